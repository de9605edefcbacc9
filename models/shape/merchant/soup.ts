/**
 * A model as one pile of triangles: every part in place, no nodes. Its vertices know which look they wear
 * (a material, and another one a variant), so that repairing, welding and simplifying see the whole surface and
 * part it again when it is written.
 */
import type { Document, Material, Node, Primitive } from '@gltf-transform/core';
import { EXTMeshGPUInstancing } from '@gltf-transform/extensions';
import { convertPrimitiveToTriangles } from '@gltf-transform/functions';
import type { FinishChange } from '../../../shared/make.ts';

/** Materials are places in the document's list; -1 is none. */
export interface Look { readonly material: number; /** By variant, in the order of `Soup.variants`; null where all wear the same. */ readonly worn: readonly number[] | null }

export interface Soup {
  /** Metres, three a vertex. */
  readonly positions: Float32Array<ArrayBuffer>;
  /** Units, or zeros where the file has none. */
  readonly normals: Float32Array<ArrayBuffer>;
  readonly uvs: Float32Array<ArrayBuffer>;
  /** The second set; null where no picture reads it. */
  readonly uvs1: Float32Array<ArrayBuffer> | null;
  /** Linear, four a vertex; null where all are white. */
  readonly colours: Float32Array<ArrayBuffer> | null;
  readonly indices: Uint32Array<ArrayBuffer>;
  /** Of each vertex, its place in `looks`. */
  readonly owners: Uint16Array<ArrayBuffer>;
  readonly looks: readonly Look[];
  /** Names of the file's variants. */
  readonly variants: readonly string[];
}

type Change = FinishChange;
interface Piece { readonly primitive: Primitive; readonly at: readonly number[]; readonly skin: Node | null; readonly look: number }

/** Collects what a document's scene shows. Moves nothing of the document. */
export function gather(document: Document): { soup: Soup; changes: Change[] } {
  const root = document.getRoot(), [first] = root.listScenes(), scene = root.getDefaultScene() ?? first, materials = root.listMaterials(), changes: Change[] = [];
  const said = (what: Change['what'], n: number): void => { if (n > 0) changes.push({ what, values: { n } }); };
  said('animations-dropped', root.listAnimations().length);
  const variants = (root.listExtensionsUsed().find(({ extensionName }) => extensionName === 'KHR_materials_variants')?.listProperties() ?? [])
    .filter((property) => property.propertyType === 'Variant').map((property) => property.getName());
  const looks: Look[] = [], known = new Map<string, number>(), pieces: Piece[] = [];
  let lines = 0, morphs = 0, frozen = 0, instances = 0, lights = 0;
  const lookOf = (primitive: Primitive): number => {
    const material = indexOf(materials, primitive.getMaterial()), worn = wornBy(primitive, materials, variants, material), key = `${material}:${worn?.join() ?? ''}`;
    const found = known.get(key) ?? looks.push({ material, worn }) - 1;
    known.set(key, found);
    return found;
  };
  scene?.traverse((node) => {
    if (node.getExtension('KHR_lights_punctual') ?? node.getCamera()) lights++;
    const mesh = node.getMesh();
    if (!mesh) return;
    const places = placesOf(node);
    instances += places.length - 1;
    for (const primitive of mesh.listPrimitives()) {
      if (primitive.getMode() < 4 || !primitive.getAttribute('POSITION')) { lines++; continue; }
      morphs += primitive.listTargets().length > 0 ? 1 : 0;
      if (primitive.getMode() !== 4) convertPrimitiveToTriangles(primitive);
      const skin = node.getSkin() && primitive.getAttribute('JOINTS_0') ? node : null;
      if (skin) frozen++;
      for (const at of places) pieces.push({ primitive, at, skin, look: lookOf(primitive) });
    }
  });
  said('skeleton-frozen', frozen);
  said('morphs-dropped', morphs);
  said('lights-dropped', lights);
  said('lines-dropped', lines);
  said('instances-unrolled', instances);
  return { soup: pile(pieces, looks, variants), changes };
}

/** The material a variant asks of a primitive; null where none asks. */
function wornBy(primitive: Primitive, materials: readonly Material[], variants: readonly string[], base: number): number[] | null {
  const list = primitive.getExtension<VariantList>('KHR_materials_variants');
  if (!list || variants.length === 0) return null;
  const worn = variants.map((name) => {
    const mapping = list.listMappings().find((each) => each.listVariants().some((variant) => variant.getName() === name));
    return mapping?.getMaterial() ? indexOf(materials, mapping.getMaterial()) : base;
  });
  return worn.every((each) => each === base) ? null : worn;
}
type VariantList = import('@gltf-transform/core').ExtensionProperty & { listMappings(): { getMaterial(): Material | null; listVariants(): { getName(): string }[] }[] };

