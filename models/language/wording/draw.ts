/**
 * Draws sentences word by word, many at once: each in a slot of one decoder, under the rule that every hole is filled
 * exactly once, no other is, and the sentence does not end before. A slot takes the next act as soon as its sentence ends, and
 * reads it word by word like what follows, so that no run of the network waits for the longest sentence; whoever asks while
 * others are being drawn goes along with them. What is drawn of an act depends on its own randomness alone.
 */
import { DECODER_DEFAULTS, openDecoder } from '../../engine/decoder.ts';
import type { DecoderRow } from '../../engine/decoder.ts';
import type { Random } from '../../engine/random.ts';
import type { Act } from './acts.ts';
import { LENGTH, sayNext } from './network.ts';
import type { Wording } from './train.ts';
import { END, numbersOf, RARE, sizesOf } from './vocabulary.ts';
import type { Numbers } from './vocabulary.ts';

export interface DrawOptions {
  /** Below 1, likely words are drawn yet more often. */
  readonly temperature: number;
  /** Words are drawn of the likeliest that together have this probability. Holtzman and others 2020. */
  readonly mass: number;
  /** Words less likely than this share of the likeliest, be it allowed or not, are never drawn. */
  readonly least: number;
  /** Sequences that are drawn together. */
  readonly slots: number;
  readonly threads: number;
}
export const DRAW_DEFAULTS: DrawOptions = { temperature: 0.8, mass: 0.95, least: 1e-4, slots: 64, threads: 1 };

export interface Order {
  readonly act: Act;
  readonly random: Random;
  /** Words that may come after those that were said, beside the rule of the holes; END ends the sentence. All where it is left out. */
  readonly next?: (said: readonly number[]) => ReadonlySet<number>;
  /** Those of a lower rank go first, however late they came; 0 where it is left out. */
  readonly rank?: number;
}

export interface Drawer {
  /** The words of a sentence by number; null where it came to no end in the room there is, or no word may follow. */
  draw(order: Order): Promise<readonly number[] | null>;
  close(): Promise<void>;
}

/** A sentence as it grows in a slot: what is still to be read of its act, and which holes are open. */
interface Growing {
  readonly slot: number;
  readonly order: Order;
  readonly end: (said: readonly number[] | null) => void;
  pending: readonly number[];
  open: readonly number[];
  readonly said: number[];
}

export async function openDrawer({ vocabulary, weights }: Wording, options: Partial<DrawOptions> = {}): Promise<Drawer> {
  const { slots, threads, ...drawing } = { ...DRAW_DEFAULTS, ...options }, sizes = sizesOf(vocabulary), numbers = numbersOf(vocabulary);
  const decoder = await openDecoder({
    ...DECODER_DEFAULTS, name: 'wording', weights, slots, length: LENGTH, strides: [1], device: 'cpu', threads,
    network: (g, B, L, past) => ({
      logits: sayNext(g.input('tokens', [B, L], 'int32'), g.input('open', [B, L, sizes.holes]), sizes, past),
    }),
  });
  const waiting: Omit<Growing, 'slot'>[] = [], free = Array.from({ length: slots }, (_, slot) => slots - 1 - slot);
  let growing: Growing[] = [], running: Promise<void> | null = null;

  const rowOf = ({ slot, pending: [token = END], open }: Growing): DecoderRow => {
    const values = new Float32Array(sizes.holes);
    for (const hole of open) values[hole] = 1;
    return { slot, inputs: { tokens: Int32Array.of(token), open: values } };
  };
  const fill = (): void => {
    while (free.length > 0 && waiting.length > 0) {
      const slot = free.pop() as number;
      decoder.clear(slot);
      growing.push({ ...(waiting.shift() as Omit<Growing, 'slot'>), slot });
    }
  };
  const finish = ({ slot, end }: Growing, said: readonly number[] | null): [] => {
    free.push(slot);
    end(said);
    return [];
  };
  const grow = (each: Growing, logits: Float32Array): Growing[] => {
    if (each.pending.length > 1) return [{ ...each, pending: each.pending.slice(1) }];
    const { order: { random, next }, said } = each, among = next?.(said);
    const word = drawWord(logits, (w) => mayFollow(w, each.open, numbers), among, { ...drawing, random });
    if (word === null || word === END) return finish(each, word === null ? null : said);
    if (decoder.position(each.slot) >= LENGTH - 1) return finish(each, null);
    said.push(word);
    return [{ ...each, pending: [word], open: each.open.filter((hole) => hole !== numbers.fills(word)) }];
  };
  const run = async (): Promise<void> => {
    for (fill(); growing.length > 0; fill()) {
      const now = growing, out = await decoder.step(now.map(rowOf));
      growing = now.flatMap((each, i) => grow(each, (out[i] as { logits: Float32Array }).logits));
    }
    running = null;
  };

  return {
    draw: (order) => new Promise((resolve, reject) => {
      const later = waiting.findIndex((each) => (each.order.rank ?? 0) > (order.rank ?? 0));
      waiting.splice(later < 0 ? waiting.length : later, 0, {
        order, end: resolve, pending: numbers.prefix(order.act), open: numbers.holes(order.act), said: [],
      });
      // What is asked for in one go begins together.
      running ??= Promise.resolve().then(run);
      running.catch(reject);
    }),
    close: () => decoder.close(),
  };
}

function mayFollow(word: number, open: readonly number[], numbers: Numbers): boolean {
  if (word === RARE) return false;
  if (word === END) return open.length === 0;
  const hole = numbers.fills(word);
  return hole < 0 || open.includes(hole);
}

type DrawWord = Pick<DrawOptions, 'temperature' | 'mass' | 'least'> & { readonly random: Random };

/** A word of those `among` which it is drawn, all where that is left out; null where none is likely enough. */
function drawWord(
  logits: Float32Array, may: (word: number) => boolean, among: ReadonlySet<number> | undefined,
  { temperature, mass, least, random }: DrawWord,
): number | null {
  let most = -Infinity, total = 0, kept = 0, count = 0;
  for (let word = 0; word < logits.length; word++) {
    const x = logits[word] as number;
    if (x > most && may(word)) most = x;
  }
  const floor = most + temperature * Math.log(least), chances: { readonly word: number; readonly chance: number }[] = [];
  for (let word = 0; word < logits.length; word++) {
    const x = logits[word] as number;
    if (x < floor || !(among?.has(word) ?? true) || !may(word)) continue;
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
  return chances[0]?.word ?? null;
}
