/**
 * Goods that are not called by their names: by a part of one (`the urn`, 咏叹), by what they are about (`the cat book`,
 * 装鱼的大盘子), or two side by side (`the metro or the pulse sport`).
 */
import { isHan, stem, tokensOf } from '../../../models/language/tokens.ts';
import { contentOf, hanWordsOf, isIdle } from './content.ts';
import type { Item } from './goods.ts';
import type { Kind } from './kinds.ts';
import { begunAlike, sameness } from './likeness.ts';
import { productsSpelt } from './match.ts';
import { unitsIn } from './terms.ts';

/** Words of names that are said of anything: alone they name nothing. */
const ORDINARY: ReadonlySet<string> = new Set(
  `morning evening night weekend home office studio city day daily everyday kid kids child first second third last one two three four five six ten summer winter rain snow sun garden travel school work
  small big large little long short wide low high tall mini soft warm cold light dark plain simple quiet old new best green red black white blue brown grey gray pink yellow gold silver orange purple clear natural leather suede
  canvas wool linen silk velvet felt oak walnut bamboo steel brass glass denim knit knitted cotton wood wooden pair set box pack case card side table room spring top back down up line time story play party beach water sport
  slim thin flat tiny huge giant chunky elegant pretty cosy fine heavy loud classic vintage retro modern tea coffee breakfast dinner picture book reading hand face lip cream salt oil sweet hot monday sunday roll stripe dot round square shell column sale shop store mall order price colour size`
    .split(/\s+/)
    .map(stem),
);

/** Whether a word is said of anything. */
export const isOrdinary = (word: string): boolean => ORDINARY.has(word);

/** That a certain thing is meant: `the urn`, `that book`, 那本, 那个. */
const POINTED =
  /\b(?:the|that|this|those|these|your|my)\b|[那这](?:一)?(?:个|双|件|款|盏|本|把|条|只|块|瓶|罐|盒|套|张|副|顶|幅|种)|叫.{1,6}的/i;
