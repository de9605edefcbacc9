/** Lets threads go first that somebody waits for, as those of rooms: for a thread that makes things ahead or in the background. */
import { readlinkSync } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';

/** Niceness that is added. */
const BACK = 5, MOST = 19;

/** Of the calling thread alone: on Linux each has a niceness of its own. Elsewhere nothing changes. */
export function stepBack(): void {
  if (process.platform !== 'linux') return;
  const thread = Number(basename(readlinkSync('/proc/thread-self')));
  setPriority(thread, Math.min(MOST, getPriority(thread) + BACK));
}
