/** English text to sounds with lengths and a melody: durations by Klatt's rules (1979), accents on a falling line. */
import { phoneOf } from '../phones.ts';
import type { Aim } from '../contour.ts';
import type { Sound } from '../phones.ts';
import { normaliseEnglish } from './normalise.ts';
import { pronounce } from './pronounce.ts';

/** A stretch without a pause: its sounds, and its melody from its own beginning. */
export interface Phrase { readonly sounds: readonly Sound[]; readonly aims: readonly Aim[] }

/** Words without an accent of their own. */
const SMALL = new Set(('a an the of to in on at by for from with as and or but nor so if than that is are was were be been am do does did has have had will would can could shall should may might must '
  + "it its it's i you he she we they me him her us them my your his our their this there's i'm you're we're they're i'll you'll we'll not").split(' '));
const WEAK: Readonly<Record<string, string>> = { a: 'AH0', an: 'AH0 N', of: 'AH0 V', to: 'T UH0', and: 'AH0 N D', for: 'F ER0', from: 'F R AH0 M', at: 'AH0 T', can: 'K AH0 N', than: 'DH AH0 N', are: 'ER0', was: 'W AH0 Z', as: 'AH0 Z' };
const LAST = new Set(['.', '?', '!', ',']);

interface Piece { phone: string; stress: number; word: number; first: boolean; last: boolean; isVowel: boolean; small: boolean; gain: number }

