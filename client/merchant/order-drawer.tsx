import { Badge, Divider, Drawer, Group, Stack, Table, Text } from '@mantine/core';
import type { Order, OrderState } from '../../shared/shop.ts';
import { useWords } from '../console/words.tsx';
import { LineDesign } from './custom/line-design.tsx';
import { Advance, STATE_COLOUR, stateKey } from './order-states.tsx';

export interface OrderDrawerProps {
  readonly order: Order;
  readonly close: () => void;
  readonly advance: (to: OrderState) => void;
  readonly busy: boolean;
}

/** One order: what was bought, what it cost, where it goes, and where it may go next. */
export function OrderDrawer({ order, close, advance, busy }: OrderDrawerProps) {
  const { t, of, money, moment } = useWords();
  const amount = (minor: number): string => money(minor, order.currency);
  const sums = [
    [t('merchant:subtotal'), amount(order.subtotal)],
    ...order.reduction > 0 ? [[t('merchant:reduction'), `−${amount(order.reduction)}`]] : [],
    [t('merchant:shipping'), amount(order.shipping)],
  ];
  const facts = [
    [t('merchant:recipient'), order.recipient], [t('merchant:address'), order.address], [t('merchant:phone'), order.phone],
    [t('merchant:payment'), order.payment === 'test' ? t('merchant:paymentTest') : order.payment],
  ];
  return (
    <Drawer
      opened onClose={close} position="right" size="lg" closeButtonProps={{ 'aria-label': t('console:close') }}
      title={<Group gap="sm"><Text fw={600}>{order.number}</Text><Badge color={STATE_COLOUR[order.state]} variant="light">{t(stateKey(order.state))}</Badge></Group>}
    >
      <Stack>
        <Advance order={order} to={advance} busy={busy} />
        <Table verticalSpacing={8} horizontalSpacing={0} tabularNums>
          <Table.Tbody>
            {order.lines.map((line) => (
              <Table.Tr key={`${line.sku} ${line.design?.id ?? ''}`} style={{ verticalAlign: 'top' }}>
                <Table.Td><Text size="sm">{of(line.name)}</Text><Text size="xs" c="dimmed">{[line.sku, line.size].filter(Boolean).join(' · ')}</Text>{line.design && <LineDesign design={line.design} name={line.name} currency={order.currency} />}</Table.Td>
                <Table.Td className="right" style={{ whiteSpace: 'nowrap' }}>{line.quantity} × {amount(line.unitPrice)}</Table.Td>
                <Table.Td className="right" style={{ whiteSpace: 'nowrap' }}>{amount(line.total)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <div>
          {sums.map(([label, value]) => <Group key={label} justify="space-between"><Text size="sm" c="dimmed">{label}</Text><Text size="sm" className="numbers">{value}</Text></Group>)}
          <Group justify="space-between" mt={4}><Text fw={600}>{t('merchant:total')}</Text><Text fw={600} className="numbers">{amount(order.total)}</Text></Group>
        </div>
        <Divider />
        {facts.map(([label, value]) => <div key={label}><Text size="xs" c="dimmed">{label}</Text><Text size="sm">{value}</Text></div>)}
        <Divider />
        {order.steps.map(({ state, at }) => <Group key={`${state}/${at}`} justify="space-between"><Text size="sm">{t(stateKey(state))}</Text><Text size="sm" c="dimmed" className="numbers">{moment(at)}</Text></Group>)}
      </Stack>
    </Drawer>
  );
}
