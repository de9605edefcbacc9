/** What everybody in a place sees of it; Colyseus keeps it the same on the server and in each client. */
import { schema, t, type SchemaType } from '@colyseus/schema';

export const LookState = schema({ form: t.string(), skin: t.string(), outfit: t.string() }, 'LookState');
export type LookState = SchemaType<typeof LookState>;

export const Visitor = schema({
  /** The session's id, also the key in `PlaceState.visitors`. */
  id: t.string(),
  name: t.string(),
  /** Names this visitor in packed poses; reused after they left. */
  slot: t.uint16(),
  look: t.ref(LookState),
  /** Product and colour in the hand; both empty where the hand is. */
  heldProduct: t.string(),
  heldColour: t.string(),
  /** Key of the model of what they made their own of it; empty for the product as it is. */
  heldModel: t.string(),
  /** False while a dropped connection may still come back. */
  connected: t.boolean(),
}, 'Visitor');
export type Visitor = SchemaType<typeof Visitor>;

export const PlaceState = schema({
  /** `concourse` or a store's id. */
  place: t.string(),
  visitors: t.map(Visitor),
}, 'PlaceState');
export type PlaceState = SchemaType<typeof PlaceState>;
