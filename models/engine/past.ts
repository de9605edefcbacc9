/**
 * What a network remembers between steps, so that it can go on from where it stopped instead of reading all again.
 *
 * A network is described once, over x [B, L, ...]. Given a `Past` it runs L positions of each of B rows, where each
 * row has its own number of positions behind it; given none it runs all positions from the first. Layers ask the
 * past for what they kept (attention its keys and values, a recurrent layer its state) and hand it what they made
 * anew. The graph only reads what was kept: `decoder.ts` writes the new rows into place, which is a copy of a few
 * numbers there, where a graph would copy the whole of it at every step.
 */
import { letters } from './graph.ts';
import type { Graph, Tensor } from './graph.ts';
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

/** Of the int32 input [B] that says how many positions each row has behind it. */
export const POSITIONS = 'positions';

export class Past {
  readonly graph: Graph;
  /** Rows that run together (B), and positions that each can hold (T). */
  readonly slots: number;
  readonly length: number;
  readonly positions: Tensor;
  readonly memories: Memory[] = [];
  #unseen: Tensor | null = null;

  constructor(graph: Graph, slots: number, length: number) {
    this.graph = graph;
    this.slots = slots;
    this.length = length;
    this.positions = graph.input(POSITIONS, [slots], 'int32');
  }

  /** What was kept under `name` [B, G, T, E]; `fresh` [B, G, L, E] is added to it after the step. */
  rows(name: string, fresh: Tensor): Tensor {
    const { G, E } = letters(fresh, 'B G L E', `what ${name} keeps`, { B: this.slots });
    const shape = [this.slots, G, this.length, E];
    this.memories.push({ name, kind: 'rows', shape });
    this.graph.output(`${name}.next`, fresh);
    return this.graph.input(name, shape);
  }

  /** The state kept under `name` [B, H]; `keep` says what becomes of it. */
  state(name: string, H: number): Tensor {
    const shape = [this.slots, H];
    this.memories.push({ name, kind: 'state', shape });
    return this.graph.input(name, shape);
  }

  /** States [B, L, H] after each of the step's positions. */
  keep(name: string, states: Tensor): void {
    letters(states, 'B L H', `what ${name} keeps`, { B: this.slots });
    this.graph.output(`${name}.next`, states);
  }

  /** Mask [B, 1, 1, T] that hides what does not lie behind its row. */
  get unseen(): Tensor {
    const { graph, slots: B, length: T } = this;
    if (!this.#unseen) {
      const places = graph.constant(Int32Array.from({ length: T }, (_, i) => i), [1, T], 'int32');
      const seen = cast(greater(reshape(this.positions, [B, 1]), places), 'float32');
      this.#unseen = reshape(mul(sub(seen, 1), -HIDDEN), [B, 1, 1, T]);
    }
    return this.#unseen;
  }
}
