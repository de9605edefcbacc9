/** Shoppers make products their own: what is open, previews, patterns, and designs that are kept and looked at. */
import { Router, json } from 'express';
import { DesignWish, PatternsWish } from '../../shared/design.ts';
import type { CustomOffer, DesignPreview, OwnDesign, Patterns } from '../../shared/design.ts';
import type { Blobs } from '../studio/blobs.ts';
import type { DesignRefused, Designs } from '../studio/custom/index.ts';
import type { Limits } from './limits.ts';
import { HttpRefusal, parseInput, shopperOf, tooMany } from './refusal.ts';

const STATUS: Readonly<Record<DesignRefused['reason'], number>> = {
  'unknown-sku': 404, closed: 409, 'not-offered': 409, invalid: 422, 'too-long': 422, signs: 422, 'held-back': 422, 'one-label': 422, 'too-large': 422, daily: 429, busy: 503, failed: 500,
};
const BODY = json({ limit: '16kb' });

export function designRoutes(designs: Designs, blobs: Pick<Blobs, 'read'>, isArtwork: (sha256: string) => boolean, limits: Pick<Limits, 'take'>): Router {
  const router = Router();
  /** Counts one of what takes a processor's time. @throws HttpRefusal (401, 429) */
  const spend = async (response: Parameters<typeof shopperOf>[0]): Promise<string> => {
    const { id } = shopperOf(response), wait = await limits.take('person', 'preview', id);
    if (wait !== null) throw tooMany(response, wait);
    return id;
  };

  router.get('/api/stores/:store/products/:product/custom', (request, response) => {
    const offer = designs.offer(request.params.store, request.params.product);
    if (!offer) throw new HttpRefusal(404, 'not-open', 'This product is not open for changes.', 'product');
    response.set('Cache-Control', 'no-store').json(offer satisfies CustomOffer);
  });

  router.post('/api/designs/preview', BODY, async (request, response) => {
    await spend(response);
    const made = designs.preview(parseInput(DesignWish, request.body));
    if (!made.ok) throw refusalOf(made);
    response.json(made.preview satisfies DesignPreview);
  });

  router.post('/api/designs/patterns', BODY, async (request, response) => {
    await spend(response);
    const made = await designs.patterns(parseInput(PatternsWish, request.body));
    if (!made.ok) throw refusalOf(made);
    response.json(made.patterns satisfies Patterns);
  });

  router.post('/api/designs', BODY, async (request, response) => {
    const shopper = await spend(response), kept = await designs.keep(shopper, parseInput(DesignWish, request.body));
    if (!kept.ok) throw refusalOf(kept);
    response.status(201).json(kept.design satisfies OwnDesign);
  });

  router.get('/api/designs/:id', (request, response) => {
    const design = designs.find(request.params.id);
    if (!design) throw new HttpRefusal(404, 'unknown-design', 'There is no such design; ask whoever sent you the link.', 'id');
    response.set('Cache-Control', 'no-store').json(design satisfies OwnDesign);
  });

  router.get('/artwork/:file', async (request, response) => {
    const sha256 = /^([0-9a-f]{64})\.webp$/.exec(request.params.file)?.[1] ?? '', bytes = isArtwork(sha256) ? await blobs.read(sha256) : null;
    if (!bytes) throw new HttpRefusal(404, 'unknown-artwork', 'There is no such picture.', 'file');
    response.type('image/webp').set('Cache-Control', 'public, max-age=31536000, immutable').end(bytes);
  });

  return router;
}

function refusalOf({ reason, field, message }: DesignRefused): HttpRefusal {
  return new HttpRefusal(STATUS[reason], `design-${reason}`, message, field);
}
