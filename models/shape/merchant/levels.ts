/**
 * A merchant's own GLB made fit for the mall: sound, scaled to stand in its product's place, and in three
 * levels within the budgets. Level 0 keeps its materials; level 1 too where they are few; level 2 reads a palette.
 */
import { Logger, NodeIO, PropertyType } from '@gltf-transform/core';
import type { Document } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { clearNodeTransform, dedup, dequantize, flatten, getBounds, join, meshopt, prune, simplify, textureCompress, weld } from '@gltf-transform/functions';
import { MeshoptDecoder, MeshoptEncoder, MeshoptSimplifier } from 'meshoptimizer';
import sharp from 'sharp';
import type { Dimensions } from '../../../shared/catalogue.ts';
import { MOST_BYTES, MOST_DRAWS, MOST_TRIANGLES } from '../build.ts';
import { checkGlb } from '../merchant-glb.ts';
import { coarseDocument } from './coarse.ts';

export interface FitLevel { readonly glb: Uint8Array; readonly triangles: number; readonly draws: number; readonly bytes: number }
export type Fit =
  | { readonly ok: true; readonly levels: readonly [FitLevel, FitLevel, FitLevel]; readonly given: { readonly triangles: number; readonly draws: number; readonly bytes: number }; /** What the model was multiplied by, to stand in its product's size. */ readonly scale: number }
  | { readonly ok: false; readonly reason: 'invalid' | 'unsupported' | 'over-budget'; readonly message: string };

/** Edges of pictures that are tried until a level has few enough bytes, pixels. */
const EDGES = { 0: [1024, 512, 256], 1: [256, 128] } as const;
/** Errors that simplifying may make, of the model's size, smallest first. */
const ERRORS = [0.002, 0.01, 0.05, 0.2, 1];
/** A texture transform may name a set of texture places that its picture does not: none are pruned. */
const KEEP = { keepAttributes: true };
const QUIET = new Logger(Logger.Verbosity.ERROR);
/** Decoders that no package of the mall brings. */
const UNREADABLE: Readonly<Record<string, string>> = {
  KHR_draco_mesh_compression: 'is packed with Draco; export it without, or with meshopt', KHR_texture_basisu: 'has KTX2 pictures; export it with PNG, JPEG or WebP',
};

export async function fitGlb(bytes: Uint8Array, dimensions: Dimensions): Promise<Fit> {
  const sound = await checkGlb(bytes);
  if (!sound.ok) return sound;
  await Promise.all([MeshoptDecoder.ready, MeshoptEncoder.ready, MeshoptSimplifier.ready]);
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder, 'meshopt.encoder': MeshoptEncoder });
  const { json } = await io.binaryToJSON(bytes);
  const unreadable = (json.extensionsUsed ?? []).find((name) => UNREADABLE[name] !== undefined);
  if (unreadable) return { ok: false, reason: 'unsupported', message: `The model ${UNREADABLE[unreadable]}.` };
  const document = await io.readBinary(bytes);
  if (document.getRoot().listSkins().length > 0) return { ok: false, reason: 'unsupported', message: 'The model has a skeleton; export it as it stands, without one.' };
  await settle(document);
  const scale = stand(document, dimensions), draws = drawsOf(document);
  if (draws > MOST_DRAWS[0]) return { ok: false, reason: 'over-budget', message: `The model takes ${draws} draws, one for each material; at most ${MOST_DRAWS[0]} are allowed: join materials and export it again.` };
  const coarse = await written(io, await coarseDocument(document, MOST_TRIANGLES[2]));
  const middle = draws <= MOST_DRAWS[1] ? await reduced(io, document, 1) : await written(io, await coarseDocument(document, MOST_TRIANGLES[1]));
  const fine = await reduced(io, document, 0);
  const levels = [fine, middle, coarse] as const;
  for (const [level, made] of levels.entries()) {
    const most = MOST_TRIANGLES[level as 0 | 1 | 2], check = await checkGlb(made.glb);
    if (!check.ok) return check;
    if (made.triangles > most || made.bytes > MOST_BYTES) return { ok: false, reason: 'over-budget', message: `The model cannot be made small enough: at level ${level} it keeps ${made.triangles} triangles and ${made.bytes} bytes; ${most} and ${MOST_BYTES} are allowed.` };
  }
  return { ok: true, levels, given: { triangles: sound.triangles, draws: sound.draws, bytes: bytes.byteLength }, scale };
}

