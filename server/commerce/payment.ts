import type { Checkout } from '../../shared/shop.ts';

export interface Charge {
  /** The same key is charged once, however often it is asked. */
  key: string;
  /** Minor units. */
  amount: number;
  currency: string;
  card: Checkout['payment']['card'];
}
export type ChargeResult = { outcome: 'approved'; reference: string } | { outcome: 'declined' };

export interface Refund {
  /** The same key is paid back once. */
  key: string;
  /** The provider's own word for the charge. */
  charge: string;
  amount: number;
  currency: string;
}

/** Takes money and gives it back. Both are idempotent by key, so that what was cut short can be settled later. */
export interface PaymentProvider {
  id: string;
  charge: (charge: Charge) => Promise<ChargeResult>;
  refund: (refund: Refund) => Promise<{ reference: string }>;
}

/** The embedded test provider: moves no money, does as the test card says, and so answers a key always alike. */
export const TEST_PROVIDER: PaymentProvider = {
  id: 'test',
  charge: ({ key, card }) => Promise.resolve(card === 'approve' ? { outcome: 'approved', reference: `test-${key}` } : { outcome: 'declined' }),
  refund: ({ key }) => Promise.resolve({ reference: `test-refund-${key}` }),
};
