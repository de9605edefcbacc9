import { Button, NativeSelect, Paper, Stack, Switch, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { LoopSettings } from '../../shared/operator.ts';
import { parseCount } from '../console/amount.ts';
import { useWords } from '../console/words.tsx';
import { saveSettings } from './api.ts';
import type { LoopProps } from './loop-view.tsx';

const LIMITS = { everyInteractions: [100, 9_999_999], steps: [1, 1_000_000], minShoppers: [0, 100_000] } as const;
type Field = keyof typeof LIMITS;

/** When the loop trains, and whether it goes on by itself. What is typed stays while the page reads the loop again. */
export function Settings({ settings, act }: { readonly settings: LoopSettings; readonly act: LoopProps['act'] }) {
  const { t, number } = useWords();
  const [draft, setDraft] = useState(() => ({
    nightlyAt: settings.nightlyAt, automatic: settings.automatic, everyInteractions: String(settings.everyInteractions ?? ''), steps: String(settings.steps), minShoppers: String(settings.minShoppers),
  }));
  const read = (field: Field): number | null => {
    const value = parseCount(draft[field]), [low, high] = LIMITS[field];
    return value !== null && value >= low && value <= high ? value : null;
  };
  const every = draft.everyInteractions.trim() === '' ? null : read('everyInteractions'), steps = read('steps'), minShoppers = read('minShoppers');
  const wrong: Readonly<Record<Field, boolean>> = { everyInteractions: draft.everyInteractions.trim() !== '' && every === null, steps: steps === null, minShoppers: minShoppers === null };
  const field = (name: Field) => ({
    value: draft[name], inputMode: 'numeric' as const, error: wrong[name] && t('operator:wrongNumber', { low: number(LIMITS[name][0]), high: number(LIMITS[name][1]) }),
    onChange: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) => setDraft((before) => ({ ...before, [name]: value })),
  });
  const save = async (): Promise<string> => {
    if (steps !== null && minShoppers !== null) await saveSettings({ nightlyAt: draft.nightlyAt, automatic: draft.automatic, everyInteractions: every, steps, minShoppers });
    return t('operator:saved');
  };
  const hours = Array.from({ length: 24 }, (_, hour) => ({ value: String(hour), label: t('operator:hour', { n: hour }) }));
  return (
    <Paper withBorder p="md" h="100%">
      <Title order={2} size="h5" mb="xs">{t('operator:settings')}</Title>
      <Stack gap="sm">
        <Switch label={t('operator:automatic')} description={t('operator:automaticHint')} checked={draft.automatic} onChange={({ currentTarget: { checked } }) => setDraft((before) => ({ ...before, automatic: checked }))} />
        <NativeSelect label={t('operator:nightlyAt')} value={draft.nightlyAt === null ? '' : String(draft.nightlyAt)} data={[{ value: '', label: t('operator:never') }, ...hours]}
          onChange={({ currentTarget: { value } }) => setDraft((before) => ({ ...before, nightlyAt: value === '' ? null : Number(value) }))} />
        <TextInput label={t('operator:everyInteractions')} description={t('operator:everyHint')} {...field('everyInteractions')} />
        <TextInput label={t('operator:trainSteps')} {...field('steps')} />
        <TextInput label={t('operator:minShoppers')} {...field('minShoppers')} />
        <Button variant="light" disabled={Object.values(wrong).some(Boolean)} onClick={() => { void act(save); }}>{t('operator:save')}</Button>
      </Stack>
    </Paper>
  );
}
