import { afterAll, beforeAll, expect, test } from 'vitest';
import { openCompletions } from '../../../../server/studio/external/completions.ts';
import type { CompletionsOptions, Piece } from '../../../../server/studio/external/completions.ts';
import { calls, cutAfter, endsWithout, openModelServer, says, silent, status, streams, whole } from './model-server.ts';

let server: Awaited<ReturnType<typeof openModelServer>>;
beforeAll(async () => { server = await openModelServer(); });
afterAll(() => server.close());

async function complete(options: Partial<CompletionsOptions> = {}): Promise<{ readonly words: string; readonly last: Piece | undefined }> {
  const completions = openCompletions({ address: server.address, model: 'big', key: 'sesame' }, () => 0, { first: 600, between: 300, wait: 10, ...options });
  const pieces: Piece[] = [];
  for await (const piece of completions({ messages: [{ role: 'user', content: 'hi' }], tools: [], signal: AbortSignal.timeout(5000) })) pieces.push(piece);
  return { words: pieces.map((piece) => (piece.kind === 'words' ? piece.text : '')).join(''), last: pieces.at(-1) };
}

test('words come as they are streamed, with what they took; the key and the model go along', async () => {
  server.will(says('Good day, 你好!'));
  expect(await complete()).toEqual({ words: 'Good day, 你好!', last: { kind: 'end', calls: [], usage: { sent: 300, received: 40 } } });
  expect(server.asked[0]?.headers.authorization).toBe('Bearer sesame');
  expect(server.asked[0]?.body).toMatchObject({ model: 'big', stream: true });
});

test('calls are put together from their pieces, several at once', async () => {
  server.will(calls(['search_products', { kind: 'lamp', most: 300 }], ['list_stores', {}]));
  const { last } = await complete();
  expect(last).toMatchObject({ kind: 'end', calls: [{ id: 'call_0', function: { name: 'search_products', arguments: '{"kind":"lamp","most":300}' } }, { id: 'call_1', function: { name: 'list_stores', arguments: '{}' } }] });
});

test('a server that does not stream is understood too, also one that gives arguments as an object', async () => {
  server.will(whole({ choices: [{ message: { content: 'Whole.', tool_calls: [{ id: 'x', function: { name: 'list_stores', arguments: { a: 1 } } }] }, finish_reason: 'stop' }], usage: { prompt_tokens: 1, completion_tokens: 2 } }));
  expect(await complete()).toMatchObject({ words: 'Whole.', last: { kind: 'end', calls: [{ function: { arguments: '{"a":1}' } }], usage: { sent: 1, received: 2 } } });
});

test('a stream is read wherever it is cut into packets: within a line, within a character, with comments and other ends of lines', async () => {
  const bytes = Buffer.from(': hello\r\nevent: x\r\ndata: {"choices":[{"delta":{"content":"灯"}}]}\r\n\r\ndata:{"choices":[{"delta":{"content":"好"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n');
  server.will(async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (const byte of bytes) {
      response.write(Buffer.from([byte]));
      await new Promise((resolve) => { setImmediate(resolve); });
    }
    response.end();
  });
  expect((await complete()).words).toBe('灯好');
});

test('what says "later" is asked again, after longer waits, until it works or has failed often enough', async () => {
  server.will(status(503), status(429), says('At last.'));
  expect((await complete()).words).toBe('At last.');
  expect(server.asked).toHaveLength(3);
  server.always(status(503));
  expect((await complete()).last).toEqual({ kind: 'failed', passing: true, message: 'it answered 503' });
  expect(server.asked).toHaveLength(3);
});

test('what is refused for good is not asked again', async () => {
  server.always(status(401));
  expect((await complete()).last).toEqual({ kind: 'failed', passing: false, message: 'it answered 401' });
  expect(server.asked).toHaveLength(1);
});

test.each([
  ['never answers', silent, 'it was too slow'],
  ['falls silent', says('One. Two. Three.', { pause: 400 }), 'it fell silent'],
  ['is cut off', cutAfter('The price is'), 'it could not be reached'],
  ['ends without an end', endsWithout('The price is'), 'the stream was cut off'],
  ['streams no JSON', streams('data: {"choices":[{"delta":\n\n'), 'it streamed what its protocol does not have'],
  ['streams JSON of another form', streams('data: {"choices":"none"}\n\n'), 'it streamed what its protocol does not have'],
  ['streams an error', streams('data: {"error":{"message":"out of memory"}}\n\n'), 'it streamed what its protocol does not have'],
  ['streams bytes that are no text', (response: Parameters<typeof silent>[0]) => { response.writeHead(200, { 'content-type': 'text/event-stream' }).end(Buffer.from([0x64, 0xff, 0xfe, 0x0a])); }, 'bytes that are no UTF-8'],
  ['streams a line without end', (response: Parameters<typeof silent>[0]) => { response.writeHead(200, { 'content-type': 'text/event-stream' }).end(`data: ${'x'.repeat(400_000)}`); }, 'a line of more than'],
  ['answers with a page', whole('<html>'), 'it answered in a form that its protocol does not have'],
  ['sends elsewhere', (response: Parameters<typeof silent>[0]) => { response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(); }, 'it could not be reached'],
])('a server that %s ends as a failure that says so, in time', async (_how, act, message) => {
  server.always(act);
  const began = performance.now(), { last } = await complete({ retries: 0 });
  expect(last?.kind).toBe('failed');
  expect(last?.kind === 'failed' && last.message).toContain(message);
  expect(performance.now() - began).toBeLessThan(2500);
});

test('a server that is not there ends as a failure, and what is out already is not asked for again', async () => {
  const completions = openCompletions({ address: 'http://127.0.0.1:9/v1', model: 'big' }, () => 0, { first: 300, wait: 10 });
  for await (const piece of completions({ messages: [], tools: [], signal: AbortSignal.timeout(2000) })) expect(piece).toMatchObject({ kind: 'failed', passing: true });
  server.will(cutAfter('Half a'), says('sentence.'));
  expect((await complete()).words).toBe('Half a');
  expect(server.asked).toHaveLength(1);
});
