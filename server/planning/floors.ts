import { CONCOURSE, CONCOURSE_ID, concoursePlan } from '../../shared/mall.ts';
import type { Floor, FloorSummary } from '../../shared/planner.ts';
import type { RangeQuery } from '../../shared/range.ts';
import { readProducts, readStores, type StoreRecord } from '../storage/catalogue.ts';
import { readFootfall, readFootfallTotals } from '../storage/footfall.ts';
import type { Db } from '../storage/open.ts';
import { readCommonGoods } from '../storage/placements.ts';
import { countVisits } from '../storage/visits.ts';
import { dayStarts } from './days.ts';
import { hourOf } from './footfall.ts';
import { doorFootprints, heatOf } from './heat.ts';

/** The range that ends at `now` (milliseconds since 1970): when its first day began, and its hours, both included. */
interface Span { since: number; from: number; to: number }

function spanOf(now: number, { days, zone }: RangeQuery): Span {
  const since = dayStarts(now, zone, days)[0] ?? now;
  return { since, from: hourOf(since), to: hourOf(now) };
}

/** Every place of the mall with how it was visited, the concourse first. */
export function readFloors(db: Db, now: number, range: RangeQuery): FloorSummary[] {
  return summaries(db, readStores(db), spanOf(now, range));
}

/** One place with where people stood in it; undefined where there is no such place. */
export function readFloor(db: Db, place: string, now: number, range: RangeQuery): Floor | undefined {
  const stores = readStores(db);
  const span = spanOf(now, range);
  const summary = summaries(db, stores, span).find((each) => each.place === place);
  if (!summary) return undefined;
  const plan = stores.find(({ id }) => id === place)?.plan ?? null;
  const cells = readFootfall(db, place, span.from, span.to);
  const footprints = plan?.fixtures ?? doorFootprints(concoursePlan(stores.map(({ id }) => id)), new Map(stores.map((store) => [store.id, store.plan])));
  return {
    summary, plan, cells, fixtures: heatOf(footprints, cells),
    stores: stores.map(({ id, name, plan: { doorWidth } }) => ({ id, name, doorWidth })),
    goods: plan ? commonGoods(db, place) : [],
  };
}

function summaries(db: Db, stores: readonly StoreRecord[], { since, from, to }: Span): FloorSummary[] {
  const visits = countVisits(db, since);
  const seconds = readFootfallTotals(db, from, to);
  const hall = { place: CONCOURSE_ID, name: null, area: concoursePlan(stores.map(({ id }) => id)).length * CONCOURSE.width };
  const places = [hall, ...stores.map(({ id, name, plan }) => ({ place: id, name, area: plan.width * plan.depth }))];
  return places.map((each) => ({
    ...each, visits: visits.get(each.place)?.visits ?? 0, visitors: visits.get(each.place)?.visitors ?? 0, seconds: seconds.get(each.place) ?? 0,
  }));
}

function commonGoods(db: Db, store: string): Floor['goods'] {
  const names = new Map(readProducts(db, store).map(({ id, name }) => [id, name]));
  return readCommonGoods(db, store).flatMap(({ product, ...rest }) => {
    const name = names.get(product);
    return name ? [{ ...rest, product, name }] : [];
  });
}
