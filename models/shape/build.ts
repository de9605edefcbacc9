import { fileURLToPath } from 'node:url';
import { Document, NodeIO } from '@gltf-transform/core';
import type { Material as GltfMaterial, Texture } from '@gltf-transform/core';
import { EXTMeshoptCompression, EXTTextureWebP, KHRMaterialsVariants, KHRMeshQuantization, KHRTextureTransform } from '@gltf-transform/extensions';
import { MeshoptEncoder } from 'meshoptimizer';
import { assemble } from './assemble.ts';
import type { Part } from './assemble.ts';
import { colourOf } from './colour.ts';
import { finishOf, materialOf } from './dress.ts';
import type { Dress } from './dress.ts';
import type { Role } from './family.ts';
import { geometryOf } from './geometry.ts';
import type { Geometry } from './geometry.ts';
import { drawLabel } from './label.ts';
import { MATERIALS } from './materials/library.ts';
import { createTextures } from './materials/texture.ts';
import { addPrimitive } from './palette-file.ts';
import { mergedForPalette, paletteMaterials } from './palette.ts';
import { GENERATOR_VERSION, resolveShape } from './request.ts';
import type { ModelRequest, ResolvedShape } from './request.ts';

export interface BuiltModel {
  readonly glb: Uint8Array;
  readonly triangles: number;
  /** Primitives, so draw calls. */
  readonly draws: number;
  readonly bytes: number;
  /** Names of the variants: the colourways' ids. */
  readonly variants: readonly string[];
}

/** Most draws a level may cost. */
export const MOST_DRAWS = { 0: 5, 1: 3, 2: 1 } as const;
/** Most triangles of a level. */
export const MOST_TRIANGLES = { 0: 40_000, 1: 12_000, 2: 2_000 } as const;
/** Most bytes of a self-contained file. */
export const MOST_BYTES = 1_000_000;

/** Where prepared material pictures lie. */
const MATERIAL_FOLDER = fileURLToPath(new URL('../../assets/materials', import.meta.url));
const texturesOf = createTextures(MATERIAL_FOLDER);

/** Makes the GLB of a request; the same request gives the same bytes. @throws ShapeError for one that `validateShape` refuses. */
export async function buildModel(request: ModelRequest): Promise<BuiltModel> {
  await MeshoptEncoder.ready;
  const shape = resolveShape(request), parts = assemble(request, shape);
  const document = new Document(), dress: Dress = { document, shape, colourways: request.colourways };
  const asset = document.getRoot().getAsset();
  asset.generator = 'Galleria';
  asset['extras'] = { generated: true, family: shape.family.name, version: `${GENERATOR_VERSION}.${shape.family.version}` };
  document.createBuffer();
  const mesh = document.createMesh(shape.family.name);
  document.createScene().addChild(document.createNode(shape.family.name).setMesh(mesh));
  const variants = request.colourways.length > 1 ? document.createExtension(KHRMaterialsVariants) : null;
  const names = variants ? request.colourways.map((colourway) => variants.createVariant(colourway.id)) : [];
  const drawn = split(parts, shape, MOST_DRAWS[request.level], request.level === 2);
  let triangles = 0;
  const add = (geometry: Geometry, materials: readonly GltfMaterial[]): void => {
    const primitive = addPrimitive(document, mesh, geometry);
    triangles += geometry.indices.length / 3;
    primitive.setMaterial(materials[0] ?? null);
    if (variants && new Set(materials).size > 1) {
      const list = variants.createMappingList();
      materials.forEach((material, i) => {
        const variant = names[i];
        if (variant) list.addMapping(variants.createMapping().setMaterial(material).addVariant(variant));
      });
      primitive.setExtension('KHR_materials_variants', list);
    }
  };
  for (const part of drawn.own) {
    const geometry = geometryOf(part.mesh, part.openness, { fine: request.level === 0, unitUv: part.role === 'label' });
    add(geometry, await materialsOf(dress, part.role, geometry, request.label ?? ''));
  }
  if (drawn.palette.length > 0) {
    const merged = mergedForPalette(drawn.palette);
    add(geometryOf(merged.mesh, merged.openness, { fine: request.level === 0, unitUv: true }), await paletteMaterials(dress, drawn.palette.map((part) => part.role)));
  }
  document.createExtension(KHRMeshQuantization).setRequired(true);
  if (drawn.own.length > 0) document.createExtension(EXTTextureWebP).setRequired(true);
  document.createExtension(EXTMeshoptCompression).setRequired(true).setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, EXTTextureWebP, KHRMaterialsVariants, KHRMeshQuantization, KHRTextureTransform])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  const glb = await io.writeBinary(document);
  return { glb, triangles, draws: mesh.listPrimitives().length, bytes: glb.byteLength, variants: names.map((variant) => variant.getName()) };
}

