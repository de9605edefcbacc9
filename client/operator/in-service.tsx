import { Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { Figure } from '../console/figure.tsx';
import { useWords } from '../console/words.tsx';
import { rollBack } from './api.ts';
import type { LoopProps } from './loop-view.tsx';

/** The version in service with its figures, and taking it back. */
export function InService({ loop: { serving, versions, health, device }, act }: LoopProps) {
  const { t, number, date } = useWords();
  const version = versions.find((each) => each.version === serving);
  const hasBefore = versions.some(({ state }) => state === 'retired');
  const perMinute = health.perMinute.reduce((sum, count) => sum + count, 0) / Math.max(1, health.perMinute.length);
  return (
    <Stack gap="sm">
      <Group justify="space-between" align="flex-end">
        <div>
          <Title order={1} size="h4">{t('operator:serving', { n: serving })}</Title>
          <Text size="xs" c="dimmed">{version?.origin === 'shipped' ? t('operator:cameWithMall') : version && date(version.madeAt)} · {t('operator:device', { device })}</Text>
        </div>
        <Button color="red" variant="light" disabled={!hasBefore} title={t('operator:rollBackHint')}
          onClick={() => { void act(async () => t('operator:rolledBack', { n: (await rollBack()).version })); }}>{t('operator:rollBack')}</Button>
      </Group>
      <SimpleGrid cols={{ base: 2, md: 4 }} spacing="sm">
        <Figure label={t('operator:ndcg')} value={version ? number(version.figures.ndcg10, 4) : '–'}
          hint={version && t('operator:ndcgHint', { n: number(version.figures.shoppers), value: number(version.figures.popularityNdcg10, 4) })} />
        <Figure label={t('operator:hr')} value={version ? number(version.figures.hr10, 4) : '–'} hint={version && t('operator:hrHint', { value: number(version.figures.popularityHr10, 4) })} />
        <Figure label={t('operator:perMinute')} value={number(perMinute, perMinute > 0 && perMinute < 10 ? 1 : 0)} hint={t('operator:perMinuteHint')} />
        <Figure label={t('operator:shoppers')} value={number(health.shoppers)} hint={t('operator:shoppersHint', { n: number(health.interactions), out: number(health.optedOut) })} />
      </SimpleGrid>
    </Stack>
  );
}
