/** What a turn asks: its goal by the reader of goals, and the wish that goes with it. */
import type { Intent } from '../../../../models/language/labels.ts';
import type { LanguageModel, Reading } from '../../../../models/language/model.ts';
import type { Aim } from '../../../../models/language/goals/model.ts';
import type { TurnGoal } from '../../../../models/language/goals/goals.ts';
import { colourSaid } from '../colours.ts';
import { intentOf } from '../goals.ts';
import type { Goal } from '../goals.ts';
import { HELD, holds } from '../held.ts';
import { absentNamed } from '../kinds.ts';
import { attributeNamed } from '../match.ts';
import { referredIn } from '../referring/index.ts';
import { itemsOf } from '../scene.ts';
import { understand } from '../wish.ts';
import type { Wish } from '../wish.ts';
import type { Around, Clause } from './around.ts';
import { eachCounted, partsOf } from './parts.ts';
import { SUPERLATIVE } from './searching.ts';
import { signsOf } from './signs.ts';
import { takenOrAsked } from './taking.ts';

/** A turn or a part of it, read. */
export interface Heard {
  readonly clause: Clause;
  readonly reading: Reading;
  /** How sure its goal is. */
  readonly sure: number;
  /** What else it may be, the likeliest first. */
  readonly others: readonly Aim[];
}

/** The parts of a turn that are answered one after another; most have one. */
export async function hear(text: string, language: LanguageModel, around: Around, pending: string | null): Promise<readonly Heard[]> {
  const whole = await heardAs(text, language, around, pending), several = whole.aims.find(({ goal }) => goal === 'several')?.sure ?? 0,
    aim = whole.heard.clause.goal, parts = several >= MAYBE ? partsOf(text) : aim === 'add' ? (eachCounted(text) ?? []) : [];
  if (parts.length < 2) return [whole.heard];
  const all = await heardInTurn(parts, language, around, pending), isSplit = all.every(({ sure }) => sure >= SURE) && new Set(all.map(({ clause }) => clause.goal)).size > 1;
  return aim === 'add' || whole.aims[0]?.goal === 'several' || isSplit ? all : [whole.heard];
}
/** From here on it is looked at whether a turn asks more than one thing, and what its parts ask is believed. */
const MAYBE = 0.02, SURE = 0.6;

async function heardInTurn(parts: readonly string[], language: LanguageModel, around: Around, pending: string | null): Promise<readonly Heard[]> {
  const all: Heard[] = [];
  let { before } = around;
  for (const part of parts) {
    const { heard } = await heardAs(part, language, { ...around, before }, pending), { wish, named, goal } = heard.clause;
    all.push(heard);
    if (named && wish.products.length === 1 && !wish.doubtful)
      before = { ...before, products: wish.products, several: [], focus: wish.products[0] ?? null, wish, goal, choice: null };
  }
  return all;
}

async function heardAs(text: string, language: LanguageModel, around: Around, pending: string | null): Promise<{ readonly heard: Heard; readonly aims: readonly Aim[] }> {
  const { goods, here, before } = around, reading = await language.read(text, goods.names), referred = referredIn(text, reading, around),
    first = understand(text, reading, goods, here, before, referred);
  const aims = language.aims({ text, signs: signsOf({ ...around, text, reading, wish: first, referred, pending }) }, goods.names),
    isSold = (first.products.length > 0 || first.kind !== null) && absentNamed(text) === null,
    [aim, ...others] = takenOrAsked(text, aims.filter(({ goal }) => goal !== 'several' && !(isSold && goal === 'absent')), before), goal = aim?.goal ?? 'unknown', sure = aim?.sure ?? 0;
  // Which goods are meant is looked at again now that it is known what is asked of them.
  return { heard: { clause: clauseOf(text, reading, goal, around), reading, sure, others }, aims };
}

/** A text understood as one that has that goal. */
export function clauseOf(text: string, reading: Reading, aim: TurnGoal, around: Around): Clause {
  const { goods, here, before } = around,
    goal = aim === 'several' ? 'unknown' : aim === 'find' && reading.intent === 'recommend' ? 'recommend' : aim,
    intent = intentOf(goal),
    referred = referredIn(text, { intent, confidence: 1 }, around),
    // A search that is narrowed was one, whatever was asked of its goods since.
    last = goal === 'refine' && before.wish ? { ...before, wish: { ...before.wish, intent: 'find' as const } } : before;
  const read = understand(text, { ...reading, intent, confidence: 1 }, goods, here, last, referred),
    attribute = read.attribute ?? (WEIGHS.has(reading.intent) || SUPERLATIVE.test(text) ? attributeNamed(text) : null),
    wish = withoutLacking(goal, withoutRefused(text, { ...read, attribute }), around),
    colour = colourIn(text, wish, around) ?? wish.colour, named = wish.products.length > 0 || wish.kind !== null;
  return { text, goal, named, wish: { ...wish, colour } };
}
/** Intents of who holds one thing against another. */
const WEIGHS: ReadonlySet<Intent> = new Set(['compare', 'alternative']);

/** A kind that is named to be refused is not looked for: not a bag, 不要包. */
function withoutRefused(text: string, wish: Wish): Wish {
  const { kind } = wish;
  if (kind === null) return wish;
  const at = text.toLowerCase().indexOf(kind.words.toLowerCase()), said = text.slice(0, at), isRefused = at > 0 && (REFUSES.test(said) || (HAS.test(said) && ALREADY.test(text.slice(at + kind.words.length))));
  return isRefused ? { ...wish, kind: null, avoid: [...new Set([...wish.avoid, ...kind.of])] } : wish;
}
const REFUSES = /(?:\b(?:not?|without|except|another|hates?)(?: an?| the| any| more| boring| another)*|不要|不是|别(?:再)?[送买拿是]?|除了)[ ]*$/i;
/** What somebody has is not what they look for: he has shoes already. */
const HAS = /\b(?:has|have|had|got|owns?)(?: [a-z]+)? $/i, ALREADY = /^s? already\b/i;

/** What holds what goods must not hold is not looked for by it: 有坚果的不要. */
function withoutLacking(goal: Goal, wish: Wish, { goods, here }: Around): Wish {
  if (!LOOKS.has(goal) || !wish.avoid.some((id) => HELD[id])) return wish;
  const holding = itemsOf(wish.products, here, goods).filter(({ product }) => wish.avoid.some((id) => holds(product, id)));
  return { ...wish, products: wish.products.filter((id) => !holding.some(({ product }) => product.id === id)) };
}
const LOOKS: ReadonlySet<Goal> = new Set(['find', 'refine', 'recommend']);

/** The colour of the goods in question that is named as they call it: `slate`, 砖红. */
function colourIn(text: string, wish: Wish, { goods, here, before, looking }: Around): string | null {
  const seen = before.products.length > 0 ? before.products : looking ? [looking.product.id] : [],
    ids = wish.products.length > 0 ? wish.products : seen;
  return itemsOf(ids, here, goods).reduce<string | null>((found, { product }) => found ?? colourSaid(text, product, { isSpokenOf: wish.products.length === 0 })?.words ?? null, null);
}
