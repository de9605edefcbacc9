/** Which goods, or which kind of goods, a text means. */
import type { Named, Reading } from '../../../models/language/model.ts';
import type { Goods, Item } from './goods.ts';
import { absentNamed, isFor, kindNamed, kindNeeded, kindSlipped, withoutAsides } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { avoidedIn } from './needs.ts';
import { isOrdinary } from './naming.ts';
import type { Referred } from './referring/index.ts';
import { isIdle } from './content.ts';
import { unitsIn } from './terms.ts';

export interface Meant {
  readonly items: readonly Item[];
  /** Ids of products named; several where the words fit several, or where several were named. */
  readonly products: readonly string[];
  /** Whether the several are one name that fits them all. */
  readonly doubtful: boolean;
  /** Ids of what is spoken of and meant, where nothing is named. */
  readonly about: readonly string[];
  readonly kind: Kind | null;
  /** Words for a thing that nobody here sells. */
  readonly stranger: string | null;
}

/** @param referred what is named and spoken of, as it was ranked */
export function meantIn(text: string, reading: Reading, goods: Goods, { named: items, doubtful, spokenOf }: Referred): Meant {
  const whole = avoidedIn(text).spans.reduce((left, span) => left.replace(span, ' '), text.replaceAll(AGED, ' ')),
    bare = withoutAsides(whole),
    known = goods.categories;
  const blank = [...text.matchAll(AGED), ...text.matchAll(ORDINAL)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  const of = (kind: Named['kind']): string[] =>
    reading.slots.filter((s) => s.kind === kind && !blank.some(({ from, to }) => s.from < to && s.to > from)).map((s) => s.text);
  const isKept = (span: string): boolean => !RELATIVE.test(span) && bare.includes(span.toLowerCase()),
    spans = [...of('product'), ...of('category')].filter(isKept),
    saidKind = kindIn([whole, ...spans], known);
  const absent = absentNamed(text),
    isAbsent = saidKind !== null && absent !== null && absent.length > saidKind.words.length && absent.includes(saidKind.words);
  const products = [...new Set(items.map((item) => item.product.id))];
  const named =
    items.length > 0
      ? null
      : (saidKind ?? kindIn([spans.length > 0 ? '' : whole], known) ?? kindNeeded(whole, known) ?? kindSlipped(spans.join(' '), known));
  // Of what is spoken of a part may be named that is a kind elsewhere: the tin of the soap.
  const isElse = named !== null && spokenOf.length > 0 && !spokenOf.some(({ product }) => named.of.has(product.category)),
    isPart = isElse && (PART.test(text) || (!OFFERED.test(text) && (PACKING.test(named.words) || isCounted(text, named.words)))),
    about = isElse && !isPart ? [] : spokenOf.map((item) => item.product.id);
  // A light bulb is no light.
  const kind = isAbsent || isPart ? null : named;
  const stranger =
    items.length > 0 || about.length > 0 || kind !== null
      ? null
      : (absent ?? spans.find((span) => span.trim().length > 1 && isName(span, null) && !isFor(text, span)) ?? null);
  return { items, products, about, doubtful, kind, stranger };
}

/** Points to a thing that is there. */
const PART = /它|这|那|\b(?:the|its|their|it|these|this|them)\b/i;

/** What goods come in: the pink tin is that of the cocoa that is spoken of, unless tins are asked for. */
const PACKING = /^(?:tins?|box(?:es)?|jars?|bottles?|pots?|packs?|bags?|lids?|[罐盒瓶袋盖包]子?)$/i,
  OFFERED = /\b(?:any|some|have|sell|looking|need|want|show|got)\b|有没有|有什么|想[要买]|找/i;
/** What is counted in a thing is no other thing: how many bags, 几包. */
const isCounted = (text: string, word: string): boolean => new RegExp(`(?:\\bhow many |多少|几)${word}`, 'i').test(text);

/** What a thing is for is no name of it: 床头放的灯. */
const RELATIVE = /\p{Script=Han}的.*\p{Script=Han}/u;

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

function kindIn(texts: readonly string[], known: ReadonlySet<string>): Kind | null {
  for (const text of texts) {
    const kind = text === '' ? null : kindNamed(text, known);
    if (kind) return kind;
  }
  return null;
}
