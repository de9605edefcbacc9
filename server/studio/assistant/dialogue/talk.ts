/** The steps of one turn as they are taken, each remembered for the next. */
import type { ToolContext, ToolOutcome, Tools } from '../../tools/index.ts';
import type { Act } from '../acts.ts';
import type { Goal } from '../goals.ts';
import { MENTIONED_KEPT } from '../memory.ts';
import type { Call, Remembered } from '../memory.ts';
import { chosenBefore } from '../chosen.ts';
import { REFINABLE } from '../refined.ts';
import type { Wish } from '../wish.ts';

/** What was called and what came of it, in that order; `say` needed no tool. */
export interface Done {
  readonly call: Call | null;
  readonly outcome: ToolOutcome;
}
/** `opening` is said before what was done, and `closing` after it: what was asked before, waits on and is asked again. */
export interface Turn {
  readonly opening: readonly Act[];
  readonly done: readonly Done[];
  readonly closing: readonly Act[];
  readonly waits: boolean;
  readonly before: Remembered;
}

export function openTalk(tools: Tools, context: ToolContext, from: Remembered) {
  const done: Done[] = [],
    opening: Act[] = [],
    closing: Act[] = [];
  let now = from;
  const note = (call: Call | null, found: ToolOutcome, goal: Goal | null, wish: Wish | null): void => {
    const outcome = { ...found, acts: withoutNoted(found.acts, done) };
    done.push({ call, outcome });
    const products = outcome.products.length > 0 ? outcome.products : onlyNamed(wish);
    const waits = call !== null && (outcome.ok ? outcome.proposal !== null : WAITS_FOR.has(outcome.code));
    now = {
      ...now,
      focus: focusOf(outcome, products, now),
      products: products.length > 0 ? products : now.products,
      several: severalAfter(products, now),
      mentioned: [...new Set([...products, ...now.mentioned])].slice(0, MENTIONED_KEPT),
      offerLead: outcome.offerLead,
      open: waits ? call : null,
      choice: choiceAfter(now, products, call, wish),
      wish:
        wish && call?.name === 'search_products' ? { ...wish, intent: 'find' } : wish && goal && (goal === 'refine' || REFINABLE.has(goal)) ? wish : now.wish,
      goal: call?.name === 'search_products' ? 'find' : (goal ?? now.goal),
    };
  };
  const add = async (call: Call, goal: Goal | null = null, wish: Wish | null = null): Promise<void> =>
    note(call, await tools.run(call.name, call.input, context), goal, wish);
  const confirm = async (): Promise<Turn> => {
    const name = tools.pending(context) ?? '';
    note({ name, input: { confirmed: true } }, await tools.confirm(context), null, null);
    now = { ...now, open: null };
    return end();
  };
  const end = (): Turn => {
    // What is newly in the hand is spoken of from then on, where the answer was of nothing else.
    const held = context.looking !== from.looking && done.every(({ outcome }) => outcome.products.length === 0) ? context.looking : null,
      before = held === null ? now : { ...now, products: [held], focus: held, mentioned: [...new Set([held, ...now.mentioned])].slice(0, MENTIONED_KEPT) };
    return { opening, done, closing, waits: closing.length > 0 && now.open !== null, before: { ...before, looking: context.looking, earlier: from.goal, acted: done[0]?.outcome.acts[0]?.say ?? null } };
  };
  const say = (acts: readonly Act[], products: readonly string[] = [], goal: Goal | null = null, wish: Wish | null = null): void =>
    note(
      null,
      { ok: true, acts, facts: [], proposal: null, actions: [], products, asked: [], lead: null, store: null, offerLead: null },
      goal,
      wish,
    );
  return {
    isSilent: () => done.length === 0,
    now: () => now,
    add,
    say,
    end,
    open(act: Act): void {
      opening.push(act);
    },
    async call(call: Call): Promise<Turn> {
      await add(call);
      return end();
    },
    /** Proposes again what waited, by the facts of now; a place to be led to is not offered beside it. */
    async askAgain(calls: readonly Call[]): Promise<void> {
      for (const [i, { call, outcome }] of done.entries())
        done[i] = { call, outcome: { ...outcome, acts: outcome.acts.filter(({ say }) => say !== 'shall-i'), offerLead: null } };
      for (const call of calls) {
        const outcome = await tools.run(call.name, call.input, context);
        closing.push(...outcome.acts);
        now = { ...now, offerLead: null, open: outcome.ok && outcome.proposal !== null ? call : null };
      }
    },
    isPlain: () => done.length > 0 && done.every(({ call, outcome }) => outcome.ok && outcome.proposal === null && outcome.acts.every(({ say }) => (call !== null || say === 'pay') && !ASKING.has(say))),
    spokenOf: () => done.flatMap(({ call, outcome }) => (call?.name === 'show_cart' ? [] : outcome.products)),
    confirm,
    leave(): Turn {
      tools.drop(context);
      say([{ say: 'left-it' }]);
      return end();
    },
  };
}
/** What is only just said to be kept is not told again beside what keeps to it. */
function withoutNoted(acts: readonly Act[], done: readonly Done[]): readonly Act[] {
  const noted = new Set(done.flatMap(({ outcome }) => outcome.acts.flatMap((act) => (act.say === 'noted' && act.told.value ? [act.told.value.source] : []))));
  return noted.size === 0 ? acts : acts.flatMap((act): readonly Act[] => {
    if (act.say !== 'with-told') return [act];
    const told = act.told.filter(({ value }) => value === null || !noted.has(value.source));
    return told.length > 0 ? [{ ...act, told }] : [];
  });
}
/** What wants an answer itself. */
const ASKING: ReadonlySet<Act['say']> = new Set(['which', 'which-one', 'no-measures']);
/** The one thing that was named, whatever was answered: 酱油八十八一瓶，金子做的啊. */
const onlyNamed = (wish: Wish | null): readonly string[] => (wish?.products.length === 1 ? wish.products : []);
/** What was named side by side; or two that were spoken of one after the other, where neither list has both. */
function severalAfter(products: readonly string[], { focus, several }: Remembered): readonly string[] {
  const [only] = products;
  if (products.length !== 1 || only === undefined) return products.length > 1 ? products : several;
  return focus === null || focus === only || several.includes(only) ? several : [focus, only];
}
/** The one product that an answer singled out. */
function focusOf({ acts }: ToolOutcome, products: readonly string[], { focus }: Remembered): string | null {
  const [first = null] = products;
  return first === null ? focus : products.length === 1 || acts.some(({ say }) => say === 'winner' || say === 'better') ? first : null;
}

/** The colour and size that were asked about, for as long as it is of one product. */
function choiceAfter(now: Remembered, products: readonly string[], call: Call | null, wish: Wish | null): Remembered['choice'] {
  const [id] = products;
  if (products.length !== 1 || id === undefined) return products.length > 1 ? null : now.choice;
  const before = call?.name === 'search_products' ? null : chosenBefore(id, now),
    said = (what: 'colour' | 'size'): string | null => (call && typeof call.input[what] === 'string' ? call.input[what] : (wish?.[what] ?? before?.[what] ?? null));
  return { product: id, colour: said('colour'), size: said('size') };
}
/** Refusals after which a word more goes on. */
const WAITS_FOR: ReadonlySet<string> = new Set([
  'needs-size',
  'needs-colour',
  'which-order',
  'for-what',
  'which-store',
  'no-size',
  'no-colour',
  'sold-out',
  'out-of-stock',
  'unknown-order',
]);
