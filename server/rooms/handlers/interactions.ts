import type { Handler } from './handler.ts';

/** Keeps what somebody did with goods; acknowledged once it is on disk. */
export const interactions: Handler<'interactions'> = async (visit, { batch, events }, { reports }) => {
  const outcome = await reports.take({ shopper: visit.me.id, place: visit.place, timeline: visit.timeline, events });
  if (outcome.ok) visit.tell('interactions.kept', { batch, kept: outcome.kept, setAside: [...outcome.setAside] });
  else visit.refuse('interactions', outcome.reason, outcome.message, null, batch);
};
