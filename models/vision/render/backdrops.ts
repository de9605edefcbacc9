/** What stands behind a product in a photo: a studio's sweep, or the clutter of a room. Linear colour, three numbers a pixel. */
import type { Random } from '../../engine/random.ts';
import { valueNoise } from '../../shape/kit/noise.ts';
import type { Rgb } from './light.ts';

/** Cells of the noise that clutter is grained with. */
const GRAIN = 24;

/** One colour, mostly pale, that may darken towards a side or the corners. */
export function plainBackdrop(size: number, random: Random): Float32Array {
  const out = new Float32Array(size * size * 3), pale = random.next() < 0.7;
  const grey = pale ? 0.55 + 0.45 * random.next() : 0.02 + 0.7 * random.next(), tint = pale ? 0.05 : 0.5;
  const colour: Rgb =
    [grey * (1 + tint * (random.next() - 0.5)), grey * (1 + tint * (random.next() - 0.5)), grey * (1 + tint * (random.next() - 0.5))];
  const angle = random.next() * 2 * Math.PI, slope = 0.25 * random.next() * random.next(), vignette = 0.3 * random.next() * random.next();
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
    const px = (x + 0.5) / size - 0.5, py = (y + 0.5) / size - 0.5;
    const f = 1 + slope * 2 * (px * Math.cos(angle) + py * Math.sin(angle)) - vignette * 2 * (px * px + py * py);
    for (let k = 0; k < 3; k++) out[(y * size + x) * 3 + k] = (colour[k] as number) * f;
  }
  return out;
}

const anyColour = (random: Random): Rgb => {
  const grey = 0.03 + 0.8 * random.next() ** 1.5, tint = random.next() < 0.5 ? 0.25 : 1;
  return [grey * (1 + tint * (random.next() - 0.5)), grey * (1 + tint * (random.next() - 0.5)), grey * (1 + tint * (random.next() - 0.5))];
};

type Paint = (x: number, y: number) => Rgb;

/** A surface that covers its part of the picture: even, planks, tiles, weave or blotches. */
function covering(random: Random, a = anyColour(random)): Paint {
  const near = 0.75 + 0.5 * random.next(),
    b: Rgb = random.next() < 0.6 ? [a[0] * near, a[1] * near, a[2] * near] : anyColour(random), angle = random.next() * Math.PI,
    c = Math.cos(angle), s = Math.sin(angle);
  const scale = 2 + 10 * random.next(), noise = valueNoise(4 + random.below(GRAIN), 4 + random.below(GRAIN), random.below(1e6)),
    kind = random.below(5), joint = 0.04 + 0.08 * random.next(), grain = 0.3 * random.next();
  const mixed = (t: number): Rgb => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
  const pick = (x: number, y: number): number => {
    const u = (x * c + y * s) * scale, v = (y * c - x * s) * scale, n = noise(x, y);
    switch (kind) {
      case 0: return n * grain;
      case 1: return (u - Math.floor(u) < joint ? 1 : 0.5 * Math.abs(Math.sin(Math.floor(u) * 12.9898))) + grain * (n - 0.5);
      case 2: return (Math.floor(u) + Math.floor(v)) % 2 === 0 ? 0 : 1;
      case 3: return u - Math.floor(u) < joint || v - Math.floor(v) < joint ? 1 : grain * n;
      default: return n > 0.5 ? 1 : 0;
    }
  };
  return (x, y) => mixed(pick(x, y));
}

/** Share of the things that are of a colour of the object's, where those are given, and how much lighter or darker at most. */
const KIN = 0.3, KIN_OFF = 0.3;

/**
 * A floor and a wall, things that lie and stand about, and how blurred they are.
 * @param kin colours of the object before it, of which some of the things are then
 */
export function busyBackdrop(size: number, random: Random, kin: readonly Rgb[] = []): Float32Array {
  const out = new Float32Array(size * size * 3), wall = covering(random), floor = random.next() < 0.7 ? covering(random) : wall;
  const horizon = 0.2 + 0.6 * random.next(), lean = 0.2 * (random.next() - 0.5), upright = random.next() < 0.75;
  const set =
    (x: number, y: number, colour: Rgb,
    f: number): void => { for (let k = 0; k < 3; k++) out[(y * size + x) * 3 + k] = (colour[k] as number) * f; };
  for (let y = 0; y < size; y++) for (let x = 0; x < size; x++) {
    const px = (x + 0.5) / size, py = (y + 0.5) / size, low = upright && py > horizon + lean * (px - 0.5);
    set(x, y, low ? floor(px, py) : wall(px, py), 1);
  }
  for (let things = random.below(9); things > 0; things--) {
    const akin = kin.length > 0 && random.next() < KIN ? kin[random.below(kin.length)] : undefined, f = akin ? 1 + KIN_OFF * (2 * random.next() - 1) : 1;
    const paint = covering(random, akin && [akin[0] * f, akin[1] * f, akin[2] * f]), cx = random.next(), cy = random.next(), rx = 0.04 + 0.3 * random.next() ** 2,
      ry = 0.04 + 0.3 * random.next() ** 2, turn = random.next() * Math.PI, round = random.next() < 0.5, fall = 0.6 * random.next();
    const c = Math.cos(turn), s = Math.sin(turn);
    const reach = Math.hypot(rx, ry), first = (at: number): number => Math.max(0, Math.floor((at - reach) * size)),
      last = (at: number): number => Math.min(size, Math.ceil((at + reach) * size));
    for (let y = first(cy); y < last(cy); y++) for (let x = first(cx); x < last(cx); x++) {
      const px = (x + 0.5) / size, py = (y + 0.5) / size, u = ((px - cx) * c + (py - cy) * s) / rx,
        v = ((py - cy) * c - (px - cx) * s) / ry;
      if (round ? u * u + v * v < 1 : Math.max(Math.abs(u), Math.abs(v)) < 1) set(x, y, paint(px, py), 1 - fall * (0.5 + 0.5 * u));
    }
  }
  for (let blur = random.below(3); blur > 0; blur--) softened(out, size);
  return out;
}

/** A mean of 3 across and then 3 down, in place; the picture's edges stay. */
function softened(values: Float32Array, size: number): void {
  for (const step of [3, 3 * size]) {
    const before = values.slice();
    for (let i = step; i < values.length - step; i++) values[i] =
      ((before[i - step] as number) + (before[i] as number) + (before[i + step] as number)) / 3;
  }
}
