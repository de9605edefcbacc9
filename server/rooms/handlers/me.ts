import { wear } from '../wear.ts';
import type { Handler } from './handler.ts';

/** Reads name, look and language again, which changed by HTTP; a guest may have become an account. */
export const meChanged: Handler<'me.changed'> = (visit, _body, { person }) => {
  const me = person(visit.me.id);
  if (!me) return visit.refuse('me.changed', 'unknown', 'come in again as who you are now');
  visit.me = me;
  wear(visit.visitor, me);
};
