/**
 * The loop closed: a model is trained on what shoppers did, judged beside the one in service on the same
 * shoppers, whom neither was trained on here, and takes over only where it ranks better.
 */
import { openTaste } from '../../models/taste/model.ts';
import { evaluate, train } from '../../models/taste/train.ts';
import type { Db } from '../storage/open.ts';
import type { ModelVersion } from '../../shared/operator.ts';
import { readTasteData } from './dataset.ts';
import type { Registry } from './registry.ts';

export interface TrainingOrder {
  readonly minShoppers: number;
  readonly seed: number;
  readonly steps: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Hears what is being done. */
  readonly say: (line: string) => void;
}

export type Trained =
  | { readonly ok: true; readonly version: ModelVersion }
  | { readonly ok: false; readonly reason: 'nothing-to-learn' | 'nobody-to-judge-by' | 'no-rival'; readonly message: string };

export async function trainTaste(db: Db, registry: Registry, { minShoppers, seed, steps, now, say }: TrainingOrder): Promise<Trained> {
  const { products, trained, heldOut, people, simulated, hash } = readTasteData(db, { minShoppers, seed });
  say(`${people} shoppers of this mall who liked something${simulated > 0 ? `, and ${simulated} simulated, for there are fewer than ${minShoppers}` : ''}; ${heldOut.length} of them held out.`);
  if (trained.length === 0) return { ok: false, reason: 'nothing-to-learn', message: 'Nobody has liked anything yet; give --min-shoppers to add simulated shoppers.' };
  if (heldOut.length === 0) return { ok: false, reason: 'nobody-to-judge-by', message: 'Nobody is left to judge by; wait for more shoppers, or give a larger --min-shoppers.' };
  const inService = registry.inService(), rival = await registry.load(inService);
  if (!rival.ok) return { ok: false, reason: 'no-rival', message: `The model in service cannot be read: ${rival.reason}.` };
  say(`Training for ${steps} steps ...`);
  const { weights } = await train({ products, histories: trained }, { seed, steps });
  const candidate = await openTaste(weights), dataset = { products, histories: heldOut };
  const figures = await evaluate(candidate, dataset, trained), rivalFigures = await evaluate(rival.model, dataset, trained);
  await Promise.all([candidate.close(), rival.model.close()]);
  if (figures.shoppers === 0) return { ok: false, reason: 'nobody-to-judge-by', message: 'None of the shoppers held out liked something that they had not touched before.' };
  const better = figures.ndcg10 > rivalFigures.ndcg10;
  const number = await registry.add(weights, {
    origin: 'trained', state: better ? 'in-service' : 'rejected', dataset: { hash, cutoff: null, events: 0, optedOut: 0 }, seed, steps, people, simulated,
    figures, rival: inService.version, rivalFigures, gates: null, madeAt: new Date(now()).toISOString(),
  }, { person: null, at: now(), reason: better ? 'ranks better' : 'does not rank better' });
  const version = registry.versions().find((each) => each.version === number);
  if (!version) throw new Error(`version ${number} was recorded and is not there`);
  return { ok: true, version };
}
