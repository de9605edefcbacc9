/**
 * `node tests/bench/talk-lessons.ts`: makes the lessons of the reader of goals anew (models/language/goals/lessons.txt), by leading the
 * written conversations and lines through the assistant, with the goals that their authors gave each turn, and keeping what
 * each turn was said against. The older conversations have no authors' goals: they keep those of the lessons there are, which
 * came of the rules before this reader, where what they did was right.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { randomFrom } from '../../models/engine/random.ts';
import { GOALS } from '../../models/language/goals/goals.ts';
import type { TurnGoal } from '../../models/language/goals/goals.ts';
import { LESSONS, readLessons, writeLessons } from '../../models/language/goals/lessons.ts';
import type { Lesson } from '../../models/language/goals/lessons.ts';
import type { Told } from '../../models/language/goals/runs.ts';
import { questions } from '../../models/language/grammar/index.ts';
import type { Question } from '../../models/language/grammar/index.ts';
import type { Intent } from '../../models/language/labels.ts';
import { loadLanguage } from '../../models/language/model.ts';
import type { LanguageModel } from '../../models/language/model.ts';
import type { NeedsModel } from '../../models/language/needs/model.ts';
import { needsApart } from '../../scripts/train/needs-apart.ts';
import { writtenFiles } from '../../models/language/written/read.ts';
import { UNSEEN } from '../server/studio/assistant/conversations/halves.ts';
import type { Conversation } from '../server/studio/assistant/conversations/conversation.ts';
import { openJudge } from '../server/studio/assistant/conversations/judge.ts';
import type { Judge } from '../server/studio/assistant/conversations/judge.ts';
import { LEARNT } from '../server/studio/assistant/conversations/learnt.ts';
import { isYes } from '../../server/studio/assistant/replies.ts';
import { BY_GRAMMAR } from '../server/studio/assistant/mall.ts';
import { readLoose, readWritten } from '../server/studio/assistant/conversations/written.ts';
import type { Loose, WrittenGoal } from '../server/studio/assistant/conversations/written.ts';

const language = await loadLanguage(), before = readLessons(readFileSync(LESSONS, 'utf8'));
const goalOf = (goals: readonly TurnGoal[]): TurnGoal => (goals.length > 1 ? 'several' : (goals[0] as TurnGoal));

/**
 * Sentences of the grammar, so that plain ones are read too: of the side that the reader of questions never saw, so that it errs there as
 * it will, and of the side that taught it, where what it reads is left out.
 */
const SIDES = [['heldOut', 1600], ['train', 2400]] as const, SEED = 1;
const READ = /^(?:reads|second):/;
/** Intents that are a goal by another name; `buy` and `returns` may be several, and are left out. */
const PLAIN_GOALS: Readonly<Partial<Record<Intent, TurnGoal | 'none'>>> = {
  fit: 'advise', try: 'try-on', remove: 'uncart', ticket: 'complain', human: 'person', recall: 'known', recommend: 'find', buy: 'none', returns: 'none',
};
/** What went before a sentence of the grammar: goods where it changes a search or names none, and what waits for a yes. */
function stateOf({ intent, slots }: Question, i: number): Loose['state'] {
  if (intent === 'yes' || intent === 'no') return i % 2 === 0 ? 'asked' : 'one';
  const isNamed = slots.some(({ kind }) => kind === 'product' || kind === 'category' || kind === 'store');
  return intent === 'refine' || intent === 'alternative' ? 'many' : !isNamed && ABOUT_GOODS.has(intent) ? 'one' : 'none';
}
const ABOUT_GOODS: ReadonlySet<Intent> = new Set([
  'price', 'stock', 'sizes', 'colours', 'material', 'measure', 'describe', 'where', 'fit', 'try', 'customise', 'add', 'remove', 'compare',
]);

/** What is being asked and its goal, which the assistant is told in place of what it would read. */
let now: { readonly goal: TurnGoal | null; told: Told | null } = { goal: null, told: null };
const reading: { readonly speaker: typeof BY_GRAMMAR; readonly language: LanguageModel } = {
  speaker: BY_GRAMMAR,
  language: {
    ...language,
    aims(told, known) {
      now.told ??= told;
      const { goal } = now;
      return goal === null ? language.aims(told, known) : GOALS.map((each) => ({ goal: each, sure: each === goal ? 1 : 0 })).sort((a, b) => b.sure - a.sure);
    },
  },
};
// How well goods answer what is said is told by needs that have not heard its author.
const apart = await needsApart(), judges = new Map<NeedsModel, Judge>();
async function judgeOf(author: string): Promise<Judge> {
  const needs = apart(author), judge = judges.get(needs) ?? await openJudge({ ...reading, needs });
  judges.set(needs, judge);
  return judge;
}
const lessons: Lesson[] = [];
const learn = (goal: TurnGoal | null, author: string): void => {
  if (goal === null || !now.told) return;
  // A yes to being led there is one, whatever its author thought was proposed.
  const isLed = goal === 'add' && isYes(now.told.text) && now.told.signs.includes('waits:lead');
  lessons.push({ ...now.told, goal: isLed ? 'yes' : goal, author });
};

