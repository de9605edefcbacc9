/** Reads an ONNX model as `onnx.ts` writes it: enough of onnx.proto to run a graph of ours by other means. */
import type { DType, Shape } from './graph.ts';
import { ELEMENT } from './onnx.ts';
import { fieldsOf } from './protobuf.ts';
import type { Field } from './protobuf.ts';

export interface OnnxNode {
  /** Empty but for nodes whose second output is used. */
  readonly name: string;
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: Readonly<Record<string, number | string | readonly number[]>>;
}
export interface OnnxConstant { readonly name: string; readonly dtype: DType; readonly shape: Shape; readonly values: Float32Array | Int32Array }
/** Nodes stand in an order in which they can be run. */
export interface OnnxGraph { readonly nodes: readonly OnnxNode[]; readonly constants: readonly OnnxConstant[] }

const text = new TextDecoder();

export function readOnnx(bytes: Uint8Array): OnnxGraph {
  const graph = fieldsOf(bytes).find((f) => f.field === GRAPH);
  if (!graph) throw new TypeError('the ONNX model has no graph');
  const parts = fieldsOf(bytesOf(graph));
  return {
    nodes: parts.filter((f) => f.field === NODE).map((f) => nodeOf(bytesOf(f))),
    constants: parts.filter((f) => f.field === INITIALIZER).map((f) => constantOf(bytesOf(f))),
  };
}

/** Fields of ModelProto and GraphProto. */
const GRAPH = 7, NODE = 1, INITIALIZER = 5;

function nodeOf(bytes: Uint8Array): OnnxNode {
  const fields = fieldsOf(bytes), strings = (field: number): string[] => fields.filter((f) => f.field === field).map((f) => text.decode(bytesOf(f)));
  return {
    inputs: strings(1), outputs: strings(2), name: strings(3)[0] ?? '', op: strings(4)[0] ?? '',
    attributes: Object.fromEntries(fields.filter((f) => f.field === 5).map((f) => attributeOf(fieldsOf(bytesOf(f))))),
  };
}

function attributeOf(fields: readonly Field[]): readonly [string, number | string | readonly number[]] {
  const one = (field: number): Field | undefined => fields.find((f) => f.field === field);
  const name = text.decode(bytesOf(one(1)));
  const [float, int, string] = [one(2), one(3), one(4)];
  if (float) return [name, new DataView(bytesOf(float).buffer, bytesOf(float).byteOffset).getFloat32(0, true)];
  if (int) return [name, numberOf(int)];
  if (string) return [name, text.decode(bytesOf(string))];
  return [name, fields.filter((f) => f.field === 8).map(numberOf)];
}

function constantOf(bytes: Uint8Array): OnnxConstant {
  const fields = fieldsOf(bytes), one = (field: number): Field | undefined => fields.find((f) => f.field === field);
  const element = numberOf(one(2)), dtype = (Object.keys(ELEMENT) as DType[]).find((d) => ELEMENT[d] === element);
  if (!dtype) throw new TypeError(`element type ${element} is none that the engine writes`);
  return { name: text.decode(bytesOf(one(8))), dtype, shape: fields.filter((f) => f.field === 1).map(numberOf), values: valuesOf(bytesOf(one(9)), dtype) };
}

/** Copied, for the bytes need not lie where an array of numbers may begin. */
function valuesOf(raw: Uint8Array, dtype: DType): Float32Array | Int32Array {
  const { buffer } = raw.slice();
  switch (dtype) {
    case 'float32': return new Float32Array(buffer);
    case 'int32': return new Int32Array(buffer);
    case 'int64': return Int32Array.from(new BigInt64Array(buffer), Number);
    case 'bool': return Int32Array.from(raw);
  }
}

function bytesOf(field: Field | undefined): Uint8Array {
  if (!(field?.value instanceof Uint8Array)) throw new TypeError('the ONNX model lacks a field that the engine writes');
  return field.value;
}

function numberOf(field: Field | undefined): number {
  if (typeof field?.value !== 'bigint') throw new TypeError('the ONNX model lacks a number that the engine writes');
  return Number(BigInt.asIntN(64, field.value));
}
