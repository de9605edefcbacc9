/** The weights that come with the mall, with the vocabulary that they were learnt for. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { readSafetensors, writeSafetensors } from '../../../engine/safetensors.ts';
import type { Wording } from '../train.ts';

export const TALK_WEIGHTS = new URL('weights.safetensors', import.meta.url);

const Vocabulary = z.strictObject({ said: z.array(z.string()), parts: z.array(z.string()), holes: z.array(z.string()) });

export async function loadTalkWording(file: URL | string = TALK_WEIGHTS): Promise<Wording> {
  const { weights, metadata } = readSafetensors(await readFile(file), String(file));
  return { weights, vocabulary: Vocabulary.parse(JSON.parse(metadata['vocabulary'] ?? 'null')) };
}

export const talkWeightsFile = ({ weights, vocabulary }: Wording, metadata: Readonly<Record<string, string>>): Uint8Array =>
  writeSafetensors({ weights, metadata: { model: 'wording-talk', licence: 'MIT', vocabulary: JSON.stringify(vocabulary), ...metadata } });
