import { TEST_PROVIDER } from '../../../server/commerce/payment.ts';
import type { Till } from '../../../server/commerce/checkout.ts';
import type { Db } from '../../../server/storage/open.ts';
import { openWriter } from '../../../server/writer/index.ts';

/** The till of a record, with a writer of its own and the test provider. */
export function openTill(db: Db, now: () => number): Till & { close(): Promise<void> } {
  const writer = openWriter(db.name);
  return { db, writer, provider: TEST_PROVIDER, now, close: () => writer.close() };
}
