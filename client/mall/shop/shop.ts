/** One shopper's cart, checkout, orders and offers in this page, and what they do with them. */
import { Checkout } from '../../../shared/shop.ts';
import type { Cart, Offer, Order } from '../../../shared/shop.ts';
import type { Answer, ShopApi } from './api.ts';

export const FIELDS = ['recipient', 'address', 'phone'] as const;
export type FieldName = (typeof FIELDS)[number];
export type Card = Checkout['payment']['card'];

export interface Form {
  readonly values: Readonly<Record<FieldName, string>>;
  readonly card: Card;
  /** Fields that cannot stay so, told after the first attempt to pay. */
  readonly wrong: readonly FieldName[];
}

export interface ShopState {
  readonly cart: Cart | null;
  /** Newest first; null before they were read. */
  readonly orders: readonly Order[] | null;
  readonly offers: readonly Offer[];
  readonly form: Form;
  /** What was just bought. */
  readonly bought: readonly Order[];
  /** Code of the last refusal, and what it is about: a SKU, `checkout`, an order's id. */
  readonly problem: { readonly code: string; readonly about: string } | null;
  /** A request is under way that a second press must not repeat. */
  readonly busy: boolean;
}

export interface Shop {
  readonly state: () => ShopState;
  /** Returns what ends it. */
  readonly onChange: (listener: () => void) => () => void;
  /** Reads the cart and the offers: another browser of the shopper may have changed them. */
  readonly refresh: () => Promise<void>;
  /** @param design what was made of it, which has a line of its own */
  readonly setQuantity: (sku: string, quantity: number, design?: string) => Promise<void>;
  readonly fill: (field: FieldName, value: string) => void;
  readonly chooseCard: (card: Card) => void;
  /** True where it was bought. The form stays as it is where it was not. */
  readonly pay: () => Promise<boolean>;
  readonly readOrders: () => Promise<void>;
  readonly cancel: (order: string) => Promise<void>;
  readonly offered: (offer: Offer) => void;
  readonly dismiss: (offer: Offer) => Promise<void>;
}

const EMPTY: ShopState = {
  cart: null, orders: null, offers: [], bought: [], problem: null, busy: false,
  form: { values: { recipient: '', address: '', phone: '' }, card: 'approve', wrong: [] },
};

/** @param newKey a new UUID, one for each attempt to buy */
export function openShop(api: ShopApi, newKey: () => string): Shop {
  const listeners = new Set<() => void>();
  let state = EMPTY;
  /** The key of an attempt whose answer is unknown, for the cart as it was then: another cart is another purchase. */
  let attempt: { readonly key: string; readonly cart: string } | null = null;
  /** Answers to changes of the cart count in the order they were asked. */
  let changes: Promise<unknown> = Promise.resolve();

  const become = (next: Partial<ShopState>): void => {
    state = { ...state, ...next };
    if (attempt && attempt.cart !== JSON.stringify(state.cart)) attempt = null;
    for (const listener of listeners) listener();
  };
  const problemOf = (answer: Extract<Answer<unknown>, { ok: false }>, about: string): ShopState['problem'] => ({ code: answer.code, about });
  const readCart = async (): Promise<Partial<ShopState>> => {
    const cart = await api.cart();
    return cart.ok ? { cart: cart.value } : {};
  };
  const single = async (work: () => Promise<Partial<ShopState>>): Promise<void> => {
    if (state.busy) return;
    become({ busy: true, problem: null });
    let next: Partial<ShopState> = {};
    try {
      next = await work();
    } finally {
      become({ ...next, busy: false });
    }
  };
  const prefill = (orders: readonly Order[]): Partial<ShopState> => {
    const [last] = orders, { values } = state.form;
    if (!last || FIELDS.some((field) => values[field] !== '')) return {};
    return { form: { ...state.form, values: { recipient: last.recipient, address: last.address, phone: last.phone } } };
  };

  return {
    state: () => state,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async refresh() {
      const [cart, offers] = await Promise.all([readCart(), api.offers()]);
      become({ ...cart, ...(offers.ok ? { offers: offers.value } : {}) });
    },
    async setQuantity(sku, quantity, design) {
      const change = changes.then(() => api.putLine(sku, quantity, design));
      changes = change;
      const answer = await change;
      // A refused change shows what is there now: the stock may be what changed.
      become(answer.ok ? { cart: answer.value, problem: null } : { ...await readCart(), problem: problemOf(answer, sku) });
    },
    fill(field, value) {
      const values = { ...state.form.values, [field]: value }, before = state.form.wrong;
      const wrong = before.filter((name) => name !== field || isWrong(name, value));
      state = { ...state, form: { ...state.form, values, wrong } };
      // Only what is seen besides the field itself makes the screens draw again.
      if (wrong.length !== before.length) become({});
    },
    chooseCard: (card) => become({ form: { ...state.form, card }, problem: null }),
    async pay() {
      const { cart, form } = state;
      const wrong = FIELDS.filter((name) => isWrong(name, form.values[name]));
      if (wrong.length > 0 || !cart) {
        become({ form: { ...form, wrong }, problem: null });
        return false;
      }
      let isBought = false;
      await single(async () => {
        attempt ??= { key: newKey(), cart: JSON.stringify(cart) };
        const answer = await api.buy({ ...form.values, idempotencyKey: attempt.key, expectedTotal: cart.total, payment: { provider: 'test', card: form.card } });
        // Without an answer nobody knows whether it was bought: the same key finds out.
        if (!answer.ok && answer.code === 'offline') return { problem: problemOf(answer, 'checkout') };
        attempt = null;
        if (!answer.ok) return { ...await readCart(), problem: problemOf(answer, 'checkout') };
        isBought = true;
        return { bought: answer.value, orders: state.orders ? [...answer.value, ...state.orders] : null, ...await readCart() };
      });
      return isBought;
    },
    async readOrders() {
      const orders = await api.orders();
      become(orders.ok ? { orders: orders.value, ...prefill(orders.value) } : { problem: problemOf(orders, 'orders') });
    },
    cancel: (id) => single(async () => {
      const answer = await api.cancel(id), orders = await api.orders();
      return { ...(orders.ok ? { orders: orders.value } : {}), ...(answer.ok ? {} : { problem: problemOf(answer, id) }) };
    }),
    offered(offer) {
      become({ offers: [...state.offers.filter((each) => !isSame(each, offer)), offer] });
      void readCart().then(become);
    },
    async dismiss(offer) {
      become({ offers: state.offers.filter((each) => !isSame(each, offer)) });
      await api.dismiss(offer);
      become(await readCart());
    },
  };
}

function isWrong(field: FieldName, value: string): boolean {
  return !Checkout.shape[field].safeParse(value).success;
}

function isSame(a: Offer, b: Offer): boolean {
  return a.store === b.store && a.id === b.id;
}
