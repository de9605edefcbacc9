/** A product's options as the catalogue has them: a colourway, and everything else in one choice of size. */
import type { Colourway } from '../../shared/catalogue.ts';
import { coloursIn, isColourOption } from './colours.ts';
import type { Fault, ReadProduct } from './goods.ts';
import type { Kind } from './kinds.ts';
import type { Guess } from './product.ts';
import { tintFor } from './tint.ts';
import { bothLanguages, clip, isChinese, stableSlug } from './words.ts';

const MOST_COLOURS = 12, MOST_SIZES = 24, MOST_VARIANTS = 200, MOST_SIZE_CHARACTERS = 24;

export type Chosen =
  | {
    readonly ok: true; readonly colourways: Colourway[]; readonly sizes: string[]; readonly guesses: readonly Guess[];
    /** What each variant of the file is, in its order. */
    readonly picks: readonly { readonly colour: string; readonly size: string | undefined }[];
  }
  | { readonly ok: false; readonly fault: Fault };

export function chooseOptions(read: ReadProduct, kind: Kind): Chosen {
  const { variants } = read, guesses = new Set<Guess>(), fail = (line: number, field: string, message: string): Chosen => ({ ok: false, fault: { line, field, message } });
  if (variants.length > MOST_VARIANTS) return fail(read.line, 'variants', `are ${variants.length}; at most ${MOST_VARIANTS} are kept: split the product`);
  const option = [...new Set(variants.flatMap((variant) => [...variant.options.keys()]))].find(isColourOption);
  const named = [...new Set(variants.map((variant) => variant.options.get(option ?? '')).filter((value) => value !== undefined))];
  // More colours than a model can wear become a choice in words.
  const coloured = option !== undefined && named.length <= MOST_COLOURS && variants.every((variant) => variant.options.has(option));
  const colourways = coloured ? named.map((name) => colourway(name, kind, guesses)) : [fromTitle(read, kind, guesses)];
  const ids = new Map(named.map((name, i) => [name, colourways[coloured ? i : 0]?.id ?? '']));
  if (new Set(colourways.map(({ id }) => id)).size < colourways.length) return fail(read.line, option ?? 'colour', 'has two values that differ in case or accents only; write them alike');
  const picks = variants.map(({ options }) => {
    const words = [...options].filter(([name]) => !coloured || name !== option).map(([, value]) => value);
    return { colour: coloured ? ids.get(options.get(option) ?? '') ?? '' : colourways[0]?.id ?? '', size: words.length > 0 ? clip(words.join(' / '), MOST_SIZE_CHARACTERS) : undefined };
  });
  const sizes = [...new Set(picks.map(({ size }) => size).filter((size) => size !== undefined))];
  if (sizes.length > MOST_SIZES) return fail(read.line, 'options', `make ${sizes.length} sizes; at most ${MOST_SIZES} are kept: split the product`);
  const first = new Map<string, number>();
  for (const [i, pick] of picks.entries()) {
    const key = `${pick.colour}\n${pick.size}`, line = variants[i]?.line ?? read.line, before = first.get(key);
    if (before !== undefined) return fail(line, 'options', `are those of line ${before} again; give every variant of ${JSON.stringify(clip(read.title, 60))} options of its own`);
    if (sizes.length > 0 && pick.size === undefined) return fail(line, 'options', 'are missing where other variants of the product have some; fill in the option values');
    first.set(key, line);
  }
  return { ok: true, colourways, sizes, picks, guesses: [...guesses] };
}

function colourway(name: string, kind: Kind, guesses: Set<Guess>): Colourway {
  const [main, accent] = coloursIn(name);
  if (!main) guesses.add('colour-name');
  const said = main && !isChinese(name) && main.name.en.toLowerCase() === name.trim().toLowerCase() ? { en: name, zh: main.name.zh }
    : main && isChinese(name) ? { en: main.name.en, zh: name } : bothLanguages(name);
  return { id: stableSlug(name, 'colour').slice(0, 60), name: said, main: main?.hex ?? kind.colour, ...(accent && { accent: accent.hex }) };
}

/** The one colour of a product without a choice of colours: what its title says, or what such things have. */
function fromTitle(read: ReadProduct, kind: Kind, guesses: Set<Guess>): Colourway {
  const [main, accent] = coloursIn(read.title, true);
  if (!main) {
    guesses.add('colour');
    return { id: 'as-shown', name: { en: 'As shown', zh: '如图' }, main: tintFor(kind, read.title) };
  }
  return { id: stableSlug(main.name.en, 'colour'), name: main.name, main: main.hex, ...(accent && { accent: accent.hex }) };
}
