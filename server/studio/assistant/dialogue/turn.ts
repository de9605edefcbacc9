/** One question answered: taken apart, understood against what was said before, and carried out by tools. */
import type { LanguageModel } from '../../../../models/language/model.ts';
import type { Locale } from '../../../../shared/locale.ts';
import { CONCOURSE_ID } from '../../../../shared/mall.ts';
import type { Proposing, ToolContext, Tools } from '../../tools/index.ts';
import type { Act } from '../acts.ts';
import type { Goods } from '../goods.ts';
import { asksToRemember, soundsFedUp } from '../goals.ts';
import type { Goal } from '../goals.ts';
import { LINES_KEPT } from '../memory.ts';
import type { Remembered } from '../memory.ts';
import { needIn } from '../needs.ts';
import { agreesTo, changesIt, isAssent, isDecline, isYes, saidAfterYes, speaksAgainst } from '../replies.ts';
import { stepFor } from './calls.ts';
import type { Moment, Step } from './steps.ts';
import { gathered } from './gathered.ts';
import { inPlainWords } from './shorthand.ts';
import { toldIn } from './telling.ts';
import { goneOnWith } from './going-on.ts';
import type { Around, Clause } from './around.ts';
import { clauseOf, hear } from './hearing.ts';
import type { Heard } from './hearing.ts';
import { meantAtLast, oneByOne, twoKinds } from './parts.ts';
import { openTalk } from './talk.ts';
import type { Turn } from './talk.ts';

export interface Question {
  readonly id: string;
  readonly shopper: string;
  /** `concourse` or a store's id. */
  readonly place: string;
  readonly text: string;
  /** Of the page; an answer is in the language of the question where that is plain. */
  readonly locale: Locale;
  /** Product in the hand or before the eyes. */
  readonly looking: string | null;
}

export interface TurnDeps {
  readonly tools: Tools;
  readonly language: LanguageModel;
}

/** Requests answered of one question at most. */
const MOST = 3;

