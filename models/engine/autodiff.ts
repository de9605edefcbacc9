/** Reverse-mode differentiation as a transformation of the graph: the gradients are more nodes of it. */
import { ShapeError, size } from './graph.ts';
import type { Tensor } from './graph.ts';
import { add, expand, GRADIENTS } from './ops.ts';

/**
 * The gradient of the scalar `loss` with respect to each of `of`, in the same order. A tensor that the loss does
 * not depend on is an error, for it is always a mistake in a network.
 */
export function gradients(loss: Tensor, of: readonly Tensor[]): Tensor[] {
  if (size(loss.shape) !== 1) throw new ShapeError(`a loss is one number, this is [${loss.shape.join(', ')}]`);
  const graph = loss.graph;
  const dependent = dependents(loss, of);
  const byId = new Map<number, Tensor>([[loss.id, expand(graph.constant([1], []), loss.shape)]]);
  const forward = graph.nodes.filter((n) => dependent.has(n.output.id));
  for (const node of forward.toReversed()) {
    const dy = byId.get(node.output.id);
    if (!dy) continue;
    const own = graph.backwards.get(node.output.id);
    const inputs = own?.inputs ?? node.inputs;
    const pass = GRADIENTS[node.op];
    if (!own && !pass) throw new Error(`${node.op} has no gradient: add one to GRADIENTS in models/engine/ops.ts`);
    const parts = own ? own.gradient(dy) : (pass as NonNullable<typeof pass>)(node, dy);
    inputs.forEach((input, i) => {
      const part = parts[i];
      if (!part || !dependent.has(input.id)) return;
      const before = byId.get(input.id);
      byId.set(input.id, before ? add(before, part) : part);
    });
  }
  return of.map((x) => {
    const found = byId.get(x.id);
    if (!found) throw new Error(`the loss does not depend on ${graph.parameters.find((p) => p.tensor.id === x.id)?.name ?? `tensor ${x.id}`}`);
    return found;
  });
}

/** Tensors on a way from one of `of` to the loss, by id. */
function dependents(loss: Tensor, of: readonly Tensor[]): ReadonlySet<number> {
  const reached = new Set(of.map((x) => x.id));
  for (const node of loss.graph.nodes) {
    if (node.output.id > loss.id) break;
    const own = loss.graph.backwards.get(node.output.id);
    if ((own?.inputs ?? node.inputs).some((x) => reached.has(x.id))) reached.add(node.output.id);
  }
  return reached;
}
