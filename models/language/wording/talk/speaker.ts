/**
 * Speaks: of an utterance several sentences are drawn, each of words and holes, in a thread of its own. Beside the rule that
 * every hole is filled exactly once, every run of words was taught for this kind of utterance in this tone; so nothing is said
 * that nobody wrote, while what one paraphrase begins another may end.
 */
import { Worker } from 'node:worker_threads';
import { followers, keyOf } from './corpus.ts';
import type { Utterance } from './corpus.ts';

export type { Utterance } from './corpus.ts';

/** Sentences in the order drawn, each once. */
export type Sentences = readonly (readonly string[])[];

export interface Speaker {
  /** Whether this kind was taught with these facts. */
  knows(utterance: Utterance): boolean;
  /**
   * The same for the same seed, whatever else is being said. None where no draw came to an end.
   * @param rank what is of a lower one is said first: 0 begins an answer
   */
  say(utterance: Utterance, seed: number, rank?: number): Promise<Sentences>;
  close(): Promise<void>;
}

export interface SpeakerOptions {
  /** Sentences drawn of an utterance. */
  readonly draws: number;
  /** Sentences that grow together; many shoppers share them. */
  readonly slots: number;
  readonly temperature: number;
  readonly mass: number;
  readonly least: number;
}
export const SPEAKER_DEFAULTS: SpeakerOptions = { draws: 4, slots: 16, temperature: 1, mass: 0.98, least: 0.03 };

export class SpeakerError extends Error {
  readonly code = 'speaker';
}

/** To the thread and back. */
export type SpeakRequest =
  | { readonly kind: 'say'; readonly id: number; readonly utterance: Utterance; readonly seed: number; readonly rank: number }
  | { readonly kind: 'close' };
export type SpeakReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'said'; readonly id: number; readonly sentences: Sentences }
  | { readonly kind: 'failed'; readonly message: string };

interface Waiting { readonly resolve: (sentences: Sentences) => void; readonly reject: (error: Error) => void }

/** @param onFault hears once why it will not speak any more, unless it was closed */
export async function openSpeaker(onFault: (error: SpeakerError) => void, options: Partial<SpeakerOptions> = {}): Promise<Speaker> {
  const known = new Set(followers().keys()), waiting = new Map<number, Waiting>();
  const workerData: SpeakerOptions = { ...SPEAKER_DEFAULTS, ...options };
  const worker = new Worker(new URL('speaker-thread.ts', import.meta.url), { workerData });
  const exited = new Promise<void>((resolve) => { worker.once('exit', () => resolve()); });
  let gone: SpeakerError | null = null, count = 0;
  const fail = (message: string, isClosed = false): void => {
    if (!gone && !isClosed) onFault(new SpeakerError(message));
    gone ??= new SpeakerError(message);
    for (const each of waiting.values()) each.reject(gone);
    waiting.clear();
  };
  await new Promise<void>((resolve, reject) => {
    worker.once('message', (reply: SpeakReply) => {
      if (reply.kind === 'ready') resolve();
      else reject(new SpeakerError(reply.kind === 'failed' ? reply.message : 'answered out of turn'));
    });
    worker.once('error', reject);
  });
  worker.on('message', (reply: SpeakReply) => {
    if (reply.kind === 'failed') fail(reply.message);
    if (reply.kind !== 'said') return;
    waiting.get(reply.id)?.resolve(reply.sentences);
    waiting.delete(reply.id);
  });
  worker.on('error', (error) => fail(`the speaker's thread failed: ${error.message}`));
  worker.on('exit', () => fail('the speaker\'s thread ended'));
  return {
    knows: (utterance) => known.has(keyOf(utterance)),
    say(utterance, seed, rank = 0) {
      if (gone) return Promise.reject(gone);
      const id = count++;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ kind: 'say', id, utterance, seed, rank } satisfies SpeakRequest);
      });
    },
    async close() {
      fail('the speaker is closed', true);
      // The thread ends by itself, after the run that it is in: ended from outside in the midst of one, the runtime aborts the process.
      worker.postMessage({ kind: 'close' } satisfies SpeakRequest);
      await exited;
    },
  };
}
