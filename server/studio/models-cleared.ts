/** Clears the files of models that nothing refers to any more: of looks that were given up, designs that are gone, programs of earlier versions. */
import { setImmediate as breath } from 'node:timers/promises';
import type { Logger } from 'pino';
import { readDesignsPage, readLooksPage } from '../storage/model-references.ts';
import type { Db } from '../storage/open.ts';
import { requestOf } from './custom/model.ts';
import { levelKeys, ofProgram } from './model-keys.ts';
import type { ProductModels } from './product-models.ts';

export interface ModelsClearedDeps {
  readonly db: Db;
  readonly models: Pick<ProductModels, 'clear'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
}
/** Milliseconds between two clearings, and that a file is kept at least after it was made or its key was given out: pages that are open may still want it. */
export interface ModelsClearedOptions { readonly every: number; readonly age: number }
const DAY = 86_400_000;
export const MODELS_CLEARED_DEFAULTS: ModelsClearedOptions = { every: DAY, age: 7 * DAY };

/** Rows that are read in one go: rooms have their turn between. */
const PAGE = 16;

/** Keys of every product's model as it looks now and as it may look again, and of every design that is kept. */
export async function referredKeys(db: Db): Promise<Set<string>> {
  const keys = new Set<string>(), add = (request: Parameters<typeof levelKeys>[0]): void => { for (const key of levelKeys(request)) keys.add(key); };
  for (let from: Parameters<typeof readLooksPage>[1] | null = { kind: 'now', row: -1 }; from;) {
    const { looks, next } = readLooksPage(db, from, PAGE);
    for (const look of looks) if (look.shape.kind === 'program') add(ofProgram(look, look.shape));
    from = next;
    await breath();
  }
  for (let page = readDesignsPage(db, '', PAGE); page.length > 0; page = readDesignsPage(db, page.at(-1)?.id ?? '', PAGE)) {
    for (const { record } of page) add(requestOf(record.look));
    await breath();
  }
  return keys;
}

/** Clears now and every so often. Returns what stops it, which resolves when nothing is being cleared any more. */
export function clearModels({ db, models, now, log }: ModelsClearedDeps, options: Partial<ModelsClearedOptions> = {}): () => Promise<void> {
  const { every, age } = { ...MODELS_CLEARED_DEFAULTS, ...options };
  let stopped = false, running: Promise<void> | null = null;
  const clear = async (): Promise<void> => {
    try {
      const before = now() - age, gone = await models.clear(await referredKeys(db), before, () => stopped);
      if (gone > 0) log.info({ gone }, 'files of models that nothing refers to were cleared');
    } catch (error) {
      // What is left goes the next time.
      log.error({ error }, 'files of models that nothing refers to could not be cleared');
    }
  };
  const start = (): void => { running ??= clear().finally(() => { running = null; }); };
  start();
  const timer = setInterval(start, every);
  return async () => {
    stopped = true;
    clearInterval(timer);
    await running;
  };
}
