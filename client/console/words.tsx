import { createContext, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Locale, LocalText } from '../../shared/locale.ts';
import { formatMoney, type Currency } from '../../shared/money.ts';
import type { Texts } from '../texts.ts';

const TAG: Record<Locale, string> = { en: 'en-GB', zh: 'zh-CN' };

/** What pages say and how they write figures, in the reader's language. */
export interface Words extends Pick<Texts, 't'> {
  readonly locale: Locale;
  readonly change: (locale: Locale) => void;
  readonly of: (text: LocalText) => string;
  readonly number: (value: number, digits?: number) => string;
  readonly percent: (share: number) => string;
  readonly money: (minor: number, currency: Currency) => string;
  readonly date: (at: number | string) => string;
  readonly day: (at: number) => string;
  readonly moment: (at: number | string) => string;
  /** A length of time in the unit that suits it. */
  readonly time: (seconds: number) => string;
}

const Context = createContext<Words | null>(null);

export function WordsProvider({ texts, children }: { readonly texts: Texts; readonly children: ReactNode }) {
  const [locale, setLocale] = useState(texts.locale());
  const words = useMemo((): Words => {
    const tag = TAG[locale];
    const date = (options: Intl.DateTimeFormatOptions) => {
      const format = new Intl.DateTimeFormat(tag, options);
      return (at: number | string): string => format.format(new Date(at));
    };
    const number = (value: number, digits = 0): string => value.toLocaleString(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    return {
      locale, number,
      t: (key, values) => texts.t(key, values),
      of: (text) => text[locale],
      change: (next) => { void texts.change(next).then(() => setLocale(next)); },
      percent: (share) => share.toLocaleString(tag, { style: 'percent', maximumFractionDigits: 1 }),
      money: (minor, currency) => formatMoney(minor, currency, locale),
      date: date({ year: 'numeric', month: 'short', day: 'numeric' }),
      day: date({ month: 'short', day: 'numeric' }),
      moment: date({ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }),
      time(seconds) {
        if (seconds < 100) return texts.t('console:secondsShort', { n: number(seconds) });
        if (seconds < 6000) return texts.t('console:minutesShort', { n: number(seconds / 60, seconds < 600 ? 1 : 0) });
        return texts.t('console:hoursShort', { n: number(seconds / 3600, 1) });
      },
    };
  }, [texts, locale]);
  return <Context value={words}>{children}</Context>;
}

export function useWords(): Words {
  const words = useContext(Context);
  if (!words) throw new Error('useWords outside of WordsProvider');
  return words;
}
