/** What a shopper may change of a product, whether a choice is among it, and what it adds to the price. */
import { familyOf, MOST_ENGRAVED, validateShape } from '../../models/shape/index.ts';
import type { Family } from '../../models/shape/index.ts';
import { readGenome } from '../../models/pattern/index.ts';
import type { Product } from '../../shared/catalogue.ts';
import type { CustomOptions, DesignPart, Tone, Touch } from '../../shared/design.ts';
import type { LocalText } from '../../shared/locale.ts';
import type { ArtworkRecord } from '../storage/artworks.ts';
import type { DesignLook } from '../storage/designs.ts';
import { materialName, numberWords, optionName, paramName, said } from './custom-words.ts';
import { patternColours, tileOf } from './custom-pattern.ts';

export interface OpenedProduct {
  readonly product: Product;
  readonly options: CustomOptions;
  /** The store's pictures by what is in them. */
  readonly artworks: ReadonlyMap<string, ArtworkRecord>;
}

export type TouchRefused = 'closed' | 'not-offered' | 'invalid' | 'too-long' | 'signs' | 'one-label';
export type Judged =
  | { readonly ok: true; /** Without what is the product's own. */ readonly touch: Touch; readonly parts: DesignPart[]; readonly look: DesignLook }
  | { readonly ok: false; readonly reason: TouchRefused; /** Of the touch. */ readonly field: string; readonly message: string };

