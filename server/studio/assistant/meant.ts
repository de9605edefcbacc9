/** Which goods, or which kind of goods, a text means. */
import type { Named, Reading } from '../../../models/language/model.ts';
import type { Goods, Item } from './goods.ts';
import { absentNamed, areApart, isFor, kindNamed, kindNeeded, kindSlipped, withoutAsides } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { avoidedIn } from './needs.ts';
import { productOfKind, productPartly, productWithin, productsAlmost, productsNamed, productsSpelt, storeNamed } from './match.ts';
import { isOrdinary, isPointed, productAlike, productEnding, productHinted, productsBeside, productTold } from './naming.ts';
import { isHan } from '../../../models/language/tokens.ts';
import { isIdle } from './content.ts';
import { questionIn } from './questions.ts';
import { unitsIn } from './terms.ts';

export interface Meant {
  readonly items: readonly Item[];
  /** Ids of products named; several where the words fit several, or where several were named. */
  readonly products: readonly string[];
  /** Whether the several are one name that fits them all. */
  readonly doubtful: boolean;
  readonly kind: Kind | null;
  /** Words for a thing that nobody here sells. */
  readonly stranger: string | null;
}

/** @param here goods of this place, which names are looked for in first */
export function meantIn(text: string, reading: Reading, goods: Goods, here: readonly Item[]): Meant {
  const whole = avoidedIn(text).spans.reduce((left, span) => left.replace(span, ' '), text.replaceAll(AGED, ' ')),
    counted = whole.replaceAll(ORDINAL, ' '),
    bare = withoutAsides(whole),
    known = goods.categories;
  const blank = [...text.matchAll(AGED), ...text.matchAll(ORDINAL)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const of = (kind: Named['kind']): string[] =>
    reading.slots.filter((s) => s.kind === kind && !blank.some(({ from, to }) => s.from < to && s.to > from)).map((s) => s.text);
  const isKept = (span: string): boolean => !RELATIVE.test(span) && bare.includes(span.toLowerCase()),
    productSpans = of('product').filter(isKept),
    spans = [...productSpans, ...of('category').filter(isKept)],
    saidKind = kindIn([whole, ...spans], known);
  const absent = absentNamed(text),
    isAbsent = saidKind !== null && absent !== null && absent.length > saidKind.words.length && absent.includes(saidKind.words);
  const beside = BESIDE.test(text) ? productsBeside(counted, here) : [],
    spelt = beside.length > 1 ? beside : speltIn(whole, counted, here, goods.items);
  const near = saidKind ? here.filter((i) => saidKind.of.has(i.product.category)) : [],
    byKind =
      spelt.length > 0 || !saidKind || isAbsent
        ? null
        : toldByKind(
            counted,
            spans.filter((span) => isOfKind(span, saidKind, known) && !(isHan(span) && isFor(text, span))),
            saidKind,
            near,
            here,
          );
  const named =
    spelt.length > 0
      ? []
      : productSpans
          .filter((span) => isName(span, saidKind) && !(saidKind && isHan(span) && isFor(text, span)))
          .map((span) => found(span, here, goods.items))
          // A likeness to a name does not outweigh a kind that is named.
          .filter((each) => each.length > 0 && (!saidKind || each.some((i) => saidKind.of.has(i.product.category))));
  const items = spelt.length > 0 ? [...spelt] : byKind ? [byKind] : named.flat();
  const loose = items.length > 0 || spans.length > 0 ? '' : whole;
  const namedKind =
    items.length > 0 ? null : (saidKind ?? kindIn([loose], known) ?? kindNeeded(whole, known) ?? kindSlipped(spans.join(' '), known));
  // A light bulb is no light.
  const kind = isAbsent ? null : namedKind;
  const byCategory =
    items.length > 0 || kind
      ? []
      : of('category')
          .filter((span) => isKept(span) && isName(span, null))
          .flatMap((span) => found(span, here, goods.items));
  const isOpen = items.length === 0 && !namedKind && !storeNamed(text, goods.stores);
  const short = !isOpen
    ? null
    : ((spans.length > 0 ? null : productPartly(counted.replaceAll(FILLING, ''), here)) ?? productWithin(counted, here));
  const hinted =
    short ??
    (isOpen || (saidKind === null && items.length === 0) ? pointedAt(counted, here) : null) ??
    (isOpen && byCategory.length === 0 && (isPointed(text) || questionIn(text) !== null)
      ? (productHinted(counted, here) ?? (questionIn(text) === null ? null : productAlike(counted, here)))
      : null);
  if (hinted) items.push(hinted);
  const products = [...new Set([...items, ...byCategory].map((item) => item.product.id))];
  const stranger =
    isAbsent && items.length === 0
      ? absent
      : products.length === 0 && kind === null
        ? (absent ?? spans.find((span) => span.trim().length > 1 && isName(span, null) && !isFor(text, span)) ?? null)
        : null;
  return { items, products, doubtful: spelt.length === 0 && !byKind && named.some((each) => each.length > 1), kind, stranger };
}

/** The one whose name begins with what is pointed at: 雪线那双. */
function pointedAt(text: string, here: readonly Item[]): Item | null {
  const said = POINTS.exec(text)?.[1] ?? '',
    parts = Array.from({ length: Math.max(0, said.length - 1) }, (_, i) => said.slice(i)).filter((part) => !isColourWord(part));
  return parts.map((part) => here.filter(({ product: { name } }) => name.zh.startsWith(part))).find((found) => found.length === 1)?.[0] ?? null;
}
const POINTS = /(\p{Script=Han}{2,4})的?[那这](?:一)?(?:双|款|个|件|盏|瓶|本|只|条|把|顶|张|罐|块|副)/u;
const isColourWord = (text: string): boolean => text.endsWith('色');

/** Names that stand in a text, here before elsewhere, and with slips before not at all. */
function speltIn(whole: string, counted: string, here: readonly Item[], all: readonly Item[]): readonly Item[] {
  const looks = [() => productsSpelt(whole, here), () => productsSpelt(whole, all), () => productsAlmost(counted, here)];
  return looks.reduce<readonly Item[]>((known, look) => (known.length > 0 ? known : look()), []);
}

/** The one of a kind that its own words tell, as far as a certain one is meant. */
function toldByKind(text: string, spans: readonly string[], kind: Kind, near: readonly Item[], here: readonly Item[]): Item | null {
  const names = spans.filter((span) => isName(span, kind)),
    alike = names
      .filter(isHan)
      .map((span) => productAlike(span, near))
      .find((item) => item !== null),
    said = alike ?? productOfKind(names.join(' '), kind, near) ?? productEnding(text, kind, here);
  if (said || !(isPointed(text, kind.words) || questionIn(text) !== null)) return said;
  return ANY.test(text) ? null : productTold(text, here, kind);
}

/** Whether a stretch names no other kind: the desk of a lamp for the desk. */
function isOfKind(span: string, kind: Kind, known: ReadonlySet<string>): boolean {
  const own = kindNamed(span, known);
  return own === null || !areApart(own, kind);
}

/** One of any kind is wanted, or the utmost one. */
const ANY = /\b(?:any|some|a|an)\b|\b\w+est\b|\bmost\b|什么|有没有|哪些|最/i;

/** What a thing is for is no name of it: 床头放的灯. */
const RELATIVE = /\p{Script=Han}的.*\p{Script=Han}/u;

/** Two things are held side by side. */
const BESIDE = /\b(?:against|or|vs\.?|versus|than|compared?|comparing|differen\w*|between|which)\b|还是|区别|差别|差(?:多少|几)|分析|摆(?:在)?一(?:起|块)|不同|哪|对比|比较|比|相比/i;

/** What is said around a name: the 那 before, the 呢 behind. */
const FILLING = /^(?:那|就|我说的?是?)|[呢吧吗呀啊?？!！。]+$/gu;

/** How old somebody is, which is no part of a name. */
const AGED = /\b(?:a |an )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ]?years?[- ]?olds?\b/gi;
/** Which of some, which is no part of a name either: the first two. */
const ORDINAL =
  /\b(?:the )?(?:first|second|third|last|other|next|1st|2nd|3rd)(?: (?:two|three|one|ones|pair))?\b(?! (?:steps|words|press))|第[一二三四两几][个双件款盏本把]?|[前头][两二三][个双件款盏本把]?/gi;

