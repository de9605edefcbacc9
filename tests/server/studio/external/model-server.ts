/** A real HTTP server that speaks chat completions as it is told to, well or badly. */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly body: { readonly model: string; readonly stream: boolean; readonly messages: readonly { readonly role: string; readonly content: string | null; readonly tool_call_id?: string }[]; readonly tools?: readonly { readonly function: { readonly name: string; readonly parameters: unknown } }[] };
}
/** What it does with a request. */
export type Act = (response: ServerResponse, asked: Asked) => Promise<void> | void;

export async function openModelServer() {
  const asked: Asked[] = [];
  let acts: Act[] = [], always: Act | null = null;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one: Asked = { headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
      asked.push(one);
      response.on('error', () => {});
      void Promise.resolve((acts.shift() ?? always ?? status(500))(response, one)).catch(() => response.destroy());
    });
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/v1`, asked,
    /** What it does with the next requests, in their order; then what it does with all others. */
    will: (...next: Act[]) => { asked.length = 0; acts = next; always = null; },
    always: (act: Act) => { asked.length = 0; acts = []; always = act; },
    close: () => new Promise<void>((done) => { server.closeAllConnections(); server.close(() => done()); }),
  };
}

export const status = (code: number): Act => (response) => { response.writeHead(code).end('{"error":{"message":"no"}}'); };
const open = (response: ServerResponse): void => { response.writeHead(200, { 'content-type': 'text/event-stream' }); };
const event = (response: ServerResponse, data: unknown): void => { response.write(`data: ${typeof data === 'string' ? data : JSON.stringify(data)}\n\n`); };
const delta = (content: string) => ({ choices: [{ index: 0, delta: { content }, finish_reason: null }] });

/** Words in pieces of a few letters, a pause between them. */
export const says = (text: string, { pause = 0, usage = { prompt_tokens: 300, completion_tokens: 40 } } = {}): Act => async (response) => {
  open(response);
  for (const piece of text.match(/.{1,5}/gsu) ?? []) {
    event(response, delta(piece));
    if (pause > 0) await sleep(pause);
  }
  event(response, { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] });
  event(response, { choices: [], usage });
  event(response, '[DONE]');
  response.end();
};

/** A call of a tool, its arguments in pieces. */
export const calls = (...wanted: readonly (readonly [name: string, input: unknown])[]): Act => (response) => {
  open(response);
  for (const [index, [name, input]] of wanted.entries()) {
    event(response, { choices: [{ index: 0, delta: { tool_calls: [{ index, id: `call_${index}`, type: 'function', function: { name, arguments: '' } }] } }] });
    const text = typeof input === 'string' ? input : JSON.stringify(input);
    for (const piece of text.match(/.{1,7}/gsu) ?? []) event(response, { choices: [{ index: 0, delta: { tool_calls: [{ index, function: { arguments: piece } }] } }] });
  }
  event(response, { choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] });
  event(response, '[DONE]');
  response.end();
};

/** Begins well, then ends the connection within a sentence. */
export const cutAfter = (text: string): Act => async (response) => {
  open(response);
  event(response, delta(text));
  await sleep(20);
  response.destroy();
};
/** Ends as if all were said, without saying that it ended. */
export const endsWithout = (text: string): Act => (response) => {
  open(response);
  event(response, delta(text));
  response.end();
};
export const silent: Act = () => {};
export const streams = (...raw: readonly string[]): Act => (response) => {
  open(response);
  for (const each of raw) response.write(each);
  response.end();
};
export const whole = (body: unknown): Act => (response) => { response.writeHead(200, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body)); };
