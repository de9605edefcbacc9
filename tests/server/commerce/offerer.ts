/** Offers something to one shopper after another, says so, and dies in the midst of it: `offerer.ts DATABASE`. */
import { randomFrom } from '../../../models/engine/random.ts';
import { chooseOffer } from '../../../server/commerce/offers.ts';
import { openStore } from '../../../server/storage/open.ts';
import { readStoreIds } from '../../../server/storage/catalogue.ts';

const { db } = openStore(process.argv[2] ?? ''), stores = readStoreIds(db), random = randomFrom(1);
for (let i = 0; ; i++) {
  chooseOffer(db, { shopper: `s-${i}`, stores, appeal: () => 0, history: [], now: Date.UTC(2026, 0, 1), zone: 'UTC', random });
  process.stdout.write(`${i}\n`);
  if (i === 60) setTimeout(() => process.kill(process.pid, 'SIGKILL'), 0);
  if (i > 40) await new Promise((resolve) => { setImmediate(resolve); });
}
