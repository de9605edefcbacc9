import type { Server } from '@colyseus/core';
import { Encoder } from '@colyseus/schema';
import { PLACE_ROOM } from '../../shared/messages.ts';
import type { PlaceDeps } from './deps.ts';
import { PlaceRoom } from './place.ts';

/** Bytes of a room's encoder; the library's 16 kB is outgrown by a full concourse. */
const ENCODER_BYTES = 1_048_576;

/** Registers the rooms of all places; one room for each place until its capacity is reached. */
export function defineRooms(gameServer: Server, deps: PlaceDeps): void {
  Encoder.BUFFER_SIZE = ENCODER_BYTES;
  class Place extends PlaceRoom {
    protected override readonly deps = deps;
  }
  gameServer.define(PLACE_ROOM, Place).filterBy(['place']);
}
