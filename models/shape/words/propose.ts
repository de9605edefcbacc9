/** From words to designs: the network reads and proposes, rules hold it to what was said, and every design is one that its family takes. */
import { readFile } from 'node:fs/promises';
import type { Dimensions } from '../../../shared/catalogue.ts';
import type { Design, Proposal } from '../../../shared/make.ts';
import { randomFrom } from '../../engine/random.ts';
import { readSafetensors } from '../../engine/safetensors.ts';
import type { Weights } from '../../engine/weights.ts';
import { spansIn } from '../../language/labels.ts';
import type { Family } from '../family.ts';
import { FAMILIES } from '../families/index.ts';
import { between } from './between.ts';
import { codeOf, decodeDesign, maskOf } from './design-code.ts';
import type { Layout } from './design-code.ts';
import { designOf } from './held.ts';
import { interpret } from './interpret.ts';
import type { Facts, Understood } from './interpret.ts';
import { SPANS, TAGS } from './labels.ts';
import { wordsOfFamily } from './lexicon/index.ts';
import { namedBy } from './names.ts';
import { openNetworks } from './networks.ts';
import { FRAME, inputsOf, readText } from './read.ts';
import type { ReadText } from './read.ts';

export interface ProposeOptions {
  readonly count: number;
  /** The same seed gives the same proposals. */
  readonly seed: number;
  /** Sides of what is not stated, metres. */
  readonly dimensions?: Dimensions | undefined;
}
export const PROPOSE_DEFAULTS = { count: 3, seed: 0 } as const satisfies ProposeOptions;

export interface Proposed {
  /** Likeliest first; none where nothing that is made here was asked for. */
  readonly proposals: readonly Proposal[];
  readonly understood: readonly Understood[];
  readonly unknown: readonly string[];
  /** The families that were thought of, with how likely each is. */
  readonly nearest: readonly { readonly family: string; readonly confidence: number }[];
}

export interface Words {
  /** Of a long text the first 48 words or characters are read. */
  propose(text: string, options?: Partial<ProposeOptions>): Promise<Proposed>;
  /** A design between two of one family: `at` 0 is the first, 1 the second. @throws RangeError for two families */
  between(from: Design, to: Design, at: number): Promise<Design>;
  close(): Promise<void>;
}

/** The weights that come with the mall. */
export const WORDS_WEIGHTS = new URL('weights.safetensors', import.meta.url);

export async function openWords(file: URL | string = WORDS_WEIGHTS): Promise<Words> {
  const { weights, metadata } = readSafetensors(await readFile(file), String(file));
  return openWordsWith(weights, JSON.parse(metadata['layout'] ?? '{}') as Layout);
}

/** Another family is offered beside the likeliest from this share of its likelihood. */
const RIVAL = 0.3;
/** How many of the likeliest families are told. */
const NEAREST = 4;
/** Below this nothing is proposed: it is more likely to be nothing that is made here. */
const LEAST = 0.3;

export async function openWordsWith(weights: Weights, layout: Layout): Promise<Words> {
  const networks = await openNetworks(weights, layout), families = layout.families.map(({ name }) => FAMILIES.find((family) => family.name === name));
  const known = (i: number): Family | undefined => families[i];
  return {
    async propose(text, options) {
      const { count, seed, dimensions } = { ...PROPOSE_DEFAULTS, ...options }, read = readText(text, true);
      if (read.tokens.length === 0) return { proposals: [], understood: [], unknown: [], nearest: [] };
      const out = await networks.read(inputsOf(read, FRAME.length));
      const shares = named(chances(out.families), read, layout), ranked = Array.from(shares, (share, i) => ({ share, i, family: known(i) })).filter(({ family }) => family !== undefined).sort((a, b) => b.share - a.share);
      const nearest = ranked.slice(0, NEAREST).map(({ family, share }) => ({ family: (family as Family).name, confidence: share }));
      const spans = spansIn(SPANS, tagsIn(out.tags, read.tokens.length), read.tokens.length), [first] = ranked;
      if (!first?.family || first.share < LEAST || (shares.at(-1) ?? 0) > first.share) return { proposals: [], understood: [], unknown: [text.trim()], nearest };
      const offered = ranked.filter(({ share }, i) => i === 0 || (share >= RIVAL * first.share && i < count)), facts = new Map<number, Facts>(offered.map(({ i, family }) => [i, interpret(read, spans, family as Family)]));
      const places = Array.from({ length: count }, (_, n) => offered[n % offered.length] as (typeof offered)[number]).sort((a, b) => b.share - a.share);
      const random = randomFrom(seed), D = codeOf(layout);
      const noises = places.map((_, n) => Float32Array.from({ length: D }, () => random.normal() * (n === 0 ? CALM : 1)));
      const proposals = await Promise.all(places.map(async ({ i, family, share }, n): Promise<Proposal> => {
        const made = family as Family, fact = facts.get(i) as Facts;
        const code = await networks.make({ noise: noises[n] as Float32Array, family: Int32Array.of(i), vector: out.vector, mask: maskOf(layout, made) });
        return { design: designOf(made, decodeDesign(layout, made, code, fact.notMaterials), fact, wordsOfFamily(made.name), dimensions), confidence: share };
      }));
      const { understood, unknown } = facts.get(first.i) as Facts;
      return { proposals, understood, unknown, nearest };
    },
    between: (from, to, at) => between(from, to, at, layout, networks),
    close: () => networks.close(),
  };
}
/** Spread of the noise that the first proposal is made from: little, so that it is the usual one. */
const CALM = 0.25;

/** How much likelier it is nothing that is made here where none of our goods is named. */
const NOBODY = 20;

/** Shares with families that are named raised, and nothing of ours where none is. */
function named(shares: readonly number[], read: ReadText, { families }: Layout): number[] {
  const factors = namedBy(read), nothing = factors.size === 0 ? NOBODY : 1, raised = shares.map((share, i) => share * (i === families.length ? nothing : factors.get(families[i]?.name ?? '') ?? 1)), total = raised.reduce((a, b) => a + b, 0);
  return raised.map((share) => share / total);
}

function chances(logits: Float32Array): number[] {
  const most = Math.max(...logits), powers = Array.from(logits, (x) => Math.exp(x - most)), total = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / total);
}

function tagsIn(logits: Float32Array, length: number): number[] {
  return Array.from({ length }, (_, t) => {
    let best = 0;
    for (let tag = 1; tag < TAGS; tag++) if ((logits[t * TAGS + tag] as number) > (logits[t * TAGS + best] as number)) best = tag;
    return best;
  });
}
