/** What shopping tells the journal. */
import type { Interaction } from '../../shared/interaction.ts';
import type { Order } from '../../shared/shop.ts';

/** One sign for each line that was bought; the same orders give the same ids, so that a retry counts once. */
export function signsOfOrders(shopper: string, orders: readonly Order[]): Interaction[] {
  return orders.flatMap(({ id, store, placedAt, lines }) => lines.map(({ product, sku }): Interaction => (
    { id: `buy-${id}-${sku}`, shopper, store, kind: 'buy', product, sku, slot: null, seconds: null, at: Date.parse(placedAt) })));
}
