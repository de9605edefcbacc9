/** A process of its own that has many shoppers buy at once: `node buyer.ts DATABASE SHOPPER_PREFIX COUNT LINES [insist]`; prints how each ended. Who insists agrees to every new total. */
import { randomUUID } from 'node:crypto';
import { checkout } from '../../../server/commerce/checkout.ts';
import type { CheckoutResult } from '../../../server/commerce/checkout.ts';
import { putCartLine } from '../../../server/commerce/cart.ts';
import { TEST_PROVIDER } from '../../../server/commerce/payment.ts';
import { openStore } from '../../../server/storage/open.ts';
import { openWriter } from '../../../server/writer/index.ts';
import { request } from './shop.ts';

const [path = '', prefix = '', count = '0', lines = '1', mood = ''] = process.argv.slice(2);
const { db, close } = openStore(path);
const writer = openWriter(path), till = { db, writer, provider: TEST_PROVIDER, now: Date.now };
const buy = async (shopper: string, total: number): Promise<CheckoutResult> => {
  const result = await checkout(till, shopper, request(randomUUID(), total));
  return mood === 'insist' && !result.ok && result.reason === 'total-changed' ? buy(shopper, result.total) : result;
};
const results = await Promise.all(Array.from({ length: Number(count) }, async (_, n) => {
  const shopper = `${prefix}-${n}`;
  for (let line = 0; line < Number(lines); line += 1) {
    const put = putCartLine(db, { shopper, sku: 'sku-a', quantity: 1, line: `line-${line}` });
    if (!put.ok) return put.reason;
  }
  const result = await buy(shopper, 1000 * Number(lines) + 500);
  return result.ok ? 'bought' : result.reason;
}));
await writer.close();
close();
process.stdout.write(JSON.stringify(results));
