import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCare } from '../../../server/care/index.ts';
import { readProduct } from '../../../server/storage/catalogue.ts';
import type { ReportAbout } from '../../../shared/care.ts';
import { tillOf } from '../commerce/till.ts';
import { enter, openPlaces, until } from './places.ts';

const PORT = 27_441, MODERATOR = { id: 'moderator', name: 'Mo' };
let places: Awaited<ReturnType<typeof openPlaces>>;
beforeAll(async () => { places = await openPlaces(PORT, { capacity: 10 }); });
afterAll(() => places.close());
type Entered = Awaited<ReturnType<typeof enter>>;

async function report(by: Entered, about: ReportAbout, reason: 'harassment' | 'wrong' = 'harassment', note = ''): Promise<string> {
  const id = randomUUID(), kept = by.all('report.kept').length, refused = by.refused.length;
  by.room.send('report', { id, about, reason, note });
  await until('an answer to the report', () => by.all('report.kept').length > kept || by.refused.length > refused);
  return id;
}
const last = () => places.care.queue().open[0];

test('two who report one line make one case, which shows it among what was said around it, and neither its writer nor others hear of it', async () => {
  const writer = await enter(PORT, 'kiln', await places.guest()), a = await enter(PORT, 'kiln', await places.guest()), b = await enter(PORT, 'kiln', await places.guest());
  for (const text of ['hello all', 'that vase is as empty as your head', 'see you']) writer.room.send('chat', { text });
  await until('three lines', () => b.chats.length === 3);
  const line = b.chats[1]?.id ?? '';
  await report(a, { kind: 'chat', line }, 'harassment', 'rude');
  await report(b, { kind: 'chat', line });
  const { open } = places.care.queue();
  expect(open).toHaveLength(1);
  expect(open[0]).toMatchObject({ kind: 'chat', before: 0, decisions: [], reports: [{ reason: 'harassment', note: 'rude' }, { reason: 'harassment', note: '' }], context: { place: 'kiln', name: { en: writer.me.name } } });
  expect(open[0]?.context.texts.map(({ text, reported }) => [text, reported])).toEqual([['hello all', false], ['that vase is as empty as your head', true], ['see you', false]]);
  expect(writer.all('care.notice')).toEqual([]);

  const decided = await places.care.decide(open[0]?.id ?? 0, { decision: 'hide', note: 'kept short' }, MODERATOR);
  expect(decided).toMatchObject({ ok: true, case: { decisions: [{ decision: 'hide', by: 'Mo', note: 'kept short', until: null }] } });
  expect(await a.next('chat.hidden')).toEqual({ line });
  expect(await writer.next('care.notice')).toMatchObject({ kind: 'hide', text: 'that vase is as empty as your head', until: null });
  expect(places.care.queue().open).toEqual([]);
  expect(await places.care.decide(open[0]?.id ?? 0, { decision: 'dismiss', note: '' }, MODERATOR)).toEqual({ ok: false, reason: 'decided' });
  for (const each of [writer, a, b]) await each.room.leave();
});

test('who is muted is told until when, is not heard meanwhile, and is told again where they come in before they have seen it', async () => {
  const guest = await places.guest(), rude = await enter(PORT, 'lumen', guest), other = await enter(PORT, 'lumen', await places.guest());
  await until('two visitors', () => other.room.state.visitors?.size === 2);
  await report(other, { kind: 'person', visitor: rude.room.sessionId });
  expect(last()).toMatchObject({ kind: 'person', context: { name: { en: guest.me.name } } });
  const before = Date.now(), decided = await places.care.decide(last()?.id ?? 0, { decision: 'mute', hours: 24, note: '' }, MODERATOR);
  expect(decided.ok).toBe(true);
  const { until: end } = await rude.next('care.notice');
  expect((end ?? 0) - before).toBeGreaterThanOrEqual(24 * 3_600_000);
  expect((end ?? 0) - Date.now()).toBeLessThanOrEqual(24 * 3_600_000);
  rude.room.send('chat', { text: 'hello again' });
  await until('a refusal', () => rude.refused.length === 1);
  expect(rude.refused[0]).toMatchObject({ type: 'chat', code: 'muted', message: new Date(end ?? 0).toISOString() });
  expect(other.chats).toEqual([]);
  await rude.room.leave();

  const again = await enter(PORT, 'kiln', guest), notice = await again.next('care.notice');
  expect(notice).toMatchObject({ kind: 'mute', until: end });
  again.room.send('care.seen', { notice: notice.id });
  await until('that it was seen', () => places.care.notices(guest.me.id).length === 0);
  // Another process over the same record holds to it too.
  expect(openCare({ ...tillOf(places.db, Date.now), ownHosts: new Set() }).mutedUntil(guest.me.id)).toBe(end);
  expect(openCare({ ...tillOf(places.db, () => (end ?? 0) + 1), ownHosts: new Set() }).mutedUntil(guest.me.id)).toBeNull();
});

