import type { Db } from '../storage/open.ts';

/**
 * Gives a guest's offers to the account they became or signed in to, after their carts were put together:
 * where that made a cart of two currencies, the goods of the one with more lines stay.
 */
export function handOverShopping(db: Db, guest: string, account: string): void {
  db.prepare(`INSERT INTO offers (shopper, store, promotion, reason, offered_at, dismissed_at)
    SELECT ?, store, promotion, reason, offered_at, dismissed_at FROM offers WHERE shopper = ? ON CONFLICT DO NOTHING`).run(account, guest);
  db.prepare('DELETE FROM offers WHERE shopper = ?').run(guest);
  db.prepare('UPDATE offer_showings SET shopper = ? WHERE shopper = ?').run(account, guest);
  db.prepare('UPDATE offer_decisions SET shopper = ? WHERE shopper = ?').run(account, guest);
  const [, ...fewer] = db.prepare<[string], string>(`SELECT currency FROM cart_lines JOIN stock USING (sku) JOIN stores ON stores.id = stock.store
    WHERE shopper = ? GROUP BY currency ORDER BY COUNT(*) DESC, currency`).pluck().all(account);
  const drop = db.prepare(`DELETE FROM cart_lines WHERE shopper = ?
    AND sku IN (SELECT sku FROM stock JOIN stores ON stores.id = stock.store WHERE currency = ?)`);
  for (const currency of fewer) drop.run(account, currency);
}
