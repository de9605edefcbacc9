/** What one would write without a network: words looked up in the same lexicon, and the family of the most similar description. */
import { randomFrom } from '../../../models/engine/random.ts';
import { indexOf, keyOf, lookUp } from '../../../models/language/lexicon/index.ts';
import { tokensOf } from '../../../models/language/tokens.ts';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import { familyOf } from '../../../models/shape/request.ts';
import { colourIn } from '../../../models/shape/words/colour-words.ts';
import { wearable } from '../../../models/shape/words/dressed.ts';
import type { Answerer } from '../../../models/shape/words/evaluate.ts';
import { descriptions } from '../../../models/shape/words/grammar/index.ts';
import type { Examples } from '../../../models/shape/words/grammar/index.ts';
import { LEXICON, phrasesOf, wordsOfFamily } from '../../../models/shape/words/lexicon/index.ts';
import { materialNamed } from '../../../models/shape/words/material-words.ts';
import { quantitiesIn } from '../../../models/shape/words/quantities.ts';
import { sizeOf, statedSides } from '../../../models/shape/words/sizes.ts';

const NAMES = indexOf(Object.entries(LEXICON).map(([family, { names }]) => [family, phrasesOf(names)] as const));

/** The longest name of a family, of several the last; the first colour and material; sizes without a direction. */
export const lookedUp: Answerer = async (text) => {
  let best: { family: string; length: number } | null = null;
  for (const { known, from, to } of lookUp(tokensOf(text), [NAMES])) if (!best || to - from >= best.length) best = { family: known, length: to - from };
  const family = best && familyOf(best.family), material = materialNamed(text);
  if (!family) return { family: null };
  const words = wordsOfFamily(family.name), lengths = quantitiesIn(text).filter(({ kind }) => kind === 'length');
  const { sides } = statedSides(lengths.map((quantity) => ({ axis: 'size', quantity })), family.size, family, words, words.round);
  return { family: family.name, main: colourIn(text)?.hex, material: (material && wearable(family, material)) ?? family.materials[0], sides: sizeOf(sides, null, family.size, words, words.round) };
};

const bagOf = (text: string): Set<string> => new Set(tokensOf(text).flatMap((token, i, all) => [keyOf([token]), ...(all[i + 1] ? [keyOf([token, all[i + 1] as typeof token])] : [])]));

/** The family of the most similar of so many descriptions, by the words and pairs of words they share, rare ones counting more. */
export function nearestDescription(examples: Examples, count: number, seed: number): Answerer {
  const next = descriptions(FAMILIES, examples, 'train', randomFrom(seed)), known = Array.from({ length: count }, next).map(({ text, family }) => ({ bag: bagOf(text), family: family?.name ?? null }));
  const seen = new Map<string, number[]>();
  known.forEach(({ bag }, i) => { for (const word of bag) seen.set(word, [...seen.get(word) ?? [], i]); });
  const weight = (word: string): number => Math.log(count / (seen.get(word)?.length ?? count)), lengths = known.map(({ bag }) => Math.sqrt([...bag].reduce((sum, word) => sum + weight(word) ** 2, 0)) || 1);
  return async (text) => {
    const scores = new Map<number, number>();
    for (const word of bagOf(text)) for (const i of seen.get(word) ?? []) scores.set(i, (scores.get(i) ?? 0) + weight(word) ** 2 / (lengths[i] as number));
    const [best] = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0] as [number, number]);
    return { family: known[best]?.family ?? null };
  };
}
