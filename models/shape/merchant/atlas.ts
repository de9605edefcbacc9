/**
 * Fewer draws: the smallest looks share one material, whose pictures are an atlas of theirs. A look that
 * repeats its pictures has as much of them drawn out as its triangles reach; one without pictures is a few pixels
 * of its colour. Variants of what is merged get an atlas each.
 */
import type { Document, Material } from '@gltf-transform/core';
import sharp from 'sharp';
import type { FinishChange } from '../../../shared/make.ts';
import { readerOf, toSrgb } from './pictures.ts';
import type { Reader } from './pictures.ts';
import { faceOf } from './faces.ts';
import { looksWorn } from './soup.ts';
import type { Look, Soup } from './soup.ts';

/** Edge of an atlas, pixels; those that a part of it may have; that of a part without pictures; room about a part, so that its neighbours do not bleed in. */
const EDGE = 1024, CELLS = [512, 256, 128, 64, 32], PLAIN = 16, GUTTER = 3;

export interface Merged { readonly soup: Soup; readonly changes: readonly FinishChange[] }

/** A soup in at most so many looks; new materials are added to the document. */
export async function merged(document: Document, soup: Soup, most: number): Promise<Merged> {
  const worn = looksWorn(soup);
  if (worn.length <= most) return { soup, changes: [] };
  const materials = document.getRoot().listMaterials(), areas = areasOf(soup), order = worn.toSorted((a, b) => (areas[b] ?? 0) - (areas[a] ?? 0));
  for (const keyOf of [fineKey, coarseKey, (): string => '']) {
    const key = (look: number): string => keyOf(materials[soup.looks[look]?.material ?? -1] ?? null);
    for (let own = most - 1; own >= 0; own--) {
      const groups = [...Map.groupBy(order.slice(own), key).values()];
      if (own + groups.length > most) continue;
      const dropped = keyOf === fineKey ? 0 : groups.flat().filter((look) => (materials[soup.looks[look]?.material ?? -1]?.listExtensions().length ?? 0) > 0).length;
      let out = soup, atlases = 0, parts = 0;
      for (const group of groups.filter((each) => each.length > 1)) {
        out = await together(document, out, group);
        atlases++;
        parts += group.length;
      }
      return { soup: out, changes: [{ what: 'atlas', values: { n: parts, into: atlases } }, ...dropped > 0 ? [{ what: 'effects-dropped' as const, values: { n: dropped } }] : []] };
    }
  }
  return { soup, changes: [] };
}

/** Looks of one key can share a material without any losing what it does. */
function fineKey(material: Material | null): string {
  const extensions = material?.listExtensions() ?? [];
  return material === null ? 'OPAQUE' : extensions.length > 0 ? `${material.getName()}#${extensions.map(({ extensionName }) => extensionName).join()}` : `${material.getAlphaMode()}${material.getDoubleSided() ? '2' : ''}`;
}
function coarseKey(material: Material | null): string {
  return material?.getAlphaMode() ?? 'OPAQUE';
}

export function areasOf({ positions, indices, owners, looks }: Soup): Float64Array {
  const areas = new Float64Array(looks.length);
  for (let i = 0; i < indices.length; i += 3) {
    const a = indices[i] ?? 0, look = owners[a] ?? 0;
    areas[look] = (areas[look] ?? 0) + Math.hypot(...faceOf(positions, a, indices[i + 1] ?? 0, indices[i + 2] ?? 0));
  }
  return areas;
}

interface Cell { readonly look: number; /** Place of its look in the group. */ readonly member: number; readonly x: number; readonly y: number; readonly edge: number; readonly low: readonly [number, number]; readonly range: readonly [number, number] }

interface Packed { readonly cells: readonly Cell[]; /** Edge of the atlas, pixels. */ readonly size: number }

async function together(document: Document, soup: Soup, group: readonly number[]): Promise<Soup> {
  const materials = document.getRoot().listMaterials(), members = group.map((look) => soup.looks[look] ?? { material: -1, worn: null });
  const open = (material: number): Promise<Reader> => readerOf(materials[material] ?? null, CELLS[0] ?? 512), bases = await Promise.all(members.map(({ material }) => open(material)));
  const { cells, size } = packed(group.map((look, member) => ({ look, member, varies: bases[member]?.varies ?? false, ...reachOf(soup, look) })));
  const add = async (readers: readonly Reader[], name: string): Promise<number> => {
    const source = members.map(({ material }) => materials[material] ?? null), made = await materialOf(document, { cells, size }, readers, name);
    const modes = source.map((each) => each?.getAlphaMode() ?? 'OPAQUE');
    made.setAlphaMode(modes.includes('BLEND') ? 'BLEND' : modes.includes('MASK') ? 'MASK' : 'OPAQUE').setDoubleSided(source.some((each) => each?.getDoubleSided() ?? false));
    return document.getRoot().listMaterials().indexOf(made);
  };
  const material = await add(bases, 'atlas'), varied = soup.variants.length > 0 && members.some(({ worn }) => worn !== null), worn: number[] = [];
  if (varied) for (const variant of soup.variants.keys()) worn.push(await add(await Promise.all(members.map((look) => open(look.worn?.[variant] ?? look.material))), `atlas-${soup.variants[variant] ?? variant}`));
  const look: Look = { material, worn: varied ? worn : null }, uvs = soup.uvs.slice(), owners = soup.owners.slice(), byLook = new Map(cells.map((cell) => [cell.look, cell]));
  for (let id = 0; id < owners.length; id++) {
    const cell = byLook.get(owners[id] ?? 0);
    if (!cell) continue;
    for (const k of [0, 1] as const) uvs[id * 2 + k] = ((k === 0 ? cell.x : cell.y) + GUTTER + ((uvs[id * 2 + k] ?? 0) - cell.low[k]) / cell.range[k] * (cell.edge - 2 * GUTTER)) / size;
    owners[id] = soup.looks.length;
  }
  return { ...soup, uvs, owners, looks: [...soup.looks, look] };
}

