import { cloth } from './cloth.ts';
import { stations } from './curve.ts';
import type { Mesh } from './mesh.ts';
import type { Surface } from './patch.ts';
import { spotOf } from './seam.ts';
import { add, times } from './vector.ts';

export interface CuffOptions {
  /** How much of a sleeve's or a trunk's end it covers, of the way along the surface. */
  readonly from: number;
  readonly to: number;
  /** How far it stands off, metres. */
  readonly lift: number;
  readonly thickness: number;
  readonly columns: number;
  readonly rows: number;
  readonly flip?: boolean;
  /** How far its middle swells, as gathered rib does, metres. */
  readonly swell?: number;
}

/** A band around the end of a tube of cloth: a cuff, a hem of rib, a turn-up. */
export function cuff(tube: Surface, { from, to, lift, thickness, columns, rows, flip = false, swell = 0 }: CuffOptions): Mesh {
  const surface: Surface = (u, k) => {
    const v = from + (to - from) * k, spot = spotOf(tube, u, v, flip);
    return add(spot.point, times(spot.normal, lift + swell * Math.sin(Math.PI * k)));
  };
  return cloth([{ surface, us: stations(0, 1, columns), vs: stations(0, 1, rows), free: ['v0', 'v1'], flip }], { thickness, slack: 0, inside: 1 });
}
