/** How a brand or a store's assistant speaks. */
import { z } from 'zod';

export const TONES = ['plain', 'warm', 'playful', 'refined'] as const;
export const Tone = z.enum(TONES);
export type Tone = z.infer<typeof Tone>;
