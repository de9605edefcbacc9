/** What was ordered, what became of it, and cancelling it while that can be done. */
import { ORDER_NEXT } from '../../../shared/shop.ts';
import type { Order } from '../../../shared/shop.ts';
import type { Action, Block, Screen } from '../ui/view.ts';
import { designWords, lineId, variantWords } from './cart-screen.ts';
import type { ShopState } from './shop.ts';
import type { Words } from './words.ts';

export function ordersScreen({ orders, problem }: ShopState, words: Words, open: (order: string) => void): Screen {
  const { t, money, day, storeName } = words;
  const trouble: Block[] = problem?.about === 'orders' ? [{ kind: 'text', text: words.problem(problem.code), tone: 'error' }] : [];
  const items = (orders ?? []).map((order): Block => {
    const pieces = order.lines.reduce((sum, { quantity }) => sum + quantity, 0);
    return {
      kind: 'item', id: order.id, title: storeName(order.store), value: money(order.total, order.currency),
      detail: `${t(`shop:${order.state}`)} · ${t('shop:orderThings', { count: pieces })}\n${day(order.placedAt)} · ${order.number}`,
      act: { label: t('shop:details'), act: () => open(order.id) },
    };
  });
  const none: Block[] = items.length > 0 ? [] : [{ kind: 'text', text: t(orders ? 'shop:ordersEmpty' : 'shop:ordersReading'), tone: 'quiet' }];
  return { title: t('shop:orders'), blocks: [...trouble, ...(trouble.length > 0 && !orders ? [] : none), ...items] };
}

export interface OrderActs {
  /** The shopper was asked whether they are sure. */
  readonly isAsked: boolean;
  readonly ask: (isAsked: boolean) => void;
  readonly cancel: () => void;
  /** Says what one thinks of something that was bought. */
  readonly review?: (line: Order['lines'][number]) => void;
}

export function orderScreen(order: Order, { problem, busy }: ShopState, words: Words, acts: OrderActs): Screen {
  const { t, money, day } = words, { currency } = order;
  const trouble: Block[] = problem?.about === order.id ? [{ kind: 'text', text: words.problem(problem.code), tone: 'error' }] : [];
  return {
    title: t('shop:order', { number: order.number }),
    blocks: [
      { kind: 'text', text: `${words.storeName(order.store)} · ${t(`shop:${order.state}`)}`, tone: 'strong' },
      ...order.steps.map(({ state, at }): Block => ({ kind: 'row', label: t(`shop:${state}`), value: day(at), tone: 'quiet' })),
      ...order.lines.map((line): Block => ({
        kind: 'item', id: lineId(line), title: words.say(line.name), value: money(line.total, currency),
        detail: [`${variantWords(line, words)} · ${t('shop:orderThings', { count: line.quantity })}`, ...designWords(line.design, words)].join('\n'),
        ...(acts.review && isBought(order) && { act: { label: t('reviews:title'), act: () => acts.review?.(line) } }),
      })),
      { kind: 'row', label: t('shop:goods'), value: money(order.subtotal - order.reduction, currency) },
      { kind: 'row', label: t('shop:shipping'), value: order.shipping === 0 ? t('shop:shippingFree') : money(order.shipping, currency) },
      { kind: 'row', label: t('shop:total'), value: money(order.total, currency), tone: 'strong' },
      { kind: 'row', label: t('shop:sentTo'), value: `${order.recipient} · ${order.address}`, tone: 'quiet' },
      ...trouble,
      ...cancelling(order, t, acts, busy),
    ],
  };
}

/** Whether it was paid for and not called off. */
const isBought = ({ state }: Order): boolean => state !== 'placed' && state !== 'cancelled';

function cancelling({ state }: Order, t: Words['t'], { isAsked, ask, cancel }: OrderActs, busy: boolean): Block[] {
  if (!ORDER_NEXT[state].includes('cancelled')) return [];
  const actions: Action[] = isAsked
    ? [{ label: t('shop:cancelSure'), disabled: busy, act: cancel }, { label: t('shop:cancelKeep'), act: () => ask(false) }]
    : [{ label: t('shop:cancel'), act: () => ask(true) }];
  return [...(isAsked ? [{ kind: 'text', text: t('shop:cancelWhat'), tone: 'quiet' } as const] : []), { kind: 'actions', actions }];
}
