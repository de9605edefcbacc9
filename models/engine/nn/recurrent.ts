/** Layers that read a sequence step by step, unrolled: x [B, L, D] to the states after each step [B, L, H]. */
import { letters } from '../graph.ts';
import type { Tensor } from '../graph.ts';
import { add, concat, mul, reshape, sigmoid, slice, sub, tanh } from '../ops.ts';
import type { Past } from '../past.ts';
import { linear } from './dense.ts';

/** Gated recurrent unit. Cho and others 2014. */
export function gru(name: string, x: Tensor, H: number, past?: Past): Tensor {
  const { B, L } = letters(x, 'B L D', `the input of ${name}`), input = linear(`${name}.in`, x, 3 * H);
  const states: Tensor[] = [];
  let state = past?.state(`${name}.h`, H) ?? zeros(x, B, H);
  for (let t = 0; t < L; t++) {
    const now = step(input, t, B), before = linear(`${name}.state`, state, 3 * H);
    const keep = sigmoid(add(gate(now, 0, H), gate(before, 0, H)));
    const reset = sigmoid(add(gate(now, 1, H), gate(before, 1, H)));
    const fresh = tanh(add(gate(now, 2, H), mul(reset, gate(before, 2, H))));
    state = add(fresh, mul(keep, sub(state, fresh)));
    states.push(reshape(state, [B, 1, H]));
  }
  return kept(past, `${name}.h`, concat(states, 1));
}

/**
 * Long short-term memory. Hochreiter and Schmidhuber 1997, with the forget gate of Gers and others 2000, opened by 1
 * so that a fresh network remembers. Gates stand in the order in, fresh, forget, out.
 */
export function lstm(name: string, x: Tensor, H: number, past?: Past): Tensor {
  const { B, L } = letters(x, 'B L D', `the input of ${name}`), input = linear(`${name}.in`, x, 4 * H);
  const states: Tensor[] = [], cells: Tensor[] = [];
  let state = past?.state(`${name}.h`, H) ?? zeros(x, B, H), cell = past?.state(`${name}.c`, H) ?? zeros(x, B, H);
  for (let t = 0; t < L; t++) {
    const all = add(step(input, t, B), linear(`${name}.state`, state, 4 * H, { bias: false }));
    const forget = sigmoid(add(gate(all, 2, H), 1));
    cell = add(mul(forget, cell), mul(sigmoid(gate(all, 0, H)), tanh(gate(all, 1, H))));
    state = mul(sigmoid(gate(all, 3, H)), tanh(cell));
    states.push(reshape(state, [B, 1, H]));
    cells.push(reshape(cell, [B, 1, H]));
  }
  if (past) past.keep(`${name}.c`, concat(cells, 1));
  return kept(past, `${name}.h`, concat(states, 1));
}

const zeros = (x: Tensor, B: number, H: number): Tensor => x.graph.constant(new Float32Array(B * H), [B, H]);
/** Step `t` of [B, L, W] as [B, W]. */
const step = (x: Tensor, t: number, B: number): Tensor => reshape(slice(x, 1, t, t + 1), [B, x.shape.at(-1) as number]);
const gate = (x: Tensor, i: number, H: number): Tensor => slice(x, 1, i * H, (i + 1) * H);

function kept(past: Past | undefined, name: string, states: Tensor): Tensor {
  past?.keep(name, states);
  return states;
}
