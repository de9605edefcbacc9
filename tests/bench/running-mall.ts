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
  const data = await mkdtemp(join(tmpdir(), 'galleria-bench-')), { origin, end } = await startMall(data, options);
  return { origin, data, async stop() {
    await end('SIGTERM');
    await rm(data, { recursive: true });
  } };
}

export interface StartedMall {
  readonly origin: string;
  /** Sends a signal and waits until the process is gone. */
  readonly end: (signal: 'SIGTERM' | 'SIGKILL') => Promise<void>;
}

/** Starts the server over a data folder, which stays; resolves when it answers. Its log goes to `onLog`, or to standard error. */
export async function startMall(data: string, options: readonly string[] = [], onLog?: (text: string) => void): Promise<StartedMall> {
  const port = await freePort(), origin = `http://localhost:${port}`;
  const server = spawn(process.execPath, [MAIN, '--port', String(port), '--data', data, ...options], { stdio: ['ignore', onLog ? 'pipe' : 'ignore', 'inherit'] });
  server.stdout?.on('data', (text: Buffer) => onLog?.(String(text)));
  const exited = new Promise<void>((done) => { server.once('exit', () => done()); });
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    server.kill(signal);
    await exited;
  };
  for (let second = 0; second < PATIENCE; second += 0.25) {
    if (server.exitCode !== null) throw new Error(`the mall did not open: it ended with ${server.exitCode}`);
    if (await fetch(`${origin}/health`).then(({ ok }) => ok, () => false)) return { origin, end };
    await sleep(250);
  }
  await end('SIGKILL');
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
