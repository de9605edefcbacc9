import { WebSocketTransport, type TransportOptions } from '@colyseus/ws-transport';
import type { WebSocket } from 'ws';

export interface AskingOptions {
  /** Milliseconds without a word after which somebody is asked whether they are still there, and between two such questions. */
  readonly every: number;
  /** Questions without an answer after which they are taken to be gone. */
  readonly unanswered: number;
}
export const ASKING_DEFAULTS: AskingOptions = { every: 2500, unanswered: 2 };

/**
 * Sockets of which those that were lost without a word are ended. Each is asked by a clock that begins when it
 * came, and not while it speaks: the library asks all of them in one moment, which kept every room waiting for
 * 30 ms with 600 people in the mall.
 */
export class RoomTransport extends WebSocketTransport {
  constructor(options: TransportOptions, asking: AskingOptions = ASKING_DEFAULTS) {
    super({ ...options, pingInterval: 0 });
    this.wss.on('connection', (socket) => ask(socket, asking));
  }
}

function ask(socket: WebSocket, { every, unanswered }: AskingOptions): void {
  let silent = 0;
  const heard = (): void => { silent = 0; };
  socket.on('message', heard);
  socket.on('pong', heard);
  const asking = setInterval(() => {
    if (silent > unanswered) return socket.terminate();
    if (silent > 0) socket.ping();
    silent++;
  }, every);
  socket.once('close', () => clearInterval(asking));
}
