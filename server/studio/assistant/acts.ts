/** What there is to say, before it has words: a list of these is the plan of an answer. */
import type { AffairAct, Bought } from './acts-affairs.ts';
import type { Attribute } from '../../../models/language/lexicon/words.ts';
import type { Fact, ProductFact } from './facts.ts';
import type { SlotPlace } from './place-words.ts';

export interface Priced {
  readonly name: ProductFact;
  readonly price: Fact;
  /** The colourway that answers to the colour that was asked for. */
  readonly colour: Fact | null;
  readonly store: Fact | null;
}
export interface Figured {
  readonly name: ProductFact;
  readonly figure: Fact;
}

export type Act =
  | AffairAct
  | { readonly say: 'hello'; readonly name: Fact; readonly greeting: Fact }
  | { readonly say: 'hello-hall' }
  | { readonly say: 'thanks' }
  | { readonly say: 'bye' }
  | { readonly say: 'fine' }
  | { readonly say: 'way-out' }
  | { readonly say: 'who'; readonly name: Fact | null; readonly store: Fact | null }
  | { readonly say: 'help'; readonly inStore: boolean }
  | { readonly say: 'unknown'; readonly inStore: boolean }
  | { readonly say: 'unsure' }
  | { readonly say: 'which'; readonly items: readonly ProductFact[] }
  | { readonly say: 'which-one' }
  /** About one product. */
  | { readonly say: 'price'; readonly name: ProductFact; readonly price: Fact; readonly to: Fact | null; readonly choice: readonly Fact[] }
  | { readonly say: 'together'; readonly quantity: Fact; readonly name: ProductFact; readonly total: Fact }
  | { readonly say: 'size-price'; readonly size: Fact; readonly price: Fact }
  | { readonly say: 'in-stock'; readonly name: ProductFact; readonly choice: readonly Fact[]; readonly left: Fact; readonly few: boolean }
  | { readonly say: 'enough'; readonly quantity: Fact; readonly left: Fact; readonly ok: boolean }
  | { readonly say: 'sold-out'; readonly name: ProductFact; readonly choice: readonly Fact[] }
  | { readonly say: 'no-colour'; readonly name: ProductFact; readonly asked: Fact; readonly have: readonly Fact[] }
  | { readonly say: 'no-size'; readonly name: ProductFact; readonly asked: Fact; readonly have: readonly Fact[] }
  | { readonly say: 'open-sizes'; readonly sizes: readonly Fact[] }
  | { readonly say: 'open-colours'; readonly colours: readonly Fact[] }
  | { readonly say: 'sizes'; readonly name: ProductFact; readonly sizes: readonly Fact[]; readonly gone: readonly Fact[] }
  | { readonly say: 'one-size'; readonly name: ProductFact }
  | { readonly say: 'colours'; readonly name: ProductFact; readonly colours: readonly Fact[]; readonly gone: readonly Fact[] }
  | { readonly say: 'material'; readonly name: ProductFact; readonly material: Fact }
  | { readonly say: 'measures'; readonly name: ProductFact; readonly width: Fact; readonly depth: Fact; readonly height: Fact }
  /** What an import took as usual is no answer. */
  | { readonly say: 'not-stated'; readonly name: ProductFact; readonly what: 'size' | 'weight' }
  | { readonly say: 'weighs'; readonly name: ProductFact; readonly weight: Fact }
  | { readonly say: 'is-so' | 'not-said'; readonly name: ProductFact; readonly quality: Fact }
  | { readonly say: 'about'; readonly name: ProductFact; readonly description: Fact }
  /** Where things are. */
  | { readonly say: 'stands'; readonly name: ProductFact; readonly place: SlotPlace }
  | { readonly say: 'come-along' }
  | { readonly say: 'shall-i' }
  | { readonly say: 'not-out'; readonly name: ProductFact; readonly left: Fact | null }
  | { readonly say: 'sold-at'; readonly names: readonly Priced[]; readonly stores: readonly Fact[] }
  | { readonly say: 'walk-to'; readonly store: Fact; readonly side: 'left' | 'right' | null; readonly door: Fact | null }
  | { readonly say: 'you-are-in'; readonly store: Fact }
  | { readonly say: 'store-about'; readonly store: Fact; readonly tagline: Fact }
  | { readonly say: 'stores'; readonly stores: readonly Fact[] }
  /** Choices. */
  | {
      readonly say: 'list';
      readonly why: 'found' | 'recommend' | 'gift' | 'alternative' | 'popular' | 'closest';
      readonly items: readonly Priced[];
      readonly more: Fact | null;
    }
  | { readonly say: 'nothing-within'; readonly most: Fact | null; readonly least: Fact | null }
  | { readonly say: 'stranger'; readonly asked: Fact }
  | { readonly say: 'no-such-use'; readonly asked: Fact }
  | { readonly say: 'not-here'; readonly asked: Fact | null }
  | { readonly say: 'no-other'; readonly name: ProductFact }
  | { readonly say: 'no-better'; readonly name: ProductFact; readonly attribute: Attribute }
  | { readonly say: 'better'; readonly attribute: Attribute; readonly item: Figured; readonly than: Figured }
  | {
      readonly say: 'winner';
      readonly attribute: Attribute;
      readonly item: Figured;
      readonly others: readonly Figured[];
      readonly pair: boolean;
    }
  | { readonly say: 'tie'; readonly attribute: Attribute; readonly names: readonly ProductFact[]; readonly figure: Fact }
  | { readonly say: 'side-by-side'; readonly name: ProductFact; readonly price: Fact; readonly weight: Fact; readonly material: Fact }
  | { readonly say: 'exit'; readonly inStore: boolean }
  | { readonly say: 'compare-what' }
  | { readonly say: 'matter-of-taste' }
  /** The shop's affairs. */
  | { readonly say: 'no-orders' }
  | { readonly say: 'order-unknown'; readonly asked: Fact }
  | {
      readonly say: 'order';
      readonly number: Fact;
      readonly state: string;
      readonly store: Fact;
      readonly placed: Fact;
      readonly total: Fact;
      readonly goods: readonly Bought[];
    }
  /** What of an order's total went where. */
  | { readonly say: 'order-cost'; readonly number: Fact; readonly goods: Fact; readonly reduction: Fact | null; readonly shipping: Fact | null; readonly total: Fact }
  | { readonly say: 'more-orders'; readonly numbers: readonly Fact[] }
  | { readonly say: 'policy'; readonly text: Fact; readonly store: Fact | null }
  /** What each store promises, in figures: days, months, or days from and to and what is delivered for nothing. */
  | { readonly say: 'policies'; readonly about: 'returns' | 'shipping' | 'warranty'; readonly each: readonly { readonly store: Fact; readonly least: Fact; readonly most: Fact | null; readonly freeFrom: Fact | null }[] }
  | { readonly say: 'policy-varies' }
  | { readonly say: 'offer'; readonly title: Fact; readonly until: Fact; readonly reason: Fact }
  | { readonly say: 'no-offers'; readonly inStore: boolean }
  | { readonly say: 'buy' }
  | { readonly say: 'pay' };

/** An answer before it has words. */
export interface Plan {
  readonly acts: readonly Act[];
  /** Products that the answer speaks of, in that order. */
  readonly products: readonly string[];
  /** Those of them that the shopper asked about. */
  readonly asked: readonly string[];
  readonly lead: { readonly slot: string; readonly product: string } | null;
  readonly store: string | null;
  /** What the shopper may say yes to. */
  readonly offerLead: string | null;
}
export const plan = (acts: readonly Act[], rest: Partial<Omit<Plan, 'acts'>> = {}): Plan => ({
  acts,
  products: [],
  asked: rest.products ?? [],
  lead: null,
  store: null,
  offerLead: null,
  ...rest,
});
