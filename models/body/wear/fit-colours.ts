import type { FitLevel } from '../../../shared/fit.ts';
import type { MeasureName } from '../../../shared/body.ts';
import { linearOf } from '../../shape/colour.ts';
import type { Rgb } from '../../shape/colour.ts';
import { bell } from '../bell.ts';
import { tapeHeights } from '../body.ts';
import type { Body } from '../body.ts';

/** sRGB, from too tight over good to too loose; told apart by lightness as well as by hue. */
export const FIT_COLOURS: Readonly<Record<FitLevel, `#${string}`>> = { tight: '#b3261e', snug: '#e58b3a', good: '#7fb77e', easy: '#7aa9d6', loose: '#2f5aa8' };
const PLAIN = '#d5cfc7';

/** Colours of a body's points (linear) that show how a size sits where it was measured; elsewhere the mannequin's own. */
export function fitColours(body: Body, fit: ReadonlyMap<MeasureName, FitLevel>): Rgb[] {
  const { figure } = body, { chest, waist, hip } = tapeHeights(figure), plain = linearOf(PLAIN), wide = 0.035 * figure.height;
  const trunk = (y: number, at: number, x: number): number => bell(y - at, wide) * (Math.abs(x) < figure.hip * 0.24 ? 1 : 0);
  const share: Readonly<Record<MeasureName, (x: number, y: number) => number>> = {
    chest: (x, y) => trunk(y, chest, x), waist: (x, y) => trunk(y, waist, x), hip: (x, y) => trunk(y, hip, x),
    inseam: (x, y) => (Math.abs(x) < figure.hip * 0.24 && y > 0.05 * figure.height ? bell(y - figure.inseam * 0.3, figure.inseam * 0.2) : 0),
    foot: (_, y) => 1 - Math.min(1, Math.max(0, (y - 0.05 * figure.height) / (0.02 * figure.height))), height: () => 0,
  };
  return body.points.map(([x, y]): Rgb => {
    let [r, g, b] = plain;
    for (const [measure, level] of fit) {
      const colour = linearOf(FIT_COLOURS[level]), w = share[measure](x, y);
      r += (colour[0] - r) * w; g += (colour[1] - g) * w; b += (colour[2] - b) * w;
    }
    return [r, g, b];
  });
}