export async function turn({ tools, language }: TurnDeps, asking: Question, goods: Goods, known: Remembered): Promise<Turn> {
  const { shopper, place, locale, looking: seen } = asking,
    text = meantAtLast(inPlainWords(asking.text), goods);
  const said = [...known.said, { by: 'shopper' as const, text: asking.text }].slice(-LINES_KEPT);
  const context: ToolContext = { shopper, place, locale, turn: asking.id, looking: seen, said };
  const store = place === CONCOURSE_ID ? null : (goods.stores.find((s) => s.id === place) ?? null);
  const here = store ? goods.items.filter((item) => item.store.id === store.id) : goods.items;
  const looking = here.find((item) => item.product.id === seen) ?? null;
  const talk = openTalk(tools, context, { ...known, said });
  const pending = tools.pending(context);
  // A yes to something else than what waits is none: 取消吧 while goods wait to go into the cart.
  if (pending !== null && speaksAgainst(pending, text)) return talk.leave();
  if (pending !== null && (isYes(text) || (known.open?.name === pending && known.acted !== 'short' && agreesTo(text, known.open.input)))) return talk.confirm();
  if (pending === null && isYes(text)) {
    if (known.offerLead !== null && !ADDS.test(text)) return talk.call({ name: 'where_is', input: { product: known.offerLead } });
    // A yes to a question for more answers none of it: which colour is asked again.
    if (known.open !== null) return talk.call(known.open);
  }

  const { bought, unsent } = tools.ordered(context),
    around = { goods, here, before: known, bought, looking },
    after = pending === null || (pending !== 'add_to_cart' && MAY_ASK.test(text)) ? null : await heardAfterYes(text, language, around);
  if (after) await talk.confirm();
  const heard = after ?? (await hear(text, language, around, pending)),
    [first] = heard,
    aim = first && heard.length === 1 ? first.clause.goal : null;
  const more = after === null && heard.length <= 2 && first ? goneOnWith(text, aim ?? 'add', first.reading, around) : null;
  // What was proposed before is not what is wanted now: a later yes must not mean it.
  if (more) {
    tools.drop(context);
    return talk.call(more);
  }
  const need = needIn(text);
  const isBare = need.colour === null && need.size === null && need.most === null;
  if (after === null && pending !== null && isBare && ((aim === 'yes' && (isAssent(text) || ((first?.sure ?? 0) >= SURELY && !changesIt(text)))) || (aim === 'add' && pending === 'add_to_cart' && first?.clause.named === false && isAssent(text))))
    return talk.confirm();
  if (after === null && (pending !== null || known.open !== null) && ((aim === 'no' && !ASKS_BACK.test(text)) || (isDecline(text) && (aim === null || !DEEDS.has(aim) || (isBare && !changesIt(text) && DONE_BY[aim] === pending))))) return talk.leave();
  const waited = tools.drop(context);

  // Who asks of a thing tells of themselves in passing: that is no request to keep it.
  const isTold = aim === null || TELLS.has(aim) || asksToRemember(text),
    told = isTold ? toldIn(text, need, (store ?? goods.stores[0])?.currency ?? null).slice(0, 2) : [];
  for (const each of told) await talk.add({ name: 'remember', input: { told: each } });
  // A budget told while goods are looked for narrows them too.
  const narrows = need.most !== null && Boolean(known.wish?.kind) && known.products.length > 0;
  const looks = aim !== null && LOOKS.has(aim) && first !== undefined && (first.sure >= PLAINLY || first.clause.wish.kind !== null);
  if (told.length > 0 && !ASKS.test(text) && !narrows && !looks) return talk.end();
  const clauses = (heard.length > 1 ? gathered(heard.map(({ clause }) => clause), around) : heard.map(({ clause }) => clause)).flatMap((clause) => twoKinds(clause, goods));
  if (
    clauses.some(({ goal }) => goal === 'complain' || (TROUBLE.has(goal) && soundsFedUp(asking.text))) ||
    heard.some(({ clause, reading }) => reading.mood === 'annoyed' && (soundsFedUp(clause.text) || clause.goal === 'remark'))
  )
    talk.open({ say: 'sorry' });
  const mood = soundsFedUp(asking.text) ? 'annoyed' : (first?.reading.mood ?? 'calm');
  for (const clause of clauses.slice(0, MOST).flatMap(oneByOne)) {
    // What was made out of it is kept already, and needs no note beside.
    if (clause.goal === 'remember' && told.length > 0) continue;
    const now = { mood, store, goods, here, bought, unsent, before: talk.now(), looking },
      asIs = stepFor({ ...clause, ...now }),
      [{ wish, goal }, step] = (clauses.length === 1 && first && isLost(asIs) ? instead(first, around, now) : null) ?? [clause, asIs];
    if (step.kind === 'say' && clauses.length > 1 && step.acts.every(({ say }) => LOST.has(say))) continue;
    if (step.kind === 'call') await talk.add(step.call, goal, step.wish ?? wish);
    else talk.say(step.acts, step.products, goal, wish);
  }
  if (talk.isSilent()) talk.say([{ say: 'unsure' }]);
  if (waited.length > 0 && waited.every(({ name }) => OF_CART.has(name)) && clauses.every(({ goal }) => KEEPS.has(goal)) && talk.isPlain() && isAbout(waited, talk)) await talk.askAgain(waited);
  return talk.end();
}

/** The likeliest other reading of what would only be asked back about, that something can be done by; null where there is none. */
function instead({ clause: { text }, reading, others }: Heard, around: Around, now: Omit<Moment, keyof Clause>): readonly [Clause, Step] | null {
  for (const { goal, sure } of others) {
    if (sure < AS_LIKELY) return null;
    const clause = clauseOf(text, reading, goal, around), step = stepFor({ ...clause, ...now });
    if (!isLost(step) && !(step.kind === 'call' && KEPT.has(step.call.name))) return [clause, step];
  }
  return null;
}
/** Tools that keep or send something without a yes: for that a doubtful reading is not enough. */
const KEPT: ReadonlySet<string> = new Set(['remember', 'hand_over']);
const isLost = (step: Step): boolean => step.kind === 'say' && step.acts.every(({ say }) => say === 'which-one' || say === 'compare-what' || say === 'nothing-pending');
/** How likely another reading is at least. */
const AS_LIKELY = 0.1;

