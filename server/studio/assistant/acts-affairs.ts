/** What there is to say of doing things: carts, fits, orders, a store's desk, and what one was told. */
import type { Mood } from '../../../models/language/labels.ts';
import type { MeasureName } from '../../../shared/body.ts';
import type { Told } from '../../../shared/told.ts';
import type { Fact, ProductFact } from './facts.ts';

/** Goods in a cart or an order, so many of them. */
export interface Counted {
  readonly name: ProductFact;
  readonly quantity: Fact;
  readonly total: Fact;
}

/** What was ordered, in which colour and size. */
export interface Bought {
  readonly name: ProductFact;
  readonly quantity: Fact;
  readonly choice: readonly Fact[];
}

export type AffairAct =
  /** Sizes and fit. */
  | {
      readonly say: 'advise';
      readonly name: ProductFact;
      readonly verdict: 'fits' | 'nearly' | 'between';
      readonly size: Fact;
      readonly other: Fact | null;
      readonly from: 'measures' | 'told';
    }
  | { readonly say: 'no-fit'; readonly name: ProductFact }
  | { readonly say: 'no-measures'; readonly name: ProductFact; readonly sizes: readonly Fact[] }
  | { readonly say: 'fit-gone'; readonly size: Fact }
  | { readonly say: 'fits-all'; readonly name: ProductFact }
  | { readonly say: 'try'; readonly name: ProductFact }
  | { readonly say: 'not-worn'; readonly name: ProductFact }
  | { readonly say: 'customise'; readonly name: ProductFact }
  /** The cart. Nothing goes into it before a yes. */
  | { readonly say: 'pick-size'; readonly name: ProductFact; readonly sizes: readonly Fact[] }
  | { readonly say: 'pick-colour'; readonly name: ProductFact; readonly colours: readonly Fact[] }
  | {
      readonly say: 'ask-cart';
      readonly quantity: Fact;
      readonly name: ProductFact;
      readonly choice: readonly Fact[];
      readonly total: Fact;
    }
  | { readonly say: 'carted'; readonly quantity: Fact; readonly name: ProductFact; readonly cart: Fact }
  | { readonly say: 'short'; readonly name: ProductFact; readonly left: Fact }
  | { readonly say: 'too-many'; readonly most: Fact }
  | { readonly say: 'other-currency' }
  | {
      readonly say: 'cart';
      readonly lines: readonly Counted[];
      readonly total: Fact;
      readonly reduction: Fact | null;
      readonly shipping: Fact | null;
    }
  | { readonly say: 'cart-empty' }
  | { readonly say: 'not-in-cart'; readonly name: ProductFact }
  | { readonly say: 'ask-uncart'; readonly names: readonly ProductFact[] }
  | { readonly say: 'uncarted'; readonly names: readonly ProductFact[] }
  | { readonly say: 'to-checkout'; readonly total: Fact }
  /** Orders. */
  | { readonly say: 'which-order'; readonly numbers: readonly Fact[] }
  | { readonly say: 'ask-cancel'; readonly number: Fact; readonly goods: readonly Fact[]; readonly total: Fact }
  | { readonly say: 'cancelled'; readonly number: Fact; readonly total: Fact }
  | { readonly say: 'too-late'; readonly number: Fact; readonly state: string }
  | { readonly say: 'may-return'; readonly number: Fact; readonly until: Fact }
  | { readonly say: 'return-over'; readonly number: Fact; readonly until: Fact }
  | { readonly say: 'not-arrived'; readonly number: Fact; readonly state: string }
  | { readonly say: 'ask-return'; readonly number: Fact; readonly goods: readonly Fact[] }
  | { readonly say: 'ask-exchange'; readonly number: Fact; readonly name: ProductFact; readonly to: readonly Fact[] }
  | { readonly say: 'exchange-for-what'; readonly name: ProductFact }
  | { readonly say: 'ask-change'; readonly number: Fact }
  | { readonly say: 'no-change'; readonly number: Fact; readonly state: string }
  /** A store's desk, where people are. */
  | { readonly say: 'ask-ticket'; readonly store: Fact }
  | { readonly say: 'which-desk' }
  | { readonly say: 'ticket'; readonly number: Fact; readonly store: Fact; readonly kind: 'return' | 'exchange' | 'change' | 'problem' }
  | { readonly say: 'handed-over'; readonly number: Fact; readonly store: Fact }
  | { readonly say: 'desk-said'; readonly number: Fact; readonly store: Fact; readonly text: Fact }
  | { readonly say: 'desk-waits'; readonly number: Fact; readonly store: Fact }
  | { readonly say: 'no-tickets' }
  /** What was told. */
  | { readonly say: 'noted'; readonly told: ToldFact }
  | { readonly say: 'known'; readonly told: readonly ToldFact[] }
  /** Which measures of one's own are kept, and the shoe size that they come to; what they are is told by no assistant, since they never leave the account. */
  | { readonly say: 'known-measures'; readonly measures: readonly MeasureName[]; readonly shoes: Fact | null }
  | { readonly say: 'known-nothing' }
  | { readonly say: 'not-kept' }
  | { readonly say: 'ask-forget'; /** Whether measures are among it. */ readonly measures: boolean }
  | { readonly say: 'forgot'; readonly all: boolean }
  | { readonly say: 'nothing-to-forget' }
  | { readonly say: 'with-told'; readonly told: readonly ToldFact[] }
  | { readonly say: 'left-it' }
  | { readonly say: 'nothing-pending' }
  | { readonly say: 'sorry' }
  | { readonly say: 'remark'; readonly mood: Mood }
  | { readonly say: 'tongues' };

/** A thing told, with what of it is said as a fact. */
export interface ToldFact {
  readonly about: Told['about'];
  readonly of: string;
  readonly value: Fact | null;
}
