/** Sounds cut into stretches within which the mouth does one thing: a stop is a closure, a burst and breath. */
import { phoneOf } from './phones.ts';
import type { Kind, NoiseName, Phone, Sound, Triple } from './phones.ts';

export interface Segment {
  readonly ms: number;
  readonly kind: Kind;
  readonly from: Triple | null;
  readonly to: Triple | null;
  /** Voice, breath through the whole mouth, and hiss, as amplitudes beside a vowel's voice. */
  readonly voice: number;
  readonly breath: number;
  readonly hiss: number;
  readonly noise: NoiseName | null;
  readonly open: number;
  /** Whose formants win at an edge, and how far that edge follows the other's second formant. */
  readonly rank: number;
  readonly slope: number;
  /** Milliseconds that formants take from its edge into the neighbour. */
  readonly move: number;
}

const RANK: Readonly<Record<Kind, number>> = { pause: 0, breath: 0, vowel: 1, glide: 3, liquid: 3, nasal: 4, fricative: 5, stop: 6, affricate: 6 };
const MOVE: Readonly<Record<Kind, number>> = { pause: 30, breath: 20, vowel: 60, glide: 75, liquid: 42, nasal: 45, fricative: 50, stop: 45, affricate: 50 };
const BURST = 12;

/** The stretches of every sound. */
export function segmentsOf(sounds: readonly Sound[], accent?: (phone: string) => Triple): Segment[][] {
  return sounds.map((sound, i) => {
    const pieces = cut(sound, phoneOf(sound.phone), sounds[i + 1], sounds[i - 1]);
    return accent ? pieces.map((piece) => accented(piece, accent(sound.phone))) : pieces;
  });
}

function accented(piece: Segment, [a, b, c]: Triple): Segment {
  const move = (at: Triple | null): Triple | null => at && [at[0] * a, at[1] * b, at[2] * c];
  return { ...piece, from: move(piece.from), to: move(piece.to) };
}

function cut(sound: Sound, phone: Phone, next: Sound | undefined, before: Sound | undefined): Segment[] {
  const gain = amplitude(sound.gain), { kind, from, to, open, slope, noise } = phone;
  const plain = { kind, from, to, open, slope, noise: null, rank: RANK[kind], move: MOVE[kind], voice: 0, breath: 0, hiss: 0, ms: sound.ms } as const;
  const hiss = noise === null ? 0 : amplitude(phone.level) * gain;
  const follows = next ? phoneOf(next.phone) : null;
  switch (kind) {
    case 'pause': return [plain];
    case 'breath': return [{ ...plain, breath: amplitude(phone.level) * gain }];
    case 'vowel': return [{ ...plain, voice: gain }];
    case 'glide': return [{ ...plain, voice: 0.72 * gain }];
    case 'liquid': return [{ ...plain, voice: 0.62 * gain }];
    case 'nasal': return [{ ...plain, voice: 0.6 * gain }];
    case 'fricative': return [{ ...plain, voice: phone.voiced ? 0.42 * gain : 0, hiss, noise }];
    case 'stop': {
      // Before another closure or a pause there is next to no burst.
      const released = follows && (follows.kind === 'vowel' || follows.kind === 'glide' || follows.kind === 'liquid' || follows.kind === 'fricative' || follows.kind === 'breath'),
        loud = released ? hiss : 0.22 * hiss;
      const closed: Segment = { ...plain, voice: phone.voiced && before && before.phone !== '_' ? 0.16 * gain : phone.voiced ? 0.08 * gain : 0 };
      const burst: Segment = { ...plain, ms: BURST, hiss: loud, noise };
      const breathed = phone.aspiration * sound.aspirated;
      if (breathed < 5 || !follows || follows.kind === 'stop' || follows.kind === 'affricate' || follows.kind === 'pause') return [closed, burst];
      return [closed, burst, { ...plain, ...breathOf(follows), ms: breathed, breath: amplitude(-11) * gain, noise, hiss: 0.22 * hiss }];
    }
    case 'affricate': {
      const long = 55 + 0.45 * phone.aspiration;
      const closed: Segment = { ...plain, voice: phone.voiced ? 0.14 * gain : 0 }, rubbing: Segment = { ...plain, ms: phone.voiced ? 0.8 * long : long, voice: phone.voiced ? 0.2 * gain : 0, hiss, noise };
      if (phone.aspiration === 0 || !follows) return [closed, rubbing];
      return [closed, rubbing, { ...plain, ...breathOf(follows), ms: 0.55 * phone.aspiration, breath: amplitude(-12) * gain, hiss: 0.25 * hiss, noise }];
    }
  }
}

/** Breath already has the form of the sound that it leads to. */
function breathOf({ from, open }: Phone): Pick<Segment, 'kind' | 'rank' | 'from' | 'to' | 'open' | 'move'> {
  return { kind: 'breath', rank: from === null ? 0 : 1, from, to: from, open, move: 40 };
}

function amplitude(db: number): number {
  return 10 ** (db / 20);
}
