/** Trains a model of taste on what the shoppers of a mall did, and judges it beside the one in service there. */
import { setPriority } from 'node:os';
import type { Device } from '../../models/engine/session.ts';
import { openRegistry } from '../../server/learning/registry.ts';
import { runTraining } from '../../server/learning/training.ts';
import { lastInteraction } from '../../server/storage/interactions.ts';
import { trainingsTable } from '../../server/storage/trainings.ts';
import { openRecord } from '../record.ts';

/** Niceness of a training beside a server that serves. */
const NICE = 10;

export interface MallRequest { readonly data: string | null; readonly minShoppers: number; readonly seed: number; readonly steps: number; readonly device: Device }

/** Returns the status to exit with. */
export async function trainOnMall({ data, device, ...order }: MallRequest): Promise<number> {
  const record = openRecord(data), { db } = record, now = Date.now, trainings = trainingsTable(db);
  setPriority(NICE);
  try {
    const registry = await openRegistry(db, record.data, now, device);
    // At once, so that no server beside takes it on.
    const training = db.transaction(() => {
      const added = trainings.add({ person: null, why: 'asked', askedAt: now(), orders: { ...order, cutoff: now(), seq: lastInteraction(db) } });
      return added && trainings.begin(added.id, now()) ? added : null;
    }).immediate();
    if (!training) {
      process.stderr.write('A training of this mall waits or runs already.\n');
      return 1;
    }
    const trained = await runTraining(training, { db, registry, trainings, data: record.data, device, now, say: (line) => process.stderr.write(`${line}\n`) });
    if (!trained.ok) {
      process.stderr.write(`${trained.message}\n`);
      return 1;
    }
    const { version, figures, rivalFigures, rival, gates, state } = trained.version, round = (value: number | undefined): string => (value ?? 0).toFixed(4);
    process.stdout.write(`Version ${version}: NDCG@10 ${round(figures.ndcg10)}, HR@10 ${round(figures.hr10)} on ${figures.shoppers} held-out shoppers.\n`
      + `Version ${rival}, in service: ${round(rivalFigures?.ndcg10)}, ${round(rivalFigures?.hr10)}. Popularity: ${round(figures.popularityNdcg10)}, ${round(figures.popularityHr10)}.\n`
      + (gates ?? []).map(({ name, figure, wanted, threshold, interval, passed }) =>
        `  ${passed ? 'passed' : 'FAILED'}  ${name}: ${round(figure)}${interval ? ` (95 %: ${round(interval[0])} to ${round(interval[1])})` : ''}, wanted ${wanted} ${round(threshold)}\n`).join('')
      + `${state === 'judged' ? `Version ${version} passed. A running mall tries it in shadow, then on a share of its visitors; npm run models -- --serve ${version} puts it in service at once.`
        : `Version ${version} did not pass; version ${rival} stays in service.`}\n`);
    return 0;
  } finally {
    record.close();
  }
}
