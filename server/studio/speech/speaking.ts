/** What assistants say aloud: made off the main thread, once for the same words, bounded in length and in how many wait. */
import { createHash } from 'node:crypto';
import { Piscina } from 'piscina';
import { VOICE_NAMES } from '../../../models/speech/voice/voices.ts';
import type { VoiceName } from '../../../models/speech/voice/voices.ts';
import type { SayTask } from '../../../models/speech/worker.ts';
import { forgetOldest } from '../../forget.ts';

export interface Speaking {
  /** A WAV file with its mouth, see shared/speech, and the hash of what it depends on. */
  say(text: string, place: string): Promise<Said>;
  close(): Promise<void>;
}
export type Said = { readonly ok: true; readonly wav: Uint8Array; readonly key: string } | { readonly ok: false; readonly reason: 'busy' | 'nothing' };

export interface SpeakingOptions {
  /** Characters that are said; the rest of a longer text stays in its caption. */
  readonly longest: number;
  /** Texts that may wait for their turn. */
  readonly waiting: number;
  /** Files kept in memory: some 300 KB each. */
  readonly kept: number;
  /** Milliseconds that a thread stays without work: it holds a dictionary of some 30 MB. */
  readonly idle: number;
}
export const SPEAKING_DEFAULTS: SpeakingOptions = { longest: 500, waiting: 24, kept: 60, idle: 120_000 };

export function openSpeaking(options: Partial<SpeakingOptions> = {}): Speaking {
  const { longest, waiting, kept, idle } = { ...SPEAKING_DEFAULTS, ...options };
  const pool = new Piscina<SayTask, Uint8Array>({ filename: new URL('../../../models/speech/worker.ts', import.meta.url).href, name: 'say', minThreads: 0, maxThreads: 1, idleTimeout: idle });
  // Piscina says each thread's death here as well as where the task waits.
  pool.on('error', () => {});
  const made = new Map<string, Promise<Uint8Array>>();
  return {
    async say(text, place) {
      const words = shorten(text, longest), voice = voiceOf(place), locale = /\p{Script=Han}/u.test(words) ? 'zh' as const : 'en' as const;
      if (!/[\p{L}\p{N}]/u.test(words)) return { ok: false, reason: 'nothing' };
      const key = createHash('sha256').update(JSON.stringify([voice, locale, words])).digest('hex');
      let making = made.get(key);
      if (!making) {
        if (pool.queueSize >= waiting) return { ok: false, reason: 'busy' };
        making = pool.run({ text: words, locale, voice });
        made.set(key, making);
        making.catch(() => made.delete(key));
        forgetOldest(made, kept);
      }
      return { ok: true, wav: await making, key };
    },
    close: () => pool.destroy(),
  };
}

/** Every place's assistant has one voice, always the same. */
export function voiceOf(place: string): VoiceName {
  const sum = createHash('sha256').update(place).digest().readUInt32LE(0);
  return VOICE_NAMES[sum % VOICE_NAMES.length] ?? 'clear';
}

/** Whole sentences up to so many characters; at least the first, cut where even that is longer. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest), end = Math.max(...['. ', '? ', '! ', '。', '？', '！'].map((stop) => cut.lastIndexOf(stop)));
  return end > 0 ? cut.slice(0, end + 1) : cut;
}
