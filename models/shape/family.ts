import type { Dimensions } from '../../shared/catalogue.ts';
import type { Mesh } from './kit/mesh.ts';
import type { MaterialName } from './materials/library.ts';

/** What a part is: at most five a family; each is one draw at level 0. */
export type Role = 'main' | 'accent' | 'detail' | 'hardware' | 'label';
/** 0 close-up, 1 across the aisle, 2 on a shelf of many. */
export type Level = 0 | 1 | 2;

export type Parameter =
  | { readonly kind: 'number'; readonly unit: 'm' | 'ratio' | 'count'; readonly min: number; readonly max: number; readonly default: number; readonly doc: string }
  | { readonly kind: 'choice'; readonly options: readonly string[]; readonly default: string; readonly doc: string };

/** What a role is made of, and which colour of the colourway it wears; a hex where it is always the same. */
export interface Finish {
  /** `chosen` is the material that the product asks for. */
  readonly material: MaterialName | 'chosen';
  readonly colour: 'main' | 'accent' | 'detail' | `#${string}`;
}

/** What a family's build is given and puts its parts into. */
export interface Workbench {
  /** Metres. Parts fill this box: x within ±width/2, y from 0 to height, z within ±depth/2, front to +z. */
  readonly size: Dimensions;
  readonly level: Level;
  readonly material: MaterialName;
  /** A declared number parameter. */
  number(name: string): number;
  /** A declared choice parameter. */
  choice(name: string): string;
  /** Tessellation for this level: `fine` at level 0, fewer below, never under `least`. */
  steps(fine: number, least?: number): number;
  /** Whether a label with a text is wanted at this level. */
  readonly labelled: boolean;
  /** Adds parts that wear a role. */
  put(role: Role, ...meshes: readonly Mesh[]): void;
}

export interface Family {
  readonly name: string;
  /** Raised when its form changes: part of every model's key. */
  readonly version: number;
  readonly doc: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Materials of the main part; the first is the default, and stands in for one that is plausible nowhere here. */
  readonly materials: readonly [MaterialName, ...MaterialName[]];
  readonly size: Dimensions;
  readonly finishes: Partial<Record<Role, Finish>>;
  /** The role that is seen through a main part of glass, for the levels that draw glass opaque. */
  readonly behindGlass?: Role;
  /** Width over height of the label, where there is one. */
  readonly labelAspect?: number;
  /** Its label is a place for words and pictures that are asked for: without any there is none, and never a name on paper. */
  readonly bareLabel?: true;
  build(bench: Workbench): void;
}
