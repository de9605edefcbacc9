/** Sentences of our own words and of facts. */
import type { Locale } from '../../../shared/locale.ts';
import { Fact, renderFact } from './facts.ts';

export interface Sentence {
  readonly parts: readonly (string | Fact)[];
}
type Woven = Fact | Sentence;

/**
 * Tags a template: `say\`The ${name} costs ${price}.\``. Only facts and sentences go into it.
 * @throws RangeError where the words themselves hold a digit, for then a number would be said that nobody recorded
 */
export function say(words: TemplateStringsArray, ...woven: readonly Woven[]): Sentence {
  const stray = words.find((text) => /\p{Nd}/u.test(text));
  if (stray !== undefined) throw new RangeError(`the words ${JSON.stringify(stray)} hold a number that is no fact`);
  return {
    parts: words.flatMap((text, i) => [text, ...(i < woven.length ? partsOf(woven[i] as Woven) : [])]).filter((part) => part !== ''),
  };
}

export const NOTHING: Sentence = { parts: [] };

function partsOf(woven: Woven): readonly (string | Fact)[] {
  return woven instanceof Fact ? [woven] : woven.parts;
}

/** `a, b and c`, or with `or`; `a、b 和 c`. */
export function listed(items: readonly Woven[], locale: Locale, link: 'and' | 'or' = 'and'): Sentence {
  const comma = locale === 'en' ? ', ' : '、';
  const last = locale === 'en' ? (link === 'and' ? ' and ' : ' or ') : link === 'and' ? '和' : '还是';
  return { parts: items.flatMap((item, i) => [...(i === 0 ? [] : [i === items.length - 1 ? last : comma]), ...partsOf(item)]) };
}

/** In Chinese a space stands between characters and figures or letters, as the catalogue sets it. */
export function render({ parts }: Sentence, locale: Locale): string {
  return parts
    .map((part) => (part instanceof Fact ? renderFact(part, locale) : part))
    .reduce((text, part) => {
      const apart = locale === 'zh' && ((HAN_END.test(text) && FIGURE_START.test(part)) || (FIGURE_END.test(text) && HAN_START.test(part)));
      return text + (apart ? ' ' : '') + part;
    }, '');
}
const HAN_END = /\p{Script=Han}$/u,
  HAN_START = /^\p{Script=Han}/u,
  FIGURE_START = /^[\p{Nd}\p{Script=Latin}¥]/u,
  FIGURE_END = /[\p{Nd}\p{Script=Latin}]$/u;

export function factsOf({ parts }: Sentence): Fact[] {
  return parts.filter((part) => part instanceof Fact);
}
