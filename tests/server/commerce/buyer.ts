/** A process of its own that has many shoppers buy at once: `node buyer.ts DATABASE SHOPPER_PREFIX COUNT LINES`; prints how each ended. */
import { randomUUID } from 'node:crypto';
import { checkout } from '../../../server/commerce/checkout.ts';
import { putCartLine } from '../../../server/commerce/cart.ts';
import { TEST_PROVIDER } from '../../../server/commerce/payment.ts';
import { openStore } from '../../../server/storage/open.ts';
import { request } from './shop.ts';

const [path = '', prefix = '', count = '0', lines = '1'] = process.argv.slice(2);
const { db, close } = openStore(path);
const till = { db, provider: TEST_PROVIDER, now: Date.now, newId: randomUUID };
const results = await Promise.all(Array.from({ length: Number(count) }, async (_, n) => {
  const shopper = `${prefix}-${n}`;
  for (let line = 0; line < Number(lines); line += 1) putCartLine(db, { shopper, sku: 'sku-a', quantity: 1, line: `line-${line}` });
  const result = await checkout(till, shopper, request(randomUUID(), 1000 * Number(lines) + 500));
  return result.ok ? 'bought' : result.reason;
}));
close();
process.stdout.write(JSON.stringify(results));
