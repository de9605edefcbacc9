/**
 * Chooses where networks run. A device counts as usable when a tiny training step on it gives the gradient that
 * was worked out by hand; one that throws or differs is passed over, and the choice says so.
 */
import { Graph } from './graph.ts';
import { matmul, mul, sub, tanh, total } from './ops.ts';
import { gradients } from './autodiff.ts';
import { openSession, programOf } from './session.ts';
import type { Device } from './session.ts';
import type { Tf } from './tfjs.ts';

export type Wish = Device | 'auto';

export interface DeviceChoice {
  readonly device: Device;
  /** One sentence each for what was passed over, and why. */
  readonly remarks: readonly string[];
}

/** What `auto` tries, best first. */
const PREFERENCE: readonly Device[] = ['cuda', 'webgpu', 'tfjs', 'cpu'];

/** Asked for nothing but the CPU, it probes nothing. */
export async function chooseDevice(wish: Wish): Promise<DeviceChoice> {
  const remarks: string[] = [];
  const candidates = wish === 'auto' ? PREFERENCE : wish === 'cpu' ? [] : [wish];
  for (const device of candidates) {
    if (device === 'cpu') break;
    const outcome = await goldenCheck(device);
    if (outcome.ok) return { device, remarks };
    remarks.push(`${device} is not used: ${outcome.reason}`);
  }
  return { device: 'cpu', remarks };
}

const TOLERANCE = 1e-3;

/** d/dW of the sum of (tanh(x W) - y)^2 for x = [1, -2], W = [0.5, 0.25]ᵀ, y = 0.1: tanh(0) = 0, so -0.2 [1, -2]. */
const GOLDEN = { x: [1, -2], w: [0.5, 0.25], y: 0.1, gradient: [-0.2, 0.4] } as const;

export type Outcome = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Whether a device gives the right gradient; `tf` is the tfjs to take for the device of that name. */
export async function goldenCheck(device: Device, tf?: Tf): Promise<Outcome> {
  const graph = new Graph({ kind: 'train' });
  const x = graph.input('x', [1, 2]), w = graph.input('w', [2, 1]);
  const off = sub(tanh(matmul(x, w)), GOLDEN.y);
  graph.output('gradient', gradients(total(mul(off, off)), [w])[0] as typeof w);
  try {
    const session = await openSession(programOf(graph, 'golden'), { device, threads: 1, ...(tf && { tf }) });
    const out = await session.run({ x: Float32Array.from(GOLDEN.x), w: Float32Array.from(GOLDEN.w) });
    await session.close();
    const got = Array.from(out['gradient'] ?? []);
    const right = GOLDEN.gradient.every((g, i) => Math.abs(g - (got[i] ?? Number.NaN)) < TOLERANCE);
    return right ? { ok: true } : { ok: false, reason: `its gradient was [${got.join(', ')}] instead of [${GOLDEN.gradient.join(', ')}]` };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error) };
  }
}
