/** Goods, brands and what they are made of: only such as the facts of the turn name. */
import { COLOURS, MATERIALS } from '../../../../models/language/lexicon/words.ts';
import { checkGrounded } from '../../assistant/grounding.ts';
import { FINE, held, textsOf } from './evidence.ts';
import type { Checked, Evidence } from './evidence.ts';

/** Capitalised within English without naming goods. */
const COMMON: ReadonlySet<string> = new Set('I I\'m I\'d I\'ll I\'ve English Chinese European EU OK Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Christmas XS S M L XL XXL A B LED USB'.split(' '));
const WORD = /[\p{Script=Latin}][\p{Script=Latin}\p{Nd}'’&-]*/gu;
/** Things that a Chinese name ends with, and characters before them that name nothing. */
const THING = /([\p{Script=Han}]{2})(鞋|靴|杯|碗|盘|壶|灯|椅|桌|沙发|柜|包|箱|表|耳机|音箱|相机|手机|电脑|戒指|项链|帽|衫|恤|裙|裤|外套|夹克|围巾|花瓶|毯|球|刀|锅|书|香水|蜡烛|镜)/gu;
const NAMELESS = /[这那的款双只个些件盏把张条顶部台块您你我们想要买找看选有和或是种类家哪几样在给用]$/u;

export function checkNames(text: string, evidence: Evidence): Checked {
  const { facts, question, locale, products, names } = evidence;
  for (const each of ['en', 'zh'] as const) {
    const grounding = checkGrounded(text, facts, each, products);
    const dropped = grounding.ok ? undefined : grounding.invented.find((invented) => !/^[\p{Nd}.,]+$/u.test(invented));
    if (dropped !== undefined) return held('product', dropped);
  }
  const said = textsOf(facts), known = [...said, ...names].join('\n'), allowed = `${known}\n${question}`;
  const words = new Set((allowed.match(WORD) ?? []).map((word) => word.toLowerCase()));
  const stranger = locale === 'en' ? capitalised(text).find((word) => !COMMON.has(word) && !words.has(word.toLowerCase().replace(/['’]s$/, '')))
    : (text.match(WORD) ?? []).find((word) => !COMMON.has(word) && !words.has(word.toLowerCase()));
  if (stranger !== undefined) return held('name', stranger);
  for (const { 1: before = '', 0: thing } of text.matchAll(THING)) if (!NAMELESS.test(before) && !allowed.includes(thing)) return held('name', thing);
  for (const [, name = ''] of text.matchAll(/[「『《"“]([^」』》"”]{2,40})[」』》"”]/gu)) if (!allowed.toLowerCase().includes(name.toLowerCase())) return held('name', name);
  return checkLooks(text, known);
}

/** Words with a capital that do not begin a sentence or a line. */
function capitalised(text: string): string[] {
  const begun = text.replaceAll(/(?:^\s*|[.!?:;\n"“(–—]\s*|\s-\s+)[\p{Script=Latin}][\p{Script=Latin}'’-]*/gu, (start) => (/\p{Lu}\S*\p{Lu}/u.test(start) ? start : ' '));
  // A row of capitals at the beginning is a name all the same.
  const row = /^\s*(?:(?:The|Our|A|An)\s+)?((?:\p{Lu}[\p{Script=Latin}'’&-]+\s+){2,})/u.exec(text)?.[1] ?? '';
  return [...begun.match(WORD) ?? [], ...row.match(WORD) ?? []].filter((word) => /^\p{Lu}/u.test(word));
}

/** Colours and materials, each by all its words in both languages; of Chinese only those that cannot be part of another word. */
const LOOKS: readonly (readonly string[])[] = [
  ...Object.values(COLOURS).map(({ en, zh }) => [...en, ...zh.filter((word) => word.length > 1)]),
  ...MATERIALS.en.map((word, i) => [word, MATERIALS.zh[i] ?? word].filter((each) => each.length > 1)),
  ['gold', 'golden', '黄金', '纯金'], ['silver', '纯银', '银质'], ['cashmere', '羊绒'], ['silk', '真丝', '丝绸'], ['marble', '大理石'], ['diamond', '钻石'], ['titanium', '钛合金'], ['carbon', '碳纤维'], ['plastic', '塑料'], ['pine', '松木'], ['fur', '皮草'],
];

function checkLooks(text: string, known: string): Checked {
  const lower = text.toLowerCase(), source = known.toLowerCase();
  const has = (where: string, word: string): boolean => (/^[a-z]/.test(word) ? new RegExp(`\\b${word}\\b`).test(where) : where.includes(word));
  for (const words of LOOKS) {
    const said = words.find((word) => has(lower, word));
    if (said !== undefined && !words.some((word) => has(source, word) || (/\p{Script=Han}/u.test(word) && source.includes(word.slice(0, -1)) && word.endsWith('色')))) return held('property', said);
  }
  return FINE;
}
