/** What a merchant does with their own stores, and nobody else with them. */
import { Router, json } from 'express';
import {
  NewPromotion, OrderAdvance, OrdersQuery, OverviewQuery, ProductPatch, PromotionPatch, ShelvesEdit,
  type MerchantProduct, type MerchantPromotion, type MerchantShelves, type MerchantStore, type OrdersPage, type StoreOverview,
} from '../../shared/merchant.ts';
import type { Order } from '../../shared/shop.ts';
import { deniedIn } from '../care/claims.ts';
import type { Till } from '../commerce/checkout.ts';
import { MALL_ZONE } from '../config.ts';
import { overviewOf } from '../commerce/figures.ts';
import {
  createPromotion, editProduct, editPromotion, readMerchandise, readMerchantPromotion, readMerchantPromotions, type EditRefused,
} from '../commerce/merchandise.ts';
import { mallDay, type MallDay } from '../commerce/offer-candidates.ts';
import { readStoreOrders } from '../commerce/orders.ts';
import { settleRefunds } from '../commerce/refunds.ts';
import { editShelves, readShelves } from '../commerce/shelf-rules.ts';
import { readStores } from '../storage/catalogue.ts';
import { HttpRefusal, accountOf, merchantOf, parseInput } from './refusal.ts';

export interface MerchantDeps {
  /** Its provider pays back what cancelled and returned orders are owed. */
  readonly till: Till;
  /** A few letters and digits, other ones every time. */
  readonly newId: () => string;
}

const STORE = '/api/merchant/stores/:store';
const MONTH_MS = 30 * 86_400_000;
const ORDERS_A_PAGE = 50;
const BODY = '64kb';

export function merchantRoutes({ till, newId }: MerchantDeps): Router {
  const router = Router(), { db, writer, now } = till;
  const today = (): MallDay => mallDay(db, now(), MALL_ZONE);
  const products = (store: string): MerchantProduct[] => readMerchandise(db, store, now() - MONTH_MS);

  router.get('/api/merchant/stores', (_request, response) => {
    const { merchantOf: mine } = accountOf(response);
    response.json(readStores(db).filter(({ id }) => mine.includes(id)).map(({ id, name, currency }) => ({ id, name, currency })) satisfies MerchantStore[]);
  });

  // Ahead of every route of a store, whichever there are.
  router.use(STORE, (request, response, next) => {
    merchantOf(response, request.params.store);
    next();
  });

  router.get(`${STORE}/overview`, (request, response) => {
    const { zone } = parseInput(OverviewQuery, request.query);
    response.json(overviewOf(db, request.params.store, now(), zone) satisfies StoreOverview);
  });

  router.get(`${STORE}/products`, (request, response) => {
    response.json(products(request.params.store));
  });

  router.patch(`${STORE}/products/:id`, json({ limit: BODY }), (request, response) => {
    const { store, id } = request.params;
    const patch = parseInput(ProductPatch, request.body), [denied] = deniedIn(db, store, id, patch);
    if (denied) throw new HttpRefusal(409, 'claim-denied', `“${denied.said}” ≠ ${denied.holds} (${denied.by})`, denied.field);
    const edited = editProduct(db, store, id, patch);
    if (!edited.ok) throw refusalOf(edited);
    response.json(products(store).find((product) => product.id === id));
  });

  router.get(`${STORE}/shelves`, (request, response) => {
    response.json(readShelves(db, request.params.store) satisfies MerchantShelves | undefined);
  });

  router.put(`${STORE}/shelves`, json({ limit: BODY }), (request, response) => {
    const edited = editShelves(db, request.params.store, parseInput(ShelvesEdit, request.body));
    if (!edited.ok && edited.reason === 'version-changed') throw refusalOf(edited);
    if (!edited.ok) throw new HttpRefusal(400, edited.reason, 'The store has nothing of this name.', edited.field);
    response.json(readShelves(db, request.params.store));
  });

  router.get(`${STORE}/orders`, (request, response) => {
    const { state, before } = parseInput(OrdersQuery, request.query);
    response.json(readStoreOrders(db, request.params.store, { state, before, most: ORDERS_A_PAGE }) satisfies OrdersPage);
  });

  router.post(`${STORE}/orders/:id/state`, json({ limit: BODY }), async (request, response) => {
    const { store, id } = request.params;
    const { to } = parseInput(OrderAdvance, request.body);
    const advanced = await writer.write('order.advance', { store, order: id, to, now: now() });
    if (!advanced.ok && advanced.reason === 'unknown-order') throw new HttpRefusal(404, 'unknown-order', 'The store has no such order.', 'id');
    if (!advanced.ok) throw new HttpRefusal(409, 'not-from-here', 'The order cannot go there from where it is; read it again.', 'to');
    await settleRefunds(till);
    response.json(advanced.order satisfies Order);
  });

  router.get(`${STORE}/promotions`, (request, response) => {
    response.json(readMerchantPromotions(db, request.params.store, today()) satisfies MerchantPromotion[]);
  });

  router.post(`${STORE}/promotions`, json({ limit: BODY }), (request, response) => {
    const { store } = request.params;
    const made = createPromotion(db, store, parseInput(NewPromotion, request.body), newId);
    if (!made.ok) throw refusalOf(made);
    response.status(201).json(readMerchantPromotion(db, store, made.id, today()));
  });

  router.patch(`${STORE}/promotions/:id`, json({ limit: BODY }), (request, response) => {
    const { store, id } = request.params;
    const edited = editPromotion(db, store, id, parseInput(PromotionPatch, request.body));
    if (!edited.ok) throw refusalOf(edited);
    response.json(readMerchantPromotion(db, store, id, today()));
  });

  return router;
}

function refusalOf(refused: EditRefused): HttpRefusal {
  switch (refused.reason) {
    case 'unknown': return new HttpRefusal(404, 'unknown', 'The store has nothing of this name; read the list again.', 'id');
    case 'version-changed': return new HttpRefusal(409, 'version-changed', `Somebody saved version ${refused.version} meanwhile; read it again and repeat your change.`, 'version');
    case 'unknown-sku': return new HttpRefusal(400, 'unknown-sku', 'The product has no such variant.', refused.field);
    case 'stock-changed': return new HttpRefusal(409, 'stock-changed', `There are ${refused.stock} now; count again and send the figure that you saw.`, refused.field);
    case 'budget-spent': return new HttpRefusal(409, 'budget-spent', `${refused.spent} of the budget is spent already, in minor units; the budget cannot be less.`, refused.field);
    case 'ends-before-start': return new HttpRefusal(400, 'ends-before-start', 'A promotion ends after it starts.', refused.field);
    case 'unknown-product': return new HttpRefusal(400, 'unknown-product', 'The store has no such product.', refused.field);
  }
}
