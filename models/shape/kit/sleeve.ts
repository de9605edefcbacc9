import type { Bodice } from './bodice.ts';
import { armholeStations } from './bodice.ts';
import type { Sheet } from './cloth.ts';
import { stations, through } from './curve.ts';
import type { Relief } from './folds.ts';
import { FLAT } from './folds.ts';
import type { Form } from './form.ts';
import type { Surface } from './patch.ts';
import { add, cross, length, mix, smoothstep, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

export interface SleeveCut {
  /** From the shoulder's tip along the arm to the sleeve's end, metres. */
  readonly length: number;
  /** Finished girths at the upper arm and at the end, metres. */
  readonly upper: number;
  readonly end: number;
  /** Around (metres from the inner side over the front) and down the arm (metres). */
  readonly relief?: Relief;
}

/** A left sleeve: `a` around (0 under the arm, 0.25 front, 0.5 outside), t from the armhole (0) to the end (1). */
export interface Sleeve { readonly surface: Surface; readonly end: (a: number) => Vec3; readonly endAxis: Vec3 }

/** Sets a sleeve into a bodice's left armhole; it falls along the form's arm, never into the trunk. */
export function sleeve(form: Form, body: Bodice, cut: SleeveCut): Sleeve {
  const { arm } = form, relief = cut.relief ?? FLAT, pit = body.armhole(0), tip = body.shoulderTip;
  const upperLength = length(subtract(arm.elbow, arm.shoulder)), whole = upperLength + length(subtract(arm.wrist, arm.elbow));
  const down = unit(subtract(arm.elbow, arm.shoulder)), fore = unit(subtract(arm.wrist, arm.elbow)), reach = cut.length + length(subtract(tip, arm.shoulder)) * 0.4;
  // The arm hangs clear of the trunk: its line is moved out until the upper sleeve's inner side starts at the armpit.
  const rUpper = Math.max(cut.upper / (2 * Math.PI), arm.radius(0.2) + 0.004), level = (arm.shoulder[1] - pit[1]) / Math.max(0.2, -down[1]);
  const inner = arm.shoulder[0] + down[0] * level - rUpper * 0.96, shift = Math.max(0, pit[0] + 0.006 - inner);
  const bent = (d: number): Vec3 => {
    const soft = 0.06, k = smoothstep(upperLength - soft, upperLength + soft, d), a = add(arm.shoulder, times(down, d)), b = add(arm.elbow, times(fore, d - upperLength));
    return [mix(a[0], b[0], k) + shift, mix(a[1], b[1], k), mix(a[2], b[2], k)];
  };
  const axis = (d: number): Vec3 => unit(subtract(bent(d + 0.002), bent(d - 0.002)));
  const girth = through([[0, cut.upper], [reach * 0.45, mix(cut.upper, cut.end, 0.3)], [reach, cut.end]]);
  const ring = (a: number, d: number, wave: number): Vec3 => {
    const along = axis(d), side = unit(cross(along, [0, 0, 1])), front = cross(side, along), turn = a * 2 * Math.PI;
    const r = Math.max(girth(d) / (2 * Math.PI), arm.radius(Math.min(1, d / whole)) + 0.003) + wave, out: Vec3 = side[0] > 0 ? side : times(side, -1), ahead: Vec3 = front[2] > 0 ? front : times(front, -1);
    return add(bent(d), add(times(out, -r * 0.96 * Math.cos(turn)), times(ahead, r * 1.04 * Math.sin(turn))));
  };
  /** How far down the arm the sewn-in head gives way to the plain tube. */
  const head = Math.min(reach, 0.24), low = pit[1];
  const surface: Surface = (a, t) => {
    const d = t * reach, turn = a - Math.floor(a), from = body.armhole(turn), k = Math.min(1, d / head), high = smoothstep(low, tip[1], from[1]);
    const wave = relief(turn * cut.upper, d) * smoothstep(0, 0.3, k);
    if (k >= 1) return ring(turn, d, wave);
    const to = ring(turn, head, 0), along = axis(head), lead = unit([mix(0.5, 0.93, high), mix(-0.86, -0.36, high), 0]);
    const span = length(subtract(to, from)), p1 = add(from, times(lead, span * mix(0.2, 0.42, high))), p2 = subtract(to, times(along, span * 0.36)), s = 1 - k;
    const w = [s * s * s, 3 * s * s * k, 3 * s * k * k, k * k * k] as const;
    const p = add(add(times(from, w[0]), times(p1, w[1])), add(times(p2, w[2]), times(to, w[3])));
    if (wave === 0) return p;
    const away = unit(subtract(p, mixed(bent(d * 0.9 + 0.01), p, 0.1)));
    return add(p, times(away, wave));
  };
  return { surface, end: (a) => surface(a, 1), endAxis: axis(reach) };
}

function mixed(a: Vec3, b: Vec3, t: number): Vec3 {
  return [mix(a[0], b[0], t), mix(a[1], b[1], t), mix(a[2], b[2], t)];
}

/** Left and right sleeve as sheets that meet a bodice of `upper` rows above the armpit. */
export function sleeveSheets(made: Sleeve, upper: number, along: number, endRows: readonly number[] = []): Sheet[] {
  const us = armholeStations(upper), vs = [...new Set([...stations(0, 1, along), ...endRows])].sort((a, b) => a - b);
  return [
    { surface: made.surface, us, vs, free: ['v1'], flip: true },
    { surface: mirror(made.surface), us, vs, free: ['v1'] },
  ];
}

/** The same on the right side. */
export function mirror(surface: Surface): Surface {
  return (u, v) => { const [x, y, z] = surface(u, v); return [-x, y, z]; };
}
