/** Sizes as people state them, with what they say about the design. */
import type { Random } from '../../../engine/random.ts';
import type { Dimensions } from '../../../../shared/catalogue.ts';
import type { Family } from '../../family.ts';
import type { Sketch } from '../design-code.ts';
import type { SpanKind } from '../labels.ts';
import type { Axis } from '../lexicon/common.ts';
import { isRound } from '../lexicon/index.ts';
import { placed } from '../sizes.ts';
import type { Teller } from './mention.ts';
import { pick, plain, tagged } from './piece.ts';
import type { Language, Piece, Side } from './piece.ts';

/** Where a stated number of metres (or litres) goes; `breadth` is the shorter way beside a length. */
export interface Stated { readonly axis: Axis | 'breadth' | 'volume'; readonly value: number }
export interface Measured { readonly pieces: readonly Piece[]; readonly stated: readonly Stated[] }

/** {n} is the number with its unit. */
const FORMS: Readonly<Record<Language, Readonly<Record<Side, Readonly<Record<Axis, readonly string[]>>>>>> = {
  en: {
    train: {
      width: ['{n} wide', 'width {n}', '{n} in width', 'W {n}', 'width: {n}', '{n} (W)', 'width about {n}', '{n} from left to right', '{n} sideways'], height: ['{n} tall', '{n} high', 'height {n}', '{n} in height', 'H {n}', 'height: {n}', '{n} (H)', 'height about {n}', '{n} from base to rim', 'rises {n}'],
      depth: ['{n} deep', 'depth {n}', 'D {n}', '{n} in depth', 'depth: {n}', 'depth about {n}', '{n} from the front to the rear'], across: ['{n} across', '{n} in diameter', 'diameter {n}', 'diameter of {n}', 'Ø {n}', 'dia {n}', 'diameter: {n}', 'round, {n}'], length: ['{n} long', 'length {n}', '{n} in length', 'length: {n}', 'length about {n}', '{n} lengthwise', 'runs {n}'], thick: ['{n} thick', 'thickness {n}', '{n} in thickness'],
    },
    heldOut: {
      width: ['a width of {n}', 'as wide as {n}'], height: ['standing {n} tall', 'a height of {n}', '{n} from top to bottom'], depth: ['a depth of {n}', '{n} front to back'],
      across: ['a {n} diameter', '{n} diameter'], length: ['a length of {n}', '{n} from end to end'], thick: ['a thickness of {n}'],
    },
  },
  zh: {
    train: {
      width: ['宽{n}', '{n}宽', '宽度{n}', '宽 {n}', '宽为{n}', '宽：{n}', '左右宽{n}'], height: ['高{n}', '{n}高', '高度{n}', '高度为{n}', '高 {n}', '高为{n}', '高：{n}', '高达{n}', '从下到上{n}'], depth: ['深{n}', '进深{n}', '深度{n}', '深为{n}', '深：{n}', '纵深{n}'], across: ['直径{n}', '口径{n}', '{n}直径', '直径 {n}', '直径为{n}', '直径：{n}'], length: ['长{n}', '{n}长', '长度{n}', '长为{n}', '长：{n}'], thick: ['厚{n}', '{n}厚', '厚度{n}'],
    },
    heldOut: { width: ['横宽{n}', '宽有{n}'], height: ['高有{n}', '高约{n}', '总高{n}'], depth: ['前后{n}', '深约{n}'], across: ['圆径{n}', '直径约{n}'], length: ['全长{n}', '长约{n}'], thick: ['厚约{n}'] },
  },
};
const UNITS: Readonly<Record<Language, readonly (readonly [unit: string, metres: number])[]>> = {
  en: [['cm', 0.01], [' cm', 0.01], [' cm', 0.01], [' centimetres', 0.01], [' mm', 0.001], ['mm', 0.001], [' inches', 0.0254], ['"', 0.0254], [' inch', 0.0254], [' in', 0.0254], [' m', 1], [' ft', 0.3048], ['-inch', 0.0254]],
  zh: [['厘米', 0.01], ['cm', 0.01], ['公分', 0.01], ['毫米', 0.001], ['mm', 0.001], ['寸', 0.0254], ['英寸', 0.0254], ['米', 1], [' cm', 0.01], ['CM', 0.01]],
};

/** A number of a unit as one writes it, and what it is exactly. */
function written(metres: number, language: Language, random: Random): { readonly text: string; readonly value: number; readonly unit: string; readonly number: string } {
  const fitting = UNITS[language].filter(([, unit]) => metres / unit >= 1.5 && metres / unit < (unit === 0.001 ? 900 : 400)), [unit, size] = pick(fitting.length > 0 ? fitting : [[' mm', 0.001] as const], random);
  const n = metres / size, rounded = n < 10 ? Math.round(n * 2) / 2 : n < 60 ? Math.round(n) : Math.round(n / 5) * 5, number = String(rounded);
  return { text: `${number}${unit}`, value: rounded * size, unit, number };
}

const SIDES = ['width', 'height', 'depth'] as const;