/** @param word a word that it is to be said of, if any */
export function isPointed(text: string, word: string | null = null): boolean {
  if (word === null || isHan(word) || /\p{Script=Han}/u.test(text)) return POINTED.test(text);
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return at >= 0 && /\b(?:the|that|this|those|these|your|my) (?:[a-z'’-]+ ){0,3}$/i.test(text.slice(0, at));
}

/** A picture book is a book. */
const isKin = (slug: string, { of }: Kind): boolean => of.has(slug) || [...of].some((each) => slug.endsWith(`-${each}`));

/** How a word of a question fits the words of a name: whole, begun alike, or with a slip. */
function fits(word: string, name: readonly string[]): number {
  if (name.includes(word)) return 1;
  if (isHan(word)) return 0;
  return Math.max(0, ...name.map((each) => (isHan(each) ? 0 : begunAlike(word, each) ? 0.9 : sameness(word, each) * 0.8)));
}
/** Said of a thing, and no part of what it is. */
const RELATIVE = /(?:讲的?是?|关于|写的?|说的?是?|画着?的?|印着?|做|装|放|盛|教|养|种|泡|煮|擦|闻)/gu;
/** Words and, in Chinese, pairs of characters that tell what is meant; `single` adds lone characters before 的. */
function wordsOf(text: string, kind: Kind | null): { readonly words: readonly string[]; readonly single: readonly string[] } {
  const rest = kind && !kind.special ? text.toLowerCase().replace(kind.words.toLowerCase(), ' ') : text.toLowerCase(),
    plain = new Set([...(kind?.of ?? [])].flatMap((slug) => unitsIn(slug.replaceAll('-', ' '))));
  const single = [...rest.replaceAll(RELATIVE, ' ').matchAll(/(?<!\p{Script=Han})(\p{Script=Han})的/gu)].map(
    ([, character]) => character as string,
  );
  return { words: contentOf(rest).filter((word) => !plain.has(word)), single };
}

interface Scored {
  readonly item: Item;
  readonly score: number;
  readonly inName: boolean;
}

/** How well each of some goods answers to words; what few of them have weighs more, a name more than a description. */
function scoredBy(text: string, kind: Kind | null, pool: readonly Item[]): readonly Scored[] {
  const { words, single } = wordsOf(text, kind);
  const byWord = words.map((word) => ({
    inName: weighed(pool, ({ terms: { units } }) => Math.max(fits(word, units.en), fits(word, units.zh))),
    inText: weighed(pool, ({ terms }) => (terms.said.has(word) ? 1 : 0)),
  }));
  const lone = single.map((character) => ({
    inName: weighed(pool, ({ product: { name } }) => (name.zh.includes(character) ? 1 : 0)),
    inText: weighed(pool, ({ product: { description } }) => (description.zh.includes(character) ? 1 : 0)),
  }));
  const all = [byWord, lone];
  return pool
    .map((item, i) => {
      const byName = sum(all.map((each) => sum(each.map(({ inName }) => inName[i] ?? 0))));
      const byText = sum(all.map((each) => sum(each.map(({ inName, inText }) => ((inName[i] ?? 0) > 0 ? 0 : (inText[i] ?? 0))))));
      return { item, score: byName + byText * 0.5, inName: byName > 0 };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}
/** How well each of some goods is hit, and the more the fewer are. */
function weighed(pool: readonly Item[], hit: (item: Item) => number): readonly number[] {
  const hits = pool.map(hit),
    rarity = Math.log(1 + pool.length / Math.max(1, hits.filter((each) => each > 0).length));
  return hits.map((each) => each * rarity);
}
const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);

/** So much better than the next one is the one that is meant. */
const CLEARLY = 1.25;
const clearest = (scored: readonly Scored[]): Item | null => {
  const [best, next] = scored;
  return best && (!next || best.score > next.score * CLEARLY) ? best.item : null;
};

/** The one of some, or of a kind of them, that is told by what it is about. Null where none or several may be. */
export function productTold(text: string, here: readonly Item[], kind: Kind | null = null): Item | null {
  return clearest(scoredBy(text, kind, kind ? here.filter(({ product }) => isKin(product.category, kind)) : here));
}

/** The one of whose name a word that is not said of everything stands in a text: `the urn`, `is the duet loud`. */
export function productHinted(text: string, here: readonly Item[]): Item | null {
  const said = tokensOf(text)
    .map(({ text: word }) => stem(word))
    .filter((word) => /^[a-z]/.test(word) && word.length > 2 && !ORDINARY.has(word) && !isIdle(word));
  const found = here.filter(({ terms: { units } }) => units.en.some((unit) => said.includes(unit)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A Chinese word that ends in the kind's and stands in one name only: 辣油, 面碗. */
export function productEnding(text: string, kind: Kind, here: readonly Item[]): Item | null {
  if (!isHan(kind.words)) return null;
  const last = kind.words.at(-1) ?? '',
    runs = [...text.matchAll(new RegExp(String.raw`(\p{Script=Han}{1,3})${last}`, 'gu'))].map(([run]) => run);
  for (const run of runs) {
    for (let from = 0; from < run.length - 1; from++) {
      const part = run.slice(from),
        found = here.filter(({ product: { name } }) => name.zh.includes(part));
      if (
        part.length > kind.words.length &&
        !PLAIN_ENDS.has(part) &&
        !/^[的了是个那这有]/.test(part) &&
        found.length === 1 &&
        STARTS.test(text.slice(0, text.indexOf(part)))
      )
        return found[0] ?? null;
    }
  }
  return null;
}

/** Kinds of their own, though they stand in one name only. */
const PLAIN_ENDS: ReadonlySet<string> = new Set(['童鞋', '女鞋', '男鞋', '童帽', '皮鞋', '台灯', '书包', '水杯', '木碗', '大碗', '大盘']);
/** Before a Chinese word begins. */
const STARTS = /(?:^|[^\p{Script=Han}]|[的那这个是和跟与有要买卖来找看给款双件本把条只块瓶罐盒套张副顶种我你您们家里])$/u;

/** The one whose Chinese name has most of the characters of a word, rare ones first: 橙子酱 is 苦橙果酱. */
export function productAlike(text: string, here: readonly Item[]): Item | null {
  const [word] = hanWordsOf(text).toSorted((a, b) => b.length - a.length);
  if (word === undefined || word.length > 6) return null;
  const count = (character: string): number => here.filter(({ product: { name } }) => name.zh.includes(character)).length,
    weight = new Map([...word].map((character) => [character, Math.log(1 + here.length / Math.max(1, count(character)))])),
    all = sum([...weight.values()]);
  const scored = here
    .map((item) => ({
      item,
      score: sum([...weight].map(([character, each]) => (item.product.name.zh.includes(character) ? each : 0))) / all,
    }))
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scored;
  return best && best.score >= 0.6 && best.score - (next?.score ?? 0) >= 0.1 ? best.item : null;
}

/** What parts two names that are held side by side. */
const BETWEEN =
  /\b(?:and|or|vs\.?|versus|than|from|with|to|against)\b|[,，;；。.?？!、]|[和跟与同]|还是|或者?|对比|相比|比(?=\p{Script=Han}{2})|\s&\s/giu;

/** Two or more that a text holds side by side, by names or parts of them; none where fewer are. */
export function productsBeside(text: string, here: readonly Item[]): readonly Item[] {
  const found = text.split(BETWEEN).flatMap((part) => {
    const spelt = productsSpelt(part, here);
    if (spelt.length === 1) return spelt;
    const item = clearest(scoredBy(part, null, here).filter(({ inName }) => inName));
    return item && isTelling(part, item, here) ? [item] : [];
  });
  const each = [...new Set(found)];
  return each.length > 1 ? each : [];
}

/** Whether a part has a word of its name that hardly another name has. */
function isTelling(part: string, { terms: { units } }: Item, here: readonly Item[]): boolean {
  const words = new Set([...contentOf(part), ...unitsIn(part)].filter((word) => !isIdle(word)));
  return [...units.en, ...units.zh].some(
    (unit) =>
      here.filter(({ terms }) => terms.units.en.includes(unit) || terms.units.zh.includes(unit)).length === 1 &&
      [...words].some((word) => fits(word, [unit]) > 0),
  );
}
