/** Being here together: the connection, the others, the assistants, and what is said, put together for one visit. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { AbstractMesh } from '@babylonjs/core/Meshes/abstractMesh.js';
import { Ray } from '@babylonjs/core/Culling/ray.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { ConcoursePlan, Door } from '../../../shared/mall.ts';
import { PROTOCOL } from '../../../shared/messages.ts';
import type { JoinOptions, PageAction } from '../../../shared/messages.ts';
import { modelKeyOf } from '../../../shared/model-file.ts';
import type { Mall } from '../../../shared/shop.ts';
import { fetchMe } from '../api.ts';
import type { Body } from '../walk.ts';
import type { Hand } from '../hand.ts';
import { outOfStore } from '../ground.ts';
import { openSpeech } from '../speech/index.ts';
import { openListening } from '../speech/listen.ts';
import type { Stores } from '../stores.ts';
import type { Panels } from '../ui/panels.ts';
import { openAsk } from './ask.ts';
import { openAssistants } from './assistants.ts';
import type { Looked } from './attention.ts';
import { openAvatars } from './avatars.ts';
import { openRequests } from './desk.ts';
import { openConnection } from './connection.ts';
import type { Connection } from './connection.ts';
import { openFigures } from './figures.ts';
import { openForYou } from './for-you.ts';
import { headRotation, intoPlace, yawOf } from './frame.ts';
import { followLayouts } from './layouts.ts';
import { openMarks } from './marks.ts';
import { openNotice } from './notice.ts';
import { openPacer } from './pacer.ts';
import { openReporting } from './report.ts';
import type { Target } from './report.ts';
import { openReports } from './reports.ts';
import { openServerClock } from './server-clock.ts';
import { openSigns } from './signs.ts';
import type { Spot } from './spot.ts';
import { openTalk } from './talk.ts';
import { showNotices } from './told.ts';
import type { Stance } from './track.ts';
import { openWay } from './way.ts';
import type { Words } from './words.ts';

export interface PresenceWish {
  readonly scene: Scene; readonly mall: Mall; readonly plan: ConcoursePlan;
  readonly body: Body; readonly stores: Stores; readonly hand: Hand;
  readonly panels: Panels; readonly texts: Words;
  readonly still: () => boolean;
  readonly device: () => JoinOptions['device'];
  /** What `notice` says may have changed. */
  readonly onNotice: () => void;
  /** What an assistant does in the page beside its words. */
  readonly onAssist: (action: PageAction) => void;
}
export interface Presence {
  readonly connection: Connection;
  /** Joins the place one stands in, once one has arrived. */
  readonly start: () => void;
  /** Once a frame, after the body moved. */
  readonly update: (seconds: number) => void;
  /** Head and hands come from here (hall's frame) while a headset is worn; null gives them back to the body. */
  readonly poseFrom: (source: (() => Stance | null) | null) => void;
  /** Where one stands, in the place's own frame. */
  readonly spot: () => Spot;
  /** A pointer met a mesh: true where it is somebody's figure, and that was answered. */
  readonly meet: (picked: AbstractMesh | null) => boolean;
  readonly ask: () => void;
  /** Reports what a product's text says. */
  readonly report: (store: string, product: string) => void;
  readonly chat: () => void;
  /** The name of the place's assistant while they are within earshot. */
  readonly assistantNear: () => string | null;
  /** The product in hand is waved away. */
  readonly dismiss: () => void;
  /** What to say about the connection, or null. */
  readonly notice: () => string | null;
  /** Words again, after the language changed. */
  readonly redraw: () => void;
  readonly stop: () => void;
}

/** Lines that one may choose from to report. */
const REPORTABLE = 12;
/** How far the eyes' rest on goods is told, metres. */
const GAZE = 4;

