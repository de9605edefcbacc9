/** Trying on: what a shopper's client asks for and how it is answered. */
import { z } from 'zod';
import { Slug } from './catalogue.ts';

/** One thing that is worn: a store's product in a colour and, where it has sizes, a size. */
export const TryOnItem = z.strictObject({ store: Slug, product: Slug, colour: Slug, size: z.string().min(1).max(24).nullable() });
export type TryOnItem = z.infer<typeof TryOnItem>;

/** Most things worn together. */
export const MOST_WORN = 8;

/** `POST /api/me/try-on`, answered by a GLB of the shopper's mannequin in these; `looked` is the number of the one whose fit is coloured. */
export const TryOn = z.strictObject({ items: z.array(TryOnItem).max(MOST_WORN), looked: z.int().min(0).max(MOST_WORN - 1).nullable() });
export type TryOn = z.infer<typeof TryOn>;
