import type { Locale } from '../../shared/locale.ts';
import { MOUTH_CHUNK } from '../../shared/speech.ts';
import { stepBack } from '../engine/step-back.ts';
import { RATE, speak } from './voice/index.ts';
import { VOICES } from './voice/voices.ts';
import type { VoiceName } from './voice/voices.ts';
import { wavOf } from './voice/wav.ts';

// Rooms tick while somebody speaks.
stepBack();

export interface SayTask { readonly text: string; readonly locale: Locale; readonly voice: VoiceName }

/** Task of a piscina worker (`name: 'say'`): a text as a WAV file with its mouth, see shared/speech. */
export function say({ text, locale, voice }: SayTask): Uint8Array {
  const { samples, mouth } = speak(text, locale, VOICES[voice]);
  return wavOf(samples, RATE, [{ name: MOUTH_CHUNK, bytes: Uint8Array.from(mouth, (open) => Math.round(255 * open)) }]);
}
