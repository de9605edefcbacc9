/** Being here together: the connection, the others, and what is said, put together for one visit. */
import type { Scene } from '@babylonjs/core/scene.js';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { ConcoursePlan, Door } from '../../../shared/mall.ts';
import { PROTOCOL } from '../../../shared/messages.ts';
import type { JoinOptions } from '../../../shared/messages.ts';
import { fetchMe } from '../api.ts';
import type { Body } from '../walk.ts';
import type { Hand } from '../hand.ts';
import type { Stores } from '../stores.ts';
import { openAvatars } from './avatars.ts';
import { openConnection } from './connection.ts';
import type { Connection } from './connection.ts';
import { openFigures } from './figures.ts';
import { headRotation, intoPlace, yawOf } from './frame.ts';
import { openPacer } from './pacer.ts';
import { openSigns } from './signs.ts';
import type { Spot } from './spot.ts';
import type { Stance } from './track.ts';

export interface PresenceWish {
  readonly scene: Scene; readonly plan: ConcoursePlan;
  readonly body: Body; readonly stores: Stores; readonly hand: Hand;
  readonly locale: () => JoinOptions['locale'];
  readonly device: () => JoinOptions['device'];
}
export interface Presence {
  readonly connection: Connection;
  /** Once a frame, after the body moved. */
  readonly update: (seconds: number) => void;
  /** Head and hands come from here (hall's frame) while a headset is worn; null gives them back to the body. */
  readonly poseFrom: (source: (() => Stance | null) | null) => void;
  /** Where one stands, in the place's own frame. */
  readonly spot: () => Spot;
  readonly stop: () => void;
}

export function openPresence({ scene, plan, body, stores, hand, locale, device }: PresenceWish): Presence {
  const connection = openConnection({
    endpoint: location.origin, random: Math.random, identify: fetchMe,
    options: (place) => ({ protocol: PROTOCOL, place, locale: locale(), device: device() }),
  });
  const figures = openFigures(scene), signs = openSigns(scene), pacer = openPacer();
  const avatars = openAvatars(scene, figures, signs, stores.product);
  let poseSource: (() => Stance | null) | null = null, clock = 0;

  const doorOf = (place: string | null): Door | null => plan.doors.find((door) => door.store === place) ?? null;
  const stance = (): Stance => {
    const { x, z } = body.position();
    return poseSource?.() ?? { head: { x, y: body.eyes(), z, ...headRotation(body.yaw(), body.pitch()) }, left: null, right: null };
  };
  const tellHeld = (): void => {
    const held = hand.held();
    connection.send('hold', { held: held ? { product: held.card.id, colour: held.choice.colour } : null });
  };
  const meet = (): void => avatars.meet(connection.people(), doorOf(connection.place()));

  const stops = [
    body.onPlace(connection.go),
    connection.onPeople(meet),
    stores.onLayout(meet),
    connection.onPose((slot, pose) => avatars.pose(slot, pose, performance.now())),
    connection.on('chat', ({ from, text }) => avatars.say(from, text, clock)),
    connection.onEnter(() => {
      pacer.renew();
      tellHeld();
      meet();
    }),
    hand.onChange(tellHeld),
  ];
  connection.go(body.place());

  return {
    connection,
    update(seconds) {
      const now = performance.now(), mine = stance();
      clock += seconds;
      // A pose counts in the place of its room: none is told while one is on the way to another.
      if (connection.place() === body.place()) {
        const pose = pacer.next(intoPlace(doorOf(body.place()), mine), now);
        if (pose) connection.sendPose(pose);
      }
      avatars.update(now, clock, mine.head);
      figures.update(seconds, mine.head);
      signs.update(mine.head, poseSource ? null : body.yaw());
    },
    poseFrom: (source) => { poseSource = source; },
    spot() {
      const place = body.place(), { head } = intoPlace(doorOf(place), stance());
      return { place: place === CONCOURSE_ID ? CONCOURSE_ID : place, x: head.x, z: head.z, yaw: yawOf(head) };
    },
    stop() {
      for (const stop of stops) stop();
      connection.stop();
      avatars.dispose();
      figures.dispose();
      signs.dispose();
    },
  };
}
