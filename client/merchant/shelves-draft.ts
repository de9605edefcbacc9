/** What holds on everybody's shelves as its merchant edits it, and what of that goes to the server. */
import type { MerchantShelves, ShelvesEdit } from '../../shared/merchant.ts';
import type { Mood } from '../../shared/mood.ts';
import type { TextKey } from '../../shared/texts/index.ts';

export interface ShelvesDraft {
  /** A new row has nothing chosen. */
  readonly exclusions: readonly { readonly goods: string | null; readonly place: string | null }[];
  /** `least` as typed. */
  readonly facings: readonly { readonly product: string; readonly least: number | string }[];
  readonly moods: readonly Mood[];
}

/** By field, named as the server's refusals name it: `moods`, `exclusions.ROW.goods`, `exclusions.ROW.place`, `facings.PRODUCT`. */
export type ShelvesErrors = Readonly<Record<string, TextKey>>;

/** The most of a product that can be asked for. */
export const MOST_FACINGS = 12;

export function draftOf({ exclusions, facings, moods }: MerchantShelves): ShelvesDraft {
  return { exclusions, facings: Object.entries(facings).map(([product, least]) => ({ product, least })), moods };
}

export function checkShelves({ exclusions, facings, moods }: ShelvesDraft): ShelvesErrors {
  const wrong: Record<string, TextKey> = {};
  if (moods.length === 0) wrong.moods = 'merchant:moodsNone';
  for (const [i, { goods, place }] of exclusions.entries()) {
    if (goods === null) wrong[`exclusions.${i}.goods`] = 'merchant:chooseGoods';
    if (place === null) wrong[`exclusions.${i}.place`] = 'merchant:choosePlace';
    else if (exclusions.findIndex((each) => each.goods === goods && each.place === place) < i) wrong[`exclusions.${i}.place`] = 'merchant:ruleTwice';
  }
  for (const { product, least } of facings) if (!isCount(least)) wrong[`facings.${product}`] = 'merchant:leastWrong';
  return wrong;
}

/** A checked draft, as an edit of the version that was read. */
export function editOf({ version }: MerchantShelves, { exclusions, facings, moods }: ShelvesDraft): ShelvesEdit {
  return {
    version, moods: [...moods],
    exclusions: exclusions.flatMap(({ goods, place }) => (goods !== null && place !== null ? [{ goods, place }] : [])),
    facings: Object.fromEntries(facings.map(({ product, least }) => [product, Number(least)])),
  };
}

/** What was edited over `before`, over `after` now: sections that nobody touched follow the newest state. */
export function rebase(draft: ShelvesDraft, before: MerchantShelves, after: MerchantShelves): ShelvesDraft {
  const was = draftOf(before), is = draftOf(after);
  const keep = <T,>(typed: T, old: T, newest: T): T => (JSON.stringify(typed) === JSON.stringify(old) ? newest : typed);
  return { exclusions: keep(draft.exclusions, was.exclusions, is.exclusions), facings: keep(draft.facings, was.facings, is.facings), moods: keep(draft.moods, was.moods, is.moods) };
}

function isCount(typed: number | string): boolean {
  const value = typed === '' ? NaN : Number(typed);
  return Number.isInteger(value) && value >= 1 && value <= MOST_FACINGS;
}
