/**
 * A piece of the random sets of a family: what is wrong with each, and its numbers. Every set is made at all three levels,
 * measured and looked at from all around; every tenth is packed in both forms at every level, timed, and read by
 * gltf-validator, and every one of many triangles, which alone could weigh too much, is packed thin.
 */
import { validateBytes } from 'gltf-validator';
import { assemble, baked, unbaked } from '../../../models/shape/assemble.ts';
import type { Part } from '../../../models/shape/assemble.ts';
import { groundOf, makeModel, packModel } from '../../../models/shape/build.ts';
import type { BuiltModel, Ground, Shapes } from '../../../models/shape/build.ts';
import { familyOf, MOST_BYTES, MOST_DRAWS, MOST_THIN_BYTES, MOST_TRIANGLES, validateShape } from '../../../models/shape/index.ts';
import type { Level, ModelRequest } from '../../../models/shape/index.ts';
import { ownDraws } from '../../../models/shape/palette.ts';
import { setOf, soundnessOf } from '../../models/shape/soundness.ts';
import { uncompressed } from '../../models/shape/uncompressed.ts';

export interface PieceWish { readonly family: string; readonly from: number; readonly to: number }

/** A row of each number: a value a set, but for those of sets that were packed. Bytes, bytes a triangle, milliseconds of CPU, per cent of the pixels. */
export interface Numbers {
  readonly triangles0: number[]; readonly triangles1: number[]; readonly triangles2: number[]; readonly draws: number[]; readonly inside: number[];
  readonly thin: number[]; readonly weight: number[]; readonly whole: number[]; readonly errors: number[]; readonly ms0: number[]; readonly ms2: number[];
}

export interface Piece extends PieceWish {
  /** Sets with any fault, and the first few in words. */
  readonly faulty: number;
  readonly told: readonly string[];
  readonly numbers: Numbers;
}

/** Every how manieth set is packed whole and read by gltf-validator. */
const VALIDATED = 10;
/** Triangles above which a set is packed thin in any case: below, they would have to weigh 20 bytes each to be over the budget. */
const DENSE = 15_000;
const LEVELS: readonly Level[] = [0, 1, 2];
const TOLD = 3;

export async function check({ family: name, from, to }: PieceWish): Promise<Piece> {
  const family = familyOf(name), told: string[] = [];
  if (!family) throw new Error(`there is no family ${name}`);
  const numbers: Numbers = { triangles0: [], triangles1: [], triangles2: [], draws: [], inside: [], thin: [], weight: [], whole: [], errors: [], ms0: [], ms2: [] };
  let faulty = 0;
  for (let i = from; i < to; i++) {
    const request = setOf(family, i), faults = await checkSet(request, i % VALIDATED === 0, numbers);
    if (faults.length === 0) continue;
    faulty++;
    if (told.length < TOLD) told.push(`set ${i}: ${faults.join('; ')} with ${JSON.stringify(request.params)} ${request.material}, ${JSON.stringify(request.dimensions)}`);
  }
  return { family: name, from, to, faulty, told, numbers };
}

