/** Which side a length is of, where a word for it stands beside the number: 30 cm wide, a depth of 12 in, 高约9厘米. Elsewhere the network says. */
import { indexOf, lookUp } from '../../language/lexicon/index.ts';
import { isHan } from '../../language/tokens.ts';
import type { Token } from '../../language/tokens.ts';
import { AXES, ENDS } from './lexicon/common.ts';
import type { Axis } from './lexicon/common.ts';
import { phrasesOf } from './lexicon/index.ts';
import type { Quantity } from './quantities.ts';
import type { ReadText } from './read.ts';

/** How many words before a number, and after it, one of direction may stand. */
const BEFORE = 2, AFTER = 1;
/** Words between a number and the direction after it that count for nothing. */
const BETWEEN: ReadonlySet<string> = new Set(['in', 'of']);
/** Words after a direction whose number follows. */
const LEADING: ReadonlySet<string> = new Set(['of', 'as', 'is', 'about']);
const BREAK = /[,，.。;；|\n、/]/;

interface Word { readonly axis: Axis; readonly from: number; readonly to: number }

/** Sides by their number, and the words that said so: tokens from `from` to before `to`. */
export interface Directions { readonly axes: ReadonlyMap<Quantity, Axis>; readonly words: readonly { readonly from: number; readonly to: number }[] }

export function directionsOf(read: ReadText, quantities: readonly Quantity[]): Directions {
  const single = quantities.filter(({ kind, values }) => kind === 'length' && values.length === 1), words = wordsIn(read, single), axes = new Map<Quantity, Axis>(), said: Word[] = [];
  const owned = words.flatMap((word) => {
    const beside = single.filter((quantity) => isBeside(read, quantity, word)), [one, other] = beside;
    // Between two numbers: 高 is of the one that follows, "wide" of the one before, "a width of" of the one that follows.
    const owner = beside.length === 2 ? (leads(read, word) ? other : one) : one;
    return owner ? [{ word, owner }] : [];
  });
  for (const quantity of single) {
    const [only, more] = owned.filter(({ owner }) => owner === quantity);
    if (!only || more) continue;
    axes.set(quantity, only.word.axis);
    said.push(only.word);
  }
  return { axes, words: said };
}

const leads = ({ text, tokens }: ReadText, { from, to }: Word): boolean => isHan(tokens[from]?.text ?? '') || LEADING.has(tokens[to]?.text ?? '') || /^\s*[:：]/.test(text.slice(tokens[to - 1]?.to));

/** Words of direction outside the numbers. */
function wordsIn({ tokens, known }: ReadText, quantities: readonly Quantity[]): Word[] {
  const ends = [...lookUp(tokens, [ENDS_INDEX])].flatMap(({ known: axis, from, to }): Word[] => {
    if (isHan(tokens[from]?.text ?? '')) return [{ axis: axis as Axis, from, to }];
    // From base to rim, side to side: the whole of it stands where a word would.
    const other = tokens[to]?.text === 'to' ? tokens.slice(to + 1, to + 3).findIndex((token) => isEnd(token, axis)) : -1;
    return other < 0 ? [] : [{ axis: axis as Axis, from: ['from', 'the'].reduceRight((at, word) => (tokens[at - 1]?.text === word ? at - 1 : at), from), to: to + 2 + other }];
  });
  const said = tokens.flatMap((token, from): Word[] => {
    const axis = (Object.keys(AXES) as Axis[]).find((each) => known[from]?.includes(`axis:${each}.b`));
    if (!axis || quantities.some((q) => token.from >= q.from && token.to <= q.to)) return [];
    const past = known.findIndex((each, i) => i > from && !each.includes(`axis:${axis}.i`));
    return [{ axis, from, to: past < 0 ? tokens.length : past }];
  });
  const all = [...said.filter((word) => !ends.some(({ from, to }) => word.from < to && word.to > from)), ...ends].sort((a, b) => a.from - b.from);
  // 口径 is one word, though 径 is one too.
  return all.filter((word) => !all.some((other) => other.to - other.from > word.to - word.from && other.from <= word.from && other.to >= word.to));
}

const ENDS_INDEX = indexOf(Object.entries(ENDS).map(([axis, each]) => [axis, phrasesOf(each).filter((phrase) => phrase !== '')] as const));
const isEnd = (token: Token, axis: string): boolean => [...lookUp([token], [ENDS_INDEX])].some(({ known }) => known === axis);

function isBeside({ text, tokens }: ReadText, quantity: Quantity, word: Word): boolean {
  const first = tokens.findIndex((token) => token.to > quantity.from), last = tokens.findLastIndex((token) => token.from < quantity.to);
  if (word.to <= first) return first - word.to <= BEFORE && !BREAK.test(text.slice(tokens[word.to - 1]?.to, quantity.from));
  const between = tokens.slice(last + 1, word.from).filter((token) => !BETWEEN.has(token.text));
  return word.from > last && between.length < AFTER && !BREAK.test(text.slice(quantity.to, tokens[word.from]?.from));
}
