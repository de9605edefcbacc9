/** What is asked of goods that the shopper bought is asked of their order. */
import type { Goal } from '../goals.ts';
import { questionIn } from '../questions.ts';
import { ARRIVES, COVERED, FAILED, OWN, RULE, SITS_BADLY, UNWANTED } from './cues.ts';
import { boughtMeant, namedBy } from './referents.ts';
import type { Around, Clause } from './around.ts';

/** What is asked of the shopper's own goods is asked of their order. */
export function ofOwnGoods(clause: Clause, { goods, bought }: Around): Clause {
  const { text, goal, wish } = clause;
  if (bought.size === 0 || !(OF_GOODS.has(goal) || goal === 'order') || /\b(?:cart|basket)\b|购物车/i.test(text)) return clause;
  const own = OWN.test(text),
    mine = boughtMeant({ wish, goods, bought });
  if ((goal === 'where' || goal === 'stores') && own && mine !== null) return { ...clause, goal: 'order' };
  if (PAPERS.test(text)) return { ...clause, goal: 'complain', wish: { ...wish, products: mine === null ? [] : [mine] } };
  if (WRONG_ONE.test(text) && !/退/.test(text)) return { ...clause, goal: 'exchange', wish: { ...wish, products: mine === null ? [] : [mine] } };
  if (mine !== null && PAID.test(text)) return { ...clause, goal: 'order' };
  if (ARRIVES.test(text) && (mine !== null || own || goal === 'remark')) return { ...clause, goal: 'order' };
  if (goal === 'returns' && !RULE.test(text) && (mine !== null || own || namedBy({ wish, here: [], goods }) === null))
    return { ...clause, goal: 'give-back' };
  if (mine !== null && UNWANTED.test(text)) return { ...clause, goal: 'cancel' };
  if (
    mine !== null &&
    SWAPS.test(text) &&
    (wish.size !== null || wish.colour !== null) &&
    /换|swap|exchange|instead|change (?:the |my |its )?(?:size|colou?r)/i.test(text)
  )
    return { ...clause, goal: 'exchange', wish: { ...wish, products: [mine], colour: wish.size === null ? wish.colour : null } };
  if (mine !== null && SITS_BADLY.test(text) && questionIn(text) === null)
    return {
      ...clause,
      goal: 'exchange',
      wish: { ...wish, products: [mine], colour: null, size: SWAPS.test(text) ? wish.size : null, attribute: null },
    };
  return FAILED.test(text) && !COVERED.test(text) && mine !== null
    ? { ...clause, goal: 'complain', wish: { ...wish, products: [mine] } }
    : clause;
}
/** What the desk writes: an invoice, a receipt. */
const PAPERS = /\b(?:invoice|receipt)s?\b|发票|收据|小票/i;
const WRONG_ONE = /\bwrong (?:size|colou?r|one)\b|(?:码|号|颜色).{0,2}(?:不对|错)|[发拿买拍]错/i;
/** Asks what was paid. */
const PAID =
  /\bhow much (?:was|were) (?:the|my|those|that)\b|\b(?:did|have) i (?:pay|paid|spend|spent)\b|\bi paid\b|我(?:的?.{0,6})?(?:花|付)了?多少|我买的.{0,8}多少钱/i;
const SWAPS = /换|swap|exchange|instead|change/i;
const OF_GOODS: ReadonlySet<Goal> = new Set([
  'find',
  'recommend',
  'describe',
  'stock',
  'price',
  'shipping',
  'where',
  'unknown',
  'unsure',
  'measure',
  'remark',
  'refine',
  'is-it',
  'warranty',
  'stores',
  'returns',
  'alternative',
  'no',
  'uncart',
  'remove',
  'advise',
  'fit',
  'compare',
  'material',
  'try',
]);
