/** How English words are said: the CMU dictionary, words of the mall that it lacks, endings, and rules for the rest. */
import { dictionary } from 'cmu-pronouncing-dictionary';
import { soundOut } from './rules.ts';

const OWN: Readonly<Record<string, string>> = {
  galleria: 'G AE2 L ER0 IY1 AH0', yuan: 'Y UW0 AA1 N', checkout: 'CH EH1 K AW2 T', tshirt: 'T IY1 SH ER2 T', hoodie: 'HH UH1 D IY0', hoodies: 'HH UH1 D IY0 Z', tote: 'T OW1 T', wifi: 'W AY1 F AY2', rucksack: 'R AH1 K S AE2 K',
  millimetre: 'M IH1 L AH0 M IY2 T ER0', centimetre: 'S EH1 N T AH0 M IY2 T ER0', metre: 'M IY1 T ER0', kilometre: 'K IH0 L AA1 M AH0 T ER0', litre: 'L IY1 T ER0', millilitre: 'M IH1 L AH0 L IY2 T ER0', colour: 'K AH1 L ER0', colours: 'K AH1 L ER0 Z', grey: 'G R EY1',
  favourite: 'F EY1 V R AH0 T', customise: 'K AH1 S T AH0 M AY2 Z', cosy: 'K OW1 Z IY0', jewellery: 'JH UW1 L R IY0', stoneware: 'S T OW1 N W EH2 R', glazed: 'G L EY1 Z D', live: 'L IH1 V', close: 'K L OW1 Z', use: 'Y UW1 Z', the: 'DH AH0',
};
const LETTERS: Readonly<Record<string, string>> = {
  a: 'EY1', b: 'B IY1', c: 'S IY1', d: 'D IY1', e: 'IY1', f: 'EH1 F', g: 'JH IY1', h: 'EY1 CH', i: 'AY1', j: 'JH EY1', k: 'K EY1', l: 'EH1 L', m: 'EH1 M', n: 'EH1 N', o: 'OW1', p: 'P IY1', q: 'K Y UW1', r: 'AA1 R', s: 'EH1 S', t: 'T IY1',
  u: 'Y UW1', v: 'V IY1', w: 'D AH1 B AH0 L Y UW0', x: 'EH1 K S', y: 'W AY1', z: 'Z IY1',
};
const SIBILANT = /(?:S|Z|SH|ZH|CH|JH)$/, VOICELESS = /(?:P|T|K|F|TH)$/;

/** ARPAbet with stress digits on vowels, for a word in small letters; a letter's name where a hyphen follows it. */
export function pronounce(word: string): string {
  if (/^[a-z]-$/.test(word)) return LETTERS[word.charAt(0)] ?? '';
  const known = lookUp(word);
  if (known !== null) return known;
  return endings(word) ?? compound(word) ?? (/^[^aeiouy']{2,5}$/.test(word) ? [...word].map((letter) => LETTERS[letter] ?? '').join(' ') : soundOut(word));
}

function lookUp(word: string): string | null {
  if (Object.hasOwn(OWN, word)) return OWN[word] ?? null;
  return Object.hasOwn(dictionary, word) ? dictionary[word] ?? null : null;
}

/** A known word with an ending. */
function endings(word: string): string | null {
  const stem = (cut: number, add = ''): string | null => (word.length - cut >= 3 ? lookUp(word.slice(0, word.length - cut) + add) : null);
  const plural = (sounds: string): string => `${sounds} ${SIBILANT.test(sounds) ? 'AH0 Z' : VOICELESS.test(sounds) ? 'S' : 'Z'}`;
  const past = (sounds: string): string => `${sounds} ${/ [TD]$/.test(sounds) ? 'AH0 D' : SIBILANT.test(sounds) || VOICELESS.test(sounds) ? 'T' : 'D'}`;
  if (/(?:'s|s')$/.test(word)) { const s = lookUp(word.slice(0, -2)); return s === null ? null : plural(s); }
  if (word.endsWith('ies')) { const s = stem(3, 'y'); if (s !== null) return plural(s); }
  if (word.endsWith('es')) { const s = stem(2) ?? stem(1); if (s !== null) return plural(s); }
  if (word.endsWith('s')) { const s = stem(1); if (s !== null) return plural(s); }
  if (word.endsWith('ed')) { const s = stem(1) ?? stem(2); if (s !== null) return past(s); }
  if (word.endsWith('ing')) { const s = stem(3) ?? stem(3, 'e'); if (s !== null) return `${s} IH0 NG`; }
  if (word.endsWith('ly')) { const s = stem(2); if (s !== null) return `${s} L IY0`; }
  // British spelling of what the dictionary spells American.
  const american = word.replace(/our(?=$|s$|ed$|ful$|ing$)/, 'or').replace(/is(?=e$|ed$|es$|ing$|ation$)/, 'iz').replace(/tre(?=s?$)/, 'ter');
  return american === word ? null : lookUp(american);
}

/** Two known words in one, the second with less stress. */
function compound(word: string): string | null {
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const first = lookUp(word.slice(0, cut)), second = lookUp(word.slice(cut));
    if (first !== null && second !== null) return `${first} ${second.replaceAll('1', '2')}`;
  }
  return null;
}
