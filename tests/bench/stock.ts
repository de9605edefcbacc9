/** Units sold beyond stock when 100 buyers in 4 processes want 10, ours beside a shop that reads and then writes. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { openShop, smallStore } from '../server/commerce/shop.ts';

const UNITS = 10, PROCESSES = 4, BUYERS_EACH = 25;
const BUYER = join(import.meta.dirname, '..', 'server', 'commerce', 'buyer.ts');

export async function oversold(): Promise<{ readonly ours: number; readonly readThenWrite: number }> {
  const { db, path, close } = openShop(smallStore(UNITS).files);
  try {
    await Promise.all(Array.from({ length: PROCESSES }, (_, i) => (
      promisify(execFile)(process.execPath, [BUYER, path, `process-${i}`, String(BUYERS_EACH), '1']))));
    const sold = db.prepare<[], number>('SELECT COALESCE(SUM(quantity), 0) FROM order_lines').pluck().get() ?? 0;
    return { ours: Math.max(0, sold - UNITS), readThenWrite: await carelessly() };
  } finally {
    close();
  }
}

/** What a shop oversells that looks at its stock, waits for the payment, and then writes what is left. */
async function carelessly(): Promise<number> {
  const { db, close } = openShop(smallStore(UNITS).files);
  try {
    const read = db.prepare<[], number>("SELECT on_hand FROM stock WHERE sku = 'sku-a'").pluck();
    const write = db.prepare("UPDATE stock SET on_hand = ? WHERE sku = 'sku-a'");
    let sold = 0;
    await Promise.all(Array.from({ length: PROCESSES * BUYERS_EACH }, async () => {
      const onHand = read.get() ?? 0;
      if (onHand < 1) return;
      await setImmediate();
      write.run(onHand - 1);
      sold++;
    }));
    return Math.max(0, sold - UNITS);
  } finally {
    close();
  }
}
