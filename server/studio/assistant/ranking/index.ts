/**
 * Which goods a search gives: those that a learnt ranker finds likely, of all that the mall has, from all that is said of
 * them. What is stated as a bound (a price, a colour, a size, what is refused) is kept to among those: what keeps to it and
 * is of no use is not offered instead.
 */
import { loadRanker } from '../../../../models/language/referents/model.ts';
import type { Scene } from '../scene.ts';
import { SEARCH_FIGURES } from './figures.ts';
import { SEARCH_WEIGHTS, seekBy } from './seek.ts';
import type { Sought } from './seek.ts';

export type { Sought };

const WEIGHTS = loadRanker(SEARCH_FIGURES, SEARCH_WEIGHTS, 'searches');

/** @param isRecommended whether one asks for advice, and not what there is */
export const seek = (scene: Pick<Scene, 'goods' | 'store' | 'wish' | 'appeal'>, isRecommended: boolean): Sought => seekBy(WEIGHTS, scene, isRecommended);
