import { train } from '../../../models/taste/train.ts';
import { readTasteData } from '../../../server/learning/dataset.ts';
import type { Registry } from '../../../server/learning/registry.ts';
import type { Db } from '../../../server/storage/open.ts';

/** Puts a model that hardly learned anything in service. Returns its version. */
export async function serveWeakly({ db }: { readonly db: Db }, registry: Registry): Promise<number> {
  const at = Date.now(), { products, trained, note } = readTasteData(db, { minShoppers: 40, seed: 9, cutoff: at });
  const { weights } = await train({ products, histories: trained }, { steps: 1, batch: 4, seed: registry.versions().length });
  const figures = { shoppers: 1, hr10: 0, ndcg10: 0, popularityHr10: 0, popularityNdcg10: 0 };
  return registry.add(weights, {
    origin: 'trained', state: 'in-service', dataset: note, seed: 1, steps: 1, people: 0, simulated: 40, figures, rival: 1, rivalFigures: null, gates: null, madeAt: new Date(at).toISOString(),
  }, { person: null, at, reason: 'for a test' });
}