/** Which parts get a draw of their own; the others share one that reads their colours from a palette. */
function split(parts: readonly Part[], shape: ResolvedShape, most: number, flat: boolean): { own: Part[]; palette: Part[] } {
  if (flat) return { own: [], palette: [...parts] };
  if (parts.length <= most) return { own: [...parts], palette: [] };
  const weight = (part: Part): number => {
    if (part.role === 'main') return Infinity;
    if (part.role === 'label') return Number.MAX_VALUE;
    const finish = shape.family.finishes[part.role];
    return (finish && MATERIALS[materialOf(finish, shape)].pattern ? 2 : 1) * part.mesh.indices.length;
  };
  const ranked = [...parts].sort((a, b) => weight(b) - weight(a));
  return { own: ranked.slice(0, most - 1), palette: ranked.slice(most - 1) };
}

/** One material a colourway, or one for all where the colourways do not differ. */
async function materialsOf({ document, shape, colourways }: Dress, role: Role, geometry: Geometry, label: string): Promise<GltfMaterial[]> {
  const finish = finishOf(shape, role), name = materialOf(finish, shape), data = MATERIALS[name];
  const set = role === 'label' ? null : await texturesOf(name);
  const picture = (kind: string, bytes: Uint8Array): Texture => document.createTexture(`${name}-${kind}`).setImage(bytes).setMimeType('image/webp');
  const textures = set && { normal: picture('normal', set.normal), surface: picture('surface', set.surface), shade: picture('shade', set.shade) };
  const text = role === 'label' ? picture('label', await drawLabel(label, shape.family.labelAspect ?? 1)) : null;
  const made = new Map<string, GltfMaterial>();
  return colourways.map((colourway) => {
    const colour = colourOf(finish, name, colourway), key = colour.join();
    const known = made.get(key);
    if (known) return known;
    const material = document.createMaterial(made.size === 0 ? role : `${role}-${colourway.id}`)
      .setBaseColorFactor([...colour, data.alpha]).setMetallicFactor(data.metallic).setRoughnessFactor(data.roughness);
    if (data.alpha < 1) material.setAlphaMode('BLEND');
    if (textures) {
      material.setRoughnessFactor(1).setBaseColorTexture(textures.shade).setNormalTexture(textures.normal).setMetallicRoughnessTexture(textures.surface).setOcclusionTexture(textures.surface);
      for (const info of [material.getBaseColorTextureInfo(), material.getNormalTextureInfo(), material.getMetallicRoughnessTextureInfo(), material.getOcclusionTextureInfo()]) {
        info?.setExtension('KHR_texture_transform', document.createExtension(KHRTextureTransform).createTransform()
          .setOffset([geometry.uvMin[0] / data.tile, geometry.uvMin[1] / data.tile]).setScale([geometry.uvRange[0] / data.tile, geometry.uvRange[1] / data.tile]));
      }
    }
    if (text) material.setBaseColorTexture(text);
    made.set(key, material);
    return material;
  });
}
