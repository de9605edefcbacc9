/** What a planner sees: the floors of the mall, and where people stood on them. */
import { Router } from 'express';
import type { Floor, FloorSummary } from '../../shared/planner.ts';
import { RangeQuery } from '../../shared/range.ts';
import { readFloor, readFloors } from '../planning/floors.ts';
import type { Db } from '../storage/open.ts';
import { HttpRefusal, parseInput, plannerOf } from './refusal.ts';

export interface PlannerDeps {
  readonly db: Db;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function plannerRoutes({ db, now }: PlannerDeps): Router {
  const router = Router();
  router.use('/api/planner', (_request, response, next) => {
    plannerOf(response);
    next();
  });

  router.get('/api/planner/floors', (request, response) => {
    response.json(readFloors(db, now(), parseInput(RangeQuery, request.query)) satisfies FloorSummary[]);
  });

  router.get('/api/planner/floors/:place', (request, response) => {
    const floor = readFloor(db, request.params.place, now(), parseInput(RangeQuery, request.query));
    if (!floor) throw new HttpRefusal(404, 'unknown-place', 'The mall has no such place; GET /api/planner/floors lists them.', 'place');
    response.json(floor satisfies Floor);
  });

  return router;
}
