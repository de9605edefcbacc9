import type { Handler } from './handler.ts';

/** Says something to all who are in the place, unless the filter holds it back, which only its writer hears of. */
export const chat: Handler<'chat'> = (visit, { text }, { care, newId }) => {
  const now = visit.now(), muted = care.mutedUntil(visit.me.id);
  if (muted !== null) return visit.refuse('chat', 'muted', new Date(muted).toISOString());
  if (!visit.chat.take(1, now)) return visit.refuse('chat', 'too-many', 'slower, please');
  const verdict = care.judge(text);
  if (!verdict.ok) return visit.refuse('chat', verdict.reason, 'the filter held it back, and nobody else has seen it', 'text');
  const id = newId(), { visitor: { id: from, name }, place } = visit;
  care.heard({ id, person: visit.me.id, name, place, text, at: now });
  visit.tellAll('chat', { id, from, name, text, at: now });
};

/** Shows all what one has in the hand, and what one made of it where the mall made that model for this product. */
export const hold: Handler<'hold'> = ({ visitor, refuse }, { held }, { designs }) => {
  const known = held !== null && held.model !== null && designs.isModelOf(held.model, held);
  visitor.heldProduct = held?.product ?? '';
  visitor.heldColour = held?.colour ?? '';
  visitor.heldModel = known ? held.model ?? '' : '';
  if (held?.model && !known) refuse('hold', 'unknown-design', 'the mall made no such model for this product; all see it as it is', 'held.model');
};

export const ping: Handler<'ping'> = (visit, { at }) => visit.tell('pong', { at, server: visit.now() });
