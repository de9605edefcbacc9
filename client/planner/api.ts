import { z } from 'zod';
import { Floor, FloorSummary } from '../../shared/planner.ts';
import type { Range } from '../../shared/range.ts';
import { ask, zone } from '../console/api.ts';

const query = (days: Range): string => String(new URLSearchParams({ days: String(days), zone: zone() }));

export const fetchFloors = (days: Range): Promise<FloorSummary[]> => ask('GET', `/api/planner/floors?${query(days)}`, z.array(FloorSummary));
export const fetchFloor = (place: string, days: Range): Promise<Floor> => ask('GET', `/api/planner/floors/${place}?${query(days)}`, Floor);
