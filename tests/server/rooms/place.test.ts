import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { matchMaker } from '@colyseus/core';
import { Client } from '@colyseus/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLOSE, JOIN_REFUSED, PLACE_ROOM, POSE, PROTOCOL } from '../../../shared/messages.ts';
import { encodePose, type Pose } from '../../../shared/pose.ts';
import { PlaceState } from '../../../shared/state.ts';
import { readProducts, readPromotions, readStores } from '../../../server/storage/catalogue.ts';
import { eachDecision } from '../../../server/storage/offer-decisions.ts';
import { enter, follow, openPlaces, until, type Guest } from './places.ts';

const PORT = 4400;
const CAPACITY = 10;
let places: Awaited<ReturnType<typeof openPlaces>>;

beforeAll(async () => {
  places = await openPlaces(PORT, { capacity: CAPACITY });
});
afterAll(() => places.close());
const join = async (place: string, guest?: Guest) => enter(PORT, place, guest ?? await places.guest());
const at = (x: number): Pose => ({ seq: 1, head: { x, y: 1.6, z: 0, qx: 0, qy: 0, qz: 0, qw: 1 }, left: null, right: null });

test('two people see each other, each other\'s poses, words and what they hold', async () => {
  const a = await join('kiln');
  const b = await join('kiln');
  await until('two visitors', () => a.room.state.visitors?.size === 2 && b.room.state.visitors?.size === 2);
  const seen = b.room.state.visitors.get(a.room.sessionId);
  expect(seen).toMatchObject({ name: a.me.name, look: a.me.look });
  a.room.sendBytes(POSE, encodePose(at(3)));
  await until('pose', () => b.poses.has(1));
  expect(b.poses.get(1)?.head.x).toBeCloseTo(3, 2);
  a.room.send('chat', { text: 'hello' });
  a.room.send('hold', { held: { product: 'blue-mug', colour: 'blue', model: null } });
  await until('words', () => b.chats.length === 1);
  expect(b.chats[0]).toMatchObject({ from: a.room.sessionId, name: a.me.name, text: 'hello' });
  await until('held', () => b.room.state.visitors.get(a.room.sessionId)?.heldProduct === 'blue-mug');
  await a.room.leave();
  await until('one left', () => b.room.state.visitors.size === 1);
  await b.room.leave();
});

test('40 who arrive at once never make a room of more than its capacity', async () => {
  const all = await Promise.all(Array.from({ length: 40 }, () => join('lumen')));
  await sleep(200);
  const rooms = await matchMaker.query({ name: PLACE_ROOM });
  expect(all).toHaveLength(40);
  expect(Math.max(...rooms.map(({ clients }) => clients))).toBeLessThanOrEqual(CAPACITY);
  expect(Math.max(...all.map(({ room }) => room.state.visitors.size))).toBeLessThanOrEqual(CAPACITY);
  await Promise.all(all.map(({ room }) => room.leave()));
});

test('who asks for an unknown place or speaks another protocol is not let in', async () => {
  await expect(join('nowhere')).rejects.toThrow('no place nowhere');
  const client = new Client(`ws://127.0.0.1:${PORT}`, { headers: (await places.guest()).headers });
  await expect(client.joinOrCreate(PLACE_ROOM, { protocol: 0, place: 'kiln', locale: 'en', device: 'phone' })).rejects.toThrow();
});

test('who has no session is refused before a room is made, and a cookie of their own making does not help', async () => {
  const options = { protocol: PROTOCOL, place: 'hearth-and-oak', locale: 'en', device: 'phone' };
  const { headers } = await places.guest();
  for (const cookie of ['', 'galleria.session_token=made.up', headers.cookie!.replace('=', '=x')]) {
    const client = new Client(`ws://127.0.0.1:${PORT}`, { headers: { cookie } });
    await expect(client.joinOrCreate(PLACE_ROOM, options, PlaceState)).rejects.toMatchObject({ code: JOIN_REFUSED.noSession });
  }
  expect(await matchMaker.query({ name: PLACE_ROOM, place: 'hearth-and-oak' })).toEqual([]);
});

test('one person with two pages open stands there twice, and both pages show their new name', async () => {
  const ada = await places.guest();
  const desk = await join('page-and-play', ada), phone = await join('page-and-play', ada);
  await until('both', () => desk.room.state.visitors?.size === 2);
  places.accounts.patch(ada.me.id, { name: 'Ada', look: { form: 'tall', skin: '#5b3a26', outfit: '#4a4f58' } });
  for (const { room } of [desk, phone]) room.send('me.changed', {});
  await until('the new name', () => [...phone.room.state.visitors.values()].every(({ name, look }) => name === 'Ada' && look.outfit === '#4a4f58'));
  await desk.room.leave();
  await until('one left', () => phone.room.state.visitors.size === 1);
  await phone.room.leave();
});

