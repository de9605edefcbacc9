/** The words, holes and parts of acts of a set of sayings, numbered. */
import { holesOf, placeholder } from './acts.ts';
import type { Act } from './acts.ts';

/** An act and a sentence that says it, its values replaced by holes. */
export interface Saying { readonly act: Act; readonly words: readonly string[] }

/** Ends a sentence; and stands for a word that is too rare to learn. */
export const END = 0, RARE = 1;
/** Sayings that a word must stand in. */
const LEAST = 2;

export interface Vocabulary {
  /** What may be said, by number: END, RARE, then holes, then words. */
  readonly said: readonly string[];
  /** Parts of acts, numbered after `said`: kinds, facts, and the start of the sentence. */
  readonly parts: readonly string[];
  /** Keys of the holes, in the order of the input `open`. */
  readonly holes: readonly string[];
}

const START = 'start';
const kindOf = (act: Act): string => `act ${act.kind}`;
const factOf = (key: string): string => `fact ${key}`;

export function vocabularyOf(sayings: readonly Saying[]): Vocabulary {
  const count = new Map<string, number>(), keys = new Set<string>(), kinds = new Set<string>();
  for (const { act, words } of sayings) {
    kinds.add(kindOf(act));
    for (const hole of holesOf(act)) keys.add(hole.key);
    for (const word of new Set(words)) count.set(word, (count.get(word) ?? 0) + 1);
  }
  const facts = [...keys].sort(), holes = facts.filter((key) => !key.includes(':'));
  const marks = new Set(holes.map(placeholder));
  const words = [...count].filter(([word, n]) => n >= LEAST && !marks.has(word)).map(([word]) => word).sort();
  return { said: ['<end>', '<rare>', ...holes.map(placeholder), ...words], parts: [START, ...[...kinds].sort(), ...facts.map(factOf)], holes };
}

/** Numbers of what one vocabulary holds. */
export interface Numbers {
  word(word: string): number;
  /** The act as it is read, up to the start of the sentence; parts that were never learnt are left out. */
  prefix(act: Act): number[];
  /** Numbers of holes that an act opens. */
  holes(act: Act): number[];
  /** The hole that a word fills, or -1. */
  fills(word: number): number;
}

export function numbersOf({ said, parts, holes }: Vocabulary): Numbers {
  const words = new Map(said.map((word, i) => [word, i])), all = new Map(parts.map((part, i) => [part, said.length + i])), open = new Map(holes.map((key, i) => [key, i]));
  const known = (part: string): number[] => { const n = all.get(part); return n === undefined ? [] : [n]; };
  return {
    word: (word) => words.get(word) ?? RARE,
    prefix: (act) => [...known(kindOf(act)), ...holesOf(act).flatMap(({ key }) => known(factOf(key))), ...known(START)],
    holes: (act) => holesOf(act).flatMap(({ key }) => { const n = open.get(key); return n === undefined ? [] : [n]; }),
    fills: (word) => (word >= 2 && word < 2 + holes.length ? word - 2 : -1),
  };
}

export const sizesOf = (v: Vocabulary): { tokens: number; said: number; holes: number } => ({ tokens: v.said.length + v.parts.length, said: v.said.length, holes: v.holes.length });
