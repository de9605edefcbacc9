/**
 * Says acts: several sentences are drawn for each word by word, under the rule that every hole is filled exactly once,
 * no other is, and the sentence does not end before; of what was drawn, that is given which the others agree with most.
 */
import { DECODER_DEFAULTS, openDecoder } from '../../engine/decoder.ts';
import type { Decoder, DecoderRow } from '../../engine/decoder.ts';
import type { Random } from '../../engine/random.ts';
import type { Act } from './acts.ts';
import { agreed } from './agree.ts';
import { LENGTH, sayNext } from './network.ts';
import type { Wording } from './train.ts';
import { END, numbersOf, RARE, sizesOf } from './vocabulary.ts';
import type { Numbers } from './vocabulary.ts';

export interface SayOptions {
  /** Sentences drawn of an act. */
  readonly draws: number;
  /** Below 1, likely words are drawn yet more often. */
  readonly temperature: number;
  /** Words are drawn of the likeliest that together have this probability. Holtzman and others 2020. */
  readonly mass: number;
}
export const SAY_DEFAULTS: SayOptions = { draws: 64, temperature: 0.8, mass: 0.95 };

/** A rule that a sentence of words and holes must keep beside those of the holes. */
export type Rule = (words: readonly string[], act: Act) => boolean;

export interface Sayer {
  /** Distinct sentences of words and holes for each act, those first that the drawn ones agree with most; none where no draw kept the rules. */
  say(acts: readonly Act[], random: Random, rule?: Rule): Promise<readonly (readonly (readonly string[])[])[]>;
  close(): Promise<void>;
}

/** Sequences that are drawn together. */
const SLOTS = 64;

export async function openSayer({ vocabulary, weights }: Wording, options: Partial<SayOptions> & { readonly threads?: number } = {}): Promise<Sayer> {
  const say = { ...SAY_DEFAULTS, ...options }, sizes = sizesOf(vocabulary), numbers = numbersOf(vocabulary);
  const decoder = await openDecoder({
    ...DECODER_DEFAULTS, name: 'wording', weights, slots: SLOTS, length: LENGTH, strides: [1], device: 'cpu', threads: options.threads ?? 1,
    network: (g, B, L, past) => ({ logits: sayNext(g.input('tokens', [B, L], 'int32'), g.input('open', [B, L, sizes.holes]), sizes, past) }),
  });
  return {
    async say(acts, random, rule) {
      const drawn: string[][][] = acts.map(() => []), lines = acts.flatMap((act, a) => Array.from({ length: say.draws }, () => ({ act, a })));
      const sentences = await draw(decoder, numbers, lines.map(({ act }) => act), { ...say, holes: sizes.holes, random });
      lines.forEach(({ a }, i) => { const words = sentences[i]; if (words) drawn[a]?.push(words.map((w) => vocabulary.said[w] as string)); });
      return drawn.map((sentences, a) => agreed(rule ? sentences.filter((words) => rule(words, acts[a] as Act)) : sentences));
    },
    close: () => decoder.close(),
  };
}

interface DrawOptions extends SayOptions { readonly holes: number; readonly random: Random }

/** A sentence as it grows in a slot: of which act, what is still to be read of it, and which holes are open. */
interface Growing { readonly slot: number; readonly act: number; pending: readonly number[]; open: readonly number[]; readonly said: number[] }

/**
 * One sentence for each act; null for one that did not end in the room there is. A slot takes the next act as soon as its
 * sentence ends, and reads it word by word like what follows, so that no run of the network waits for the longest sentence.
 */
async function draw(decoder: Decoder, numbers: Numbers, acts: readonly Act[], options: DrawOptions): Promise<(number[] | null)[]> {
  const done: (number[] | null)[] = acts.map(() => null);
  let next = 0, growing: Growing[] = [];
  const begin = (slot: number): Growing[] => {
    const act = acts[next];
    if (!act) return [];
    decoder.clear(slot);
    return [{ slot, act: next++, pending: numbers.prefix(act), open: numbers.holes(act), said: [] }];
  };
  const rowOf = ({ slot, pending: [token = END], open }: Growing): DecoderRow => {
    const values = new Float32Array(options.holes);
    for (const hole of open) values[hole] = 1;
    return { slot, inputs: { tokens: Int32Array.of(token), open: values } };
  };
  for (let slot = 0; slot < SLOTS; slot++) growing.push(...begin(slot));
  while (growing.length > 0) {
    const out = await decoder.step(growing.map(rowOf));
    growing = growing.flatMap((each, i) => {
      if (each.pending.length > 1) return [{ ...each, pending: each.pending.slice(1) }];
      const word = drawWord((out[i] as { logits: Float32Array }).logits, (w) => mayFollow(w, each.open, numbers), options);
      if (word === END) done[each.act] = each.said;
      if (word === END || decoder.position(each.slot) >= LENGTH - 1) return begin(each.slot);
      each.said.push(word);
      return [{ ...each, pending: [word], open: each.open.filter((hole) => hole !== numbers.fills(word)) }];
    });
  }
  return done;
}

function mayFollow(word: number, open: readonly number[], numbers: Numbers): boolean {
  if (word === RARE) return false;
  if (word === END) return open.length === 0;
  const hole = numbers.fills(word);
  return hole < 0 || open.includes(hole);
}

/** Chances smaller than this share of the likeliest are none. */
const LEAST = 1e-4;

function drawWord(logits: Float32Array, may: (word: number) => boolean, { temperature, mass, random }: DrawOptions): number {
  let most = -Infinity, likeliest = END, total = 0, kept = 0, count = 0;
  for (let word = 0; word < logits.length; word++) {
    const x = logits[word] as number;
    if (x > most && may(word)) [most, likeliest] = [x, word];
  }
  const floor = most + temperature * Math.log(LEAST), chances: { readonly word: number; readonly chance: number }[] = [];
  for (let word = 0; word < logits.length; word++) {
    const x = logits[word] as number;
    if (x < floor || !may(word)) continue;
    const chance = Math.exp((x - most) / temperature);
    chances.push({ word, chance });
    total += chance;
  }
  chances.sort((a, b) => b.chance - a.chance);
  while (count < chances.length && kept < mass * total) kept += (chances[count++] as { chance: number }).chance;
  let at = random.next() * kept;
  for (let i = 0; i < count; i++) {
    at -= (chances[i] as { chance: number }).chance;
    if (at < 0) return (chances[i] as { word: number }).word;
  }
  return likeliest;
}