/** Which part of its pictures the triangles of a look reach. */
function reachOf({ uvs, owners }: Soup, look: number): Pick<Cell, 'low' | 'range'> {
  const low: [number, number] = [Infinity, Infinity], high: [number, number] = [-Infinity, -Infinity];
  for (let id = 0; id < owners.length; id++) {
    if (owners[id] !== look) continue;
    for (const k of [0, 1] as const) { const x = uvs[id * 2 + k] ?? 0; low[k] = Math.min(low[k], x); high[k] = Math.max(high[k], x); }
  }
  return { low, range: [Math.max(1e-6, high[0] - low[0]), Math.max(1e-6, high[1] - low[1])] };
}

/** Puts parts in rows, as large as all fit, in the smallest square that holds them. */
function packed(parts: readonly (Omit<Cell, 'x' | 'y' | 'edge'> & { readonly varies: boolean })[]): Packed {
  const order = parts.toSorted((a, b) => Number(b.varies) - Number(a.varies));
  for (const large of CELLS) for (let size = PLAIN; size <= EDGE; size *= 2) {
    const cells: Cell[] = [];
    let x = 0, y = 0, row = 0;
    for (const { varies, ...part } of order) {
      const edge = varies ? large : PLAIN;
      if (x + edge > size) { x = 0; y += row; row = 0; }
      cells.push({ ...part, x, y, edge });
      x += edge;
      row = Math.max(row, edge);
    }
    if (cells.every((cell) => cell.x + cell.edge <= size && cell.y + cell.edge <= size)) return { cells, size };
  }
  throw new RangeError(`${parts.length} looks do not fit an atlas of ${EDGE} pixels.`);
}

async function materialOf(document: Document, { cells, size }: Packed, readers: readonly Reader[], name: string): Promise<Material> {
  const has = { normal: readers.some((each) => each.has.normal), emissive: readers.some((each) => each.has.emissive) };
  const plane = (channels: number): Uint8Array<ArrayBuffer> => new Uint8Array(size * size * channels), base = plane(4).fill(255), surface = plane(3), normal = plane(3), emissive = plane(3);
  let opaque = true;
  for (const cell of cells) {
    const reader = readers[cell.member], room = cell.edge - 2 * GUTTER, part = (pixel: number): number => Math.max(0, Math.min(1, (pixel + 0.5 - GUTTER) / room));
    for (let y = 0; y < cell.edge; y++) for (let x = 0; x < cell.edge; x++) {
      const spot = reader?.at(cell.low[0] + part(x) * cell.range[0], cell.low[1] + part(y) * cell.range[1]), at = (cell.y + y) * size + cell.x + x;
      if (!spot) continue;
      const colour = [...spot.base.slice(0, 3).map((c) => Math.min(1, toSrgb(c))), Math.min(1, spot.base[3])];
      if (spot.base[3] < 1) opaque = false;
      base.set(colour.map((c) => c * 255), at * 4);
      surface.set([spot.occlusion * 255, Math.min(1, spot.roughness) * 255, Math.min(1, spot.metal) * 255], at * 3);
      normal.set(spot.normal.map((c) => Math.max(0, Math.min(1, c)) * 255), at * 3);
      emissive.set(spot.emissive.map((c) => Math.min(1, toSrgb(c)) * 255), at * 3);
    }
  }
  const picture = async (kind: string, data: Uint8Array, channels: 3 | 4) => {
    const drawn = sharp(data, { raw: { width: size, height: size, channels } }), image = channels === 4 && opaque ? drawn.removeAlpha() : drawn;
    return document.createTexture(`${name}-${kind}`).setMimeType('image/png').setImage(await image.png({ compressionLevel: 3 }).toBuffer());
  };
  const made = document.createMaterial(name).setRoughnessFactor(1).setMetallicFactor(1), shared = await picture('surface', surface, 3);
  made.setBaseColorTexture(await picture('base', base, 4)).setMetallicRoughnessTexture(shared).setOcclusionTexture(shared);
  if (has.normal) made.setNormalTexture(await picture('normal', normal, 3));
  if (has.emissive) made.setEmissiveTexture(await picture('emissive', emissive, 3)).setEmissiveFactor([1, 1, 1]);
  return made;
}
