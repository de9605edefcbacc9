/** Runs the finishing line off the main thread, bounded in time and memory. */
import { Piscina } from 'piscina';
import type { Finished, FinishOptions } from '../../../models/shape/merchant/finish.ts';

/** Most bytes of a model that comes from outside. */
export const MOST_MODEL_BYTES = 64 * 2 ** 20;

export interface FinishingOptions {
  /** Milliseconds that a model may take, waiting for its turn included. */
  readonly longest: number;
  /** Models that may wait for their turn. */
  readonly waiting: number;
  /** Megabytes of numbers that one may fill a thread with. */
  readonly memory: number;
}
export const FINISHING_DEFAULTS: FinishingOptions = { longest: 180_000, waiting: 8, memory: 1500 };

export interface Finishing {
  /** Null where too many wait already. */
  run(bytes: Uint8Array, options: FinishOptions): Promise<Finished | null>;
  close(): Promise<void>;
}

const failed = (reason: 'too-slow' | 'too-complex', message: string): Finished => ({ ok: false, reason, message, levels: [], report: null });

export function openFinishing(options: Partial<FinishingOptions> = {}): Finishing {
  const { longest, waiting, memory } = { ...FINISHING_DEFAULTS, ...options };
  const pool = new Piscina<{ bytes: Uint8Array; options: FinishOptions }, Finished>({
    filename: new URL('../../../models/shape/worker.ts', import.meta.url).href,
    name: 'finish', minThreads: 0, maxThreads: 1, idleTimeout: 10_000, maxQueue: waiting, resourceLimits: { maxOldGenerationSizeMb: memory },
  });
  return {
    async run(bytes, wish) {
      if (pool.queueSize >= waiting) return null;
      try {
        return await pool.run({ bytes, options: wish }, { signal: AbortSignal.timeout(longest) });
      } catch (error) {
        const { name = '', code = '' } = error as { name?: string; code?: string };
        if (name === 'AbortError') return failed('too-slow', `The model could not be finished within ${longest / 1000} s; make it simpler in a 3D program and export it again.`);
        if (code === 'ERR_WORKER_OUT_OF_MEMORY') return failed('too-complex', 'The model takes more memory than the mall gives to one; make it simpler in a 3D program and export it again.');
        throw error;
      }
    },
    close: () => pool.destroy(),
  };
}
