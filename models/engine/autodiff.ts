/**
 * Reverse-mode differentiation as a transformation of the graph: the gradients are more nodes of it.
 *
 * A tensor that is read in several places gets the sum of what comes back from each. Where it is read in stretches
 * (queries, keys and values of one product; the steps of a sequence; parameters of one vector) each of them alone
 * would come back as a tensor of the whole size, zero almost everywhere, so that reading T steps would cost T² to
 * undo. Stretches are therefore kept until all of them are known, and put side by side in one concatenation.
 */
import { ShapeError, size } from './graph.ts';
import type { Tensor } from './graph.ts';
import { add, concat, filled, GRADIENTS, pad } from './ops.ts';

/** What comes back to a tensor: of its whole size, or for the elements `from` to before `to` of one axis. */
type Share = { readonly dy: Tensor; readonly stretch?: Stretch };
interface Stretch { readonly axis: number; readonly from: number; readonly to: number }

/**
 * The gradient of the scalar `loss` with respect to each of `of`, in the same order. A tensor that the loss does
 * not depend on is an error, for it is always a mistake in a network.
 */
export function gradients(loss: Tensor, of: readonly Tensor[]): Tensor[] {
  if (size(loss.shape) !== 1) throw new ShapeError(`a loss is one number, this is [${loss.shape.join(', ')}]`);
  const graph = loss.graph;
  const dependent = dependents(loss, of);
  const shares = new Map<number, Share[]>([[loss.id, [{ dy: filled(loss, 1, loss.shape) }]]]);
  const give = (to: Tensor, share: Share): void => {
    const known = shares.get(to.id);
    if (known) known.push(share);
    else shares.set(to.id, [share]);
  };
  const forward = graph.nodes.filter((n) => dependent.has(n.output.id));
  for (const node of forward.toReversed()) {
    const known = shares.get(node.output.id);
    if (!known) continue;
    const dy = together(node.output, known);
    shares.set(node.output.id, [{ dy }]);
    const own = graph.backwards.get(node.output.id);
    if (!own && node.op === 'Slice') {
      const { axes: [axis], from, to } = node.about as { axes: readonly [number]; from: number; to: number };
      give(node.inputs[0] as Tensor, { dy, stretch: { axis, from, to } });
      continue;
    }
    const pass = GRADIENTS[node.op];
    if (!own && !pass) throw new Error(`${node.op} has no gradient: add one to GRADIENTS in models/engine/ops`);
    const inputs = own?.inputs ?? node.inputs;
    const parts = own ? own.gradient(dy) : (pass as NonNullable<typeof pass>)(node, dy);
    inputs.forEach((input, i) => {
      const part = parts[i];
      if (part && dependent.has(input.id)) give(input, { dy: part });
    });
  }
  return of.map((x) => {
    const known = shares.get(x.id);
    if (known) return together(x, known);
    throw new Error(`the loss does not depend on ${graph.parameters.find((p) => p.tensor.id === x.id)?.name ?? `tensor ${x.id}`}`);
  });
}

/** All shares of `x` as one tensor. */
function together(x: Tensor, shares: readonly Share[]): Tensor {
  const whole = shares.flatMap((s) => (s.stretch ? [] : [s.dy]));
  let open = shares.filter((s): s is Required<Share> => s.stretch !== undefined)
    .sort((a, b) => a.stretch.axis - b.stretch.axis || a.stretch.from - b.stretch.from);
  while (open[0]) {
    const { axis } = open[0].stretch;
    let end = 0;
    const row = open.filter(({ stretch }) => {
      const fits = stretch.axis === axis && stretch.from >= end;
      if (fits) end = stretch.to;
      return fits;
    });
    open = open.filter((share) => !row.includes(share));
    whole.push(sideBySide(x, row));
  }
  return whole.reduce((sum, dy) => add(sum, dy));
}

/** Stretches in order along one axis of `x`, none over another, with zeros between. */
function sideBySide(x: Tensor, row: readonly Required<Share>[]): Tensor {
  const [first] = row as [Required<Share>], { axis } = first.stretch, length = x.shape[axis] as number;
  if (row.length === 1) return pad(first.dy, axis, first.stretch.from, length - first.stretch.to);
  const zeros = (count: number): Tensor[] => (count === 0 ? [] : [filled(x, 0, x.shape.map((d, i) => (i === axis ? count : d)))]);
  let end = 0;
  const parts = row.flatMap(({ dy, stretch }) => {
    const gap = zeros(stretch.from - end);
    end = stretch.to;
    return [...gap, dy];
  });
  return concat([...parts, ...zeros(length - end)], axis);
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
