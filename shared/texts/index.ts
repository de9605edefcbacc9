/**
 * What pages say, by language, subject and key; `mall:close` names a text. `{{name}}` is filled in by
 * the page, and `_one` and `_other` at the end of a key choose by `count`, as i18next does it. The mall
 * and the consoles have a file each, so that a page travels with its own subjects only.
 */
import type { Locale } from '../locale.ts';
import type { CONSOLE_TEXTS } from './consoles.ts';
import type { MALL_TEXTS } from './mall.ts';

type Subjects = Readonly<Record<string, Readonly<Record<string, string>>>>;
/** The subjects of a page in every language. */
export type Texts = Readonly<Record<Locale, Subjects>>;
/** Every language has the subjects and keys of English. */
export type SameTexts<En extends Subjects> = { readonly [S in keyof En]: Readonly<Record<keyof En[S], string>> };

/** Endings that i18next adds by `count`. */
type Plain<K extends string> = K extends `${infer Stem}_one` | `${infer Stem}_other` ? Stem : K;
type KeyOf<En extends Subjects> = { [S in keyof En & string]: `${S}:${Plain<keyof En[S] & string>}` }[keyof En & string];
export type TextKey = KeyOf<typeof MALL_TEXTS.en> | KeyOf<typeof CONSOLE_TEXTS.en>;
