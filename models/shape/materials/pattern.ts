import type { Pattern } from './library.ts';
import { basket, denim, herringbone, knitted, perforated, plain, satin, woven } from './relief/cloth.ts';
import { brushed, fired, foamed, glazed, leafy, stippled, veined } from './relief/hard.ts';
import { calf, nap, pebbled } from './relief/leather.ts';
import { felted, fleeced, papery, piled } from './relief/nap.ts';
import { bamboo, granular, plaited, sawn } from './relief/wood.ts';
import type { Relief } from './relief/texel.ts';

/** The relief of one tile, for x and y in 0..1; it repeats without a seam. */
export function reliefOf(pattern: Pattern): Relief {
  return RELIEFS[pattern]();
}

const RELIEFS: Readonly<Record<Pattern, () => Relief>> = {
  pebbled, calf,
  suede: () => nap(0.016, 5, 11),
  canvas: () => woven({ threads: 40, over: plain, slub: 0.22, tones: 0.16, seed: 101 }),
  cotton: () => woven({ threads: 48, over: plain, slub: 0.2, tones: 0.1, seed: 111 }),
  linen: () => woven({ threads: 42, over: plain, slub: 0.6, tones: 0.3, seed: 121 }),
  nylon: () => woven({ threads: 60, over: plain, slub: 0.08, tones: 0.06, rib: 10, fuzz: 0.04, seed: 131 }),
  denim: () => woven({ threads: 48, over: denim, slub: 0.4, tones: 0.34, weft: 1.5, seed: 141 }),
  wool: () => woven({ threads: 32, over: herringbone, slub: 0.4, tones: 0.3, weft: 0.78, fuzz: 0.34, seed: 151 }),
  satin: () => woven({ threads: 64, over: satin, slub: 0.1, tones: 0.05, fuzz: 0.03, seed: 161 }),
  basket: () => woven({ threads: 32, over: basket, slub: 0.3, tones: 0.2, seed: 171 }),
  jersey: () => knitted(32, 181, 0.5),
  knit: () => knitted(14, 191, 1),
  mesh: () => perforated(12, 201),
  felt: () => felted(211), fleece: () => fleeced(221), velvet: () => piled(231), paper: () => papery(241),
  oak: () => sawn({ rings: 17, wander: 0.3, pores: 7000, poreLength: 0.03, contrast: 0.2, streaks: 0.12, rays: 260, seed: 251 }),
  walnut: () => sawn({ rings: 12, wander: 0.5, pores: 3600, poreLength: 0.024, contrast: 0.24, streaks: 0.2, rays: 0, seed: 261 }),
  bamboo: () => bamboo(9, 271), straw: () => plaited(12, 281), cork: () => granular(26, 291),
  brushed: () => brushed(301),
  matte: () => stippled(110, 311), rubber: () => stippled(64, 321), foam: () => foamed(34, 331),
  glaze: () => glazed(341), clay: () => fired(351), marble: () => veined(361), leaf: () => leafy(371),
};
