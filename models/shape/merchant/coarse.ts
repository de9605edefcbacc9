/**
 * A merchant's model in one draw, as our own programs' coarsest level is: simplified, its pictures sampled
 * once a triangle into a palette, and its openness to the sky baked. So it joins the other goods of a shelf.
 */
import { Document } from '@gltf-transform/core';
import type { Material, Primitive } from '@gltf-transform/core';
import { MeshoptSimplifier } from 'meshoptimizer';
import sharp from 'sharp';
import { paletteBytes } from '../colour.ts';
import type { Rgb } from '../colour.ts';
import { geometryOf } from '../geometry.ts';
import { boundsOf, emptyMesh } from '../kit/mesh.ts';
import type { Mesh } from '../kit/mesh.ts';
import { bakeOcclusion, opennessOf } from '../kit/occlusion.ts';
import { cross, subtract, unit } from '../kit/vector.ts';
import type { Vec3 } from '../kit/vector.ts';
import { addPrimitive, paletteTexture, paletteMaterial } from '../palette-file.ts';

/** Edge of the copy of a picture that is sampled, pixels. */
const SAMPLED = 64;
/** Texels of the palette: a vertex names one with a byte. */
const MOST_COLOURS = 60;
/** Of what is seen through, drawn opaque: linear grey of a pale room. */
const PALE = 0.5;

interface Look { readonly colour: Rgb; readonly roughness: number; readonly metal: number }

/** @param document one whose meshes are in place, with no node above them that moves them */
export async function coarseDocument(document: Document, most: number): Promise<Document> {
  await MeshoptSimplifier.ready;
  const primitives = document.getRoot().listMeshes().flatMap((mesh) => mesh.listPrimitives()), total = primitives.reduce((sum, primitive) => sum + triangles(primitive), 0);
  const corners: { points: readonly [Vec3, Vec3, Vec3]; normals: readonly [Vec3, Vec3, Vec3]; look: Look }[] = [];
  for (const primitive of primitives) {
    const indices = simplified(primitive, Math.max(8, Math.floor((most * triangles(primitive)) / Math.max(total, 1)))), looks = await lookOf(primitive);
    const points = vectors(primitive, 'POSITION', 3), normals = vectors(primitive, 'NORMAL', 3);
    for (let i = 0; i < indices.length; i += 3) {
      const ids = [indices[i] ?? 0, indices[i + 1] ?? 0, indices[i + 2] ?? 0] as const, at = ids.map((id) => points(id)) as [Vec3, Vec3, Vec3];
      const face = unit(cross(subtract(at[1], at[0]), subtract(at[2], at[0])));
      corners.push({ points: at, normals: ids.map((id) => normals(id, face)) as [Vec3, Vec3, Vec3], look: looks(ids) });
    }
  }
  const { texels, of } = palette(corners.map((corner) => corner.look)), mesh = emptyMesh();
  corners.slice(0, most).forEach(({ points, normals }, i) => {
    const u = ((of[i] ?? 0) + 0.5) / texels.length;
    for (const [k, point] of points.entries()) {
      mesh.positions.push(...point);
      mesh.normals.push(...(normals[k] ?? normals[0]));
      mesh.uvs.push(u, 0.5);
      mesh.indices.push(mesh.indices.length);
    }
  });
  return paletteDocument(mesh, texels);
}

async function paletteDocument(mesh: Mesh, texels: readonly Look[]): Promise<Document> {
  const made = new Document(), geometry = geometryOf(mesh, opennessOf(mesh, bakeOcclusion([mesh], boundsOf([mesh]))), { fine: false, unitUv: true });
  made.createBuffer();
  const target = made.createMesh('goods');
  made.createScene().addChild(made.createNode('goods').setMesh(target));
  const base = await paletteTexture(made, 'palette', texels.flatMap(({ colour }) => paletteBytes(colour)));
  const surface = await paletteTexture(made, 'palette-surface', texels.flatMap(({ roughness, metal }) => [255, Math.round(255 * roughness), Math.round(255 * metal)]));
  addPrimitive(made, target, geometry).setMaterial(paletteMaterial(made, 'palette', base, surface));
  return made;
}

function triangles(primitive: Primitive): number {
  return (primitive.getIndices()?.getCount() ?? primitive.getAttribute('POSITION')?.getCount() ?? 0) / 3;
}

/** Indices of at most about so many triangles: collapsed along edges, or clustered where that gets stuck. */
function simplified(primitive: Primitive, most: number): Uint32Array {
  const positions = Float32Array.from(primitive.getAttribute('POSITION')?.getArray() ?? []), given = primitive.getIndices()?.getArray();
  const indices = given ? Uint32Array.from(given) : Uint32Array.from({ length: positions.length / 3 }, (_, i) => i), target = most * 3;
  if (indices.length <= target) return indices;
  const [kept] = MeshoptSimplifier.simplify(indices, positions, 3, target, 1, ['Prune']);
  return kept.length <= target * 1.25 ? kept : MeshoptSimplifier.simplifySloppy(indices, positions, 3, null, target, 1)[0];
}

