/** Which of a file's colour variants is which colourway of the product: by its name, else by its colour. */
import type { Document } from '@gltf-transform/core';
import type { Colourway } from '../../../shared/catalogue.ts';
import { linearOf } from '../colour.ts';
import { areasOf } from './atlas.ts';
import { readerOf, toSrgb } from './pictures.ts';
import type { Soup } from './soup.ts';

/** Colours that are at most so far apart in sRGB, 0 to 1 a channel, are taken for the same. */
const ALIKE = 0.15;

export interface Named { readonly name: string; readonly colourway: string | null }

/** Each colourway is given to one variant at most. */
export async function namedVariants(document: Document, soup: Soup, colourways: readonly Colourway[]): Promise<Named[]> {
  const left = new Set(colourways), given = new Map<number, Colourway>(), give = (variant: number, colourway: Colourway | undefined): void => {
    if (!colourway || given.has(variant)) return;
    given.set(variant, colourway);
    left.delete(colourway);
  };
  const called = (name: string, alike: (a: string, b: string) => boolean) => [...left].find(({ id, name: { en, zh } }) => [id, en, zh].some((each) => alike(plain(name), plain(each))));
  for (const [i, name] of soup.variants.entries()) give(i, called(name, (a, b) => a === b));
  for (const [i, name] of soup.variants.entries()) give(i, called(name, (a, b) => a !== '' && b !== '' && (a.includes(b) || b.includes(a))));
  for (const [i, colour] of (await coloursOf(document, soup)).entries()) {
    const nearest = [...left].map((colourway) => ({ colourway, far: apart(colour, linearOf(colourway.main).map(toSrgb)) })).toSorted((a, b) => a.far - b.far)[0];
    if (nearest && nearest.far < ALIKE) give(i, nearest.colourway);
  }
  return soup.variants.map((name, i) => ({ name, colourway: given.get(i)?.id ?? null }));
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
const apart = (a: readonly number[], b: readonly number[]): number => Math.hypot(...a.map((x, k) => x - (b[k] ?? 0)));

/** What a variant looks like where variants differ, in sRGB 0 to 1, by area. */
async function coloursOf(document: Document, soup: Soup): Promise<number[][]> {
  const materials = document.getRoot().listMaterials(), areas = areasOf(soup), varied = soup.looks.map((look, i) => ({ ...look, area: areas[i] ?? 0 })).filter(({ worn, area }) => worn && area > 0);
  const colourOf = async (material: number): Promise<number[]> => {
    const reader = await readerOf(materials[material] ?? null, 1), [r, g, b] = reader.at(0.5, 0.5).base;
    return [r, g, b];
  };
  return Promise.all(soup.variants.map(async (_, variant) => {
    const sum = [0, 0, 0];
    let total = 0;
    for (const { material, worn, area } of varied) {
      for (const [k, c] of (await colourOf(worn?.[variant] ?? material)).entries()) sum[k] = (sum[k] ?? 0) + c * area;
      total += area;
    }
    return sum.map((c) => toSrgb(c / Math.max(1e-12, total)));
  }));
}
