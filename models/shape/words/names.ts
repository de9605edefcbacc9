/** Which families a text names, as the lexicon knows them, and how much likelier each is for it. */
import { indexOf, lookUp } from '../../language/lexicon/index.ts';
import { isHan } from '../../language/tokens.ts';
import type { Token } from '../../language/tokens.ts';
import { isFiller } from './fillers.ts';
import { LEXICON, phrasesOf } from './lexicon/index.ts';
import type { ReadText } from './read.ts';

const INDEX = indexOf(Object.entries(LEXICON).map(([family, { names }]) => [family, phrasesOf(names)] as const));

/**
 * How much likelier a family is that is named alone; where several are, the one named first, and another. A network that
 * learns with words hidden leans on names less than they deserve.
 */
const ALONE = 1000, FIRST = 200, AGAIN = 5;

interface Name { readonly families: readonly string[]; readonly from: number; readonly to: number }

/** Factors of families that are named; 1 for any other. Empty where nothing is named but where something is to stand. */
export function namedBy(read: ReadText): ReadonlyMap<string, number> {
  const all = wholeNamesIn(read), names = all.filter((name) => !isBeforeAnother(read, name, all) && !isAPlace(read, name)), [first] = names, out = new Map<string, number>();
  if (!first) return out;
  const common = first.families.filter((family) => names.every(({ families }) => families.includes(family)));
  // A phone case may be a case, or nothing that is made here.
  if (common.length > 0) return new Map(common.map((family) => [family, names.some((name) => !isAfterAnother(name, all)) ? ALONE : AGAIN]));
  for (const { families } of names) for (const family of families) out.set(family, Math.max(out.get(family) ?? 0, families === first.families ? FIRST : AGAIN));
  return out;
}

/** Names that are no part of a longer one, in the order of the text: a bookshelf speaker is no shelf. */
function wholeNamesIn(read: ReadText): Name[] {
  const at = new Map<string, { families: string[]; from: number; to: number }>();
  for (const { known, from, to } of lookUp(read.tokens, [INDEX])) {
    if (!read.known[from]?.includes(`f:${known}.b`)) continue;
    const place = at.get(`${from} ${to}`) ?? { families: [], from, to };
    place.families.push(known);
    at.set(`${from} ${to}`, place);
  }
  const all = [...at.values()];
  return all.filter((name) => !all.some((other) => other.to - other.from > name.to - name.from && other.from <= name.from && other.to >= name.to)).sort((a, b) => a.from - b.from);
}

/** Whether a name's thing is not meant itself: the next word, with nothing between but a space or a hyphen, is another thing's name, a part that it has not, or a word that nobody knows. A mug tree is no mug, and 相机三脚架 no camera. */
function isBeforeAnother({ text, tokens, known }: ReadText, { to, families }: Name, all: readonly Name[]): boolean {
  const last = tokens[to - 1], next = tokens[to];
  if (!last || !next || !/^[ -]?$/.test(text.slice(last.to, next.from))) return false;
  const other = all.find(({ from }) => from === to);
  if (other) return !other.families.some((family) => families.includes(family));
  const head = isHan(next.text) && isOnly(known[to], 'numeral.') && tokens[to + 1]?.from === next.to ? to + 1 : to, word = tokens[head];
  if (!word || !/^\p{L}/u.test(word.text)) return false;
  if (isOnly(known[head], 'part.')) return !isTheirs(PARTS, tokens.slice(head, head + LONGEST_PART), families);
  if (isHan(word.text) && isOnly(known[to], 'look:', 'numeral.')) return !isTheirs(LOOKS, tokens.slice(to, to + LONGEST_PART), families);
  return (known[head] ?? []).length === 0 && !isFiller(word.text);
}
const PARTS = indexOf(Object.entries(LEXICON).map(([family, { parts }]) => [family, Object.values(parts).flatMap(phrasesOf)] as const)), LONGEST_PART = 3;
/** Nouns that say a form, but for counts. */
const LOOKS = indexOf(Object.entries(LEXICON).map(([family, { looks }]) => [family, Object.values(looks).flatMap((look) => (look.kind === 'options' ? Object.values(look.options).flatMap(phrasesOf) : look.kind === 'range' ? [look.high, look.low].flatMap(phrasesOf) : [])).map((phrase) => phrase.replace(/^\*/, ''))] as const));
const isTheirs = (index: typeof PARTS, tokens: readonly Token[], families: readonly string[]): boolean => [...lookUp(tokens, [index])].some(({ from, known }) => from === 0 && families.includes(known));
const isOnly = (known: readonly string[] | undefined, ...starts: readonly string[]): boolean => known !== undefined && known.length > 0 && known.every((name) => starts.some((start) => name.startsWith(start)));

const isAfterAnother = ({ from, families }: Name, all: readonly Name[]): boolean => all.some((other) => other.to === from && !other.families.some((family) => families.includes(family)));

/** Whether something is to stand there: on the shelf, next to our sofa, 放在桌子上. */
function isAPlace({ tokens }: ReadText, { from, to }: Name): boolean {
  const before = tokens.slice(Math.max(0, from - REACH), from).map((token) => token.text), after = tokens[to]?.text ?? '';
  if (isHan(tokens[from]?.text ?? '')) return SIDES.has(after) && before.includes('在');
  const at = before.findLastIndex((word) => PLACES.has(word));
  return at >= 0 && before.slice(at + 1).every((word) => DETERMINERS.has(word));
}
const REACH = 4, PLACES: ReadonlySet<string> = new Set(['on', 'onto', 'upon', 'beside', 'behind', 'under', 'near']), SIDES: ReadonlySet<string> = new Set('上里旁边下前后');
const DETERMINERS: ReadonlySet<string> = new Set('a an the my your our his her their this that top of'.split(' '));
