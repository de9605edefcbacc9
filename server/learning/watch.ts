import type { Logger } from 'pino';
import { loadTaste } from '../../models/taste/model.ts';
import type { TasteModel } from '../../models/taste/model.ts';
import type { Registry } from './registry.ts';
import type { Taste } from './taste.ts';

/** The model to start with: of the version in service, or the one that came with the mall where that cannot be read. */
export async function loadServing(registry: Registry, log: Logger): Promise<{ readonly model: TasteModel; readonly version: number }> {
  const serving = registry.inService(), { version } = serving, loaded = await registry.load(serving);
  if (loaded.ok) return { model: loaded.model, version };
  log.error({ version, reason: loaded.reason }, 'the model of taste in service was refused; the one that came with the mall serves');
  return { model: await loadTaste(), version };
}

export interface WatchDeps {
  readonly registry: Registry;
  readonly taste: Pick<Taste, 'use'>;
  /** The version that serves when the watch begins. */
  readonly serving: number;
  readonly log: Logger;
  /** Milliseconds between two looks. */
  readonly every: number;
}

/**
 * Looks which version of the model of taste is to serve, and puts it in service. One that cannot be read is
 * refused, once, and what served goes on serving. Returns what ends it.
 */
export function watchModels({ registry, taste, serving, log, every }: WatchDeps): () => Promise<void> {
  let last = serving, busy: Promise<void> = Promise.resolve(), over = false, timer: NodeJS.Timeout | null = null;
  async function look(): Promise<void> {
    const next = registry.inService();
    if (next.version === last) return;
    last = next.version;
    const loaded = await registry.load(next);
    if (loaded.ok) {
      await taste.use(loaded.model);
      log.warn({ version: next.version, figures: next.figures }, 'another model of taste is in service');
    } else log.error({ version: next.version, reason: loaded.reason }, 'a model of taste was refused; the one before goes on serving');
  }
  const wait = (): void => {
    if (over) return;
    timer = setTimeout(() => {
      busy = look().catch((error: unknown) => log.error({ error }, 'the models could not be looked at')).finally(wait);
    }, every);
    timer.unref();
  };
  wait();
  return async () => {
    over = true;
    if (timer) clearTimeout(timer);
    await busy;
  };
}
