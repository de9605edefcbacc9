/** Chinese text to sounds and melody: pinyin by pinyin-pro, tones as targets that a voice moves between (Xu and Wang 2001). */
import { pinyin } from 'pinyin-pro';
import type { Aim } from '../contour.ts';
import { phoneOf } from '../phones.ts';
import type { Sound } from '../phones.ts';
import { readEnglish } from '../english/read.ts';
import type { Phrase } from '../english/read.ts';
import { normaliseChinese } from './normalise.ts';
import { syllableOf } from './syllables.ts';
import type { Syllable } from './syllables.ts';

/** From, in the middle, and to, in units of which five are half a voice's range. */
const TONES: readonly (readonly [number, number, number])[] = [[0, 0, 0], [4.6, 4.7, 4.7], [-1.5, 0, 4.2], [-1.5, -4.8, -4.4], [5.6, 2.5, -3.5]];
/** A third tone before a pause comes up again. */
const LOW_RISING = [-1.5, -5, -0.5] as const;
/** Where a syllable without tone lies after each tone. */
const AFTER = [-1.5, -1, 0, 1.8, -3.5] as const;
/** Half a third tone is low; before another it rises. */
const RISES = 2;

export function readChinese(text: string): Phrase[] {
  return [...normaliseChinese(text).matchAll(/([^,.?!]+)([,.?!]?)/g)].flatMap(([, words = '', stop = '.']) => phrasesOf(words, stop === '' ? '.' : stop));
}

/** Latin words within are English phrases without a pause before what follows. */
function phrasesOf(words: string, stop: string): Phrase[] {
  const parts = words.match(/\p{Script=Han}[\p{Script=Han}\s]*|[^\p{Script=Han}]+/gu) ?? [];
  return parts.flatMap((part, i) => {
    const isLast = i === parts.length - 1;
    if (/\p{Script=Han}/u.test(part)) return [hanPhrase(part, isLast ? stop : '')];
    return readEnglish(part).map(({ sounds, aims }) => ({ aims, sounds: sounds.map((sound) => (sound.phone === '_' ? { ...sound, ms: isLast ? pauseOf(stop) : 30 } : sound)) }));
  });
}

function hanPhrase(text: string, stop: string): Phrase {
  const heard = text.replaceAll(/\s/g, '');
  const syllables = pinyin(heard, { toneType: 'num', type: 'array', v: false }).map(syllableOf).filter((each) => each !== null).map((each, i, all) => sandhi(each, all[i + 1]));
  const sounds: Sound[] = [], aims: Aim[] = [], asks = /[吗呢吧]$/.test(heard) || stop === '?';
  for (const [i, syllable] of syllables.entries()) {
    const share = (i + 0.5) / syllables.length, isLast = i === syllables.length - 1 && stop !== '', before = syllables[i - 1]?.tone ?? 0;
    const { tone, initial } = syllable, pieces = soundsOf(syllable, isLast);
    const level = asks ? 0.6 : -1.8 * share, wide = 1.25 - 0.25 * share * (asks ? 0.4 : 1);
    const shape = tone === 0 ? null : tone === 3 && isLast ? LOW_RISING : TONES[tone] ?? null;
    const [a, b, c] = shape ?? [AFTER[before] ?? 0, AFTER[before] ?? 0, (AFTER[before] ?? 0) - 1];
    // A voiced initial carries the tone's beginning; the middle lies in the vowel, which is last or has a nasal after it.
    const head = sounds.length + (initial !== null && !phoneOf(initial).voiced ? 1 : 0), vowel = sounds.length + pieces.findIndex(({ phone }) => phoneOf(phone).kind === 'vowel'), last = sounds.length + pieces.length - 1;
    aims.push({ sound: head, part: initial !== null && head === sounds.length ? 0.5 : 0.05, semitones: level + wide * a });
    aims.push({ sound: vowel, part: vowel === last ? 0.5 : 0.75, semitones: level + wide * b }, { sound: last, part: 0.92, semitones: level + wide * c });
    sounds.push(...pieces);
  }
  sounds.push({ phone: '_', ms: stop === '' ? 20 : pauseOf(stop), gain: 0, aspirated: 1 });
  return { sounds, aims };
}

/** A third tone before a third rises. */
function sandhi(syllable: Syllable, next: Syllable | undefined): Syllable {
  return syllable.tone === 3 && next?.tone === 3 ? { ...syllable, tone: RISES } : syllable;
}

function soundsOf({ initial, rime, tone }: Syllable, isLast: boolean): Sound[] {
  const stretch = (tone === 0 ? 0.62 : tone === 4 ? 0.92 : tone === 3 && isLast ? 1.2 : 1) * (isLast ? 1.2 : 0.95), gain = tone === 0 ? -4 : tone === 3 ? -1.5 : 0;
  const named = initial === null ? rime : [initial, ...rime];
  return named.map((phone) => {
    const { ms, least, kind } = phoneOf(phone);
    return { phone, gain, aspirated: 1, ms: Math.max(least, kind === 'vowel' ? ms * stretch : ms * (tone === 0 ? 0.8 : 1)) };
  });
}

function pauseOf(stop: string): number {
  return stop === ',' ? 200 : 380;
}
