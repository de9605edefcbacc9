/**
 * What a GLB says of itself, read before anything is allocated for it: a file of a few kilobytes can ask for
 * gigabytes (accessors without data, instances of instances, pictures of 60,000 pixels a side), and is refused
 * here for what it asks, in milliseconds.
 */
import { ImageUtils } from '@gltf-transform/core';
import { z } from 'zod';

/** Most of what a file may ask for. */
export const ASKED_MOST = {
  json: 16 * 2 ** 20, nodes: 20_000, depth: 256, primitives: 20_000, materials: 1_000, images: 200, variants: 64,
  /** Bytes of all accessors and of all unpacked buffers. */
  data: 600 * 2 ** 20,
  /** Triangles with every instance counted. */
  triangles: 3_000_000,
  /** Pixels along an edge of a picture, and of all pictures together. */
  edge: 8192, pixels: 200_000_000,
} as const;

export interface Refused { readonly ok: false; readonly reason: 'not-a-model' | 'invalid' | 'unsupported' | 'too-complex'; readonly message: string }
export interface Inspected { readonly ok: true; readonly extensions: readonly string[]; readonly triangles: number; readonly primitives: number; readonly animated: boolean }

const Index = z.int().min(0);
const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);
/** As much of glTF as decides what a file costs; the validator judges the rest. */
const Gltf = z.object({
  extensionsUsed: list(z.string()),
  scene: Index.optional(),
  scenes: list(z.object({ nodes: list(Index) })),
  nodes: list(z.object({
    mesh: Index.optional(), children: list(Index),
    extensions: z.object({ EXT_mesh_gpu_instancing: z.object({ attributes: z.record(z.string(), Index) }).optional() }).optional(),
  })),
  meshes: list(z.object({ primitives: z.array(z.object({ attributes: z.record(z.string(), Index), indices: Index.optional(), mode: z.int().optional() })) })),
  accessors: list(z.object({ count: Index, type: z.string(), componentType: z.int() })),
  bufferViews: list(z.object({ buffer: Index.optional(), byteOffset: Index.default(0), byteLength: Index, extensions: z.record(z.string(), z.object({ count: Index.optional(), byteStride: Index.optional() })).optional() })),
  buffers: list(z.object({ byteLength: Index, uri: z.string().optional() })),
  images: list(z.object({ uri: z.string().optional(), mimeType: z.string().optional(), bufferView: Index.optional() })),
  materials: list(z.unknown()),
  animations: list(z.unknown()),
});
type Gltf = z.output<typeof Gltf>;

const MAGIC = 0x46546c67, JSON_CHUNK = 0x4e4f534a, BINARY_CHUNK = 0x4e4942, HEADER = 12, CHUNK_HEADER = 8;
const ELEMENTS: Readonly<Record<string, number>> = { SCALAR: 1, VEC2: 2, VEC3: 3, VEC4: 4, MAT2: 4, MAT3: 9, MAT4: 16 };
const BYTES: Readonly<Record<number, number>> = { 5120: 1, 5121: 1, 5122: 2, 5123: 2, 5125: 4, 5126: 4 };
/** Numbers of a triangle's mode in glTF: triangles, strip, fan. */
const TRIANGLES = 4, STRIP = 5, FAN = 6;

const refuse = (reason: Refused['reason'], message: string): Refused => ({ ok: false, reason, message });
const tooMuch = (what: string, is: number, most: number): Refused => refuse('too-complex', `The file asks for ${is} ${what}; at most ${most} are taken.`);

/** Judges a file by its own words, at the cost of reading them once. */
export function inspectGlb(bytes: Uint8Array): Inspected | Refused {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER + CHUNK_HEADER || view.getUint32(0, true) !== MAGIC) return refuse('not-a-model', 'This is not a binary glTF file (GLB). Export the model as .glb.');
  if (view.getUint32(4, true) !== 2) return refuse('not-a-model', `This is glTF ${view.getUint32(4, true)}; export it as glTF 2.0.`);
  const length = view.getUint32(HEADER, true), end = HEADER + CHUNK_HEADER + length;
  if (view.getUint32(HEADER + 4, true) !== JSON_CHUNK || end > bytes.byteLength) return refuse('invalid', 'The file is cut off: Unexpected end of chunk data. Export it again.');
  if (length > ASKED_MOST.json) return tooMuch('bytes of description', length, ASKED_MOST.json);
  const described = parsed(bytes.subarray(HEADER + CHUNK_HEADER, end));
  if (!described) return refuse('invalid', 'The description inside the file cannot be read. Export it again.');
  const binary = end + CHUNK_HEADER <= bytes.byteLength && view.getUint32(end + 4, true) === BINARY_CHUNK ? bytes.subarray(end + CHUNK_HEADER) : new Uint8Array();
  return external(described) ?? counts(described) ?? pictures(described, binary) ?? walk(described);
}

