/** Whether a thing is taken or asked about, where plain words of either say so whatever the reader of goals takes it for. */
import type { Aim } from '../../../../models/language/goals/model.ts';
import type { Remembered } from '../memory.ts';
import { SEARCHED } from './searching.ts';

/** The aims of a text, the likeliest first, with what its words of taking or asking make plain. What is taken is proposed, and waits for a yes. */
export function takenOrAsked(text: string, aims: readonly Aim[], before: Remembered): readonly Aim[] {
  const [first] = aims;
  if (first === undefined) return aims;
  if (first.goal === 'add' && ASKS.test(text) && !WORDS_OF_TAKING.test(text.replace(/来着/gu, ''))) return aims.filter(({ goal }) => goal !== 'add' && goal !== 'yes');
  if (first.goal === 'add' && WAITS.test(text)) return [{ goal: 'no', sure: first.sure }, ...aims.slice(1)];
  return before.products.length > 0 && !WONDERS.test(text) && isTaken(text, first.goal, before) ? [{ goal: 'add', sure: first.sure }, ...aims.filter(({ goal }) => goal !== 'add')] : aims;
}

function isTaken(text: string, goal: Aim['goal'], { goal: last }: Remembered): boolean {
  if (MAY_TAKE.has(goal) && (TAKES.test(text) || (last === 'stock' && TAKES_SUCH.test(text)))) return true;
  if (!MANNERED.test(text) || OF_IT.test(text)) return false;
  // Named with a please: two after whatever was shown, one where it was asked about.
  return goal === 'compare' || (BARE.has(goal) && last !== null && !SEARCHED.has(last) && text.trim().split(/\s+/).length <= BRIEF);
}

/** Readings beside which a word of taking decides; and those of a thing that is merely named. */
const MAY_TAKE: ReadonlySet<Aim['goal']> = new Set(['stock', 'find', 'refine', 'describe', 'price', 'alternative', 'colours', 'try-on']),
  BARE: ReadonlySet<Aim['goal']> = new Set(['stock', 'find', 'refine']);
const BRIEF = 5;
const COUNT = '[一两二三四五六七八九十\\d]+[本个双件只盒瓶把盏套罐包袋顶份支条张副台]',
  TAKES = new RegExp(`(?:(?<![不别没想])要了|拿下|来${COUNT})[吧啊呀了]?[.。!！~]*$|\\bi'?d like (?:it|that|one)[.! ]*$|\\bi'll (?:take|have) (?!a (?:look|think|peek|closer)|another look)`, 'iu'),
  /** What is named after it was said whether it is there. */
  TAKES_SUCH = /^那?就?要.{1,6}[的色][吧了]?[。!！]?$|\bgo for\b/iu,
  MANNERED = /(?:please|pls|thx|thanks|ta|cheers)[.! ]*$/i,
  /** Something of the thing is wanted with that please, or another thing. */
  OF_IT = /\b(?:prices?|costs?|info|details|stock|colou?rs?|sizes?|weights?|compar\w*|differen\w*|versus|vs|or|than|between|better|less|more|other|another|else|show|find|see|look|help|any|some\w*|no|not|\w+er)\b/i;
const WAITS = /\bi'?ll (?:wait|pass|leave|think|come back)\b/i,
  WONDERS = /[?？]|[吗么]|\b(?:which|what|should|would|how|do you|have you|can)\b/i;
/** Asks, by its end or a word. */
const ASKS = /\bwhat (?:do )?(?:you|u) (?:think|say|reckon)|\bwhich\b|[?？]\s*$|[吗么呢不没吧](?:[啊呀])?[。!！]?$|多少|[几哪啥]|什么|怎么|来着|一样/u,
  WORDS_OF_TAKING = /[要来加拿买包给整订]|[一两二三四五六七八九十\d][个双件只盒瓶把盏本套罐袋顶份支条张副台]|放进|下单|换成|\b(?:take|add|put|have|get|grab|buy|want|give|need|order|cart|bag|basket|one|ones|two|three|please|pls|make it|chuck|pop|stick|throw)\b/iu;
