/** What buyers say of a product, as the mall and the server tell each other. */
import { z } from 'zod';
import { Locale } from './locale.ts';

const Stars = z.int().min(1).max(5);

/** `PUT /api/stores/:store/products/:product/review`: one's own, anew where there is one. */
export const ReviewPut = z.strictObject({ stars: Stars, words: z.string().trim().max(600).default(''), locale: Locale });
export type ReviewPut = z.input<typeof ReviewPut>;

/** One buyer's; who they are is nobody's business. */
export const Review = z.strictObject({ stars: Stars, words: z.string(), locale: Locale, at: z.int() });
export type Review = z.infer<typeof Review>;

/** `GET /api/stores/:store/products/:product/reviews` */
export const ProductReviews = z.strictObject({
  count: z.int().min(0),
  /** Mean of the stars, to a tenth; null without any. */
  stars: z.number().min(1).max(5).nullable(),
  /** The newest that have words. */
  reviews: z.array(Review),
  mine: Review.nullable(),
  /** Whether the asking person bought it, and may review it. */
  may: z.boolean(),
});
export type ProductReviews = z.infer<typeof ProductReviews>;
