/**
 * What must be heard in a sentence where its sense lies in our own words and not in a value: that something is gone, not so,
 * asked and not done, or without delivery. What one paraphrase began and another ended could have lost it on the way.
 */
import type { Locale } from '../../../../shared/locale.ts';

type Musts = readonly (readonly [kinds: RegExp, words: RegExp])[];

const EN: Musts = [
  [/./, /^(?!.*(how about|would you|shall we)).*$|\?/],
  [/^sold-out|\.gone$/, /sold out|nothing left/],
  [/^enough\.no$/, /not quite|more than|short|so close|no :/],
  [/^(ask-|which$|pick-colour|shall-i)/, /\?/],
  [/^ask-cart$/, /\b(shall|may|with it)\b|\. into your cart/],
  [/^nothing-within/, /nothing|pass|not|no ;|empty/],
  [/^(no-|stranger|not-|unknown|unsure)/, /\b(no|not|nothing|nobody|no store|cannot|only|already|you have found|beyond|beat|alone|all i have|guessing|lost me|outside|wrong|another|empty|you want|silent|sorry|goes over|could you|pass|wish)\b/],
  [/^price\+together$/, /before delivery|delivery not counted/],
  [/^carted?$/, /delivery/],
  [/^no-better$/, /kind/],
  [/^advise\.nearly$/, /closest/],
  [/^advise\.between$/, /between two|closer/],
  [/^price\.range$/, /siz|depend|how much|little of it/],
];
const ZH: Musts = [
  [/^sold-out|\.gone$/, /卖完|没货|没有了|售完/],
  [/^enough\.no$/, /不太够|不齐|差一点|不足|不够|翻遍/],
  [/^(ask-|which$|shall-i)/, /？/],
  [/^nothing-within/, /没/],
  [/^(no-|stranger|not-|unknown|unsure)/, /没|不|超|只有|就|已|独|仅|未|走错|别|瞎猜|问住|问的|您是想问|得去/],
  [/^price\+together$/, /运费/],
  [/^carted?$/, /运费|包邮/],
  [/^no-better$/, /同类/],
  [/^advise\.nearly$/, /最接近/],
  [/^advise\.between$/, /之间|贴一些/],
  [/^price\.range$/, /规格|小份/],
];
const MUSTS: Readonly<Record<Locale, Musts>> = { en: EN, zh: ZH };

/** Whether a sentence of this kind says what it must. */
export function saysItsSense(kind: string, words: readonly string[], locale: Locale): boolean {
  const text = words.join(locale === 'en' ? ' ' : '').toLowerCase();
  return MUSTS[locale].every(([kinds, must]) => !kinds.test(kind) || must.test(text));
}
