/** What shoppers say, as words: by a server that the owner named, or else by the mall's own recogniser, which knows commands. */
import { Piscina } from 'piscina';
import type { Heard } from '../../../models/speech/commands/recognise.ts';
import { wavOf } from '../../../models/speech/voice/wav.ts';
import type { Locale } from '../../../shared/locale.ts';
import { HEARD_RATE } from '../../../shared/speech.ts';
import type { HeardAnswer } from '../../../shared/speech.ts';
import { openBreaker } from '../external/breaker.ts';
import { openTranscribe } from './transcribe.ts';
import type { HearingSettings, TranscribeOptions } from './transcribe.ts';

export interface Listening {
  /** @param samples 16-bit PCM at `HEARD_RATE`; null where too many are heard just now */
  hear(samples: Int16Array, locale: Locale): Promise<HeardAnswer | null>;
  close(): Promise<void>;
}

export interface ListeningDeps {
  readonly settings: HearingSettings | null;
  readonly options?: Partial<TranscribeOptions>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears why the owner's server did not. */
  readonly onFault: (message: string) => void;
}

/** Shoppers that may wait for the recogniser, which takes some 20 ms for each; and for the server. */
const WAITING = 40, ELSEWHERE = 12;

export function openListening({ settings, options, now, onFault }: ListeningDeps): Listening {
  const pool = new Piscina<unknown, unknown>({ filename: new URL('../../../models/speech/commands/worker.ts', import.meta.url).href, minThreads: 0, maxThreads: 1, idleTimeout: Number.POSITIVE_INFINITY });
  // Piscina says each thread's death here as well as where the task waits.
  pool.on('error', () => {});
  const transcribe = settings && openTranscribe(settings, options), breaker = openBreaker(now);
  let asking = 0;

  const elsewhere = async (samples: Int16Array, locale: Locale): Promise<HeardAnswer | null> => {
    if (!transcribe || asking >= ELSEWHERE || !breaker.lets()) return null;
    asking++;
    const said = await transcribe(wavOf(samples, HEARD_RATE), locale).finally(() => { asking--; });
    if (!said.ok) {
      breaker.failed();
      onFault(said.message);
      return null;
    }
    breaker.worked();
    return said.text === '' ? { kind: 'silence' } : { kind: 'words', text: said.text };
  };

  return {
    async hear(samples, locale) {
      const answer = await elsewhere(samples, locale);
      if (answer) return answer;
      if (pool.queueSize >= WAITING) return null;
      const heard = await pool.run({ samples: Float32Array.from(samples, (sample) => sample / 32_768), locale }, { name: 'hear' }) as Heard;
      return heard.kind === 'command' ? { kind: 'words', text: heard.text } : { kind: heard.kind };
    },
    async close() {
      if (pool.threads.length > 0) await pool.run({}, { name: 'close' });
      await pool.destroy();
    },
  };
}
