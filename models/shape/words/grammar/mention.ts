/** What a description says about a design, each with the words for it, and the design that it then is. */
import type { Random } from '../../../engine/random.ts';
import type { Family, Parameter, Role } from '../../family.ts';
import type { MaterialName } from '../../materials/library.ts';
import { shaded } from '../colour-words.ts';
import type { Sketch } from '../design-code.ts';
import { finished, materialColour, slotOf, wearable } from '../dressed.ts';
import type { Where } from '../labels.ts';
import { COLOURS } from '../lexicon/colours.ts';
import { FINISHES, NEGATIONS, SCALES, SHADES } from '../lexicon/common.ts';
import type { FinishWord } from '../lexicon/common.ts';
import { isRound } from '../lexicon/index.ts';
import type { FamilyWords, Look } from '../lexicon/index.ts';
import { MATERIAL_WORDS } from '../lexicon/materials.ts';
import type { FoundLook } from '../looks.ts';
import { materialCalled } from '../material-words.ts';
import { measureOf } from './measures.ts';
import type { Stated } from './measures.ts';
import { pick, plain, spoken, tagged } from './piece.ts';
import type { Language, Piece, Side } from './piece.ts';

type Draft = { -readonly [K in keyof Sketch]: Sketch[K] };
type Kind = 'colour' | 'material' | 'finish' | 'adjective' | 'thing' | 'partColour' | 'partMaterial' | 'measure' | 'not';
/** `places` fill the templates of its kind; what may stand before the noun is `before`. */
export interface Mention { readonly kind: Kind; readonly places: Readonly<Record<string, readonly Piece[]>>; readonly before: readonly Piece[] | null }
export interface Mentioned { readonly mentions: readonly Mention[]; readonly sketch: Sketch; readonly stated: readonly Stated[]; readonly not: ReadonlySet<MaterialName> }

/** What a noun says beside its family: a bucket hat's form, jeans' material. */
export interface Implied { readonly look: FoundLook | null; readonly material: MaterialName | null }
export interface Teller {
  readonly family: Family;
  readonly words: FamilyWords;
  readonly language: Language;
  readonly side: Side;
  readonly random: Random;
  /** What the description is of, where it is none of our goods but described like one. */
  readonly stranger?: string | undefined;
  /** By family and noun, filled as it is asked for. */
  readonly implied: Map<string, Implied>;
}

/** Share of colours that are said with a second one. */
const TWO = 0.1;
const CHANCE = { colour: 0.62, part: 0.3, material: 0.5, finish: 0.14, look: 0.28, scale: 0.22, measure: 0.38, not: 0.09 } as const;

