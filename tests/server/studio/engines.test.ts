/** [EN] External services over real HTTP: one that speaks each protocol, and misbehaves in every way that one can. */
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { seed } from '../../../server/storage/catalogue.ts';
import { engineJobs } from '../../../server/storage/engine-jobs.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { OpenStore } from '../../../server/storage/open.ts';
import { openBlobs } from '../../../server/studio/blobs.ts';
import { openEngine } from '../../../server/studio/engines/index.ts';
import type { Engine, EngineKind } from '../../../server/studio/engines/engine.ts';
import { openFinishing } from '../../../server/studio/make/finishing.ts';
import { openMake } from '../../../server/studio/make/index.ts';
import type { Make } from '../../../server/studio/make/index.ts';
import { ballGrid, documentOf, glbOf } from '../../models/shape/merchant/sent.ts';
import { until } from '../rooms/places.ts';

type Answer = (request: IncomingMessage, response: ServerResponse, body: Buffer) => void | Promise<void>;
let service: Server, address: string, answer: Answer, asked: string[];
const json = (response: ServerResponse, value: unknown, status = 200): void => { response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value)); };
const HTTP = { timeout: 400, mostJson: 10_000, mostModel: 200_000 };
const engine = (kind: EngineKind = 'generic', key?: string): Engine => openEngine({ address, kind, daily: 5, ...key !== undefined && { key } }, HTTP);
const ASK = { text: 'a mug', image: null, dimensions: { width: 0.1, height: 0.1, depth: 0.1 } }, PICTURE = { ...ASK, text: null, image: { bytes: new Uint8Array([1, 2, 3]), type: 'image/png' } };
const signal = new AbortController().signal;

beforeEach(async () => {
  asked = [];
  service = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => { asked.push(`${request.method} ${request.url}`); void answer(request, response, Buffer.concat(chunks)); });
  });
  await new Promise<void>((listening) => service.listen(0, '127.0.0.1', listening));
  address = `http://127.0.0.1:${(service.address() as AddressInfo).port}/api`;
});
afterEach(() => { service.closeAllConnections(); service.close(); });

describe('[EN1] an adapter speaks its service\'s protocol', () => {
  const model = new Uint8Array([0x67, 0x6c, 0x54, 0x46, 9]);
  test('the mall\'s own', async () => {
    answer = (request, response, body) => {
      if (request.headers.authorization !== 'Bearer s3cret') return json(response, {}, 401);
      if (request.method === 'POST') return json(response, { job: JSON.parse(body.toString()).text === 'a mug' ? 'j1' : 'wrong' }, 201);
      if (request.url === '/api/jobs/j1') return asked.length < 3 ? json(response, { state: 'working', progress: 0.25 }) : json(response, { state: 'done', result: 'files/j1.glb' });
      response.end(model);
    };
    const speaking = engine('generic', 's3cret');
    expect(await speaking.start(ASK, signal)).toEqual({ ok: true, job: 'j1' });
    expect(await speaking.look('j1', signal)).toEqual({ ok: true, state: 'working', progress: 0.25 });
    expect(await speaking.look('j1', signal)).toEqual({ ok: true, state: 'done', glb: Buffer.from(model) });
    expect(asked).toEqual(['POST /api/jobs', 'GET /api/jobs/j1', 'GET /api/jobs/j1', 'GET /api/files/j1.glb']);
  });

  test('Hunyuan3D\'s', async () => {
    const uid = 'b0b5d7f6-3b0e-4d6e-9a4b-0c8f3d1a2e4f', states = [{ status: 'processing' }, { status: 'texturing' }, { status: 'completed', model_base64: Buffer.from(model).toString('base64') }];
    answer = (request, response, body) => (request.method === 'POST' ? json(response, JSON.parse(body.toString()).image === 'AQID' ? { uid } : {}) : json(response, states.shift()));
    const speaking = engine('hunyuan3d');
    expect(await speaking.start(ASK, signal)).toMatchObject({ ok: false, kind: 'final', message: expect.stringContaining('picture') });
    expect(await speaking.start(PICTURE, signal)).toEqual({ ok: true, job: uid });
    const seen = [await speaking.look(uid, signal), await speaking.look(uid, signal), await speaking.look(uid, signal)];
    expect(seen).toEqual([{ ok: true, state: 'working', progress: null }, { ok: true, state: 'working', progress: 0.6 }, { ok: true, state: 'done', glb: Buffer.from(model) }]);
    expect(asked.slice(0, 2)).toEqual(['POST /api/send', `GET /api/status/${uid}`]);
  });

  test('TRELLIS\'s, whose own idea of its address is not followed elsewhere', async () => {
    let status = 'queued';
    answer = (request, response, body) => {
      if (request.method === 'POST') return json(response, body.includes('name="image"') && body.includes(Buffer.from([1, 2, 3])) ? { request_id: 'r-1', status: 'queued' } : { error: 'no image' }, 200);
      if (request.url === '/api/my_requests') return json(response, { requests: [{ request_id: 'r-0', status: 'error', error: 'x' }, { request_id: 'r-1', status, output_files: status === 'complete' ? ['http://10.0.0.9:6006/api/output/a/r-1/preview.mp4', 'http://10.0.0.9:6006/api/output/a/r-1/model.glb'] : null, error: null }] });
      response.end(model);
    };
    const speaking = engine('trellis');
    expect(await speaking.start(PICTURE, signal)).toEqual({ ok: true, job: 'r-1' });
    expect(await speaking.look('r-1', signal)).toEqual({ ok: true, state: 'working', progress: 0 });
    status = 'complete';
    expect(await speaking.look('r-1', signal)).toEqual({ ok: true, state: 'done', glb: Buffer.from(model) });
    expect(asked.at(-1)).toBe('GET /api/output/a/r-1/model.glb');
    expect(await speaking.look('r-0', signal)).toEqual({ ok: false, kind: 'final', message: 'x' });
  });
});