/** A text in which those names are blanked. */
export function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => {
    const at = name === '' ? -1 : left.toLowerCase().indexOf(name.toLowerCase());
    return at < 0 ? left : `${left.slice(0, at)} ${left.slice(at + name.length)}`;
  }, text);
}

/** Words that many goods' names share, and that are asked for rather than named. */
const COMMON: ReadonlySet<string> = new Set(
  `kid kids child children first second third last one two three four garden room rain travel day home everyday small large big little warm winter summer new old good nice red black white blue
  green grey brown pink gold set for beach kitchen something comfy comfortable long short soft light heavy cheap thing things stuff anything 童鞋 童装 女鞋 男鞋`.split(
    /\s+/,
  ),
);
/** Whether more is said than the kind of a thing and common words: then it may be a name. */
const isName = (span: string, kind: Kind | null): boolean => {
  const of = new Set(kind ? unitsIn(kind.words) : []);
  if (/^[一两二三几\d]+[个本件双款盏把条只块瓶罐盒套张]$/u.test(span)) return false;
  return unitsIn(span).some((unit) => !of.has(unit) && !COMMON.has(unit) && !isIdle(unit) && !isOrdinary(unit) && !unit.startsWith('的'));
};

function found(span: string, here: readonly Item[], all: readonly Item[]): Item[] {
  const near = productsNamed(span, here),
    part = near.length > 0 ? null : (productPartly(span, here) ?? productWithin(span, here));
  return near.length > 0 ? near : part ? [part] : productsNamed(span, all).filter((item) => isPlain(span, item));
}
/** Of goods elsewhere one word of a longer name is none of theirs. */
const isPlain = (span: string, { terms: { units } }: Item): boolean => {
  const said = unitsIn(span);
  return [units.en, units.zh].some(
    (name) => (name.length === 1 && said.includes(name[0] ?? '')) || name.filter((unit) => said.includes(unit)).length > 1,
  );
};

function kindIn(texts: readonly string[], known: ReadonlySet<string>): Kind | null {
  for (const text of texts) {
    const kind = text === '' ? null : kindNamed(text, known);
    if (kind) return kind;
  }
  return null;
}
