/** The kinds of things that an assistant was taught to say, with the ways to say each. */
import type { Locale } from '../../../../shared/locale.ts';
import { EN_AFFAIRS } from './en-affairs.ts';
import { EN_GOODS } from './en-goods.ts';
import { EN_TALK } from './en-talk.ts';
import { EN_WAYS } from './en-ways.ts';
import { ZH_AFFAIRS } from './zh-affairs.ts';
import { ZH_GOODS } from './zh-goods.ts';
import { ZH_WAYS } from './zh-ways.ts';

/** Rows by kind: an act, `.` and its variety, or two acts that are said together joined by `+`. */
export type Paraphrases = Readonly<Record<string, readonly string[]>>;

export const PARAPHRASES: Readonly<Record<Locale, Paraphrases>> = {
  en: { ...EN_GOODS, ...EN_WAYS, ...EN_TALK, ...EN_AFFAIRS },
  zh: { ...ZH_GOODS, ...ZH_WAYS, ...ZH_AFFAIRS },
};
