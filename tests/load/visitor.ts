/** Visitors without a page: guests of a running mall, each from an address of their own. */
import { Client } from '@colyseus/sdk';
import type { JoinOptions } from '../../shared/messages.ts';
import { PLACE_ROOM, PROTOCOL } from '../../shared/messages.ts';
import { PlaceState } from '../../shared/state.ts';

export type VisitorRoom = Awaited<ReturnType<typeof join>>;
/** Headers that say who a visitor is. */
export type Guest = Readonly<Record<string, string>>;

/**
 * A new guest. Where the mall believes one proxy (`--proxies 1`) the visitor `n` comes from an address that
 * nobody else has, as visitors do; limits of addresses then hold each of them, and not all together.
 */
export async function newGuest(origin: string, n: number): Promise<Guest> {
  const from = { 'x-forwarded-for': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}` };
  const answer = await fetch(`${origin}/api/me`, { headers: from });
  if (!answer.ok) throw new Error(`/api/me answered ${answer.status}: bots are guests, and so many are not let in`);
  return { ...from, cookie: answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ') };
}

export async function join(origin: string, place: string, guest: Guest) {
  const options: JoinOptions = { protocol: PROTOCOL, place, locale: 'en', device: 'desktop' };
  const room = await new Client(origin, { headers: { ...guest } }).joinOrCreate<PlaceState>(PLACE_ROOM, options, PlaceState);
  room.onMessage('*', () => {});
  return room;
}