/** What is asked after a yes and is of another matter than what was agreed to; null where that is not plain. */
async function heardAfterYes(text: string, language: LanguageModel, around: Around): Promise<readonly Heard[] | null> {
  const more = saidAfterYes(text),
    read = more === null ? [] : await hear(more, language, around, null),
    heard = more !== null && PAYS.test(more) ? read.slice(0, 1).map((each) => ({ ...each, sure: 1, clause: { ...each.clause, goal: 'checkout' as const } })) : read;
  return heard.length > 0 && heard.every(({ clause, sure }) => BESIDE.has(clause.goal) && sure >= PLAINLY) ? heard : null;
}
const PAYS = /^(?:check ?(?:me )?out|pay(?: now| please)?|付[款钱]吧?|结账吧?|买单|下单吧?)[.!。！ ]*$/i;
/** Whether what was answered is of nothing else than what waits, in the colour and size that it waits in. */
function isAbout(waited: readonly Proposing[], talk: ReturnType<typeof openTalk>): boolean {
  const of = (id: string): Proposing | undefined => waited.find(({ input }) => input['product'] === id),
    { choice } = talk.now();
  return talk.spokenOf().every((id) => {
    const call = of(id);
    return call && (choice?.product !== id || (['colour', 'size'] as const).every((what) => choice[what] === null || choice[what] === (call.input[what] ?? null)));
  });
}
/** What may wait on: it is undone as easily as it was done. */
const OF_CART: ReadonlySet<string> = new Set(['add_to_cart', 'remove_from_cart']);
/** What is asked while something waits for a yes, and speaks neither for it nor against it. */
const KEEPS: ReadonlySet<Goal> = new Set(['cart', 'price', 'stock', 'material', 'measure', 'describe', 'is-it', 'shipping', 'returns', 'warranty', 'pay', 'promotion']);
const PLAINLY = 0.5;
/** Goals that change nothing of what was just agreed to. */
const BESIDE: ReadonlySet<Goal> = new Set(['checkout', 'cart', 'shipping', 'returns', 'warranty', 'pay', 'promotion', 'where', 'stores', 'person', 'complain']);

/** It is fine, or: is it fine. Only what is undone as easily is taken for agreed to by that: 可以，退多少钱 may be asked before one agrees. */
const MAY_ASK = /^(?:可以|行|好)/u;
/** A question is no refusal: 够免邮没. */
const ASKS_BACK = /[?？]|[吗么没]$/;
/** Who says so wants it in the cart and not to be led to it. */
const ADDS = /加|放|下单|买|\b(?:add|buy|take it|cart)\b/i;

/** From here on a yes is taken for one by its reading alone: it spends money or changes an order. */
const SURELY = 0.8;
/** Goals beside which what is told of oneself is kept, and those of them that look for goods. */
const LOOKS: ReadonlySet<Goal> = new Set(['find', 'recommend', 'refine', 'alternative']);
const TELLS: ReadonlySet<Goal> = new Set([...LOOKS, 'remember', 'remark', 'unknown', 'unsure', 'advise', 'no', 'greet', 'forget']);
/** What is wanted instead of what was proposed. */
const DEEDS: ReadonlySet<Goal> = new Set(['exchange', 'cancel', 'give-back', 'add', 'alternative', 'change', 'complain', 'person']);

/** What the deeds are done by: who says no to one that waits may well name it. */
const DONE_BY: Readonly<Partial<Record<Goal, string>>> = { add: 'add_to_cart', exchange: 'exchange_item', cancel: 'cancel_order', 'give-back': 'return_order', change: 'change_order', complain: 'open_ticket' };

/** Not worth saying beside an answer to something else. */
const LOST: ReadonlySet<Act['say']> = new Set(['which-one', 'unsure', 'unknown', 'remark', 'nothing-pending']);

/** Who asks for these may have had enough of something. */
const TROUBLE: ReadonlySet<Goal> = new Set(['order', 'person', 'human', 'cancel', 'give-back', 'exchange', 'shipping', 'remark']);

/** Who tells of themselves and says none of this asks for nothing. */
const ASKS =
  /[?？]|\b(?:show|find|need|looking|recommend|suggest|something|anything|any|want|add|cart|where|what|which|how)\b|推荐|有没有|想要|想买|看看|来个|来双|加|哪|什么|买点|\b(?:wants?|needs?|do i|should i)\b/i;
