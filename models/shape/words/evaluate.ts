/** How well descriptions are turned into what they describe: judged on turns of phrase and words that training never saw. */
import type { Dimensions } from '../../../shared/catalogue.ts';
import { randomFrom } from '../../engine/random.ts';
import { FAMILIES } from '../families/index.ts';
import { apart } from './colour-words.ts';
import { descriptions } from './grammar/index.ts';
import type { Described, Examples, Side } from './grammar/index.ts';
import { wordsOfFamily } from './lexicon/index.ts';
import type { Words } from './propose.ts';

/** What a description must become; what it leaves open is not judged. */
export interface Expected {
  readonly text: string;
  /** Null where nothing that is made here is asked for. */
  readonly family: string | null;
  readonly main?: string | undefined;
  readonly accent?: string | undefined;
  readonly detail?: string | undefined;
  readonly material?: string | undefined;
  /** Metres. */
  readonly sides?: Partial<Dimensions> | undefined;
  readonly params?: Readonly<Record<string, number | string>> | undefined;
}
/** What a reader of descriptions makes of one. */
export type Answer = Omit<Expected, 'text'>;
export type Answerer = (text: string) => Promise<Answer>;

export const answerOf = (words: Words): Answerer => async (text) => {
  const { proposals: [first] } = await words.propose(text, { count: 1 });
  if (!first) return { family: null };
  const { design: { family, material, dimensions, params, colourways: [way] } } = first;
  return { family, material, sides: dimensions, params, main: way?.main, accent: way?.accent, detail: way?.detail };
};

export interface WordsFigures {
  readonly descriptions: number;
  /** Shares that are right: of all descriptions, and of what is stated in those whose family is right. */
  readonly family: number; readonly colour: number; readonly material: number; readonly look: number;
  /** Colours of the second and third part. */
  readonly partColour: number;
  /** Share of stated sides met within 2 %, and their mean error as a share. */
  readonly sides: number; readonly sideError: number;
}
export interface Judged { readonly figures: WordsFigures; readonly faults: readonly string[] }

/** As far as two colours may be apart and be called the same, and a side. */
const SAME_COLOUR = 0.03, SAME_SIDE = 0.02;

export async function judge(answer: Answerer, rows: readonly Expected[]): Promise<Judged> {
  const tally = { family: [0, 0], colour: [0, 0], partColour: [0, 0], material: [0, 0], look: [0, 0], sides: [0, 0] }, errors: number[] = [], faults: string[] = [];
  const note = (what: keyof typeof tally, right: boolean, fault: string): void => {
    tally[what][0] = (tally[what][0] as number) + (right ? 1 : 0);
    tally[what][1] = (tally[what][1] as number) + 1;
    if (!right) faults.push(`${what}: ${fault}`);
  };
  for (const row of rows) {
    const said = await answer(row.text);
    note('family', said.family === row.family, `${said.family} for ${row.family}: ${row.text}`);
    if (row.family === null || said.family !== row.family) continue;
    const same = (a: string | undefined, b: string): boolean => a !== undefined && apart(a, b) <= SAME_COLOUR;
    if (row.main !== undefined) note('colour', same(said.main, row.main), `${said.main} for ${row.main}: ${row.text}`);
    for (const part of ['accent', 'detail'] as const) if (row[part] !== undefined) note('partColour', same(said[part], row[part]), `${said[part]} for ${row[part]}: ${row.text}`);
    if (row.material !== undefined) note('material', said.material === row.material, `${said.material} for ${row.material}: ${row.text}`);
    for (const [name, value] of Object.entries(row.params ?? {})) note('look', said.params?.[name] === value, `${name} is ${said.params?.[name]} for ${value}: ${row.text}`);
    for (const [side, metres] of Object.entries(row.sides ?? {})) {
      const is = said.sides?.[side as keyof Dimensions], error = is === undefined ? 1 : Math.abs(is / metres - 1);
      errors.push(Math.min(1, error));
      note('sides', error <= SAME_SIDE, `${side} is ${is} for ${metres}: ${row.text}`);
    }
  }
  const share = ([right = 0, of = 0]: readonly number[]): number => (of === 0 ? Number.NaN : right / of);
  return {
    figures: {
      descriptions: rows.length, family: share(tally.family), colour: share(tally.colour), partColour: share(tally.partColour), material: share(tally.material), look: share(tally.look),
      sides: share(tally.sides), sideError: errors.reduce((a, b) => a + b, 0) / Math.max(1, errors.length),
    },
    faults,
  };
}

/** Descriptions of the grammar with what each must become. */
export function heldOut(examples: Examples, count: number, seed: number, side: Side = 'heldOut'): Expected[] {
  const next = descriptions(FAMILIES, examples, side, randomFrom(seed));
  return Array.from({ length: count }, () => expectedOf(next()));
}

function expectedOf({ text, family, sketch, spans, stated, mentions }: Described): Expected {
  if (!family || !sketch) return { text, family: null };
  const has = (kind: string): boolean => spans.some((span) => span.kind === kind), { width, depth } = family.size;
  const sides: Partial<Record<keyof Dimensions, number>> = {};
  for (const { axis, value } of stated) {
    if (axis === 'across') Object.assign(sides, { width: value, depth: value });
    else if (axis === 'length') sides[wordsOfFamily(family.name).long ?? (width >= depth ? 'width' : 'depth')] = value;
    else if (axis === 'breadth') sides[width >= depth ? 'depth' : 'width'] = value;
    else if (axis === 'width' || axis === 'height' || axis === 'depth') sides[axis] = value;
  }
  return {
    text, family: family.name, sides, main: has('colour.main') ? sketch.colours[0] : undefined, accent: has('colour.accent') ? sketch.colours[1] : undefined, detail: has('colour.detail') ? sketch.colours[2] : undefined,
    material: has('material.main') || (has('finish') && mentions.some(({ kind }) => kind === 'material')) ? sketch.material : undefined,
  };
}

export async function evaluate(words: Words, examples: Examples, count: number, seed: number): Promise<WordsFigures> {
  return (await judge(answerOf(words), heldOut(examples, count, seed))).figures;
}
