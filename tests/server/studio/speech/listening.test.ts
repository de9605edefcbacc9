/** [LI] What shoppers say becomes words: by a server elsewhere, which may misbehave, and by the mall's own recogniser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { speak } from '../../../../models/speech/voice/index.ts';
import { VOICES } from '../../../../models/speech/voice/voices.ts';
import { openListening } from '../../../../server/studio/speech/listening.ts';
import type { Listening } from '../../../../server/studio/speech/listening.ts';
import { openTranscribe } from '../../../../server/studio/speech/transcribe.ts';
import { readSpoken } from '../../../../shared/speech.ts';
import { openHearingServer } from './hearing-server.ts';
import type { Act } from './hearing-server.ts';

const faults: string[] = [], said = speak('how much is this.', 'en', VOICES.light).samples;
let server: Awaited<ReturnType<typeof openHearingServer>>, listening: Listening, clock = 0;
beforeAll(async () => {
  server = await openHearingServer();
  listening = openListening({ settings: { address: server.address, model: 'whisper-large', key: 'secret' }, options: { timeout: 400 }, now: () => clock, onFault: (message) => faults.push(message) });
});
afterAll(async () => {
  await listening.close();
  await server.close();
});
const json = (body: unknown): Act => (response) => { response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body)); };

test('[LI1] the owner\'s server gets the sound as a WAV file with its model, language and key, and its words are taken', async () => {
  server.will(json({ text: '  Do you have\nthis in blue? ', segments: [] }));
  expect(await listening.hear(said, 'en')).toEqual({ kind: 'words', text: 'Do you have this in blue?' });
  const [{ path, headers, form } = { path: '', headers: {}, form: new FormData() }] = server.sent, file = form.get('file');
  expect([path, headers.authorization, form.get('model'), form.get('language'), form.get('response_format')]).toEqual(['/v1/audio/transcriptions', 'Bearer secret', 'whisper-large', 'en', 'json']);
  const sound = readSpoken(await (file as File).arrayBuffer());
  expect([sound?.rate, sound?.samples.length]).toEqual([16_000, said.length]);
  server.will(json({ text: ' ' }));
  expect(await listening.hear(said, 'en')).toEqual({ kind: 'silence' });
});

test.each<[string, Act, RegExp]>([
  ['refuses', (response) => { response.writeHead(503).end('{}'); }, /answered 503/],
  ['never answers', () => {}, /within 0.4 s/],
  ['is cut off', (response) => { response.writeHead(200, { 'content-type': 'application/json' }); response.write('{"te'); setTimeout(() => response.destroy(), 20); }, /could not be reached|terminated/],
  ['sends no JSON', (response) => { response.writeHead(200).end('<html>'); }, /form that its protocol/],
  ['sends another shape', json({ words: ['a'] }), /form that its protocol/],
  ['sends without end', (response) => { response.writeHead(200); const more = setInterval(() => response.write('x'.repeat(20_000)), 2); response.on('close', () => clearInterval(more)); }, /more than 65536 bytes/],
  ['sends elsewhere', (response) => { response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(); }, /could not be reached/],
])('[LI2] where the server %s, the mall\'s own recogniser hears instead, and the owner is told why', async (_, act, why) => {
  faults.length = 0;
  clock += 60_000;
  server.will(act);
  expect(await listening.hear(said, 'en')).toEqual({ kind: 'words', text: 'how much is this' });
  expect(faults).toEqual([expect.stringMatching(why)]);
});

test('[LI3] a server that fails again and again is left alone for a while', async () => {
  clock += 60_000;
  server.will((response) => { response.writeHead(500).end(); });
  for (let i = 0; i < 5; i++) await listening.hear(said, 'en');
  const tried = server.sent.length;
  expect(tried).toBeLessThan(4);
  clock += 31_000;
  server.will(json({ text: 'back again' }));
  expect(await listening.hear(said, 'en')).toEqual({ kind: 'words', text: 'back again' });
});

test('[LI4] a text longer than a question is cut, and an address with a slash at its end is the same address', async () => {
  server.will(json({ text: 'la '.repeat(900) }));
  const answer = await openTranscribe({ address: `${server.address}/`, model: 'm' })(new Uint8Array(44), 'zh');
  expect(answer.ok && answer.text.length).toBe(400);
  expect(server.sent[0]?.path).toBe('/v1/audio/transcriptions');
  expect(server.sent[0]?.headers.authorization).toBeUndefined();
});
