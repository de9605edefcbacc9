/** The materials that products are made of. */
export const MATERIAL_NAMES = [
  'leather', 'suede', 'canvas', 'knit', 'mesh', 'denim', 'rubber', 'brushed-steel', 'polished-steel', 'brass', 'oak', 'walnut',
  'ceramic', 'glass', 'paper', 'matte-plastic', 'gloss-plastic', 'felt', 'cotton', 'velvet', 'bamboo',
] as const;
export type MaterialName = (typeof MATERIAL_NAMES)[number];

/** Names of the relief patterns that `texture.ts` draws. */
export type Pattern = 'grain' | 'nap' | 'weave' | 'twill' | 'knit' | 'mesh' | 'brush' | 'wood' | 'orange-peel' | 'fibre';

export interface Material {
  /** 0 or 1. */
  readonly metallic: number;
  /** Perceptual roughness of the untextured form. */
  readonly roughness: number;
  /** Relief, or null where the surface is smooth at arm's length. */
  readonly pattern: Pattern | null;
  /** Edge of one texture tile, metres. */
  readonly tile: number;
  /** Depth of the relief, metres. */
  readonly relief: number;
  /** Opacity; below 1 it is drawn blended at levels 0 and 1. */
  readonly alpha: number;
  /** Linear-light factors that pull the wished colour towards the material's own, as metals and woods do. */
  readonly own: `#${string}` | null;
}

const soft = (pattern: Pattern, tile: number, relief: number, roughness: number): Material => ({ metallic: 0, roughness, pattern, tile, relief, alpha: 1, own: null });
const metal = (roughness: number, pattern: Pattern | null, own: `#${string}` | null): Material => ({ metallic: 1, roughness, pattern, tile: 0.06, relief: 0.000012, alpha: 1, own });

/** Physical data of every material. Tile and relief are true sizes, so grain never swells with the product. */
export const MATERIALS: Readonly<Record<MaterialName, Material>> = {
  leather: soft('grain', 0.035, 0.00022, 0.55),
  suede: soft('nap', 0.03, 0.00022, 0.95),
  canvas: soft('weave', 0.022, 0.0003, 0.9),
  knit: soft('knit', 0.04, 0.0007, 0.92),
  mesh: soft('mesh', 0.025, 0.0006, 0.8),
  denim: soft('twill', 0.02, 0.0003, 0.9),
  rubber: soft('orange-peel', 0.03, 0.00004, 0.75),
  'brushed-steel': metal(0.38, 'brush', null),
  'polished-steel': metal(0.14, null, null),
  brass: metal(0.24, null, '#c9a35c'),
  oak: soft('wood', 0.25, 0.00012, 0.6),
  walnut: soft('wood', 0.25, 0.0001, 0.5),
  ceramic: soft('orange-peel', 0.05, 0.00005, 0.22),
  glass: { metallic: 0, roughness: 0.06, pattern: null, tile: 0.05, relief: 0, alpha: 0.42, own: null },
  paper: soft('fibre', 0.05, 0.00004, 0.85),
  'matte-plastic': soft('orange-peel', 0.02, 0.00003, 0.6),
  'gloss-plastic': { metallic: 0, roughness: 0.18, pattern: null, tile: 0.05, relief: 0, alpha: 1, own: null },
  felt: soft('nap', 0.02, 0.0005, 0.97),
  cotton: soft('weave', 0.012, 0.00016, 0.92),
  velvet: soft('nap', 0.05, 0.00018, 0.8),
  bamboo: soft('wood', 0.18, 0.00008, 0.5),
};
