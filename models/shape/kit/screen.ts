import type { Mesh } from './mesh.ts';
import { patch } from './patch.ts';

/** A line of hills across a lit screen: heights at u in 0..1, of the screen's height. */
const HILLS: readonly ((u: number) => number)[] = [
  (u) => 0.34 + 0.1 * Math.sin(2.1 + 4.3 * u) + 0.03 * Math.sin(11 * u), (u) => 0.2 + 0.08 * Math.sin(0.4 + 5.6 * u) + 0.025 * Math.sin(3 + 13 * u),
];

/** Hills as flat sheets that look along +z, standing on the lower edge of a screen with round corners; the screen's middle is at (0, 0, z). */
export function hills(width: number, height: number, corner: number, z: number, step: number, columns: number): Mesh[] {
  const cut = (y: number): number => (y < corner ? corner - Math.sqrt(Math.max(0, corner ** 2 - (corner - y) ** 2)) : 0);
  return HILLS.map((line, k) => patch((u, v) => {
    const y = line(u) * height * v, side = width / 2 - cut(y);
    return [(2 * u - 1) * side, y - height / 2, z + step * k];
  }, { columns, rows: corner > height * 0.01 ? 6 : 1 }));
}
