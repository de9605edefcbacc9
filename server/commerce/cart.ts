import type { Cart, CartLine } from '../../shared/shop.ts';
import type { LocalText } from '../../shared/locale.ts';
import { readProduct, readStockItem, readStore } from '../storage/catalogue.ts';
import type { StockItem } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import { designLine, mayCarry } from './design-lines.ts';
import { noteCarted } from './offer-outcomes.ts';
import { readOffered } from './offers.ts';
import { priceStore, sum } from './pricing.ts';
import type { StorePrice } from './pricing.ts';

export type PutLine =
  | { ok: true; grew: boolean }
  | { ok: false; reason: 'unknown-sku' | 'unknown-design' | 'design-closed' }
  | { ok: false; reason: 'out-of-stock'; available: number }
  | { ok: false; reason: 'too-many'; most: number }
  | { ok: false; reason: 'other-currency'; currency: string };

/** Most units of one SKU in a cart, over all its lines. */
const MOST_OF_A_SKU = 99;

export interface PutLineOptions {
  shopper: string; sku: string;
  /** 0 takes the line out. */
  quantity: number;
  /** Tells lines of the same SKU apart; the SKU with its design where not given. */
  line?: string;
  /** What was made of it. */
  design?: string | undefined;
}

/** Sets one line of a shopper's cart. All goods of a cart are in one currency, and a line grows only as far as the stock goes. */
export function putCartLine(db: Db, { shopper, sku, quantity, design, line = design === undefined ? sku : `${sku}~${design}` }: PutLineOptions): PutLine {
  return db.transaction((): PutLine => {
    const item = db.prepare<[string], { currency: string; onHand: number }>(
      'SELECT currency, on_hand AS onHand FROM stock JOIN stores ON stores.id = stock.store WHERE sku = ?').get(sku);
    if (item === undefined) return { ok: false, reason: 'unknown-sku' };
    if (quantity === 0) {
      db.prepare('DELETE FROM cart_lines WHERE shopper = ? AND line = ?').run(shopper, line);
      return { ok: true, grew: false };
    }
    const carried = design === undefined ? { ok: true as const } : mayCarry(db, sku, design);
    if (!carried.ok) return carried;
    const before = db.prepare<[string, string, string], number>('SELECT quantity FROM cart_lines WHERE shopper = ? AND line = ? AND sku = ?').pluck().get(shopper, line, sku) ?? 0;
    const beside = db.prepare<[string, string, string], number>(
      'SELECT COALESCE(SUM(quantity), 0) FROM cart_lines WHERE shopper = ? AND sku = ? AND line <> ?').pluck().get(shopper, sku, line) ?? 0;
    if (beside + quantity > MOST_OF_A_SKU) return { ok: false, reason: 'too-many', most: MOST_OF_A_SKU };
    if (quantity > before && beside + quantity > item.onHand) return { ok: false, reason: 'out-of-stock', available: item.onHand };
    const other = db.prepare<[string, string, string], string>(`
      SELECT currency FROM cart_lines JOIN stock USING (sku) JOIN stores ON stores.id = stock.store
      WHERE shopper = ? AND line <> ? AND currency <> ? LIMIT 1`).pluck().get(shopper, line, item.currency);
    if (other !== undefined) return { ok: false, reason: 'other-currency', currency: other };
    db.prepare(`INSERT INTO cart_lines (shopper, line, sku, quantity, design) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT (shopper, line) DO UPDATE SET sku = excluded.sku, quantity = excluded.quantity`).run(shopper, line, sku, quantity, design ?? null);
    return { ok: true, grew: quantity > before };
  }).immediate();
}

/** `now` in milliseconds since 1970. */
export interface PutInCart extends PutLineOptions { now: number }

/** The same, told to the model of offers within one transaction; with what there is more of in the cart now. */
export function putInCart(db: Db, { now, ...line }: PutInCart): { put: PutLine; more: StockItem | null } {
  return db.transaction(() => {
    const put = putCartLine(db, line), more = put.ok && put.grew ? readStockItem(db, line.sku) ?? null : null;
    if (more) noteCarted(db, line.shopper, more.store, now);
    return { put, more };
  }).immediate();
}

