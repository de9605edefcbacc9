import type { Db } from './open.ts';

export interface Merge {
  readonly guest: string;
  readonly account: string;
  /** The account was made just now: it takes the guest's look and settings too. */
  readonly isNew: boolean;
  /** ISO 8601. */
  readonly at: string;
}

/** A guest's rows in each table, as they become the account's. Carts add up; what both have stays the account's. */
const MOVES = [
  `INSERT INTO cart_lines (shopper, line, sku, quantity, design)
    SELECT @account, line, sku, quantity, design FROM cart_lines WHERE shopper = @guest
    ON CONFLICT (shopper, line) DO UPDATE SET quantity = min(cart_lines.quantity + excluded.quantity, 99)`,
  'DELETE FROM cart_lines WHERE shopper = @guest',
  // A key of the guest's that the account used as well, however unlikely, must not undo a purchase.
  `UPDATE payments SET shopper = @account, idempotency_key = CASE
    WHEN idempotency_key IN (SELECT idempotency_key FROM payments WHERE shopper = @account) THEN id ELSE idempotency_key END WHERE shopper = @guest`,
  'UPDATE orders SET shopper = @account WHERE shopper = @guest',
  // A new account wants what its guest wanted; one that was there keeps its own mind, and knows nothing of a guest's doings where it wants to know nothing.
  'INSERT OR IGNORE INTO opt_outs (shopper, since) SELECT @account, since FROM opt_outs WHERE shopper = @guest AND @isNew',
  'DELETE FROM opt_outs WHERE shopper = @guest',
  'DELETE FROM interactions WHERE shopper = @guest AND EXISTS (SELECT 1 FROM opt_outs WHERE shopper = @account)',
  'DELETE FROM visits WHERE shopper = @guest AND EXISTS (SELECT 1 FROM opt_outs WHERE shopper = @account)',
  'UPDATE OR IGNORE interactions SET shopper = @account WHERE shopper = @guest',
  'DELETE FROM interactions WHERE shopper = @guest',
  'UPDATE OR IGNORE layouts SET shopper = @account WHERE shopper = @guest',
  'DELETE FROM layouts WHERE shopper = @guest',
  'UPDATE visits SET shopper = @account WHERE shopper = @guest',
  'UPDATE OR IGNORE trial_shoppers SET shopper = @account WHERE shopper = @guest',
  'DELETE FROM trial_shoppers WHERE shopper = @guest',
  // One's own measures come along; an account that has some keeps them.
  'UPDATE OR IGNORE measures SET shopper = @account WHERE shopper = @guest',
  'DELETE FROM measures WHERE shopper = @guest',
  // So does what they told an assistant, and what they asked of a store's desk.
  'UPDATE OR IGNORE told SET shopper = @account WHERE shopper = @guest',
  'DELETE FROM told WHERE shopper = @guest',
  'UPDATE tickets SET shopper = @account WHERE shopper = @guest',
  // One buyer says one thing of a product: what the account said stands.
  'UPDATE OR IGNORE reviews SET shopper = @account WHERE shopper = @guest',
  'DELETE FROM reviews WHERE shopper = @guest',
  'UPDATE OR IGNORE design_saves SET shopper = @account WHERE shopper = @guest',
  'DELETE FROM design_saves WHERE shopper = @guest',
  'UPDATE merges SET account = @account WHERE account = @guest',
] as const;

/**
 * Gives an account all that a guest had, in one transaction with `also`, which moves what this file does
 * not know; what arrives later under the guest's id follows by triggers (migration 0009).
 */
export function mergePerson(db: Db, { guest, account, isNew, at }: Merge, also: () => void): void {
  db.transaction(() => {
    db.prepare('INSERT INTO merges (guest, account, merged_at) VALUES (?, ?, ?) ON CONFLICT (guest) DO UPDATE SET account = excluded.account').run(guest, account, at);
    for (const move of MOVES) db.prepare(move).run({ guest, account, isNew: Number(isNew) });
    if (isNew) {
      db.prepare(`UPDATE people SET locale = was.locale, look = was.look, comfort = was.comfort
        FROM (SELECT locale, look, comfort FROM people WHERE id = @guest) AS was WHERE people.id = @account`).run({ guest, account });
    }
    also();
  }).immediate();
}
