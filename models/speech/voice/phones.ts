/**
 * The sounds of both languages. English has ARPAbet names in capitals, Mandarin pinyin in small letters (`v` is ü); what
 * follows a dot tells the place in a syllable (`n.` ends one, `an.a` is the a of -an).
 *
 * Formants are a man's: English vowels Peterson and Barney (1952), diphthongs and consonants Klatt (1980, tables II and III),
 * Mandarin vowels Wu Zongji (1986). Inherent and least durations Klatt (1979). `slope` is how far a consonant's edge follows its
 * neighbour's second formant, the slope of the locus equation (Sussman, McCaffrey and Matthews 1991).
 */
export type Triple = readonly [number, number, number];
export type Kind = 'vowel' | 'glide' | 'liquid' | 'nasal' | 'fricative' | 'stop' | 'affricate' | 'breath' | 'pause';
export type NoiseName = 's' | 'sh' | 'x' | 'rsh' | 'f' | 'th' | 'h' | 'p' | 't' | 'k';

export interface Phone {
  readonly kind: Kind;
  readonly voiced: boolean;
  /** First three formants, Hz, and where a diphthong ends; null where it takes its neighbour's. */
  readonly from: Triple | null;
  readonly to: Triple | null;
  /** Milliseconds when nothing shortens it, and at least; a stop's closure. */
  readonly ms: number;
  readonly least: number;
  readonly noise: NoiseName | null;
  /** Noise, dB under a vowel's voice. */
  readonly level: number;
  /** Milliseconds of breath after a stop's burst. */
  readonly aspiration: number;
  /** How wide the jaw and lips stand, 0 to 1. */
  readonly open: number;
  readonly slope: number;
}

const phones = new Map<string, Phone>();
const PLAIN = { noise: null, level: 0, aspiration: 0, slope: 0.5 } as const;

function vowel(name: string, from: Triple, ms: number, least: number, to: Triple = from): void {
  phones.set(name, { ...PLAIN, kind: 'vowel', voiced: true, from, to, ms, least, open: Math.min(1, Math.max(0.25, (Math.max(from[0], to[0]) - 200) / 550)) });
}
function glide(name: string, from: Triple, ms: number, least: number, open = 0.25): void {
  phones.set(name, { ...PLAIN, kind: 'glide', voiced: true, from, to: from, ms, least, open, slope: 0.3 });
}
function liquid(name: string, from: Triple, ms: number, least: number): void {
  phones.set(name, { ...PLAIN, kind: 'liquid', voiced: true, from, to: from, ms, least, open: 0.25, slope: 0.3 });
}
function nasal(name: string, from: Triple, ms: number, least: number, open: number, slope: number): void {
  phones.set(name, { ...PLAIN, kind: 'nasal', voiced: true, from, to: from, ms, least, open, slope });
}
interface Hiss { readonly voiced?: boolean; readonly level: number; readonly open?: number; readonly slope?: number; readonly aspiration?: number }
function hiss(kind: 'fricative' | 'stop' | 'affricate', name: string, from: Triple, ms: number, least: number, noise: NoiseName, hissing: Hiss): void {
  const { voiced = false, level, open = 0.12, slope = 0.5, aspiration = 0 } = hissing;
  phones.set(name, { kind, voiced, from, to: from, ms, least, noise, level, open, slope, aspiration });
}

vowel('IY', [270, 2290, 3010], 155, 60);
vowel('IH', [390, 1990, 2550], 135, 50, [450, 1780, 2550]);
vowel('EH', [530, 1840, 2480], 150, 70, [600, 1650, 2480]);
vowel('AE', [660, 1720, 2410], 220, 80, [690, 1560, 2410]);
vowel('AA', [730, 1090, 2440], 230, 90);
vowel('AO', [570, 840, 2410], 230, 90);
vowel('UH', [440, 1020, 2240], 160, 60, [480, 1130, 2240]);
vowel('UW', [360, 1100, 2300], 200, 70, [320, 900, 2240]);
vowel('AH', [640, 1190, 2390], 140, 60);
vowel('AX', [500, 1400, 2450], 85, 45);
vowel('IX', [400, 1800, 2500], 85, 45);
vowel('ER', [490, 1350, 1690], 180, 80);
vowel('EY', [480, 2000, 2550], 190, 90, [330, 2250, 2750]);
vowel('AY', [720, 1150, 2450], 250, 130, [380, 2050, 2600]);
vowel('OW', [540, 1000, 2350], 210, 90, [390, 820, 2300]);
vowel('AW', [720, 1250, 2450], 250, 110, [420, 920, 2300]);
vowel('OY', [540, 840, 2400], 260, 140, [370, 1950, 2550]);

