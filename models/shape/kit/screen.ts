import type { Mesh } from './mesh.ts';
import { placed } from './mesh.ts';
import { roundedRectangle } from './outline.ts';
import { panel } from './panel.ts';
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

/** Strokes of a digit in a field 1 wide and 2 high about its middle: which of seven are lit, from the top, clockwise, the middle last. */
const LIT: Readonly<Record<string, string>> = { 0: '1111110', 1: '0110000', 9: '1111011' };
/** Middle of each stroke, and whether it stands. */
const STROKES: readonly (readonly [x: number, y: number, stands: boolean])[] = [[0, 1, false], [0.5, 0.5, true], [0.5, -0.5, true], [0, -1, false], [-0.5, -0.5, true], [-0.5, 0.5, true], [0, 0, false]];

/** What a lit screen shows of the time, nine past ten, in a row so wide; its middle at (0, 0, z). */
export function clock(width: number, z: number): Mesh[] {
  const pitch = width / 4.6, wide = pitch * 0.62, thin = pitch * 0.13;
  const stroke = (x: number, y: number, across: number, tall: number): Mesh => placed(panel(roundedRectangle(across, tall, thin / 2, 2), thin * 0.3, thin * 0.1), { at: [x, y, z] });
  const digits = [...'1009'].flatMap((digit, i) => STROKES.flatMap(([x, y, stands], k) => (LIT[digit]?.[k] === '1' ? [stroke((i - 1.5 + (i < 2 ? -0.12 : 0.12)) * pitch + x * wide, y * wide, stands ? thin : wide * 0.86, stands ? wide * 0.86 : thin)] : [])));
  return [...digits, stroke(0, wide * 0.4, thin, thin), stroke(0, -wide * 0.4, thin, thin)];
}