/** `quantity` units more than there are of it already, as it is sold; the rest as of `putInCart`. */
export function addToCart(db: Db, { quantity, ...line }: AddToCart): ReturnType<typeof putInCart> {
  return db.transaction(() => {
    const lines = priceCart(db, line.shopper, line.now)?.cart.lines ?? [];
    const has = lines.find(({ sku, design }) => sku === line.sku && design === null)?.quantity ?? 0;
    return putInCart(db, { ...line, quantity: has + quantity });
  }).immediate();
}
export type AddToCart = Pick<PutInCart, 'shopper' | 'sku' | 'quantity' | 'now'>;

/** One store's part of a cart; lines of one SKU and design are merged and sorted by SKU. */
export interface CartPart { store: string; price: StorePrice; reasons: ReadonlyMap<string, LocalText>; lines: CartLine[] }
export interface PricedCart { cart: Cart; parts: CartPart[] }

/** The shopper's cart at the prices and stock of `now` (milliseconds since 1970), less what was offered to them; undefined when it is empty. */
export function priceCart(db: Db, shopper: string, now: number): PricedCart | undefined {
  const wanted = db.prepare<[string], { sku: string; design: string | null; quantity: number }>(
    'SELECT sku, design, SUM(quantity) AS quantity FROM cart_lines WHERE shopper = ? GROUP BY sku, design ORDER BY sku, design').all(shopper);
  const items = wanted.map(({ sku, design, quantity }): CartItem => {
    const item = found(readStockItem(db, sku), sku), own = design === null ? null : designLine(db, design);
    const beside = wanted.reduce((sum, other) => sum + (other.sku === sku && other.design !== design ? other.quantity : 0), 0);
    // What a design adds is part of the price of each piece.
    return { ...item, price: item.price + (own?.extra ?? 0), onHand: Math.max(0, item.onHand - beside), quantity, design: own?.line ?? null };
  });
  const byStore = Map.groupBy(items, item => item.store);
  const currencies: Cart['currency'][] = [];
  const parts = [...byStore].map(([id, goods]): CartPart => {
    const store = found(readStore(db, id), id);
    currencies.push(store.currency);
    const offered = readOffered(db, shopper, id);
    const price = priceStore(goods.map(g => ({ product: g.product, quantity: g.quantity, unitPrice: g.price })), store.policies.shipping, offered, now);
    return { store: id, price, reasons: new Map(offered.map(each => [each.promotion.id, each.reason])), lines: goods.map((g, i) => cartLine(db, g, price.reductions[i] ?? 0)) };
  });
  const [currency] = currencies;
  if (currency === undefined) return undefined;
  const cart = {
    currency, lines: parts.flatMap(part => part.lines),
    subtotal: sum(parts.map(p => p.price.subtotal)), reduction: sum(parts.map(p => p.price.reduction)),
    shipping: sum(parts.map(p => p.price.shipping)), total: sum(parts.map(p => p.price.total)),
    offers: parts.flatMap(part => part.price.applied.map(({ promotion, amount }) => (
      { id: promotion.id, store: part.store, title: promotion.title, amount, reason: found(part.reasons.get(promotion.id), promotion.id) }))),
  };
  return { cart, parts };
}

/** What one line takes: its price with what its design adds, and what the other lines of its SKU leave of the stock. */
type CartItem = StockItem & { readonly quantity: number; readonly design: CartLine['design'] };

function cartLine(db: Db, item: CartItem, reduction: number): CartLine {
  const { sku, product, store, colour, size, quantity, price: unitPrice, onHand: available, design } = item;
  const { name, colourways } = found(readProduct(db, store, product), product);
  const { name: colourName } = found(colourways.find(way => way.id === colour), colour);
  return { sku, product, store, name, colour, colourName, size, quantity, unitPrice, reduction, total: unitPrice * quantity - reduction, available, design };
}

/** Foreign keys hold these rows in place, so a missing one is a damaged database. */
function found<T>(row: T | undefined, id: string): T {
  if (row === undefined) throw new Error(`The database refers to ${id}, which it does not hold.`);
  return row;
}