glide('W', [290, 610, 2150], 80, 55, 0.1);
glide('Y', [260, 2070, 3020], 75, 40);
glide('R', [310, 1060, 1380], 80, 45);
liquid('L', [330, 1050, 2880], 80, 50);
/** T and D between vowels before a weak one: a tap. */
liquid('DX', [300, 1750, 2650], 28, 24);
nasal('M', [280, 1150, 2130], 75, 55, 0, 0.75);
nasal('N', [280, 1600, 2600], 70, 45, 0.2, 0.4);
nasal('NG', [280, 1990, 2700], 90, 60, 0.3, 0.75);
phones.set('HH', { ...PLAIN, kind: 'breath', voiced: false, from: null, to: null, ms: 70, least: 30, level: -14, open: 0.4 });

hiss('fricative', 'F', [340, 1100, 2080], 100, 70, 'f', { level: -21, open: 0.08, slope: 0.75 });
hiss('fricative', 'V', [220, 1100, 2080], 65, 40, 'f', { voiced: true, level: -27, open: 0.08, slope: 0.75 });
hiss('fricative', 'TH', [320, 1290, 2540], 95, 60, 'th', { level: -26, slope: 0.5 });
hiss('fricative', 'DH', [290, 1350, 2540], 50, 30, 'th', { voiced: true, level: -33, slope: 0.5 });
hiss('fricative', 'S', [320, 1550, 2530], 110, 65, 's', { level: -12, slope: 0.35 });
hiss('fricative', 'Z', [240, 1550, 2530], 80, 45, 's', { voiced: true, level: -17, slope: 0.35 });
hiss('fricative', 'SH', [300, 1840, 2750], 110, 75, 'sh', { level: -9, slope: 0.35 });
hiss('fricative', 'ZH', [260, 1840, 2750], 75, 45, 'sh', { voiced: true, level: -15, slope: 0.35 });
hiss('stop', 'P', [300, 900, 2150], 85, 55, 'p', { level: -16, open: 0, slope: 0.85, aspiration: 45 });
hiss('stop', 'B', [200, 900, 2150], 80, 55, 'p', { voiced: true, level: -20, open: 0, slope: 0.85, aspiration: 0 });
hiss('stop', 'T', [300, 1800, 2700], 75, 45, 't', { level: -9, slope: 0.45, aspiration: 50 });
hiss('stop', 'D', [200, 1800, 2700], 70, 40, 't', { voiced: true, level: -13, slope: 0.45 });
hiss('stop', 'K', [300, 1990, 2600], 80, 55, 'k', { level: -10, open: 0.2, slope: 0.75, aspiration: 55 });
hiss('stop', 'G', [200, 1990, 2600], 75, 50, 'k', { voiced: true, level: -14, open: 0.2, slope: 0.75 });
hiss('affricate', 'CH', [300, 1800, 2820], 65, 45, 'sh', { level: -8, slope: 0.35, aspiration: 40 });
hiss('affricate', 'JH', [240, 1800, 2820], 65, 45, 'sh', { voiced: true, level: -13, slope: 0.35 });

