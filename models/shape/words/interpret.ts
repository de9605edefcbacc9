/** What tagged words mean for a family: facts that a design must meet, how each was understood, and what was not. */
import type { LocalText } from '../../../shared/locale.ts';
import type { Span } from '../../language/labels.ts';
import { tokensOf } from '../../language/tokens.ts';
import type { Family } from '../family.ts';
import { adopted, settled } from './adopt.ts';
import { METALS, WOODS } from '../materials/library.ts';
import type { MaterialName } from '../materials/library.ts';
import { areJoined, claimed } from './claims.ts';
import { colourCalled, colourIn } from './colour-words.ts';
import type { ReadColour } from './colour-words.ts';
import { withDenials } from './denied.ts';
import { directionsOf } from './directions.ts';
import type { Directions } from './directions.ts';
import { finished, materialColour, wearable } from './dressed.ts';
import { isFiller } from './fillers.ts';
import type { SpanKind } from './labels.ts';
import { FINISHES, SCALES } from './lexicon/common.ts';
import type { Axis, FinishWord, Scale } from './lexicon/common.ts';
import { phrasesOf, wordsOfFamily } from './lexicon/index.ts';
import { lookIn } from './looks.ts';
import type { FoundLook } from './looks.ts';
import { materialCalled, materialNamed } from './material-words.ts';
import { quantitiesIn } from './quantities.ts';
import type { Quantity } from './quantities.ts';
import type { ReadText } from './read.ts';
import type { StatedSize } from './sizes.ts';
import { wholeNames } from './whole.ts';

export interface Understood { readonly text: string; readonly means: string }
export interface Facts {
  readonly colours: Partial<Record<'main' | 'accent' | 'detail', ReadColour>>;
  readonly material: MaterialName | null;
  readonly notMaterials: ReadonlySet<MaterialName>;
  readonly looks: readonly FoundLook[];
  readonly notLooks: readonly FoundLook[];
  /** Sizes in words. */
  readonly scales: readonly Scale[];
  readonly stated: readonly StatedSize[];
  readonly litres: number | null;
  readonly label: string | null;
  readonly understood: readonly Understood[];
  readonly unknown: readonly string[];
}

/** Words for many materials at once. */
const VAGUE = /^(?:wood|wooden|metal|木|实木|金属)$/i;
const AXES: readonly SpanKind[] = ['width', 'height', 'depth', 'across', 'length', 'thick', 'size', 'volume'];

