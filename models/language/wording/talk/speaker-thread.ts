/** The thread behind `speaker.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { openTalk } from './talk.ts';
import type { SpeakerOptions, SpeakReply, SpeakRequest } from './speaker.ts';
import { loadTalkWording } from './weights.ts';

const port = parentPort;
if (!port) throw new Error('speaker-thread.ts runs as a worker thread');
const reply = (message: SpeakReply): void => port.postMessage(message);
const talk = await openTalk(await loadTalkWording(), workerData as SpeakerOptions), pending = new Set<Promise<void>>();

port.on('message', (request: SpeakRequest) => {
  const running = request.kind === 'say' ? say(request) : close();
  pending.add(running);
  void running.finally(() => pending.delete(running));
});
reply({ kind: 'ready' });

async function say({ id, utterance, seed, rank }: Extract<SpeakRequest, { kind: 'say' }>): Promise<void> {
  try {
    reply({ kind: 'said', id, sentences: await talk.say(utterance, seed, rank) });
  } catch (error) {
    reply({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

/** Without a session and a port nothing keeps the thread. */
async function close(): Promise<void> {
  await Promise.all(pending);
  await talk.close();
  port?.close();
}
