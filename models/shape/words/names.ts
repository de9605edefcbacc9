/** Which families a text names, as the lexicon knows them, and how much likelier each is for it. */
import { indexOf, lookUp } from '../../language/lexicon/index.ts';
import { isFiller } from './fillers.ts';
import { LEXICON, phrasesOf } from './lexicon/index.ts';
import type { ReadText } from './read.ts';

const INDEX = indexOf(Object.entries(LEXICON).map(([family, { names }]) => [family, phrasesOf(names)] as const));

/**
 * How much likelier a family is that is named alone; where several are, the one named first, and another. A network that
 * learns with words hidden leans on names less than they deserve.
 */
const ALONE = 60, FIRST = 20, AGAIN = 5;

interface Name { readonly families: readonly string[]; readonly from: number; readonly to: number }

/** Factors of families that are named; 1 for any other. */
export function namedBy(read: ReadText): ReadonlyMap<string, number> {
  const names = namesIn(read), [first] = names, out = new Map<string, number>();
  if (!first) return out;
  const common = first.families.filter((family) => names.every(({ families }) => families.includes(family)));
  if (common.length > 0) return new Map(common.map((family) => [family, ALONE]));
  for (const { families } of names) for (const family of families) out.set(family, Math.max(out.get(family) ?? 0, families === first.families ? FIRST : AGAIN));
  return out;
}

/** Names that are no part of a longer name, and name the thing itself: a mug tree is no mug, a bookshelf speaker no shelf. */
function namesIn(read: ReadText): Name[] {
  const at = new Map<string, { families: string[]; from: number; to: number }>();
  for (const { known, from, to } of lookUp(read.tokens, [INDEX])) {
    if (!read.known[from]?.includes(`f:${known}.b`)) continue;
    const place = at.get(`${from} ${to}`) ?? { families: [], from, to };
    place.families.push(known);
    at.set(`${from} ${to}`, place);
  }
  const all = [...at.values()], whole = all.filter((name) => !all.some((other) => other.to - other.from > name.to - name.from && other.from <= name.from && other.to >= name.to));
  return whole.filter((name) => !isBeforeAnother(read, name, whole)).sort((a, b) => a.from - b.from);
}

/** Whether the next word, with nothing between but a space or a hyphen, is another thing's name, or a word that nobody knows. */
function isBeforeAnother({ text, tokens, known }: ReadText, { to, families }: Name, all: readonly Name[]): boolean {
  const last = tokens[to - 1], next = tokens[to];
  if (!last || !next || !/^[ -]?$/.test(text.slice(last.to, next.from))) return false;
  const other = all.find(({ from }) => from === to);
  if (other) return !other.families.some((family) => families.includes(family));
  return (known[to] ?? []).length === 0 && !isFiller(next.text) && /^\p{L}/u.test(next.text);
}