export function interpret(read: ReadText, tagged: readonly Span<SpanKind>[], family: Family): Facts {
  const words = wordsOfFamily(family.name), meant = settled(read, claimed(read, withDenials(read, wholeNames(read, tagged)), family).filter((span) => means(span, textIn(read, span), family) && !isStranger(read, span)), family), spans = [...meant, ...adopted(read, meant, family)];
  const chinese = /\p{Script=Han}/u.test(read.text), say = (text: LocalText): string => (chinese ? text.zh : text.en);
  const colours: Partial<Record<'main' | 'accent' | 'detail', ReadColour>> = {}, notMaterials = new Set<MaterialName>(), looks: FoundLook[] = [], notLooks: FoundLook[] = [], understood: Understood[] = [], unknown: string[] = [], nouns: string[] = [], scales: Scale[] = [];
  let material: MaterialName | null = null, vague = false, second = false, finish: { word: FinishWord; text: string } | null = null;
  const textOf = (span: { from: number; to: number }): string => textIn(read, span);
  const take = (text: string, means: LocalText): void => { understood.push({ text, means: say(means) }); };
  const wear = (where: 'main' | 'accent' | 'detail', colour: ReadColour, text: string): void => {
    // A second colour of the whole is that of its second part, unless that is said to have another.
    const free = colours[where] === undefined || (where === 'accent' && second) ? where : where === 'main' && colours.accent === undefined ? 'accent' : null;
    if (free === null) return void unknown.push(text);
    second = free !== where || (second && where !== 'accent');
    colours[free] = colour;
    take(text, { en: `${ROLE[free].en}: ${colour.name.en}`, zh: `${ROLE[free].zh}：${colour.name.zh}` });
  };
  for (const span of spans) {
    const text = textOf(span), { kind } = span;
    if (kind === 'family') {
      take(text, { en: `a ${words.names.en[0]}`, zh: words.names.zh[0] ?? family.name });
      nouns.push(text);
    }
    else if (kind.startsWith('colour.')) {
      const colour = colourIn(text), where = kind.slice(7);
      // An oak table in blue is of oak.
      if (where === 'main' && material === null && wornAs(materialCalled(text.toLowerCase()), family) && spans.filter((each) => each.kind === 'colour.main' && !areJoined(read, span, each)).length > 1) take(text, { en: `material: ${text}`, zh: `材质：${text}` });
      else if (colour && (where === 'main' || where === 'accent' || where === 'detail')) wear(where, colour, text);
      else unknown.push(text);
      const implied: MaterialName | null = where === 'main' && (material === null || vague) ? wornAs(materialCalled(text.toLowerCase()), family) ?? (material === null ? wornAs(materialNamed(text), family) : null) : null;
      // What is named as the material counts for more than what a colour says.
      if (implied) [material, vague] = [implied, true];
    } else if (kind.startsWith('material.')) {
      // A cork lid is also a form of lid.
      const form = kind === 'material.main' ? null : lookIn(textOf({ from: span.from, to: Math.min(span.to + 1, read.tokens.length) }), family, words, true) ?? lookIn(text, family, words, true);
      if (form && !looks.some(({ parameter }) => parameter === form.parameter)) looks.push(form);
      const named = materialNamed(text), where = kind.slice(9), worn = named && wearable(family, named), own = colourIn(text);
      if (where === 'main' && named && worn) {
        // A wooden bowl of walnut is of walnut.
        if (material === null || vague) material = worn;
        vague = VAGUE.test(text);
        take(text, { en: `material: ${worn}`, zh: `材质：${worn}` });
      } else if (where === 'main' && own && colours.main === undefined) wear('main', own, text);
      else if ((where === 'accent' || where === 'detail') && named && colours[where] === undefined && materialColour(named)) wear(where, { hex: materialColour(named) as `#${string}`, name: { en: `as ${named}`, zh: `${text}的颜色` } }, text);
      else unknown.push(text);
    } else if (kind === 'finish') {
      const word = (Object.keys(FINISHES) as FinishWord[]).find((each) => [...FINISHES[each].en, ...FINISHES[each].zh].some((name) => text.toLowerCase().includes(name)));
      if (word) finish = { word, text };
      else unknown.push(text);
    } else if (kind === 'look' || kind === 'count') {
      const found = lookIn(text, family, words);
      if (found && !looks.some(({ parameter }) => parameter === found.parameter)) {
        looks.push(found);
        take(text, found.means);
      } else unknown.push(text);
    } else if (kind === 'scale') {
      const scale = Object.values(SCALES).find((each) => phrasesOf(each.words).includes(text.toLowerCase()));
      if (scale) scales.push(scale);
      take(text, { en: 'size', zh: '大小' });
    } else if (kind === 'not') {
      const named = materialNamed(text), found = lookIn(text, family, words);
      if (found) notLooks.push(found);
      else if (named) notMaterials.add(named);
      if (found || named) take(text, { en: `not ${found ? found.means.en : named}`, zh: `不要${found ? found.means.zh : text}` });
      else unknown.push(text);
    }
  }
  // A bucket hat is one without that being said again; what is said again counts.
  for (const noun of nouns) {
    const found = lookIn(noun, family, words);
    if (found?.kind === 'option' && !looks.some(({ parameter }) => parameter === found.parameter)) looks.push(found);
    material ??= wornAs(materialNamed(noun), family);
  }
  // What is of bronze looks so, where no colour is said.
  const look = spans.find((span) => span.kind === 'material.main' && colourCalled(textOf(span)) && isSeen(textOf(span)));
  const own = colours.main === undefined && look ? colourIn(textOf(look)) : null;
  if (own && look) wear('main', own, textOf(look));
  if (finish) {
    const worn = finished(family, material, finish.word);
    if (worn) material = worn;
    if (worn || material) take(finish.text, worn ? { en: `material: ${worn}`, zh: `材质：${worn}` } : { en: 'finish', zh: '表面' });
    else unknown.push(finish.text);
  }
  const { stated, litres, words: directions } = sizesIn(read, spans, take, unknown);
  if (read.label && family.labelAspect !== undefined) take(read.label.text, { en: 'label', zh: '标签' });
  else if (read.label) unknown.push(read.label.text);
  return { colours, material, notMaterials, looks, notLooks, scales, stated, litres, label: family.labelAspect === undefined ? null : read.label?.text ?? null, understood, unknown: [...new Set([...unknown, ...strangers(read, [...spans, ...directions])])] };
}

/** Whether a material is known by its colour: metals and woods are, cloth comes in any. */
function isSeen(text: string): boolean {
  const named = materialNamed(text);
  return named !== null && [...METALS, ...WOODS].some((each) => each === named);
}