vowel('a', [850, 1220, 2700], 190, 90);
vowel('o', [530, 750, 2600], 180, 90);
vowel('e', [490, 1040, 2800], 180, 80, [580, 1180, 2800]);
vowel('i', [290, 2360, 3200], 170, 80);
vowel('u', [370, 560, 2700], 170, 80);
vowel('v', [290, 2100, 2500], 170, 80);
vowel('zi', [380, 1380, 2800], 160, 80);
vowel('zhi', [390, 1750, 2300], 160, 80);
vowel('er', [620, 1350, 2100], 200, 110, [460, 1500, 1800]);
vowel('ai', [820, 1300, 2650], 200, 110, [400, 2000, 2700]);
vowel('ei', [520, 1900, 2700], 190, 100, [340, 2250, 2900]);
vowel('ao', [800, 1200, 2650], 200, 110, [500, 850, 2600]);
vowel('ou', [570, 980, 2650], 190, 100, [390, 680, 2600]);
vowel('an.a', [790, 1430, 2650], 140, 80);
vowel('en.e', [540, 1400, 2650], 120, 65);
vowel('ang.a', [820, 1150, 2700], 140, 80);
vowel('eng.e', [560, 1120, 2700], 125, 70);
vowel('ong.o', [440, 760, 2600], 130, 75);
vowel('ie.e', [540, 1980, 2700], 150, 80);
vowel('ian.a', [600, 1850, 2650], 125, 75);
vowel('ing.i', [320, 2250, 3000], 130, 75, [440, 1700, 2700]);
vowel('wo.o', [540, 820, 2600], 150, 80);
glide('y.', [280, 2250, 3100], 55, 40);
glide('w.', [330, 620, 2500], 55, 40, 0.1);
glide('yu.', [285, 2050, 2450], 60, 40, 0.1);
nasal('n.', [280, 1600, 2600], 75, 50, 0.2, 0.4);
nasal('ng.', [280, 1300, 2500], 85, 55, 0.3, 0.85);

hiss('stop', 'b', [300, 900, 2150], 75, 50, 'p', { level: -18, open: 0, slope: 0.85 });
hiss('stop', 'p', [300, 900, 2150], 65, 45, 'p', { level: -16, open: 0, slope: 0.85, aspiration: 75 });
hiss('stop', 'd', [300, 1800, 2700], 70, 45, 't', { level: -12, slope: 0.45 });
hiss('stop', 't', [300, 1800, 2700], 60, 40, 't', { level: -10, slope: 0.45, aspiration: 75 });
hiss('stop', 'g', [300, 1990, 2600], 70, 45, 'k', { level: -13, open: 0.2, slope: 0.75 });
hiss('stop', 'k', [300, 1990, 2600], 65, 45, 'k', { level: -11, open: 0.2, slope: 0.75, aspiration: 80 });
nasal('m', [280, 1150, 2130], 75, 55, 0, 0.75);
nasal('n', [280, 1600, 2600], 70, 50, 0.2, 0.4);
liquid('l', [330, 1300, 2700], 65, 45);
hiss('fricative', 'f', [340, 1100, 2080], 105, 75, 'f', { level: -20, open: 0.08, slope: 0.75 });
hiss('fricative', 'h', [450, 1200, 2500], 95, 65, 'h', { level: -17, open: 0.35, slope: 0.9 });
hiss('fricative', 'x', [300, 2150, 3000], 120, 80, 'x', { level: -10, slope: 0.3 });
hiss('fricative', 'sh', [320, 1700, 2250], 120, 80, 'rsh', { level: -9, slope: 0.3 });
hiss('fricative', 'r', [320, 1600, 2150], 70, 45, 'rsh', { voiced: true, level: -20, slope: 0.3 });
hiss('fricative', 's', [320, 1450, 2600], 115, 80, 's', { level: -11, slope: 0.35 });
hiss('affricate', 'j', [300, 2150, 3000], 50, 35, 'x', { level: -11, slope: 0.3 });
hiss('affricate', 'q', [300, 2150, 3000], 45, 30, 'x', { level: -10, slope: 0.3, aspiration: 55 });
hiss('affricate', 'zh', [320, 1700, 2250], 45, 30, 'rsh', { level: -11, slope: 0.3 });
hiss('affricate', 'ch', [320, 1700, 2250], 45, 30, 'rsh', { level: -9, slope: 0.3, aspiration: 55 });
hiss('affricate', 'z', [320, 1450, 2600], 45, 30, 's', { level: -12, slope: 0.35 });
hiss('affricate', 'c', [320, 1450, 2600], 45, 30, 's', { level: -11, slope: 0.35, aspiration: 55 });
phones.set('_', { ...PLAIN, kind: 'pause', voiced: false, from: null, to: null, ms: 250, least: 30, open: 0.05 });

/** @throws RangeError for a name that is no sound */
export function phoneOf(name: string): Phone {
  const phone = phones.get(name);
  if (!phone) throw new RangeError(`there is no sound ${JSON.stringify(name)}`);
  return phone;
}

/** A sound as it is to be made: how long, how loud beside others (dB), and breath after a stop where the word asks for less. */
export interface Sound {
  readonly phone: string;
  readonly ms: number;
  readonly gain: number;
  /** Of a stop's own; 1 unless told. */
  readonly aspirated: number;
}
