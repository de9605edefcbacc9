/**
 * What a network remembers between steps, so that it can go on from where it stopped instead of reading all again.
 *
 * A network is described once, over x [B, L, ...]. Given a `Past` it runs L positions of each of B rows that have
 * each their own number of positions behind them; given none it runs all positions from the first. Layers ask the
 * past for what they kept (attention for its keys and values, a recurrent layer for its state) and hand it what they
 * made anew. The graph only reads what was kept: writing the new rows into place is `decoder.ts`'s, for whom that is
 * a copy of a few numbers, where a graph would copy the whole of it at every step.
 */
import type { Graph, Tensor } from './graph.ts';
import { letters } from './graph.ts';
import { cast, greater, mul, reshape, sub } from './ops.ts';

/** Added to a score, hides it; finite, so that a row with nothing to see stays a number. */
export const HIDDEN = -1e9;

export interface Memory {
  /** Of the graph's input that holds it; what is made anew is the output `NAME.next`. */
  readonly name: string;
  /** `rows` [B, G, T, E] get the new [B, G, L, E] at each row's position; a `state` [B, H] becomes one of the new [B, L, H]. */
  readonly kind: 'rows' | 'state';
  readonly shape: readonly number[];
}

export class Past {
  readonly graph: Graph;
  /** Rows that run together (B), and positions that each can hold (T). */
  readonly slots: number;
  readonly length: number;
  /** int32 [B]: how many positions each row has behind it. */
  readonly positions: Tensor;
  readonly memories: Memory[] = [];
  #unseen: Tensor | null = null;

  constructor(graph: Graph, slots: number, length: number) {
    this.graph = graph;
    this.slots = slots;
    this.length = length;
    this.positions = graph.input('positions', [slots], 'int32');
  }

  /** What was kept under `name`, one row of [G, E] a position: [B, G, T, E]; `fresh` [B, G, L, E] is added to it. */
  rows(name: string, fresh: Tensor): Tensor {
    const { G, E } = letters(fresh, 'B G L E', `what ${name} keeps`, { B: this.slots });
    return this.#keep({ name, kind: 'rows', shape: [this.slots, G, this.length, E] }, fresh);
  }

  /** The state kept under `name` [B, H]. `keep` tells what it becomes. */
  state(name: string, width: number): Tensor {
    const shape = [this.slots, width];
    this.memories.push({ name, kind: 'state', shape });
    return this.graph.input(name, shape);
  }

  /** States [B, L, H] after each of the L positions. */
  keep(name: string, states: Tensor): void {
    this.graph.output(`${name}.next`, states);
  }

  #keep(memory: Memory, fresh: Tensor): Tensor {
    this.memories.push(memory);
    this.graph.output(`${memory.name}.next`, fresh);
    return this.graph.input(memory.name, memory.shape);
  }

  /** Mask [B, 1, 1, T] that hides what lies not behind its row. */
  get unseen(): Tensor {
    const places = this.graph.constant(Int32Array.from({ length: this.length }, (_, i) => i), [1, this.length], 'int32');
    this.#unseen ??= reshape(mul(sub(cast(greater(reshape(this.positions, [this.slots, 1]), places), 'float32'), 1), -HIDDEN), [this.slots, 1, 1, this.length]);
    return this.#unseen;
  }
}
