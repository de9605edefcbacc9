import { Group, Paper, Progress, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import { LOW_STOCK, type MerchantStore, type StoreFigures, type StoreOverview } from '../../shared/merchant.ts';
import type { Range } from '../../shared/range.ts';
import { BarChart } from '../console/bar-chart.tsx';
import { Figure } from '../console/figure.tsx';
import { RangeChoice } from '../console/range-choice.tsx';
import { RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { fetchOverview } from './api.ts';

/** How a store does: figures of a period, visits by day, and how far people go from looking to buying. */
export function Overview({ store }: { readonly store: MerchantStore }) {
  const reading = useRemote(store.id, () => fetchOverview(store.id));
  const [days, setDays] = useState<Range>(7);
  return (
    <RemoteView reading={reading}>
      {(overview) => {
        const figures = overview.figures.find((each) => each.days === days);
        return (
          <Stack>
            <Group justify="flex-end"><RangeChoice value={days} choose={setDays} /></Group>
            {figures && <Figures figures={figures} store={store} />}
            <SimpleGrid cols={{ base: 1, md: 2 }}>
              <Visits daily={overview.daily} days={days} store={store} />
              {figures && <Funnel figures={figures} />}
            </SimpleGrid>
            <RunningOut low={overview.low} />
          </Stack>
        );
      }}
    </RemoteView>
  );
}

function Figures({ figures, store }: { readonly figures: StoreFigures; readonly store: MerchantStore }) {
  const { t, number, money, percent } = useWords();
  const { visits, visitors, pickups, carts, orders, revenue, converted } = figures;
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 6 }} spacing="sm">
      <Figure label={t('merchant:visits')} value={number(visits)} hint={t('merchant:visitors', { count: visitors })} />
      <Figure label={t('merchant:pickups')} value={number(pickups)} />
      <Figure label={t('merchant:carts')} value={number(carts)} />
      <Figure label={t('merchant:ordersCount')} value={number(orders)} />
      <Figure label={t('merchant:revenue')} value={money(revenue, store.currency)} hint={orders > 0 ? t('merchant:averageOrder', { amount: money(Math.round(revenue / orders), store.currency) }) : undefined} />
      <Figure label={t('merchant:conversion')} value={visitors > 0 ? percent(converted / visitors) : '–'} hint={t('merchant:conversionHint', { buyers: converted, visitors })} />
    </SimpleGrid>
  );
}

/** A single day is shown among the week before it. */
const LEAST_BARS = 7;

function Visits({ daily, days, store }: { readonly daily: StoreOverview['daily']; readonly days: Range; readonly store: MerchantStore }) {
  const words = useWords();
  const { t } = words;
  const shown = daily.slice(-Math.max(days, LEAST_BARS));
  const bars = useMemo(() => {
    const from = daily.slice(-Math.max(days, LEAST_BARS));
    return from.map(({ startsAt, visits, orders, revenue }, i) => ({
      label: words.day(startsAt), value: visits, pale: i < from.length - days,
      detail: [
        `${words.t('merchant:visits')}: ${words.number(visits)}`, `${words.t('merchant:ordersCount')}: ${words.number(orders)}`,
        `${words.t('merchant:revenue')}: ${words.money(revenue, store.currency)}`,
      ],
    }));
  }, [daily, days, store.currency, words]);
  const total = shown.reduce((sum, { visits }) => sum + visits, 0);
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5">{t('merchant:visitsByDay')}</Title>
      <Text size="xs" c="dimmed" mb="xs">{t('merchant:visitsByDayHint')}</Text>
      <BarChart bars={bars} height={220} summary={t('merchant:chartSummary', { days: shown.length, visits: total })} />
    </Paper>
  );
}

function Funnel({ figures: { visitors, funnel } }: { readonly figures: StoreFigures }) {
  const { t, number, percent } = useWords();
  const steps = (['view', 'pickup', 'cart', 'buy'] as const).map((kind, i, kinds) => {
    const before = kinds[i - 1];
    return { kind, people: funnel[kind], before: before === undefined ? null : funnel[before] };
  });
  const most = Math.max(1, ...steps.map(({ people }) => people));
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5">{t('merchant:funnel')}</Title>
      <Text size="xs" c="dimmed" mb="md">{t('merchant:funnelHint')}</Text>
      {visitors === 0 && steps.every(({ people }) => people === 0) ? <Text size="sm">{t('merchant:noOne')}</Text> : (
        <Stack gap="md">
          {steps.map(({ kind, people, before }) => (
            <div key={kind}>
              <Group justify="space-between" gap="xs" mb={4}>
                <Text size="sm">{t(`merchant:${kind}`)}</Text>
                <Text size="sm" className="numbers">
                  {before !== null && before > 0 && people <= before && <Text span size="xs" c="dimmed" mr="xs">{t('merchant:ofPrevious', { percent: percent(people / before) })}</Text>}
                  <b>{number(people)}</b>
                </Text>
              </Group>
              <Progress value={100 * people / most} size="lg" radius="sm" aria-hidden="true" />
            </div>
          ))}
        </Stack>
      )}
    </Paper>
  );
}

function RunningOut({ low }: { readonly low: StoreOverview['low'] }) {
  const { t, of } = useWords();
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5" mb="xs">{t('merchant:runningOut')}</Title>
      {low.length === 0 ? <Text size="sm" c="dimmed">{t('merchant:runningOutNone', { n: LOW_STOCK })}</Text> : (
        <Table verticalSpacing={6} horizontalSpacing={0}>
          <Table.Tbody>
            {low.map(({ sku, name, stock }) => (
              <Table.Tr key={sku}>
                <Table.Td>{of(name)} <Text span size="xs" c="dimmed">{sku}</Text></Table.Td>
                <Table.Td className="right numbers" c={stock === 0 ? 'red.8' : 'orange.9'}>{stock === 0 ? t('merchant:soldOut') : t('merchant:unitsLeft', { count: stock })}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
}
