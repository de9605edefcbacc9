/**
 * What pages say, by language, subject and key; `mall:close` names a text. `{{name}}` is filled in by
 * the page, and `_one` and `_other` at the end of a key choose by `count`, as i18next does it.
 */
import type { Locale } from '../locale.ts';
import { mall as enMall } from './en/mall.ts';
import { mall as zhMall } from './zh/mall.ts';

const en = { mall: enMall } as const;
/** Every language has the subjects and keys of English. */
type Texts = { readonly [S in keyof typeof en]: Readonly<Record<keyof (typeof en)[S], string>> };
const zh: Texts = { mall: zhMall };

export const TEXTS: Readonly<Record<Locale, Texts>> = { en, zh };

/** Endings that i18next adds by `count`. */
type Plain<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
export type TextKey = { [S in keyof typeof en]: `${S}:${Plain<keyof (typeof en)[S] & string>}` }[keyof typeof en];
