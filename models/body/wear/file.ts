/** A dressed body as one GLB: a mesh named `body`, whose vertex colours are the fit map, and a mesh an item, named by its number. Material pictures are named, as in a thin model. */
import { Document } from '@gltf-transform/core';
import type { Material } from '@gltf-transform/core';
import { MeshoptEncoder } from 'meshoptimizer';
import type { MeasureName } from '../../../shared/body.ts';
import type { Colourway } from '../../../shared/catalogue.ts';
import type { FitLevel } from '../../../shared/fit.ts';
import { labelWishOf } from '../../shape/dress.ts';
import type { Dress } from '../../shape/dress.ts';
import { geometryOf } from '../../shape/geometry.ts';
import type { Geometry } from '../../shape/geometry.ts';
import { boundsOf } from '../../shape/kit/mesh.ts';
import type { Mesh } from '../../shape/kit/mesh.ts';
import { bakeOcclusion, opennessOf } from '../../shape/kit/occlusion.ts';
import { mergedForPalette, ownDraws, paletteMaterials } from '../../shape/palette.ts';
import { addPrimitive } from '../../shape/palette-file.ts';
import { resolveShape } from '../../shape/request.ts';
import { hasPictures, materialsOf } from '../../shape/textured.ts';
import { writeModel } from '../../shape/write.ts';
import type { Body } from '../body.ts';
import type { Skin } from '../levels.ts';
import type { Dressed, Item } from './dress.ts';
import { fitColours } from './fit-colours.ts';
import { shortsOf } from './shorts.ts';

export interface WornItem extends Item { readonly colourway: Colourway }

/** What of somebody tried on is drawn: bytes of the GLB, and its triangles and draws. */
export interface WornModel { readonly glb: Uint8Array; readonly triangles: number; readonly draws: number }

/** Draws of an item: its cloth or leather with its grain, and all its trimmings. */
const MOST_DRAWS = 2;
/** The mannequin's own surface: matt, a warm grey. */
const SKIN_COLOUR = [0.46, 0.42, 0.375, 1] as const, SHORTS_COLOUR = [0.15, 0.145, 0.14, 1] as const, SKIN_ROUGHNESS = 0.75;

export async function writeWorn(body: Body, { skin, worn }: Dressed, items: readonly WornItem[], fit: ReadonlyMap<MeasureName, FitLevel>): Promise<WornModel> {
  await MeshoptEncoder.ready;
  const document = new Document(), buffer = document.createBuffer(), scene = document.createScene();
  document.getRoot().getAsset().generator = 'Galleria';
  const add = (name: string): ReturnType<Document['createMesh']> => {
    const mesh = document.createMesh(name);
    scene.addChild(document.createNode(name).setMesh(mesh));
    return mesh;
  };
  const attribute = (array: Float32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>, type: 'VEC3' | 'VEC4', normalized = false) => document.createAccessor().setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer);
  const colours = fitColours(body, fit).flatMap(([r, g, b]) => [r, g, b, 1]);
  const position = attribute(Float32Array.from(skin.points.flat()), 'VEC3'), normal = attribute(Float32Array.from(skin.normals.flat()), 'VEC3');
  const fits = attribute(Uint8Array.from(colours, (c) => Math.round(c * 255)), 'VEC4', true), mannequin = add('body'), { bare, shorts } = shortsOf(body, skin.triangles);
  for (const [name, indices, colour] of [['skin', bare, SKIN_COLOUR], ['shorts', shorts, SHORTS_COLOUR]] as const) {
    // Clothes may hide all of it.
    if (indices.length === 0) continue;
    mannequin.addPrimitive(document.createPrimitive().setAttribute('POSITION', position).setAttribute('NORMAL', normal).setAttribute('COLOR_0', fits)
      .setIndices(document.createAccessor().setType('SCALAR').setArray(Uint16Array.from(indices)).setBuffer(buffer))
      .setMaterial(document.createMaterial(name).setBaseColorFactor([...colour]).setMetallicFactor(0).setRoughnessFactor(SKIN_ROUGHNESS)));
  }
  const all = worn.flatMap((parts) => [...parts.values()]), flesh = meshOf(skin), occlusion = bakeOcclusion([...all, flesh], boundsOf([...all, flesh]));
  let triangles = skin.triangles.length / 3, draws = mannequin.listPrimitives().length;
  for (const [i, parts] of worn.entries()) {
    const item = items[i];
    // What lies wholly under something else has been left out.
    const shown = [...parts].filter(([, mesh]) => mesh.indices.length > 0);
    if (!item || shown.length === 0) continue;
    const list = shown.map(([role, mesh]) => ({ role, mesh, openness: opennessOf(mesh, occlusion) }));
    const shape = resolveShape(item), dress: Dress = { document, shape, colourways: [item.colourway], form: 'thin', fine: true, label: labelWishOf({ label: item.label }, shape), pattern: null };
    const { own, palette } = ownDraws(list, dress, MOST_DRAWS, false), mesh = add(`item ${i}`);
    const put = (geometry: Geometry, [material]: readonly Material[]): void => {
      addPrimitive(document, mesh, geometry).setMaterial(material ?? null);
      triangles += geometry.indices.length / 3;
      draws += 1;
    };
    for (const part of own) {
      const geometry = geometryOf(part.mesh, part.openness, { normalBits: 9, uv: hasPictures(dress, part.role) ? 'metres' : 'none', step: null });
      put(geometry, await materialsOf(dress, part.role, geometry));
    }
    if (palette.length === 0) continue;
    const merged = mergedForPalette(palette);
    put(geometryOf(merged.mesh, merged.openness, { normalBits: 9, uv: 'unit', step: null }), await paletteMaterials(dress, palette.map(({ role }) => role)));
  }
  return { glb: await writeModel(document), triangles, draws };
}

function meshOf({ points, normals, triangles }: Skin): Mesh {
  return { positions: points.flat(), normals: normals.flat(), uvs: points.flatMap(() => [0, 0]), indices: [...triangles] };
}
