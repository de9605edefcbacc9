import { readFile } from 'node:fs/promises';
import { readSafetensors } from '../../engine/safetensors.ts';
import { openRecogniser } from './recognise.ts';
import type { Recogniser, RecogniserOptions } from './recognise.ts';

/** The weights that come with the mall. */
export const SPEECH_WEIGHTS = new URL('weights.safetensors', import.meta.url);

export async function loadRecogniser(file: URL | string = SPEECH_WEIGHTS, options: Partial<RecogniserOptions> = {}): Promise<Recogniser> {
  return openRecogniser(readSafetensors(await readFile(file), String(file)).weights, options);
}
