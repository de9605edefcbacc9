/** A store for imported goods, which promises nothing that its merchant did not say. */
import { holds, planFor } from '../../models/layout/plan.ts';
import type { Dimensions, Theme } from '../../shared/catalogue.ts';
import { formatMoney } from '../../shared/money.ts';
import type { Currency } from '../../shared/money.ts';
import type { StoreRecord } from '../storage/catalogue.ts';
import type { Department } from './kinds/kind.ts';

const THEMES: Readonly<Record<Department, Theme>> = {
  fashion: { wall: '#d8d0c4', floor: '#b08a5c', wood: '#7a5636', accent: '#8a4a4f', sign: '#3b2c2c', flooring: 'oak' },
  footwear: { wall: '#cfd0cd', floor: '#8f8d88', wood: '#a07d55', accent: '#c2552d', sign: '#23272e', flooring: 'concrete' },
  beauty: { wall: '#dcd0cb', floor: '#cfc4ba', wood: '#b08d72', accent: '#a85a68', sign: '#4a2f38', flooring: 'terrazzo' },
  home: { wall: '#d6cfc2', floor: '#a98558', wood: '#8a6238', accent: '#66713f', sign: '#46332a', flooring: 'oak' },
  furniture: { wall: '#d2ccc0', floor: '#8d6a48', wood: '#6a4630', accent: '#4f5f58', sign: '#33291f', flooring: 'walnut' },
  kitchen: { wall: '#d3d2c8', floor: '#c4beb2', wood: '#a9804f', accent: '#47705f', sign: '#2b3a34', flooring: 'tile' },
  food: { wall: '#d8d2bf', floor: '#b9a98d', wood: '#94683a', accent: '#5e7a3c', sign: '#2f3d25', flooring: 'tile' },
  electronics: { wall: '#c9cdd1', floor: '#8a8d90', wood: '#70665c', accent: '#2f6fa8', sign: '#1f2933', flooring: 'concrete' },
  sports: { wall: '#cdd1cc', floor: '#8f8a80', wood: '#8d6b45', accent: '#2f7a5a', sign: '#22302b', flooring: 'concrete' },
  toys: { wall: '#d9d3c3', floor: '#b98f5c', wood: '#b07a45', accent: '#c2552d', sign: '#3a3350', flooring: 'oak' },
  books: { wall: '#d3cab9', floor: '#7d5a3c', wood: '#6a4630', accent: '#7d3b36', sign: '#2e2a26', flooring: 'walnut' },
  vehicles: { wall: '#c8cbce', floor: '#7e8184', wood: '#6b6259', accent: '#a83232', sign: '#22252a', flooring: 'concrete' },
  general: { wall: '#d4cfc5', floor: '#a89a86', wood: '#8f6d48', accent: '#3f6c7d', sign: '#2c3338', flooring: 'oak' },
};
/** A department gives the store its trade when it has more than this share of the goods. */
const TRADE_SHARE = 0.5;

export interface StoreWish {
  readonly id: string;
  readonly nameEn: string;
  readonly nameZh: string;
  readonly currency: Currency;
  readonly departments: ReadonlyMap<Department, number>;
  readonly goods: readonly Dimensions[];
}

/** The record of a new store. */
export function newStore({ id, nameEn, nameZh, currency, departments, goods }: StoreWish): StoreRecord {
  const total = departments.values().reduce((sum, count) => sum + count, 0), [most] = [...departments].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const trade = most && most[1] > total * TRADE_SHARE ? most[0] : 'general', fee = { en: formatMoney(0, currency, 'en'), zh: formatMoney(0, currency, 'zh') };
  return {
    id, name: { en: nameEn, zh: nameZh }, tagline: { en: 'New in the mall', zh: '新店入驻' }, trade, currency, theme: THEMES[trade],
    assistant: {
      name: { en: 'Robin', zh: '小安' },
      greeting: { en: `Welcome to ${nameEn}. Ask me about anything on the shelves.`, zh: `欢迎光临${nameZh}，货架上的东西都可以问我。` },
    },
    policies: {
      returns: { days: 0, text: { en: 'This store has not stated a returns policy; ask before you buy.', zh: '本店还没有说明退货政策，下单前请先询问。' } },
      shipping: { daysMin: 0, daysMax: 0, freeFrom: 0, fee: 0, text: { en: `Delivery is charged at ${fee.en}; the store has not said how long it takes.`, zh: `运费 ${fee.zh}；本店还没有说明送达时间。` } },
      warranty: { months: 0, text: { en: 'This store has not stated a warranty of its own.', zh: '本店还没有说明质保。' } },
    },
    plan: planFor(goods), pins: {},
  };
}

export interface Refitted { readonly store: StoreRecord; /** Whether the floor is a new one. */ readonly rebuilt: boolean }

/** A store that is there already: all as the merchant left it, and a new floor only where the goods no longer fit. */
export function refit(store: StoreRecord, goods: readonly Dimensions[]): Refitted {
  return holds(store.plan, goods) ? { store, rebuilt: false } : { store: { ...store, plan: planFor(goods) }, rebuilt: true };
}
