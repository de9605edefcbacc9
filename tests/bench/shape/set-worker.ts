/** A piece of the random sets of a family: what is wrong with each, and its numbers. */
import { validateBytes } from 'gltf-validator';
import { randomFrom } from '../../../models/engine/random.ts';
import { makeModel, packModel } from '../../../models/shape/build.ts';
import { familyOf, MOST_BYTES, MOST_DRAWS, MOST_THIN_BYTES } from '../../../models/shape/index.ts';
import { randomRequest, soundnessOf } from '../../models/shape/soundness.ts';
import { uncompressed } from '../../models/shape/uncompressed.ts';

export interface PieceWish { readonly family: string; readonly from: number; readonly to: number }

/** A row of each number: a value a set. Bytes, milliseconds of CPU, per cent of the pixels. */
interface Numbers {
  readonly triangles0: number[]; readonly triangles1: number[]; readonly triangles2: number[]; readonly draws: number[];
  readonly thin: number[]; readonly whole: number[]; readonly errors: number[]; readonly inside: number[]; readonly ms0: number[]; readonly ms2: number[];
}

export interface Piece extends PieceWish {
  /** Sets with any fault, and the first few in words. */
  readonly faulty: number;
  readonly told: readonly string[];
  readonly numbers: Numbers;
}

/** Every how manieth set gltf-validator reads. */
const VALIDATED = 5;
const TOLD = 3, PRIME = 0x9e3779b1;

export async function check({ family: name, from, to }: PieceWish): Promise<Piece> {
  const family = familyOf(name), told: string[] = [];
  if (!family) throw new Error(`there is no family ${name}`);
  const numbers: Numbers = { triangles0: [], triangles1: [], triangles2: [], draws: [], thin: [], whole: [], errors: [], inside: [], ms0: [], ms2: [] };
  let faulty = 0;
  for (let i = from; i < to; i++) {
    const request = randomRequest(family, randomFrom(Math.imul(i + 1, PRIME)), 0), faults: string[] = [];
    let inside = 0;
    const made = async (level: 0 | 1 | 2) => {
      const start = process.threadCpuUsage(), { model, shapes } = await makeModel({ ...request, level }, { form: 'thin' }), { user, system } = process.threadCpuUsage(start);
      const sound = soundnessOf(shapes.request, new Map(shapes.parts.map(({ role, mesh }) => [role, mesh])));
      faults.push(...sound.faults.map((fault) => `level ${level}: ${fault}`));
      inside = Math.max(inside, 100 * sound.inside);
      if (model.draws > MOST_DRAWS[level]) faults.push(`${model.draws} draws at level ${level}`);
      return { ...model, shapes, ms: (user + system) / 1000 };
    };
    const fine = await made(0), middle = await made(1), coarse = await made(2), { model: whole } = await packModel(fine.shapes);
    if (fine.bytes > MOST_THIN_BYTES) faults.push(`${fine.bytes} bytes thin`);
    if (whole.bytes > MOST_BYTES) faults.push(`${whole.bytes} bytes with pictures`);
    const errors = i % VALIDATED > 0 ? 0 : (await validateBytes((await uncompressed(whole.glb)).plain, { format: 'glb' })).issues.numErrors;
    if (errors > 0) faults.push(`${errors} errors of gltf-validator`);
    const row: Record<keyof Numbers, number> = {
      triangles0: fine.triangles, triangles1: middle.triangles, triangles2: coarse.triangles, draws: fine.draws, thin: fine.bytes,
      whole: whole.bytes, errors, inside, ms0: fine.ms, ms2: coarse.ms,
    };
    for (const key of Object.keys(numbers) as (keyof Numbers)[]) numbers[key].push(Math.round(row[key] * 100) / 100);
    if (faults.length === 0) continue;
    faulty++;
    if (told.length < TOLD) told.push(`set ${i}: ${faults.join('; ')} with ${JSON.stringify(request.params)} ${request.material}, ${JSON.stringify(request.dimensions)}`);
  }
  return { family: name, from, to, faulty, told, numbers };
}
