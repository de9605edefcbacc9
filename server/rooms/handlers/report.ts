import type { Handler } from './handler.ts';

/** Takes a report to the moderator's queue; nobody else hears of it. */
export const report: Handler<'report'> = async (visit, { id, about, reason, note }, { care }) => {
  const reported = await care.report({ shopper: visit.me.id, place: visit.place, about, reason, note, personOf: visit.personOf });
  if (reported.ok) visit.tell('report.kept', { id });
  else visit.refuse('report', reported.reason, 'the report was not taken', null, id);
};

/** What a moderator had somebody told was read. */
export const seen: Handler<'care.seen'> = (visit, { notice }, { care }) => care.seen(visit.me.id, notice);
