/** What makes one store feel unlike the next: its joinery, its lamps, its back wall. */
import type { StoreCard } from '../../../shared/shop.ts';
import { TILES } from './surfaces.ts';
import type { Grain } from './surfaces.ts';
import { solid, tinted } from './pile.ts';
import type { Paint } from './pile.ts';

export type Pendant = 'globe' | 'cone' | 'drum' | 'lantern' | 'disc' | 'bulb';
export type Feature = 'slats' | 'tiles' | 'flutes' | 'panels' | 'arches' | 'stripes';
interface Manner { readonly joinery: 'wood' | 'steel' | 'brass' | 'lacquer'; readonly pendant: Pendant; readonly feature: Feature }

const MANNERS: Readonly<Record<string, Manner>> = {
  bags: { joinery: 'brass', pendant: 'globe', feature: 'flutes' },
  fragrance: { joinery: 'lacquer', pendant: 'globe', feature: 'arches' },
  furniture: { joinery: 'wood', pendant: 'drum', feature: 'slats' },
  ceramics: { joinery: 'wood', pendant: 'cone', feature: 'tiles' },
  lighting: { joinery: 'steel', pendant: 'bulb', feature: 'panels' },
  'books-and-toys': { joinery: 'wood', pendant: 'lantern', feature: 'stripes' },
  food: { joinery: 'wood', pendant: 'cone', feature: 'tiles' },
  footwear: { joinery: 'steel', pendant: 'disc', feature: 'slats' },
  outdoor: { joinery: 'steel', pendant: 'cone', feature: 'slats' },
  electronics: { joinery: 'lacquer', pendant: 'disc', feature: 'panels' },
};
const OTHERS: readonly Manner[] = [{ joinery: 'wood', pendant: 'globe', feature: 'slats' }, { joinery: 'lacquer', pendant: 'drum', feature: 'panels' }, { joinery: 'steel', pendant: 'cone', feature: 'flutes' }];

export interface Style {
  readonly pendant: Pendant; readonly feature: Feature;
  readonly wood: Paint; readonly wall: Paint; readonly ceiling: Paint; readonly accent: Paint; readonly sign: Paint;
  /** Uprights, rails and legs. */
  readonly frame: Paint;
  /** Boards of shelves and tops of tables are of wood unless the joinery is lacquer. */
  readonly board: Paint; readonly boardIsWood: boolean;
  readonly metal: Paint; readonly dark: Paint; readonly stone: Paint;
  readonly floor: Paint; readonly flooring: Grain;
  /** Of lamps, linear. */
  readonly lamp: readonly [number, number, number];
}

const FLOORING: Readonly<Record<StoreCard['theme']['flooring'], Grain>> = { oak: 'planks', walnut: 'planks', concrete: 'concrete', terrazzo: 'terrazzo', carpet: 'carpet', tile: 'tile' };
const BRASS = '#cdb68c', BLACK = '#26262a';

export function styleOf(store: StoreCard): Style {
  const { theme } = store;
  const manner = MANNERS[store.trade] ?? OTHERS[store.id.length % OTHERS.length] ?? { joinery: 'wood', pendant: 'globe', feature: 'slats' };
  const wood = tinted(mixHex(theme.wood, '#c9bcab', 0.22), TILES.wood, 1.1), brass = solid(BRASS, 0.28, 1), black = solid(BLACK, 0.5), flooring = FLOORING[theme.flooring];
  const metal = manner.joinery === 'steel' ? black : brass;
  return {
    pendant: manner.pendant, feature: manner.feature, wood, metal,
    wall: solid(theme.wall, 0.92), ceiling: solid(mixHex(theme.wall, '#ffffff', 0.6), 0.95), accent: solid(theme.accent, 0.55), sign: solid(theme.sign, 0.4),
    frame: manner.joinery === 'wood' ? wood : manner.joinery === 'lacquer' ? solid(mixHex(theme.wall, '#ffffff', 0.7), 0.3) : metal,
    board: manner.joinery === 'lacquer' ? solid(mixHex(theme.wall, '#ffffff', 0.7), 0.3) : wood, boardIsWood: manner.joinery !== 'lacquer',
    dark: solid('#2b2724', 0.6), stone: solid(mixHex(theme.wall, '#ffffff', 0.35), 0.35),
    floor: tinted(theme.floor, TILES[flooring], 1.08), flooring,
    lamp: [1.45, 1.3, 1.06],
  };
}

export function mixHex(a: string, b: string, t: number): string {
  const channel = (shift: number): string => {
    const part = (hex: string): number => (Number.parseInt(hex.slice(1), 16) >> shift) & 255;
    return Math.round(part(a) * (1 - t) + part(b) * t).toString(16).padStart(2, '0');
  };
  return `#${channel(16)}${channel(8)}${channel(0)}`;
}

/** 0 black to 1 white. */
export function brightness(hex: string): number {
  const value = Number.parseInt(hex.slice(1), 16);
  return (0.3 * (value >> 16) + 0.59 * ((value >> 8) & 255) + 0.11 * (value & 255)) / 255;
}
