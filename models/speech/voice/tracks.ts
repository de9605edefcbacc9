/**
 * What the mouth does over time. Every stretch has formants of its own; where two meet, the stronger decides and gives way
 * by its slope, and both move there on a cosine: so a vowel between consonants never quite stands still, as in people.
 */
import type { NoiseName, Triple } from './phones.ts';
import type { Segment } from './segments.ts';

/** Frames a second of all tracks. */
export const FRAMES = 200;

export interface Tracks {
  readonly length: number;
  /** Hz, one track a formant. */
  readonly formants: readonly [Float32Array, Float32Array, Float32Array];
  readonly voice: Float32Array;
  readonly breath: Float32Array;
  readonly hiss: Float32Array;
  readonly noise: readonly (NoiseName | null)[];
  /** 0 to 1: how far the way through the nose is open. */
  readonly nasal: Float32Array;
  /** 0 to 1: how wide the mouth stands. */
  readonly open: Float32Array;
}

interface Placed { readonly segment: Segment; readonly start: number; readonly from: Triple; readonly to: Triple }
interface Edge { readonly at: Triple; /** Milliseconds to the left and to the right within which formants move to it. */ readonly left: number; readonly right: number }

const NEUTRAL: Triple = [500, 1450, 2500];

export function tracksOf(segments: readonly Segment[]): Tracks {
  const placed = place(segments), total = segments.reduce((sum, { ms }) => sum + ms, 0), length = Math.max(1, Math.ceil(total / 1000 * FRAMES));
  const edges = placed.slice(1).map((right, i) => meet(placed[i] as Placed, right));
  const tracks: Tracks = {
    length, formants: [new Float32Array(length), new Float32Array(length), new Float32Array(length)], voice: new Float32Array(length), breath: new Float32Array(length),
    hiss: new Float32Array(length), noise: Array.from({ length }, () => null), nasal: new Float32Array(length), open: new Float32Array(length),
  };
  const noise = tracks.noise as (NoiseName | null)[];
  let at = 0;
  for (let frame = 0; frame < length; frame++) {
    const ms = frame * 1000 / FRAMES;
    while (at + 1 < placed.length && ms >= (placed[at + 1] as Placed).start) at++;
    const { segment, start, from, to } = placed[at] as Placed, into = ms - start, left = edges[at - 1], right = edges[at];
    for (let k = 0; k < 3; k++) {
      const along = glideAt(into / segment.ms), f = (from[k] as number) + ((to[k] as number) - (from[k] as number)) * along;
      const fromLeft = left ? ((left.at[k] as number) - (from[k] as number)) * fade(into, Math.min(left.right, 0.6 * segment.ms)) : 0;
      const fromRight = right ? ((right.at[k] as number) - (to[k] as number)) * fade(segment.ms - into, Math.min(right.left, 0.6 * segment.ms)) : 0;
      (tracks.formants[k] as Float32Array)[frame] = f + fromLeft + fromRight;
    }
    tracks.voice[frame] = segment.voice;
    tracks.breath[frame] = segment.breath;
    tracks.hiss[frame] = segment.hiss;
    noise[frame] = segment.noise ?? noise[frame - 1] ?? null;
    tracks.nasal[frame] = segment.kind === 'nasal' ? 1 : 0;
    tracks.open[frame] = segment.open;
  }
  for (const track of [tracks.voice, tracks.breath, tracks.hiss]) smooth(track, 1);
  smooth(tracks.nasal, 5);
  smooth(tracks.open, 6);
  return tracks;
}

/** Gives everything its formants: what has none of its own takes those that follow, or else those before. */
function place(segments: readonly Segment[]): Placed[] {
  const starts: number[] = [];
  segments.reduce((sum, { ms }) => { starts.push(sum); return sum + ms; }, 0);
  return segments.map((segment, i) => {
    const { from, to } = segment;
    if (from && to) return { segment, start: starts[i] as number, from, to };
    const shape = (segment.kind === 'breath' ? segments[i + 1]?.from : undefined) ?? segments[i - 1]?.to ?? segments[i + 1]?.from ?? NEUTRAL;
    return { segment, start: starts[i] as number, from: shape, to: shape };
  });
}

function meet(left: Placed, right: Placed): Edge {
  const [a, b] = [left.segment, right.segment];
  if (a.rank === b.rank) {
    const move = Math.max(a.move, b.move);
    return { at: between(left.to, right.from, [0.5, 0.5, 0.5]), left: move, right: move };
  }
  const strong = a.rank > b.rank ? a : b, own = a.rank > b.rank ? left.to : right.from, other = a.rank > b.rank ? right.from : left.to;
  const at = between(own, other, [strong.kind === 'glide' || strong.kind === 'liquid' ? 0.35 : 0.25, strong.slope, 0.4]);
  const inner = Math.min(30, strong.ms / 2);
  return a.rank > b.rank ? { at, left: inner, right: strong.move } : { at, left: strong.move, right: inner };
}

function between(a: Triple, b: Triple, share: Triple): Triple {
  const mix = (k: 0 | 1 | 2): number => a[k] + (b[k] - a[k]) * share[k];
  return [mix(0), mix(1), mix(2)];
}

/** 1 at an edge, 0 from `within` on. */
function fade(away: number, within: number): number {
  return away >= within ? 0 : 0.5 + 0.5 * Math.cos(Math.PI * away / within);
}

/** A diphthong rests, glides, and rests again. */
function glideAt(part: number): number {
  const x = Math.min(1, Math.max(0, (part - 0.2) / 0.65));
  return x * x * (3 - 2 * x);
}

/** Spreads each frame over `reach` to either side, weighted as a triangle. */
function smooth(track: Float32Array, reach: number): void {
  const before = track.slice(), last = track.length - 1;
  for (let i = 0; i <= last; i++) {
    let sum = 0, weights = 0;
    for (let d = -reach; d <= reach; d++) {
      const weight = reach + 1 - Math.abs(d);
      sum += weight * (before[Math.min(last, Math.max(0, i + d))] as number);
      weights += weight;
    }
    track[i] = sum / weights;
  }
}
