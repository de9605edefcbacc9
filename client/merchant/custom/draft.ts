/** What may be changed of a product as a merchant ticks and types it, and the options that it comes to. */
import type { CustomOptions, MerchantCustom, Tone } from '../../../shared/design.ts';
import { MOST_WORDS } from '../../../shared/design.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import { amountText, parseAmount, parseCount } from '../../console/amount.ts';

export type Family = NonNullable<MerchantCustom['family']>;
export interface SwatchDraft { readonly key: string; readonly id: string; readonly en: string; readonly zh: string; readonly hex: string; readonly price: string }
/** Ticks and prices by key: `material/oak`, `option/lid/cork`, `number/foot`, `engraving`, `pattern`, `artwork/SHA256`. */
export interface CustomDraft {
  readonly open: boolean;
  readonly tones: readonly Tone[];
  readonly swatches: readonly SwatchDraft[];
  readonly ticked: ReadonlySet<string>;
  readonly prices: Readonly<Record<string, string>>;
  readonly ranges: Readonly<Record<string, readonly [number, number]>>;
  readonly most: string;
  readonly patternOn: 'main' | 'accent';
}
export type CustomErrors = Readonly<Record<string, TextKey>>;

export function draftOf({ options, family }: Pick<MerchantCustom, 'options'> & { readonly family: Family }): CustomDraft {
  const ticks: [string, number][] = [
    ...options.materials.map(({ material, price }): [string, number] => [`material/${material}`, price]),
    ...options.parts.flatMap((part): [string, number][] => (part.kind === 'choice' ? part.options.map(({ value, price }): [string, number] => [`option/${part.name}/${value}`, price]) : [[`number/${part.name}`, part.price]])),
    ...(options.engraving ? [['engraving', options.engraving.price] as [string, number]] : []), ...(options.pattern ? [['pattern', options.pattern.price] as [string, number]] : []),
    ...options.artworks.map(({ sha256, price }): [string, number] => [`artwork/${sha256}`, price]),
  ];
  return {
    open: options.open, tones: options.colours.tones, swatches: options.colours.swatches.map(({ id, name, hex, price }) => ({ key: id, id, en: name.en, zh: name.zh, hex, price: amountText(price) })),
    ticked: new Set(ticks.map(([key]) => key)), prices: Object.fromEntries(ticks.map(([key, price]) => [key, amountText(price)])),
    ranges: Object.fromEntries(Object.entries(family.parameters).flatMap(([name, each]) => {
      const now = options.parts.find((part) => part.name === name);
      return each.kind === 'number' ? [[name, now?.kind === 'number' ? [now.min, now.max] : [each.min, each.max]]] : [];
    })),
    most: String(options.engraving?.most ?? 24), patternOn: options.pattern?.on ?? 'main',
  };
}

/** The options of a draft, or what is wrong with which keys. */
export function optionsOf(draft: CustomDraft, family: Family): { readonly ok: true; readonly options: CustomOptions } | { readonly ok: false; readonly errors: CustomErrors } {
  const errors: Record<string, TextKey> = {};
  const price = (key: string, text = draft.prices[key] ?? ''): number => {
    const amount = text.trim() === '' ? 0 : parseAmount(text);
    if (amount === null) errors[key] = 'custom:notAmount';
    return amount ?? 0;
  };
  const has = (key: string): boolean => draft.ticked.has(key), most = parseCount(draft.most) ?? 0;
  if (has('engraving') && (most < 1 || most > MOST_WORDS)) errors['most'] = 'custom:notMost';
  for (const { key, en, zh } of draft.swatches) if (en.trim() === '' || zh.trim() === '') errors[`swatch/${key}`] = 'custom:nameless';
  const options: CustomOptions = {
    open: draft.open,
    colours: { tones: [...draft.tones], swatches: draft.swatches.map(({ key, id, en, zh, hex, price: text }) => ({ id, name: { en: en.trim(), zh: zh.trim() }, hex, price: price(`swatch/${key}`, text) })) },
    materials: family.materials.filter((material) => has(`material/${material}`)).map((material) => ({ material, price: price(`material/${material}`) })),
    parts: Object.entries(family.parameters).flatMap(([name, each]): CustomOptions['parts'] => {
      if (each.kind === 'number') {
        const [min, max] = draft.ranges[name] ?? [each.min, each.max];
        return has(`number/${name}`) ? [{ kind: 'number', name, min, max, price: price(`number/${name}`) }] : [];
      }
      const chosen = each.options.filter((value) => has(`option/${name}/${value}`)).map((value) => ({ value, price: price(`option/${name}/${value}`) }));
      return chosen.length > 0 ? [{ kind: 'choice', name, options: chosen }] : [];
    }),
    engraving: has('engraving') ? { most, price: price('engraving') } : null,
    pattern: has('pattern') ? { on: draft.patternOn, price: price('pattern') } : null,
    artworks: [...draft.ticked].filter((key) => key.startsWith('artwork/')).map((key) => ({ sha256: key.slice('artwork/'.length), price: price(key) })),
  };
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, options };
}

/** An id for a new colour out of its English name and number. */
export function newId(en: string, taken: readonly string[]): string {
  const base = en.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'colour';
  let id = base;
  for (let n = 2; taken.includes(id); n++) id = `${base}-${n}`;
  return id;
}
