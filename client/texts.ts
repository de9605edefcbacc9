/** The page's words in the language of who reads it. */
import { createInstance } from 'i18next';
import { LOCALES } from '../shared/locale.ts';
import type { Locale } from '../shared/locale.ts';
import type { TextKey, Texts as Subjects } from '../shared/texts/index.ts';

export interface Texts {
  readonly locale: () => Locale;
  /** A text with its `{{names}}` filled in; `count` also chooses the plural. */
  readonly t: (key: TextKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly change: (locale: Locale) => Promise<void>;
}

/** @param texts the subjects that the page travels with */
export async function openTexts(locale: Locale, texts: Subjects): Promise<Texts> {
  const words = createInstance({
    lng: locale, fallbackLng: false, supportedLngs: [...LOCALES], resources: texts,
    ns: Object.keys(texts.en), interpolation: { escapeValue: false },
  });
  await words.init();
  let current = locale;
  return {
    locale: () => current,
    t: (key, values = {}) => words.t(key, values),
    async change(next) {
      await words.changeLanguage(next);
      current = next;
      document.documentElement.lang = next;
    },
  };
}
