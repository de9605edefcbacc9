import type { Edge, Sheet } from './cloth.ts';
import { stations, through } from './curve.ts';
import type { Relief } from './folds.ts';
import { FLAT } from './folds.ts';
import type { Form, Section } from './form.ts';
import { girthOf, TRUNK } from './form.ts';
import { superellipse } from './mesh.ts';
import type { Surface } from './patch.ts';
import { add, clamp, length, mix, smoothstep, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

export type Neckline = 'crew' | 'v' | 'scoop' | 'boat';

/** What a garment for the trunk is cut to, metres; heights above the ground. */
export interface BodiceCut {
  /** Finished girth at a height; where the body is wider the cloth stretches over it. */
  readonly girth: (y: number) => number;
  /** Height of the hem at a place around (0 front, 0.25 left, 0.5 back). */
  readonly hem: (u: number) => number;
  readonly underarm: number;
  /** From the middle to the sleeve's seam on the shoulder. */
  readonly shoulder: number;
  readonly neckline: { readonly form: Neckline; /** Half the opening's width, and how far it falls before and behind. */ readonly half: number; readonly front: number; readonly back: number };
  /** How far the cloth stands off, around (metres from the front's middle, to the left) and up. */
  readonly relief?: Relief;
}

/**
 * The trunk of a garment as a surface: u runs around (0 middle of the front, 0.25 left side, 0.5 back), v from the
 * hem (0) over the armpit's level (1) to the shoulder's and the neck's edge (2). Above v = 1 it is open at the
 * armholes, u = 0.25 and 0.75.
 */
export interface Bodice {
  readonly cut: BodiceCut;
  /** Girth at the armpit as it hangs, metres: the period of `relief`. */
  readonly period: number;
  readonly surface: Surface;
  /** The cloth before or behind at x and height, lifted off by so many metres. */
  point(side: 'front' | 'back', x: number, y: number, lift?: number): Vec3;
  /** The cloth above the armpits straight under (or over) a place in plan, lifted off by so many metres. */
  drop(x: number, z: number, lift?: number): Vec3;
  /** Height of the shoulder's line at x, metres. */
  top(x: number): number;
  /** The left armhole's edge, 0 at the armpit, over the front to the shoulder (0.5) and down the back. */
  armhole(a: number): Vec3;
  /** The neck's edge, closed, 0 at the middle of the front, to the left. */
  neck(t: number): Vec3;
  /** The same edge, `rise` metres further along the cloth where it would go on towards the neck. */
  neckUp(t: number, rise: number): Vec3;
  hem(t: number): Vec3;
  readonly shoulderTip: Vec3;
}

/** Where along a half front the neck's edge ends and the shoulder's begins. */
const NECK_SHARE = 0.42;

/** Hangs a trunk on a form. */
export function bodice(form: Form, cut: BodiceCut): Bodice {
  const { underarm, shoulder, neckline } = cut, relief = cut.relief ?? FLAT;
  const hang = sectionsOf(form, cut), base = hang(underarm), period = girthOf(base), tipY = form.level.shoulder, ridge = -0.012;
  const slope = (form.level.neck - tipY) / Math.max(0.05, form.measures.shoulders / 2 - form.measures.neck / 6.2);
  const top = (x: number): number => tipY + slope * (shoulder - Math.sqrt(x * x + 0.0009)) + 0.012 * smoothstep(shoulder, 0.05, Math.abs(x));
  const room = Math.max(0, shoulder - base.x) + 0.02;
  const widest = (y: number): number => (y <= underarm ? hang(y).x : base.x + room * smoothstep(underarm, tipY, y));
  /** Depth of the undressed surface at x and y. */
  const depthAt = (front: boolean, x: number, y: number): number => {
    const section = y <= underarm ? hang(y) : base, half = widest(y), across = Math.max(0, 1 - (Math.abs(x) / half) ** TRUNK) ** (1 / TRUNK);
    const depth = (front ? section.front : section.back) * across;
    if (y <= underarm) return section.at[1] + (front ? depth : -depth);
    const t = clamp((y - underarm) / Math.max(1e-6, top(x) - underarm), 0, 1), fall = front ? (1 - t * t) ** 0.88 : (1 - t ** 2.2) ** 0.62;
    return mix(section.at[1], ridge, t * t) + (front ? depth : -depth) * fall;
  };
  const raised = (front: boolean, x: number, y: number, z: number, lift: number): Vec3 => {
    const half = widest(y), turn = Math.asin(clamp(x / half, -1, 1)), t = y <= underarm ? 0 : clamp((y - underarm) / Math.max(1e-6, top(x) - underarm), 0, 1);
    const around = ((front ? turn : Math.PI - turn) / (2 * Math.PI)) * period, calm = 1 - smoothstep(0.75, 1, t), wave = relief(around, y) * calm + lift;
    if (wave === 0) return [x, y, z];
    const n = unit([Math.sin(turn) * 0.8, t ** 1.5 * 1.2, (front ? 1 : -1) * Math.cos(turn) * (1 - t * 0.75)]);
    return add([x, y, z], times(n, wave));
  };
  const neckY = top(neckline.half);
  /** The upper edge of a half: x and y at s from 0 (middle) to 1 (shoulder tip). */
  const edge = (front: boolean, s: number): readonly [number, number] => {
    if (s > NECK_SHARE) { const x = mix(neckline.half, shoulder, (s - NECK_SHARE) / (1 - NECK_SHARE)); return [x, top(x)]; }
    const t = s / NECK_SHARE, drop = front ? neckline.front : neckline.back, v = front && neckline.form === 'v', boat = neckline.form === 'boat', a = (t * Math.PI) / 2;
    if (v) { const x = neckline.half * t ** 0.93; return [x, mix(neckY - drop, top(x), t ** 1.12)]; }
    const power = boat ? 0.85 : neckline.form === 'scoop' ? 0.92 : 1;
    return [neckline.half * Math.sin(a) ** power, neckY - drop * Math.cos(a) ** (boat ? 0.8 : 1)];
  };
  const armEdge = (w: number): number => mix(base.x, shoulder, smoothstep(0.3, 1, w)) - Math.min(0.032, base.x * 0.16) * (1 - (1 - w) ** 6) * (1 - smoothstep(0.45, 1, w));
  const surface: Surface = (u, v) => {
    const turn = u - Math.floor(u), front = turn <= 0.25 || turn >= 0.75, s = front ? (turn <= 0.25 ? turn : turn - 1) * 4 : (0.5 - turn) * 4;
    if (v <= 1) {
      const y = mix(cut.hem(turn), underarm, v), section = hang(y), a = (s * Math.PI) / 2, [x, z] = superellipse(section.x, front ? section.front : section.back, TRUNK, Math.PI / 2 - a);
      return raised(front, x, y, section.at[1] + (front ? z : -z), 0);
    }
    const w = v - 1, sign = Math.sign(s) || 1, m = Math.abs(s), [xTop, yTop] = edge(front, m);
    const x = mix(armEdge(w) * Math.abs(superellipse(1, 1, TRUNK, Math.PI / 2 - (m * Math.PI) / 2)[0]), xTop, w * w * (1.6 - 0.6 * w)), ceiling = top(x);
    const end = Math.asin(clamp((yTop - underarm) / Math.max(1e-6, top(xTop) - underarm), 0, 1)), y = underarm + (ceiling - underarm) * Math.sin(end * w);
    return raised(front, sign * x, y, depthAt(front, x, y), 0);
  };
  const neckAt = (t: number): readonly [number, number] => {
    const turn = t - Math.floor(t), front = turn <= 0.25 || turn >= 0.75, s = (front ? (turn <= 0.25 ? turn : turn - 1) : 0.5 - turn) * 4;
    return [front ? (s * NECK_SHARE) / 4 : 0.5 - (s * NECK_SHARE) / 4, s];
  };
  const neck = (t: number): Vec3 => surface(neckAt(t)[0], 2);
  return {
    cut, period, surface, neck, top,
    point: (side, x, y, lift = 0) => raised(side === 'front', x, y, depthAt(side === 'front', x, y), lift),
    drop: (x, z, lift = 0) => {
      const front = z >= ridge;
      let low = underarm - 0.12, high = top(x);
      for (let i = 0; i < 16; i++) { const y = (low + high) / 2; if (depthAt(front, x, y) > z === front) low = y; else high = y; }
      return raised(front, x, (low + high) / 2, z, lift);
    },
    armhole: (a) => surface(a <= 0.5 ? 0.25 - 1e-9 : 0.25 + 1e-9, 1 + (a <= 0.5 ? a * 2 : 2 - a * 2)),
    neckUp: (t, rise) => {
      const ahead = Math.cos(t * 2 * Math.PI), aside = Math.sin(t * 2 * Math.PI);
      return add(neck(t), times(unit([-aside * 0.62, 0.8, ahead > 0 ? -0.46 * ahead : -0.12 * ahead]), rise));
    },
    hem: (t) => surface(t, 0),
    shoulderTip: [shoulder, top(shoulder), ridge],
  };
}

/** Sections of the cloth: the body's own, grown all round until their girth is the cut's, and never tighter than the body. */
function sectionsOf(form: Form, cut: BodiceCut): (y: number) => Section {
  const low = Math.min(...stations(0, 1, 16).map((u) => cut.hem(u))), ys = stations(low, cut.underarm, 18);
  const made = ys.map((y) => {
    const body = form.torso(Math.max(y, form.level.crotch)), slack = Math.max(0.004, (cut.girth(y) - girthOf(body)) / (2 * Math.PI));
    return { x: body.x + slack, front: body.front + slack, back: body.back + slack, at: body.at };
  });
  const line = (of: (s: Section) => number): ((y: number) => number) => through(made.map((s, i) => [ys[i] ?? 0, of(s)] as const), 'straight below');
  const x = line((s) => s.x), front = line((s) => s.front), back = line((s) => s.back), z = line((s) => s.at[1]);
  let last = Number.NaN, kept: Section = { x: 0, front: 0, back: 0, at: [0, 0] };
  return (y) => {
    if (y !== last) { last = y; kept = { x: x(y), front: front(y), back: back(y), at: [0, z(y)] }; }
    return kept;
  };
}

/** The stations of a bodice's sheets at a tessellation: around a half, up to the armpit, and above it. */
export interface BodiceSteps { readonly half: number; readonly lower: number; readonly upper: number }

/** A bodice as three sheets: the tube below the armpits, and front and back above. */
export function bodiceSheets({ surface }: Bodice, { half, lower, upper }: BodiceSteps, hemRows: readonly number[] = [], sleeved = true): Sheet[] {
  const quarter = Math.max(2, Math.round(half / 2)), neck = Math.max(1, Math.round(quarter * NECK_SHARE)), arm = Math.max(1, quarter - neck);
  const ahead = [...stations(0, NECK_SHARE, neck), ...stations(NECK_SHARE, 1, arm).slice(1)].map((s) => s / 4);
  const front = [...ahead.toReversed().map((u) => -u), ...ahead.slice(1)], back = front.map((u) => u + 0.5);
  const vs = [...new Set([...hemRows, ...stations(0, 1, lower)])].sort((a, b) => a - b);
  const holes: readonly Edge[] = sleeved ? [] : ['u0', 'u1'], above = upperStations(upper), inside = (us: readonly number[]): number[] => us.map((u, i) => (i === 0 ? u + 1e-9 : i === us.length - 1 ? u - 1e-9 : u));
  return [
    { surface, us: front, vs, free: ['v0'] }, { surface, us: back, vs, free: ['v0'] },
    { surface, us: inside(front), vs: above, free: holes }, { surface, us: inside(back), vs: above, free: holes },
  ];
}

/** Rows from the armpit (1) to the top (2), closer where the armhole bends. */
export function upperStations(count: number): number[] {
  return stations(0, 1, count).map((t) => 1 + t ** 1.3);
}

/** Places along the armhole that meet the rows of `upperStations`. */
export function armholeStations(count: number): number[] {
  const up = upperStations(count).map((v) => (v - 1) / 2);
  return [...up, ...up.slice(0, -1).toReversed().map((a) => 1 - a)];
}

/** Length of a closed line of so many steps, metres. */
export function lengthAround(at: (t: number) => Vec3, steps = 96): number {
  return stations(0, 1, steps).slice(1).reduce((sum, t) => sum + length(subtract(at(t), at(t - 1 / steps))), 0);
}
