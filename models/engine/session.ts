/** Opens a program on a device. `run` blocks its thread. */
import { InferenceSession, Tensor as OrtTensor, env } from 'onnxruntime-node';
import { checkInput } from './program.ts';
import type { Program, Session, Values } from './program.ts';
import { loadTfjs, openTfjsSession } from './tfjs.ts';
import type { Tf } from './tfjs.ts';

export { programOf } from './program.ts';
export type { Port, Program, Session, Values } from './program.ts';

/** Where a program runs: providers of onnxruntime, or tfjs where its owner installed it. */
export type Device = 'cpu' | 'cuda' | 'webgpu' | 'tfjs';

export interface SessionOptions {
  readonly device: Device;
  /** Threads that one operator may use on the CPU. */
  readonly threads: number;
  /** For the device `tfjs`: the one to use instead of the installed one. */
  readonly tf?: Tf;
}

/** Errors reach the caller; the runtime need not print them as well. */
const LOG_NOTHING = 4;
env.logLevel = 'fatal';

/** The CPU takes what a device has no kernels for; that WebGPU's max pooling gives no indices, it says too late, when it runs. */
function providersOf(device: Device, { twofold }: Program): InferenceSession.ExecutionProviderConfig[] {
  if (device === 'cpu') return ['cpu'];
  return [device === 'webgpu' ? { name: 'webgpu', ...(twofold.length > 0 && { forceCpuNodeNames: twofold }) } : device, 'cpu'];
}

export async function openSession(program: Program, options: SessionOptions): Promise<Session> {
  if (options.device === 'tfjs') return openTfjsSession(program, options.tf ?? await loadTfjs());
  const session = await InferenceSession.create(program.onnx, {
    executionProviders: providersOf(options.device, program),
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
      for (const port of program.inputs) feeds[port.name] = new OrtTensor(port.dtype, checkInput(port, inputs[port.name]), port.shape);
      const results = await session.run(feeds);
      const out: Record<string, Values> = {};
      for (const port of program.outputs) out[port.name] = (results[port.name] as OrtTensor).data as Values;
      return out;
    },
    close: () => session.release(),
  };
}
