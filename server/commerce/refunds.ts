import type { Till } from './checkout.ts';

/** Pays back what cancelled and returned orders are owed; the provider pays an order back once, however often it is asked. Returns how many it paid. */
export async function settleRefunds({ db, writer, provider }: Pick<Till, 'db' | 'writer' | 'provider'>): Promise<number> {
  const owed = db.prepare<[string], { key: string; charge: string; amount: number; currency: string }>(`
    SELECT order_id AS key, payments.reference AS charge, refunds.amount, payments.currency
    FROM refunds JOIN orders ON orders.id = order_id JOIN payments ON payments.id = orders.payment
    WHERE refunds.reference IS NULL AND payments.provider = ?`).all(provider.id);
  for (const refund of owed) {
    const { reference } = await provider.refund(refund);
    await writer.write('refund.note', { order: refund.key, reference });
  }
  return owed.length;
}
