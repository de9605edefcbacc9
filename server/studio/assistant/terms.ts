/** Names taken apart: words, and pairs of Chinese characters, which carry what single ones do not. */
import { isHan, stem, tokenise } from '../../../models/language/tokens.ts';
import type { Product } from '../../../shared/catalogue.ts';

export interface Terms {
  readonly units: { readonly en: readonly string[]; readonly zh: readonly string[] };
  /** The whole names, as `plainly` writes a text. */
  readonly spellings: readonly string[];
  /** All that its name, description, material and tags say. */
  readonly said: ReadonlySet<string>;
}

export function termsOf({ name, description, material, tags }: Pick<Product, 'name' | 'description' | 'material' | 'tags'>): Terms {
  const { en, zh } = name;
  return {
    units: { en: unitsIn(en), zh: unitsIn(zh) },
    spellings: [spelling(en), spelling(zh)],
    said: new Set([...[name, description, material].flatMap((text) => [...allUnitsIn(text.en), ...allUnitsIn(text.zh)]), ...tags]),
  };
}

/** Units of a text of any length. */
const allUnitsIn = (text: string): string[] => text.split(/(?<=[.;,。；，])/u).flatMap(unitsIn);

/** A text in which names can be looked for: stems between spaces, Chinese characters without. */
export function plainly(text: string): string {
  return ` ${tokenise(text)
    .map((t) => (isHan(t.text) ? t.text : ` ${stem(t.text)} `))
    .join('')} `.replaceAll(/ +/g, ' ');
}

function spelling(name: string): string {
  const tokens = tokenise(name);
  return tokens.some((t) => isHan(t.text)) ? plainly(name).trim() : ` ${tokens.map((t) => stem(t.text)).join(' ')} `;
}

export function unitsIn(text: string): string[] {
  const tokens = tokenise(text),
    units: string[] = [];
  tokens.forEach(({ text: unit, to }, i) => {
    const next = tokens[i + 1];
    if (!isHan(unit)) {
      if (!IDLE.has(unit)) units.push(stem(unit));
    } else if (next && isHan(next.text) && next.from === to) units.push(unit + next.text);
  });
  return units.length > 0 ? units : tokens.map((t) => t.text).filter((unit) => !IDLE.has(unit));
}
const IDLE: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'of',
  'to',
  'and',
  'in',
  'for',
  'at',
  'that',
  'this',
  '?',
  'one',
  'your',
  'my',
]);