const textIn = ({ text, tokens }: ReadText, { from, to }: { from: number; to: number }): string => text.slice(tokens[from]?.from ?? 0, tokens[to - 1]?.to ?? 0);

/** A noun that is none of ours and names a colour or a material, which it is then. */
function isStranger({ known }: ReadText, { kind, from, to }: Span<SpanKind>): boolean {
  const all = known.slice(from, to).flat();
  return kind === 'family' && !all.some((name) => name.startsWith('f:')) && all.some((name) => /^(?:colour|material)\.b/.test(name));
}

/** Whether a tag makes sense of its words; what it makes none of is as good as untagged. */
function means({ kind }: Span<SpanKind>, text: string, family: Family): boolean {
  if (kind === 'colour.other' || kind === 'material.other') return false;
  if (kind.startsWith('colour.')) return colourIn(text) !== null;
  if (kind.startsWith('material.')) return materialNamed(text) !== null || colourIn(text) !== null;
  if (kind === 'scale') return Object.values(SCALES).some((each) => phrasesOf(each.words).includes(text.toLowerCase()));
  if (kind === 'look' || kind === 'count') return lookIn(text, family, wordsOfFamily(family.name)) !== null;
  return true;
}

const ROLE = { main: { en: 'colour', zh: '主色' }, accent: { en: 'second colour', zh: '第二色' }, detail: { en: 'third colour', zh: '第三色' } } as const;
const wornAs = (material: MaterialName | null, family: Family): MaterialName | null => (material && family.materials.includes(material) ? material : null);

/** Quantities that the network reads as this product's own. */
function sizesIn(read: ReadText, spans: readonly Span<SpanKind>[], take: (text: string, means: LocalText) => void, unknown: string[]): { stated: StatedSize[]; litres: number | null; words: Directions['words'] } {
  const stated: StatedSize[] = [], sure: StatedSize[] = [];
  let litres: number | null = null;
  const quantities = quantitiesOf(read), { axes: said, words } = directionsOf(read, quantities);
  for (const quantity of quantities) {
    const text = read.text.slice(quantity.from, quantity.to), over = spans.filter(({ kind, from, to }) => AXES.includes(kind) && (read.tokens[from]?.from ?? 0) < quantity.to && (read.tokens[to - 1]?.to ?? 0) > quantity.from);
    const axis = said.get(quantity) ?? over[0]?.kind;
    if (!axis) unknown.push(text);
    else if (quantity.kind === 'volume') {
      litres = quantity.values[0] as number;
      take(text, { en: 'what it holds', zh: '容量' });
    } else {
      (said.has(quantity) ? sure : stated).push({ axis: axis === 'volume' ? 'size' : axis as Axis | 'size', quantity });
      take(text, { en: quantity.values.length > 1 ? 'size' : String(axis), zh: quantity.values.length > 1 ? '尺寸' : AXIS_ZH[axis] ?? '尺寸' });
    }
  }
  return { stated: [...sure, ...stated], litres, words };
}
const AXIS_ZH: Readonly<Record<string, string>> = { width: '宽', height: '高', depth: '深', across: '直径', length: '长', thick: '厚' };

/** Only the text that the network read: what comes after is as if it were not there. */
function quantitiesOf({ text, tokens, label }: ReadText): readonly Quantity[] {
  const end = (tokens.at(-1)?.to ?? 0) + 1;
  return quantitiesIn(text).filter((each) => each.to <= end && !(label && each.from >= label.from && each.to <= label.to));
}

/** Runs of words that mean nothing to us, without the small words around them. */
function strangers(read: ReadText, spans: readonly { readonly from: number; readonly to: number }[]): string[] {
  const inside = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
  const quantities = quantitiesOf(read), strange = read.tokens.map((token, i) => !inside.has(i) && !isFiller(token.text) && !read.known[i]?.some((name) => name.startsWith('part.')) && !quantities.some((q) => token.from >= q.from && token.to <= q.to));
  const runs: { from: number; to: number }[] = [];
  strange.forEach((is, i) => {
    const last = runs.at(-1), token = read.tokens[i];
    if (!is || !token) return;
    const joins = last && strange[i - 1] && !/[,，。；;|\n]/.test(read.text.slice(last.to, token.from));
    if (last && joins) last.to = token.to;
    else runs.push({ from: token.from, to: token.to });
  });
  return runs.map(({ from, to }) => read.text.slice(from, to));
}

/** How many tokens a text has, for refusing what has none. */
export const tokenCount = (text: string): number => tokensOf(text).length;
