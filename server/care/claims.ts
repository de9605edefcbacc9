/**
 * What a merchant's text claims and the product's data denies: a material, a measure, a weight, a price, a count, a size, a
 * colour, or a promise beyond the store's own. Each claim is named with the field that denies it. A text may say what no
 * field speaks of; what generated copy may say at all is stricter (`../studio/copy/check.ts`).
 */
import type { Product } from '../../shared/catalogue.ts';
import type { DeniedClaim, DeniedField } from '../../shared/care.ts';
import { COLOURS } from '../../models/language/lexicon/words.ts';
import type { z } from 'zod';
import type { ProductPatch } from '../../shared/merchant.ts';
import { readProduct, readStock, readStore } from '../storage/catalogue.ts';
import type { StockItem, StoreRecord } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';
import { hueOf } from '../studio/assistant/colours.ts';

export interface ClaimSource { readonly product: Product; readonly store: StoreRecord; readonly stock: readonly StockItem[] }

/** Materials by their words in both languages; a finer one states the coarser that follows it. */
const MATERIALS: readonly (readonly [en: string, zh: string])[] = [
  ['leather|suede|nubuck|hide', '皮'], ['cotton|denim|canvas', '棉|帆布'], ['wool|merino', '羊毛'], ['cashmere', '羊绒'], ['silk', '真丝|丝绸|蚕丝'], ['linen|flax', '亚麻'], ['oak', '橡木'], ['walnut', '胡桃木'], ['pine', '松木'], ['bamboo', '竹'],
  ['steel', '钢'], ['brass', '黄铜'], ['gold', '金(?!属)'], ['silver', '银'], ['glass|crystal', '玻璃|水晶'], ['porcelain|china', '瓷'], ['marble', '大理石'], ['plastic|acrylic|resin', '塑料|亚克力|树脂'], ['velvet', '丝绒|天鹅绒'], ['titanium', '钛'], ['aluminium|aluminum', '铝'],
];
/** Shares that a measure may be rounded by. */
const ROUNDED = 0.1;
const METRES: Readonly<Record<string, number>> = { mm: 0.001, cm: 0.01, m: 1, 毫米: 0.001, 厘米: 0.01, 公分: 0.01, 米: 1 }, GRAMS: Readonly<Record<string, number>> = { g: 1, kg: 1000, 克: 1, 公斤: 1000, 千克: 1000 };
const SIDES: Readonly<Record<string, 'width' | 'height' | 'depth'>> = { wide: 'width', tall: 'height', high: 'height', deep: 'depth', 宽: 'width', 高: 'height', 深: 'depth' };

