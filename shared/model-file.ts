/** The files of models by their keys: a key says all that a model is made from, so its file never changes. */
import { z } from 'zod';

/** A SHA-256 in hex. */
export const ModelKey = z.string().regex(/^[0-9a-f]{64}$/, '64 hex digits');

/** Where a model is had. */
export function modelAddress(key: string): string {
  return `/models/${key}.glb`;
}

/** The key of an address of `modelAddress`; null for another address. */
export function modelKeyOf(address: string): string | null {
  return /^\/models\/([0-9a-f]{64})\.glb$/.exec(address)?.[1] ?? null;
}

/** Addresses of a model's three levels, finest first. */
export function modelAddresses([fine, middle, coarse]: readonly [string, string, string]): [string, string, string] {
  return [modelAddress(fine), modelAddress(middle), modelAddress(coarse)];
}
