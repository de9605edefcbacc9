/** Designs to be described: what a mall sells, varied, and anything else that a family can be. */
import type { Random } from '../../../engine/random.ts';
import type { Product } from '../../../../shared/catalogue.ts';
import { codeLength, decodeParams, encodeParams } from '../../code.ts';
import type { Family } from '../../family.ts';
import type { Sketch } from '../design-code.ts';
import { COLOURS } from '../lexicon/colours.ts';
import { pick } from './piece.ts';

/** Products of a catalogue whose shape is one of ours, by family. */
export type Examples = ReadonlyMap<string, readonly Product[]>;

export function examplesOf(products: readonly Product[]): Examples {
  const out = new Map<string, Product[]>();
  for (const product of products) if (product.shape.kind === 'program') out.set(product.shape.family, [...out.get(product.shape.family) ?? [], product]);
  return out;
}

const FROM_CATALOGUE = 0.5, NEAR_DEFAULT = 0.6, JITTER = 0.06, SIDES = ['width', 'height', 'depth'] as const;
/** Colours that second parts mostly have. */
const NEUTRALS = ['#dedbd4', '#ddd3bd', '#1d1d20', '#3d4045', '#a9743f', '#5b3c29', '#85888c', '#b9924a', '#b7babd'];

export function sampleSketch(family: Family, examples: Examples, round: boolean, random: Random): Sketch {
  const known = examples.get(family.name) ?? [], product = known.length > 0 && random.next() < FROM_CATALOGUE ? pick(known, random) : null;
  const shape = product?.shape.kind === 'program' ? product.shape : null;
  const row = encodeParams(family, shape?.params ?? {}), near = shape !== null || random.next() < NEAR_DEFAULT;
  let at = 0;
  for (const parameter of Object.values(family.parameters)) {
    if (parameter.kind === 'choice') {
      if (!shape || random.next() < JITTER) row.fill(0, at, at + parameter.options.length)[at + random.below(parameter.options.length)] = 1;
      at += parameter.options.length;
    } else {
      row[at] = near ? (row[at] as number) + random.normal() * (shape ? JITTER : 0.16) : random.next();
      at += 1;
    }
  }
  const material = family.materials.find((name) => name === shape?.material && random.next() < 0.85) ?? family.materials[Math.min(random.below(family.materials.length), random.below(family.materials.length))] ?? family.materials[0];
  const whole = random.normal() * 0.1, off = SIDES.map(() => whole + random.normal() * 0.07);
  if (round) off[2] = off[0] as number;
  const side = (i: number): number => (product ? product.dimensions[SIDES[i] as 'width'] : family.size[SIDES[i] as 'width']) * Math.exp(off[i] as number);
  const way = product ? pick(product.colourways, random) : null, main = way?.main ?? pick(COLOURS, random).hex;
  const accent = way?.accent ?? (random.next() < 0.5 ? pick(NEUTRALS, random) : pick(COLOURS, random).hex), detail = way?.detail ?? (random.next() < 0.6 ? pick(NEUTRALS, random) : accent);
  return { params: decodeParams(family, row.subarray(0, codeLength(family))), material, size: { width: side(0), height: side(1), depth: side(2) }, colours: [main, accent, detail] };
}
