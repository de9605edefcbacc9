import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { ORDER_NEXT, type Order, type OrderState } from '../../shared/shop.ts';
import { useWords } from '../console/words.tsx';

/** Blue waits for the merchant, green is done, grey is over. */
export const STATE_COLOUR: Readonly<Record<OrderState, string>> = {
  placed: 'gray', paid: 'blue', packed: 'cyan', shipped: 'teal', delivered: 'green', cancelled: 'gray', returned: 'orange',
};

const STATE_KEY = {
  placed: 'merchant:statePlaced', paid: 'merchant:statePaid', packed: 'merchant:statePacked', shipped: 'merchant:stateShipped',
  delivered: 'merchant:stateDelivered', cancelled: 'merchant:stateCancelled', returned: 'merchant:stateReturned',
} as const satisfies Record<OrderState, string>;

export const stateKey = (state: OrderState): (typeof STATE_KEY)[OrderState] => STATE_KEY[state];

/** Steps that a merchant takes; placing and paying happen at the till. */
const STEPS = {
  packed: { key: 'merchant:toPacked', sure: null }, shipped: { key: 'merchant:toShipped', sure: null }, delivered: { key: 'merchant:toDelivered', sure: null },
  cancelled: { key: 'merchant:toCancelled', sure: 'merchant:sureCancelled' }, returned: { key: 'merchant:toReturned', sure: 'merchant:sureReturned' },
} as const satisfies Partial<Record<OrderState, object>>;
type Step = keyof typeof STEPS;

const isStep = (state: OrderState): state is Step => Object.hasOwn(STEPS, state);

export interface AdvanceProps {
  readonly order: Order;
  readonly to: (state: OrderState) => void;
  readonly busy: boolean;
  /** Leaves out the steps that give goods and money back. */
  readonly onlyOnward?: boolean;
}

/** Buttons for the states that an order may go to now; those that cannot be undone ask first. */
export function Advance({ order, to, busy, onlyOnward = false }: AdvanceProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<Step | null>(null);
  const steps = ORDER_NEXT[order.state].filter(isStep).filter((step) => !onlyOnward || STEPS[step].sure === null);
  const sure = asked !== null && steps.includes(asked) ? STEPS[asked].sure : null;
  if (asked !== null && sure !== null) {
    return (
      <div role="alertdialog" aria-label={t(sure)}>
        <Text size="sm" mb="xs">{t(sure)}</Text>
        <Group gap="xs">
          <Button size="xs" color="red" loading={busy} onClick={() => { setAsked(null); to(asked); }}>{t(STEPS[asked].key)}</Button>
          <Button size="xs" variant="default" onClick={() => setAsked(null)}>{t('merchant:keepIt')}</Button>
        </Group>
      </div>
    );
  }
  return (
    <Group gap="xs" justify={onlyOnward ? 'flex-end' : 'flex-start'}>
      {steps.map((step) => (
        <Button key={step} size="compact-sm" disabled={busy} variant={STEPS[step].sure === null ? 'light' : 'default'} onClick={() => { if (STEPS[step].sure === null) to(step); else setAsked(step); }}>
          {t(STEPS[step].key)}
        </Button>
      ))}
    </Group>
  );
}
