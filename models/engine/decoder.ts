/**
 * Runs a network position by position for several sequences at once.
 *
 * There is a fixed number of slots, each with a sequence of its own length; whichever of them have something to read
 * go together through one run of the graph. What the network remembers lies here, one array a memory with a stretch
 * for each slot, and is lent to the graph as it is; after the run each slot's new rows are written behind its old
 * ones. A sequence that begins with many positions reads them in pieces, by the largest program that they fill.
 */
import { Graph, size } from './graph.ts';
import type { Tensor } from './graph.ts';
import { Past, POSITIONS } from './past.ts';
import type { Memory } from './past.ts';
import { openSession, programOf } from './session.ts';
import type { Port, Session, SessionOptions, Values } from './session.ts';
import type { Weights } from './weights.ts';

export interface DecoderOptions extends SessionOptions {
  readonly name: string;
  readonly weights: Weights;
  /** Describes the network over inputs [B, L, ...], and gives its outputs [B, L, ...] by name. */
  readonly network: (graph: Graph, B: number, L: number, past: Past) => Readonly<Record<string, Tensor>>;
  /** Sequences that run together (B). */
  readonly slots: number;
  /** Positions that a sequence may have (T). */
  readonly length: number;
  /** Positions that one run may read of each sequence (L), smallest first; the first is 1. */
  readonly strides: readonly number[];
}
export const DECODER_DEFAULTS = { strides: [1, 16], threads: 1 } as const satisfies Partial<DecoderOptions>;

/** The next positions of one slot's sequence: each input's values, one position after another. */
export interface DecoderRow { readonly slot: number; readonly inputs: Readonly<Record<string, Values>> }

export interface Decoder {
  /** How many positions a slot has behind it. */
  position(slot: number): number;
  /** Empties a slot for a sequence to come. */
  clear(slot: number): void;
  /**
   * Reads on in some slots, and gives for each row the outputs at its last position. Rows may be of different
   * lengths. A slot named twice, a row of no position, or one that does not fit, is a `RangeError`, and no slot has moved.
   * One step at a time: the next may be asked for when this one is done.
   */
  step(rows: readonly DecoderRow[]): Promise<readonly Readonly<Record<string, Values>>[]>;
  close(): Promise<void>;
}

/** What a run gave for L positions of every slot. */
interface Run { readonly L: number; readonly outputs: Readonly<Record<string, Values>> }

/** A program that reads L positions of every slot. */
interface Stride { readonly L: number; readonly session: Session; readonly inputs: readonly Port[] }

