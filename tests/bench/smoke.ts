/** `smoke`: one figure of every part that a shopper meets. */
import { Client } from '@colyseus/sdk';
import { buildClient } from '../../scripts/build-client.ts';
import { PLACE_ROOM, PROTOCOL } from '../../shared/messages.ts';
import { PlaceState } from '../../shared/state.ts';
import { openCrowd } from '../load/bots.ts';
import { figure, quantile } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';
import { runMall } from './running-mall.ts';
import { sceneCosts } from './scene.ts';
import { catalogueRequests, timeModels } from './shape.ts';
import { oversold } from './stock.ts';

/** Shoppers who enter a store one after another, of them some to warm up; bots in one room, and seconds they are watched. */
const ENTER = 40, WARM_UP = 5, BOTS = 100, SECONDS = 10;
/** Every so-manieth product of the catalogue is made. */
const EACH = 4;

export async function* bench({ say }: BenchOptions): AsyncIterable<Figure> {
  say('making product models ...');
  const made = await timeModels(await catalogueRequests(), EACH);
  yield figure('shape.p50', quantile(made.map(({ ms }) => ms), 0.5), 'ms', 'lower', { goal: 400 });
  say('100 buyers want 10 units ...');
  const { ours, readThenWrite } = await oversold();
  yield figure('stock.oversold', ours, 'units', 'lower', { goal: 0, reference: readThenWrite, by: 'reading, then writing' });
  if (buildClient() !== 0) throw new Error('the client could not be built');
  say('opening a mall ...');
  const mall = await runMall(['--capacity', String(BOTS + 20), '--proxies', '1']);
  try {
    say(`${ENTER} new shoppers enter a store ...`);
    const times = await enterStores(mall.origin);
    yield figure('layout.p50', quantile(times, 0.5), 'ms', 'lower');
    yield figure('layout.p99', quantile(times, 0.99), 'ms', 'lower', { goal: 1000 });
    say(`${BOTS} people walk in one room ...`);
    const crowd = await openCrowd({ origin: mall.origin, place: 'concourse', bots: BOTS }), { delays, messagesPerSecond } = await crowd.walk(SECONDS);
    await crowd.leave();
    yield figure('room.delay.p99', quantile(delays, 0.99), 'ms', 'lower', { goal: 100, reference: 58, by: 'notes/server.md, 100 people, packed bytes' });
    yield figure('room.messages', messagesPerSecond, '1/s', 'higher', { goal: 20 });
    say('drawing the fullest store, on a screen and in an emulated headset ...');
    const scene = await sceneCosts(mall.origin);
    yield figure('scene.draws', scene.draws, 'draws', 'lower', { goal: 100 });
    yield figure('scene.draws.xr', scene.drawsXr, 'draws', 'lower', { goal: 100 });
    yield figure('scene.triangles', scene.trianglesXr, 'triangles', 'lower', { goal: 500_000 });
    yield figure('load.bytes', scene.firstFrameBytes, 'bytes', 'lower');
    yield figure('load.script', scene.scriptBytes / 1024, 'KiB', 'lower', { goal: 450 });
  } finally {
    await mall.stop();
  }
}

/** Milliseconds from a new guest's asking to enter a store to their layout of it, over the network of this machine. */
async function enterStores(origin: string): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < ENTER; i++) {
    const cookie = (await fetch(`${origin}/api/me`)).headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
    const start = performance.now();
    const room = await new Client(origin, { headers: { cookie } }).joinOrCreate<PlaceState>(PLACE_ROOM, { protocol: PROTOCOL, place: 'kiln', locale: 'en', device: 'desktop' }, PlaceState);
    await new Promise<void>((seen) => {
      room.onMessage('layout', () => seen());
      room.onMessage('*', () => {});
    });
    if (i >= WARM_UP) times.push(performance.now() - start);
    await room.leave();
  }
  return times;
}