/** Leaves one mesh in place for each material: nothing that moves, plays or is shared. */
async function settle(document: Document): Promise<void> {
  const root = document.getRoot();
  for (const extra of [...root.listAnimations(), ...root.listCameras()]) extra.dispose();
  for (const mesh of root.listMeshes()) for (const primitive of mesh.listPrimitives()) {
    for (const target of primitive.listTargets()) target.dispose();
    // Joining does not know variants; the colours of a product are its colourways.
    primitive.setExtension('KHR_materials_variants', null);
  }
  await document.setLogger(QUIET).transform(dequantize(), flatten(), dedup({ propertyTypes: [PropertyType.MATERIAL, PropertyType.TEXTURE] }), join({ keepNamed: false }), weld(), prune(KEEP));
  for (const node of root.listNodes()) clearNodeTransform(node);
  for (const extension of root.listExtensionsUsed()) if (extension.extensionName === 'KHR_materials_variants' || extension.extensionName === 'KHR_lights_punctual') extension.dispose();
}

/** Scales the model, alike along every axis, to stand within a size, its origin in the middle of its bottom. Returns the factor. */
function stand(document: Document, { width, height, depth }: Dimensions): number {
  const [scene] = document.getRoot().listScenes();
  if (!scene) return 1;
  const { min, max } = getBounds(scene), wished = [width, height, depth];
  const scale = Math.min(...wished.map((side, i) => side / Math.max(1e-9, (max[i] ?? 0) - (min[i] ?? 0))));
  const shift = [-(min[0] + max[0]) / 2, -min[1], -(min[2] + max[2]) / 2] as const;
  const places = document.getRoot().listMeshes().flatMap((mesh) => mesh.listPrimitives()).flatMap((primitive) => primitive.getAttribute('POSITION') ?? []);
  for (const accessor of new Set(places)) {
    const element: number[] = [];
    for (let i = 0; i < accessor.getCount(); i++) {
      accessor.getElement(i, element);
      accessor.setElement(i, element.map((x, axis) => (x + (shift[axis] ?? 0)) * scale));
    }
  }
  return scale;
}

/** A level that keeps materials and pictures: simplified and with smaller pictures until it is within its budget. */
async function reduced(io: NodeIO, document: Document, level: 0 | 1): Promise<FitLevel> {
  let best: FitLevel | null = null;
  for (const edge of EDGES[level]) {
    const copy = await copied(io, document);
    for (const error of ERRORS) {
      const triangles = trianglesOf(copy);
      if (triangles <= MOST_TRIANGLES[level]) break;
      await copy.transform(simplify({ simplifier: MeshoptSimplifier, ratio: (MOST_TRIANGLES[level] * 0.97) / triangles, error, lockBorder: false }));
    }
    await copy.transform(textureCompress({ encoder: sharp, targetFormat: 'webp', resize: [edge, edge], quality: 80 }), prune(KEEP), dedup());
    best = await written(io, copy);
    if (best.bytes <= MOST_BYTES) break;
  }
  return best!;
}

async function copied(io: NodeIO, document: Document): Promise<Document> {
  return (await io.readBinary(await io.writeBinary(document))).setLogger(QUIET);
}

async function written(io: NodeIO, document: Document): Promise<FitLevel> {
  const asset = document.getRoot().getAsset(), triangles = trianglesOf(document), draws = drawsOf(document);
  asset.generator = 'Galleria, from a merchant\'s file';
  await document.setLogger(QUIET).transform(meshopt({ encoder: MeshoptEncoder, level: 'medium' }));
  const glb = await io.writeBinary(document);
  return { glb, triangles, draws, bytes: glb.byteLength };
}

function trianglesOf(document: Document): number {
  return document.getRoot().listMeshes().flatMap((mesh) => mesh.listPrimitives()).reduce((sum, primitive) => sum + (primitive.getIndices()?.getCount() ?? primitive.getAttribute('POSITION')?.getCount() ?? 0) / 3, 0);
}

function drawsOf(document: Document): number {
  return document.getRoot().listMeshes().reduce((sum, mesh) => sum + mesh.listPrimitives().length, 0);
}
