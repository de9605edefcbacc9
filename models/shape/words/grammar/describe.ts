/** A description out of what is mentioned: a sentence, or a row of a catalogue. */
import { slipped } from '../../../language/grammar/expand.ts';
import { invented, strangeWord } from '../../../language/grammar/strangers.ts';
import type { Random } from '../../../engine/random.ts';
import { shuffled } from '../../../engine/random.ts';
import type { Sketch } from '../design-code.ts';
import { wearable } from '../dressed.ts';
import { LEXICON } from '../lexicon/index.ts';
import { lookIn } from '../looks.ts';
import { materialNamed } from '../material-words.ts';
import { FLUFF } from './fluff.ts';
import type { Implied, Mention, Teller } from './mention.ts';
import { PHRASES } from './phrases.ts';
import type { Phrases } from './phrases.ts';
import { fill, joined, pick, plain, spoken, tagged } from './piece.ts';
import type { Language, Marked, Piece } from './piece.ts';

const CHANCE = { before: 0.62, fluff: 0.3, brand: 0.12, plural: 0.15, noisy: 0.25, label: 0.07, row: 0.24, strange: 0.12 } as const;
/** Share of training's turns of phrase whose own words are strange, so that a reader goes by what it knows and by how words stand, as it must with turns it never met. */
const ODD = 0.2;
/** Where adjectives of a kind stand before an English noun, from the outside in. */
const ORDER: readonly Mention['kind'][] = ['measure', 'adjective', 'finish', 'colour', 'material', 'thing', 'partColour', 'partMaterial', 'not'];

export interface Described extends Marked { readonly label: string | null }

export function describe(mentions: readonly Mention[], sketch: Sketch, told: Teller): Described {
  const { stranger } = told, teller = { ...told, noun: stranger === undefined ? nounOf(sketch, told) : () => stranger };
  const { random } = teller, row = random.next() < CHANCE.row, label = random.next() < CHANCE.label ? words(teller.language, random) : null;
  const pieces = row ? rowOf(mentions, teller) : sentence(mentions, teller);
  if (label !== null) pieces.push(...fill(pick(PHRASES[teller.language][teller.side].label, random), { l: [plain(label)] }));
  return { ...joined(roughened(pieces, teller)), label };
}

type Named = Teller & { readonly noun: () => string };

/** Names of the product that do not contradict it: no bucket hat with a peak, no jeans of wool. */
function nounOf(sketch: Sketch, { family, words, language, side, random, implied }: Teller): () => string {
  const meaning = (noun: string): Implied => {
    const key = `${family.name} ${noun}`, known = implied.get(key);
    if (known) return known;
    const named = materialNamed(noun), fresh = { look: lookIn(noun, family, words), material: named && wearable(family, named) };
    implied.set(key, fresh);
    return fresh;
  };
  return () => {
    let noun = '';
    for (let i = 0; i < TRIES; i++) {
      noun = spoken(words.names[language], side, random);
      const { look, material } = meaning(noun);
      if ((look?.kind !== 'option' || sketch.params[look.parameter] === look.option) && (!material || material === sketch.material)) return noun;
    }
    return noun;
  };
}
const TRIES = 4;

const words = (language: Language, random: Random): string => {
  const word = invented(language, random);
  return language === 'en' ? word.charAt(0).toUpperCase() + word.slice(1) : word;
};

function sentence(mentions: readonly Mention[], teller: Named): Piece[] {
  const { language, side, random } = teller, phrases = PHRASES[language][side];
  const before = mentions.filter((each) => each.before !== null && random.next() < CHANCE.before), after = shuffled(mentions.filter((each) => !before.includes(each)), random);
  const tail = after.flatMap((each) => fill(turnOf(each, phrases, teller), each.places));
  const fluff = random.next() < CHANCE.fluff ? [plain(pick(FLUFF[language].after, random).replace('{o}', other(teller)))] : [];
  const [frame = '', rest = ''] = pick(phrases.frames, random).split('{x}');
  const whole = [plain(article(frame, random)), ...named(before, teller), ...tail, ...(random.next() < 0.5 ? fluff : []), plain(rest), ...(fluff.length > 0 && random.next() < 0.2 ? fluff : [])];
  return side === 'train' && language === 'zh' ? whole.map(({ text, tag }) => ({ text: random.next() < 0.08 ? text.replace('，', ' ') : text, tag })) : whole;
}

/** What is not there needs no article: "with no arms", "，无扶手". */
function turnOf({ kind, places }: Mention, phrases: Phrases, { language, side, random }: Teller): string {
  const absent = kind === 'thing' && /^(?:no |无|没有|不)/.test(places['t']?.[0]?.text ?? '');
  if (side === 'train' && !absent && kind !== 'not' && random.next() < ODD) return odd(pick(phrases[kind], random), language, random);
  return absent ? pick([', {t}', ' with {t}', ' and {t}'], random).replace(/^ ?(?:with|and) |^, /, (start) => (/\p{Script=Han}/u.test(places['t']?.[0]?.text ?? '') ? '，' : start)) : pick(phrases[kind], random);
}

