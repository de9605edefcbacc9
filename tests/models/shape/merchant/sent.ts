/** Models as people and services send them, made by hand. */
import { Document, NodeIO } from '@gltf-transform/core';
import type { Material } from '@gltf-transform/core';
import { ALL_EXTENSIONS, KHRMaterialsVariants } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';

export interface Grid { readonly positions: number[]; readonly normals: number[]; readonly uvs: number[]; readonly indices: number[] }

/** A ball of radius 1, `rings` x `sectors` x 2 triangles less those at the poles that have no area. */
export function ballGrid(rings: number, sectors: number, radius = 1, [x, y, z]: readonly [number, number, number] = [0, 0, 0]): Grid {
  const grid: Grid = { positions: [], normals: [], uvs: [], indices: [] };
  for (let i = 0; i <= rings; i++) for (let j = 0; j <= sectors; j++) {
    const a = (i / rings) * Math.PI, b = (j / sectors) * 2 * Math.PI, n = [Math.sin(a) * Math.cos(b), Math.cos(a), Math.sin(a) * Math.sin(b)] as const;
    grid.normals.push(...n);
    grid.positions.push(n[0] * radius + x, n[1] * radius + y, n[2] * radius + z);
    grid.uvs.push(j / sectors, i / rings);
  }
  for (let i = 0; i < rings; i++) for (let j = 0; j < sectors; j++) {
    const at = i * (sectors + 1) + j;
    grid.indices.push(at, at + 1, at + sectors + 1, at + 1, at + sectors + 2, at + sectors + 1);
  }
  return grid;
}

/** A box of two triangles a side, from `low` to `high`, facing outwards. */
export function boxGrid([ax, ay, az]: readonly [number, number, number], [bx, by, bz]: readonly [number, number, number]): Grid {
  const corners = [[ax, ay, az], [bx, ay, az], [bx, by, az], [ax, by, az], [ax, ay, bz], [bx, ay, bz], [bx, by, bz], [ax, by, bz]].flat();
  return { positions: corners, normals: [], uvs: [], indices: [0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 3, 6, 2, 3, 7, 6, 0, 4, 7, 0, 7, 3, 1, 2, 6, 1, 6, 5] };
}

export interface Part { readonly grid: Grid; readonly material?: Material | null; readonly worn?: Readonly<Record<string, Material>> }

/** A document with a node a part; `worn` names the material of each variant. */
export function documentOf(parts: readonly Part[], into: Document = new Document()): Document {
  const document = into, buffer = document.createBuffer(), scene = document.createScene(), names = [...new Set(parts.flatMap(({ worn = {} }) => Object.keys(worn)))];
  const extension = names.length > 0 ? document.createExtension(KHRMaterialsVariants) : null, variants = new Map(names.map((name) => [name, extension!.createVariant(name)]));
  for (const { grid: { positions, normals, uvs, indices }, material = null, worn } of parts) {
    const attribute = (type: 'VEC2' | 'VEC3', array: readonly number[]) => document.createAccessor().setType(type).setArray(new Float32Array(array)).setBuffer(buffer);
    const primitive = document.createPrimitive().setMaterial(material).setAttribute('POSITION', attribute('VEC3', positions)).setIndices(document.createAccessor().setType('SCALAR').setArray(new Uint32Array(indices)).setBuffer(buffer));
    if (normals.length > 0) primitive.setAttribute('NORMAL', attribute('VEC3', normals));
    if (uvs.length > 0) primitive.setAttribute('TEXCOORD_0', attribute('VEC2', uvs));
    if (worn && extension) {
      const list = extension.createMappingList();
      for (const [name, each] of Object.entries(worn)) list.addMapping(extension.createMapping().setMaterial(each).addVariant(variants.get(name)!));
      primitive.setExtension('KHR_materials_variants', list);
    }
    scene.addChild(document.createNode().setMesh(document.createMesh().addPrimitive(primitive)));
  }
  return document;
}

export function glbOf(document: Document): Promise<Uint8Array> {
  return new NodeIO().registerExtensions(ALL_EXTENSIONS).writeBinary(document);
}

export async function readBack(glb: Uint8Array): Promise<Document> {
  await MeshoptDecoder.ready;
  return new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder }).readBinary(glb);
}

/** A GLB of any description, as somebody hostile would write it by hand. */
export function glbOfJson(json: unknown, binary: Uint8Array = new Uint8Array()): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(json)), padded = Math.ceil(text.length / 4) * 4, body = Math.ceil(binary.length / 4) * 4, total = 20 + padded + (body > 0 ? 8 + body : 0);
  const out = new Uint8Array(total).fill(0x20, 20, 20 + padded), view = new DataView(out.buffer);
  for (const [i, word] of [0x46546c67, 2, total, padded, 0x4e4f534a].entries()) view.setUint32(i * 4, word, true);
  out.set(text, 20);
  if (body > 0) {
    view.setUint32(20 + padded, body, true);
    view.setUint32(24 + padded, 0x4e4942, true);
    out.set(binary, 28 + padded);
  }
  return out;
}
