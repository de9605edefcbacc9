/** How the shop's screens say amounts, days, stores and refusals. */
import { formatMoney } from '../../../shared/money.ts';
import type { Currency } from '../../../shared/money.ts';
import type { Mall } from '../../../shared/shop.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import type { Texts } from '../../texts.ts';
import type { Locale, LocalText } from '../../../shared/locale.ts';

export interface Words {
  readonly t: Texts['t'];
  readonly say: (text: LocalText) => string;
  readonly money: (minor: number, currency: Currency) => string;
  /** @param iso ISO 8601 */
  readonly day: (iso: string) => string;
  readonly storeName: (id: string) => string;
  readonly currencyOf: (store: string) => Currency;
  readonly problem: (code: string) => string;
}

const TAG: Readonly<Record<Locale, string>> = { en: 'en-GB', zh: 'zh-CN' };
const PROBLEMS: Readonly<Record<string, TextKey>> = {
  'out-of-stock': 'shop:problemOutOfStock', 'too-many': 'shop:problemTooMany', 'other-currency': 'shop:problemOtherCurrency',
  'design-closed': 'own:unavailable', 'total-changed': 'shop:problemTotalChanged', declined: 'shop:problemDeclined', 'empty-cart': 'shop:problemEmptyCart',
  'not-cancellable': 'shop:problemNotCancellable', offline: 'shop:problemOffline', 'slow-down': 'shop:problemSlower',
};

export function openWords({ locale, t }: Pick<Texts, 'locale' | 't'>, mall: Pick<Mall, 'stores'>): Words {
  const store = (id: string) => mall.stores.find((each) => each.id === id);
  return {
    t,
    say: (text) => text[locale()],
    money: (minor, currency) => formatMoney(minor, currency, locale()),
    day: (iso) => new Intl.DateTimeFormat(TAG[locale()], { dateStyle: 'medium' }).format(new Date(iso)),
    storeName: (id) => store(id)?.name[locale()] ?? id,
    currencyOf: (id) => store(id)?.currency ?? 'CNY',
    problem: (code) => t(PROBLEMS[code] ?? 'shop:problemOther'),
  };
}