/** @param field where the text stands, `description.en` */
export function deniedClaims(text: string, field: string, { product, store, stock }: ClaimSource): DeniedClaim[] {
  const denied: DeniedClaim[] = [], { policies: { returns, shipping, warranty } } = store, { dimensions, estimated = [] } = product;
  const deny = (said: string, by: DeniedField, holds: string): void => { denied.push({ field, said: said.trim(), by, holds }); };
  const each = (pattern: RegExp, look: (said: string, groups: readonly string[]) => void): void => { for (const [said, ...groups] of text.matchAll(pattern)) look(said, groups.map((group) => group ?? '')); };
  const number = (digits: string): number => Number(digits.replaceAll(',', ''));

  for (const [en, zh] of MATERIALS) {
    if (new RegExp(en, 'i').test(product.material.en) || new RegExp(zh, 'u').test(product.material.zh)) continue;
    each(new RegExp(String.raw`\b(?:made (?:of|from|in)|pure|100 ?%|genuine|real|solid)\s+(?:[a-z-]+\s){0,2}?(?:${en})\b|(?:纯|真|全|实|百分之?百|100 ?%|(?<![不未没])(?:采用|选用)(?:[\p{Script=Han}]{0,3}))(?:${zh})(?:质|制|做|打造|材质)?`, 'giu'), (said) => deny(said, 'material', product.material.en));
  }
  if (!estimated.includes('dimensions')) {
    const measure = (said: string, digits: string, unit: string, side: string): void => {
      const is = dimensions[SIDES[side.toLowerCase()] ?? 'width'], claimed = number(digits) * (METRES[unit.toLowerCase()] ?? 1);
      if (Math.abs(claimed - is) > ROUNDED * is) deny(said, 'dimensions', `${Math.round(is * 1000) / 10} cm`);
    };
    each(/(\d+(?:\.\d+)?)\s?(mm|cm|m)\s+(wide|tall|high|deep)\b/giu, (said, [digits = '', unit = '', side = '']) => measure(said, digits, unit, side));
    each(/(宽|高|深)(?:度)?(?:约|为|是)?\s?(\d+(?:\.\d+)?)\s?(毫米|厘米|公分|米|mm|cm|m)/giu, (said, [side = '', digits = '', unit = '']) => measure(said, digits, unit, side));
  }
  if (!estimated.includes('weight')) {
    each(/(?:\bweighs?\s+(?:only |just |about )?|重(?:量)?(?:仅|约|只有|为)?\s?|(?:仅|只)重\s?)(\d+(?:\.\d+)?)\s?(kg|g|公斤|千克|克)/giu, (said, [digits = '', unit = '']) => {
      if (Math.abs(number(digits) * (GRAMS[unit.toLowerCase()] ?? 1) - product.weight) > ROUNDED * product.weight) deny(said, 'weight', `${product.weight} g`);
    });
  }
  each(/(\d+)[ -]days?\b[^.]{0,24}\breturns?\b|\breturn[^.]{0,30}?(\d+) days|(\d+)\s?天(?:内)?(?:无理由)?(?:可)?(?:退|换)/giu, (said, groups) => { if (number(groups.find(Boolean) ?? '0') > returns.days) deny(said, 'returns', `${returns.days} days`); });
  each(/\blifetime (?:warranty|guarantee)|终身(?:保修|质保)/giu, (said) => deny(said, 'warranty', `${warranty.months} months`));
  each(/(\d+)[ -]years? (?:of )?(?:warranty|guarantee)|(?:保修|质保)\s?(\d+)\s?年|(\d+)\s?年(?:保修|质保)/giu, (said, groups) => { if (number(groups.find(Boolean) ?? '0') * 12 > warranty.months) deny(said, 'warranty', `${warranty.months} months`); });
  const prices = stock.map(({ price }) => price), least = Math.min(...prices);
  if (shipping.freeFrom > 0 && (prices.length === 0 || least < shipping.freeFrom)) each(/\bfree (?:shipping|delivery)(?! (?:from|over|on orders))|(?<!满[^。]{0,12})(?:包邮|免运费|免费配送)/giu, (said) => deny(said, 'shipping', `free from ${shipping.freeFrom / 100}`));
  if (shipping.daysMax > 1) each(/\b(?:next|same)[ -]day\b|次日达|当日达|隔日达/giu, (said) => deny(said, 'shipping', `${shipping.daysMin} to ${shipping.daysMax} days`));
  each(/[¥￥$]\s?(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?)\s?(?:元|yuan)/giu, (said, groups) => {
    const minor = Math.round(number(groups.find(Boolean) ?? '0') * 100);
    if (prices.length > 0 && !prices.includes(minor) && minor !== shipping.freeFrom && minor !== shipping.fee) deny(said, 'price', prices.length > 1 ? `${least / 100} to ${Math.max(...prices) / 100}` : String(least / 100));
  });
  const left = stock.reduce((sum, { onHand }) => sum + onHand, 0);
  each(/\b(?:only|just|last)\s+(\d+)\s+(?:left|pieces?|pairs?|in stock)|(?:仅剩|只剩|最后)\s?(\d+)\s?(?:件|双|个|只)/giu, (said, groups) => { if (number(groups.find(Boolean) ?? '0') !== left) deny(said, 'stock', String(left)); });
  if (product.sizes.length > 1) each(/\bone size fits (?:all|everyone)|均码/giu, (said) => deny(said, 'sizes', product.sizes.join(', ')));
  if (product.sizes.length > 0) each(/\bsizes?\s+(\d{2})\s?(?:to|-|–)\s?(\d{2})\b|(\d{2})\s?(?:到|至|-|–)\s?(\d{2})\s?码/giu, (said, groups) => { if (groups.filter(Boolean).some((size) => !product.sizes.includes(size))) deny(said, 'sizes', product.sizes.join(', ')); });
  const names = product.colourways.map(({ name }) => `${name.en} ${name.zh}`.toLowerCase()), hues = new Set(product.colourways.map(({ main }) => hueOf(main)));
  for (const [hue, { en, zh }] of Object.entries(COLOURS)) {
    if (hues.has(hue as never) || [...en, ...zh].some((word) => names.some((name) => name.includes(word)))) continue;
    each(new RegExp(String.raw`\b(?:comes|available|also|offered)\s+in\s+(?:${en.join('|')})\b|(?:有|提供|可选|另有)(?:${zh.filter((word) => word.length > 1).join('|')})`, 'giu'), (said) => deny(said, 'colours', product.colourways.map(({ name }) => name.en).join(', ')));
  }
  return denied;
}

/** What the texts of an edit claim against the product as it will be; texts that stay as they are are not looked at. */
export function deniedIn(db: Db, store: string, id: string, { name, description, variants = [] }: z.output<typeof ProductPatch>): DeniedClaim[] {
  const product = readProduct(db, store, id), record = readStore(db, store);
  if (!product || !record) return [];
  const stock = readStock(db, store).filter((item) => item.product === id).map((item) => {
    const change = variants.find(({ sku }) => sku === item.sku);
    return { ...item, price: change?.price ?? item.price, onHand: change?.stock?.now ?? item.onHand };
  });
  return (['en', 'zh'] as const).flatMap((locale) => [
    ...(name && name[locale] !== product.name[locale] ? deniedClaims(name[locale], `name.${locale}`, { product, store: record, stock }) : []),
    ...(description && description[locale] !== product.description[locale] ? deniedClaims(description[locale], `description.${locale}`, { product, store: record, stock }) : []),
  ]);
}
