/** What buyers say of products. Moments are milliseconds since 1970. */
import { Locale } from '../../shared/locale.ts';
import type { Review } from '../../shared/review.ts';
import type { Db } from './open.ts';

interface Row { stars: number; words: string; locale: string; at: number }
const read = ({ locale, ...row }: Row): Review => ({ ...row, locale: Locale.parse(locale) });

/** Of a product, newest first. */
export function readReviews(db: Db, store: string, product: string): Review[] {
  return db.prepare<[string, string], Row>('SELECT stars, words, locale, at FROM reviews WHERE store = ? AND product = ? ORDER BY at DESC, shopper').all(store, product).map(read);
}

export function readOwnReview(db: Db, store: string, product: string, shopper: string): Review | null {
  const row = db.prepare<[string, string, string], Row>('SELECT stars, words, locale, at FROM reviews WHERE store = ? AND product = ? AND shopper = ?').get(store, product, shopper);
  return row ? read(row) : null;
}

export function writeReview(db: Db, store: string, product: string, shopper: string, review: Review): void {
  db.prepare(`INSERT INTO reviews (store, product, shopper, stars, words, locale, at) VALUES (@store, @product, @shopper, @stars, @words, @locale, @at)
    ON CONFLICT (store, product, shopper) DO UPDATE SET stars = excluded.stars, words = excluded.words, locale = excluded.locale, at = excluded.at`).run({ store, product, shopper, ...review });
}

export function dropReview(db: Db, store: string, product: string, shopper: string): void {
  db.prepare('DELETE FROM reviews WHERE store = ? AND product = ? AND shopper = ?').run(store, product, shopper);
}

/** Whether somebody paid for the product; what they gave back they had in their hands too. */
export function hasBought(db: Db, store: string, product: string, shopper: string): boolean {
  return db.prepare<[string, string, string], number>(`SELECT EXISTS (SELECT 1 FROM orders AS o JOIN order_lines AS l ON l.order_id = o.id JOIN stock AS s ON s.sku = l.sku
    WHERE o.shopper = ? AND s.store = ? AND s.product = ? AND o.state IN ('paid', 'packed', 'shipped', 'delivered', 'returned'))`).pluck().get(shopper, store, product) === 1;
}