export function openPresence({ scene, mall, plan, body, stores, hand, panels, texts, still, device, onNotice, onAssist }: PresenceWish): Presence {
  const connection = openConnection({
    endpoint: location.origin, random: Math.random, identify: fetchMe,
    options: (place) => ({ protocol: PROTOCOL, place, locale: texts.locale(), device: device() }),
  });
  const figures = openFigures(scene), signs = openSigns(scene), marks = openMarks(scene, still), pacer = openPacer();
  const avatars = openAvatars(scene, figures, signs, stores.product), way = openWay(plan, body, stores, marks);
  const assistants = openAssistants(figures, signs, plan, body, stores, (store) => store
    ? { name: store.store.assistant.name[texts.locale()], greeting: store.store.assistant.greeting[texts.locale()], outfit: store.store.theme.accent }
    : { name: texts.t('together:guide'), greeting: texts.t('together:guideGreeting'), outfit: '#1f5f5b' });
  let poseSource: (() => Stance | null) | null = null, clock = 0;

  const doorOf = (place: string | null): Door | null => plan.doors.find((door) => door.store === place) ?? null;
  const placeName = (place: string): string => (mall.stores.find((store) => store.id === place) ?? mall).name[texts.locale()];
  const productName = (product: string): string | null => stores.product(product)?.name[texts.locale()] ?? null;
  const stance = (): Stance => {
    const { x, z } = body.position();
    return poseSource?.() ?? { head: { x, y: body.eyes(), z, ...headRotation(body.yaw(), body.pitch()) }, left: null, right: null };
  };
  const spot = (): Spot => {
    const place = body.place(), { head } = intoPlace(doorOf(place), stance());
    return { place, x: head.x, z: head.z, yaw: yawOf(head) };
  };
  const gaze = (): Looked | null => {
    const { x, z } = body.position(), level = Math.cos(body.pitch());
    const along = new Vector3(Math.sin(body.yaw()) * level, Math.sin(body.pitch()), Math.cos(body.yaw()) * level);
    const hit = scene.pickWithRay(new Ray(new Vector3(x, body.eyes(), z), along, GAZE), (mesh) => stores.find(mesh) !== null);
    const goods = hit?.pickedMesh ? stores.find(hit.pickedMesh) : null;
    return goods && hit ? { product: goods.product, slot: goods.slot, away: hit.distance } : null;
  };
  const tellHeld = (): void => {
    const held = hand.held();
    connection.send('hold', { held: held && { product: held.card.id, colour: held.choice.colour, model: held.own && modelKeyOf(held.own.models[1]) } });
  };
  const meet = (): void => avatars.meet(connection.people(), doorOf(connection.place()));

  const assistantName = (): string => {
    const open = stores.open();
    return open && open.id === body.place() ? open.store.assistant.name[texts.locale()] : texts.t('together:guide');
  };
  /** Shows the way to a product, with the assistant ahead where `led`. */
  const showSlot = (slot: string | null, led: boolean): boolean => {
    const to = slot === null ? null : way.toSlot(slot);
    if (to && led) assistants.lead(body.place(), to);
    return to !== null;
  };
  const showWay = (store: string): void => {
    if (!way.toStore(store)) return;
    const door = doorOf(store);
    if (door) assistants.pointTo(CONCOURSE_ID, outOfStore(door, { x: 0, z: 0 }));
  };

  const clockOfServer = openServerClock(connection, Date.now);
  const reports = openReports({ connection, body, stores, hand, gaze, shelf: sessionStorage, newId: () => crypto.randomUUID(), now: clockOfServer.now });
  const around = (): readonly Target[] => [
    ...talk.heard().slice(0, REPORTABLE).map(({ id, name, text }): Target => ({ about: { kind: 'chat', line: id }, title: name, quote: text })),
    ...connection.people().filter(({ me }) => !me).map(({ id, name }): Target => ({ about: { kind: 'person', visitor: id }, title: name, quote: texts.t('together:present') })),
  ];
  const reporting = openReporting({ texts, panels, connection, newId: () => crypto.randomUUID(), around });
  const talk = openTalk({
    texts, panels, connection, spot, placeName, productName, report: reporting.choose, shelf: sessionStorage, capacity: mall.capacity,
    overhead: (person, text) => avatars.say(person, text, clock),
  });
  const requests = openRequests({
    texts, panels, connection, storeName: placeName, onAnswer: (line) => assistants.say(body.place(), line, true),
  });
  const speech = openSpeech({
    texts, shelf: localStorage, mouthAt: assistants.mouth, openMouth: assistants.speak, redraw: () => panels.redraw('ask'),
    ear: () => ({ at: scene.activeCamera?.globalPosition ?? Vector3.Zero(), ahead: scene.activeCamera?.getForwardRay().direction ?? Vector3.Forward(true) }),
  });
  const listening = openListening({ texts, inHeadset: () => poseSource !== null, isAnswering: () => speech.isSpeaking() || ask.isWaiting(), hush: speech.stop, redraw: () => panels.redraw('ask') });
  const ask = openAsk({
    texts, panels, connection, productName, newId: () => crypto.randomUUID(), looking: reports.looking, storeName: placeName,
    assistantName, speech, listening,
    report: (id, question, words) => reporting.about({ about: { kind: 'answer', question: id }, title: texts.t('care:answerTo', { question }), quote: words }),
    onAsked: assistants.asked,
    onWords: assistants.say,
    onDone(place, { id, lead, store, actions }, words) {
      speech.say(id, place, words);
      for (const action of actions) if (action.do === 'show-desk') void requests.refresh(); else onAssist(action);
      if (lead) showSlot(lead.slot, true);
      else if (store) showWay(store);
    },
    showProduct: (product) => void showSlot(way.slotOf(product), true),
    showWay, requests: requests.action,
  });
  const notice = openNotice(texts, panels, connection, onNotice);
  const stops = [
    openForYou({ texts, panels, connection, placeName, productName, showProduct: (product) => showSlot(way.slotOf(product), false) }),
    followLayouts(connection, body, stores),
    body.onPlace(connection.go),
    connection.onPeople(meet),
    stores.onLayout(meet),
    connection.onPose((slot, pose) => avatars.pose(slot, pose, performance.now())),
    connection.onEnter(() => {
      void requests.refresh();
      pacer.renew();
      tellHeld();
      meet();
    }),
    hand.onChange(tellHeld), hand.onDressed(tellHeld),
    showNotices(texts, panels, connection), reporting.stop,
    way.stop, clockOfServer.stop, reports.stop, talk.stop, ask.stop, listening.stop, speech.dispose, requests.stop, notice.stop,
  ];

  return {
    connection,
    start: () => connection.go(body.place()),
    update(seconds) {
      const now = performance.now(), mine = stance(), eye = mine.head;
      clock += seconds;
      // A pose counts in the place of its room: none is told while one is on the way to another.
      if (connection.place() === body.place()) {
        const pose = pacer.next(intoPlace(doorOf(body.place()), mine), now);
        if (pose) connection.sendPose(pose);
      }
      reports.update(seconds);
      way.update(seconds);
      speech.update();
      listening.update();
      assistants.update(seconds, clock, eye);
      avatars.update(now, clock, eye);
      figures.update(seconds, eye);
      signs.update(eye, poseSource ? null : body.yaw());
      marks.update(seconds, eye);
    },
    poseFrom: (source) => { poseSource = source; },
    spot,
    meet(picked) {
      const metadata: unknown = picked?.metadata;
      if (typeof metadata !== 'object' || metadata === null || !('figure' in metadata)) return false;
      if (assistants.placeOf(String(metadata.figure)) === body.place()) ask.open();
      return true;
    },
    report(store, product) {
      const card = stores.product(product);
      if (card) reporting.about({ about: { kind: 'product', store, product }, title: card.name[texts.locale()], quote: card.description[texts.locale()] });
    },
    ask: ask.open, chat: talk.chat, assistantNear: () => (assistants.near() ? assistantName() : null), dismiss: reports.dismiss, notice: notice.line,
    redraw: assistants.rename,
    stop() {
      for (const stop of stops) stop();
      connection.stop();
      assistants.dispose();
      avatars.dispose();
      figures.dispose();
      signs.dispose();
      marks.dispose();
    },
  };
}
