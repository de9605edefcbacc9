/** Judges a trained generator on a domain's test acts as RNNLG's toolkit judges, beside its handcrafted generator and the nearest sentence that a person said. */
import { randomFrom, shuffled } from '../../../models/engine/random.ts';
import { emptied, filled } from '../../../models/language/wording/acts.ts';
import type { Act } from '../../../models/language/wording/acts.ts';
import { openSayer } from '../../../models/language/wording/generate.ts';
import type { Wording } from '../../../models/language/wording/train.ts';
import type { Saying } from '../../../models/language/wording/vocabulary.ts';
import { figure } from '../figure.ts';
import type { Figure } from '../figure.ts';
import { sortOf } from './rnnlg.ts';
import type { Example } from './rnnlg.ts';
import { bleu, slotErrors } from './score.ts';
import type { Scored } from './score.ts';

/** Sentences of an act that are counted, as in the toolkit's settings. */
const COUNTED = 5;

/** As chosen on 222 validation acts: BLEU of five sentences .532 with 64 draws, .540 with 128 of temperatures .65 and .8; .529 at .5. */
const DRAWING = { draws: 128, temperature: 0.7 };

/** What was drawn for each act, those first that the others agree with most, and milliseconds an act. */
export interface Drawn { readonly sentences: readonly (readonly (readonly string[])[])[]; readonly ms: number }

/** Draws for each act, keeping what the toolkit finds no error in. */
export async function draw(wording: Wording, asked: readonly Example[], seed: number): Promise<Drawn> {
  const sayer = await openSayer(wording, { ...DRAWING, threads: 2 }), began = performance.now();
  const sentences = await sayer.say(asked.map(({ act }) => act), randomFrom(seed), (words, act) => slotErrors(words, act).errors === 0);
  await sayer.close();
  return { sentences, ms: (performance.now() - began) / asked.length };
}

/** @param known sentences that the nearest is looked for in: the toolkit's kNN knows the validation part too */
export function judge(asked: readonly Example[], { sentences, ms }: Drawn, known: readonly Saying[]): readonly Figure[] {
  const references = referencesOf(asked);
  const ours: Spoken[] = asked.map(({ act }, i) => ({ act, words: (sentences[i] ?? []).slice(0, COUNTED).map((words) => filled(words, act)) }));
  const scored = (said: (i: number) => readonly (readonly string[])[]): Scored[] => asked.map((_, i) => ({ said: said(i), references: references[i] as string[][] }));
  const handcrafted = bleu(scored((i) => [(asked[i] as Example).handcrafted])), near = nearest(known, asked);
  return [
    figure('bleu', bleu(scored((i) => (ours[i] as Spoken).words)), 'of 1', 'higher', { goal: 0.52, reference: 0.5116, by: 'SC-LSTM, published (Wen 2016, laptop)' }),
    figure('bleu.first', bleu(scored((i) => (ours[i] as Spoken).words.slice(0, 1))), 'of 1', 'higher'),
    figure('slot.error', errorShare(ours), 'of slots', 'lower', { goal: 0, reference: errorShare(near), by: 'nearest sentence' }),
    figure('nearest.bleu', bleu(scored((i) => (near[i] as Spoken).words)), 'of 1', 'higher', { reference: 0.414, by: 'kNN, published' }),
    figure('handcrafted.bleu', handcrafted, 'of 1', 'higher', { reference: 0.3761, by: 'published' }),
    figure('unsaid', ours.filter(({ words }) => words.length === 0).length, 'acts', 'lower', { goal: 0 }),
    figure('ms', ms, 'ms an act', 'lower'),
  ];
}

interface Spoken { readonly act: Act; readonly words: readonly (readonly string[])[] }

/** Of all slots of all sentences, those missing, doubled or made up. */
function errorShare(spoken: readonly Spoken[]): number {
  let slots = 0, errors = 0;
  for (const { act, words } of spoken) {
    for (const sentence of words) {
      // A text of the act that does not stand in the sentence leaves its hole unfound, which counts as missing.
      const count = slotErrors(emptiedLoosely(sentence, act), act);
      slots += count.slots;
      errors += count.errors;
    }
  }
  return errors / Math.max(1, slots);
}

/** Values replaced by holes where they stand; those that do not are left out of the act first. */
function emptiedLoosely(words: readonly string[], act: Act): readonly string[] {
  for (let facts = act.facts; ; facts = facts.slice(0, -1)) {
    const empty = emptied(words, { ...act, facts });
    if (empty) return empty;
  }
}

/** Human sentences of all acts of the same sort, with each act's own values. */
function referencesOf(asked: readonly Example[]): string[][][] {
  const bySort = new Map<string, { words: readonly string[]; act: Act }[]>();
  for (const { act, human } of asked) bySort.set(sortOf(act), [...(bySort.get(sortOf(act)) ?? []), { words: human, act }]);
  return asked.map(({ act }) => (bySort.get(sortOf(act)) ?? []).map((other) => filled(emptied(other.words, other.act) ?? other.words, act)));
}

/** Sentences said of the act whose kind and slots are most alike, as the toolkit's kNN, which knows the validation part too. */
function nearest(sayings: readonly Saying[], asked: readonly Example[]): Spoken[] {
  const bySort = new Map<string, string[][]>();
  for (const { act, words } of sayings) bySort.set(sortOf(act), [...(bySort.get(sortOf(act)) ?? []), [...words]]);
  const known = [...bySort].map(([sort, sentences]) => ({ parts: new Set(sort.split(';')), sentences })), random = randomFrom(5);
  return asked.map(({ act }) => {
    const parts = sortOf(act).split(';');
    const best = known.map((k) => ({ k, like: parts.filter((p) => k.parts.has(p)).length / Math.sqrt(k.parts.size) })).reduce((a, b) => (b.like > a.like ? b : a)).k;
    return { act, words: shuffled(best.sentences, random).slice(0, COUNTED).map((words) => filled(words, act)) };
  });
}
