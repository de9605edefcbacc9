import { z } from 'zod';
import { Me } from '../../shared/account.ts';
import { Layout } from '../../shared/layout.ts';
import { Mall, ProductCard } from '../../shared/shop.ts';

/** The server answered with something other than success. */
export class ApiError extends Error {
  readonly status: number;
  constructor(address: string, status: number) {
    super(`${address} answered ${status}`);
    this.status = status;
  }
}

/** Who one is; makes a guest of who is new. */
export const fetchMe = (): Promise<Me> => get('/api/me', Me);
export const fetchMall = (): Promise<Mall> => get('/api/mall', Mall);
export const fetchProducts = (store: string): Promise<ProductCard[]> => get(`/api/stores/${store}/products`, z.array(ProductCard));
export const fetchLayout = (store: string): Promise<Layout> => get(`/api/stores/${store}/layout`, Layout);

/** Throws ApiError on a refusal, z.ZodError on an answer of another shape. */
async function get<T>(address: string, schema: z.ZodType<T>): Promise<T> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new ApiError(address, response.status);
  return schema.parse(await response.json());
}