export async function openDecoder(options: DecoderOptions): Promise<Decoder> {
  const { slots: B, length: T } = options;
  if (options.strides[0] !== 1) throw new RangeError('the first stride of a decoder is 1');
  let memories: readonly Memory[] = [];
  const strides = await Promise.all(options.strides.map(async (L): Promise<Stride> => {
    const graph = new Graph({ kind: 'infer', weights: options.weights }), past = new Past(graph, B, T);
    for (const [name, tensor] of Object.entries(options.network(graph, B, L, past))) graph.output(name, tensor);
    memories = past.memories;
    const program = programOf(graph, `${options.name}.${L}`);
    const kept = new Set([POSITIONS, ...past.memories.map((m) => m.name)]);
    return { L, session: await openSession(program, options), inputs: program.inputs.filter((port) => !kept.has(port.name)) };
  }));
  const store = Object.fromEntries(memories.map(({ name, shape }) => [name, new Float32Array(size(shape))]));
  const positions = new Int32Array(B);
  const [{ inputs }] = strides as [Stride];
  /** Values of one position of a port whose shape begins with [B, L]. */
  const each = (port: Port): number => size(port.shape.slice(2));

  const lengthOf = ({ slot, inputs: given }: DecoderRow): number => {
    const [port] = inputs as [Port], count = (given[port.name]?.length ?? 0) / each(port);
    const misfit = inputs.find((p) => given[p.name]?.length !== count * each(p));
    if (misfit || !Number.isInteger(count) || count === 0) {
      const { name } = misfit ?? port;
      throw new RangeError(`slot ${slot} is given ${given[name]?.length ?? 0} values of ${name}, ${each(misfit ?? port)} a position`);
    }
    const behind = positions[slot];
    if (behind === undefined) throw new RangeError(`there is no slot ${slot}, they are 0 to ${B - 1}`);
    if (behind + count > T) throw new RangeError(`slot ${slot} has ${behind} positions and is given ${count}, it holds ${T}`);
    return count;
  };

  /** Reads the rows from position `from` on, as far as a stride reaches. */
  const run = async (rows: readonly DecoderRow[], counts: readonly number[], from: number): Promise<Run> => {
    const most = Math.max(...counts) - from;
    const { L, session } = strides.find((s) => s.L >= most) ?? strides.at(-1) as Stride;
    const feeds: Record<string, Values> = { ...store, [POSITIONS]: positions };
    for (const port of inputs) {
      const n = each(port), values = port.dtype === 'int32' ? new Int32Array(B * L * n) : new Float32Array(B * L * n);
      for (const { slot, inputs: given } of rows) values.set((given[port.name] as Values).subarray(from * n, (from + L) * n), slot * L * n);
      feeds[port.name] = values;
    }
    const outputs = await session.run(feeds);
    rows.forEach(({ slot }, i) => {
      const read = Math.min(L, (counts[i] as number) - from);
      if (read <= 0) return;
      const at = positions[slot] as number;
      for (const memory of memories) {
        keep(memory, store[memory.name] as Float32Array, outputs[`${memory.name}.next`] as Float32Array, { slot, at, read, L });
      }
      positions[slot] = at + read;
    });
    return { L, outputs };
  };

  return {
    position: (slot) => positions[slot] ?? 0,
    clear(slot) {
      positions[slot] = 0;
      for (const { name, kind, shape } of memories) {
        const width = shape[1] as number;
        if (kind === 'state') store[name]?.fill(0, slot * width, (slot + 1) * width);
      }
    },
    async step(rows) {
      const counts = rows.map(lengthOf), most = Math.max(0, ...counts);
      if (new Set(rows.map((r) => r.slot)).size !== rows.length) throw new RangeError('a slot is named twice in one step');
      const last: Record<string, Values>[] = rows.map(() => ({}));
      for (let from = 0; from < most;) {
        const { L, outputs } = await run(rows, counts, from);
        rows.forEach(({ slot }, i) => {
          const at = (counts[i] as number) - from - 1;
          if (at < 0 || at >= L) return;
          for (const [name, values] of Object.entries(outputs)) {
            if (name.endsWith('.next') && name.slice(0, -'.next'.length) in store) continue;
            const n = values.length / (B * L);
            (last[i] as Record<string, Values>)[name] = values.slice((slot * L + at) * n, (slot * L + at + 1) * n);
          }
        });
        from += L;
      }
      return last;
    },
    async close() {
      await Promise.all(strides.map((s) => s.session.close()));
    },
  };
}

interface Reading { readonly slot: number; /** Positions behind. */ readonly at: number; readonly read: number; readonly L: number }

/** Writes what a step made for one slot behind what is kept of it. */
function keep({ kind, shape }: Memory, kept: Float32Array, fresh: Float32Array, { slot, at, read, L }: Reading): void {
  if (kind === 'state') {
    const [, H] = shape as readonly [number, number], from = (slot * L + read - 1) * H;
    kept.set(fresh.subarray(from, from + H), slot * H);
    return;
  }
  const [, G, T, E] = shape as readonly [number, number, number, number];
  for (let g = slot * G; g < (slot + 1) * G; g++) kept.set(fresh.subarray(g * L * E, (g * L + read) * E), (g * T + at) * E);
}
