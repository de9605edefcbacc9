import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { PlaceDeps } from './deps.ts';
import { tellLayout } from './handlers/layout.ts';
import { followTaste } from './recommendations.ts';
import type { Visit } from './visit.ts';

/** Begins what a place does for somebody who comes in: their shelves, an offer, and what they may like. Returns what ends it. */
export function receive(visit: Visit, deps: PlaceDeps): () => void {
  if (visit.place !== CONCOURSE_ID) {
    showStore(visit, deps).catch((error: unknown) => deps.log.error({ error, store: visit.place }, 'a store was not shown to who came in'));
  }
  return followTaste(visit, deps);
}

async function showStore(visit: Visit, deps: PlaceDeps): Promise<void> {
  await tellLayout(visit, deps);
  visit.tell('offer', { offer: await deps.offers.offerTo(visit.me.id, visit.place) });
}