test('an answer is reported by who asked for it alone, with what was asked', async () => {
  const asker = await enter(PORT, 'kiln', await places.guest()), other = await enter(PORT, 'kiln', await places.guest()), question = randomUUID();
  asker.room.send('ask', { id: question, text: 'What is your return policy?', locale: 'en', looking: null });
  await asker.next('answer.done');
  await report(other, { kind: 'answer', question }, 'wrong');
  expect(other.refused.at(-1)).toMatchObject({ type: 'report', code: 'gone' });
  await report(asker, { kind: 'answer', question }, 'wrong', 'not what the card says');
  expect(last()).toMatchObject({ kind: 'answer', context: { texts: [{ text: 'What is your return policy?', reported: false }, { text: asker.all('answer.words').map(({ text }) => text).join(''), reported: true }] } });
  expect(await places.care.decide(last()?.id ?? 0, { decision: 'mute', hours: 1, note: '' }, MODERATOR)).toEqual({ ok: false, reason: 'not-for-this' });
  expect(await places.care.decide(last()?.id ?? 0, { decision: 'uphold', note: '' }, MODERATOR)).toMatchObject({ ok: true });
});

test('a product text that is hidden is read by nobody from then on, and stays in the case', async () => {
  const shopper = await enter(PORT, 'stride', await places.guest()), was = readProduct(places.db, 'stride', 'cloudline-runner')?.description;
  await report(shopper, { kind: 'product', store: 'stride', product: 'cloudline-runner' }, 'wrong');
  const { id = 0 } = last() ?? {};
  expect(await places.care.decide(id, { decision: 'hide', note: '' }, MODERATOR)).toMatchObject({ ok: true });
  expect(readProduct(places.db, 'stride', 'cloudline-runner')?.description.en).toBe('The mall has withheld this text.');
  expect(places.care.queue().decided.find((each) => each.id === id)?.context.texts.map(({ text }) => text)).toEqual([was?.en, was?.zh]);
});

test('nobody reports themselves, what is not there, or more than six times at once', async () => {
  const shopper = await enter(PORT, 'concourse', await places.guest());
  await report(shopper, { kind: 'person', visitor: shopper.room.sessionId });
  expect(shopper.refused.at(-1)).toMatchObject({ type: 'report', code: 'yourself' });
  for (let i = 0; i < 6; i++) await report(shopper, { kind: 'chat', line: randomUUID() });
  expect(shopper.refused.map(({ code }) => code)).toEqual(['yourself', 'gone', 'gone', 'gone', 'gone', 'gone', 'too-many']);
});

test('decisions are an account that nothing changes: neither an update nor a deletion gets through', () => {
  expect(places.db.prepare<[], number>('SELECT count(*) FROM care_decisions').pluck().get()).toBeGreaterThanOrEqual(4);
  expect(() => places.db.prepare("UPDATE care_decisions SET note = 'other'").run()).toThrow(/stay as they were made/);
  expect(() => places.db.prepare('DELETE FROM care_decisions').run()).toThrow(/stay as they were made/);
});

test('who has the mall forget them is named in no report any more, while the case stays', async () => {
  const shopper = await enter(PORT, 'kiln', await places.guest()), rude = await enter(PORT, 'kiln', await places.guest());
  await until('both', () => (shopper.room.state.visitors?.size ?? 0) >= 2);
  await report(shopper, { kind: 'person', visitor: rude.room.sessionId }, 'harassment', 'told in confidence');
  const { id = 0 } = places.care.queue().open.find(({ kind }) => kind === 'person') ?? {};
  places.privacy.forget(shopper.me.id);
  expect(places.care.queue().open.find((each) => each.id === id)).toMatchObject({ reports: [] });
});
