import { ServerError, type AuthContext, type Server } from '@colyseus/core';
import { Encoder } from '@colyseus/schema';
import type { Me } from '../../shared/account.ts';
import { JOIN_REFUSED, PLACE_ROOM } from '../../shared/messages.ts';
import type { PlaceDeps } from './deps.ts';
import { PlaceRoom } from './place.ts';
import { openTurns } from './turns.ts';

/** Bytes of a room's encoder; the library's 16 kB is outgrown by a full concourse. */
const ENCODER_BYTES = 1_048_576;
/** Shares of this thread's time that go into recommendations, and into shelves and offers for who comes in, at most. */
const RECOMMENDING = 0.2, ARRIVING = 0.6;

/** Registers the rooms of all places; one room for each place until its capacity is reached. */
export function defineRooms(gameServer: Server, services: Omit<PlaceDeps, 'turns' | 'arrivals'>): void {
  const now = (): number => performance.now();
  const deps: PlaceDeps = { ...services, turns: openTurns({ share: RECOMMENDING, now }), arrivals: openTurns({ share: ARRIVING, now }) };
  Encoder.BUFFER_SIZE = ENCODER_BYTES;
  class Place extends PlaceRoom {
    protected override readonly deps = deps;
    /** Runs before a seat is kept or a room is made; the seat is for the person whose cookie asked for it. */
    static override async onAuth(_token: string, _options: unknown, { headers }: AuthContext): Promise<Me> {
      const me = await deps.whoIs(headers);
      if (!me) throw new ServerError(JOIN_REFUSED.noSession, 'read /api/me first: it makes you a guest');
      if (!await deps.mayJoin(me.id)) throw new ServerError(JOIN_REFUSED.tooMany, 'too many joins; wait a little');
      return me;
    }
  }
  gameServer.define(PLACE_ROOM, Place).filterBy(['place']);
}
