/** Somebody without a page: a connection of their own to a room, by the cookie of a browser or as a new guest. */
import { randomUUID } from 'node:crypto';
import { Client } from '@colyseus/sdk';
import type { BrowserContext } from 'playwright-core';
import type { ReportedInteraction } from '../../shared/interaction.ts';
import { PLACE_ROOM, POSE, PROTOCOL } from '../../shared/messages.ts';
import type { FromClient, FromRoom } from '../../shared/messages.ts';
import { decodePose, encodePose, unpackPoses } from '../../shared/pose.ts';
import type { Pose } from '../../shared/pose.ts';
import { PlaceState } from '../../shared/state.ts';

/** Cookies of a browser's shopper, who is made a guest if nobody yet. */
export async function cookieOf(context: BrowserContext, origin: string): Promise<string> {
  await context.request.get(`${origin}/api/me`);
  return (await context.cookies(origin)).map(({ name, value }) => `${name}=${value}`).join('; ');
}

export interface Bystander {
  readonly state: () => PlaceState;
  /** Last poses by the slot of who stands there. */
  readonly poses: ReadonlyMap<number, Pose>;
  /** Stands so from now on. */
  readonly pose: (pose: Pose) => void;
  /** Reports what was done with goods, and waits until it is kept. */
  readonly report: (kind: ReportedInteraction['kind'], products: readonly string[]) => Promise<void>;
  /** Has this in the hand from now on. */
  readonly hold: (held: FromClient['hold']['held']) => void;
  readonly leave: () => Promise<void>;
}

export async function standBy(origin: string, place: string, cookie: string): Promise<Bystander> {
  const client = new Client(origin, { headers: { cookie } });
  const room = await client.joinOrCreate<PlaceState>(PLACE_ROOM, { protocol: PROTOCOL, place, locale: 'en', device: 'desktop' }, PlaceState);
  const poses = new Map<number, Pose>(), kept = new Map<string, () => void>();
  room.onMessage(POSE, (bytes: Uint8Array) => {
    for (const { slot, bytes: packed } of unpackPoses(bytes) ?? []) {
      const decoded = decodePose(packed);
      if (decoded.ok) poses.set(slot, decoded.pose);
    }
  });
  room.onMessage('interactions.kept', ({ batch }: FromRoom['interactions.kept']) => kept.get(batch)?.());
  room.onMessage('*', () => {});
  return {
    state: () => room.state, poses,
    pose: (pose) => room.sendBytes(POSE, encodePose(pose)),
    async report(kind, products) {
      const batch = randomUUID(), written = new Promise<void>((done) => { kept.set(batch, done); });
      room.send('interactions', { batch, events: products.map((product) => ({ id: randomUUID(), kind, product, at: Date.now() })) });
      await written;
    },
    hold: (held) => room.send<FromClient['hold']>('hold', { held }),
    async leave() { await room.leave(); },
  };
}
