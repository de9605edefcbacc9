/**
 * What is to be said: an act with its facts, and how a sentence is emptied of their values and filled again.
 *
 * The generator never sees a value. A fact with a text as its value is a hole in the sentence (`{price}`, and
 * `{name.2}` for the second of its slot), so that values which came into the catalogue a minute ago are said as well
 * as any, and none can be made up; a fact with a special value (yes, no, whatever) is said in words of the sentence.
 * After Wen and others 2015, but that the holes of one slot are told apart: a comparison cannot swap its sides.
 */

export interface Fact {
  readonly slot: string;
  /** A text to be said as it is, or one of SPECIAL. */
  readonly value: string;
}

export interface Act {
  /** What is done by saying it: inform, recommend, compare, ... */
  readonly kind: string;
  readonly facts: readonly Fact[];
}

/** Values that are no text: they are put in words, or ask for the slot. */
export const SPECIAL: ReadonlySet<string> = new Set(['yes', 'no', 'none', 'dontcare', '?']);

/** A fact, and how the generator knows it. */
export interface Hole {
  readonly fact: Fact;
  /** `price`, or `name.2` for the second that has a text; a special one with its value, `refundable:no`. */
  readonly key: string;
  readonly special: boolean;
}

export function holesOf(act: Act): Hole[] {
  const seen = new Map<string, number>();
  return act.facts.map((fact) => {
    if (SPECIAL.has(fact.value)) return { fact, key: `${fact.slot}:${fact.value}`, special: true };
    const count = (seen.get(fact.slot) ?? 0) + 1;
    seen.set(fact.slot, count);
    return { fact, key: count === 1 ? fact.slot : `${fact.slot}.${count}`, special: false };
  });
}

export const placeholder = (key: string): string => `{${key}}`;

/** The words of a sentence with values replaced by their holes, longest values first; null where a text is not said. */
export function emptied(words: readonly string[], act: Act): string[] | null {
  let out = [...words];
  const texts = holesOf(act).filter((hole) => !hole.special).sort((a, b) => b.fact.value.length - a.fact.value.length);
  for (const { fact, key } of texts) {
    const value = fact.value.split(' '), at = out.findIndex((_, i) => value.every((word, k) => out[i + k] === word));
    if (at < 0) return null;
    out = [...out.slice(0, at), placeholder(key), ...out.slice(at + value.length)];
  }
  return out;
}

/** The words with each hole filled by its fact's value. */
export function filled(words: readonly string[], act: Act): string[] {
  const values = new Map(holesOf(act).filter((hole) => !hole.special).map(({ fact, key }) => [placeholder(key), fact.value]));
  return words.flatMap((word) => values.get(word)?.split(' ') ?? [word]);
}
