import { Badge, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { MerchantPromotion, MerchantStore } from '../../shared/merchant.ts';
import { Nothing, RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { fetchProducts, fetchPromotions, savePromotion } from './api.ts';
import { PromotionDrawer } from './promotion-drawer.tsx';
import { Counts, Lift, Spending } from './promotion-results.tsx';

/** What a store offers to some shoppers: how far its budget has gone, and what of it may change. */
export function Promotions({ store }: { readonly store: MerchantStore }) {
  const { t } = useWords();
  const reading = useRemote(store.id, async () => {
    const [promotions, products] = await Promise.all([fetchPromotions(store.id), fetchProducts(store.id)]);
    return { promotions, products };
  });
  const [open, setOpen] = useState<string | 'new' | null>(null);
  const { remote, set, reload } = reading;
  const known = remote.state === 'ready' ? remote.value : null;

  const put = (promotion: MerchantPromotion): void => {
    if (!known) return;
    const { id } = promotion.promotion;
    const isNew = known.promotions.every((each) => each.promotion.id !== id);
    set({ ...known, promotions: isNew ? [promotion, ...known.promotions] : known.promotions.map((each) => (each.promotion.id === id ? promotion : each)) });
  };
  const toggle = async ({ promotion: { id, active }, version }: MerchantPromotion): Promise<void> => {
    try {
      put(await savePromotion(store.id, id, { version, active: !active }));
    } catch {
      notifications.show({ color: 'red', message: t('console:failedHint') });
      await reload();
    }
  };

  return (
    <Stack>
      <Group justify="flex-end"><Button onClick={() => setOpen('new')} disabled={!known}>{t('merchant:newPromotion')}</Button></Group>
      <RemoteView reading={reading}>
        {({ promotions }) => (promotions.length === 0 ? <Nothing title={t('merchant:noPromotions')} hint={t('merchant:noPromotionsHint')} /> : (
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            {promotions.map((each) => <Card key={each.promotion.id} store={store} shown={each} edit={() => setOpen(each.promotion.id)} toggle={() => { void toggle(each); }} />)}
          </SimpleGrid>
        ))}
      </RemoteView>
      {open !== null && known && (
        <PromotionDrawer
          key={open} store={store} products={known.products} shown={known.promotions.find(({ promotion }) => promotion.id === open) ?? null} reload={reload}
          close={() => setOpen(null)} saved={(promotion) => { put(promotion); setOpen(null); notifications.show({ message: t('console:saved') }); }}
        />
      )}
    </Stack>
  );
}

interface CardProps { readonly store: MerchantStore; readonly shown: MerchantPromotion; readonly edit: () => void; readonly toggle: () => void }

function Card({ store, shown: { promotion, spent, results }, edit, toggle }: CardProps) {
  const { t, of, money, date } = useWords();
  const { key, colour } = standingOf(promotion, spent);
  return (
    <Paper withBorder p="md" component="article" aria-label={of(promotion.title)}>
      <Stack gap="xs" h="100%">
        <Group justify="space-between"><Badge color={colour} variant="light">{t(key)}</Badge><Text fw={600} className="numbers">{t('merchant:off', { n: promotion.percentOff })}</Text></Group>
        <Text fw={600}>{of(promotion.title)}</Text>
        <Text size="sm" c="dimmed">
          {promotion.products.length === 0 ? t('merchant:wholeStore') : t('merchant:products', { count: promotion.products.length })}
          {promotion.minimumSpend > 0 && ` · ${t('merchant:minimumFrom', { amount: money(promotion.minimumSpend, store.currency) })}`}
        </Text>
        <Text size="sm" c="dimmed">{date(promotion.startsAt)} – {date(promotion.endsAt)}</Text>
        <Counts results={results} />
        <Spending currency={store.currency} promotion={promotion} spent={spent} today={key === 'merchant:running' ? results.today : null} />
        <Lift lift={results.lift} />
        <Group gap="xs" mt="auto" pt="xs"><Button size="xs" variant="light" onClick={edit}>{t('merchant:edit')}</Button><Button size="xs" variant="default" onClick={toggle}>{t(promotion.active ? 'merchant:pause' : 'merchant:resume')}</Button></Group>
      </Stack>
    </Paper>
  );
}

function standingOf({ active, startsAt, endsAt, budget }: MerchantPromotion['promotion'], spent: number) {
  const now = Date.now();
  if (Date.parse(endsAt) <= now) return { key: 'merchant:ended', colour: 'gray' } as const;
  if (!active) return { key: 'merchant:paused', colour: 'yellow' } as const;
  if (spent >= budget) return { key: 'merchant:spentAll', colour: 'red' } as const;
  if (Date.parse(startsAt) > now) return { key: 'merchant:upcoming', colour: 'blue' } as const;
  return { key: 'merchant:running', colour: 'green' } as const;
}