/** Makes a set, notes its numbers and says what is wrong with it. */
async function checkSet(request: ModelRequest, packed: boolean, numbers: Numbers): Promise<string[]> {
  const checked = validateShape(request), faults: string[] = [];
  if (!checked.ok) return [checked.message];
  const timed = async <T>(work: () => T | Promise<T>): Promise<{ readonly made: T; readonly ms: number }> => {
    const start = process.threadCpuUsage(), made = await work(), { user, system } = process.threadCpuUsage(start);
    return { made, ms: Math.round((user + system) / 10) / 100 };
  };
  const { made: ground, ms: groundMs } = await timed(() => groundOf(request)), fine = packed ? await timed(() => makeModel(request, { form: 'thin' }, ground)) : null;
  const close = fine?.made ?? await closeUp(request, ground);
  let inside = 0;
  for (const level of LEVELS) {
    const pieces = level === 0 ? close.shapes.parts : unbaked({ ...request, level }, ground.shape, ground.label, ground.shade).made;
    const sound = soundnessOf({ ...request, level }, new Map(pieces.map(({ role, mesh }) => [role, mesh]))), draws = drawsOf(pieces, ground, level);
    faults.push(...sound.faults.map((fault) => `level ${level}: ${fault}`));
    inside = Math.max(inside, 100 * sound.inside);
    numbers[`triangles${level}`].push(trianglesOf(pieces));
    if (level === 0) numbers.draws.push(draws);
    if (draws > MOST_DRAWS[level]) faults.push(`${draws} draws at level ${level}`);
  }
  numbers.inside.push(Math.round(100 * inside) / 100);
  if (close.model) {
    const { bytes } = close.model;
    if (bytes > MOST_THIN_BYTES) faults.push(`${bytes} bytes thin`);
    numbers.thin.push(bytes);
    numbers.weight.push(Math.round((100 * bytes) / close.model.triangles) / 100);
  }
  if (!fine) return faults;
  const coarse = await timed(() => makeModel({ ...request, level: 2 }, { form: 'thin' }, ground));
  numbers.ms0.push(groundMs + fine.ms);
  numbers.ms2.push(groundMs + coarse.ms);
  return [...faults, ...await fileFaults([fine.made.shapes, shapesOf({ ...request, level: 1 }, ground), coarse.made.shapes], numbers)];
}

interface CloseUp { readonly shapes: { readonly parts: readonly Omit<Part, 'openness'>[] }; readonly model: BuiltModel | null }

/** The finest level, packed only where it might weigh too much. */
async function closeUp(request: ModelRequest, ground: Ground): Promise<CloseUp> {
  const { made } = unbaked(request, ground.shape, ground.label, ground.shade);
  if (trianglesOf(made) < DENSE) return { shapes: { parts: made }, model: null };
  const shapes = { request, shape: ground.shape, label: ground.label, parts: baked(made, ground.shade) }, { model } = await packModel(shapes, { form: 'thin' });
  // What is over is made again of fewer pieces, as for a shopper.
  return model.bytes > MOST_THIN_BYTES ? makeModel(request, { form: 'thin' }, ground) : { shapes, model };
}

const trianglesOf = (pieces: readonly Pick<Part, 'mesh'>[]): number => pieces.reduce((sum, { mesh }) => sum + mesh.indices.length / 3, 0);

const shapesOf = (request: ModelRequest, { shape, label, shade }: Ground): Shapes => ({ request, shape, label, parts: assemble(request, shape, label, shade).made });

/** As the file will draw it. */
function drawsOf(pieces: readonly Pick<Part, 'role' | 'mesh'>[], { shape }: Ground, level: Level): number {
  const { own, palette } = ownDraws(pieces, { shape, pattern: null }, MOST_DRAWS[level], level === 2);
  return own.length + (palette.length > 0 ? 1 : 0);
}

/** Packs every level in both forms and reads the self-contained files with gltf-validator. */
async function fileFaults(levels: readonly Shapes[], numbers: Numbers): Promise<string[]> {
  const faults: string[] = [];
  let errors = 0;
  for (const shapes of levels) {
    const { level } = shapes.request, { model: whole } = await packModel(shapes), { model: thin } = await packModel(shapes, { form: 'thin' });
    errors += (await validateBytes((await uncompressed(whole.glb)).plain, { format: 'glb' })).issues.numErrors;
    if (level === 0) numbers.whole.push(whole.bytes);
    if (whole.bytes > MOST_BYTES) faults.push(`${whole.bytes} bytes with pictures at level ${level}`);
    for (const { triangles, draws } of [whole, thin]) {
      if (triangles > MOST_TRIANGLES[level]) faults.push(`a file of ${triangles} triangles at level ${level}`);
      if (draws > MOST_DRAWS[level]) faults.push(`a file of ${draws} draws at level ${level}`);
    }
  }
  numbers.errors.push(errors);
  if (errors > 0) faults.push(`${errors} errors of gltf-validator`);
  return faults;
}
