/**
 * Translates a merchant's text as far as the catalogue's vocabulary reaches: the longest known phrase first, figures with
 * their units, and the little words between two things put where the other language has them. What is not known stays as
 * it was and is marked: nothing is guessed.
 */
import type { TranslateAnswer } from '../../../shared/copy.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { Dictionary } from './dictionary.ts';
import { keyOf } from './dictionary.ts';

/** `link` stands between two things and decides their order. */
interface Piece { readonly text: string; readonly known: boolean; readonly link?: 'with' | 'of' | 'for' }

const UNITS: readonly (readonly [en: string, zh: string])[] = [['cm', '厘米'], ['mm', '毫米'], ['m', '米'], ['kg', '公斤'], ['g', '克'], ['yuan', '元'], ['days', '天'], ['months', '个月'], ['years', '年'], ['ml', '毫升'], ['l', '升'], ['pieces', '件']];
/** English words that Chinese does not say, and links between two things. */
const SILENT: ReadonlySet<string> = new Set(['a', 'an', 'the', 'is', 'are', 'it', 'its', 'this', 'that', 'very']);
const LINKS: Readonly<Record<string, Piece['link']>> = { with: 'with', of: 'of', for: 'for', from: 'of' };
const MARKS: readonly (readonly [en: string, zh: string])[] = [[',', '，'], ['.', '。'], ['!', '！'], ['?', '？'], [';', '；'], [':', '：']];

export function translate(text: string, from: Locale, dictionary: Dictionary): TranslateAnswer {
  const clauses = text.split(/([,.:](?!\p{Nd})|[!?;，。！？；：、\n])/u);
  const pieces = clauses.flatMap((clause, i) => (i % 2 === 1 ? [mark(clause, from)] : from === 'en' ? inChinese(readEnglish(clause, dictionary)) : inEnglish(readChinese(clause, dictionary)))).filter(({ text }) => text !== '');
  return { pieces: pieces.map(({ text, known }) => ({ text, known })), known: pieces.filter(({ known }) => known).length, unknown: [...new Set(pieces.filter(({ known }) => !known).map(({ text }) => text))] };
}

function mark(char: string, from: Locale): Piece {
  if (char === '、') return { text: ', ', known: true };
  const found = MARKS.find((pair) => pair[from === 'en' ? 0 : 1] === char);
  return { text: found ? (from === 'en' ? found[1] : `${found[0]} `) : char, known: true };
}

function readEnglish(clause: string, { toZh, longest }: Dictionary): Piece[] {
  const words = clause.match(/\p{Nd}+(?:\.\p{Nd}+)?\s?(?:cm|mm|kg|g|ml|m|l|yuan|days?|months?|years?|pieces?)?\b|[¥€£$]\p{Nd}+(?:[.,]\p{Nd}+)*|[\p{L}\p{M}]+(?:['’][\p{L}]+)*|[^\s]/gu) ?? [], pieces: Piece[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] as string, lower = word.toLowerCase(), phrase = longestPhrase(words, at, longest.en, (some) => toZh.get(keyOf(some)));
    if (/\p{Nd}/u.test(word)) { pieces.push({ text: figure(word, 0), known: true }); at++; }
    else if (phrase) { pieces.push({ text: phrase.text, known: true }); at += phrase.count; }
    else if (lower === 'made' && /^(?:of|from)$/i.test(words[at + 1] ?? '')) { pieces.push({ text: '', known: true, link: 'of' }); at += 2; }
    else if (LINKS[lower]) { pieces.push({ text: '', known: true, link: LINKS[lower] }); at++; }
    else if (lower === 'and' || lower === '&') { pieces.push({ text: '和', known: true }); at++; }
    else if (lower === 'or') { pieces.push({ text: '或', known: true }); at++; }
    else { if (!SILENT.has(lower) && word !== '-') pieces.push({ text: word, known: /^[^\p{L}]$/u.test(word) }); at++; }
  }
  return pieces;
}

function longestPhrase(words: readonly string[], at: number, most: number, known: (words: readonly string[]) => string | undefined): { text: string; count: number } | null {
  for (let count = Math.min(most, words.length - at); count > 0; count--) {
    const text = known(words.slice(at, at + count));
    if (text !== undefined) return { text, count };
  }
  return null;
}

/** "a mug with a lid" is 带盖的马克杯, "a bag of leather" 皮革的包, "a bag for the office" 适合办公室的包; the last link first. */
function inChinese(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ link }) => link !== undefined), link = pieces[at]?.link;
  // Letters keep a space between them, also where Chinese has none.
  if (at < 0) return pieces.flatMap((piece, i) => (/\p{Script=Latin}$/u.test(pieces[i - 1]?.text ?? '') && /^\p{Script=Latin}/u.test(piece.text) ? [{ text: ' ', known: true }, piece] : [piece]));
  const [what, rest] = [pieces.slice(0, at), inChinese(pieces.slice(at + 1))];
  const before = { with: '带', of: '', for: '适合' }[link ?? 'of'];
  if (what.length === 0 || rest.length === 0) return [...what, ...(before === '' ? [] : [{ text: before, known: true }]), ...rest];
  return [...(before === '' ? [] : [{ text: before, known: true }]), ...rest, { text: '的', known: true }, ...what];
}

