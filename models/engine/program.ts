/** What a device runs: a graph written out, with what goes in and comes out; and the form that a device gives it. */
import { size } from './graph.ts';
import type { DType, Graph, Shape } from './graph.ts';
import { twofold, writeOnnx } from './onnx.ts';

export type Values = Float32Array | Int32Array;

export interface Port { readonly name: string; readonly shape: Shape; readonly dtype: DType }

/** A model's bytes with what goes in and comes out; can be handed to another thread. */
export interface Program {
  readonly onnx: Uint8Array;
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
  /** Nodes whose second output is used, by name. */
  readonly twofold: readonly string[];
}

export function programOf(graph: Graph, name: string): Program {
  const port = (i: { readonly name: string; readonly tensor: { readonly shape: Shape; readonly dtype: DType } }): Port =>
    ({ name: i.name, shape: i.tensor.shape, dtype: i.tensor.dtype });
  return { onnx: writeOnnx(graph, name), inputs: [...graph.inputs, ...graph.draws].map(port), outputs: graph.outputs.map(port), twofold: twofold(graph) };
}

export interface Session {
  readonly program: Program;
  /** All inputs by name, to all outputs by name. Throws where an input is missing or has another length. */
  run(inputs: Readonly<Record<string, Values>>): Promise<Readonly<Record<string, Values>>>;
  close(): Promise<void>;
}

/** The values, if they are of the port's type and length; an error that names the port if not. */
export function checkInput(port: Port, values: Values | undefined): Values {
  const right = port.dtype === 'int32' ? values instanceof Int32Array : values instanceof Float32Array;
  if (!values || !right) throw new TypeError(`input ${port.name} should be ${port.dtype}, given ${values?.constructor.name ?? 'nothing'}`);
  if (values.length !== size(port.shape)) {
    throw new RangeError(`input ${port.name} has ${values.length} values, its shape [${port.shape.join(', ')}] needs ${size(port.shape)}`);
  }
  return values;
}