/** One side, several, all by `x`, or what it holds. */
export function measureOf({ family, words, language, side, random }: Teller, { size, params }: Sketch): Measured {
  const kind = random.next(), round = isRound(words, params);
  if (words.holds !== null && kind < 0.2) return volume(size, words.holds, language, random);
  if (kind < 0.45) return product(family, size, language, random);
  if (kind < 0.58) {
    const { measure, screen } = words;
    if (measure === 'screen') return { pieces: [tagged('size', written((screen ?? 1) * size.width / family.size.width, language, random).text)], stated: [] };
    const one = written(measure === 'across' ? size.width : size[measure], language, random);
    return { pieces: [tagged('size', one.text)], stated: [{ axis: measure, value: one.value }] };
  }
  const horizontal = family.size.width >= family.size.depth ? 'width' : 'depth', least = SIDES.reduce((a, b) => (family.size[b] < family.size[a] ? b : a));
  const sides: readonly (readonly [Axis, number])[] = [['width', size.width], ['height', size.height], ['depth', size.depth]];
  const axes: readonly (readonly [Axis, number])[] = round ? [['height', size.height], ['across', size.width], ['height', size.height], ['across', size.width]]
    : [...sides, ['length', size[words.long ?? horizontal]], ...(size[least] < 0.4 * size.height ? [['thick', size[least]] as const] : [])];
  const first = pick(axes, random), second = pick(axes.filter(([axis]) => axis !== first[0]), random), several = random.next();
  const clash = [first[0], second[0]].includes('length') || [first[0], second[0]].includes('thick');
  const chosen = !round && several < 0.12 ? [[random.next() < 0.5 ? 'length' : 'width', size[horizontal]] as const, [horizontal === 'width' ? 'depth' : 'width', size[horizontal === 'width' ? 'depth' : 'width']] as const, ['height', size.height] as const] : several < 0.38 && !clash ? [first, second] : [first];
  return listed(chosen[0]?.[0] === 'length' ? chosen.map(([axis, metres], i) => [i === 1 ? 'width' : axis, metres] as const) : horizontal === 'depth' && chosen.length === 3 ? sides : chosen, language, side, random);
}

function listed(axes: readonly (readonly [Axis, number])[], language: Language, side: Side, random: Random): Measured {
  const longer = axes[0]?.[0] === 'length' && axes.length === 3;
  const said = axes.map(([axis, metres], i) => {
    const { text, value } = written(metres, language, random), form = pick(FORMS[language][side][axis], random);
    return { pieces: [tagged(axis satisfies SpanKind, form.replace('{n}', text))], stated: { axis: longer && i === 1 ? 'breadth' as const : axis, value } };
  });
  const between = plain(language === 'en' ? pick([', ', ' and ', ' x ', ' '], random) : pick(['，', '', ' ', '、'], random));
  return { pieces: said.flatMap(({ pieces }, i) => (i === 0 ? pieces : [between, ...pieces])), stated: said.map(({ stated }) => stated) };
}

/** `30 x 20 x 10 cm`, in an order in which it can be read, else with letters; or two sides. */
function product(family: Family, size: Dimensions, language: Language, random: Random): Measured {
  const triple = random.next() < 0.75, lowest = SIDES.reduce((a, b) => (family.size[b] < family.size[a] ? b : a));
  const axes = triple ? pick([['width', 'depth', 'height'], ['width', 'height', 'depth']] as const, random) : SIDES.filter((each) => each !== lowest);
  const cm = Math.max(...axes.map((axis) => size[axis])) < 3 ? 0.01 : 1;
  const [unit, metres] = language === 'en' ? pick([[' cm', 0.01], ['cm', 0.01], [' mm', 0.001], [' inches', 0.0254]] as const, random) : pick([['厘米', 0.01], ['cm', cm], ['CM', 0.01], ['mm', 0.001], ['公分', 0.01]] as const, random);
  const numbers = axes.map((axis) => { const n = size[axis] / metres; return n < 10 ? Math.max(0.5, Math.round(n * 2) / 2) : Math.round(n); });
  const read = placed({ values: numbers.map((n) => n * metres), letters: numbers.map(() => null) }, family.size), clear = read.every(([axis], i) => axis === axes[i]);
  const letters = !clear || random.next() < 0.2, by = pick([' x ', 'x', '×', '*', ' × '], random);
  const letter = { en: { width: 'W', height: 'H', depth: 'D' }, zh: { width: '宽', height: '高', depth: '深' } }[language];
  const text = numbers.map((n, i) => `${letters ? letter[axes[i] as 'width'] : ''}${n}`).join(by);
  return { pieces: [tagged('size', `${text}${unit}`)], stated: axes.map((axis, i) => ({ axis, value: (numbers[i] as number) * metres })) };
}

function volume(size: Dimensions, holds: number, language: Language, random: Random): Measured {
  const litres = size.width * size.height * size.depth * holds * 1000, nice = litres < 1 ? Math.max(0.01, Math.round(litres * 20) / 20 || Math.round(litres * 100) / 100) : litres < 10 ? Math.round(litres * 2) / 2 : Math.round(litres);
  const small = nice < 1, n = String(Math.round(small ? nice * 1000 : nice * 10) / (small ? 1 : 10));
  const form = language === 'en' ? pick(small ? ['{n} ml', '{n}ml', 'holds {n} ml', '{n} ml capacity'] : ['{n} l', '{n}L', '{n} litres', 'holds {n} litres', '{n}-litre'], random) : pick(small ? ['{n}ml', '{n}毫升', '容量{n}毫升', '{n} ml'] : ['{n}升', '{n}L', '容量{n}升'], random);
  return { pieces: [tagged('volume', form.replace('{n}', n))], stated: [{ axis: 'volume', value: nice }] };
}
