import { z } from 'zod';

/** The languages that every text of the mall exists in, first screen on. */
export const LOCALES = ['en', 'zh'] as const;
export const Locale = z.enum(LOCALES);
export type Locale = z.infer<typeof Locale>;

/** A text in every language of the mall. */
export const LocalText = z.strictObject({ en: z.string().min(1).max(4000), zh: z.string().min(1).max(4000) });
export type LocalText = z.infer<typeof LocalText>;

/** The language to speak when a browser names several, best first (`navigator.languages`). */
export function pickLocale(preferred: readonly string[]): Locale {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    if (base === 'en' || base === 'zh') return base;
  }
  return 'en';
}
