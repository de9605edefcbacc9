import { Alert, Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { LOCALES, type Locale } from '../../shared/locale.ts';
import type { AssistantSample, AssistantVoice, MerchantStore } from '../../shared/merchant.ts';
import { TONES, type Tone } from '../../shared/tone.ts';
import { RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { fetchSample, fetchVoice, saveVoice } from './api.ts';

/** How the store's assistant speaks, chosen by how it sounds. */
export function Assistant({ store }: { readonly store: MerchantStore }) {
  const reading = useRemote(store.id, () => fetchVoice(store.id));
  return <RemoteView reading={reading}>{(voice) => <Voice store={store} voice={voice} saved={reading.set} />}</RemoteView>;
}

interface VoiceProps { readonly store: MerchantStore; readonly voice: AssistantVoice; readonly saved: (voice: AssistantVoice) => void }

function Voice({ store, voice, saved }: VoiceProps) {
  const { t } = useWords();
  const [tone, setTone] = useState<Tone>(voice.tone), [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  const save = async (): Promise<void> => {
    setState('busy');
    try {
      saved(await saveVoice(store.id, { tone }));
      notifications.show({ message: t('merchant:toneSaved') });
      setState('open');
    } catch {
      setState('failed');
    }
  };
  return (
    <Stack maw={720} gap="lg">
      <div>
        <Title order={2} size="h4">{t('merchant:assistantTone')}</Title>
        <Text size="sm" c="dimmed" mb="sm">{t('merchant:assistantHint')}</Text>
        <SegmentedControl
          fullWidth aria-label={t('merchant:assistantTone')} value={tone} onChange={(value) => setTone(TONES.find((each) => each === value) ?? tone)}
          data={TONES.map((value) => ({ value, label: t(`copy:${value}`) }))}
        />
        <Text size="sm" mt="xs">{t(`merchant:tone-${tone}`)}</Text>
      </div>
      <Sample store={store.id} tone={tone} />
      {state === 'failed' && <Alert color="red" role="alert">{t('console:failedHint')}</Alert>}
      <Group justify="flex-end"><Button loading={state === 'busy'} disabled={tone === voice.tone} onClick={() => { void save(); }}>{t('console:save')}</Button></Group>
    </Stack>
  );
}

/** The assistant's own words in a tone, about goods of the store. What is shown stays until the next is there. */
function Sample({ store, tone }: { readonly store: string; readonly tone: Tone }) {
  const { t, locale } = useWords();
  const [language, setLanguage] = useState<Locale>(locale), [seed, setSeed] = useState(0);
  const { remote, reload } = useRemote(`${store} ${tone} ${seed}`, () => fetchSample(store, tone, seed));
  const [shown, setShown] = useState<AssistantSample | null>(null);
  if (remote.state === 'ready' && shown !== remote.value) setShown(remote.value);
  return (
    <Paper withBorder p="md" component="section" aria-label={t('merchant:sample')} aria-busy={remote.state === 'loading' || undefined}>
      <Group justify="space-between" mb="sm">
        <Text fw={600}>{t('merchant:sample')}</Text>
        <SegmentedControl
          size="xs" aria-label={t('merchant:sampleLanguage')} value={language} onChange={setLanguage}
          data={LOCALES.map((value) => ({ value, label: t(value === 'zh' ? 'desk:chinese' : 'desk:english') }))}
        />
      </Group>
      {remote.state === 'failed' ? <Alert color="red" role="alert"><Group justify="space-between">{t('merchant:sampleFailed')}<Button size="xs" variant="default" onClick={() => { void reload(); }}>{t('console:retry')}</Button></Group></Alert> : (
        <Stack gap="xs" mih={260} lang={language} style={{ opacity: remote.state === 'loading' ? 0.5 : 1 }} aria-live="polite">
          {shown?.answers.map(({ to, text }) => (
            <Stack key={to} gap="xs">
              <Line by="shopper" who={t('desk:shopper')}>{t(`merchant:said-${to}-${language}`, { product: shown.product[language] })}</Line>
              <Line by="assistant" who={t('desk:assistant')}>{text[language]}</Line>
            </Stack>
          ))}
        </Stack>
      )}
      <Group justify="flex-end" mt="sm"><Button size="xs" variant="default" onClick={() => setSeed(seed + 1)}>{t('merchant:sampleAgain')}</Button></Group>
    </Paper>
  );
}

interface LineProps { readonly by: 'shopper' | 'assistant'; readonly who: string; readonly children: string }

function Line({ by, who, children }: LineProps) {
  const isShopper = by === 'shopper';
  return (
    <Paper px="sm" py={6} radius="md" maw="85%" bg={isShopper ? 'gray.1' : 'teal.0'} style={{ alignSelf: isShopper ? 'flex-end' : 'flex-start' }}>
      <Text size="xs" c="dimmed">{who}</Text>
      <Text size="sm">{children}</Text>
    </Paper>
  );
}