function vectors(primitive: Primitive, semantic: string, size: 2 | 3): (index: number, otherwise?: Vec3) => Vec3 {
  const accessor = primitive.getAttribute(semantic), element: number[] = [];
  return (index, otherwise = [0, 0, 0]) => {
    if (!accessor) return otherwise;
    accessor.getElement(index, element);
    return [element[0] ?? 0, element[1] ?? 0, size === 3 ? element[2] ?? 0 : 0];
  };
}

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
interface Picture { readonly pixels: Uint8Array; readonly width: number; readonly height: number }

/** How a triangle of a primitive looks: its material's factors times its pictures in the middle of the triangle. */
async function lookOf(primitive: Primitive): Promise<(ids: readonly [number, number, number]) => Look> {
  const material = primitive.getMaterial(), factor = material?.getBaseColorFactor() ?? [1, 1, 1, 1], uvs = vectors(primitive, `TEXCOORD_${material?.getBaseColorTextureInfo()?.getTexCoord() ?? 0}`, 2);
  const base = await pictureOf(material?.getBaseColorTexture()?.getImage() ?? null), surface = await pictureOf(material?.getMetallicRoughnessTexture()?.getImage() ?? null);
  const seen = seeThrough(material);
  return (ids) => {
    const at = ids.map((id) => uvs(id)), u = (at[0]![0] + at[1]![0] + at[2]![0]) / 3, v = (at[0]![1] + at[1]![1] + at[2]![1]) / 3;
    const [r, g, b] = sample(base, u, v), [, rough, metal] = sample(surface, u, v);
    const colour = [r, g, b].map((c, i) => (toLinear(c) * (factor[i] ?? 1)) * seen + PALE * (1 - seen)) as [number, number, number];
    return { colour: [Math.min(0.75, colour[0]), Math.min(0.75, colour[1]), Math.min(0.75, colour[2])], roughness: Math.max(0.05, rough * (material?.getRoughnessFactor() ?? 1)), metal: metal * (material?.getMetallicFactor() ?? 1) };
  };
}

/** Share of its own colour that a material shows when it is drawn opaque. */
function seeThrough(material: Material | null): number {
  if (material?.getExtension('KHR_materials_transmission')) return 0.6;
  return material?.getAlphaMode() === 'BLEND' ? Math.max(0.3, material.getAlpha()) : 1;
}

async function pictureOf(image: Uint8Array | null): Promise<Picture | null> {
  if (!image) return null;
  const { data, info } = await sharp(image).resize(SAMPLED, SAMPLED, { fit: 'fill' }).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { pixels: data, width: info.width, height: info.height };
}

function sample(picture: Picture | null, u: number, v: number): [number, number, number] {
  if (!picture) return [1, 1, 1];
  const wrap = (x: number, size: number): number => Math.min(size - 1, Math.floor((x - Math.floor(x)) * size));
  const at = (wrap(v, picture.height) * picture.width + wrap(u, picture.width)) * 3;
  return [(picture.pixels[at] ?? 0) / 255, (picture.pixels[at + 1] ?? 0) / 255, (picture.pixels[at + 2] ?? 0) / 255];
}

/** The looks that occur most, coarsened until they fit a palette, and which of them each triangle wears. */
function palette(looks: readonly Look[]): { texels: Look[]; of: number[] } {
  for (let steps = 24; ; steps = Math.floor(steps / 2)) {
    const round = (x: number): number => Math.round(Math.cbrt(x) * steps);
    const keys = looks.map(({ colour, roughness, metal }) => [...colour.map(round), Math.round(roughness * 4), Math.round(metal * 2)].join()), groups = Map.groupBy(looks.keys(), (i) => keys[i] ?? '');
    if (groups.size > MOST_COLOURS && steps > 1) continue;
    const names = [...groups.keys()].slice(0, MOST_COLOURS), index = new Map(names.map((name, i) => [name, i]));
    return { texels: names.map((name) => mean((groups.get(name) ?? []).map((i) => looks[i]!))), of: keys.map((key) => index.get(key) ?? 0) };
  }
}

function mean(looks: readonly Look[]): Look {
  const of = (pick: (look: Look) => number): number => looks.reduce((sum, look) => sum + pick(look), 0) / Math.max(1, looks.length);
  return { colour: [of((l) => l.colour[0]), of((l) => l.colour[1]), of((l) => l.colour[2])], roughness: of((l) => l.roughness), metal: of((l) => l.metal) };
}
