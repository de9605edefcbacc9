/** Words for the places of the templates: the catalogue's own, and people's words for kinds, colours, qualities. */
import type { Random } from '../../engine/random.ts';
import { CATEGORIES } from '../lexicon/categories.ts';
import { ELSEWHERE, FAMILIES } from '../lexicon/families.ts';
import type { Words } from '../lexicon/categories.ts';
import type { Vocabulary } from '../names.ts';
import { ATTRIBUTES, COLOURS, MATERIALS, QUALITIES } from '../lexicon/words.ts';
import type { Fill, Language } from './expand.ts';
import { measureOf, noted, writtenOf } from './people.ts';
import { invented, strangeWord } from './strangers.ts';
import { WORLD } from './unknown.ts';

/** Every eighth product is kept for judging. */
const PRODUCT_SHARE = 8;
/** Share of words of the other language, as people mix them. */
const MIXED = 0.12;
const OTHER = { en: 'zh', zh: 'en' } as const;

/**
 * @param side `train` never says the last word of a list of three or more, nor the products kept for judging; `heldOut`
 * prefers them.
 */
export function fillFrom(vocabulary: Vocabulary, language: Language, side: 'train' | 'heldOut'): Fill {
  const products = vocabulary.products.filter((_, i) => (i % PRODUCT_SHARE === 3) === (side === 'heldOut'));
  const colourways = vocabulary.products.flatMap((p) => p.colourways.map((c) => c.name));
  const pick = <T>(list: readonly T[], random: Random): T => list[random.below(list.length)] as T;
  const spoken = (words: Words, lang: Language, random: Random): string => {
    const list = words[lang], kept = list.length >= 3;
    if (side === 'heldOut') return kept && random.next() < 0.5 ? list.at(-1) as string : pick(list, random);
    return pick(kept ? list.slice(0, -1) : list, random);
  };
  const tongue = (random: Random): Language => (random.next() < MIXED ? OTHER[language] : language);
  const sources: Record<string, (random: Random) => string> = {
    product: (random) => nameOf(pick(products, random).name[tongue(random)], random),
    category: (random) => {
      const source = random.below(6), lang = tongue(random);
      const elsewhere = { en: ELSEWHERE.en.filter((_, i) => (i % 5 === 2) === (side === 'heldOut')), zh: ELSEWHERE.zh.filter((_, i) => (i % 5 === 2) === (side === 'heldOut')) };
      const word = source === 0 ? (side === 'train' && random.next() < 0.4 ? invented(lang, random) : pick(elsewhere[lang], random)) : spoken(pick(Object.values(source === 1 ? FAMILIES : CATEGORIES), random), lang, random);
      return lang === 'en' && random.next() < 0.4 && /[a-z]$/.test(word) && !word.endsWith('s') ? `${word}s` : word;
    },
    colour: (random) => (random.next() < 0.35 ? pick(colourways, random)[language].toLowerCase() : spoken(pick(Object.values(COLOURS), random), tongue(random), random)),
    size: (random) => pick([...SIZES[language], String(34 + random.below(13)), String(26 + random.below(8)), 'S', 'M', 'L', 'XL', '50 ml', '750ml'], random),
    most: (random) => amount(language, random),
    least: (random) => amount(language, random),
    quantity: (random) => pick(COUNTS[language], random),
    order: (random) => orderNumber(random),
    store: (random) => pick(vocabulary.stores, random).name[tongue(random)],
    quality: (random) => spoken(pick(Object.values(QUALITIES), random), language, random),
    attribute: (random) => spoken(pick(Object.values(ATTRIBUTES), random), language, random),
    material: (random) => pick(MATERIALS[tongue(random)], random),
    body: (random) => measureOf(language, random),
    text: (random) => writtenOf(tongue(random), random),
    it: (random) => pick(IT[language], random),
  };
  for (const name of ['note', 'notenow', 'notething'] as const) sources[name] = (random) => noted(name, language, (slot) => sources[slot]?.(random) ?? '', random);
  return (name, random) => sources[name]?.(random) ?? strangeWord(name, language, random) ?? (name in WORLD ? pick(WORLD[name as keyof typeof WORLD][language], random) : null);
}

const IT = { en: ['it', 'it', 'this', 'that', 'these', 'this one', 'that one', 'the one i am holding'], zh: ['它', '这个', '这个', '那个', '这款', '这双', '这件', '我手上这个', ''] } as const;
const SIZES = { en: ['small', 'medium', 'large', 'extra large'], zh: ['大号', '中号', '小号', '四十二', '加大'] } as const;
const COUNTS = { en: ['two', 'three', '2', '3', '5', '10', 'a dozen', 'four'], zh: ['两', '三', '2', '3', '5', '10', '十'] } as const;

function amount(language: Language, random: Random): string {
  const n = [50, 80, 100, 150, 200, 300, 400, 500, 800, 1000, 1500, 2000][random.below(12)] as number;
  const zh = ['五十', '八十', '一百', '一百五', '两百', '三百', '四百', '五百', '八百', '一千', '一千五', '两千'];
  const forms = language === 'en' ? [`${n}`, `¥${n}`, `${n} yuan`, `${n} rmb`, `$${n}`, `${n} bucks`] : [`${n}`, `${n}块`, `${n}元`, `${n}块钱`, `¥${n}`, zh[random.below(12)] as string, `${zh[random.below(12)] as string}块`];
  return forms[random.below(forms.length)] as string;
}

function orderNumber(random: Random): string {
  const n = 1 + random.below(99_999), padded = String(n).padStart(6, '0');
  return [`G-${padded}`, `G${padded}`, `g-${n}`, String(n), `#${n}`, padded][random.below(6)] as string;
}

/** A name as people shorten it. */
function nameOf(name: string, random: Random): string {
  if (/\p{Script=Han}/u.test(name)) return name.length >= 5 && random.next() < 0.25 ? name.slice(random.below(2) * 2).slice(0, 5) : name;
  const words = name.toLowerCase().split(' ');
  return words.length >= 3 && random.next() < 0.3 ? words.slice(random.below(2)).slice(0, words.length - 1).join(' ') : words.join(' ');
}
