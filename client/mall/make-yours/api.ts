/** What "make it yours" asks of the server. A refusal is an answer: the screen says what to do about it. */
import type { z } from 'zod';
import { CustomOffer, DesignPreview, OwnDesign, Patterns } from '../../../shared/design.ts';
import type { DesignWish, PatternsWish } from '../../../shared/design.ts';
import { Refusal } from '../../../shared/shop.ts';

export interface Refused { readonly code: string; readonly field: string | null }
export type Told<T> = { readonly ok: true; readonly value: T } | ({ readonly ok: false } & Refused);

const OFFLINE = { ok: false, code: 'offline', field: null } as const;

/** @throws DOMException when `signal` aborts */
async function ask<T>(address: string, schema: z.ZodType<T>, body?: unknown, signal?: AbortSignal): Promise<Told<T>> {
  const response = await send(address, { ...body !== undefined && { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }, signal: signal ?? null });
  if (!response) return OFFLINE;
  return response.ok ? { ok: true, value: schema.parse(await response.json()) } : refusedBy(response);
}

async function send(address: string, init: RequestInit): Promise<Response | null> {
  try {
    return await fetch(address, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}

async function refusedBy(response: Response): Promise<Told<never>> {
  const { code = 'internal', field = null } = Refusal.safeParse(await response.json().catch(() => null)).data ?? {};
  return { ok: false, code, field };
}

export const fetchOffer = (store: string, product: string): Promise<Told<CustomOffer>> => ask(`/api/stores/${store}/products/${product}/custom`, CustomOffer);
export const previewDesign = (wish: DesignWish, signal: AbortSignal): Promise<Told<DesignPreview>> => ask('/api/designs/preview', DesignPreview, wish, signal);
export const fetchPatterns = (wish: PatternsWish): Promise<Told<Patterns>> => ask('/api/designs/patterns', Patterns, wish);
export const keepDesign = (wish: DesignWish): Promise<Told<OwnDesign>> => ask('/api/designs', OwnDesign, wish);
export const fetchDesign = (id: string): Promise<Told<OwnDesign>> => ask(`/api/designs/${encodeURIComponent(id)}`, OwnDesign);

/** Has a model made; the loader then finds it in the browser's cache. */
export async function readyModel(address: string, signal: AbortSignal): Promise<Told<null>> {
  const response = await send(address, { signal });
  if (!response) return OFFLINE;
  if (!response.ok) return refusedBy(response);
  await response.arrayBuffer();
  return { ok: true, value: null };
}
