/** Writes a soup as a GLB: a primitive a look, pictures of at most so many pixels in WebP, packed by meshopt. */
import { Logger, NodeIO } from '@gltf-transform/core';
import type { Document, Material, Primitive } from '@gltf-transform/core';
import { ALL_EXTENSIONS, KHRMaterialsVariants } from '@gltf-transform/extensions';
import { cloneDocument, dedup, meshopt, prune, textureCompress } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder } from 'meshoptimizer';
import sharp from 'sharp';
import type { ModelFacts } from '../../../shared/make.ts';
import { looksWorn } from './soup.ts';
import type { Soup } from './soup.ts';

export interface FitLevel extends ModelFacts { readonly glb: Uint8Array }

const GENERATOR = 'Galleria, from a merchant\'s file';
const QUIET = new Logger(Logger.Verbosity.ERROR);
/** A texture transform may name a set of texture places that its picture does not: none are pruned. */
const KEEP = { keepAttributes: true };
/** Pictures of directions show their loss as waves: they are kept finer. */
const BENT = /^normalTexture|^clearcoatNormalTexture/;

/** Packs a document that is all in place already. */
export async function packedDocument(io: NodeIO, document: Document): Promise<FitLevel> {
  await document.setLogger(QUIET).transform(meshopt({ encoder: MeshoptEncoder, level: 'medium' }));
  document.getRoot().getAsset().generator = GENERATOR;
  return levelOf(document, await io.writeBinary(document));
}

function levelOf(document: Document, glb: Uint8Array): FitLevel {
  const primitives = document.getRoot().listMeshes().flatMap((mesh) => mesh.listPrimitives()), pictures = document.getRoot().listTextures();
  return {
    glb, bytes: glb.byteLength, draws: primitives.length, triangles: primitives.reduce((sum, primitive) => sum + (primitive.getIndices()?.getCount() ?? 0) / 3, 0),
    textures: pictures.length, texels: Math.max(0, ...pictures.flatMap((each) => each.getSize() ?? [])),
  };
}

/** Extensions of the given file that no longer mean anything once its parts are one soup. */
const GONE: ReadonlySet<string> = new Set(['KHR_materials_variants', 'KHR_lights_punctual', 'EXT_mesh_gpu_instancing', 'KHR_draco_mesh_compression', 'EXT_meshopt_compression', 'KHR_mesh_quantization']);

export async function openIo(dependencies: Readonly<Record<string, unknown>> = {}): Promise<NodeIO> {
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready]);
  return new NodeIO().registerExtensions(ALL_EXTENSIONS).setLogger(QUIET).registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder, ...dependencies });
}

export interface WriteOptions {
  /** Longest edge of a picture, pixels. */
  readonly edge: number;
  /** Of WebP, 1 to 100. */
  readonly quality: number;
}
export const WRITE_DEFAULTS: WriteOptions = { edge: 1024, quality: 80 };

/** @param variants what the soup's variants are called in the file; null for one that is left out */
export async function written(io: NodeIO, source: Document, soup: Soup, variants: readonly (string | null)[], options: Partial<WriteOptions> = {}): Promise<FitLevel> {
  const { edge, quality } = { ...WRITE_DEFAULTS, ...options }, document = cloneDocument(source).setLogger(QUIET), root = document.getRoot();
  for (const each of [...root.listScenes(), ...root.listNodes(), ...root.listMeshes(), ...root.listSkins(), ...root.listAnimations(), ...root.listCameras(), ...root.listAccessors()]) each.dispose();
  for (const extension of root.listExtensionsUsed()) if (GONE.has(extension.extensionName)) extension.dispose();
  root.getAsset().generator = GENERATOR;
  if (root.listBuffers().length === 0) document.createBuffer();
  const mesh = document.createMesh('goods');
  root.setDefaultScene(document.createScene().addChild(document.createNode('goods').setMesh(mesh)));
  const materials = root.listMaterials(), wear = variantsOf(document, materials, variants);
  for (const look of looksWorn(soup)) {
    const primitive = primitiveOf(document, soup, look), { material = -1, worn = null } = soup.looks[look] ?? {};
    primitive.setMaterial(materials[material] ?? null);
    if (worn) wear(primitive, worn);
    mesh.addPrimitive(primitive);
  }
  await document.transform(prune(KEEP), dedup());
  await document.transform(
    textureCompress({ encoder: sharp, targetFormat: 'webp', resize: [edge, edge], quality: Math.min(95, quality + 10), slots: BENT }),
    textureCompress({ encoder: sharp, targetFormat: 'webp', resize: [edge, edge], quality, slots: /^(?!normalTexture|clearcoatNormalTexture)/ }),
    meshopt({ encoder: MeshoptEncoder, level: 'medium' }),
  );
  return levelOf(document, await io.writeBinary(document));
}

type Wear = (primitive: Primitive, worn: readonly number[]) => void;

function variantsOf(document: Document, materials: readonly Material[], names: readonly (string | null)[]): Wear {
  if (names.every((name) => name === null)) return () => {};
  const extension = document.createExtension(KHRMaterialsVariants), variants = names.map((name) => name !== null && extension.createVariant(name));
  return (primitive, worn) => {
    const list = extension.createMappingList();
    worn.forEach((material, i) => {
      const variant = variants[i], wornMaterial = materials[material];
      if (variant && wornMaterial) list.addMapping(extension.createMapping().setMaterial(wornMaterial).addVariant(variant));
    });
    primitive.setExtension('KHR_materials_variants', list);
  };
}

function primitiveOf(document: Document, soup: Soup, look: number): Primitive {
  const { positions, normals, uvs, uvs1, colours, indices, owners } = soup, buffer = document.getRoot().listBuffers()[0] ?? null, remap = new Map<number, number>(), own: number[] = [];
  for (const id of indices) if (owners[id] === look) {
    const known = remap.get(id) ?? remap.size;
    remap.set(id, known);
    own.push(known);
  }
  const ids = [...remap.keys()], taken = (array: Float32Array, size: number): Float32Array<ArrayBuffer> => Float32Array.from({ length: ids.length * size }, (_, i) => array[(ids[Math.floor(i / size)] ?? 0) * size + (i % size)] ?? 0);
  const attribute = (type: 'VEC2' | 'VEC3' | 'VEC4', array: Float32Array<ArrayBuffer>) => document.createAccessor().setType(type).setArray(array).setBuffer(buffer);
  const primitive = document.createPrimitive().setAttribute('POSITION', attribute('VEC3', taken(positions, 3))).setAttribute('NORMAL', attribute('VEC3', taken(normals, 3))).setAttribute('TEXCOORD_0', attribute('VEC2', taken(uvs, 2)))
    .setIndices(document.createAccessor().setType('SCALAR').setArray(ids.length > 65_535 ? Uint32Array.from(own) : Uint16Array.from(own)).setBuffer(buffer));
  if (uvs1) primitive.setAttribute('TEXCOORD_1', attribute('VEC2', taken(uvs1, 2)));
  const shades = colours && taken(colours, 4);
  if (shades?.some((c) => c < 0.995)) primitive.setAttribute('COLOR_0', document.createAccessor().setType('VEC4').setArray(Uint8Array.from(shades, (c) => Math.round(c * 255))).setNormalized(true).setBuffer(buffer));
  return primitive;
}
