/** Writes a graph as an ONNX model (onnx.proto of ONNX 1.15: IR version 9, opset 20). */
import type { Attribute, Constant, DType, Graph, Node, Shape, Tensor } from './graph.ts';
import { Message } from './protobuf.ts';

const IR_VERSION = 9, OPSET = 20;
/** Numbers of onnx.proto for the types of elements. */
export const ELEMENT: Record<DType, number> = { float32: 1, int32: 6, int64: 7, bool: 9 };
const ATTRIBUTE = { float: 1, int: 2, string: 3, ints: 7 } as const;

/** The model's bytes, with only those nodes that an output depends on. */
export function writeOnnx(graph: Graph, name: string): Uint8Array {
  const needed = neededFor(graph);
  const names = new Map([...graph.inputs, ...graph.draws].map((i) => [i.tensor.id, i.name]));
  const nameOf = (t: Tensor): string => names.get(t.id) ?? `t${t.id}`;
  const body = new Message();
  for (const node of graph.nodes) if (isNeeded(node, needed)) body.message(1, nodeMessage(node, nameOf, needed));
  for (const { name: outputName, tensor } of graph.outputs) {
    body.message(1, new Message().string(1, nameOf(tensor)).string(2, outputName).string(4, 'Identity'));
  }
  body.string(2, name);
  for (const constant of graph.constants) if (needed.has(constant.tensor.id)) body.message(5, constantMessage(constant, nameOf));
  for (const input of [...graph.inputs, ...graph.draws]) body.message(11, valueInfo(input.name, input.tensor.shape, input.tensor.dtype));
  for (const output of graph.outputs) body.message(12, valueInfo(output.name, output.tensor.shape, output.tensor.dtype));
  return new Message()
    .int(1, IR_VERSION)
    .string(2, 'galleria')
    .message(7, body)
    .message(8, new Message().string(1, '').int(2, OPSET))
    .done();
}

function neededFor(graph: Graph): ReadonlySet<number> {
  const needed = new Set(graph.outputs.map((o) => o.tensor.id));
  for (const node of graph.nodes.toReversed()) {
    if (isNeeded(node, needed)) for (const input of node.inputs) needed.add(input.id);
  }
  return needed;
}

/** The names of those nodes whose second output is used. */
export function twofold(graph: Graph): readonly string[] {
  const needed = neededFor(graph);
  return graph.nodes.flatMap((node) => (isNeeded(node, needed) && node.second && needed.has(node.second.id) ? [nameOfTwofold(node.second)] : []));
}

const nameOfTwofold = (second: Tensor): string => `with t${second.id}`;

const isNeeded = (node: Node, needed: ReadonlySet<number>): boolean =>
  needed.has(node.output.id) || (node.second !== undefined && needed.has(node.second.id));

function nodeMessage(node: Node, nameOf: (t: Tensor) => string, needed: ReadonlySet<number>): Message {
  const m = new Message();
  for (const input of node.inputs) m.string(1, nameOf(input));
  m.string(2, nameOf(node.output));
  if (node.second && needed.has(node.second.id)) m.string(2, nameOf(node.second)).string(3, nameOfTwofold(node.second));
  m.string(4, node.op);
  for (const [name, value] of Object.entries(node.attributes)) m.message(5, attributeMessage(name, value));
  return m;
}

function attributeMessage(name: string, value: Attribute): Message {
  const m = new Message().string(1, name);
  if (typeof value === 'number') return m.int(3, value).int(20, ATTRIBUTE.int);
  if (typeof value === 'string') return m.string(4, value).int(20, ATTRIBUTE.string);
  if ('float' in value) return m.float(2, value.float).int(20, ATTRIBUTE.float);
  for (const i of value) m.int(8, i);
  return m.int(20, ATTRIBUTE.ints);
}

function constantMessage({ tensor, data }: Constant, nameOf: (t: Tensor) => string): Message {
  const m = new Message();
  for (const d of tensor.shape) m.int(1, d);
  return m.int(2, ELEMENT[tensor.dtype]).string(8, nameOf(tensor)).bytes(9, rawBytes(data, tensor.dtype));
}

function rawBytes(data: ArrayLike<number>, dtype: DType): Uint8Array {
  const array = arrayOf(data, dtype);
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function arrayOf(data: ArrayLike<number>, dtype: DType): Float32Array | Int32Array | BigInt64Array | Uint8Array {
  switch (dtype) {
    case 'float32': return data instanceof Float32Array ? data : Float32Array.from(data);
    case 'int32': return data instanceof Int32Array ? data : Int32Array.from(data);
    case 'int64': return BigInt64Array.from(Array.from(data), (v) => BigInt(v));
    case 'bool': return Uint8Array.from(data);
  }
}

function valueInfo(name: string, shape: Shape, dtype: DType): Message {
  const dims = new Message();
  for (const d of shape) dims.message(1, new Message().int(1, d));
  const tensor = new Message().int(1, ELEMENT[dtype]).message(2, dims);
  return new Message().string(1, name).message(2, new Message().message(1, tensor));
}
