/** The materials that products are made of. */
export const MATERIAL_NAMES = [
  'leather', 'suede', 'canvas', 'knit', 'mesh', 'denim', 'rubber', 'brushed-steel', 'polished-steel', 'brass', 'oak', 'walnut',
  'ceramic', 'glass', 'paper', 'matte-plastic', 'gloss-plastic', 'felt', 'cotton', 'velvet', 'bamboo',
  'smooth-leather', 'patent-leather', 'jersey', 'linen', 'wool', 'satin', 'fleece', 'nylon', 'straw', 'foam', 'cork',
  'brushed-brass', 'gold', 'silver', 'copper', 'brushed-copper', 'lacquer', 'tinted-glass', 'crystal', 'stone', 'terracotta', 'leaf',
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

const smooth = (roughness: number, alpha = 1): Material => ({ metallic: 0, roughness, pattern: null, tile: 0.05, relief: 0, alpha, own: null });

/** What stands in for a material where a family is not made of it, nearest first. */
export const KIN: Readonly<Partial<Record<MaterialName, readonly MaterialName[]>>> = {
  'smooth-leather': ['leather'], 'patent-leather': ['smooth-leather', 'leather', 'gloss-plastic'], jersey: ['cotton', 'knit'], linen: ['cotton', 'canvas'],
  wool: ['knit', 'felt'], satin: ['cotton', 'velvet'], fleece: ['felt', 'knit', 'cotton'], nylon: ['canvas', 'mesh', 'cotton'], straw: ['canvas', 'knit'],
  foam: ['rubber', 'matte-plastic'], cork: ['oak', 'matte-plastic'], 'brushed-brass': ['brass', 'brushed-steel'], brass: ['brushed-brass', 'gold', 'polished-steel'],
  gold: ['brass', 'brushed-brass', 'polished-steel'], silver: ['polished-steel', 'brushed-steel'], copper: ['brushed-copper', 'brass', 'polished-steel'],
  'brushed-copper': ['copper', 'brass', 'brushed-steel'], 'polished-steel': ['silver', 'brushed-steel'], lacquer: ['gloss-plastic', 'walnut', 'oak'],
  'tinted-glass': ['glass', 'gloss-plastic'], crystal: ['glass'], stone: ['ceramic'], terracotta: ['ceramic'], leaf: ['paper'], 'gloss-plastic': ['lacquer', 'matte-plastic'],
};

/** Kinds of materials that a family may name together. */
export const LEATHERS = ['leather', 'smooth-leather', 'patent-leather', 'suede'] as const satisfies readonly MaterialName[];
export const CLOTHS = ['cotton', 'jersey', 'linen', 'wool', 'satin', 'fleece', 'nylon', 'canvas', 'denim', 'knit', 'velvet', 'felt', 'mesh'] as const satisfies readonly MaterialName[];
export const METALS = ['brushed-steel', 'polished-steel', 'brass', 'brushed-brass', 'gold', 'silver', 'copper', 'brushed-copper'] as const satisfies readonly MaterialName[];
export const WOODS = ['oak', 'walnut', 'bamboo', 'lacquer'] as const satisfies readonly MaterialName[];
export const PLASTICS = ['matte-plastic', 'gloss-plastic', 'rubber'] as const satisfies readonly MaterialName[];

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
  'smooth-leather': soft('grain', 0.02, 0.00006, 0.42),
  'patent-leather': smooth(0.12),
  jersey: soft('knit', 0.016, 0.0002, 0.92),
  linen: soft('weave', 0.03, 0.00032, 0.9),
  wool: soft('twill', 0.045, 0.0006, 0.95),
  satin: soft('twill', 0.01, 0.00003, 0.36),
  fleece: soft('nap', 0.03, 0.0009, 0.98),
  nylon: soft('weave', 0.012, 0.00008, 0.5),
  straw: soft('weave', 0.06, 0.0012, 0.75),
  foam: soft('orange-peel', 0.012, 0.0001, 0.85),
  cork: soft('fibre', 0.06, 0.0003, 0.9),
  'brushed-brass': metal(0.36, 'brush', '#c9a35c'),
  gold: metal(0.16, null, '#e3b04b'),
  silver: metal(0.12, null, '#dcdcd8'),
  copper: metal(0.18, null, '#c9764f'),
  'brushed-copper': metal(0.36, 'brush', '#c9764f'),
  lacquer: smooth(0.1),
  'tinted-glass': smooth(0.05, 0.82),
  crystal: smooth(0.02, 0.6),
  stone: soft('fibre', 0.12, 0.00008, 0.45),
  terracotta: soft('orange-peel', 0.06, 0.00025, 0.9),
  leaf: soft('fibre', 0.05, 0.00015, 0.45),
};
