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

/** Takes money. `charge` is idempotent by key, so that a purchase cut short can be settled later. */
export interface PaymentProvider {
  id: string;
  charge: (charge: Charge) => Promise<ChargeResult>;
}

/** The embedded test provider: moves no money, does as the test card says, and so answers a key always alike. */
export const TEST_PROVIDER: PaymentProvider = {
  id: 'test',
  charge: ({ key, card }) => Promise.resolve(card === 'approve' ? { outcome: 'approved', reference: `test-${key}` } : { outcome: 'declined' }),
};
