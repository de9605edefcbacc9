import type { Body } from '../body.ts';
import { tapeHeights } from '../body.ts';

/** How far the legs of the shorts reach below the crotch, as a share of the height; how far their band lies above the hip, as a share of the way to the waist. */
const LEGS = 0.045, BAND = 0.45;

/** Parts a mannequin's triangles (three point numbers each) into bare ones and those of the plain shorts that it wears whatever else it does. */
export function shortsOf({ points, figure }: Body, triangles: readonly number[]): { readonly bare: number[]; readonly shorts: number[] } {
  const { hip, waist } = tapeHeights(figure), low = figure.inseam - LEGS * figure.height, high = hip + BAND * (waist - hip), bare: number[] = [], shorts: number[] = [];
  for (let i = 0; i < triangles.length; i += 3) {
    const three = triangles.slice(i, i + 3), [x, y] = [0, 1].map((axis) => three.reduce((sum, n) => sum + (points[n]?.[axis] ?? 0), 0) / 3) as [number, number];
    // Hands hang beside the hip.
    const covered = y > low && y < high && Math.abs(x) < figure.hip * 0.24;
    (covered ? shorts : bare).push(...three);
  }
  return { bare, shorts };
}
