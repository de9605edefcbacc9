import type { Sheet } from './cloth.ts';
import { stations, through } from './curve.ts';
import { foldsOf, scattered } from './folds.ts';
import type { Fold, Relief } from './folds.ts';
import { FLAT } from './folds.ts';
import type { Form, Section } from './form.ts';
import { girthOf, TRUNK } from './form.ts';
import { superellipse } from './mesh.ts';
import type { Surface } from './patch.ts';
import { add, mix, smoothstep, times } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** What a garment for the legs is cut to, metres; heights above the ground. */
export interface LegsCut {
  readonly waist: number;
  readonly hem: number;
  /** Height of the fork. */
  readonly crotch: number;
  /** Finished girth of the trunk at a height above the fork, and of one leg below it. */
  readonly trunk: (y: number) => number;
  readonly leg: (y: number) => number;
  /** Of the left and of the right leg: around (metres from the inner side over the front) and up (height). */
  readonly relief?: readonly [Relief, Relief];
  /** Height of a pressed crease, metres. */
  readonly crease?: number;
}

/** Two legs joined at the fork: u around the left half from the front's middle (below the fork, the inner side) over the side (0.5) to the back's; v from the hem (0) over the fork (1) to the waist (2). */
export interface Legs {
  readonly left: Surface;
  readonly right: Surface;
  /** The trunk's ring, t around from the front's middle to the left, at a height, grown by so many metres. */
  readonly ring: (t: number, y: number, grow?: number) => Vec3;
  readonly v: (y: number) => number;
}

/** Height above the fork over which two legs become one trunk, of the form's height. */
const FORK = 0.085;

export function legs(form: Form, cut: LegsCut): Legs {
  const { waist, hem, crotch } = cut, h = form.measures.height, zone = FORK * h, section = trunkOf(form, cut);
  const legAt = (y: number): { r: number; x: number; z: number } => {
    const body = form.leg(Math.min(y, form.level.crotch)), r = Math.max(cut.leg(y) / (2 * Math.PI), body.x + 0.004), gap = 0.004 * smoothstep(crotch, crotch - 0.05, y);
    return { r, x: Math.max(body.at[0], r + gap) * smoothstep(crotch + zone, crotch, y) + r * smoothstep(crotch, crotch + zone, y), z: body.at[1] };
  };
  const half = (which: 0 | 1): Surface => (u, v) => {
    const y = v <= 1 ? mix(hem, crotch, v) : mix(crotch, waist, v - 1), w = smoothstep(crotch - 0.002, crotch + zone, y), relief = cut.relief?.[which] ?? FLAT;
    const s = section(Math.max(y, crotch)), turn = Math.PI * u, [tx, tz] = superellipse(s.x, u < 0.5 ? s.front : s.back, TRUNK, Math.PI / 2 - turn);
    const l = legAt(y), a = 2 * Math.PI * u, inner = Math.min(u, 1 - u), free = y < crotch ? 1 : smoothstep(0, 0.12, inner);
    const crease = cut.crease ? cut.crease * (Math.exp(-(((u - 0.26) / 0.022) ** 2)) + Math.exp(-(((u - 0.74) / 0.022) ** 2))) * (1 - w) : 0;
    const calm = free * mix(1, smoothstep(0, 0.02 * h, waist - y), w), wave = relief(u * 2 * Math.PI * l.r, y) * calm + crease;
    // A thigh is deeper than it is broad.
    const oval = 0.12 * smoothstep(form.level.knee, crotch, y), lx = l.x - l.r * (1 - oval) * Math.cos(a) - l.r * oval, lz = l.z + l.r * (1 + oval) * Math.sin(a);
    const x = mix(lx, tx, w), z = mix(lz, s.at[1] + tz, w), nx = mix(-Math.cos(a), Math.sin(turn), w), nz = mix(Math.sin(a), Math.cos(turn), w), p: Vec3 = [Math.max(x, 0), y, z];
    const out = add(p, times([nx, 0, nz], wave)), side = which === 0 ? 1 : -1, clear = v <= 1 ? 0.002 * smoothstep(crotch, crotch - 0.05, y) : 0;
    return [side * (inner < 1e-6 && v >= 1 ? 0 : Math.max(clear, out[0])), out[1], out[2]];
  };
  return {
    left: half(0), right: half(1),
    ring: (t, y, grow = 0) => {
      const s = section(y), turn = t - Math.floor(t), front = turn <= 0.25 || turn >= 0.75, a = Math.PI / 2 - turn * 2 * Math.PI, [x, z] = superellipse(s.x + grow, (front ? s.front : s.back) + grow, TRUNK, a);
      return [x, y, s.at[1] + z];
    },
    v: (y) => (y <= crotch ? (y - hem) / (crotch - hem) : 1 + (y - crotch) / (waist - crotch)),
  };
}

