import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { PlaceDeps } from './deps.ts';
import { tellLayout } from './handlers/layout.ts';
import { followTaste } from './recommendations.ts';
import type { Visit } from './visit.ts';

/**
 * Begins what a place does for somebody who comes in: their shelves, an offer, and what they may like; where
 * many come in at once, in their turn. Returns what ends it.
 */
export function receive(visit: Visit, deps: PlaceDeps): () => void {
  const show = visit.place === CONCOURSE_ID ? showConcourse : showStore;
  const withdraw = deps.arrivals.take(() => show(visit, deps).catch((error: unknown) => {
    deps.log.error({ error, place: visit.place }, 'a place was not shown to who came in');
  }));
  const unfollow = followTaste(visit, deps), unhear = deps.privacy.onChange((shopper) => {
    if (shopper !== visit.me.id || visit.place === CONCOURSE_ID) return;
    tellLayout(visit, deps).catch((error: unknown) => deps.log.error({ error, store: visit.place }, 'a store was not shown anew'));
  });
  // Once they are in: who is not yet there is told nothing.
  queueMicrotask(() => { for (const notice of deps.care.notices(visit.me.id)) visit.tell('care.notice', notice); });
  const unnotice = deps.care.onNotice((person, notice) => { if (person === visit.me.id) visit.tell('care.notice', notice); });
  const unanswered = deps.desk.onAnswer((shopper, answer) => { if (shopper === visit.me.id) visit.tell('desk.answer', answer); });
  return () => {
    unanswered();
    withdraw();
    unnotice();
    unfollow();
    unhear();
  };
}

/** An offer of any store, where there is one for them; what they may like there is told as they do things. */
async function showConcourse(visit: Visit, deps: PlaceDeps): Promise<void> {
  const offer = await deps.offers.offerTo(visit.me.id, visit.place);
  if (offer) visit.tell('offer', { offer });
}

async function showStore(visit: Visit, deps: PlaceDeps): Promise<void> {
  await tellLayout(visit, deps);
  visit.tell('offer', { offer: await deps.offers.offerTo(visit.me.id, visit.place) });
}