describe('[EN2] a service that misbehaves costs little', () => {
  test.each<[string, 'passing' | 'final', RegExp, Answer]>([
    ['does not answer', 'passing', /within 0\.4 s/, () => {}],
    ['answers a byte at a time', 'passing', /within 0\.4 s/, (_, response) => { response.writeHead(200); const timer = setInterval(() => response.write(' '), 50); response.on('close', () => clearInterval(timer)); }],
    ['hangs up', 'passing', /reached/, (request) => { request.socket.destroy(); }],
    ['is cut off in the middle', 'passing', /reached/, (request, response) => { response.writeHead(200, { 'content-length': '500' }); response.write('{"job":'); setTimeout(() => request.socket.destroy(), 20); }],
    ['is busy', 'passing', /503/, (_, response) => json(response, { error: 'busy' }, 503)],
    ['refuses', 'final', /422: {"error":"no"}/, (_, response) => json(response, { error: 'no' }, 422)],
    ['answers no JSON', 'final', /form/, (_, response) => { response.end('<html>'); }],
    ['answers another form', 'final', /form/, (_, response) => json(response, { job: { $ne: null } })],
    ['names a path as a job', 'final', /form/, (_, response) => json(response, { job: '../../admin' })],
    ['sends more than is taken', 'final', /more than 10000 bytes/, (_, response) => { response.end('x'.repeat(20_000)); }],
    ['sends you elsewhere', 'passing', /reached/, (_, response) => { response.writeHead(302, { location: 'http://169.254.169.254/' }).end(); }],
  ])('that %s', async (_, kind, message, how) => {
    answer = how;
    expect(await engine().start(ASK, signal)).toEqual({ ok: false, kind, message: expect.stringMatching(message) });
  });

  test.each([['http://169.254.169.254/latest', /not its own/], ['//evil.example/x.glb', /not its own/], ['file:///etc/passwd', /not its own/], ['huge.glb', /more than 200000 bytes/]])('a result at %s is not fetched', async (result, message) => {
    answer = (request, response) => (request.url?.endsWith('huge.glb') ? void response.end(Buffer.alloc(300_000)) : json(response, { state: 'done', result }));
    expect(await engine().look('j', signal)).toEqual({ ok: false, kind: 'final', message: expect.stringMatching(message) });
  });
});