/** Sections of the trunk of a cut, never tighter than the body. */
export function trunkOf(form: Form, cut: Pick<LegsCut, 'waist' | 'crotch' | 'trunk'>): (y: number) => Section {
  const ys = stations(cut.crotch, cut.waist, 10), made = ys.map((y) => {
    const body = form.torso(y), slack = Math.max(0.003, (cut.trunk(y) - girthOf(body)) / (2 * Math.PI));
    return { x: body.x + slack, front: body.front + slack, back: body.back + slack, at: body.at };
  });
  const line = (of: (s: Section) => number): ((y: number) => number) => through(made.map((s, i) => [ys[i] ?? 0, of(s)] as const), 'straight');
  const x = line((s) => s.x), front = line((s) => s.front), back = line((s) => s.back), z = line((s) => s.at[1]);
  return (y) => ({ x: x(y), front: front(y), back: back(y), at: [0, z(y)] });
}

/** Both halves as sheets, from the hem to the waist. */
export function legSheets({ left, right }: Legs, around: number, below: number, above: number, hemRows: readonly number[] = []): Sheet[] {
  const us = stations(0, 1, around), vs = [...new Set([...stations(0, 1, below), ...hemRows, ...stations(1, 2, above)])].sort((a, b) => a - b);
  return [{ surface: left, us, vs, free: ['v0'], flip: false }, { surface: right, us, vs, free: ['v0'], flip: true }];
}

/** Folds of one leg: from the fork, at the knee's back and front, heaped above the hem where it is long enough to stand. */
export function legFolds(form: Form, cut: Pick<LegsCut, 'hem' | 'crotch' | 'leg'>, softness: number, seed: number): Relief {
  const h = form.measures.height / 1.78, g = cut.leg(cut.crotch), knee = form.level.knee, deep = (0.4 + 0.6 * softness) * h, low = cut.leg(cut.hem), stack = Math.max(0, 1 - cut.hem / (0.1 * h));
  const folds: Fold[] = scattered(4, seed, (r, i) => ({ from: [g * 0.03, cut.crotch + (0.01 - 0.03 * i) * h], to: [g * (0.28 + 0.08 * r()), cut.crotch + (0.1 - 0.075 * i + 0.02 * r()) * h], width: (0.012 + 0.005 * r()) * h, height: (0.004 + 0.003 * r()) * deep }));
  folds.push(...scattered(4, seed + 1, (r, i) => ({ from: [g * 0.97, cut.crotch + (-0.01 - 0.03 * i) * h], to: [g * (0.68 - 0.08 * r()), cut.crotch + (0.06 - 0.075 * i + 0.02 * r()) * h], width: (0.013 + 0.005 * r()) * h, height: (0.005 + 0.003 * r()) * deep })));
  if (cut.hem < knee - 0.05 * h) {
    folds.push(...scattered(6, seed + 2, (r, i) => ({ from: [low * (0.55 + 0.1 * r()), knee + (0.07 - 0.03 * i) * h], to: [low * (0.95 + 0.1 * r()), knee + (0.08 - 0.03 * i + 0.04 * (r() - 0.5)) * h], width: (0.012 + 0.005 * r()) * h, height: (0.004 + 0.004 * r()) * deep })));
    folds.push(...scattered(5, seed + 3, (r, i) => ({ from: [low * (0.08 + 0.1 * r()), knee + (0.05 - 0.035 * i) * h], to: [low * (0.38 + 0.15 * r()), knee + (0.01 - 0.035 * i + 0.05 * r()) * h], width: (0.012 + 0.006 * r()) * h, height: (0.003 + 0.003 * r()) * deep })));
  }
  if (stack > 0) folds.push(...scattered(8, seed + 4, (r, i) => ({ from: [low * (0.9 * r() - 0.1), cut.hem + (0.03 + 0.026 * i) * h], to: [low * (0.45 + 0.9 * r()), cut.hem + (0.028 + 0.028 * i + 0.02 * (r() - 0.5)) * h], bend: (r() - 0.5) * 0.02, width: (0.01 + 0.006 * r()) * h, height: (0.0045 + 0.0045 * r()) * deep * stack * (1 - 0.09 * i) })));
  const lines = foldsOf(folds);
  // Folds are drawn on the leg's girth at its own height: what lies further around scales with it.
  return (around, up) => lines(around * (up < knee + 0.1 * h ? low / cut.leg(up) : 1), up);
}
