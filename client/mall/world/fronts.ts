/** Store fronts: portal, windows, fascia with the name, a projecting sign, and what stands in the windows. */
import { CONCOURSE } from '../../../shared/mall.ts';
import type { Door } from '../../../shared/mall.ts';
import type { StoreCard } from '../../../shared/shop.ts';
import { buildFixture, pileFor } from './fixtures.ts';
import type { Piles } from './fixtures.ts';
import { storeLight } from './light.ts';
import { lit, newPile, rod, sheet, slab, solid } from './pile.ts';
import type { Frame, Pile, Vec } from './pile.ts';
import { NAME_ASPECT } from './signs.ts';
import type { PrintPiece } from './signs.ts';
import { brightness, mixHex, styleOf } from './style.ts';
import type { Style } from './style.ts';
import { openingsOf, wall, WINDOW } from './wall.ts';

export interface FrontPiles extends Piles { readonly glass: Pile; readonly print: Pile }
const AWNED = new Set(['food', 'fragrance', 'books-and-toys', 'ceramics']);
const PLASTER = solid('#ece6dc', 0.95), FASCIA = 1.12;

export function buildFront(piles: FrontPiles, door: Door, store: StoreCard, name: PrintPiece, hallTop: number): void {
  const frame: Frame = { x: door.x, z: door.z, yaw: door.yaw }, style = styleOf(store), openings = openingsOf(store.plan), half = store.plan.doorWidth / 2, bay = CONCOURSE.bay / 2;
  wall(piles.ramp, PLASTER, frame, { from: -bay, to: bay, top: hallTop, z: 0, openings, facing: -1, cell: 0.6 });
  for (const { from, to, bottom, top } of openings) reveal(piles.ramp, style, frame, from, to, bottom, top);
  const outer = Math.max(half + 0.7, ...openings.map(({ to }) => to + 0.28)), { doorHeight } = CONCOURSE;
  // Fascia over the whole front, its name in light.
  slab(piles.ramp, style.sign, frame, [2 * outer, FASCIA, 0.14], [0, doorHeight + 0.16 + FASCIA / 2, -0.075], 0.012, 0.5);
  slab(piles.ramp, style.metal, frame, [2 * outer + 0.04, 0.03, 0.2], [0, doorHeight + 0.15, -0.1], 0.004);
  slab(piles.ramp, style.metal, frame, [2 * outer + 0.04, 0.03, 0.2], [0, doorHeight + 0.18 + FASCIA, -0.1], 0.004);
  slab(piles.glow, { rgb: [1.5, 1.24, 0.92] }, frame, [2 * outer - 0.2, 0.012, 0.03], [0, doorHeight + 0.132, -0.12], 0);
  const h = 0.92, w = h * NAME_ASPECT, rgb = brightness(store.theme.sign) > 0.5 ? ([0.05, 0.04, 0.035] as const) : ([1.05, 0.98, 0.86] as const);
  sheet(piles.print, { rgb, piece: name }, frame, [w / 2, doorHeight + 0.16 + (FASCIA - h) / 2, -0.152], [-w, 0, 0], [0, h, 0]);
  portal(piles, style, frame, half, outer);
  for (const { from, to, bottom, top } of openings) if (bottom > 0) window(piles, style, store, frame, from, to, bottom, top);
  blade(piles, style, frame, outer, name, rgb);
}

/** What stands in a store's windows, in the store's own light. */
export function dressWindows(piles: Piles, door: Door, store: StoreCard): void {
  const frame: Frame = { x: door.x, z: door.z, yaw: door.yaw }, style = styleOf(store);
  const shelves: Piles = { ramp: newPile(), wood: newPile(), glow: newPile(), shadow: newPile() };
  for (const fixture of store.plan.fixtures) if (fixture.z < 1) buildFixture(shelves, style, fixture);
  const bake = storeLight(store.plan);
  for (const pile of [shelves.ramp, shelves.wood]) lit(pile, bake);
  moveInto(piles, shelves, frame);
}