const indexOf = (materials: readonly Material[], material: Material | null): number => (material ? materials.indexOf(material) : -1);

/** Where a node's mesh stands in the world, column-major: once, or once an instance. */
function placesOf(node: Node): readonly (readonly number[])[] {
  const world = node.getWorldMatrix(), batch = node.getExtension<import('@gltf-transform/extensions').InstancedMesh>(EXTMeshGPUInstancing.EXTENSION_NAME);
  const count = batch ? Math.max(0, ...batch.listAttributes().map((accessor) => accessor.getCount())) : 0;
  if (!batch || count === 0) return [world];
  const read = (semantic: string, otherwise: number[]) => (i: number): number[] => batch.getAttribute(semantic)?.getElement(i, []) ?? otherwise;
  const [moved, turned, grown] = [read('TRANSLATION', [0, 0, 0]), read('ROTATION', [0, 0, 0, 1]), read('SCALE', [1, 1, 1])];
  return Array.from({ length: count }, (_, i) => product(world, composed(moved(i), turned(i), grown(i))));
}

function composed([x = 0, y = 0, z = 0]: readonly number[], [a = 0, b = 0, c = 0, d = 1]: readonly number[], [sx = 1, sy = 1, sz = 1]: readonly number[]): number[] {
  return [
    (1 - 2 * (b * b + c * c)) * sx, 2 * (a * b + c * d) * sx, 2 * (a * c - b * d) * sx, 0, 2 * (a * b - c * d) * sy, (1 - 2 * (a * a + c * c)) * sy, 2 * (b * c + a * d) * sy, 0,
    2 * (a * c + b * d) * sz, 2 * (b * c - a * d) * sz, (1 - 2 * (a * a + b * b)) * sz, 0, x, y, z, 1,
  ];
}

function product(a: readonly number[], b: readonly number[]): number[] {
  return Array.from({ length: 16 }, (_, i) => [0, 1, 2, 3].reduce((sum, k) => sum + (a[k * 4 + (i % 4)] ?? 0) * (b[Math.floor(i / 4) * 4 + k] ?? 0), 0));
}

function pile(pieces: readonly Piece[], looks: readonly Look[], variants: readonly string[]): Soup {
  const vertices = pieces.reduce((sum, { primitive }) => sum + (primitive.getAttribute('POSITION')?.getCount() ?? 0), 0);
  const corners = pieces.reduce((sum, { primitive }) => sum + (primitive.getIndices()?.getCount() ?? primitive.getAttribute('POSITION')?.getCount() ?? 0), 0);
  const has = (semantic: string): boolean => pieces.some(({ primitive }) => primitive.getAttribute(semantic));
  const soup = {
    positions: new Float32Array(vertices * 3), normals: new Float32Array(vertices * 3), uvs: new Float32Array(vertices * 2),
    uvs1: has('TEXCOORD_1') ? new Float32Array(vertices * 2) : null, colours: has('COLOR_0') ? new Float32Array(vertices * 4).fill(1) : null,
    indices: new Uint32Array(corners), owners: new Uint16Array(vertices), looks, variants,
  };
  let at = 0, corner = 0;
  for (const { primitive, at: place, skin, look } of pieces) {
    const count = primitive.getAttribute('POSITION')?.getCount() ?? 0, matrixOf = skin ? skinned(skin, primitive) : (): readonly number[] => place;
    put(primitive, 'POSITION', 3, soup.positions, at);
    put(primitive, 'NORMAL', 3, soup.normals, at);
    put(primitive, 'TEXCOORD_0', 2, soup.uvs, at);
    if (soup.uvs1) put(primitive, 'TEXCOORD_1', 2, soup.uvs1, at);
    if (soup.colours) put(primitive, 'COLOR_0', 4, soup.colours, at);
    let mirrored = false;
    for (let i = 0; i < count; i++) mirrored = move(soup.positions, soup.normals, at + i, matrixOf(i));
    soup.owners.fill(look, at, at + count);
    const indices = primitive.getIndices()?.getArray(), length = indices?.length ?? count;
    for (let i = 0; i < length; i++) {
      const k = mirrored && i % 3 > 0 ? i + (i % 3 === 1 ? 1 : -1) : i, id = indices ? indices[k] ?? vertices : k;
      // What points past the end of its part is dropped by the repair, as it points past the end of all.
      soup.indices[corner++] = id < count ? at + id : vertices;
    }
    at += count;
  }
  return soup;
}

