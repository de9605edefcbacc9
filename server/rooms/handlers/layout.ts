import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { PlaceDeps } from '../deps.ts';
import type { Visit } from '../visit.ts';
import type { Handler } from './handler.ts';

/** Tells a visitor how the goods of the store stand for them. */
export async function tellLayout(visit: Visit, { layouts }: Pick<PlaceDeps, 'layouts'>): Promise<void> {
  const layout = await layouts.layoutFor(visit.me.id, visit.place);
  if (layout) visit.tell('layout', layout);
}

export const layoutAsk: Handler<'layout.ask'> = (visit, _body, deps) => {
  if (visit.place === CONCOURSE_ID) return visit.refuse('layout.ask', 'not-here', 'goods stand in stores');
  return tellLayout(visit, deps);
};

/** The shelves are out of sight: they are set out anew where the shopper did something since. */
export const layoutRestock: Handler<'layout.restock'> = async (visit, _body, { layouts }) => {
  if (visit.place === CONCOURSE_ID) return visit.refuse('layout.restock', 'not-here', 'goods stand in stores');
  const diff = await layouts.restock(visit.me.id, visit.place);
  if (diff) visit.tell('layout.diff', diff);
};
