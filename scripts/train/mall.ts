/** Trains a model of taste on what the shoppers of a mall did, and puts it in service there if it is better. */
import { setPriority } from 'node:os';
import { openRegistry } from '../../server/learning/registry.ts';
import { trainTaste } from '../../server/learning/training.ts';
import { openRecord } from '../record.ts';

/** Niceness of a training beside a server that serves. */
const NICE = 10;

export interface MallRequest { readonly data: string | null; readonly minShoppers: number; readonly seed: number; readonly steps: number }

/** Returns the status to exit with. */
export async function trainOnMall({ data, ...order }: MallRequest): Promise<number> {
  const record = openRecord(data);
  setPriority(NICE);
  try {
    const registry = await openRegistry(record.db, record.data, Date.now);
    const trained = await trainTaste(record.db, registry, { ...order, now: Date.now, say: (line) => process.stderr.write(`${line}\n`) });
    if (!trained.ok) {
      process.stderr.write(`${trained.message}\n`);
      return 1;
    }
    const { version, figures, rivalFigures, rival, state } = trained.version, round = (value: number | undefined): string => (value ?? 0).toFixed(4);
    process.stdout.write(`Version ${version}: NDCG@10 ${round(figures.ndcg10)}, HR@10 ${round(figures.hr10)} on ${figures.shoppers} held-out shoppers.\n`
      + `Version ${rival}, in service: ${round(rivalFigures?.ndcg10)}, ${round(rivalFigures?.hr10)}. Popularity: ${round(figures.popularityNdcg10)}, ${round(figures.popularityHr10)}.\n`
      + `${state === 'in-service' ? `Version ${version} is better and is in service now.` : `Version ${version} is not better; version ${rival} stays in service.`}\n`);
    return 0;
  } finally {
    record.close();
  }
}