function readChinese(clause: string, { toEn, longest }: Dictionary): Piece[] {
  const pieces: Piece[] = [];
  for (let rest = clause.trimStart(); rest !== ''; rest = rest.trimStart()) {
    const number = /^(?:¥\s?)?\p{Nd}+(?:[.,]\p{Nd}+)*\s?(?:厘米|毫米|米|公斤|克|元|天|个月|年|毫升|升|件)?/u.exec(rest)?.[0], phrase = longestHan(rest, longest.zh, toEn);
    if (number) { pieces.push({ text: figure(number.trim(), 1), known: true }); rest = rest.slice(number.length); }
    else if (phrase) { pieces.push({ text: toEn.get(phrase) ?? phrase, known: true }); rest = rest.slice(phrase.length); }
    else if (MEASURED.test(rest)) { pieces.push({ text: 'a', known: true }); rest = rest.slice(2); }
    else if (rest.startsWith('色') && pieces.at(-1)?.known) rest = rest.slice(1);
    else if (/^[的了吧]/u.test(rest)) { pieces.push({ text: '', known: true, ...(rest.startsWith('的') && { link: 'of' as const }) }); rest = rest.slice(1); }
    else if (/^(?:带|适合)/u.test(rest)) { const word = rest.startsWith('带') ? '带' : '适合'; pieces.push({ text: '', known: true, link: word === '带' ? 'with' : 'for' }); rest = rest.slice(word.length); }
    else if (/^[和与及]/u.test(rest)) { pieces.push({ text: 'and', known: true }); rest = rest.slice(1); }
    else { const letters = /^[\p{Script=Latin}\p{M}]+(?:['’ -][\p{Script=Latin}]+)*|^./su.exec(rest)?.[0] ?? rest; pieces.push({ text: letters, known: /^[^\p{L}]$/u.test(letters) }); rest = rest.slice(letters.length); }
  }
  return pieces.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    // Unknown characters beside each other are one unknown word.
    if (last && !last.known && !piece.known && /^\p{Script=Han}+$/u.test(last.text + piece.text)) joined[joined.length - 1] = { text: last.text + piece.text, known: false };
    else joined.push(piece);
    return joined;
  }, []);
}

/** One of something, with its measure word. */
const MEASURED = /^一[只个张把本件条双副盏台部块支瓶盒款枚顶座套盆]/u;

function longestHan(text: string, most: number, known: ReadonlyMap<string, string>): string | null {
  for (let count = Math.min(most, text.length); count > 0; count--) if (known.has(text.slice(0, count))) return text.slice(0, count);
  return null;
}

/** 带盖的马克杯 is "mug with lid", 适合旅行的包 "bag for travelling"; any other 的 joins what stands before a thing to it. */
function inEnglish(pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(({ link }) => link === 'with' || link === 'for'), of = pieces.findIndex(({ link }, i) => i > at && link === 'of');
  const plain = (some: readonly Piece[]): Piece[] => sided(some.filter(({ text }) => text !== ''));
  if (at < 0) return spaced(plain(pieces));
  const link = { text: pieces[at]?.link ?? '', known: true };
  if (of < 0) return spaced([...plain(pieces.slice(0, at)), link, ...plain(pieces.slice(at + 1))]);
  return spaced([...plain(pieces.slice(0, at)), ...plain(pieces.slice(of + 1)), link, ...plain(pieces.slice(at + 1, of))]);
}
/** 宽 9 厘米 is "9 cm wide". */
const sided = (pieces: readonly Piece[]): Piece[] => pieces.flatMap((piece, i) => {
  const isSide = (at: number): boolean => SIDES.has(pieces[at]?.text ?? '') && /^\p{Nd}/u.test(pieces[at + 1]?.text ?? '');
  if (isSide(i)) return [];
  return isSide(i - 1) ? [piece, pieces[i - 1] as Piece] : [piece];
});
const SIDES: ReadonlySet<string> = new Set(['wide', 'high', 'tall', 'deep', 'long']);
const spaced = (pieces: readonly Piece[]): Piece[] => pieces.flatMap((piece, i) => (i === 0 ? [piece] : [{ text: ' ', known: true }, piece]));

/** A number with its unit in the other language; what has no unit stays. @param from 0 English, 1 Chinese */
function figure(text: string, from: 0 | 1): string {
  const [, number = text, unit = ''] = /^([¥€£$]?\s?[\p{Nd}.,]+)\s?(.*)$/u.exec(text) ?? [];
  const pair = UNITS.find((each) => each[from] === unit || (from === 0 && each[0] === `${unit}s`));
  return unit === '' ? number : `${number} ${pair?.[1 - from] ?? unit}`;
}