/** Signs that can be engraved: Latin and Chinese letters, digits, punctuation, a few ornaments. */
const SIGN = /^[\p{Script=Latin}\p{Script=Han}0-9 .,:;!?'’"“”‘&+\-–—/()#@%*°·•♥★☆，。！？、：；（）《》…～]$/u;
const TONES: readonly Tone[] = ['main', 'accent', 'detail'];

/** The shape of a product that can be changed at all; null for a model that its merchant brought. */
export function ownShape({ shape, brand }: Product): { family: Family; params: Readonly<Record<string, number | string>>; material: string; label: string; artwork: DesignLook['artwork'] } | null {
  if (shape.kind === 'blob') return null;
  const check = validateShape(shape), family = familyOf(shape.family);
  return check.ok && family ? { family, params: check.shape.params, material: check.shape.material, label: shape.label ?? brand, artwork: shape.artwork ?? null } : null;
}

/** Colours of a colourway that a family wears somewhere. */
export function tonesOf({ finishes }: Family): Tone[] {
  return TONES.filter((tone) => Object.values(finishes).some((finish) => finish.colour === tone));
}

/** Judges a whole choice against what is open now. The first thing that is wrong is named, with what would be right. */
export function judge({ product, options, artworks }: OpenedProduct, colour: string, touch: Touch): Judged {
  const own = ownShape(product), way = product.colourways.find(({ id }) => id === colour);
  if (!own || !way || !options.open) return no('closed', '', 'This product is not open for changes; buy it as it is.');
  const { family } = own, parts: DesignPart[] = [], kept: { -readonly [K in keyof Touch]: Touch[K] } = {}, colours: Partial<Record<Tone, string>> = {}, chosen: Partial<Record<Tone, string>> = {};
  const add = (kind: DesignPart['kind'], title: LocalText, value: LocalText, amount: number): void => { parts.push({ kind, title, value, amount }); };

  for (const tone of TONES) {
    const wish = touch.colours?.[tone], swatch = options.colours.swatches.find(({ id }) => id === wish);
    if (wish === undefined) continue;
    if (!swatch || !options.colours.tones.includes(tone) || !tonesOf(family).includes(tone)) return no('not-offered', `colours.${tone}`, 'This colour is not offered here; choose one of those shown.');
    if (swatch.hex === way[tone]) continue;
    colours[tone] = swatch.hex;
    chosen[tone] = swatch.id;
    add('colour', said((t) => t[`tone-${tone}`]), swatch.name, swatch.price);
  }
  if (Object.keys(chosen).length > 0) kept.colours = chosen;

  let { material } = own;
  if (touch.material !== undefined && touch.material !== material) {
    const offered = options.materials.find((each) => each.material === touch.material);
    if (!offered || !family.materials.some((each) => each === touch.material)) return no('not-offered', 'material', 'This material is not offered here; choose one of those shown.');
    material = touch.material;
    kept.material = material;
    add('material', said((t) => t.material), materialName(material), offered.price);
  }

  const params = { ...own.params }, wished: Record<string, number | string> = {};
  for (const [name, wish] of Object.entries(touch.parts ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const part = options.parts.find((each) => each.name === name), declared = family.parameters[name], value = typeof wish === 'number' ? Math.round(wish * 1000) / 1000 : wish;
    if (value === own.params[name]) continue;
    if (!part || !declared || part.kind !== declared.kind) return no('not-offered', `parts.${name}`, 'This part is not offered here; choose among those shown.');
    const option = part.kind === 'choice' ? part.options.find((each) => each.value === value) : null;
    if (part.kind === 'choice' && !option) return no('not-offered', `parts.${name}`, `Choose one of ${part.options.map((each) => each.value).join(', ')}.`);
    if (part.kind === 'number' && !(typeof value === 'number' && value >= part.min && value <= part.max)) return no('invalid', `parts.${name}`, `Choose from ${part.min} to ${part.max}.`);
    params[name] = value;
    wished[name] = value;
    add('part', paramName(name), typeof value === 'number' ? numberWords(declared, value) : optionName(value), option?.price ?? (part.kind === 'number' ? part.price : 0));
  }
  if (Object.keys(wished).length > 0) kept.parts = wished;
  const check = validateShape({ family: family.name, params, material });
  if (!check.ok) return no('invalid', check.parameter === 'material' ? 'material' : `parts.${check.parameter}`, check.message);

  const words = (touch.engraving ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim(), signs = [...words];
  if (words !== '' && touch.artwork !== undefined) return no('one-label', 'artwork', 'There is room for words or a picture, not for both; leave one out.');
  if (words !== '') {
    if (!options.engraving || !family.finishes.label) return no('not-offered', 'engraving', 'Nothing is engraved here; leave the words out.');
    const most = Math.min(options.engraving.most, MOST_ENGRAVED);
    if (signs.length > most) return no('too-long', 'engraving', `There is room for ${most} signs; these are ${signs.length}.`);
    const odd = signs.find((sign) => !SIGN.test(sign));
    if (odd !== undefined) return no('signs', 'engraving', `${JSON.stringify(odd)} cannot be engraved; use letters, digits and plain punctuation.`);
    kept.engraving = words;
    add('engraving', said((t) => t.engraving), { en: words, zh: words }, options.engraving.price);
  }

  const colourway = { ...way, ...colours };
  let pattern: DesignLook['pattern'] = null;
  if (touch.pattern) {
    if (!options.pattern || !family.finishes[options.pattern.on]) return no('not-offered', 'pattern', 'No pattern is offered here; leave it out.');
    if (!readGenome(touch.pattern.genome)) return no('invalid', 'pattern.genome', 'This is no pattern of ours; choose one of those shown.');
    const { genome, scale } = touch.pattern;
    pattern = { genome, on: options.pattern.on, tile: tileOf(product.dimensions, scale), colours: patternColours(colourway) };
    kept.pattern = { genome, scale };
    add('pattern', said((t) => t.pattern), said((t) => t.patterned), options.pattern.price);
  }

  let { artwork } = own;
  if (touch.artwork !== undefined) {
    const offered = options.artworks.find(({ sha256 }) => sha256 === touch.artwork), picture = artworks.get(touch.artwork);
    if (!offered || !picture || !family.finishes.label) return no('not-offered', 'artwork', 'This picture is not offered here; choose one of those shown.');
    artwork = { sha256: picture.sha256, aspect: picture.aspect, clear: picture.clear };
    kept.artwork = picture.sha256;
    add('artwork', said((t) => t.artwork), { en: picture.name, zh: picture.name }, offered.price);
  }
  return {
    ok: true, touch: kept, parts,
    look: { family: family.name, params, material, dimensions: product.dimensions, colourway, label: own.label, engraving: kept.engraving ?? null, artwork: words === '' ? artwork : null, pattern },
  };
}

function no(reason: TouchRefused, field: string, message: string): Extract<Judged, { ok: false }> {
  return { ok: false, reason, field, message };
}