/** Jambs, head and sill in the thickness of the wall. */
function reveal(pile: Pile, style: Style, frame: Frame, from: number, to: number, bottom: number, top: number): void {
  const deep = 0.2, paint = { ...style.wall, surface: [0.7, 0] as const };
  sheet(pile, paint, frame, [from, bottom, 0], [0, 0, deep], [0, top - bottom, 0]);
  sheet(pile, paint, frame, [to, bottom, deep], [0, 0, -deep], [0, top - bottom, 0]);
  sheet(pile, paint, frame, [from, top, 0], [to - from, 0, 0], [0, 0, deep]);
  sheet(pile, bottom > 0 ? style.stone : style.metal, frame, [from, bottom + 0.001, deep], [to - from, 0, 0], [0, 0, -deep]);
}

function portal(piles: FrontPiles, style: Style, frame: Frame, half: number, outer: number): void {
  const { doorHeight } = CONCOURSE, clad = pileFor(piles, style.wood);
  for (const side of [-1, 1]) {
    slab(clad, style.wood, frame, [0.16, doorHeight + 0.02, 0.3], [side * (half + 0.08), (doorHeight + 0.02) / 2, -0.05], 0.01, 0.5);
    slab(clad, style.wood, frame, [WINDOW.beside - 0.16, doorHeight, 0.05], [side * (half + 0.16 + (WINDOW.beside - 0.16) / 2), doorHeight / 2, -0.026], 0.006, 0.5);
    slab(clad, style.wood, frame, [0.26, doorHeight + 0.14, 0.1], [side * (outer - 0.13), (doorHeight + 0.14) / 2, -0.05], 0.01, 0.5);
    slab(piles.glow, { rgb: [1.25, 1, 0.7] }, frame, [0.014, doorHeight - 0.3, 0.02], [side * (half - 0.004), doorHeight / 2, 0.03], 0);
  }
  slab(clad, style.wood, frame, [2 * half + 0.32, 0.14, 0.3], [0, doorHeight + 0.07, -0.05], 0.01, 0.5);
}

function window(piles: FrontPiles, style: Style, store: StoreCard, frame: Frame, from: number, to: number, bottom: number, top: number): void {
  const w = to - from, mid = (from + to) / 2, bar = 0.045, clad = pileFor(piles, style.wood);
  slab(clad, style.wood, frame, [w + 0.1, bottom - 0.06, 0.06], [mid, (bottom - 0.06) / 2, -0.03], 0.008, 0.5);
  slab(piles.ramp, style.stone, frame, [w + 0.14, 0.05, 0.22], [mid, bottom - 0.025, -0.02], 0.008, 0.5);
  for (const y of [bottom + bar / 2, top - bar / 2]) slab(piles.ramp, style.metal, frame, [w, bar, 0.07], [mid, y, 0.08], 0.005);
  const bars = w > 2.2 ? 3 : 2;
  for (let i = 0; i < bars; i++) slab(piles.ramp, style.metal, frame, [bar, top - bottom, 0.07], [from + bar / 2 + (i / (bars - 1)) * (w - bar), (top + bottom) / 2, 0.08], 0.005);
  sheet(piles.glass, { rgb: [0.7, 0.74, 0.74], surface: [0.05, 0] }, frame, [to, bottom, 0.08], [-w, 0, 0], [0, top - bottom, 0]);
  slab(piles.glow, { rgb: [1.7, 1.42, 1.02] }, frame, [w - 0.1, 0.03, 0.05], [mid, top - 0.03, 0.3], 0);
  if (AWNED.has(store.trade)) awning(piles, store, frame, from - 0.1, to + 0.1, top + 0.12);
}

/** A striped cloth that slopes out over a window. */
function awning(piles: FrontPiles, { theme }: StoreCard, frame: Frame, from: number, to: number, top: number): void {
  const stripes = Math.round((to - from) / 0.22), step = (to - from) / stripes;
  for (let i = 0; i < stripes; i++) {
    const paint = solid(i % 2 ? mixHex(theme.wall, '#ffffff', 0.5) : theme.accent, 0.9), x = from + i * step;
    for (const face of [1, -1]) {
      sheet(piles.ramp, paint, frame, face > 0 ? [x + step, top, -0.04] : [x, top, -0.04], [-face * step, 0, 0], [0, -0.42, -0.72]);
      sheet(piles.ramp, paint, frame, face > 0 ? [x + step, top - 0.56, -0.76] : [x, top - 0.56, -0.76], [-face * step, 0, 0], [0, 0.14, 0]);
    }
  }
}

