/** What a wish says beside its kind and its bounds: words by which goods are told apart, as their names and descriptions have them. */
import { isHan, stem, tokensOf } from '../../../models/language/tokens.ts';
import type { Item } from './goods.ts';
import { begunAlike } from './likeness.ts';
import { unitsIn } from './terms.ts';

/** English words that tell nothing of goods. */
const IDLE: ReadonlySet<string> = new Set(
  `a about after again all already also always am an and another any anything are around as ask at be because been before best better big bit both bring but buy by
  can carry cheap cheaper cheapest come could day days did do does don't easy else enough even ever every expensive find first for from gave gift get give go going gone good got great guest had happy has have he hello help
  her here hey hi him his how i i'd i'll i'm i've if in into is isn't it it's its just keep kid kids kind know last least less let let's lightest like little long look looking lot love made make mall many max maximum may maybe me
  mean men men's might more most much must my myself need never new next nice no not nothing now of off ok okay old on one ones only or other our out over own pair pay person piece please present pretty price put quite really right
  say second see sell set shall she shop should show size small so some somebody someone something sort special start still stock store such sure take tell than thank thanks that that's the their them then there these they thing
  things think third this those time to today together too try two type under until up us use usually very walk want was we wear well went were what what's when where which while who whole whom whose why will with without
  women women's won't work would year years yes yet you your yuan rmb budget birthday wedding friend mum mom dad mother father wife husband sister brother girlfriend boyfriend son daughter boy girl child children baby colleague
  boss grandma grandpa ladies gents anyone everybody recommend suggest suggestion idea ideas option options affordable spend within below above between ish turn turns everything stuff room week month soon adult popular favourite three four five six seven eight nine ten`
    .split(/\s+/)
    .map(stem),
);

/** Chinese words that tell nothing of goods, longer ones first. */
const HAN_IDLE = new RegExp(
  `(?:${`有没有|是不是|能不能|可不可以|多少钱|什么样|怎么样|差不多|女朋友|男朋友|有哪些|有什么|哪一个|哪一款|看一下|看一看|帮我|给我|我想|想要|想买|需要|打算|推荐|介绍|看看|找个|买个|来个|一个|一件|一双|一款|一盏|一些|几个|这个|那个|这种|那种|什么|哪些|哪个|哪款|哪里|便宜|一点|以内|以下|以上|左右|不要|不是|不想|可以|适合|合适|预算|价格|礼物|送人|送给|朋友|闺蜜|妈妈|爸爸|老婆|老公|孩子|儿子|女儿|同事|领导|老师|生日|结婚|比较|最好|好看|漂亮|特别|非常|就是|还是|或者|还有|别的|其他|别太|不太|太贵|超过|块钱|大概|平时|时候|今天|明天|最近|喜欢|商场|店里|你们|咱们|我们|他们|东西|用的|穿的|戴的|的话|一下|一样|出头|来块|放得下|小户型|户型|好养|懒人|家里`}|[一二三四五六七八九十百千两](?![人脚座层角])|[的了吗呢吧啊呀哦嘛么是有在要买找想给送带用能会很太最更还也就都个款件双盏本条顶块元岁我你您他她它们这那哪几不没别和跟与或把被让到去来为从对])`,
  'g',
);

/** Whether a word, without its ending, tells nothing of goods. */
export const isIdle = (word: string): boolean => IDLE.has(word);

/** Words of a text in the order they are said, the idle ones left out. */
export function contentOf(text: string): string[] {
  const han = withoutIdle(text),
    tokens = tokensOf(han);
  const words = tokens
    .filter(({ text: word }) => /^[a-z]/i.test(word) && word.length > 2)
    .map(({ text: word }) => stem(word))
    .filter((word) => !IDLE.has(word));
  const runs = han.match(/\p{Script=Han}{2,}/gu) ?? [];
  return [...new Set([...words, ...runs.flatMap((run) => unitsIn(run))])];
}

/** A text without the Chinese words that tell nothing of goods. */
export const withoutIdle = (text: string): string => text.replaceAll(HAN_IDLE, ' ');

/** Of so many goods at most a word is told apart by; in a kind of its own, such a share. */
const FEW = 8,
  SHARE = 0.5;

/**
 * Words of a wish that some of the goods have and others lack, as one text for a search; null where none does.
 * @param known words that are understood already: the kind's, a colour's, a name's
 */
export function tellingWords(text: string, known: readonly string[], pool: readonly Item[], ofKind: boolean): string | null {
  const rest = known.reduce((left, word) => left.toLowerCase().replaceAll(word.toLowerCase(), ' '), text),
    most = ofKind ? Math.max(1, Math.floor(pool.length * SHARE)) : FEW;
  const countOf = (unit: string): number => pool.filter(({ terms }) => terms.said.has(unit)).length;
  const telling = contentOf(rest).flatMap((unit) => (countOf(unit) > 0 ? [unit] : begunLike(unit, pool))).filter((unit) => countOf(unit) <= most);
  return telling.length > 0 ? [...new Set(telling)].slice(0, MOST_TOLD).join(' ') : null;
}
const MOST_TOLD = 10;

/** The first two words of some goods that begin as a word does. */
function begunLike(unit: string, pool: readonly Item[]): readonly string[] {
  const found = new Set<string>(),
    first = unit[0];
  for (const { terms } of pool) {
    for (const each of terms.said) {
      if (each[0] !== first || Math.abs(each.length - unit.length) >= 3 || IDLE.has(each) || !begunAlike(unit, each)) continue;
      found.add(each);
      if (found.size === 2) return [...found];
    }
  }
  return [...found];
}

/** What is asked for and is no idle word, in the shopper's spelling: the longest run of it. Null where there is none. */
export function askedFor(text: string): string | null {
  const runs =
    isHan(text.trim()[0] ?? '') || /\p{Script=Han}/u.test(text)
      ? (text.replaceAll(HAN_IDLE, ' ').match(/\p{Script=Han}{2,}/gu) ?? [])
      : text
          .toLowerCase()
          .split(/[^a-z' -]+/)
          .flatMap((part) =>
            part
              .split(' ')
              .reduce<string[][]>(
                (runs, word) =>
                  word.length > 2 && !IDLE.has(stem(word)) ? [...runs.slice(0, -1), [...(runs.at(-1) ?? []), word]] : [...runs, []],
                [[]],
              )
              .map((run) => run.join(' ')),
          );
  const [longest] = runs.filter((run) => run.trim().length > 1).sort((a, b) => b.length - a.length);
  return longest ?? null;
}
