/** What an answer leaves besides its words, whoever gave it. */
import type { Interaction } from '../../../shared/interaction.ts';
import type { Locale } from '../../../shared/locale.ts';
import type { ToolOutcome } from '../tools/index.ts';
import type { Goods } from './goods.ts';
import type { AnswerPart, Question } from './index.ts';
import { itemsOf } from './scene.ts';

/** Actions of an answer, at most. */
const MOST = 6;

/** The end of an answer: what it spoke of, where it leads, what the page does. @param waits whether what was asked before is asked again */
export function doneOf(outcomes: readonly ToolOutcome[], locale: Locale, waits: boolean): Extract<AnswerPart, { kind: 'done' }> {
  return {
    kind: 'done',
    generated: true,
    locale,
    products: [...new Set(outcomes.flatMap((each) => each.products))],
    lead: outcomes.findLast((each) => each.lead)?.lead ?? null,
    store: outcomes.findLast((each) => each.store)?.store ?? null,
    actions: outcomes.flatMap((each) => each.actions).slice(0, MOST),
    asks: waits || outcomes.some((each) => each.ok && each.proposal !== null),
  };
}

/** Signs of interest in what was asked about. `at` in milliseconds since 1970. */
export function signsOf({ id, shopper, place }: Question, outcomes: readonly ToolOutcome[], goods: Goods, at: number): Interaction[] {
  const here = goods.items.filter((item) => item.store.id === place);
  return itemsOf([...new Set(outcomes.flatMap((each) => each.asked))], here, goods).map((item) => ({
    id: `ask-${id}-${item.product.id}`,
    shopper,
    store: item.store.id,
    kind: 'ask',
    product: item.product.id,
    sku: null,
    slot: null,
    seconds: null,
    at,
  }));
}