/** A sign that stands out from the wall, so that its name is read by who walks along the hall. */
function blade(piles: FrontPiles, style: Style, frame: Frame, outer: number, name: PrintPiece, rgb: Vec): void {
  const x = outer + 0.32, y = 3.0, w = 1.0, h = w / NAME_ASPECT, from = -0.16;
  rod(piles.ramp, style.metal, frame, [x, y + 0.33, 0], [x, y + 0.33, -w - 0.26], 0.014, 6);
  slab(piles.ramp, style.metal, frame, [0.07, 0.2, 0.02], [x, y + 0.33, -0.01], 0.004);
  slab(piles.ramp, style.sign, frame, [0.05, h + 0.14, w + 0.06], [x, y + 0.04, from - w / 2], 0.012);
  for (const at of [0.1, w - 0.1]) rod(piles.ramp, style.metal, frame, [x, y + 0.33, from - at], [x, y + 0.04 + h / 2, from - at], 0.005, 4);
  sheet(piles.print, { rgb, piece: name }, frame, [x + 0.0265, y + 0.04 - h / 2, from], [0, 0, -w], [0, h, 0]);
  sheet(piles.print, { rgb, piece: name }, frame, [x - 0.0265, y + 0.04 - h / 2, from - w], [0, 0, w], [0, h, 0]);
}

/** A cloth with the store's colour and name that hangs where the vault begins. */
export function banner(piles: FrontPiles, door: Door, store: StoreCard, name: PrintPiece): void {
  const style = styleOf(store), w = 0.86, h = 2.1, top = 6.9, frame: Frame = { x: door.x * 0.68, z: door.z - CONCOURSE.bay / 2 };
  const rgb: Vec = brightness(store.theme.accent) > 0.6 ? [0.06, 0.05, 0.04] : [1, 0.97, 0.9];
  slab(piles.ramp, { ...style.accent, surface: [0.9, 0] }, frame, [w, h, 0.012], [0, top - h / 2, 0], 0.002, 0.5);
  for (const y of [top + 0.01, top - h - 0.01]) rod(piles.ramp, style.metal, frame, [-w / 2 - 0.05, y, 0], [w / 2 + 0.05, y, 0], 0.018, 8);
  for (const x of [-w / 2, w / 2]) rod(piles.ramp, style.metal, frame, [x, top, 0], [x, 7.5, 0], 0.005, 4);
  for (const face of [0, Math.PI]) sheet(piles.print, { rgb, piece: name }, { ...frame, yaw: face }, [-w * 0.47, top - h * 0.62, 0.01], [w * 0.94, 0, 0], [0, w * 0.94 / NAME_ASPECT, 0]);
}

/** Adds piles of a store's frame to those of the hall. */
function moveInto(to: Piles, from: Piles, frame: Frame): void {
  const c = Math.cos(frame.yaw ?? 0), s = Math.sin(frame.yaw ?? 0);
  for (const key of ['ramp', 'wood', 'glow', 'shadow'] as const) {
    const source = from[key], target = to[key], first = target.positions.length / 3;
    for (let i = 0; i < source.positions.length; i += 3) {
      const x = source.positions[i] ?? 0, z = source.positions[i + 2] ?? 0, nx = source.normals[i] ?? 0, nz = source.normals[i + 2] ?? 0;
      target.positions.push(frame.x + c * x + s * z, source.positions[i + 1] ?? 0, frame.z - s * x + c * z);
      target.normals.push(c * nx + s * nz, source.normals[i + 1] ?? 0, -s * nx + c * nz);
    }
    for (const value of source.uvs) target.uvs.push(value);
    for (const value of source.colours) target.colours.push(value);
    for (const index of source.indices) target.indices.push(first + index);
  }
}
