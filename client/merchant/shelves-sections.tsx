import { Button, Chip, CloseButton, Group, Input, NumberInput, Paper, Select, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MerchantProduct, MerchantShelves } from '../../shared/merchant.ts';
import { MOODS } from '../../shared/mood.ts';
import { FIXTURE_KIND_KEY } from '../console/fixture-kinds.ts';
import { useWords } from '../console/words.tsx';
import { MOST_FACINGS, type ShelvesDraft, type ShelvesErrors } from './shelves-draft.ts';

interface SectionProps {
  readonly draft: ShelvesDraft;
  readonly errors: ShelvesErrors;
  readonly change: (part: Partial<ShelvesDraft>) => void;
}

/** Which moods the store may wear. */
export function Moods({ draft, errors, change }: SectionProps) {
  const { t } = useWords();
  return (
    <Section title={t('merchant:moods')} hint={t('merchant:moodsHint')}>
      <Chip.Group multiple value={[...draft.moods]} onChange={(values) => change({ moods: MOODS.filter((mood) => values.includes(mood)) })}>
        <Group gap="xs" role="group" aria-label={t('merchant:moods')}>{MOODS.map((mood) => <Chip key={mood} value={mood}>{t(`merchant:mood-${mood}`)}</Chip>)}</Group>
      </Chip.Group>
      {errors.moods && <Input.Error mt="xs">{t(errors.moods)}</Input.Error>}
    </Section>
  );
}

/** Which goods may not stand where. */
export function Exclusions({ draft, errors, change, shelves, products }: SectionProps & { readonly shelves: MerchantShelves; readonly products: readonly MerchantProduct[] }) {
  const { t, of } = useWords();
  const { exclusions } = draft;
  const sold = new Set(products.map(({ id }) => id));
  const goods = [
    { group: t('merchant:kinds'), items: shelves.kinds.filter(({ id }) => !sold.has(id)).map(({ id, name }) => ({ value: id, label: t('merchant:anyOfKind', { kind: of(name) }) })) },
    { group: t('merchant:products'), items: products.map(({ id, name }) => ({ value: id, label: of(name) })) },
  ];
  const fixtures = shelves.fixtures.map(({ id, kind }) => ({ value: id, label: `${t(FIXTURE_KIND_KEY[kind])} · ${id}` }));
  /** Beside the fixtures, a single slot of one, which only an import or the HTTP interface can name. */
  const placesFor = (place: string | null) => (place === null || fixtures.some(({ value }) => value === place) ? fixtures : [...fixtures, { value: place, label: place }]);
  const say = (field: string): string | undefined => errors[field] && t(errors[field]);
  return (
    <Section title={t('merchant:exclusions')} hint={t('merchant:exclusionsHint')}>
      <Stack>
        {exclusions.map((each, i) => (
          <Group key={i} wrap="nowrap" align="start" gap="xs">
            <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" verticalSpacing="xs" flex={1}>
              <Select
                searchable allowDeselect={false} aria-label={t('merchant:goods')} placeholder={t('merchant:goods')} data={goods} value={each.goods}
                error={say(`exclusions.${i}.goods`)} onChange={(value) => change({ exclusions: exclusions.with(i, { ...each, goods: value }) })}
              />
              <Select
                searchable allowDeselect={false} aria-label={t('merchant:place')} placeholder={t('merchant:place')} data={placesFor(each.place)} value={each.place}
                error={say(`exclusions.${i}.place`)} onChange={(value) => change({ exclusions: exclusions.with(i, { ...each, place: value }) })}
              />
            </SimpleGrid>
            <CloseButton size="lg" iconSize={16} c="dimmed" aria-label={t('merchant:remove')} onClick={() => change({ exclusions: exclusions.toSpliced(i, 1) })} />
          </Group>
        ))}
        <Group><Button variant="default" onClick={() => change({ exclusions: [...exclusions, { goods: null, place: null }] })}>{t('merchant:addExclusion')}</Button></Group>
      </Stack>
    </Section>
  );
}

/** How many of a product stand at least. */
export function Facings({ draft: { facings }, errors, change, products }: SectionProps & { readonly products: readonly MerchantProduct[] }) {
  const { t, of } = useWords();
  const named = products.map(({ id, name }) => ({ value: id, label: of(name) }));
  return (
    <Section title={t('merchant:facings')} hint={t('merchant:facingsHint')}>
      <Stack gap="xs">
        {facings.map(({ product, least }, i) => {
          const error = errors[`facings.${product}`], name = named.find(({ value }) => value === product)?.label ?? product;
          return (
            <Group key={product} wrap="nowrap" align="start" gap="xs">
              <Text flex={1} size="sm" pt={8}>{name}</Text>
              <NumberInput
                w={120} min={1} max={MOST_FACINGS} clampBehavior="none" allowDecimal={false} prefix="≥ " aria-label={t('merchant:leastOf', { product: name })} value={least}
                error={error && t(error, { n: MOST_FACINGS })} onChange={(value) => change({ facings: facings.with(i, { product, least: value }) })}
              />
              <CloseButton size="lg" iconSize={16} c="dimmed" aria-label={t('merchant:remove')} onClick={() => change({ facings: facings.toSpliced(i, 1) })} />
            </Group>
          );
        })}
        <Select
          searchable aria-label={t('merchant:addFacings')} placeholder={t('merchant:addFacings')} data={named.filter(({ value }) => facings.every(({ product }) => product !== value))} value={null}
          onChange={(value) => { if (value) change({ facings: [...facings, { product: value, least: 2 }] }); }}
        />
      </Stack>
    </Section>
  );
}

function Section({ title, hint, children }: { readonly title: string; readonly hint: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={3} size="h5">{title}</Title>
      <Text size="sm" c="dimmed" mb="sm">{hint}</Text>
      {children}
    </Paper>
  );
}
