import type { Handler } from './handler.ts';

/** Waves the store's offer away: it is neither shown again nor applied. */
export const offerDismiss: Handler<'offer.dismiss'> = async (visit, { id }, { offers }) => {
  if (!await offers.dismiss(visit.me.id, visit.place, id)) return visit.refuse('offer.dismiss', 'unknown-offer', 'it was not offered here, or is waved away already', 'id');
  visit.tell('offer', { offer: null });
};