test('malformed, unknown and impossible messages are refused and the connection lives', async () => {
  const a = await join('fleur');
  a.room.send('chat', { text: '' });
  a.room.send('dance', {});
  a.room.sendBytes(POSE, new Uint8Array(5));
  await until('three refusals', () => a.refused.length === 3);
  expect(a.refused.map(({ type, code, field, fatal }) => [type, code, field, fatal])).toEqual([
    ['chat', 'malformed', 'text', false], ['dance', 'unknown', null, false], [POSE, 'length', null, false]]);
  a.room.sendBytes(POSE, encodePose(at(0)));
  a.room.sendBytes(POSE, encodePose(at(100)));
  await until('too fast', () => a.refused.some(({ code }) => code === 'too-fast'));
  for (let i = 0; i < 6; i++) a.room.send('chat', { text: `word ${i}` });
  await until('five said', () => a.chats.length === 5);
  await until('sixth refused', () => a.refused.some(({ type, code }) => type === 'chat' && code === 'too-many'));
  await until('their pose', () => a.poses.has(1));
  expect(a.poses.get(1)?.head.x).toBeCloseTo(0, 2);
  expect(a.closed()).toBeNull();
  await a.room.leave();
});

test('a flood is slowed, then cut', async () => {
  const a = await join('tempo');
  for (let i = 0; i < 150; i++) a.room.send('ping', { at: i });
  await until('slowed', () => a.refused.some(({ code }) => code === 'too-many'));
  expect(a.closed()).toBeNull();
  for (let i = 0; i < 400; i++) a.room.send('ping', { at: i });
  await until('cut', () => a.closed() !== null);
  expect(a.closed()).toBe(CLOSE.flooded);
  expect(a.refused.filter(({ fatal }) => fatal)).toHaveLength(1);
});

test('a lost connection comes back as the same visitor in the same spot', async () => {
  const a = await join('summit');
  const b = await join('summit');
  a.room.sendBytes(POSE, encodePose(at(5)));
  await until('pose', () => b.poses.has(1));
  const { reconnectionToken, sessionId } = a.room;
  a.room.reconnection.enabled = false;
  a.room.connection.close(4010);
  await until('seen as away', () => b.room.state.visitors.get(sessionId)?.connected === false);
  const again = follow(await new Client(`ws://127.0.0.1:${PORT}`).reconnect<PlaceState>(reconnectionToken, PlaceState));
  await until('seen as back', () => b.room.state.visitors.get(sessionId)?.connected === true);
  expect(again.room.sessionId).toBe(sessionId);
  await until('own pose', () => again.poses.has(1));
  expect(again.poses.get(1)?.head.x).toBeCloseTo(5, 2);
  await again.room.leave();
  await b.room.leave();
});

test('who lost the connection and loads the page again is seen once, and another page of theirs that is well stays', async () => {
  const ada = await places.guest(), witness = await join('tempo'), phone = await join('tempo', ada), desk = await join('tempo', ada);
  const adas = (): string[] => [...witness.room.state.visitors.values()].filter(({ name }) => name === ada.me.name).map(({ id }) => id).sort();
  await until('two pages of hers', () => adas().length === 2);
  desk.room.reconnection.enabled = false;
  desk.room.connection.close(4010);
  await until('seen as away', () => witness.room.state.visitors.get(desk.room.sessionId)?.connected === false);
  const again = await join('tempo', ada);
  await until('the lost one gone', () => !adas().includes(desk.room.sessionId));
  expect(adas()).toEqual([phone.room.sessionId, again.room.sessionId].sort());
  await Promise.all([witness, phone, again].map(({ room }) => room.leave()));
});

const someGoods = (): string => readProducts(places.db, 'kiln')[0]?.id ?? '';
const REPORT = { batch: '0b0f6a4e-5a51-4d3b-8a53-0b8f3a0c5a01', id: '0b0f6a4e-5a51-4d3b-8a53-0b8f3a0c5a02' } as const;

test('what somebody did with goods is kept before it is acknowledged, and once', async () => {
  const a = await join('kiln'), product = someGoods(), now = Date.now();
  const report = { batch: REPORT.batch, events: [{ id: REPORT.id, kind: 'pickup', product, at: now }] };
  a.room.send('interactions', report);
  expect(await a.next('interactions.kept')).toEqual({ batch: REPORT.batch, kept: 1, setAside: [] });
  expect(places.journal.historyOf(a.me.id)).toMatchObject([{ id: REPORT.id, kind: 'pickup', product, store: 'kiln', reportedAt: now }]);
  a.room.send('interactions', report);
  expect(await a.next('interactions.kept', 1)).toEqual({ batch: REPORT.batch, kept: 0, setAside: [{ event: 0, id: REPORT.id, reason: 'repeated' }] });
  await a.room.leave();
});

test('what is bad in a report is named, and the good beside it is kept', async () => {
  const a = await join('kiln'), good = { id: crypto.randomUUID(), kind: 'view', product: someGoods(), at: Date.now() };
  const bad = { ...good, id: crypto.randomUUID(), product: 'nobody-sells-this' }, bought = { ...good, id: crypto.randomUUID(), kind: 'buy' };
  a.room.send('interactions', { batch: REPORT.batch, events: [bad, good, bought, { kind: 'view' }] });
  expect(await a.next('interactions.kept')).toEqual({
    batch: REPORT.batch, kept: 1,
    setAside: [{ event: 0, id: bad.id, reason: 'unknown-product' }, { event: 2, id: bought.id, reason: 'unknown-kind' }, { event: 3, id: null, reason: 'malformed' }],
  });
  expect(places.journal.historyOf(a.me.id).map(({ id }) => id)).toEqual([good.id]);
  expect([a.refused, a.closed()]).toEqual([[], null]);
  await a.room.leave();
});

