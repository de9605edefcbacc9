import { ActionIcon, Button, Group, MultiSelect, NumberInput, Paper, Select, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { MerchantProduct, MerchantShelves, MerchantStore } from '../../shared/merchant.ts';
import { Mood, MOODS } from '../../shared/mood.ts';
import { RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { fetchProducts, fetchShelves, saveShelves } from './api.ts';

/** What holds on everybody's shelves, whatever their taste: where goods may not stand, how many stand at least, which moods the store wears. */
export function Shelves({ store }: { readonly store: MerchantStore }) {
  const reading = useRemote(store.id, async () => {
    const [shelves, products] = await Promise.all([fetchShelves(store.id), fetchProducts(store.id)]);
    return { shelves, products };
  });
  return <RemoteView reading={reading}>{({ shelves, products }) => <Rules store={store} shelves={shelves} products={products} />}</RemoteView>;
}

interface RulesProps { readonly store: MerchantStore; readonly shelves: MerchantShelves; readonly products: readonly MerchantProduct[] }

function Rules({ store, shelves, products }: RulesProps) {
  const { t, of } = useWords();
  const [exclusions, setExclusions] = useState(shelves.exclusions);
  const [facings, setFacings] = useState(() => Object.entries(shelves.facings));
  const [moods, setMoods] = useState<readonly Mood[]>(shelves.moods);
  const [busy, setBusy] = useState(false);
  const named = products.map(({ id, name }) => ({ value: id, label: of(name) }));
  const goods = [
    { group: t('merchant:products'), items: named },
    { group: t('merchant:kinds'), items: [...new Set(products.map(({ category }) => category))].filter((category) => products.every(({ id }) => id !== category)) },
  ];
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await saveShelves(store.id, { exclusions, facings: Object.fromEntries(facings), moods: [...moods] });
      notifications.show({ message: t('console:saved') });
    } catch {
      notifications.show({ color: 'red', message: t('console:failedHint') });
    } finally {
      setBusy(false);
    }
  };
  const [firstProduct] = named, [firstPlace] = shelves.fixtures;

  return (
    <Stack maw={720}>
      <Paper withBorder p="md" component="section">
        <Title order={3} size="h5">{t('merchant:moods')}</Title>
        <Text size="sm" c="dimmed" mb="sm">{t('merchant:moodsHint')}</Text>
        <MultiSelect
          aria-label={t('merchant:moods')} data={MOODS.map((value) => ({ value, label: t(`merchant:mood-${value}`) }))} value={[...moods]}
          onChange={(values) => { const chosen = Mood.array().min(1).safeParse(values); if (chosen.success) setMoods(chosen.data); }}
        />
      </Paper>
      <Paper withBorder p="md" component="section">
        <Title order={3} size="h5">{t('merchant:exclusions')}</Title>
        <Text size="sm" c="dimmed" mb="sm">{t('merchant:exclusionsHint')}</Text>
        <Stack gap="xs">
          {exclusions.map((each, i) => (
            <Group key={i} wrap="nowrap">
              <Select flex={1} searchable allowDeselect={false} aria-label={t('merchant:goods')} data={goods} value={each.goods} onChange={(value) => { if (value) setExclusions(exclusions.with(i, { ...each, goods: value })); }} />
              <Select flex={1} searchable allowDeselect={false} aria-label={t('merchant:place')} data={[...new Set([...shelves.fixtures, each.place])]} value={each.place} onChange={(value) => { if (value) setExclusions(exclusions.with(i, { ...each, place: value })); }} />
              <ActionIcon variant="subtle" color="gray" aria-label={t('merchant:remove')} onClick={() => setExclusions(exclusions.toSpliced(i, 1))}>×</ActionIcon>
            </Group>
          ))}
          {firstProduct && firstPlace !== undefined && (
            <Group><Button variant="default" onClick={() => setExclusions([...exclusions, { goods: firstProduct.value, place: firstPlace }])}>{t('merchant:addExclusion')}</Button></Group>
          )}
        </Stack>
      </Paper>
      <Paper withBorder p="md" component="section">
        <Title order={3} size="h5">{t('merchant:facings')}</Title>
        <Text size="sm" c="dimmed" mb="sm">{t('merchant:facingsHint')}</Text>
        <Stack gap="xs">
          {facings.map(([id, least], i) => (
            <Group key={id} wrap="nowrap">
              <Text flex={1}>{named.find(({ value }) => value === id)?.label ?? id}</Text>
              <NumberInput w={110} min={1} max={12} allowDecimal={false} aria-label={t('merchant:least')} value={least} onChange={(value) => setFacings(facings.with(i, [id, Math.min(12, Math.max(1, Number(value) || 1))]))} />
              <ActionIcon variant="subtle" color="gray" aria-label={t('merchant:remove')} onClick={() => setFacings(facings.toSpliced(i, 1))}>×</ActionIcon>
            </Group>
          ))}
          <Select
            searchable aria-label={t('merchant:addFacings')} placeholder={t('merchant:addFacings')} data={named.filter(({ value }) => facings.every(([id]) => id !== value))} value={null}
            onChange={(value) => { if (value) setFacings([...facings, [value, 2]]); }}
          />
        </Stack>
      </Paper>
      <Group justify="flex-end"><Button loading={busy} onClick={() => { void save(); }}>{t('merchant:saveShelves')}</Button></Group>
    </Stack>
  );
}
