import { Alert, Button, Checkbox, Chip, Group, NativeSelect, RangeSlider, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type ReactNode } from 'react';
import type { MerchantCustom } from '../../../shared/design.ts';
import type { Currency } from '../../../shared/money.ts';
import { RemoteView, useRemote, type Reading } from '../../console/remote.tsx';
import { useWords } from '../../console/words.tsx';
import { useAttempt } from '../make/attempt.ts';
import { say } from '../make/say.ts';
import { fetchCustom, saveCustom } from './api.ts';
import { draftOf, optionsOf, type CustomDraft, type CustomErrors, type Family } from './draft.ts';
import { Pictures } from './pictures.tsx';
import { Swatches } from './swatches.tsx';

export interface CustomPaneProps { readonly store: string; readonly currency: Currency; readonly product: string }

/** What shoppers may change of a product, and what each change costs. */
export function CustomPane({ store, currency, product }: CustomPaneProps) {
  const { t } = useWords(), reading = useRemote(`${store}/${product}`, () => fetchCustom(store, product));
  return (
    <RemoteView reading={reading}>
      {(known) => (known.family ? <Opening key={known.version} store={store} currency={currency} product={product} known={known} family={known.family} reading={reading} /> : <Text c="dimmed">{t('custom:ownModel')}</Text>)}
    </RemoteView>
  );
}

interface OpeningProps extends CustomPaneProps { readonly known: MerchantCustom; readonly family: Family; readonly reading: Reading<MerchantCustom> }

function Opening({ store, currency, product, known, family, reading }: OpeningProps) {
  const words = useWords(), { t, money } = words, symbol = money(0, currency).replaceAll(/[\d.,\s]/g, '');
  const [draft, setDraft] = useState(() => draftOf({ options: known.options, family })), [errors, setErrors] = useState<CustomErrors>({});
  const { busy, trouble, attempt } = useAttempt();
  const change = (part: Partial<CustomDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const tick = (key: string, on: boolean): void => { const ticked = new Set(draft.ticked); if (on) ticked.add(key); else ticked.delete(key); change({ ticked }); };
  const fault = (key: string): string | undefined => { const error = errors[key]; return error && t(error); };
  const save = (): void => {
    const made = optionsOf(draft, family);
    setErrors(made.ok ? {} : made.errors);
    if (made.ok) void attempt(async () => { reading.set(await saveCustom(store, product, { version: known.version, options: made.options })); notifications.show({ message: t('custom:saved') }); });
  };
  const row = (key: string, label: ReactNode, name: string, after?: ReactNode): ReactNode => (
    <Group key={key} justify="space-between" wrap="nowrap" gap="sm">
      <Checkbox checked={draft.ticked.has(key)} onChange={({ currentTarget: { checked } }) => tick(key, checked)} label={label} />
      <TextInput w={120} size="xs" leftSection={<Text size="xs">+{symbol}</Text>} leftSectionWidth={44} inputMode="decimal" aria-label={t('custom:priceOf', { name })} placeholder="0.00" disabled={!draft.ticked.has(key)}
        value={draft.prices[key] ?? ''} error={fault(key)} onChange={({ currentTarget: { value } }) => change({ prices: { ...draft.prices, [key]: value } })} classNames={{ input: 'right numbers' }} />
      {after}
    </Group>
  );

  return (
    <Stack>
      <Text size="sm" c="dimmed">{t('custom:hint')}</Text>
      {trouble !== null && <Alert color="orange" role="alert">{trouble}</Alert>}
      <Switch checked={draft.open} onChange={({ currentTarget: { checked } }) => change({ open: checked })} label={t('custom:open')} />
      <Section title={t('custom:colours')}>
        <Chip.Group multiple value={[...draft.tones]} onChange={(value) => change({ tones: family.tones.filter((tone) => value.includes(tone)) })}>
          <Group gap="xs">{family.tones.map((tone) => <Chip key={tone} value={tone} size="xs">{t(`custom:tone-${tone}`)}</Chip>)}</Group>
        </Chip.Group>
        <Swatches swatches={draft.swatches} symbol={symbol} fault={fault} put={(swatches) => change({ swatches })} />
      </Section>
      <Section title={t('making:material')} hint={t('custom:ownIs', { name: say(words, 'material', family.material) })}>
        {family.materials.filter((material) => material !== family.material).map((material) => row(`material/${material}`, say(words, 'material', material), say(words, 'material', material)))}
      </Section>
      <Section title={t('custom:parts')}>
        {Object.entries(family.parameters).map(([name, parameter]) => {
          const label = say(words, 'param', name);
          if (parameter.kind === 'number') {
            const key = `number/${name}`, range = draft.ranges[name] ?? [parameter.min, parameter.max], digits = parameter.unit === 'count' ? 0 : 2;
            return (
              <Stack key={key} gap={4}>
                {row(key, label, label)}
                {draft.ticked.has(key) && <RangeSlider min={parameter.min} max={parameter.max} step={parameter.unit === 'count' ? 1 : 0.01} minRange={0} value={[range[0], range[1]]} label={(value) => words.number(value, digits)} thumbFromLabel={label} thumbToLabel={label} onChange={(value) => change({ ranges: { ...draft.ranges, [name]: [Math.max(parameter.min, value[0]), Math.min(parameter.max, value[1])] } })} />}
              </Stack>
            );
          }
          return <Stack key={name} gap={6}><Text size="sm" fw={500}>{label}</Text>{parameter.options.map((value) => row(`option/${name}/${value}`, say(words, 'option', value), `${label}, ${say(words, 'option', value)}`))}</Stack>;
        })}
      </Section>
      {family.labelled && (
        <Section title={t('custom:words')}>
          {row('engraving', t('custom:engraving'), t('custom:engraving'))}
          {draft.ticked.has('engraving') && <TextInput w={200} size="xs" label={t('custom:most')} inputMode="numeric" value={draft.most} error={fault('most')} onChange={({ currentTarget: { value } }) => change({ most: value })} />}
        </Section>
      )}
      <Section title={t('custom:pattern')}>
        {row('pattern', t('custom:patternHint'), t('custom:pattern'))}
        {draft.ticked.has('pattern') && <NativeSelect w={200} size="xs" label={t('custom:patternOn')} value={draft.patternOn} data={[{ value: 'main', label: t('custom:tone-main') }, { value: 'accent', label: t('custom:tone-accent') }]} onChange={({ currentTarget }) => change({ patternOn: currentTarget.value === 'accent' ? 'accent' : 'main' })} />}
      </Section>
      {family.labelled && (
        <Section title={t('custom:pictures')}>
          <Pictures store={store} product={product} known={known.artworks} tick={tick} row={row} />
        </Section>
      )}
      <Group justify="flex-end" pos="sticky" bottom={0} py="sm" bg="white" style={{ zIndex: 2 }}><Button loading={busy} onClick={save}>{t('custom:save')}</Button></Group>
    </Stack>
  );
}

function Section({ title, hint, children }: { readonly title: string; readonly hint?: string; readonly children: ReactNode }) {
  return <Stack gap="xs" component="section"><Title order={3} size="h5">{title}</Title>{hint !== undefined && <Text size="xs" c="dimmed">{hint}</Text>}{children}</Stack>;
}
