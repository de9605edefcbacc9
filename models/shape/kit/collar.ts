import type { Bodice } from './bodice.ts';
import { cloth } from './cloth.ts';
import { stations } from './curve.ts';
import type { Mesh } from './mesh.ts';
import type { Surface } from './patch.ts';
import { add, mix, smoothstep, subtract, times, unit } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** A band that stands on the neck's edge, closed all round or open at the front by `gap` of the way. Height and thickness in metres. */
export function neckband(body: Bodice, { height, thickness, gap = 0, columns, rows, lift = 0 }: { height: number; thickness: number; gap?: number; columns: number; rows: number; lift?: number }): Mesh {
  const surface: Surface = (t, k) => add(body.neckUp(t, -0.003 + k * (height + 0.003)), times(away(body, t), lift + 0.0006 * Math.sin(Math.PI * k)));
  return cloth([{ surface, us: stations(gap, 1 - gap, columns), vs: stations(0, 1, rows), free: gap > 0 ? ['v0', 'v1', 'u0', 'u1'] : ['v0', 'v1'] }], { thickness, slack: 0, inside: 1 });
}

/** Away from the neck in plan. */
function away(body: Bodice, t: number): Vec3 {
  const p = body.neck(t), c = subtract(body.neck(0), times(subtract(body.neck(0), body.neck(0.5)), 0.5));
  return unit([p[0] - c[0], 0, p[2] - c[2]], [0, 0, 1]);
}

export interface LeafOptions {
  /** Height of the stand that the leaf folds over. */
  readonly stand: number;
  /** How far the leaf reaches over the shoulder, and its points at the front; metres. */
  readonly fall: number;
  readonly point: number;
  /** How far apart the points are, from the middle; metres. */
  readonly spread: number;
  readonly thickness: number;
  readonly columns: number;
  readonly rows: number;
  /** Where it starts at the front, of the way round. */
  readonly gap: number;
}

/** A collar's leaf: from the stand's upper edge over a soft fold down onto the garment, its points at the front. */
export function leaf(body: Bodice, { stand, fall, point, spread, thickness, columns, rows, gap }: LeafOptions): Mesh {
  // The points reach from the front edge to the side of the neck.
  const front = body.neck(0), side0 = Math.max(0.15, gap + 0.045), even = Math.max(0.16, gap + 0.05);
  const edge = (t: number): Vec3 => {
    const turn = Math.min(t, 1 - t), side = t < 0.5 ? 1 : -1, out = away(body, t), p = body.neck(t), at = body.drop(p[0] + out[0] * fall, p[2] + out[2] * fall, 0.004 + thickness);
    const k = 1 - smoothstep(gap, side0, turn), tip = body.point('front', side * spread, front[1] - point, 0.004 + thickness);
    return [mix(at[0], tip[0], k), mix(at[1], tip[1], k), mix(at[2], tip[2], k)];
  };
  const surface: Surface = (t, k) => {
    const from = add(body.neckUp(t, stand), times(away(body, t), 0.001)), to = edge(t), over = add(add(from, times(away(body, t), 0.006 + 0.35 * fall)), [0, 0.006 + stand * 0.1, 0]), s = 1 - k;
    return add(add(times(from, s * s), times(over, 2 * s * k)), times(to, k * k));
  };
  return cloth([{ surface, us: [...stations(gap, even, Math.round(columns * 0.22)), ...stations(even, 1 - even, Math.round(columns * 0.56)).slice(1), ...stations(1 - even, 1 - gap, Math.round(columns * 0.22)).slice(1)], vs: stations(0, 1, rows), free: ['v0', 'v1', 'u0', 'u1'], flip: true }], { thickness, slack: 0, inside: 1 });
}

/** A hood that lies down behind the neck: two thicknesses of cloth, rolled at its opening. Sizes in metres. */
export function hood(body: Bodice, { height, hang, thickness, columns, rows, gap }: { height: number; hang: number; thickness: number; columns: number; rows: number; gap: number }): Mesh {
  const surface: Surface = (t, k) => {
    const turn = Math.min(t, 1 - t), behind = smoothstep(0.12, 0.42, turn), out = away(body, t), p = body.neck(t);
    // Up from the neck, over a full roll, and down behind into a pouch.
    const rise = height * mix(0.72, 1.05, behind), reach = mix(0.03, 0.085, behind), fall = mix(0.012, hang, behind), bulge = mix(0.012, 0.05, behind);
    const knots: readonly Vec3[] = [
      add(body.neckUp(t, -0.004), times(out, 0.003)),
      add(add(p, times(out, mix(0.002, 0.004, behind))), [0, rise * 0.75, 0]),
      add(add(p, times(out, reach * 0.45)), [0, rise * 1.3, 0]),
      add(add(p, times(out, reach + bulge * 0.6)), [0, rise * 0.72, 0]),
      add(add(p, times(out, reach + bulge)), [0, rise * 0.2 - fall * 0.55, 0]),
      add(body.drop(p[0] + out[0] * (0.02 + reach * 0.62), p[2] + out[2] * (0.02 + reach * 0.3), 0.012), [0, -fall * 0.92, -0.02 * behind]),
      add(body.drop(p[0] + out[0] * 0.02, p[2] + out[2] * 0.02, 0.004), [0, -fall * 0.35, 0]),
    ];
    const at = k * (knots.length - 1), i = Math.min(knots.length - 2, Math.floor(at)), f = at - i, get = (j: number): Vec3 => knots[Math.min(knots.length - 1, Math.max(0, j))] ?? [0, 0, 0];
    const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)], f2 = f * f, f3 = f2 * f, w = (j: 0 | 1 | 2): number => 0.5 * (2 * b[j] + (c[j] - a[j]) * f + (2 * a[j] - 5 * b[j] + 4 * c[j] - d[j]) * f2 + (3 * b[j] - a[j] - 3 * c[j] + d[j]) * f3);
    const crease = 0.004 * behind * Math.sin(t * 46 + 3 * k) * Math.sin(Math.PI * k);
    return add([w(0), w(1), w(2)], times(out, crease));
  };
  return cloth([{ surface, us: stations(gap, 1 - gap, columns), vs: stations(0, 1, rows), free: ['u0', 'u1'], flip: true }], { thickness, slack: 0, inside: 0 });
}
