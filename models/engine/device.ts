/**
 * Chooses where networks run. A device counts as usable when a tiny gradient on it is the one that was worked out by
 * hand, and when the gradients of a network with every kind of layer are those of the CPU; for kernels that are wrong
 * for some shapes are the rule rather than the exception. One that throws or differs is passed over, and the choice
 * says so.
 */
import { existsSync } from 'node:fs';
import { gradients } from './autodiff.ts';
import { Graph, size } from './graph.ts';
import type { Parameter, Tensor } from './graph.ts';
import { softmaxCrossEntropy } from './losses.ts';
import { causalMask, conv2d, embedding, gru, layerNorm, linear, transformerBlock } from './nn.ts';
import { add, matmul, maxPool, mean, mul, relu, reshape, sub, tanh, total } from './ops.ts';
import { randomFrom } from './random.ts';
import { openSession, programOf } from './session.ts';
import type { Device, SessionOptions, Values } from './session.ts';
import type { Tf } from './tfjs.ts';
import type { Wish } from './wish.ts';

export interface DeviceChoice {
  readonly device: Device;
  /** One sentence each for what was passed over, and why. */
  readonly remarks: readonly string[];
}

/** What `auto` tries, best first. */
const PREFERENCE: readonly Device[] = ['cuda', 'webgpu', 'tfjs', 'cpu'];

/** What is asked of a device before it is used. */
export type Probe = (device: Device) => Promise<Outcome>;

/** Asked for nothing but the CPU, it probes nothing. */
export async function chooseDevice(wish: Wish, probe: Probe = probeDevice): Promise<DeviceChoice> {
  const remarks: string[] = [];
  const candidates = wish === 'auto' ? PREFERENCE : wish === 'cpu' ? [] : [wish];
  for (const device of candidates) {
    if (device === 'cpu') break;
    const outcome = await probe(device);
    if (outcome.ok) return { device, remarks };
    remarks.push(`${device} is not used: ${outcome.reason}`);
  }
  return { device: 'cpu', remarks };
}

/** Files that Linux shows where there is a GPU that programs may use: NVIDIA's own, any other, and Windows' beneath. */
const GPU_FILES: Readonly<Partial<Record<Device, readonly string[]>>> = {
  cuda: ['/dev/nvidiactl', '/dev/dxg'], webgpu: ['/dev/dri', '/dev/nvidiactl', '/dev/dxg'],
};

/** The golden check, where there can be such a device at all: drivers that look for one in vain take their time and print what they think of it. */
async function probeDevice(device: Device): Promise<Outcome> {
  const files = process.platform === 'linux' ? GPU_FILES[device] : undefined;
  if (files && !files.some((file) => existsSync(file))) return { ok: false, reason: 'this machine shows no GPU' };
  return goldenCheck(device);
}

const TOLERANCE = 1e-3;

/** d/dW of the sum of (tanh(x W) - y)^2 for x = [1, -2], W = [0.5, 0.25]ᵀ, y = 0.1: tanh(0) = 0, so -0.2 [1, -2]. */
const GOLDEN = { x: [1, -2], w: [0.5, 0.25], y: 0.1, gradient: [-0.2, 0.4] } as const;

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Whether a device gives the right gradients; `tf` is the tfjs to take for the device of that name. */
export async function goldenCheck(device: Device, tf?: Tf): Promise<Outcome> {
  const options = { device, threads: 1, ...(tf && { tf }) };
  try {
    const tiny = await tinyGradient(options);
    if (apart(tiny, GOLDEN.gradient) > TOLERANCE) {
      return { ok: false, reason: `its gradient was [${tiny.join(', ')}] instead of [${GOLDEN.gradient.join(', ')}]` };
    }
    if (device === 'cpu') return { ok: true };
    const [there, here] = [await manyLayers(options), await manyLayers({ device: 'cpu', threads: 1 })];
    const wrong = [...here].find(([name, right]) => apart(there.get(name) ?? [], right) > TOLERANCE);
    return wrong ? { ok: false, reason: `its gradient ${wrong[0]} is not that of the CPU` } : { ok: true };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? (sentenceOf(error.message)) : String(error) };
  }
}

/** The first line, without the places in the runtime's source that it begins with. */
function sentenceOf(message: string): string {
  const [line = ''] = message.split('\n');
  return /was false\. (?<what>.+)$/.exec(line)?.groups?.what ?? line;
}

async function tinyGradient(options: SessionOptions): Promise<readonly number[]> {
  const graph = new Graph({ kind: 'train' });
  const x = graph.input('x', [1, 2]), w = graph.input('w', [2, 1]);
  const off = sub(tanh(matmul(x, w)), GOLDEN.y);
  graph.output('gradient', gradients(total(mul(off, off)), [w])[0] as Tensor);
  const session = await openSession(programOf(graph, 'golden'), options);
  const out = await session.run({ x: Float32Array.from(GOLDEN.x), w: Float32Array.from(GOLDEN.w) });
  await session.close();
  return Array.from(out['gradient'] ?? []);
}

/** Sequences, positions, width, tokens; wide enough for the kernels that are used in earnest. */
const B = 2, L = 8, D = 64, V = 80;

/** Gradients, each named `of` its parameter: of a sequence read by attention and by a recurrent layer, and of a picture. */
async function manyLayers(options: SessionOptions): Promise<ReadonlyMap<string, ArrayLike<number>>> {
  const graph = new Graph({ kind: 'train' }), random = randomFrom(1);
  const tokens = graph.input('tokens', [B, L], 'int32'), picture = graph.input('picture', [B, 3, 8, 8]);
  const read = transformerBlock('block', embedding('token', graph, tokens, V, D, 1), { heads: 2, expansion: 2, mask: causalMask(graph, L) });
  const again = reshape(gru('gru', layerNorm('norm', read), D), [B * L, D]);
  const seen = mean(maxPool(relu(conv2d('conv', picture, 8, { kernel: 3, padding: 1 })), [2, 2]), [2, 3]);
  const next = mean(softmaxCrossEntropy(linear('next', again, V), graph.input('targets', [B * L], 'int32')), [0]);
  const loss = add(next, mean(mul(linear('look', seen, 1), graph.input('scale', [B, 1])), [0, 1]));
  const feeds: Record<string, Values> = {};
  for (const { name, tensor: { shape, dtype } } of graph.inputs) {
    const length = size(shape);
    feeds[name] = dtype === 'int32' ? Int32Array.from({ length }, () => random.below(V)) : Float32Array.from({ length }, () => random.normal());
  }
  for (const { name, shape, tensor, start } of graph.parameters) {
    graph.inputs.push({ name, tensor });
    feeds[name] = Float32Array.from({ length: size(shape) }, () => ('constant' in start ? start.constant : start.normal * random.normal()));
  }
  gradients(loss, graph.parameters.map((p) => p.tensor)).forEach((g, i) => graph.output(`of ${(graph.parameters[i] as Parameter).name}`, g));
  const session = await openSession(programOf(graph, 'layers'), options);
  const out = await session.run(feeds);
  await session.close();
  return new Map(Object.entries(out));
}

/** Largest difference, as a share of the largest right value. */
function apart(got: ArrayLike<number>, right: ArrayLike<number>): number {
  const most = Math.max(...Array.from(right, Math.abs));
  const off = Array.from(right, (r, i) => Math.abs(r - (got[i] ?? Number.NaN)) / most);
  return off.some(Number.isNaN) ? Number.POSITIVE_INFINITY : Math.max(...off);
}
