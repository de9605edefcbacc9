/** A merchant says what a product's sizes mean. */
import { Router, json } from 'express';
import { SizesEdit } from '../../shared/size-table.ts';
import type { MerchantSizes } from '../../shared/size-table.ts';
import { editSizes, merchantSizes } from '../commerce/sizes.ts';
import type { Db } from '../storage/open.ts';
import { HttpRefusal, merchantOf, parseInput } from './refusal.ts';

const AT = '/api/merchant/stores/:store/products/:product/sizes';

export function sizesRoutes(db: Db): Router {
  const router = Router();
  const read = (store: string, product: string): MerchantSizes => {
    const found = merchantSizes(db, store, product);
    if (!found) throw new HttpRefusal(404, 'unknown-product', 'This store has no such product.', 'product');
    return found;
  };
  router.get(AT, (request, response) => {
    const { store, product } = request.params;
    merchantOf(response, store);
    response.set('Cache-Control', 'no-store').json(read(store, product));
  });
  router.put(AT, json({ limit: '16kb' }), (request, response) => {
    const { store, product } = request.params;
    merchantOf(response, store);
    const { for: scope, table } = parseInput(SizesEdit, request.body), edited = editSizes(db, store, product, scope, table);
    if (!edited.ok && edited.reason === 'faulty') {
      const { reason, row, measure } = edited.fault;
      throw new HttpRefusal(422, reason, `Row ${row + 1} of the table${measure ? ` (${measure})` : ''} is ${reason}.`, ['rows', row, measure].filter((part) => part !== null).join('.'));
    }
    response.json(read(store, product));
  });
  return router;
}
