/** A mall that is served to the tests of one file, from a folder that goes with them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '../../../server/serve.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';

/** There is nothing of it before the file's first test. */
export interface Served {
  readonly origin: string;
  /** Its data folder, and its record opened a second time. */
  readonly data: () => string;
  readonly db: () => OpenStore['db'];
}

export function useServed(port: number): Served {
  let data = '', stop: () => Promise<void>, record: OpenStore;
  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'galleria-served-'));
    stop = await serve({ port, host: '127.0.0.1', data, capacity: 5 });
    record = openStore(join(data, 'galleria.sqlite'));
  });
  afterAll(async () => {
    record.close();
    await stop();
    await rm(data, { recursive: true });
  });
  return { origin: `http://127.0.0.1:${port}`, data: () => data, db: () => record.db };
}
