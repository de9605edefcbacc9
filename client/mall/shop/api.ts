/** The shop over HTTP. A refusal is an answer here, not an exception: the screens say what to do about it. */
import { z } from 'zod';
import { CartAnswer, Offer, Order, Purchase, Refusal } from '../../../shared/shop.ts';
import type { Cart, Checkout } from '../../../shared/shop.ts';

/** `offline`: nobody answered, and nobody knows what was done; the same request may be sent again. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string; readonly field: string | null };

export interface ShopApi {
  readonly cart: () => Promise<Answer<Cart | null>>;
  /** Quantity 0 takes the line out. */
  readonly putLine: (sku: string, quantity: number, design?: string) => Promise<Answer<Cart | null>>;
  readonly buy: (checkout: Checkout) => Promise<Answer<readonly Order[]>>;
  readonly orders: () => Promise<Answer<readonly Order[]>>;
  readonly cancel: (order: string) => Promise<Answer<Order>>;
  readonly offers: () => Promise<Answer<readonly Offer[]>>;
  readonly dismiss: (offer: Pick<Offer, 'store' | 'id'>) => Promise<Answer<null>>;
}

/** @param send as `fetch`, with paths of the mall */
export function openShopApi(send: (path: string, init?: RequestInit) => Promise<Response>): ShopApi {
  const ask = async <T>(path: string, schema: z.ZodType<T>, method = 'GET', body?: unknown): Promise<Answer<T>> => {
    let response: Response;
    try {
      response = await send(path, { method, ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      return { ok: false, code: 'offline', field: null };
    }
    if (response.ok) return { ok: true, value: schema.parse(response.status === 204 ? null : await response.json()) };
    const refusal = Refusal.safeParse(await response.json().catch(() => null));
    return { ok: false, code: refusal.data?.code ?? 'internal', field: refusal.data?.field ?? null };
  };
  const cartOf = async (answer: Promise<Answer<CartAnswer>>): Promise<Answer<Cart | null>> => {
    const got = await answer;
    return got.ok ? { ok: true, value: got.value.cart } : got;
  };
  return {
    cart: () => cartOf(ask('/api/cart', CartAnswer)),
    putLine: (sku, quantity, design) => cartOf(ask(`/api/cart/lines/${encodeURIComponent(sku)}`, CartAnswer, 'PUT', { quantity, ...(design === undefined ? {} : { design }) })),
    async buy(checkout) {
      const got = await ask('/api/orders', Purchase, 'POST', checkout);
      return got.ok ? { ok: true, value: got.value.orders } : got;
    },
    orders: () => ask('/api/orders', z.array(Order)),
    cancel: (order) => ask(`/api/orders/${encodeURIComponent(order)}/cancel`, Order, 'POST', {}),
    offers: () => ask('/api/offers', z.array(Offer)),
    dismiss: ({ store, id }) => ask(`/api/offers/${store}/${id}/dismiss`, z.null(), 'POST', {}),
  };
}
