/** The cart: what is in it, what comes off and why, and a total that adds up. */
import type { Cart, CartLine, Offer } from '../../../shared/shop.ts';
import type { Block, Screen } from '../ui/view.ts';
import type { ShopState } from './shop.ts';
import type { Words } from './words.ts';

export interface CartActs {
  readonly setQuantity: (sku: string, quantity: number, design?: string) => void;
  readonly checkout: () => void;
}

/** Most of a line, as the server has it. */
const MOST = 99;

export function cartScreen({ cart, offers, problem }: ShopState, words: Words, acts: CartActs): Screen {
  const { t } = words;
  const trouble: Block[] = problem && problem.about !== 'checkout' ? [{ kind: 'text', text: words.problem(problem.code), tone: 'error' }] : [];
  if (!cart) return { title: t('shop:cart'), blocks: [...trouble, { kind: 'text', text: t('shop:cartEmpty'), tone: 'quiet' }] };
  const isShort = cart.lines.some(({ available, quantity }) => available < quantity) || cart.lines.some(({ design }) => design?.offered === false);
  return {
    title: t('shop:cart'),
    blocks: [
      ...trouble,
      ...cart.lines.map((line) => lineItem(line, cart, words, acts)),
      ...totals(cart, words),
      ...waiting(cart, offers).map(({ title }): Block => ({ kind: 'text', text: t('shop:mayApply', { title: words.say(title) }), tone: 'quiet' })),
      { kind: 'actions', actions: [{ label: t('shop:toCheckout'), primary: true, disabled: isShort, act: acts.checkout }] },
    ],
  };
}

/** Goods, reductions with their reasons, shipping and the total. */
export function totals({ currency, subtotal, offers, shipping, total }: Cart, { t, money, say }: Words): Block[] {
  return [
    { kind: 'row', label: t('shop:goods'), value: money(subtotal, currency) },
    ...offers.flatMap(({ title, amount, reason }): Block[] => [
      { kind: 'row', label: say(title), value: t('shop:minus', { amount: money(amount, currency) }) },
      { kind: 'text', text: say(reason), tone: 'quiet' },
    ]),
    { kind: 'row', label: t('shop:shipping'), value: shipping === 0 ? t('shop:shippingFree') : money(shipping, currency) },
    { kind: 'row', label: t('shop:total'), value: money(total, currency), tone: 'strong' },
  ];
}

/** "Sand · 42", as the line's product is told apart from its siblings. */
export function variantWords({ colourName, size }: Pick<CartLine, 'colourName' | 'size'>, { say }: Words): string {
  return size === null ? say(colourName) : `${say(colourName)} · ${size}`;
}

/** Tells lines of one screen apart. */
export function lineId({ sku, design }: Pick<CartLine, 'sku' | 'design'>): string {
  return design ? `${sku}~${design.id}` : sku;
}

/** What was made of it, a line each. */
export function designWords(design: CartLine['design'], { t, say }: Words): string[] {
  return (design?.parts ?? []).map(({ title, value }) => t('own:part', { title: say(title), value: say(value) }));
}

function lineItem(line: CartLine, { currency }: Cart, words: Words, { setQuantity }: CartActs): Block {
  const { sku, name, store, quantity, unitPrice, reduction, total, available, design } = line, { t, money, say } = words;
  const short = available >= quantity ? [] : [available === 0 ? t('shop:shortGone') : t('shop:shortOf', { count: available })];
  const details = [
    [words.storeName(store), variantWords(line, words)].join(' · '), ...designWords(design, words),
    ...(design?.offered === false ? [t('own:unavailable')] : []),
    [
      ...short,
      ...(quantity > 1 ? [t('shop:each', { price: money(unitPrice, currency) })] : []),
      ...(reduction > 0 ? [t('shop:lineReduction', { amount: money(reduction, currency) })] : []),
    ].join(' · '),
  ];
  return {
    kind: 'item', id: lineId(line), title: say(name), detail: details.filter((each) => each !== '').join('\n'), value: money(total, currency),
    quantity: { value: quantity, most: Math.min(MOST, Math.max(available, quantity)), set: (n) => setQuantity(sku, n, design?.id) },
    act: { label: t('shop:remove'), act: () => setQuantity(sku, 0, design?.id) },
  };
}

/** Offers of the stores in the cart that take nothing off yet. */
function waiting(cart: Cart, offers: readonly Offer[]): Offer[] {
  const stores = new Set(cart.lines.map(({ store }) => store));
  return offers.filter(({ id, store }) => stores.has(store) && !cart.offers.some((each) => each.id === id && each.store === store));
}
