/**
 * A store's goods for one shopper: liked goods where they are looked at, beside what goes with them, within the
 * merchant's rules and a limit on what moves from one visit to the next. README.md says what is optimised and how.
 */
import type { Product } from '../../shared/catalogue.ts';
import type { Layout, Placement } from '../../shared/layout.ts';
import { solveWithin } from './change.ts';
import { reserveFacings, shareSurplus } from './facings.ts';
import { moveBudget } from './moves.ts';
import { problemOf } from './problem.ts';
import type { PlaceRequest, Plan, Problem } from './problem.ts';
import { solve } from './solve.ts';

export type { PlaceRequest } from './problem.ts';

/** Products of the shopper's taste that are marked `for-you`. */
export const MOST_FOR_YOU = 3;

/** The layout of a store for one shopper; `checkLayout` says what it promises. @throws RangeError for scores or exposures that are not finite */
export function placeGoods(request: PlaceRequest): Layout {
  const problem = problemOf(request), { slots, products, stays, pinned } = problem, visited = problem.kept.size > 0;
  reserveFacings(problem);
  const chosen = visited ? solveWithin(problem, moveBudget(request.mostMoved, slots.length)) : solve(problem, new Set());
  shareSurplus(problem, chosen, !visited);
  const liked = forYou(problem, chosen, request.liking ?? request.scores), positions = new Map<number, number>(), placements: Placement[] = [];
  for (const [at, slot] of slots.entries()) {
    const index = chosen.get(at), product = index === undefined ? undefined : products[index];
    if (index === undefined || !product) continue;
    const position = positions.get(index) ?? 0, before = stays.get(slot.id);
    positions.set(index, position + 1);
    const highlight = pinned.has(at) ? 'pinned' : liked.has(at) ? 'for-you' : null;
    placements.push(before?.product === product.id ? { ...before, highlight }
      : { slot: slot.id, product: product.id, colour: colourOf(product, position), facings: problem.facingsOf(index, at), highlight });
  }
  return { store: request.store, revision: request.revision, placements };
}

/** The slot seen best of each of the few products liked most, where they are liked above the store's mean. */
function forYou({ pinned, exposure, products }: Problem, plan: Plan, liking: ReadonlyMap<string, number>): Set<number> {
  const liked = Float64Array.from(products, ({ id }) => liking.get(id) ?? 0), mean = liked.reduce((sum, each) => sum + each, 0) / Math.max(1, liked.length);
  const best = new Map<number, number>();
  for (const [slot, product] of plan) {
    if (pinned.has(slot) || !(liked[product]! > mean + 1e-12)) continue;
    const other = best.get(product);
    if (other === undefined || exposure[slot]! > exposure[other]!) best.set(product, slot);
  }
  const first = [...best].sort(([a], [b]) => liked[b]! - liked[a]! || a - b).slice(0, MOST_FOR_YOU);
  return new Set(first.map(([, slot]) => slot));
}

/** Colours in stock take turns from one position of a product to its next. */
function colourOf(product: Product, position: number): string {
  const stocked = product.colourways.filter((colourway) => product.variants.some((variant) => variant.colour === colourway.id && variant.stock > 0));
  const choice = stocked.length > 0 ? stocked : product.colourways;
  return choice[position % choice.length]!.id;
}
