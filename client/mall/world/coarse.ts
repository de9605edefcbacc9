/**
 * The coarsest level of a product, read straight from its GLB: triangles whose vertices name a texel of
 * a small palette (see models/shape/README.md), so that any number of products can be joined into one
 * mesh. Babylon's own loader would make a mesh, a material and textures of each.
 */
import { z } from 'zod';
import type { MeshoptDecoder } from 'meshoptimizer/decoder';
import { readPalette } from './png.ts';

export interface Coarse {
  /** Metres, three a vertex; origin in the middle of the bottom, front to +z. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
  /** Palette texel of every vertex. */
  readonly texels: Uint8Array;
  /** Openness to the sky of every vertex, 0 to 1. */
  readonly openness: Float32Array;
  /** Linear colours by colourway, three a texel; `''` is worn when a colourway has none of its own. */
  readonly palettes: ReadonlyMap<string, Float32Array>;
  /** Roughness and metalness, two a texel. */
  readonly surface: Float32Array;
}

const TextureRef = z.looseObject({ index: z.int() });
const Gltf = z.looseObject({
  accessors: z.array(z.looseObject({ bufferView: z.int(), byteOffset: z.int().default(0), componentType: z.int(), count: z.int(), type: z.string() })),
  bufferViews: z.array(z.looseObject({
    byteOffset: z.int().default(0), byteLength: z.int(), byteStride: z.int().optional(),
    extensions: z.looseObject({ EXT_meshopt_compression: z.looseObject({
      byteOffset: z.int().default(0), byteLength: z.int(), byteStride: z.int(), count: z.int(), mode: z.enum(['ATTRIBUTES', 'TRIANGLES', 'INDICES']), filter: z.enum(['NONE', 'OCTAHEDRAL', 'QUATERNION', 'EXPONENTIAL']).optional(),
    }).optional() }).optional(),
  })),
  meshes: z.array(z.looseObject({ primitives: z.array(z.looseObject({
    attributes: z.record(z.string(), z.int()), indices: z.int(), material: z.int().default(0),
    extensions: z.looseObject({ KHR_materials_variants: z.looseObject({ mappings: z.array(z.looseObject({ material: z.int(), variants: z.array(z.int()) })) }).optional() }).optional(),
  })) })),
  materials: z.array(z.looseObject({ pbrMetallicRoughness: z.looseObject({ baseColorTexture: TextureRef, metallicRoughnessTexture: TextureRef }) })),
  textures: z.array(z.looseObject({ source: z.int() })),
  images: z.array(z.looseObject({ bufferView: z.int(), mimeType: z.literal('image/png') })),
  extensions: z.looseObject({ KHR_materials_variants: z.looseObject({ variants: z.array(z.looseObject({ name: z.string() })) }).optional() }).optional(),
});
type Gltf = z.infer<typeof Gltf>;

const READERS = {
  5120: [Int8Array, 127], 5121: [Uint8Array, 255], 5122: [Int16Array, 32767], 5123: [Uint16Array, 65535], 5125: [Uint32Array, 1], 5126: [Float32Array, 1],
} as const;
const WIDTHS: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4 };

/** The decoder, fetched on first use. Babylon's own answers through a worker, which for files this small takes longer than the decoding. */
export async function readyDecoder(): Promise<typeof MeshoptDecoder> {
  const { MeshoptDecoder: decoder } = await import('meshoptimizer/decoder');
  await decoder.ready;
  return decoder;
}

/** Reads a level-2 file of our own shape programs; null where the file is of another make. */
export async function readCoarse(glb: ArrayBuffer): Promise<Coarse | null> {
  const view = new DataView(glb);
  const jsonSize = view.getUint32(12, true);
  const parsed = Gltf.safeParse(JSON.parse(new TextDecoder().decode(new Uint8Array(glb, 20, jsonSize))));
  if (!parsed.success) return null;
  const gltf = parsed.data, binary = new Uint8Array(glb, 28 + jsonSize);
  const primitive = gltf.meshes[0]?.primitives[0];
  if (!primitive || gltf.meshes.length !== 1 || gltf.meshes[0]?.primitives.length !== 1) return null;
  const file = { gltf, binary };
  const read = (name: string): Promise<Numbers> => readAccessor(file, primitive.attributes[name] ?? -1);
  const [positions, normals, uvs, colours, indices] = await Promise.all([read('POSITION'), read('NORMAL'), read('TEXCOORD_0'), read('COLOR_0'), readAccessor(file, primitive.indices)]);
  const [surface, palettes] = await Promise.all([surfaceOf(file, primitive.material), palettesOf(file, primitive)]);
  const texelCount = surface.length / 2, vertices = positions.values.length / 3;
  return {
    positions: positions.values, normals: normals.values, palettes, surface,
    indices: Uint32Array.from(indices.values),
    texels: Uint8Array.from({ length: vertices }, (_, i) => Math.min(texelCount - 1, Math.floor((uvs.values[i * 2] ?? 0) * texelCount))),
    openness: Float32Array.from({ length: vertices }, (_, i) => colours.values[i * colours.width] ?? 1),
  };
}

