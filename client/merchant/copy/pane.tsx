import { Accordion, Group, SegmentedControl, Select, Stack, Tabs, Text } from '@mantine/core';
import { useState } from 'react';
import { COPY_KINDS, type CopyDesk } from '../../../shared/copy.ts';
import { LOCALES, type Locale } from '../../../shared/locale.ts';
import { RemoteView, useRemote } from '../../console/remote.tsx';
import { useWords } from '../../console/words.tsx';
import { fetchDesk } from './api.ts';
import { PosterDesk } from './poster.tsx';
import { ReviewsDesk } from './reviews.tsx';
import { TextDesk } from './text.tsx';
import { TranslateDesk } from './translate.tsx';
import { VoiceDesk } from './voice.tsx';

export interface CopyPaneProps {
  readonly store: string;
  readonly product: string;
  /** What shoppers read of the product is another text now. */
  readonly changed: () => Promise<void>;
}

/** What each desk is given. */
export interface DeskProps {
  readonly store: string;
  readonly desk: CopyDesk;
  /** Of the texts, which need not be the reader's language. */
  readonly locale: Locale;
  readonly set: (desk: CopyDesk) => void;
}

const TABS = [...COPY_KINDS, 'translate', 'reviews'] as const;
type Tab = (typeof TABS)[number];

/** Where a product's texts are written, kept and shown to shoppers. */
export function CopyPane({ store, product, changed }: CopyPaneProps) {
  const { t, locale: reader } = useWords();
  const reading = useRemote(`${store}/${product}`, () => fetchDesk(store, product));
  const [tab, setTab] = useState<Tab>('description'), [locale, setLocale] = useState<Locale>(reader);
  return (
    <RemoteView reading={reading}>
      {(desk) => {
        const given = { store, desk, locale, set: reading.set };
        return (
          <Stack>
            <Group justify="space-between" align="end">
              <Text size="sm" c="dimmed" maw={460}>{t('copy:hint')}</Text>
              <SegmentedControl size="xs" aria-label={t('copy:language')} value={locale} onChange={(value) => setLocale(LOCALES.find((each) => each === value) ?? reader)} data={[{ value: 'en', label: t('copy:english') }, { value: 'zh', label: t('copy:chinese') }]} />
            </Group>
            <Accordion variant="contained" chevronPosition="right">
              <Accordion.Item value="voice">
                <Accordion.Control><Text size="sm">{t('copy:voice', { brand: desk.product.brand })} · <Text span c="dimmed" size="sm">{t(`copy:${desk.voice.tone}`)}</Text></Text></Accordion.Control>
                <Accordion.Panel><VoiceDesk {...given} /></Accordion.Panel>
              </Accordion.Item>
            </Accordion>
            <Select hiddenFrom="sm" label={t('copy:kinds')} allowDeselect={false} value={tab} onChange={(value) => setTab(TABS.find((each) => each === value) ?? tab)} data={TABS.map((value) => ({ value, label: t(`copy:${value}`) }))} comboboxProps={{ withinPortal: true }} />
            <Tabs value={tab} onChange={(value) => setTab(TABS.find((each) => each === value) ?? tab)} keepMounted={false}>
              <Tabs.List visibleFrom="sm" aria-label={t('copy:kinds')}>{TABS.map((each) => <Tabs.Tab key={each} value={each} px="xs">{t(`copy:${each}`)}</Tabs.Tab>)}</Tabs.List>
              {COPY_KINDS.map((kind) => (
                <Tabs.Panel key={kind} value={kind} pt="md">
                  {kind === 'poster' ? <PosterDesk key={locale} {...given} /> : <TextDesk key={locale} {...given} kind={kind} changed={changed} />}
                </Tabs.Panel>
              ))}
              <Tabs.Panel value="translate" pt="md"><TranslateDesk {...given} /></Tabs.Panel>
              <Tabs.Panel value="reviews" pt="md"><ReviewsDesk {...given} /></Tabs.Panel>
            </Tabs>
          </Stack>
        );
      }}
    </RemoteView>
  );
}