test('a report that is none is refused about its batch', async () => {
  const a = await join('kiln');
  a.room.send('interactions', { batch: REPORT.batch, events: [] });
  await until('a refusal', () => a.refused.length === 1);
  expect(a.refused[0]).toMatchObject({ type: 'interactions', code: 'malformed', field: 'events', about: REPORT.batch, fatal: false });
  await a.room.leave();
});

test('more than a person does is refused until time has passed, and nothing of it is kept', async () => {
  const a = await join('kiln'), product = someGoods();
  const event = (): object => ({ id: crypto.randomUUID(), kind: 'try', product, at: Date.now() });
  for (let i = 0; i < 3; i++) a.room.send('interactions', { batch: REPORT.batch, events: Array.from({ length: 50 }, event) });
  await until('a refusal', () => a.refused.length === 1);
  await until('two kept', () => a.all('interactions.kept').length === 2);
  expect(a.refused[0]).toMatchObject({ type: 'interactions', code: 'too-many', about: REPORT.batch, fatal: false });
  expect(places.journal.historyOf(a.me.id)).toHaveLength(100);
  await a.room.leave();
});

test('who comes into a store gets their shelves and what they may like; within a second of doing something, what then follows', async () => {
  const a = await join('stride'), layout = await a.next('layout'), before = await a.next('recommendations');
  expect(layout).toMatchObject({ store: 'stride', revision: 1 });
  expect(before.items.length).toBeGreaterThan(0);
  const product = layout.placements[0]?.product, start = Date.now();
  a.room.send('interactions', { batch: REPORT.batch, events: [{ id: crypto.randomUUID(), kind: 'pickup', product, at: Date.now() }] });
  const after = await a.next('recommendations', 1);
  expect(Date.now() - start).toBeLessThan(1000);
  expect(after).not.toEqual(before);
  a.room.send('layout.restock', {});
  const diff = await a.next('layout.diff');
  expect([diff.from, diff.revision]).toEqual([1, 2]);
  a.room.send('layout.ask', {});
  expect(await a.next('layout', 1)).toMatchObject({ store: 'stride', revision: 2 });
  await a.room.leave();
});

test('the concourse has no shelves to ask for', async () => {
  const a = await join('concourse');
  a.room.send('layout.ask', {});
  await until('a refusal', () => a.refused.length === 1);
  expect(a.refused[0]).toMatchObject({ type: 'layout.ask', code: 'not-here' });
  await a.room.leave();
});

test('in the concourse offers of all stores compete for those who have looked at something, and nobody is sold to at the door', async () => {
  const decided = (shopper: string) => [...eachDecision(places.db)].filter((each) => each.shopper === shopper && each.place === 'concourse');
  const stranger = await join('concourse');
  for (let n = 0; n < 8; n++) {
    const guest = await places.guest();
    await places.journal.keep([{ id: randomUUID(), shopper: guest.me.id, store: 'kiln', kind: 'pickup', product: 'morning-mug', sku: null, slot: null, seconds: null, at: Date.now() }]);
    const a = await join('concourse', guest);
    await until('a decision', () => decided(guest.me.id).length === 1);
    const [decision] = decided(guest.me.id);
    expect(new Set(decision?.candidates.map(({ store }) => store)).size).toBeGreaterThan(3);
    if (decision?.promotion && !decision.withheld) {
      expect((await a.next('offer')).offer).toMatchObject({ id: decision.promotion, store: decision.store });
      expect(decided(stranger.me.id)).toEqual([]);
      await Promise.all([a.room.leave(), stranger.room.leave()]);
      return;
    }
    await a.room.leave();
  }
  expect.unreachable('eight guests were offered nothing');
});

test('a store makes who comes in an offer that it runs, and takes it back when they wave it away', async () => {
  const now = new Date().toISOString(), running = readStores(places.db).filter(({ id }) => readPromotions(places.db, id)
    .some(({ promotion: { startsAt, endsAt, active } }) => active && startsAt <= now && now < endsAt));
  const store = running[0]?.id ?? '';
  let a = await join(store), { offer } = await a.next('offer');
  // Now and then nothing is the better offer, or one is held back.
  for (let n = 0; n < 8 && !offer; n++) {
    await a.room.leave();
    a = await join(store);
    ({ offer } = await a.next('offer'));
  }
  expect(offer?.store).toBe(store);
  a.room.send('offer.dismiss', { id: offer?.id });
  expect(await a.next('offer', 1)).toEqual({ offer: null });
  a.room.send('offer.dismiss', { id: offer?.id });
  await until('a refusal', () => a.refused.length === 1);
  expect(a.refused[0]).toMatchObject({ type: 'offer.dismiss', code: 'unknown-offer' });
  await a.room.leave();
});