function put(primitive: Primitive, semantic: string, size: number, into: Float32Array, at: number): void {
  const accessor = primitive.getAttribute(semantic), element: number[] = [];
  if (!accessor) return;
  const given = Math.min(size, accessor.getElementSize());
  for (let i = 0; i < accessor.getCount(); i++) {
    accessor.getElement(i, element);
    for (let k = 0; k < given; k++) into[(at + i) * size + k] = element[k] ?? 0;
  }
}

/** Moves a vertex, and turns its normal by the cofactors, which no scale can bend. Tells whether the matrix mirrors. */
function move(positions: Float32Array, normals: Float32Array, vertex: number, m: readonly number[]): boolean {
  const [a = 1, b = 0, c = 0, , d = 0, e = 1, f = 0, , g = 0, h = 0, i = 1, , tx = 0, ty = 0, tz = 0] = m, at = vertex * 3;
  const x = positions[at] ?? 0, y = positions[at + 1] ?? 0, z = positions[at + 2] ?? 0, nx = normals[at] ?? 0, ny = normals[at + 1] ?? 0, nz = normals[at + 2] ?? 0;
  positions[at] = a * x + d * y + g * z + tx; positions[at + 1] = b * x + e * y + h * z + ty; positions[at + 2] = c * x + f * y + i * z + tz;
  const [ca, cb, cc, cd, ce, cf, cg, ch, ci] = [e * i - f * h, f * g - d * i, d * h - e * g, c * h - b * i, a * i - c * g, b * g - a * h, b * f - c * e, c * d - a * f, a * e - b * d];
  const sign = a * ca + b * cd + c * cg < 0 ? -1 : 1;
  const px = ca * nx + cb * ny + cc * nz, py = cd * nx + ce * ny + cf * nz, pz = cg * nx + ch * ny + ci * nz, length = Math.hypot(px, py, pz);
  for (const [k, p] of [px, py, pz].entries()) normals[at + k] = length > 0 ? (sign * p) / length : 0;
  return sign < 0;
}

/** The matrix of each vertex of a skin as it stands: its joints' by their weights. */
function skinned(node: Node, primitive: Primitive): (vertex: number) => readonly number[] {
  const skin = node.getSkin(), joints = primitive.getAttribute('JOINTS_0'), weights = primitive.getAttribute('WEIGHTS_0'), inverse = skin?.getInverseBindMatrices();
  const matrices = (skin?.listJoints() ?? []).map((joint, i) => (inverse ? product(joint.getWorldMatrix(), inverse.getElement(i, [])) : joint.getWorldMatrix()));
  return (vertex) => {
    const names = joints?.getElement(vertex, []) ?? [], shares = weights?.getElement(vertex, []) ?? [], total = shares.reduce((sum, share) => sum + share, 0);
    const sum = Array.from({ length: 16 }, () => 0);
    for (const [k, name] of names.entries()) {
      const share = total > 0 ? (shares[k] ?? 0) / total : k === 0 ? 1 : 0;
      if (share > 0) for (const [i, x] of (matrices[name] ?? []).entries()) sum[i] = (sum[i] ?? 0) + share * x;
    }
    return sum;
  };
}

/** A soup of other triangles, with the vertices that they use and no others. */
export function compacted(soup: Soup, indices: Uint32Array): Soup {
  const remap = new Int32Array(soup.owners.length).fill(-1);
  let count = 0;
  for (const id of indices) if (remap[id] === -1) remap[id] = count++;
  const taken = (array: Float32Array, size: number): Float32Array<ArrayBuffer> => {
    const out = new Float32Array(count * size);
    for (let i = 0; i < remap.length; i++) {
      const to = remap[i] ?? -1;
      if (to >= 0) for (let k = 0; k < size; k++) out[to * size + k] = array[i * size + k] ?? 0;
    }
    return out;
  };
  const owners = new Uint16Array(count);
  for (let i = 0; i < remap.length; i++) if ((remap[i] ?? -1) >= 0) owners[remap[i] ?? 0] = soup.owners[i] ?? 0;
  return {
    ...soup, owners, indices: Uint32Array.from(indices, (id) => remap[id] ?? 0),
    positions: taken(soup.positions, 3), normals: taken(soup.normals, 3), uvs: taken(soup.uvs, 2),
    uvs1: soup.uvs1 && taken(soup.uvs1, 2), colours: soup.colours && taken(soup.colours, 4),
  };
}

/** Places in `looks` that some triangle wears, in order. */
export function looksWorn({ indices, owners }: Soup): number[] {
  const worn = new Set<number>();
  for (const id of indices) worn.add(owners[id] ?? 0);
  return [...worn].toSorted((a, b) => a - b);
}