export function mention(sketch: Sketch, teller: Teller): Mentioned {
  const { family, words, language, side, random } = teller, draft: Draft = { ...sketch }, mentions: Mention[] = [], stated: Stated[] = [], not = new Set<MaterialName>();
  const says = (chance: number): boolean => random.next() < chance;
  if (says(CHANCE.colour)) mentions.push(mainColour(draft, teller));
  if (says(CHANCE.material)) mentions.push(mainMaterial(draft, teller));
  if (says(CHANCE.finish)) {
    const finish = pick(Object.keys(FINISHES) as FinishWord[], random), worn = finished(family, mentions.some(({ kind }) => kind === 'material') ? draft.material : null, finish), a = [tagged('finish', spoken(FINISHES[finish][language], side, random))];
    if (worn) draft.material = worn;
    mentions.push({ kind: 'finish', places: { a }, before: a });
  }
  // A part that wears the colour of the whole is told apart only where nothing was said of the whole.
  const whole = mentions.some(({ kind }) => kind === 'colour' || kind === 'material');
  for (const [role, names] of Object.entries(words.parts)) if (says(CHANCE.part) && !(whole && slotOf(family, role as Role) === 'main')) mentions.push(part(draft, role as Role, spoken(names[language], side, random), teller));
  const told = new Set<string>();
  for (const [name, look] of Object.entries(words.looks)) {
    const parameter = family.parameters[name];
    if (!parameter || !says(CHANCE.look)) continue;
    mentions.push(looks(draft, name, parameter, look, teller));
    told.add(name);
  }
  if (says(CHANCE.scale)) mentions.push(scaled(draft, teller));
  // What was told is not denied: no "with a pocket" and "no pocket" of one product.
  const bare = Object.entries(words.looks).flatMap(([name, look]) => (look.kind === 'options' && look.options['none'] && family.parameters[name] && !told.has(name) ? [{ name, things: Object.entries(look.options).filter(([option]) => option !== 'none').flatMap(([, each]) => each[language].filter((phrase) => !phrase.startsWith('*'))) }] : []));
  if (bare.length > 0 && says(CHANCE.not)) {
    const { name, things } = pick(bare, random);
    draft.params = { ...draft.params, [name]: 'none' };
    if (things.length > 0) mentions.push({ kind: 'not', places: { x: [tagged('not', spoken(things, side, random))] }, before: null });
  } else if (says(CHANCE.not)) {
    const other = pick(family.materials, random);
    if (other !== draft.material) {
      not.add(other);
      mentions.push({ kind: 'not', places: { x: [tagged('not', materialWord(other, teller))] }, before: null });
    }
  }
  if (says(CHANCE.measure)) {
    const measured = measureOf(teller, draft);
    stated.push(...measured.stated);
    mentions.push({ kind: 'measure', places: { d: measured.pieces }, before: language === 'zh' || random.next() < 0.3 ? measured.pieces : null });
  }
  return { mentions, sketch: draft, stated, not };
}

function colourWord({ family, language, side, random }: Teller, tag: Where): { readonly piece: Piece; readonly hex: string } {
  const colour = pick(COLOURS, random), alone = colour[language].filter((name) => !(tag === 'main' && saysMaterial(family, name)));
  const names = alone.length > 0 ? alone : colour[language], one = spoken(names, side, random);
  const name = language === 'zh' && one.length === 1 && random.next() < 0.6 ? `${one}色` : one, kind = `colour.${tag}` as const;
  if (random.next() > 0.14) return { piece: tagged(kind, name), hex: colour.hex };
  const shade = pick(Object.keys(SHADES) as (keyof typeof SHADES)[], random), word = pick(SHADES[shade][language], random), both = language === 'en' ? `${word} ${name}` : `${word}${name}`;
  // Dark green is a colour of its own, not green made darker.
  if (COLOURS.some((other) => other !== colour && other[language].some((each) => both.startsWith(each)))) return { piece: tagged(kind, name), hex: colour.hex };
  return { piece: tagged(kind, both), hex: shaded(colour.hex, shade) };
}

/** Whether a word of a colour would be read as what the whole is made of: an oak table, a gold ring. */
function saysMaterial(family: Family, name: string): boolean {
  const material = materialCalled(name);
  return material !== null && wearable(family, material) !== null;
}

function mainColour(draft: Draft, teller: Teller): Mention {
  const { piece, hex } = colourWord(teller, 'main');
  draft.colours = [hex, draft.colours[1], draft.colours[2]];
  if (teller.random.next() > TWO) return { kind: 'colour', places: { c: [piece] }, before: [piece] };
  // Black and white: the second of two is that of the second part.
  const second = colourWord(teller, 'main'), c = [piece, plain(pick(teller.language === 'en' ? [' and ', ' & ', '/', '-and-'] : ['和', '与', '、', '加', '配'], teller.random)), second.piece];
  draft.colours = [hex, second.hex, draft.colours[2]];
  return { kind: 'colour', places: { c }, before: c };
}

export function materialWord(material: MaterialName, { language, side, random }: Teller): string {
  const lists = MATERIAL_WORDS.filter(([, , name]) => name === material).map(([en, zh]) => (language === 'en' ? en : zh).split('|'));
  return lists.length === 0 ? material.replace('-', ' ') : spoken(pick(lists, random), side, random);
}

