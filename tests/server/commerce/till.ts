import { randomUUID } from 'node:crypto';
import type { Till } from '../../../server/commerce/checkout.ts';
import { TEST_PROVIDER } from '../../../server/commerce/payment.ts';
import type { Db } from '../../../server/storage/open.ts';
import { writesOf } from '../../../server/writer/writes.ts';
import type { What, WriteKind, Written } from '../../../server/writer/writes.ts';

/** The till of a record with the test provider. What the writer's thread carries out is carried out here, in a transaction too: a thread takes a second to start. */
export function tillOf(db: Db, now: () => number): Till {
  const writes = writesOf(db, randomUUID);
  const write = async <K extends WriteKind>(kind: K, what: What<K>): Promise<Written<K>> =>
    db.transaction(() => (writes[kind] as (what: What<K>) => Written<K>)(what)).immediate();
  return { db, writer: { write }, provider: TEST_PROVIDER, now };
}
