/** What people ask whether a thing can: go into a dishwasher, be dimmed, be washed. Only what its card says is said of it. */
import type { Product } from '../../../shared/catalogue.ts';
import type { LocalText } from '../../../shared/locale.ts';

interface Feature {
  /** How it is asked for. */
  readonly asked: RegExp;
  /** How a card says that it is so. */
  readonly shown: RegExp;
  readonly said: LocalText;
}

export const FEATURES: Readonly<Record<string, Feature>> = {
  dishwasher: { asked: /\bdish ?washer|洗碗机/i, shown: /dish ?washer|洗碗机/i, said: { en: 'safe in a dishwasher', zh: '能进洗碗机' } },
  microwave: { asked: /\bmicrowav|微波炉/i, shown: /microwav|微波/i, said: { en: 'safe in a microwave', zh: '能进微波炉' } },
  oven: { asked: /\boven(?:s|proof)?\b|烤箱/i, shown: /\boven|烤箱/i, said: { en: 'safe in an oven', zh: '能进烤箱' } },
  dimmable: {
    asked: /\bdim(?:s|med|mable|mer|ming)?\b|调光|调亮度/i,
    shown: /\bdim(?:s|mable|mer|med)\b|调光|亮度/i,
    said: { en: 'dimmable', zh: '可以调光' },
  },
  washable: {
    asked: /\bwashable|\bmachine.?wash|\bwash (?:it|them|this)\b|机洗|水洗|手洗|能洗/i,
    shown: /washable|in the machine|machine.?wash|可水洗|可机洗|进洗衣机/i,
    said: { en: 'washable', zh: '可以水洗' },
  },
  wireless: { asked: /\bwireless|\bbluetooth|无线|蓝牙/i, shown: /wireless|bluetooth|无线|蓝牙/i, said: { en: 'wireless', zh: '无线' } },
  folding: { asked: /\bfold(?:s|able|ing)?\b|折叠/i, shown: /\bfold(?:s|ing|able)?\b|折叠/i, said: { en: 'made to fold', zh: '可以折叠' } },
  vegan: { asked: /\bvegan\b|纯素|素食/i, shown: /\bvegan\b|纯素|素食/i, said: { en: 'vegan', zh: '纯素' } },
};

/** What a text asks whether a thing can. Null where it asks nothing of that kind. */
export const featureIn = (text: string): string | null => Object.keys(FEATURES).find((id) => FEATURES[id]?.asked.test(text)) ?? null;

/** Whether a card says so. */
export const hasFeature = ({ description, material }: Pick<Product, 'description' | 'material'>, id: string): boolean =>
  [description.en, description.zh, material.en, material.zh].some((text) => FEATURES[id]?.shown.test(text) ?? false);