export function readEnglish(text: string): Phrase[] {
  const tokens = normaliseEnglish(text).toLowerCase().match(/[\p{L}'-]+|[,.?!]/gu) ?? [], phrases: Phrase[] = [];
  let words: string[] = [];
  const close = (stop: string): void => {
    if (words.length > 0) phrases.push(phraseOf(words, stop));
    words = [];
  };
  for (const token of tokens) {
    if (LAST.has(token)) close(token);
    else if (/\p{L}/u.test(token)) words.push(token);
    // Nobody has breath for more.
    if (words.length >= 14 && /^(?:and|or|but|with|for|from|in|on|at|to|by)$/.test(token)) { words.pop(); close(','); words.push(token); }
  }
  close('.');
  return phrases;
}

function phraseOf(words: readonly string[], stop: string): Phrase {
  const pieces = words.flatMap((word, w) => piecesOf(word, words[w + 1] ?? '', w, w === words.length - 1));
  for (const [i, piece] of pieces.entries()) if (taps(pieces, i)) piece.phone = 'DX';
  const sounds = pieces.map((piece, i): Sound => ({ phone: piece.phone, ms: lengthOf(pieces, i), gain: piece.gain, aspirated: aspiration(pieces, i) }));
  sounds.push({ phone: '_', ms: stop === ',' ? 200 : 380, gain: 0, aspirated: 1 });
  return { sounds, aims: melody(pieces, stop, words) };
}

function piecesOf(word: string, next: string, w: number, isLast: boolean): Piece[] {
  const small = SMALL.has(word), said = !isLast && Object.hasOwn(WEAK, word) ? WEAK[word] ?? '' : word === 'the' && /^[aeiou]/.test(next) ? 'DH IY0' : pronounce(word);
  const parts = said.split(' ').filter((part) => part !== ''), out: Piece[] = [];
  for (const part of parts) {
    const [, name = '', digit] = /^([A-Z]+)(\d)?$/.exec(part) ?? [], stress = digit === undefined ? -1 : Number(digit);
    if (name === '') continue;
    const phone = stress === 0 && name === 'AH' ? 'AX' : stress === 0 && name === 'IH' ? 'IX' : name;
    out.push({ phone, stress, word: w, first: false, last: false, isVowel: phoneOf(phone).kind === 'vowel', small, gain: stress === 0 ? -3 : small ? -2 : 0 });
  }
  const [head] = out, tail = out.at(-1);
  if (head) head.first = true;
  if (tail) tail.last = true;
  return out;
}

/** Klatt (1979): what lies above the least is shortened or stretched by each rule that holds. */
function lengthOf(pieces: readonly Piece[], i: number): number {
  const piece = pieces[i] as Piece, { ms, least } = phoneOf(piece.phone), next = pieces[i + 1], before = pieces[i - 1];
  const vowels = pieces.filter(({ word, isVowel }) => word === piece.word && isVowel).length;
  const inLast = !pieces.slice(i + 1).some(({ isVowel }) => isVowel);
  let share = 1;
  if (piece.isVowel) {
    if (inLast) share *= 1.45;
    else if (pieces.slice(i + 1).some(({ isVowel, word }) => isVowel && word === piece.word)) share *= 0.85;
    else share *= 0.92;
    if (vowels > 1) share *= 0.85;
    if (piece.stress === 0) share *= 0.72;
    else if (piece.stress === 2) share *= 0.88;
    if (piece.small && !inLast) share *= 0.75;
    if (next && next.word === piece.word) {
      const { kind, voiced } = phoneOf(next.phone), effect = kind === 'fricative' ? (voiced ? 1.5 : 1) : kind === 'stop' || kind === 'affricate' ? (voiced ? 1.2 : 0.72) : kind === 'nasal' ? 0.88 : 1;
      share *= inLast ? effect : 0.7 + 0.3 * effect;
    }
  } else {
    if (inLast) share *= 1.3;
    if (!piece.first && piece.small) share *= 0.8;
    const joins = (other: Piece | undefined): boolean => other !== undefined && !other.isVowel && other.word === piece.word;
    if (joins(next) && joins(before)) share *= 0.55;
    else if (joins(next) || joins(before)) share *= 0.72;
    if (!piece.first && next?.isVowel && next.stress === 0) share *= 0.85;
  }
  return least + Math.max(0, ms - least) * share;
}

/** T and D between a vowel and a weak one, within a word or at its end before a weak word. */
function taps(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i] as Piece, before = pieces[i - 1], next = pieces[i + 1];
  if (!/^[TD]$/.test(piece.phone) || !before || !next?.isVowel || piece.first) return false;
  return (before.isVowel || before.phone === 'R') && (next.stress === 0 || next.word !== piece.word);
}

/** A stop breathes before a stressed vowel and at the beginning of a word; hardly after S. */
function aspiration(pieces: readonly Piece[], i: number): number {
  const next = pieces[i + 1], before = pieces[i - 1], piece = pieces[i] as Piece;
  if (before?.phone === 'S' && before.word === piece.word) return 0.2;
  if (piece.first) return 1;
  return next && (next.isVowel ? next.stress > 0 : next.word === piece.word) ? 0.9 : 0.45;
}

/** A hat on every stressed syllable of a word that counts, on a line that falls; the end says what kind of sentence it was. */
function melody(pieces: readonly Piece[], stop: string, words: readonly string[]): Aim[] {
  const last = pieces.length - 1, line = (i: number): number => 1 - 3.6 * i / Math.max(1, last);
  const asks = stop === '?' && !/^(?:what|which|who|where|when|why|how|whose)$/.test(words[0] ?? '');
  const accents = pieces.flatMap((piece, i) => (piece.isVowel && piece.stress === 1 && !piece.small ? [i] : []));
  const nuclear = accents.at(-1) ?? Math.max(0, pieces.findLastIndex(({ isVowel }) => isVowel)), aims: Aim[] = [{ sound: 0, part: 0, semitones: line(0) }];
  for (const i of accents) {
    if (asks && i === nuclear) continue;
    const height = i === nuclear ? 4.4 : i === accents[0] ? 4.6 : 3.2;
    aims.push({ sound: i, part: -0.4, semitones: line(i) }, { sound: i, part: 0.45, semitones: line(i) + height });
    if (i !== nuclear) aims.push({ sound: i, part: 1.6, semitones: line(i) + 0.8 });
  }
  if (asks) aims.push({ sound: nuclear, part: 0, semitones: line(nuclear) - 1 }, { sound: last, part: 0.9, semitones: 6 });
  else if (stop === ',') aims.push({ sound: nuclear, part: 0.95, semitones: -1.2 }, { sound: last, part: 1.2, semitones: 0.8 });
  else aims.push({ sound: nuclear, part: 0.95, semitones: line(last) - 1 }, { sound: last, part: 1, semitones: -5 });
  return aims;
}
