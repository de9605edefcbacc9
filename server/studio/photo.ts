/** Photos read off the main thread; the same photo asked for twice is read once, and a thread that dies loses only its own photos. */
import { createHash } from 'node:crypto';
import { Piscina } from 'piscina';
import type { PhotoOptions, PhotoReading } from '../../models/vision/index.ts';

export interface Photos {
  /** Never rejects for what a photo can be at fault for; `failed` where its thread died under it. */
  read(bytes: Uint8Array, options?: PhotoOptions): Promise<PhotoAnswered>;
  close(): Promise<void>;
}
export type PhotoAnswered = PhotoReading | { readonly ok: false; readonly reason: 'failed' | 'too-slow'; readonly message: string };

export interface PhotosOptions {
  /** Photos read at a time. */
  readonly threads: number;
  /** Answers that are remembered. */
  readonly remembered: number;
  /** Longest that a photo may wait and be read, milliseconds. */
  readonly patience: number;
  /** The module whose `read` does it. */
  readonly worker: URL;
}
export const PHOTOS_DEFAULTS: PhotosOptions =
  { threads: 1, remembered: 32, patience: 60_000, worker: new URL('../../models/vision/worker.ts', import.meta.url) };

export function openPhotos(options: Partial<PhotosOptions> = {}): Photos {
  const { threads, remembered, patience, worker } = { ...PHOTOS_DEFAULTS, ...options };
  const pool = new Piscina<{ bytes: Uint8Array; options: PhotoOptions },
    PhotoReading>({ filename: worker.href, name: 'read', minThreads: 0, maxThreads: threads, idleTimeout: 30_000 });
  const known = new Map<string, Promise<PhotoAnswered>>();

  async function attempt(bytes: Uint8Array, wish: PhotoOptions): Promise<PhotoAnswered> {
    const signal = AbortSignal.timeout(patience);
    try {
      return await pool.run({ bytes, options: wish }, { signal });
    } catch (error) {
      if (signal.aborted) return { ok: false, reason: 'too-slow',
        message: `The photo was not read within ${patience / 1000} seconds; try again later.` };
      return { ok: false, reason: 'failed',
        message: `Reading the photo failed (${error instanceof Error ? error.message : String(error)}); try again, or take another photo.` };
    }
  }

  return {
    read(bytes, wish = {}) {
      const key = createHash('sha256').update(JSON.stringify([wish.family ?? null, wish.dimensions ?? null, wish.expected ?? null])).update(bytes).digest('hex'),
        before = known.get(key);
      if (before) return before;
      const answer = attempt(bytes, wish);
      known.set(key, answer);
      // What failed by no fault of the photo is tried anew when it is asked for again.
      void answer.then((given) => { if (!given.ok && (given.reason === 'failed' || given.reason === 'too-slow')) known.delete(key); });
      const [oldest] = known.keys();
      if (known.size > remembered && oldest !== undefined) known.delete(oldest);
      return answer;
    },
    close: () => pool.close(),
  };
}
