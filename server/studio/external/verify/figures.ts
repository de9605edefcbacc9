/** Every figure of a sentence, in figures or in words, must be one that a fact holds. */
import { Fact } from '../../assistant/facts.ts';
import { numbersIn } from '../../assistant/grounding.ts';
import { numberOf } from '../../assistant/numbers.ts';
import { renderFact } from '../../assistant/facts.ts';
import { FINE, held, proves, textsOf } from './evidence.ts';
import type { Checked, Evidence } from './evidence.ts';

const EN_NUMBER = /\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen)(?:[ -](?:and )?)?(?:one\b)?)+/giu;
/** After a small number these count what was said, and tell no fact of the goods. */
const COUNTED = /^\s*(?:of (?:them|these|those)|other|more )?\s*(?:options?|choices?|ones|things|ideas|questions|ways|suggestions|that|which)\b/iu;
const ZH_NUMBER = /(第)?([零〇一二两三四五六七八九十百千万半]+)(?=\s*(元|块|折|天|个月|年|小时|分钟|件|双|只|台|米|厘米|公分|公斤|斤|克|毫升|升|成|倍|码|号|层|%|周|星期|次))/gu;
const PERCENT = /百分之([零一二三四五六七八九十百]+)/gu;

export function checkFigures(text: string, evidence: Evidence): Checked {
  const said = textsOf(evidence.facts), known = new Set(said.flatMap(numbersIn)), sums = sumsIn(evidence.facts);
  for (const number of numbersIn(text)) {
    if (!known.has(number) && !known.has(number.replace(/\.0+$/, '')) && !isBound(number, text, evidence.question)) return held('figure', number);
  }
  const swapped = checkMoney(text, evidence) ?? checkPairs(text, evidence);
  if (swapped) return swapped;
  const holds = (value: number | null): boolean => value !== null && known.has(String(value));
  for (const { 0: words, index } of text.matchAll(EN_NUMBER)) {
    const value = numberOf(words), counts = value !== null && value <= 12 && COUNTED.test(text.slice(index + words.length));
    if (!counts && !holds(value) && !spells(said, words.trim())) return held('figure', words.trim());
  }
  for (const { 0: run, 1: ordinal = '', 2: number = '', 3: unit = '' } of text.matchAll(ZH_NUMBER)) {
    const value = numberOf(number), whole = spells(said, run + unit);
    const backed = /[元块]/u.test(unit) ? value !== null && sums.has(String(value)) : /[折成倍]/u.test(unit) ? whole : number === '一' || holds(value) || whole || spells(said, `${ordinal}${number}`);
    if (!backed) return held('figure', run + unit);
  }
  for (const { 0: run, 1: number = '' } of text.matchAll(PERCENT)) if (!holds(numberOf(number))) return held('figure', run);
  return FINE;
}

/** Sums of money are sums in the facts, not counts or sizes that happen to be as large. */
const MONEY = /[¥$€£]\s?(\p{Nd}[\p{Nd},.]*)|(\p{Nd}[\p{Nd},.]*)\s?(?:yuan|rmb|cny|dollars?|bucks|euros?|元|块)|\b(?:costs?|priced?(?: at| is)?|price(?: is| of)?|pay|only|just|for)\s+(?:only |just |about )?(\p{Nd}[\p{Nd},.]*)(?!\s?(?:%|cm|m|kg|g|days?|months?|left|pairs?|pieces?|of|in|minutes?|years?|hours?)\b)(?=[\s.,!]|$)|(?:售价|价格|只要|只需|仅需|仅售|卖)(?:是|为)?\s?(\p{Nd}[\p{Nd},.]*)/giu;

const sumsIn = (facts: Evidence['facts']): Set<string> => new Set(textsOf(facts.filter(({ value }) => value.kind === 'money' || value.kind === 'text')).flatMap(numbersIn));

function checkMoney(text: string, { facts, question }: Evidence): Checked | null {
  const sums = sumsIn(facts);
  for (const [words, ...found] of text.matchAll(MONEY)) {
    const [number = ''] = numbersIn(found.find((each) => each !== undefined) ?? '');
    if (!sums.has(number) && !sums.has(number.replace(/\.0+$/, '')) && !isBound(number, text, question)) return held('figure', words);
  }
  return null;
}

/** A figure behind the name of a product must be one that the tools gave with that product, where they gave it some. */
function checkPairs(text: string, { facts, acts }: Evidence): Checked | null {
  const pairs = pairsIn(acts), free = new Set(textsOf(facts.filter(({ value }) => value.kind === 'text')).flatMap(numbersIn));
  const names = [...pairs].flatMap(([id, { names: ways }]) => ways.flatMap((name) => { const at = text.indexOf(name); return at < 0 ? [] : [{ id, at, end: at + name.length }]; })).sort((a, b) => a.at - b.at);
  for (const [i, { id, end }] of names.entries()) {
    const figures = pairs.get(id)?.figures ?? new Set();
    if (figures.size === 0) continue;
    const stray = numbersIn(text.slice(end, names[i + 1]?.at)).find((number) => !figures.has(number) && !figures.has(number.replace(/\.0+$/, '')) && !free.has(number));
    if (stray !== undefined) return held('figure', stray);
  }
  return null;
}

/** Products of the acts, each with its names and the figures that stand beside it. */
function pairsIn(acts: readonly unknown[]): Map<string, { readonly names: string[]; readonly figures: Set<string> }> {
  const pairs = new Map<string, { readonly names: string[]; readonly figures: Set<string> }>();
  const walk = (value: unknown): void => {
    if (value instanceof Fact || typeof value !== 'object' || value === null) return;
    if (!Array.isArray(value)) {
      const { name, ...rest } = value as { readonly name?: unknown };
      if (name instanceof Fact && name.value.kind === 'product') {
        const { id, name: ways } = name.value, pair = pairs.get(id) ?? { names: [ways.en, ways.zh], figures: new Set<string>() };
        pairs.set(id, pair);
        const own = Object.values(rest).flat().filter((each): each is Fact => each instanceof Fact && proves(each));
        for (const each of own) for (const locale of ['en', 'zh'] as const) for (const number of numbersIn(renderFact(each, locale))) pair.figures.add(number);
      }
    }
    for (const each of Object.values(value)) walk(each);
  };
  walk(acts);
  return pairs;
}

const spells = (texts: readonly string[], words: string): boolean => texts.some((text) => text.toLowerCase().includes(words.toLowerCase()));

/** A shopper's own bound or age given back to them, as a bound and not as a price. */
function isBound(number: string, text: string, question: string): boolean {
  if (!numbersIn(question).includes(number)) return false;
  const n = number.replaceAll('.', String.raw`\.`);
  return new RegExp(String.raw`(?:under|below|within|up to|less than|at most|over|above|more than|budget of|size|age)\s+(?:your |the )?(?:budget of )?[¥$€£]?\s?${n}(?![\d.])(?!\s?%)`, 'iu').test(text)
    || new RegExp(String.raw`(?:预算|不超过|低于|高于)\s?[¥$]?${n}|[¥$]?${n}\s?(?:元|块)?\s?(?:以内|以下|之内|以上|左右|岁)|${n}-year-old`, 'u').test(text);
}
