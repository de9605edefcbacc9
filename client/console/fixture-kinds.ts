import type { FixtureKind } from '../../shared/floor.ts';

/** The word for each kind of fixture. */
export const FIXTURE_KIND_KEY = {
  'wall-bay': 'planner:wallBay', gondola: 'planner:gondola', table: 'planner:table', plinth: 'planner:plinth', stage: 'planner:stage',
} as const satisfies Record<FixtureKind, string>;
