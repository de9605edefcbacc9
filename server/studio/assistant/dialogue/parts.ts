/** One question in its parts, each understood after the one before, and put together again where they are one. */
import type { Goods } from '../goods.ts';
import { areApart, kindNamed, partOf } from '../kinds.ts';
import { numberOf } from '../numbers.ts';
import { needIn } from '../needs.ts';
import { clausesOf, isNamesThenWhich, takenBack } from './clauses.ts';
import type { Clause } from './around.ts';

/** Who takes back what they said means what they say then, or the same in another colour or size. */
export function meantAtLast(text: string, goods: Goods): string {
  const back = takenBack(text);
  if (!back) return text;
  const { before, after } = back,
    kinds = goods.categories,
    then = needIn(after),
    said = needIn(before);
  const isWhole =
    kindNamed(after, kinds) !== null ||
    goods.items.some(({ product: { name } }) => [name.en, name.zh].some((each) => after.toLowerCase().includes(each.toLowerCase())));
  if (isWhole || (then.colour === null && then.size === null)) return isWhole || after.split(/\s+/).length > 2 ? after : text;
  const kept = [then.colour === null ? null : said.colour, then.size === null ? null : said.size].reduce<string>(
    (left, word) => (word === null ? left : left.replace(word, ' ')),
    before,
  );
  return `${kept} ${after}`;
}

/** Two kinds of goods in one wish are looked for one after the other: a lamp and a book. */
export function twoKinds(clause: Clause, goods: Goods): readonly Clause[] {
  if (!(clause.goal === 'find' || clause.goal === 'recommend') || clause.wish.products.length > 0 || clause.wish.kind === null)
    return [clause];
  const known = goods.categories,
    parts = clause.text.split(/\s+(?:and|&|plus)\s+|[和跟、]|还有|以及/u),
    kinds = parts.map((part) => kindNamed(part, known));
  const [one, other] = kinds;
  return parts.length === 2 && one && other && areApart(one, other) && [one, other].every(({ words }) => partOf(words, clause.text) !== 'beside')
    ? [one, other].map((kind) => ({ ...clause, wish: { ...clause.wish, kind, words: null } }))
    : [clause];
}

/** So many of one and so many of another, each on its own: 来两罐番茄，一袋宽面. Null where it is not that. */
export function eachCounted(text: string): readonly string[] | null {
  const parts = text.split(/[,，、]|和|还有|再来|加(?![进入到上购])/u).filter((part) => part.trim() !== '');
  return parts.length > 1 && parts.every((part) => HAN_COUNT.test(part))
    ? parts.map((part, i) => (i === 0 && !COUNT_FIRST.test(part) ? part : `来${part.replace(/^来/u, '')}`))
    : null;
}
const COUNT_FIRST = /^[一两二三四五六七八九十\d]/u;
const HAN_COUNT = /[一两二三四五六七八九十\d](?:个|双|件|只|条|盏|本|把|顶|盒|瓶|套|罐|包|袋|份|张|支|台|副)\p{Script=Han}{2}/u;

/** The parts of a text that asks for more than one thing. */
export const partsOf = (text: string): readonly string[] => (isNamesThenWhich(text) ? [text] : clausesOf(text));

/** Several goods are put into a cart one by one, and one yes is for all of them; each has the colour that is said of it. */
export function oneByOne(clause: Clause): readonly Clause[] {
  const { goal, text } = clause,
    // Both that were spoken of are taken as if they were named.
    wish = goal === 'add' && clause.wish.products.length === 0 && ALL_OF.test(text) && clause.wish.about.length > 1 ? { ...clause.wish, products: clause.wish.about, quantity: null } : clause.wish,
    parts = coloursApart(text, wish.products.length);
  if (!(goal === 'add' || (goal === 'price' && wish.quantity !== null) || (goal === 'stock' && parts)) || wish.doubtful || wish.products.length < 2) return [clause];
  const counts = [...text.matchAll(COUNTED)].map(([, en, zh]) => numberOf(en ?? zh ?? '')),
    isEach = counts.length === wish.products.length;
  return wish.products.slice(0, MOST).map((id, i) => {
    const part = parts?.[i], own = part === undefined ? {} : { colour: needIn(part).colour };
    return { ...clause, text: part ?? text, wish: { ...wish, ...own, products: [id], quantity: isEach ? (counts[i] ?? null) : null } };
  });
}
const ALL_OF = /\bboth\b|\ball of (?:them|those)\b|都要|都来|两[个本件双样款]都|全要/i;
/** The part of a text that is of each of so many goods, where a colour is said before the last of them; null where none is. */
function coloursApart(text: string, count: number): readonly string[] | null {
  const parts = text.split(BESIDE).filter((part) => part.trim() !== '').slice(0, count);
  return count > 1 && parts.length === count && parts.slice(0, -1).some((part) => needIn(part).colour !== null) ? parts : null;
}
const BESIDE = /\s(?:and|plus|&)\s|[,，、;；]|[和跟]|还有|加(?![进入到上购])/u;

/** Goods put into a cart by one question at most. */
const MOST = 3;
const COUNTED =
  /\b(\d{1,2}|an?|one|two|three|four|five|six|ten)\b(?= (?!yuan|rmb)[a-z])|(\d{1,2}|[一两二三四五六七八九十])(?=[个双件只盒瓶把盏本套罐包袋份条])/gi;
