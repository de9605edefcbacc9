import { wear } from '../wear.ts';
import type { Handler } from './handler.ts';

/** Reads name, look and language again, which changed by HTTP. */
export const meChanged: Handler<'me.changed'> = async (visit, _body, { whoIs }) => {
  const me = await whoIs(visit.headers);
  if (!me || me.id !== visit.me.id) return visit.refuse('me.changed', 'someone-else', 'come in again as who you are now');
  visit.me = me;
  wear(visit.visitor, me);
};
