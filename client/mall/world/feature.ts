/** The wall at the back of a store, in the manner of its trade. */
import type { StorePlan } from '../../../shared/floor.ts';
import { pileFor } from './fixtures.ts';
import type { Piles } from './fixtures.ts';
import { halfDisc, lathe, sheet, slab } from './pile.ts';
import type { Style } from './style.ts';

export function feature(piles: Piles, style: Style, plan: StorePlan): void {
  const { width, depth, height } = plan, w = Math.min(width - 1.6, 7.2), top = height - 0.3, z = depth;
  const frame = { x: 0, z };
  slab(piles.ramp, { ...(style.feature === 'tiles' ? style.accent : style.sign), surface: [0.8, 0] }, frame, [w, top, 0.03], [0, top / 2, -0.02], 0, 0.25);
  switch (style.feature) {
    case 'slats':
      for (let x = -w / 2 + 0.06; x < w / 2; x += 0.12) slab(piles.wood, style.wood, frame, [0.055, top, 0.045], [x, top / 2, -0.055], 0.006, 0.6);
      break;
    case 'flutes':
      for (let x = -w / 2 + 0.08; x < w / 2; x += 0.16) lathe(piles.ramp, style.accent, { x, z: z - 0.03 }, [[0.075, 0], [0.075, top]], [0, 0, 0], 10);
      break;
    case 'tiles': {
      const tw = 0.3, th = 0.1;
      for (let row = 0; row * th < top - 0.01; row++) for (let x = -w / 2 + (row % 2 ? tw / 2 : 0); x < w / 2 - 0.05; x += tw) {
        const tone = 0.86 + 0.24 * Math.abs(Math.sin(row * 12.9 + x * 78.2));
        slab(piles.ramp, { rgb: [style.accent.rgb[0] * tone, style.accent.rgb[1] * tone, style.accent.rgb[2] * tone], surface: [0.22, 0] }, frame, [Math.min(tw, w / 2 - x) - 0.008, th - 0.008, 0.016], [x + Math.min(tw, w / 2 - x) / 2, row * th + th / 2, -0.043], 0.003);
      }
      break;
    }
    case 'panels':
      for (let i = 0; i < 5; i++) slab(piles.ramp, style.accent, frame, [w / 5 - 0.03, top - 0.06, 0.04], [(i - 2) * (w / 5), top / 2, -0.05], 0.012, 0.3);
      for (let i = 0; i < 4; i++) slab(piles.glow, { rgb: [1.2, 0.98, 0.7] }, frame, [0.012, top - 0.06, 0.02], [(i - 1.5) * (w / 5), top / 2, -0.05], 0);
      break;
    case 'stripes':
      for (let i = 0; i < 12; i++) slab(piles.ramp, i % 2 ? style.accent : { ...style.stone, surface: [0.8, 0] }, frame, [w / 12 - 0.004, top, 0.03], [(i - 5.5) * (w / 12), top / 2, -0.045], 0.004, 0.3);
      break;
    case 'arches':
      // Below the name, which stands on the plain field above them.
      for (let i = -1; i <= 1; i++) for (const [r, lift, paint] of [[w / 6 - 0.08, 0, style.accent], [w / 6 - 0.22, 0.012, { ...style.stone, surface: [0.7, 0] as const }]] as const) {
        const y = Math.max(0.4, top - 1.25 - (w / 6 - 0.08)), x = i * (w / 3);
        sheet(piles.ramp, paint, frame, [x + r, 0, -0.04 - lift], [-2 * r, 0, 0], [0, y, 0], 0.25);
        halfDisc(piles.ramp, paint, frame, [x, y, -0.04 - lift], r);
      }
  }
  const rail = pileFor(piles, style.metal);
  for (const side of [-1, 1]) slab(rail, style.metal, frame, [0.02, top, 0.07], [side * (w / 2 + 0.01), top / 2, -0.035], 0.002);
  slab(rail, style.metal, frame, [w + 0.04, 0.02, 0.07], [0, top + 0.01, -0.035], 0.002);
  slab(piles.glow, { rgb: [1.5, 1.2, 0.85] }, frame, [w - 0.2, 0.012, 0.02], [0, top - 0.02, -0.095], 0);
}
