import { expect, test } from 'vitest';
import { CareQueue } from '../../../shared/care.ts';
import { tillOf } from '../commerce/till.ts';
import { openCare } from '../../../server/care/index.ts';
import { signedUp } from './people.ts';
import { useServed } from './served.ts';

const mall = useServed(27_443);

test('the queue is the operators\' alone, and what they decide is kept with their name', async () => {
  const care = openCare({ ...tillOf(mall.db(), Date.now), ownHosts: new Set() });
  expect(await care.report({ shopper: 'a', place: 'kiln', about: { kind: 'product', store: 'stride', product: 'cloudline-runner' }, reason: 'wrong', note: '', personOf: () => null })).toEqual({ ok: true });
  const shopper = await signedUp(mall.origin, mall.db()), merchant = await signedUp(mall.origin, mall.db(), { role: 'merchant', store: 'stride' }), operator = await signedUp(mall.origin, mall.db(), { role: 'operator', store: null });
  expect((await shopper.fetch('/api/care')).status).toBe(403);
  expect((await merchant.post('/api/care/cases/1/decide', { decision: 'dismiss' })).status).toBe(403);
  const queue = CareQueue.parse(await (await operator.fetch('/api/care')).json()), [{ id = 0 } = {}] = queue.open;
  expect(queue.open).toHaveLength(1);
  expect((await operator.post(`/api/care/cases/${id}/decide`, { decision: 'mute', hours: 24 })).status).toBe(400);
  expect((await operator.post(`/api/care/cases/${id}/decide`, { decision: 'explode' })).status).toBe(400);
  expect((await operator.post('/api/care/cases/999/decide', { decision: 'dismiss' })).status).toBe(404);
  const decided = await operator.post(`/api/care/cases/${id}/decide`, { decision: 'dismiss', note: 'it is right' });
  expect(await decided.json()).toMatchObject({ id, decisions: [{ decision: 'dismiss', by: 'Person', note: 'it is right' }] });
  expect((await operator.post(`/api/care/cases/${id}/decide`, { decision: 'dismiss' })).status).toBe(409);
  expect(CareQueue.parse(await (await operator.fetch('/api/care')).json())).toMatchObject({ open: [], decided: [{ id }] });
});
