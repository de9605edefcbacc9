import { once } from 'node:events';
import { getPriority } from 'node:os';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

const MODULE = new URL('../../../models/engine/step-back.ts', import.meta.url).href;

test.runIf(process.platform === 'linux')('a thread steps back by itself: the others of the process stay where they are', async () => {
  const before = getPriority();
  const thread = new Worker(`
    const { parentPort } = require('node:worker_threads'), { readFileSync } = require('node:fs');
    const nice = () => Number(readFileSync('/proc/thread-self/stat', 'utf8').split(') ').at(-1).split(' ')[16]);
    const first = nice();
    import(${JSON.stringify(MODULE)}).then(({ stepBack }) => { stepBack(); parentPort.postMessage([first, nice()]); });`, { eval: true });
  const [[first, then]] = await once(thread, 'message') as [[number, number]];
  await thread.terminate();
  expect(first).toBe(before);
  expect(then).toBe(Math.min(19, before + 5));
  expect(getPriority()).toBe(before);
});