describe('[EN3] jobs', () => {
  let data: string, record: OpenStore, made: Make[];
  const FAST = { every: 15, backoff: 5, attempts: 4, longest: 60_000, lease: 10_000, atOnce: 2 }, log = pino({ level: 'silent' });
  const open = (options: Partial<typeof FAST> & { daily?: number } = {}): Make => {
    const finishing = openFinishing(), blobs = openBlobs(join(data, 'blobs'), () => crypto.randomUUID()), { daily = 5, ...rest } = options;
    const one = openMake({ db: record.db, blobs, finishing, models: { keysOf: () => null }, now: Date.now, newId: () => crypto.randomUUID(), log, engine: { engine: engine(), daily, options: { ...FAST, ...rest } } });
    const closing: Make = { ...one, close: async () => { await one.close(); await finishing.close(); } };
    made.push(closing);
    return closing;
  };
  beforeEach(async () => {
    data = mkdtempSync(join(tmpdir(), 'galleria-engines-'));
    record = openStore(join(data, 'galleria.sqlite'));
    seed(record.db, await readStoreFiles(join(import.meta.dirname, '../../../assets/catalogue')));
    made = [];
  });
  afterEach(async () => {
    for (const each of made) await each.close();
    record.close();
    rmSync(data, { recursive: true });
  });
  const ask = async (make: Make): Promise<string> => { const got = await make.ask('kiln', 'morning-mug', 'a red ball', null); if (!got.ok) throw new Error(got.message); return got.job.id; };
  const state = (make: Make, id: string): string | undefined => make.job('kiln', id)?.state;

  test('a job is asked, waited for and finished; what came back waits to be worn and changes nothing', async () => {
    const glb = await glbOf(documentOf([{ grid: ballGrid(12, 12) }]));
    answer = (request, response) => (request.method === 'POST' ? json(response, { job: 'j' }) : request.url?.endsWith('.glb') ? void response.end(glb) : json(response, asked.length < 4 ? { state: 'working', progress: 0.5 } : { state: 'done', result: 'x.glb' }));
    const make = open(), before = make.product('kiln', 'morning-mug')!, id = await ask(make);
    await until('the job is done', () => state(make, id) === 'done', 40);
    const after = make.product('kiln', 'morning-mug')!;
    expect([after.version, after.design]).toEqual([before.version, before.design]);
    expect(after.drafts).toMatchObject([{ id: after.jobs[0]!.draft, source: 'engine', refused: null, report: { given: { triangles: 288 } } }]);
  });

  test('a server that stops in the middle goes on with the job that the service has, and asks for no second', async () => {
    let ready = false;
    const glb = await glbOf(documentOf([{ grid: ballGrid(8, 8) }]));
    answer = (request, response) => (request.method === 'POST' ? json(response, { job: 'j' }) : request.url?.endsWith('.glb') ? void response.end(glb) : json(response, ready ? { state: 'done', result: 'x.glb' } : { state: 'working' }));
    const first = open(), id = await ask(first);
    await until('the service works', () => state(first, id) === 'working', 10);
    await first.close();
    ready = true;
    const second = open();
    await until('the job is done', () => state(second, id) === 'done', 40);
    expect(asked.filter((each) => each.startsWith('POST'))).toEqual(['POST /api/jobs']);
  });

  test('a crash loses its lease and no job', async () => {
    const jobs = engineJobs(record.db);
    jobs.add({ id: 'j1', store: 'kiln', product: 'morning-mug', at: 1000, ask: { text: 'x', image: null } });
    expect(jobs.lease('a', 2000, 5000)?.id).toBe('j1');
    expect(jobs.lease('b', 4999, 9000)).toBeNull();
    expect(jobs.lease('b', 5000, 9000)?.id).toBe('j1');
    // Whoever hung and comes back holds it no more.
    expect(jobs.goOn('j1', 'a', { state: 'failed', remote: null, progress: null, attempts: 0, message: 'late', draft: null }, 0)).toBe(false);
    expect(jobs.find('kiln', 'j1')?.state).toBe('queued');
  });

  test('a passing fault is tried again with longer and longer waits, and ends the job after the last try with its reason', async () => {
    const at: number[] = [];
    answer = (_, response) => { at.push(performance.now()); json(response, {}, 503); };
    const make = open({ backoff: 40 }), id = await ask(make);
    await until('the job has failed', () => state(make, id) === 'failed', 20);
    expect(at).toHaveLength(4);
    const waits = at.slice(1).map((each, i) => each - at[i]!);
    for (const [i, least] of [40, 80, 160].entries()) expect(waits[i]).toBeGreaterThanOrEqual(least - 2);
    expect(make.job('kiln', id)?.message).toContain('503');
  });

  test('a service that lies about its model, or never ends, fails the job with the reason', async () => {
    answer = (request, response) => (request.method === 'POST' ? json(response, { job: 'j' }) : request.url?.endsWith('.glb') ? void response.end('I am no model, whatever they said of me.') : json(response, { state: 'done', result: 'x.glb' }));
    const make = open(), id = await ask(make);
    await until('the job has failed', () => state(make, id) === 'failed', 20);
    expect(make.job('kiln', id)?.message).toContain('not a binary glTF');
    expect(make.product('kiln', 'morning-mug')!.drafts).toEqual([]);
    await make.close();
    answer = (request, response) => json(response, request.method === 'POST' ? { job: 'k' } : { state: 'working' });
    const impatient = open({ longest: 200 }), late = await ask(impatient);
    await until('the job has failed', () => state(impatient, late) === 'failed', 20);
  });

  test('a store has a budget a day, and a job can be cancelled', async () => {
    answer = (request, response) => json(response, request.method === 'POST' ? { job: 'j' } : { state: 'working' });
    const make = open({ daily: 2 }), first = await ask(make);
    await ask(make);
    expect(await make.ask('kiln', 'morning-mug', 'one more', null)).toMatchObject({ ok: false, reason: 'daily-budget' });
    expect((await make.ask('lumen', make.product('lumen', 'morning-mug') ? 'x' : 'nothing', 'x', null))).toMatchObject({ ok: false, reason: 'unknown-product' });
    expect([make.cancel('kiln', first), make.cancel('kiln', first), make.cancel('lumen', first)]).toEqual([true, false, false]);
    await new Promise((later) => setTimeout(later, 60));
    expect(state(make, first)).toBe('cancelled');
  });
});
