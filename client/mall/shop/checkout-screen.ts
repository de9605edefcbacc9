/** Where it goes and how it is paid, and the thanks afterwards. */
import type { Block, Screen } from '../ui/view.ts';
import { totals } from './cart-screen.ts';
import { FIELDS } from './shop.ts';
import type { Card, FieldName, ShopState } from './shop.ts';
import type { Words } from './words.ts';

export interface CheckoutActs {
  readonly fill: (field: FieldName, value: string) => void;
  readonly chooseCard: (card: Card) => void;
  readonly pay: () => void;
  readonly back: () => void;
}

export function checkoutScreen({ cart, form, problem, busy }: ShopState, words: Words, { fill, chooseCard, pay, back }: CheckoutActs): Screen {
  const { t } = words, { values, card, wrong } = form;
  const trouble: Block[] = problem?.about === 'checkout' ? [{ kind: 'text', text: words.problem(problem.code), tone: 'error' }] : [];
  if (!cart) return { title: t('shop:checkout'), blocks: [...trouble, { kind: 'text', text: t('shop:cartEmpty'), tone: 'quiet' }] };
  return {
    title: t('shop:checkout'),
    blocks: [
      { kind: 'text', text: t('shop:testProvider'), tone: 'quiet' },
      ...FIELDS.map((id): Block => ({
        kind: 'field', id, label: t(`shop:${id}`), value: values[id], input: id === 'phone' ? 'tel' : 'text',
        error: wrong.includes(id) ? t(`shop:${id}Wrong`) : null, set: (value) => fill(id, value),
      })),
      {
        kind: 'choices', label: t('shop:testCard'), options: [
          { label: t('shop:cardApprove'), pressed: card === 'approve', act: () => chooseCard('approve') },
          { label: t('shop:cardDecline'), pressed: card === 'decline', act: () => chooseCard('decline') },
        ],
      },
      ...totals(cart, words),
      ...trouble,
      {
        kind: 'actions', actions: [
          { label: busy ? t('shop:paying') : t('shop:pay', { total: words.money(cart.total, cart.currency) }), primary: true, disabled: busy, act: pay },
          { label: t('shop:backToCart'), act: back },
        ],
      },
    ],
  };
}

export interface ThanksActs { readonly goOn: () => void; readonly seeOrders: () => void }

export function thanksScreen({ bought }: ShopState, { t, money, storeName }: Words, { goOn, seeOrders }: ThanksActs): Screen {
  return {
    title: t('shop:thanks'),
    blocks: [
      { kind: 'text', text: t('shop:bought') },
      ...bought.map(({ number, store, total, currency }): Block => (
        { kind: 'row', label: t('shop:boughtFrom', { number, store: storeName(store) }), value: money(total, currency) })),
      { kind: 'text', text: t('shop:testProvider'), tone: 'quiet' },
      { kind: 'actions', actions: [{ label: t('shop:goOn'), primary: true, act: goOn }, { label: t('shop:seeOrders'), act: seeOrders }] },
    ],
  };
}
