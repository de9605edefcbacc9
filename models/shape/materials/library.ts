/** The materials that products are made of. */
export const MATERIAL_NAMES = [
  'leather', 'suede', 'canvas', 'knit', 'mesh', 'denim', 'rubber', 'brushed-steel', 'polished-steel', 'brass', 'oak', 'walnut',
  'ceramic', 'glass', 'paper', 'matte-plastic', 'gloss-plastic', 'felt', 'cotton', 'velvet', 'bamboo',
  'smooth-leather', 'patent-leather', 'jersey', 'linen', 'wool', 'satin', 'fleece', 'nylon', 'straw', 'foam', 'cork',
  'brushed-brass', 'gold', 'silver', 'copper', 'brushed-copper', 'lacquer', 'tinted-glass', 'crystal', 'stone', 'terracotta', 'leaf',
] as const;
export type MaterialName = (typeof MATERIAL_NAMES)[number];

/** Names of the reliefs that `pattern.ts` draws. */
export type Pattern =
  | 'pebbled' | 'calf' | 'suede' | 'canvas' | 'cotton' | 'linen' | 'nylon' | 'denim' | 'wool' | 'satin' | 'basket' | 'jersey' | 'knit' | 'mesh' | 'felt' | 'fleece' | 'velvet'
  | 'paper' | 'oak' | 'walnut' | 'bamboo' | 'straw' | 'cork' | 'brushed' | 'matte' | 'rubber' | 'foam' | 'glaze' | 'clay' | 'marble' | 'leaf';

export interface Material {
  /** 0 or 1. */
  readonly metallic: number;
  /** Perceptual roughness, the mean of its picture. */
  readonly roughness: number;
  /** Relief, or null where the surface is smooth at arm's length. */
  readonly pattern: Pattern | null;
  /** Edge of one texture tile, metres. */
  readonly tile: number;
  /** Depth of the relief, metres. */
  readonly relief: number;
  /** Share of light that its deepest places lose. */
  readonly shadow: number;
  /** Mean of its shade picture in linear light, by which a flat palette colour is darkened to match. */
  readonly shade: number;
  /** Opacity; below 1 it is drawn blended at levels 0 and 1. */
  readonly alpha: number;
  /** What loose fibres throw back at the rim: of the colour, whitened, and how widely; none where it is absent. */
  readonly sheen?: { readonly share: number; readonly roughness: number };
  /** The material's own colour, which metals wear unless the product's main colour is asked for. */
  readonly own: `#${string}` | null;
}

const soft = (pattern: Pattern, tile: number, relief: number, roughness: number, shade = 0.82, shadow = 0.3): Material => ({ metallic: 0, roughness, pattern, tile, relief, shadow, shade, alpha: 1, own: null });
/** Cloth or hide with fibres that stand up and catch the light where one looks along them. */
const napped = (share: number, roughness: number, material: Material): Material => ({ ...material, sheen: { share, roughness } });
const metal = (roughness: number, pattern: Pattern | null, own: `#${string}` | null): Material => ({ metallic: 1, roughness, pattern, tile: 0.08, relief: 0.00001, shadow: 0, shade: pattern ? 0.95 : 1, alpha: 1, own });
const smooth = (roughness: number, alpha = 1): Material => ({ metallic: 0, roughness, pattern: null, tile: 0.05, relief: 0, shadow: 0, shade: 1, alpha, own: null });

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
  leather: soft('pebbled', 0.07, 0.00028, 0.52),
  'smooth-leather': soft('calf', 0.06, 0.00006, 0.4, 0.9, 0.15),
  'patent-leather': smooth(0.12),
  suede: napped(0.3, 0.5, soft('suede', 0.06, 0.00022, 0.95, 0.78, 0.2)),
  canvas: soft('canvas', 0.032, 0.00034, 0.92),
  cotton: napped(0.1, 0.7, soft('cotton', 0.024, 0.00018, 0.93)),
  linen: soft('linen', 0.03, 0.0003, 0.93),
  nylon: soft('nylon', 0.03, 0.00012, 0.5, 0.86, 0.2),
  denim: soft('denim', 0.03, 0.00028, 0.93, 0.72),
  wool: napped(0.25, 0.6, soft('wool', 0.05, 0.0006, 0.96, 0.75)),
  satin: soft('satin', 0.018, 0.000035, 0.34, 0.9, 0.12),
  jersey: napped(0.12, 0.65, soft('jersey', 0.026, 0.00026, 0.94, 0.8)),
  knit: napped(0.18, 0.6, soft('knit', 0.07, 0.0013, 0.95, 0.72, 0.5)),
  mesh: soft('mesh', 0.036, 0.0007, 0.82, 0.74, 0.6),
  felt: napped(0.25, 0.6, soft('felt', 0.05, 0.0005, 0.97, 0.84)),
  fleece: napped(0.35, 0.55, soft('fleece', 0.05, 0.0012, 0.98, 0.76, 0.4)),
  velvet: napped(0.75, 0.32, soft('velvet', 0.08, 0.00012, 0.84, 0.82, 0.1)),
  straw: soft('straw', 0.07, 0.0011, 0.72, 0.74, 0.5),
  foam: soft('foam', 0.03, 0.0002, 0.86, 0.92, 0.15),
  cork: soft('cork', 0.06, 0.0002, 0.9, 0.78, 0.2),
  rubber: soft('rubber', 0.03, 0.00006, 0.74, 0.95, 0.1),
  'brushed-steel': metal(0.34, 'brushed', null),
  'polished-steel': metal(0.12, null, null),
  brass: metal(0.22, null, '#c9a35c'),
  'brushed-brass': metal(0.36, 'brushed', '#c9a35c'),
  gold: metal(0.14, null, '#e3b04b'),
  silver: metal(0.1, null, '#dcdcd8'),
  copper: metal(0.16, null, '#c9764f'),
  'brushed-copper': metal(0.36, 'brushed', '#c9764f'),
  lacquer: smooth(0.1),
  oak: soft('oak', 0.24, 0.00012, 0.55, 0.78, 0.12),
  walnut: soft('walnut', 0.24, 0.0001, 0.48, 0.72, 0.12),
  bamboo: soft('bamboo', 0.16, 0.00008, 0.5, 0.84, 0.1),
  ceramic: soft('glaze', 0.1, 0.00022, 0.2, 0.96, 0),
  terracotta: soft('clay', 0.1, 0.0004, 0.9, 0.86, 0.15),
  stone: soft('marble', 0.3, 0, 0.3, 0.88, 0),
  glass: smooth(0.06, 0.42),
  'tinted-glass': smooth(0.05, 0.82),
  crystal: smooth(0.02, 0.6),
  paper: soft('paper', 0.08, 0.00004, 0.86, 0.96, 0.06),
  'matte-plastic': soft('matte', 0.03, 0.00004, 0.58, 0.96, 0.06),
  'gloss-plastic': smooth(0.18),
  leaf: soft('leaf', 0.07, 0.0002, 0.45, 0.84, 0.1),
};
