/**
 * Random parameter sets of every family: each is built at every level, measured and looked at from all around; every tenth is
 * packed in both forms at every level and read by gltf-validator. A piece of sets is a thread's task;
 * `--data FILE` keeps finished pieces a line each, so that a run that was broken off goes on. Occlusion is baked into
 * vertices, where nothing can overlap.
 */
import { appendFile, readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { FAMILIES, familyOf, MOST_BYTES, MOST_DRAWS, MOST_THIN_BYTES, MOST_TRIANGLES } from '../../../models/shape/index.ts';
import { figure, quantile } from '../figure.ts';
import type { BenchOptions, Figure } from '../figure.ts';
import type { Piece, PieceWish } from './set-worker.ts';

/** Sets of a piece. */
const PIECE = 25;
/** Room for what is thrown away soon, MiB a thread: geometry is mostly that. */
const YOUNG = 64;
/** Faults of a family that are told in full. */
const TOLD = 4;
/** DESIGN's goal of the median family's thin form, kB. */
const MEDIAN_THIN_KB = 120;

export async function* checkSets({ sets, families, data, say }: BenchOptions): AsyncIterable<Figure> {
  for (const name of families) if (!familyOf(name)) throw new RangeError(`There is no family ${name}.`);
  const chosen = families.length > 0 ? families : FAMILIES.map(({ name }) => name), kept = await keptIn(data), all: Piece[] = [], threads = Math.max(1, availableParallelism() - 1);
  const pool = new Piscina({ filename: new URL('set-worker.ts', import.meta.url).href, maxThreads: threads, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  try {
    for (const family of chosen) {
      const wishes: PieceWish[] = [];
      for (let from = 0; from < sets; from += PIECE) wishes.push({ family, from, to: Math.min(sets, from + PIECE) });
      const pieces = await Promise.all(wishes.map(async (wish) => {
        const before = kept.get(keyOf(wish));
        if (before) return before;
        const piece: Piece = await pool.run(wish, { name: 'check' });
        if (data) await appendFile(data, `${JSON.stringify(piece)}\n`);
        return piece;
      }));
      all.push(...pieces);
      tell(family, pieces, say);
    }
  } finally {
    await pool.destroy();
  }
  const numbers = (of: keyof Piece['numbers']): number[] => all.flatMap((piece) => piece.numbers[of]), most = (of: keyof Piece['numbers']): number => numbers(of).reduce((a, b) => Math.max(a, b), 0);
  yield figure('sets', numbers('triangles0').length, 'sets', 'higher');
  yield figure('sets.faults', all.reduce((sum, { faulty }) => sum + faulty, 0), 'sets', 'lower', { goal: 0 });
  yield figure('sets.lod0.triangles', most('triangles0'), 'triangles', 'lower', { goal: MOST_TRIANGLES[0] });
  yield figure('sets.lod1.triangles', most('triangles1'), 'triangles', 'lower', { goal: MOST_TRIANGLES[1] });
  yield figure('sets.lod2.triangles', most('triangles2'), 'triangles', 'lower', { goal: MOST_TRIANGLES[2] });
  yield figure('sets.lod0.draws', most('draws'), 'draws', 'lower', { goal: MOST_DRAWS[0] });
  yield figure('sets.lod0.thin.kb', most('thin') / 1000, 'kB', 'lower', { goal: MOST_THIN_BYTES / 1000 });
  const medians = chosen.map((family) => quantile(all.filter((piece) => piece.family === family).flatMap((piece) => piece.numbers.thin), 0.5));
  yield figure('sets.lod0.thin.kb.p50', quantile(medians, 0.5) / 1000, 'kB', 'lower', { goal: MEDIAN_THIN_KB });
  yield figure('sets.lod0.kb', most('whole') / 1000, 'kB', 'lower', { goal: MOST_BYTES / 1000 });
  yield figure('sets.lod0.thin.bytes', most('weight'), 'B a triangle', 'lower');
  yield figure('sets.validated', numbers('errors').length, 'sets', 'higher');
  yield figure('sets.validator.errors', most('errors'), 'errors', 'lower', { goal: 0 });
  yield figure('sets.inside.seen', most('inside'), '%', 'lower');
  yield figure('sets.cpu.p50', quantile(numbers('ms0'), 0.5), 'ms', 'lower', { goal: 400 });
  yield figure('sets.cpu.p99', quantile(numbers('ms0'), 0.99), 'ms', 'lower', { goal: 1500 });
  yield figure('sets.lod2.cpu.p99', quantile(numbers('ms2'), 0.99), 'ms', 'lower', { goal: 150 });
}

const keyOf = ({ family, from, to }: PieceWish): string => `${family} ${from} ${to}`;

/** Pieces that an earlier run left in a file. */
async function keptIn(file: string | null): Promise<Map<string, Piece>> {
  if (file === null) return new Map();
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => { if (error.code === 'ENOENT') return ''; throw error; });
  return new Map(text.split('\n').filter((line) => line !== '').map((line): [string, Piece] => { const piece: Piece = JSON.parse(line); return [keyOf(piece), piece]; }));
}

/** A family in one line, and its first faults. */
function tell(family: string, pieces: readonly Piece[], say: (line: string) => void): void {
  const numbers = (of: keyof Piece['numbers']): number[] => pieces.flatMap((piece) => piece.numbers[of]), most = (of: keyof Piece['numbers']): number => Math.max(...numbers(of));
  const faulty = pieces.reduce((sum, piece) => sum + piece.faulty, 0);
  say(`${family.padEnd(14)} ${faulty} of ${numbers('triangles0').length} at fault; triangles up to ${most('triangles0')}, ${most('triangles1')}, ${most('triangles2')}; thin ${(quantile(numbers('thin'), 0.5) / 1000).toFixed(0)} kB, `
    + `at most ${(most('thin') / 1000).toFixed(0)}, whole ${(most('whole') / 1000).toFixed(0)}; inside seen ${most('inside').toFixed(1)} %; CPU p99 ${quantile(numbers('ms0'), 0.99).toFixed(0)} ms, coarsest ${quantile(numbers('ms2'), 0.99).toFixed(0)}`);
  for (const fault of pieces.flatMap(({ told }) => told).slice(0, TOLD)) say(`  ${fault}`);
}
