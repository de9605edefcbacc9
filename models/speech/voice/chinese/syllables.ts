/** A pinyin syllable to its sounds. */

/** Sounds of each final after its initial; w and y are written out by then. */
const FINALS: Readonly<Record<string, string>> = {
  a: 'a', o: 'w. wo.o', e: 'e', i: 'i', u: 'u', v: 'v', ai: 'ai', ei: 'ei', ao: 'ao', ou: 'ou', an: 'an.a n.', en: 'en.e n.', ang: 'ang.a ng.', eng: 'eng.e ng.', ong: 'ong.o ng.', er: 'er',
  ia: 'y. a', ie: 'y. ie.e', iao: 'y. ao', iu: 'y. ou', iou: 'y. ou', ian: 'y. ian.a n.', in: 'i n.', iang: 'y. ang.a ng.', ing: 'ing.i ng.', iong: 'yu. ong.o ng.', io: 'y. wo.o',
  ua: 'w. a', uo: 'w. wo.o', uai: 'w. ai', ui: 'w. ei', uei: 'w. ei', uan: 'w. an.a n.', un: 'w. en.e n.', uen: 'w. en.e n.', uang: 'w. ang.a ng.', ueng: 'w. eng.e ng.',
  ve: 'yu. ie.e', van: 'yu. ian.a n.', vn: 'v n.', n: 'n', ng: 'ng.', m: 'm', ê: 'ie.e',
};
const INITIAL = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcs])?/;

export interface Syllable {
  readonly initial: string | null;
  /** Glide, vowel and what ends it. */
  readonly rime: readonly string[];
  /** 1 to 4; 0 is none. */
  readonly tone: number;
}

/** @param pinyin with its tone as a digit, such as `nü3`, `yi2`, `le0`; null for what is no syllable */
export function syllableOf(pinyin: string): Syllable | null {
  const [, letters = '', digit = '0'] = /^([a-zêü]+)([0-5])?$/.exec(pinyin) ?? [];
  if (letters === '') return null;
  let plain = letters.replaceAll('ü', 'v');
  // y and w write the beginnings of finals.
  if (/^y[uv]/.test(plain)) plain = plain.replace(/^y[uv]/, 'v');
  else if (plain.startsWith('yi')) plain = plain.slice(1);
  else if (plain.startsWith('y')) plain = `i${plain.slice(1)}`;
  else if (plain.startsWith('wu')) plain = plain.slice(1);
  else if (plain.startsWith('w')) plain = `u${plain.slice(1)}`;
  const initial = FINALS[plain] === undefined ? INITIAL.exec(plain)?.[0] ?? '' : '';
  let final = plain.slice(initial.length);
  if (/^[jqx]$/.test(initial)) final = final.replace(/^u/, 'v');
  const sounds = final === 'i' && /^[zcs]$/.test(initial) ? 'zi' : final === 'i' && /^(?:zh|ch|sh|r)$/.test(initial) ? 'zhi' : FINALS[final];
  if (sounds === undefined) return null;
  return { initial: initial === '' ? null : initial, rime: sounds.split(' '), tone: Number(digit) % 5 };
}
