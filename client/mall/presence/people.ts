/** Who is here, as the shared state of the room says it. */
import { modelAddress } from '../../../shared/model-file.ts';
import type { PlaceState } from '../../../shared/state.ts';

export interface Person {
  /** As chat names its speaker. */
  readonly id: string;
  readonly name: string;
  readonly look: { readonly form: string; readonly skin: string; readonly outfit: string };
  /** `model` is the address of what they made their own of it; null for the product as it is. */
  readonly held: { readonly product: string; readonly colour: string; readonly model: string | null } | null;
  /** False while a dropped connection may still come back. */
  readonly connected: boolean;
  /** Names this person in packed poses. */
  readonly slot: number;
  readonly me: boolean;
}

/** Everybody in a room, oneself first, then by name. */
export function peopleOf(state: PlaceState, session: string): Person[] {
  const people: Person[] = [];
  state.visitors?.forEach((visitor, key) => {
    const { id, name, look, heldProduct, heldColour, heldModel, connected, slot } = visitor;
    people.push({
      id, name, connected, slot, me: key === session,
      look: { form: look.form, skin: look.skin, outfit: look.outfit },
      held: heldProduct && heldColour ? { product: heldProduct, colour: heldColour, model: heldModel ? modelAddress(heldModel) : null } : null,
    });
  });
  return people.sort((a, b) => Number(b.me) - Number(a.me) || a.name.localeCompare(b.name));
}

export function samePeople(a: readonly Person[], b: readonly Person[]): boolean {
  return a.length === b.length && a.every((person, i) => JSON.stringify(person) === JSON.stringify(b[i]));
}
