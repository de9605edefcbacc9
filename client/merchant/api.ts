import { z } from 'zod';
import {
  AssistantSample, AssistantVoice, MerchantProduct, MerchantPromotion, MerchantShelves, MerchantStore, OrdersPage, StoreOverview, type NewPromotion, type ProductPatch, type PromotionPatch, type ShelvesEdit,
} from '../../shared/merchant.ts';
import { Order, type OrderState } from '../../shared/shop.ts';
import { MerchantSizes, type SizesEdit } from '../../shared/size-table.ts';
import { Ticket } from '../../shared/desk.ts';
import type { Tone } from '../../shared/tone.ts';
import { ask, zone } from '../console/api.ts';

const at = (store: string, path: string): string => `/api/merchant/stores/${store}/${path}`;

export const fetchStores = (): Promise<MerchantStore[]> => ask('GET', '/api/merchant/stores', z.array(MerchantStore));
export const fetchOverview = (store: string): Promise<StoreOverview> => ask('GET', at(store, `overview?${new URLSearchParams({ zone: zone() })}`), StoreOverview);
export const fetchProducts = (store: string): Promise<MerchantProduct[]> => ask('GET', at(store, 'products'), z.array(MerchantProduct));
export const saveProduct = (store: string, id: string, patch: ProductPatch): Promise<MerchantProduct> => ask('PATCH', at(store, `products/${id}`), MerchantProduct, patch);
export const fetchSizes = (store: string, id: string): Promise<MerchantSizes> => ask('GET', at(store, `products/${id}/sizes`), MerchantSizes);
export const saveSizes = (store: string, id: string, edit: SizesEdit): Promise<MerchantSizes> => ask('PUT', at(store, `products/${id}/sizes`), MerchantSizes, edit);
export const fetchPromotions = (store: string): Promise<MerchantPromotion[]> => ask('GET', at(store, 'promotions'), z.array(MerchantPromotion));
export const savePromotion = (store: string, id: string, patch: PromotionPatch): Promise<MerchantPromotion> => ask('PATCH', at(store, `promotions/${id}`), MerchantPromotion, patch);
export const addPromotion = (store: string, made: NewPromotion): Promise<MerchantPromotion> => ask('POST', at(store, 'promotions'), MerchantPromotion, made);
export const fetchShelves = (store: string): Promise<MerchantShelves> => ask('GET', at(store, 'shelves'), MerchantShelves);
export const saveShelves = (store: string, edit: ShelvesEdit): Promise<MerchantShelves> => ask('PUT', at(store, 'shelves'), MerchantShelves, edit);

export function fetchOrders(store: string, state: OrderState | null, before: number | null): Promise<OrdersPage> {
  const query = new URLSearchParams({ ...state !== null && { state }, ...before !== null && { before: String(before) } });
  return ask('GET', at(store, `orders?${query}`), OrdersPage);
}

export const advanceOrder = (store: string, id: string, to: OrderState): Promise<Order> => ask('POST', at(store, `orders/${id}/state`), Order, { to });

export const fetchTickets = (store: string): Promise<Ticket[]> => ask('GET', at(store, 'tickets'), z.array(Ticket));
export const answerTicket = (store: string, id: string, text: string): Promise<Ticket> => ask('POST', at(store, `tickets/${id}/lines`), Ticket, { text });
export const setTicketState = (store: string, id: string, state: 'open' | 'closed'): Promise<Ticket> => ask('POST', at(store, `tickets/${id}/state`), Ticket, { state });

export const fetchVoice = (store: string): Promise<AssistantVoice> => ask('GET', at(store, 'assistant'), AssistantVoice);
export const saveVoice = (store: string, voice: AssistantVoice): Promise<AssistantVoice> => ask('PUT', at(store, 'assistant'), AssistantVoice, voice);
export const fetchSample = (store: string, tone: Tone, seed: number): Promise<AssistantSample> =>
  ask('GET', at(store, `assistant/sample?${new URLSearchParams({ tone, seed: String(seed) })}`), AssistantSample);