for (const { author, file } of writtenFiles('talk'))
  for (const conversation of readWritten(file)) await lead(conversation, (turn) => goalOf(conversation.goals[turn] ?? []), author);
const known = new Map(before.filter(({ author }) => author === 'old').map(({ text, goal }) => [text, goal]));
for (const conversation of [...UNSEEN.map((each) => each.conversation), ...Object.values(LEARNT).flat()])
  await lead(conversation, (turn) => known.get(conversation.turns[turn]?.[0].replaceAll(/\s+/g, ' ') ?? '') ?? null, 'old');
for (const { author, file } of writtenFiles('loose')) for (const [i, loose] of readLoose(file).entries()) await leadTo(loose, i, author);
const { mall: { stores: sold } } = await judgeOf('grammar'), vocabulary = { products: sold.flatMap(({ products }) => products), stores: sold };
for (const [side, count] of SIDES) {
  const next = questions(vocabulary, side, randomFrom(SEED));
  for (let i = 0; i < count; i++) {
    const question = next(), { text, intent } = question, goal = PLAIN_GOALS[intent] ?? intent;
    if (!(GOALS as readonly string[]).includes(goal)) continue;
    await leadTo({ goals: [goal as WrittenGoal], state: stateOf(question, i), text }, i, 'grammar');
    const last = lessons.at(-1);
    if (side === 'train' && last) lessons.splice(-1, 1, { ...last, signs: last.signs.filter((sign) => !READ.test(sign)) });
  }
}
for (const judge of judges.values()) await judge.close();
writeFileSync(LESSONS, writeLessons(lessons));
process.stdout.write(`${lessons.length} lessons\n`);

async function lead(conversation: Conversation, goal: (turn: number) => TurnGoal | null, author: string): Promise<void> {
  const judge = await judgeOf(author);
  let asked = -1;
  const end = (): void => { if (asked >= 0) learn(goal(asked), author); };
  await judge.judge(conversation, (turn) => {
    end();
    asked = turn;
    now = { goal: goal(turn), told: null };
  });
  end();
}

/** A line in the state it is said in: after a question of ours about some goods of some store. */
async function leadTo({ goals, state, text }: Loose, i: number, author: string): Promise<void> {
  const judge = await judgeOf(author), { stores } = judge.mall, isChinese = /\p{Script=Han}/u.test(text), locale = isChinese ? 'zh' : 'en', shopper = `line-${author}-${i}`;
  const store = stores[(i * 7) % stores.length] as (typeof stores)[number], of = store.products.filter(({ variants }) => variants.some(({ stock }) => stock > 3));
  const product = of[(i * 13) % of.length] as (typeof of)[number], other = of[(i * 13 + 5) % of.length] as (typeof of)[number];
  const variant = product.variants.find(({ stock }) => stock > 3), colour = product.colourways.find(({ id }) => id === variant?.colour);
  judge.mall.addPerson(shopper);
  if (state === 'order') judge.giveOrders(shopper);
  const ask = (goal: TurnGoal | null, at: string, words: string): Promise<unknown> => {
    now = { goal, told: null };
    return judge.mall.ask(at, words, { shopper, locale });
  };
  const at = state === 'order' || (state === 'none' && i % 5 === 0) ? 'concourse' : store.id;
  if (state === 'one') await ask('describe', at, isChinese ? `介绍一下${product.name.zh}` : `tell me about the ${product.name.en}`);
  if (state === 'many') await ask('compare', at, isChinese ? `${product.name.zh}和${other.name.zh}比一比` : `compare the ${product.name.en} and the ${other.name.en}`);
  if (state === 'asked') await ask('add', at, isChinese ? `${colour?.name.zh ?? ''}的${product.name.zh}${variant?.size ?? ''}放进购物车` : `add the ${product.name.en} in ${colour?.name.en ?? ''} ${variant?.size ?? ''} to my cart`);
  if (state === 'order') await ask('order', at, isChinese ? '我的订单G-000002' : 'where is my order G-000002');
  await ask(goalOf(goals), at, text);
  learn(goalOf(goals), author);
}
