/**
 * A merchant's model in one draw, as our own programs' coarsest level is: simplified, its pictures sampled
 * once a triangle into a palette, and its openness to the sky baked. So it joins the other goods of a shelf.
 */
import { Document } from '@gltf-transform/core';
import type { Material } from '@gltf-transform/core';
import { KHRMaterialsVariants } from '@gltf-transform/extensions';
import { paletteBytes } from '../colour.ts';
import type { Rgb } from '../colour.ts';
import { geometryOf } from '../geometry.ts';
import { boundsOf, emptyMesh } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { bakeOcclusion, opennessOf } from '../kit/occlusion.ts';
import { addPrimitive, paletteMaterial, paletteTexture } from '../palette-file.ts';
import { readerOf } from './pictures.ts';
import type { Reader } from './pictures.ts';
import { coarsened } from './reduce.ts';
import type { Soup } from './soup.ts';

/** Edge of the copy of a picture that is sampled, pixels. */
const SAMPLED = 64;
/** Texels of the palette: a vertex names one with a byte. */
const MOST_COLOURS = 60;
/** Of what is seen through, drawn opaque: linear grey of a pale room. */
const PALE = 0.5;
/** Brightest albedo that still shows form, linear. */
const MOST_ALBEDO = 0.75;

interface Tone { readonly colour: Rgb; readonly roughness: number; readonly metal: number }
/** How a triangle looks in the file's own colours, then in each variant. */
type Tones = readonly Tone[];

/** @param variants what the soup's variants are called in the file; null for one that is left out */
export async function coarseDocument(source: Document, soup: Soup, most: number, variants: readonly (string | null)[]): Promise<Document> {
  const coarse = await coarsened(soup, most), { positions, normals, uvs, colours, indices, owners, looks } = coarse, tones: Tones[] = [], mesh = emptyMesh();
  const named = variants.flatMap((name, i) => (name === null ? [] : [i])), read = await readers(source, coarse);
  for (let i = 0; i < Math.min(indices.length, most * 3); i += 3) {
    const corners = [indices[i] ?? 0, indices[i + 1] ?? 0, indices[i + 2] ?? 0], look = looks[owners[corners[0] ?? 0] ?? 0], middle = (array: Float32Array, size: number, k: number): number => corners.reduce((sum, id) => sum + (array[id * size + k] ?? 0), 0) / 3;
    const [u, v] = [middle(uvs, 2, 0), middle(uvs, 2, 1)], shade = colours ? [0, 1, 2].map((k) => middle(colours, 4, k)) : [1, 1, 1];
    tones.push([-1, ...named].map((variant) => read(variant < 0 ? look?.material ?? -1 : look?.worn?.[variant] ?? look?.material ?? -1, u, v, shade)));
    for (const id of corners) {
      for (let k = 0; k < 3; k++) { mesh.positions.push(positions[id * 3 + k] ?? 0); mesh.normals.push(normals[id * 3 + k] ?? 0); }
      mesh.indices.push(mesh.indices.length);
    }
  }
  const { texels, of } = palette(tones);
  for (const texel of of) for (let k = 0; k < 3; k++) mesh.uvs.push((texel + 0.5) / texels.length, 0.5);
  return paletteDocument(mesh, texels, named.map((i) => variants[i] ?? ''));
}

async function paletteDocument(mesh: Mesh, texels: readonly Tones[], variants: readonly string[]): Promise<Document> {
  const made = new Document(), geometry = geometryOf(mesh, opennessOf(mesh, bakeOcclusion([mesh], boundsOf([mesh]))), { normalBits: 8, uv: 'unit', step: null });
  made.createBuffer();
  const target = made.createMesh('goods');
  made.createScene().addChild(made.createNode('goods').setMesh(target));
  const materialOf = async (i: number, name: string): Promise<Material> => {
    const base = await paletteTexture(made, name, texels.flatMap((tones) => paletteBytes(tones[i]?.colour ?? [0, 0, 0])));
    const surface = await paletteTexture(made, `${name}-surface`, texels.flatMap((tones) => [255, Math.round(255 * (tones[i]?.roughness ?? 1)), Math.round(255 * (tones[i]?.metal ?? 0))]));
    return paletteMaterial(made, name, base, surface);
  };
  const primitive = addPrimitive(made, target, geometry).setMaterial(await materialOf(0, 'palette'));
  if (variants.length === 0) return made;
  const extension = made.createExtension(KHRMaterialsVariants), list = extension.createMappingList();
  for (const [i, name] of variants.entries()) list.addMapping(extension.createMapping().setMaterial(await materialOf(i + 1, `palette-${name}`)).addVariant(extension.createVariant(name)));
  primitive.setExtension('KHR_materials_variants', list);
  return made;
}

/** How a material of the document looks drawn opaque, at a texture place. */
async function readers(document: Document, { looks }: Soup): Promise<(material: number, u: number, v: number, shade: readonly number[]) => Tone> {
  const materials = document.getRoot().listMaterials(), open = new Map<number, Reader>();
  for (const material of new Set(looks.flatMap((look) => [look.material, ...look.worn ?? []]))) open.set(material, await readerOf(materials[material] ?? null, SAMPLED));
  return (material, u, v, shade) => {
    const spot = open.get(material)?.at(u, v), [r, g, b] = spot?.base ?? [1, 1, 1, 1], seen = seeThrough(materials[material] ?? null);
    const opaque = (c: number, k: number): number => Math.min(MOST_ALBEDO, c * (shade[k] ?? 1) * seen + PALE * (1 - seen));
    return { colour: [opaque(r, 0), opaque(g, 1), opaque(b, 2)], roughness: Math.max(0.05, spot?.roughness ?? 1), metal: spot?.metal ?? 0 };
  };
}

/** Share of its own colour that a material shows when it is drawn opaque. */
function seeThrough(material: Material | null): number {
  return material?.getAlphaMode() === 'BLEND' ? Math.max(0.3, material.getAlpha()) : 1;
}

/** The looks that occur most, coarsened until they fit a palette, and which of them each triangle wears. */
function palette(tones: readonly Tones[]): { texels: Tones[]; of: number[] } {
  for (let steps = 24; ; steps = Math.floor(steps / 2)) {
    const round = (x: number): number => Math.round(Math.cbrt(x) * steps);
    const keys = tones.map((all) => all.map(({ colour, roughness, metal }) => [...colour.map(round), Math.round(roughness * 4), Math.round(metal * 2)].join()).join(';')), groups = Map.groupBy(tones.keys(), (i) => keys[i] ?? '');
    if (groups.size > MOST_COLOURS && steps > 1) continue;
    const names = [...groups.keys()].slice(0, MOST_COLOURS), index = new Map(names.map((name, i) => [name, i]));
    return { texels: names.map((name) => mean((groups.get(name) ?? []).map((i) => tones[i] ?? []))), of: keys.map((key) => index.get(key) ?? 0) };
  }
}

function mean(group: readonly Tones[]): Tones {
  return (group[0] ?? []).map((first, i) => {
    const of = (pick: (tone: Tone) => number): number => group.reduce((sum, tones) => sum + pick(tones[i] ?? first), 0) / Math.max(1, group.length);
    return { colour: [of((t) => t.colour[0]), of((t) => t.colour[1]), of((t) => t.colour[2])], roughness: of((t) => t.roughness), metal: of((t) => t.metal) };
  });
}
