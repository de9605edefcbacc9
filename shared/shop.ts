/** What the shop tells a client over HTTP: cards, carts, offers and orders. */
import { z } from 'zod';
import { Colourway, Dimensions, Generated, Policies, Sku, Slug, Theme } from './catalogue.ts';
import { LineDesign } from './design.ts';
import { StorePlan } from './floor.ts';
import { LocalText } from './locale.ts';
import { Currency, MinorUnits } from './money.ts';
import { WearPlace } from './wear.ts';

/** Addresses of a product's model, finest level first; each is immutable. */
export const ModelLinks = z.tuple([z.string(), z.string(), z.string()]);

/** A product as the mall shows it; `available` is what can be bought now (on hand less reserved). */
export const ProductCard = z.strictObject({
  id: Slug, store: Slug, name: LocalText, description: LocalText, category: Slug, brand: z.string(),
  tags: z.array(z.string()), material: LocalText, dimensions: Dimensions, weight: z.int(),
  currency: Currency, sizes: z.array(z.string()), colourways: z.array(Colourway),
  variants: z.array(z.strictObject({
    sku: Sku, size: z.string().nullable(), colour: Slug, price: MinorUnits, available: z.int().min(0),
  })),
  models: ModelLinks,
  /** Texts that the mall's generator wrote, by their language. */
  generated: Generated.pick({ description: true }).optional(),
  /** Where it is worn, for goods that can be tried on. */
  wears: WearPlace.nullable(),
  /** Whether shoppers may make it their own. */
  custom: z.boolean(),
});
export type ProductCard = z.infer<typeof ProductCard>;

/** A store as everyone sees it. */
export const StoreCard = z.strictObject({
  id: Slug, name: LocalText, tagline: LocalText, trade: Slug, currency: Currency, theme: Theme,
  assistant: z.strictObject({ name: LocalText, greeting: LocalText }),
  policies: Policies, plan: StorePlan,
});
export type StoreCard = z.infer<typeof StoreCard>;

/** `GET /api/mall` */
export const Mall = z.strictObject({ name: LocalText, stores: z.array(StoreCard), capacity: z.int() });
export type Mall = z.infer<typeof Mall>;

/** A promotion offered to one shopper, with its reason. */
export const Offer = z.strictObject({
  id: Slug, store: Slug, title: LocalText, percentOff: z.int(), products: z.array(Slug),
  minimumSpend: MinorUnits, endsAt: z.iso.datetime(),
  /** "Why do I see this?" */
  reason: LocalText,
});
export type Offer = z.infer<typeof Offer>;

export const CartLine = z.strictObject({
  sku: Sku, product: Slug, store: Slug, name: LocalText, colour: Slug, colourName: LocalText, size: z.string().nullable(),
  quantity: z.int().min(1), unitPrice: MinorUnits,
  /** Part of the promotions' reductions that falls on this line; the parts add up to the whole. */
  reduction: MinorUnits,
  total: MinorUnits, available: z.int().min(0),
  /** What the shopper made of it; `unitPrice` has what that adds. */
  design: LineDesign.nullable().default(null),
});
export const Cart = z.strictObject({
  currency: Currency, lines: z.array(CartLine),
  subtotal: MinorUnits, reduction: MinorUnits, shipping: MinorUnits, total: MinorUnits,
  offers: z.array(z.strictObject({ id: Slug, store: Slug, title: LocalText, amount: MinorUnits, reason: LocalText })),
});
export type CartLine = z.infer<typeof CartLine>;
export type Cart = z.infer<typeof Cart>;
/** `GET /api/cart`, and the answer to every change of it; null when there is nothing in it. */
export const CartAnswer = z.strictObject({ cart: Cart.nullable() });
export type CartAnswer = z.infer<typeof CartAnswer>;

/** `PUT /api/cart/lines/:sku`; quantity 0 takes the line out. */
export const CartLinePut = z.strictObject({ quantity: z.int().min(0).max(99), /** A kept design of it, which has a line of its own. */ design: z.string().min(1).max(40).optional() });

/** `POST /api/orders` */
export const Checkout = z.strictObject({
  /** Made by the client once per attempt to buy; the same key buys once. */
  idempotencyKey: z.uuid(),
  recipient: z.string().trim().min(1).max(80),
  address: z.string().trim().min(4).max(400),
  phone: z.string().trim().regex(/^[+0-9 ()-]{5,24}$/, 'digits, spaces, +, - and brackets'),
  /** What the test provider is asked to do. */
  payment: z.strictObject({ provider: z.literal('test'), card: z.enum(['approve', 'decline']) }),
  /** The total the shopper saw; another total is refused, and nothing is bought. */
  expectedTotal: MinorUnits,
});
export type Checkout = z.infer<typeof Checkout>;

/** placed -> paid -> packed -> shipped -> delivered; placed or paid may become cancelled; delivered may become returned. */
export const OrderState = z.enum(['placed', 'paid', 'packed', 'shipped', 'delivered', 'cancelled', 'returned']);
export type OrderState = z.infer<typeof OrderState>;

/** Where an order may go from each state. */
export const ORDER_NEXT: Readonly<Record<OrderState, readonly OrderState[]>> = {
  placed: ['paid', 'cancelled'], paid: ['packed', 'cancelled'], packed: ['shipped'], shipped: ['delivered'], delivered: ['returned'],
  cancelled: [], returned: [],
};

/** One store's part of a purchase. */
export const Order = z.strictObject({
  id: z.string(), number: z.string(), store: Slug, placedAt: z.iso.datetime(), state: OrderState, currency: Currency,
  lines: z.array(CartLine.omit({ available: true })),
  subtotal: MinorUnits, reduction: MinorUnits, shipping: MinorUnits, total: MinorUnits,
  recipient: z.string(), address: z.string(), phone: z.string(), payment: z.string(),
  /** The states it has been in, first to last. */
  steps: z.array(z.strictObject({ state: OrderState, at: z.iso.datetime() })),
});
export type Order = z.infer<typeof Order>;

/** Answer to `POST /api/orders`: one order for each store. */
export const Purchase = z.strictObject({ orders: z.array(Order).min(1) });
export type Purchase = z.infer<typeof Purchase>;

/** Body of every refusal: what was wrong, where, and what to do about it. */
export const Refusal = z.strictObject({
  code: z.string(), field: z.string().nullable(), message: z.string(),
});
export type Refusal = z.infer<typeof Refusal>;
