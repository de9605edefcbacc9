import { Badge, Button, Group, NativeSelect, Paper, Stack, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type KeyboardEvent } from 'react';
import type { MerchantStore } from '../../shared/merchant.ts';
import { OrderState, type Order } from '../../shared/shop.ts';
import { Refused } from '../console/api.ts';
import { Nothing, RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { advanceOrder, fetchOrders } from './api.ts';
import { OrderDrawer } from './order-drawer.tsx';
import { Advance, STATE_COLOUR, stateKey } from './order-states.tsx';

/** A store's orders, newest first, and what happens to them next. */
export function Orders({ store }: { readonly store: MerchantStore }) {
  const { t } = useWords();
  const [state, setState] = useState<OrderState | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const reading = useRemote(`${store.id}/${state}`, () => fetchOrders(store.id, state, null));
  const { remote, set, reload } = reading;
  const page = remote.state === 'ready' ? remote.value : { orders: [], next: null };
  const opened = page.orders.find(({ id }) => id === open);

  const older = async (): Promise<void> => {
    const more = await fetchOrders(store.id, state, page.next);
    set({ orders: [...page.orders, ...more.orders], next: more.next });
  };
  const advance = async (order: Order, to: OrderState): Promise<void> => {
    setBusy(true);
    try {
      const now = await advanceOrder(store.id, order.id, to);
      set({ ...page, orders: page.orders.map((each) => (each.id === now.id ? now : each)) });
      notifications.show({ message: t('merchant:advanced', { order: now.number, state: t(stateKey(now.state)) }) });
    } catch (error) {
      const moved = error instanceof Refused && error.status === 409;
      notifications.show({ color: moved ? 'orange' : 'red', message: t(moved ? 'merchant:orderMoved' : 'console:failedHint') });
      if (moved) await reload();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Stack>
      <Group justify="space-between">
        <NativeSelect
          aria-label={t('merchant:state')} value={state ?? ''} onChange={({ currentTarget: { value } }) => setState(value === '' ? null : OrderState.parse(value))}
          data={[{ value: '', label: t('merchant:anyState') }, ...OrderState.options.map((value) => ({ value, label: t(stateKey(value)) }))]}
        />
        <Button variant="default" onClick={() => { void reload(); }}>{t('merchant:refresh')}</Button>
      </Group>
      <RemoteView reading={reading}>
        {({ orders, next }) => (orders.length === 0
          ? <Nothing title={t(state === null ? 'merchant:noOrders' : 'merchant:noOrdersState')} hint={state === null ? t('merchant:noOrdersHint') : undefined} />
          : (
            <>
              <Rows orders={orders} open={setOpen} advance={(order, to) => { void advance(order, to); }} busy={busy} />
              {next !== null && <Button variant="default" onClick={() => { void older(); }}>{t('merchant:older')}</Button>}
            </>
          ))}
      </RemoteView>
      {opened && <OrderDrawer order={opened} close={() => setOpen(null)} advance={(to) => { void advance(opened, to); }} busy={busy} />}
    </Stack>
  );
}

interface RowsProps {
  readonly orders: readonly Order[];
  readonly open: (id: string) => void;
  readonly advance: (order: Order, to: OrderState) => void;
  readonly busy: boolean;
}

function Rows({ orders, open, advance, busy }: RowsProps) {
  const { t, money, moment } = useWords();
  const keys = (id: string) => (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    open(id);
  };
  return (
    <Paper withBorder style={{ overflow: 'hidden' }}>
      <Table highlightOnHover verticalSpacing="xs" tabularNums>
        <Table.Thead bg="gray.0">
          <Table.Tr>
            <Table.Th>{t('merchant:order')}</Table.Th><Table.Th visibleFrom="sm">{t('merchant:placed')}</Table.Th><Table.Th visibleFrom="md">{t('merchant:recipient')}</Table.Th>
            <Table.Th className="right" visibleFrom="md">{t('merchant:goods')}</Table.Th><Table.Th className="right">{t('merchant:total')}</Table.Th><Table.Th>{t('merchant:state')}</Table.Th><Table.Th visibleFrom="sm" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {orders.map((order) => (
            <Table.Tr key={order.id} className="row-button" tabIndex={0} onClick={() => open(order.id)} onKeyDown={keys(order.id)} aria-label={`${t('merchant:order')} ${order.number}`}>
              <Table.Td><Text size="sm" fw={500}>{order.number}</Text><Text size="xs" c="dimmed" hiddenFrom="sm">{moment(order.placedAt)}</Text></Table.Td>
              <Table.Td visibleFrom="sm">{moment(order.placedAt)}</Table.Td>
              <Table.Td visibleFrom="md">{order.recipient}</Table.Td>
              <Table.Td className="right" visibleFrom="md">{t('merchant:items', { count: order.lines.reduce((sum, { quantity }) => sum + quantity, 0) })}</Table.Td>
              <Table.Td className="right">{money(order.total, order.currency)}</Table.Td>
              <Table.Td><Badge color={STATE_COLOUR[order.state]} variant="light">{t(stateKey(order.state))}</Badge></Table.Td>
              <Table.Td className="right" visibleFrom="sm" onClick={(event) => event.stopPropagation()}><Advance order={order} to={(state) => advance(order, state)} busy={busy} onlyOnward /></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
