/**
 * Runs a program on tfjs: the same ONNX bytes, interpreted node by node.
 *
 * So a machine whose owner installed `@tensorflow/tfjs-node-gpu` has one more device, and tests have an oracle, for
 * tfjs differentiates what it computes by means of its own. tfjs is no dependency of the mall: `loadTfjs` imports
 * that package where it is, and everything else takes the `tf` it is given.
 */
import type { Tensor } from '@tensorflow/tfjs-core';
import { readOnnx } from './onnx-reader.ts';
import type { OnnxConstant } from './onnx-reader.ts';
import { checkInput } from './program.ts';
import type { Program, Session, Values } from './program.ts';
import { operatorsOf, TF_TYPE } from './tfjs/operators.ts';
import type { Tf } from './tfjs/operators.ts';

export type { Tf } from './tfjs/operators.ts';
export type Tensors = Readonly<Record<string, Tensor>>;

const PACKAGE = '@tensorflow/tfjs-node-gpu';

/** The tfjs that the owner of the machine installed; an error says what to install. */
export async function loadTfjs(): Promise<Tf> {
  try {
    const module = await import(PACKAGE) as Tf & { readonly default?: Tf };
    return module.default ?? module;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') throw new Error(`${PACKAGE} is not installed`, { cause: error });
    throw error;
  }
}

/** Inputs to outputs as tensors of tfjs, through which tfjs can differentiate. */
export function interpreterOf(program: Program, tf: Tf): (inputs: Tensors) => Tensors {
  const graph = readOnnx(program.onnx), operators = operatorsOf(tf);
  const constants = new Map(graph.constants.map((c) => [c.name, c]));
  const ints = (name: string | undefined): readonly number[] => Array.from((constants.get(name ?? '') as OnnxConstant).values);
  return (inputs) => {
    const values = new Map<string, Tensor>(Object.entries(inputs));
    const valueOf = (name: string): Tensor => {
      const known = values.get(name);
      if (known) return known;
      const { shape, dtype, values: data } = constants.get(name) as OnnxConstant;
      const made = tf.tensor(data, [...shape], TF_TYPE[dtype]);
      values.set(name, made);
      return made;
    };
    for (const node of graph.nodes) {
      const run = operators[node.op];
      if (!run) throw new Error(`the tfjs device does not know ${node.op}`);
      const made = run({ node, x: node.inputs.map(valueOf), ints: (k) => ints(node.inputs[k]) });
      [made].flat().forEach((tensor, k) => values.set(node.outputs[k] as string, tensor as Tensor));
    }
    return Object.fromEntries(program.outputs.map(({ name }) => [name, values.get(name) as Tensor]));
  };
}

/** Constants are handed over once, so that a backend can keep what it makes of weights. */
export function openTfjsSession(program: Program, tf: Tf): Session {
  const interpret = interpreterOf(program, tf);
  const constants: Tensors = Object.fromEntries(readOnnx(program.onnx).constants.map(({ name, shape, dtype, values }) => (
    [name, tf.tensor(values, [...shape], TF_TYPE[dtype])])));
  const lasting = new Set(Object.values(constants));
  return {
    program,
    run(inputs) {
      const outputs = tf.tidy(() => interpret({
        ...constants,
        ...Object.fromEntries(program.inputs.map((port) => (
          [port.name, tf.tensor(checkInput(port, inputs[port.name]), [...port.shape], TF_TYPE[port.dtype])]))),
      }));
      const out: Record<string, Values> = {};
      for (const { name, dtype } of program.outputs) {
        const values = (outputs[name] as Tensor).dataSync();
        out[name] = dtype === 'float32' ? Float32Array.from(values) : Int32Array.from(values);
      }
      tf.dispose(Object.values(outputs).filter((tensor) => !lasting.has(tensor)));
      return Promise.resolve(out);
    },
    close() {
      tf.dispose(constants);
      return Promise.resolve();
    },
  };
}