function parsed(bytes: Uint8Array): Gltf | null {
  try {
    const read = Gltf.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function external({ buffers, images }: Gltf): Refused | null {
  const outside = [...buffers, ...images].find(({ uri }) => uri !== undefined && !uri.startsWith('data:'));
  return outside ? refuse('invalid', 'The file refers to other files; put textures and buffers inside it.') : null;
}

function counts({ nodes, meshes, materials, images, accessors, bufferViews, buffers }: Gltf): Refused | null {
  const primitives = meshes.reduce((sum, mesh) => sum + mesh.primitives.length, 0);
  const data = accessors.reduce((sum, { count, type, componentType }) => sum + count * (ELEMENTS[type] ?? 16) * (BYTES[componentType] ?? 4), 0);
  const unpacked = bufferViews.reduce((sum, { byteLength, extensions = {} }) => sum + Math.max(byteLength, ...Object.values(extensions).map(({ count = 0, byteStride = 0 }) => count * byteStride)), 0)
    + buffers.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const asked: readonly (readonly [string, number, number])[] = [
    ['nodes', nodes.length, ASKED_MOST.nodes], ['parts', primitives, ASKED_MOST.primitives], ['materials', materials.length, ASKED_MOST.materials],
    ['pictures', images.length, ASKED_MOST.images], ['bytes of numbers', data, ASKED_MOST.data], ['bytes of buffers', unpacked, 2 * ASKED_MOST.data],
  ];
  const over = asked.find(([, is, most]) => is > most);
  return over ? tooMuch(...over) : null;
}

function pictures({ images, bufferViews }: Gltf, binary: Uint8Array): Refused | null {
  let pixels = 0;
  for (const { bufferView, mimeType = '' } of images) {
    const view = bufferView === undefined ? undefined : bufferViews[bufferView];
    if (!view || (view.buffer ?? 0) !== 0) continue;
    const [width, height] = sizeOf(binary.subarray(view.byteOffset, view.byteOffset + view.byteLength), mimeType);
    if (Math.max(width, height) > ASKED_MOST.edge) return tooMuch('pixels along an edge of a picture', Math.max(width, height), ASKED_MOST.edge);
    pixels += width * height;
  }
  return pixels > ASKED_MOST.pixels ? tooMuch('pixels in all pictures', pixels, ASKED_MOST.pixels) : null;
}

/** Width and height by a picture's own head; nothing where it has none that is known. */
function sizeOf(bytes: Uint8Array, mimeType: string): readonly [number, number] {
  try {
    const [width = 0, height = 0] = ImageUtils.getSize(bytes, mimeType) ?? [];
    return [width, height];
  } catch {
    return [0, 0];
  }
}

/** Counts triangles as the scene shows them, and refuses a scene that comes back to itself. */
function walk({ scene = 0, scenes, nodes, meshes, accessors, extensionsUsed, animations }: Gltf): Inspected | Refused {
  const countOf = (accessor: number | undefined): number => (accessor === undefined ? 0 : accessors[accessor]?.count ?? 0);
  const cost = meshes.map(({ primitives }) => primitives.reduce((sum, { attributes, indices, mode = TRIANGLES }) => {
    const corners = indices === undefined ? countOf(attributes.POSITION) : countOf(indices);
    return sum + (mode === TRIANGLES ? corners / 3 : mode === STRIP || mode === FAN ? Math.max(0, corners - 2) : 0);
  }, 0));
  const seen = new Set<number>(), open = (scenes[scene]?.nodes ?? []).map((node) => ({ node, depth: 1 }));
  let triangles = 0, primitives = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next, found = nodes[node];
    if (!found) return refuse('invalid', `The scene names node ${node}, which is not there.`);
    if (seen.has(node)) return refuse('invalid', `Node ${node} is its own ancestor, or has two parents.`);
    if (depth > ASKED_MOST.depth) return tooMuch('nodes within one another', depth, ASKED_MOST.depth);
    seen.add(node);
    const times = Math.max(1, ...Object.values(found.extensions?.EXT_mesh_gpu_instancing?.attributes ?? {}).map(countOf));
    if (found.mesh !== undefined) {
      triangles += times * Math.floor(cost[found.mesh] ?? 0);
      primitives += times * (meshes[found.mesh]?.primitives.length ?? 0);
    }
    if (triangles > ASKED_MOST.triangles) return tooMuch('triangles', triangles, ASKED_MOST.triangles);
    if (primitives > ASKED_MOST.primitives) return tooMuch('parts', primitives, ASKED_MOST.primitives);
    for (const child of found.children) open.push({ node: child, depth: depth + 1 });
  }
  if (triangles === 0) return refuse('invalid', 'The file shows nothing: its scene has no triangles.');
  return { ok: true, extensions: extensionsUsed, triangles, primitives, animated: animations.length > 0 };
}
