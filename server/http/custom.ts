/** A merchant says what of a product shoppers may change, and sends the pictures that may be printed. */
import { Router, json } from 'express';
import { ArtworkQuery, CustomEdit, MOST_ARTWORK_BYTES } from '../../shared/design.ts';
import type { Artwork, MerchantCustom } from '../../shared/design.ts';
import type { CustomDesk } from '../studio/custom/merchant.ts';
import { fileOf } from './files.ts';
import type { Limits } from './limits.ts';
import { HttpRefusal, merchantOf, parseInput, tooMany } from './refusal.ts';

const STORE = '/api/merchant/stores/:store', AT = `${STORE}/products/:product/custom`;
const STATUS = {
  'unknown-product': 404, 'own-model': 409, 'version-changed': 409, 'invalid-option': 422,
  'too-many-bytes': 413, unreadable: 422, unsupported: 415, 'too-many-pixels': 422, 'too-narrow': 422, 'too-many': 409, 'unknown-artwork': 404, 'in-use': 409,
} as const;

export function customRoutes(desk: CustomDesk, limits: Pick<Limits, 'take'>): Router {
  const router = Router();
  const read = (store: string, product: string): MerchantCustom => {
    const found = desk.read(store, product);
    if (!found) throw new HttpRefusal(404, 'unknown-product', 'The store has no such product; read the list again.', 'product');
    return found;
  };
  router.get(AT, (request, response) => {
    const { store, product } = request.params;
    merchantOf(response, store);
    response.set('Cache-Control', 'no-store').json(read(store, product));
  });
  router.put(AT, json({ limit: '64kb' }), (request, response) => {
    const { store, product } = request.params;
    merchantOf(response, store);
    const edited = desk.edit(store, product, parseInput(CustomEdit, request.body));
    if (!edited.ok) throw new HttpRefusal(STATUS[edited.reason], edited.reason, edited.message, edited.field);
    response.json(read(store, product));
  });
  router.get(`${STORE}/artwork`, (request, response) => {
    merchantOf(response, request.params.store);
    response.set('Cache-Control', 'no-store').json(desk.artworks(request.params.store) satisfies Artwork[]);
  });
  router.post(`${STORE}/artwork`, async (request, response) => {
    const { store } = request.params, wait = await limits.take('person', 'upload', merchantOf(response, store).id);
    if (wait !== null) throw tooMany(response, wait);
    const { name } = parseInput(ArtworkQuery, request.query), added = await desk.addArtwork(store, name, await fileOf(request, MOST_ARTWORK_BYTES, 'artwork'));
    if (!added.ok) throw new HttpRefusal(STATUS[added.reason], added.reason, added.message, added.field);
    response.status(201).json(added.artwork satisfies Artwork);
  });
  router.delete(`${STORE}/artwork/:sha256`, async (request, response) => {
    const { store, sha256 } = request.params;
    merchantOf(response, store);
    const removed = await desk.removeArtwork(store, sha256);
    if (!removed.ok) throw new HttpRefusal(STATUS[removed.reason], removed.reason, removed.message, removed.field);
    response.status(204).end();
  });
  return router;
}
