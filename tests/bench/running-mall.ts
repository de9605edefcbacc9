/** A mall in a process of its own, over a data folder that is gone afterwards. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export interface RunningMall { readonly origin: string; /** Its data folder. */ readonly data: string; readonly stop: () => Promise<void> }

/** Longest wait for the mall to open, seconds. */
const PATIENCE = 120;
const MAIN = join(import.meta.dirname, '..', '..', 'server', 'main.ts');

/** Starts the server with further options; resolves when it answers. */
export async function runMall(options: readonly string[] = []): Promise<RunningMall> {
  const data = await mkdtemp(join(tmpdir(), 'galleria-bench-')), port = await freePort(), origin = `http://localhost:${port}`;
  const server = spawn(process.execPath, [MAIN, '--port', String(port), '--data', data, ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  const exited = new Promise<void>((done) => { server.once('exit', () => done()); });
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await exited;
    await rm(data, { recursive: true });
  };
  for (let second = 0; second < PATIENCE; second += 0.25) {
    if (server.exitCode !== null) throw new Error(`the mall did not open: it ended with ${server.exitCode}`);
    if (await fetch(`${origin}/health`).then(({ ok }) => ok, () => false)) return { origin, data, stop };
    await sleep(250);
  }
  await stop();
  throw new Error(`the mall did not open within ${PATIENCE} s`);
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((ready) => { probe.listen(0, ready); });
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => { probe.close(closed); });
  return port;
}