/** A turn of phrase with some of its own words, or one that is put in, exchanged for words that mean nothing; its places stay. */
function odd(turn: string, language: Language, random: Random): string {
  const word = (): string => (random.next() < 0.5 ? invented(language, random) : strangeWord(pick(['verb', 'adj'], random), language, random) ?? '');
  let changed = false;
  const parts = turn.split(/(\{[a-z]+\})/).map((part) => (part.startsWith('{') ? part : part.replace(/[a-z]+|\p{Script=Han}+/gu, (own) => {
    if (random.next() < 0.4) return own;
    changed = true;
    return word();
  })));
  return changed ? parts.join('') : turn.replace('{', language === 'en' ? ` ${word()} {` : `${word()}{`).replace('  ', ' ');
}

const article = (frame: string, random: Random): string => (frame.endsWith('a ') && random.next() < 0.3 ? frame.slice(0, -2) : frame);

/** The noun that a description is of. */
const titled = ({ stranger }: Teller, noun: string): Piece => tagged(stranger === undefined ? 'family' : null, noun);

/** The noun with what stands before it. */
function named(before: readonly Mention[], teller: Named): Piece[] {
  const { language, random, noun: nounFor } = teller;
  const noun = nounFor(), brand = random.next() < CHANCE.brand ? [plain(words(language, random))] : [];
  const fluff = random.next() < CHANCE.fluff ? [plain(pick(FLUFF[language].before, random))] : [];
  if (language === 'zh') {
    const chosen = random.next() < 0.75 ? shuffled(before, random) : ordered(before);
    const parts = [...brand.map((each) => [each]), ...fluff.map((each) => [each]), ...chosen.map((each) => [...(each.before ?? [])])];
    return [...parts.flatMap((part, i) => [...part, plain(i === parts.length - 1 && random.next() < 0.4 ? '的' : random.next() < 0.12 ? '的' : random.next() < 0.08 ? ' ' : '')]), titled(teller, noun)];
  }
  const chosen = random.next() < 0.7 ? ordered(before) : shuffled(before, random), parts = [...brand.map((each) => [each]), ...fluff.map((each) => [each]), ...chosen.map((each) => [...(each.before ?? [])])];
  const gap = (): Piece => plain(random.next() < 0.08 ? '-' : random.next() < 0.1 ? ', ' : ' ');
  const plural = random.next() < CHANCE.plural && /[a-z]$/.test(noun) && !/(?:s|x|ch|sh)$/.test(noun) ? `${noun}s` : noun;
  return [...parts.flatMap((part) => [...part, gap()]), titled(teller, plural)];
}

const ordered = (mentions: readonly Mention[]): Mention[] => mentions.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));

/** The name of another family's product, which the sentence is not about. */
function other({ family, language, random }: Teller): string {
  const names = Object.entries(LEXICON).filter(([name]) => name !== family.name).map(([, each]) => each.names[language]);
  return pick(pick(names, random), random);
}

/** Fields of a table, one after another, or a title with tags. */
function rowOf(mentions: readonly Mention[], teller: Named): Piece[] {
  const { language, side, random } = teller, phrases = PHRASES[language][side], { fields } = phrases;
  const colon = language === 'en' ? ': ' : '：', gap = pick(language === 'en' ? [' | ', '; ', '\n', ', ', ' / ', '\t'] : ['；', ' | ', '\n', '，', ' '], random);
  const own = mentions.filter(({ kind }) => kind === 'colour' || kind === 'material' || kind === 'measure').filter(() => random.next() < 0.6), rest = mentions.filter((each) => !own.includes(each));
  const field = (name: keyof typeof fields, pieces: readonly Piece[]): Piece[] => {
    const head = pick(fields[name], random);
    return head === '' ? [...pieces] : [plain(`${head}${colon}`), ...pieces];
  };
  const title = field('title', [...named(rest.filter((each) => each.before !== null), teller)]);
  const cells: Piece[][] = [title];
  if (random.next() < 0.5) cells.push(field('type', [titled(teller, teller.noun())]));
  for (const each of own) cells.push(field(each.kind === 'measure' ? 'size' : each.kind === 'colour' ? 'colour' : 'material', Object.values(each.places)[0] ?? []));
  const more = rest.filter((each) => each.before === null), tags = [...more.map((each) => [...fill(turnOf(each, phrases, teller), each.places)]), ...(random.next() < 0.5 ? [[plain(pick(FLUFF[language].rows, random))]] : []), ...(random.next() < 0.4 ? [[plain(pick(FLUFF[language].before, random))]] : [])];
  const [first, ...others] = tags;
  if (first) cells.push(field('tags', [...first, ...others.flatMap((tag) => [plain(language === 'en' ? ', ' : '、'), ...tag])]));
  return cells.flatMap((cell, i) => (i === 0 ? cell : [plain(gap), ...cell]));
}

/** As people type: slips of the finger, capitals. Text that was marked stays marked. */
function roughened(pieces: readonly Piece[], { language, side, random }: Teller): Piece[] {
  if (language === 'zh' || random.next() > CHANCE.noisy) return [...pieces];
  const rate = side === 'train' ? 0.1 : 0.05, capital = random.next() < 0.4, shout = random.next() < 0.1;
  return pieces.map(({ text, tag }) => {
    const loose = /[0-9"]/.test(text) ? text : slipped(text, rate, random);
    return { tag, text: shout ? loose.toUpperCase() : capital ? loose.replace(/\b[a-z]/g, (c) => c.toUpperCase()) : loose };
  });
}
