/** What buyers say of a product: read by everybody, written by those who paid for it. */
import { Router, json } from 'express';
import type { Me } from '../../shared/account.ts';
import type { ProductReviews } from '../../shared/review.ts';
import { ReviewPut } from '../../shared/review.ts';
import type { Care } from '../care/index.ts';
import { readProduct } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import { dropReview, hasBought, readOwnReview, readReviews, writeReview } from '../storage/reviews.ts';
import { meanStars } from '../studio/copy/reviews.ts';
import type { Limits } from './limits.ts';
import { HttpRefusal, parseInput, shopperOf, tooMany } from './refusal.ts';

const PRODUCT = '/api/stores/:store/products/:product';
/** Reviews with words that are given. */
const SHOWN = 20;

export interface ReviewsDeps {
  readonly db: Db;
  readonly limits: Pick<Limits, 'take'>;
  /** Whether words may be read by all. */
  readonly care: Care;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function reviewRoutes({ db, limits, care, now }: ReviewsDeps): Router {
  const router = Router();
  const reviewsOf = (store: string, product: string, me: Me | null | undefined): ProductReviews => {
    if (!readProduct(db, store, product)) throw new HttpRefusal(404, 'unknown-product', 'The store has no such product.', 'product');
    const all = readReviews(db, store, product);
    return {
      count: all.length, stars: meanStars(all), reviews: all.filter(({ words }) => words !== '').slice(0, SHOWN),
      mine: me ? readOwnReview(db, store, product, me.id) : null, may: me ? hasBought(db, store, product, me.id) : false,
    };
  };

  router.get(`${PRODUCT}/reviews`, (request, response) => {
    const { me } = response.locals as { readonly me?: Me | null }, { store, product } = request.params;
    response.set('Cache-Control', 'no-store').json(reviewsOf(store, product, me));
  });

  router.put(`${PRODUCT}/review`, json({ limit: '8kb' }), async (request, response) => {
    const me = shopperOf(response), { store, product } = request.params, review = parseInput(ReviewPut, request.body);
    const wait = await limits.take('person', 'review', me.id);
    if (wait !== null) throw tooMany(response, wait);
    reviewsOf(store, product, me);
    if (!hasBought(db, store, product, me.id)) throw new HttpRefusal(403, 'not-bought', 'Only who bought the product can review it; buy it first.', 'product');
    const verdict = care.judge(review.words);
    if (!verdict.ok) throw new HttpRefusal(422, verdict.reason, 'These words cannot be shown to others; say it without insults, addresses, links or numbers of people.', 'words');
    writeReview(db, store, product, me.id, { ...review, at: now() });
    response.json(reviewsOf(store, product, me));
  });

  router.delete(`${PRODUCT}/review`, (request, response) => {
    const me = shopperOf(response), { store, product } = request.params;
    dropReview(db, store, product, me.id);
    response.json(reviewsOf(store, product, me));
  });

  return router;
}
