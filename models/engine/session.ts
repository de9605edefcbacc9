/** Runs an ONNX model through onnxruntime-node on a chosen device. `run` blocks its thread. */
import { InferenceSession, Tensor as OrtTensor } from 'onnxruntime-node';
import type { DType, Graph, Shape } from './graph.ts';
import { size } from './graph.ts';
import { writeOnnx } from './onnx.ts';

export type Device = 'cpu' | 'cuda' | 'webgpu';
export type Values = Float32Array | Int32Array;

export interface SessionOptions {
  readonly device: Device;
  /** Threads that one operator may use on the CPU. */
  readonly threads: number;
}

export interface Port { readonly name: string; readonly shape: Shape; readonly dtype: DType }

/** A model's bytes with what goes in and comes out; can be handed to another thread. */
export interface Program {
  readonly onnx: Uint8Array;
  readonly inputs: readonly Port[];
  readonly outputs: readonly Port[];
}

export function programOf(graph: Graph, name: string): Program {
  const port = (i: { readonly name: string; readonly tensor: { readonly shape: Shape; readonly dtype: DType } }): Port =>
    ({ name: i.name, shape: i.tensor.shape, dtype: i.tensor.dtype });
  return { onnx: writeOnnx(graph, name), inputs: [...graph.inputs, ...graph.masks].map(port), outputs: graph.outputs.map(port) };
}

export interface Session {
  readonly program: Program;
  /** All inputs by name, to all outputs by name. Throws where an input is missing or has another length. */
  run(inputs: Readonly<Record<string, Values>>): Promise<Readonly<Record<string, Values>>>;
  close(): Promise<void>;
}

/** Errors reach the caller; the runtime need not print them as well. */
const LOG_NOTHING = 4;

export async function openSession(program: Program, options: SessionOptions): Promise<Session> {
  const session = await InferenceSession.create(program.onnx, {
    executionProviders: options.device === 'cpu' ? ['cpu'] : [options.device, 'cpu'],
    intraOpNumThreads: options.threads,
    interOpNumThreads: 1,
    graphOptimizationLevel: 'all',
    logSeverityLevel: LOG_NOTHING,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  return {
    program,
    async run(inputs) {
      const feeds: Record<string, OrtTensor> = {};
      for (const port of program.inputs) feeds[port.name] = toOrt(port, inputs[port.name]);
      const results = await session.run(feeds);
      const out: Record<string, Values> = {};
      for (const port of program.outputs) out[port.name] = (results[port.name] as OrtTensor).data as Values;
      return out;
    },
    close: () => session.release(),
  };
}

function toOrt(port: Port, values: Values | undefined): OrtTensor {
  const right = port.dtype === 'int32' ? values instanceof Int32Array : values instanceof Float32Array;
  if (!values || !right) throw new TypeError(`input ${port.name} should be ${port.dtype}, given ${values?.constructor.name ?? 'nothing'}`);
  if (values.length !== size(port.shape)) throw new RangeError(`input ${port.name} has ${values.length} values, its shape [${port.shape.join(', ')}] needs ${size(port.shape)}`);
  return values instanceof Int32Array ? new OrtTensor('int32', values, port.shape) : new OrtTensor('float32', values, port.shape);
}
