import { Button, Group, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { TONES, type Tone } from '../../../shared/tone.ts';
import { useWords } from '../../console/words.tsx';
import { Trouble } from '../make/adjust.tsx';
import { useErrand } from '../make/use-errand.ts';
import { fetchDesk, saveVoice } from './api.ts';
import type { DeskProps } from './pane.tsx';

/** How the product's brand speaks, and what it never says. */
export function VoiceDesk({ store, desk, set }: DeskProps) {
  const { t } = useWords();
  const [tone, setTone] = useState<Tone>(desk.voice.tone), [words, setWords] = useState(desk.voice.forbidden.join('\n'));
  const { running, trouble, run } = useErrand();
  const save = (): Promise<void> => run(async () => {
    const forbidden = [...new Set(words.split(/[\n,，、]/u).map((word) => word.trim()).filter((word) => word !== ''))];
    await saveVoice(store, desk.product.brand, { tone, forbidden });
    set(await fetchDesk(store, desk.product.id));
    notifications.show({ message: t('copy:voiceSaved') });
  });
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={500} mb={4}>{t('copy:tone')}</Text>
        <SegmentedControl aria-label={t('copy:tone')} value={tone} onChange={(value) => setTone(TONES.find((each) => each === value) ?? tone)} data={TONES.map((value) => ({ value, label: t(`copy:${value}`) }))} />
      </div>
      <Textarea label={t('copy:forbiddenList')} description={t('copy:forbiddenHint')} autosize minRows={2} maxRows={6} value={words} onChange={({ currentTarget: { value } }) => setWords(value)} />
      <Trouble text={trouble} />
      <Group justify="flex-end"><Button size="xs" loading={running} onClick={() => { void save(); }}>{t('copy:saveVoice')}</Button></Group>
    </Stack>
  );
}