interface File { readonly gltf: Gltf; readonly binary: Uint8Array }
interface Numbers { readonly values: Float32Array; readonly width: number }

async function bytesOf({ gltf, binary }: File, index: number): Promise<{ bytes: Uint8Array; stride: number | undefined }> {
  const view = gltf.bufferViews[index];
  if (!view) throw new RangeError(`the model has no buffer view ${index}`);
  const packed = view.extensions?.EXT_meshopt_compression;
  if (!packed) return { bytes: binary.subarray(view.byteOffset, view.byteOffset + view.byteLength), stride: view.byteStride };
  const source = binary.subarray(packed.byteOffset, packed.byteOffset + packed.byteLength);
  const bytes = new Uint8Array(packed.count * packed.byteStride);
  (await readyDecoder()).decodeGltfBuffer(bytes, packed.count, packed.byteStride, source, packed.mode, packed.filter);
  return { bytes, stride: packed.byteStride };
}

/** An accessor's numbers, normalised ones as fractions. */
async function readAccessor(file: File, index: number): Promise<Numbers> {
  const accessor = file.gltf.accessors[index];
  const reader = accessor && READERS[accessor.componentType as keyof typeof READERS], width = WIDTHS[accessor?.type ?? ''];
  if (!accessor || !reader || !width) throw new RangeError(`the model has no readable accessor ${index}`);
  const { bytes, stride } = await bytesOf(file, accessor.bufferView);
  const [Kind, whole] = reader, size = Kind.BYTES_PER_ELEMENT;
  // Copied, so that elements are aligned whatever the view's offset was.
  const numbers = new Kind(bytes.slice().buffer), step = (stride ?? width * size) / size, from = accessor.byteOffset / size;
  const values = new Float32Array(accessor.count * width), divisor = accessor.type === 'SCALAR' ? 1 : whole;
  for (let i = 0; i < accessor.count; i++) for (let k = 0; k < width; k++) values[i * width + k] = (numbers[from + i * step + k] ?? 0) / divisor;
  return { values, width };
}

async function paletteAt(file: File, texture: number): Promise<Uint8Array> {
  const image = file.gltf.images[file.gltf.textures[texture]?.source ?? -1];
  if (!image) throw new RangeError(`the model has no texture ${texture}`);
  return readPalette((await bytesOf(file, image.bufferView)).bytes);
}

async function surfaceOf(file: File, material: number): Promise<Float32Array> {
  const bytes = await paletteAt(file, file.gltf.materials[material]?.pbrMetallicRoughness.metallicRoughnessTexture.index ?? -1);
  return Float32Array.from({ length: (bytes.length / 3) * 2 }, (_, i) => (bytes[(i >> 1) * 3 + 1 + (i & 1)] ?? 0) / 255);
}

async function palettesOf(file: File, primitive: Gltf['meshes'][number]['primitives'][number]): Promise<Map<string, Float32Array>> {
  const names = file.gltf.extensions?.KHR_materials_variants?.variants ?? [], palettes = new Map<string, Float32Array>();
  const keep = async (name: string, material: number): Promise<void> => {
    const bytes = await paletteAt(file, file.gltf.materials[material]?.pbrMetallicRoughness.baseColorTexture.index ?? -1);
    palettes.set(name, Float32Array.from(bytes, (byte) => toLinear(byte / 255)));
  };
  await keep('', primitive.material);
  for (const { material, variants } of primitive.extensions?.KHR_materials_variants?.mappings ?? []) {
    for (const variant of variants) await keep(names[variant]?.name ?? '', material);
  }
  return palettes;
}

/** sRGB to linear light, both 0 to 1. */
export function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