function mainMaterial(draft: Draft, teller: Teller): Mention {
  const piece = tagged('material.main', materialWord(draft.material, teller));
  return { kind: 'material', places: { m: [piece] }, before: [piece] };
}

/** A part with a colour or a material of its own, which shows in the colour that its role wears. */
function part(draft: Draft, role: Role, name: string, teller: Teller): Mention {
  const where = slotOf(teller.family, role), { random } = teller;
  const wear = (hex: string): void => {
    if (where === 'accent') draft.colours = [draft.colours[0], hex, draft.colours[2]];
    else if (where === 'detail') draft.colours = [draft.colours[0], draft.colours[1], hex];
    else if (where === 'main') draft.colours = [hex, draft.colours[1], draft.colours[2]];
  };
  const p = [tagged('part', name)];
  if (random.next() < 0.65) {
    const { piece, hex } = colourWord(teller, where);
    wear(hex);
    return { kind: 'partColour', places: { c: [piece], p }, before: null };
  }
  const material = pick(MATERIAL_WORDS, random)[2], own = materialColour(material);
  if (own) wear(own);
  return { kind: 'partMaterial', places: { m: [tagged(`material.${where}`, materialWord(material, teller))], p }, before: null };
}

function phrase(text: string): { readonly adjective: boolean; readonly text: string } {
  return text.startsWith('*') ? { adjective: true, text: text.slice(1) } : { adjective: false, text };
}

function looks(draft: Draft, name: string, parameter: Parameter, look: Look, { language, side, random }: Teller): Mention {
  const set = (value: number | string): void => { draft.params = { ...draft.params, [name]: value }; };
  const said = (list: readonly string[]): Mention => {
    const { adjective, text } = phrase(spoken(list, side, random)), pieces = [tagged('look', text)];
    return adjective ? { kind: 'adjective', places: { a: pieces }, before: pieces } : { kind: 'thing', places: { t: pieces }, before: null };
  };
  if (look.kind === 'options' && parameter.kind === 'choice') {
    const option = pick(Object.keys(look.options).filter((each) => parameter.options.includes(each)), random);
    set(option);
    return said(look.options[option]?.[language] ?? []);
  }
  if (look.kind === 'count' && parameter.kind === 'number') {
    const n = parameter.min + random.below(parameter.max - parameter.min + 1), { text } = phrase(spoken(look.counted[language], side, random));
    set(n);
    const digits = random.next() < 0.5 ? String(n) : IN_WORDS[language][n] ?? String(n), pieces = [tagged('count', text.replace('#', digits))];
    return { kind: 'thing', places: { t: pieces }, before: /-/.test(text) || language === 'zh' ? pieces : null };
  }
  const high = random.next() < 0.5, range = look.kind === 'range' ? look : null;
  if (parameter.kind === 'number' && range) {
    const at = high ? 0.68 + 0.32 * random.next() : 0.32 * random.next(), value = parameter.min + at * (parameter.max - parameter.min);
    set(parameter.unit === 'count' ? Math.round(value) : value);
  }
  return said((high ? range?.high : range?.low)?.[language] ?? [NEGATIONS.en[0] ?? '']);
}
const IN_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'], zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'],
};

function scaled(draft: Draft, { words, language, side, random }: Teller): Mention {
  const scale = pick(Object.values(SCALES), random), wide = Math.exp(scale.whole + scale.wide), tall = Math.exp(scale.whole + scale.tall), { width, height, depth } = draft.size;
  draft.size = { width: width * wide, height: height * tall, depth: depth * (isRound(words, draft.params) ? wide : Math.exp(scale.whole + 0.4 * scale.wide)) };
  const a = [tagged('scale', spoken(scale.words[language], side, random))];
  return { kind: 'adjective', places: { a }, before: a };
}
