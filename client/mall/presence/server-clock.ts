/** The server's time: what one did is told in it, for clocks of visitors' machines are minutes and days off. */
import type { Connection } from './connection.ts';

export interface ServerClock {
  /** Milliseconds since 1970; by this machine's clock before the first room has answered. */
  readonly now: () => number;
  readonly stop: () => void;
}

/**
 * Asks each room that is entered for its time, and takes it as half of the way there and back old.
 *
 * @param local this machine's clock, milliseconds since 1970
 */
export function openServerClock(connection: Pick<Connection, 'on' | 'onEnter' | 'send'>, local: () => number): ServerClock {
  let ahead = 0;
  const stops = [
    connection.onEnter(() => void connection.send('ping', { at: local() })),
    connection.on('pong', ({ at, server }) => { ahead = Math.round(server - (at + local()) / 2); }),
  ];
  return { now: () => local() + ahead, stop: () => { for (const stop of stops) stop(); } };
}
