import { Button, Group, Mark, Paper, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { TranslateAnswer } from '../../../shared/copy.ts';
import type { Locale } from '../../../shared/locale.ts';
import { useWords } from '../../console/words.tsx';
import { Trouble } from '../make/adjust.tsx';
import { useErrand } from '../make/use-errand.ts';
import { translateText } from './api.ts';
import type { DeskProps } from './pane.tsx';

/** A merchant's own text in the other language, as far as the catalogue's words reach. */
export function TranslateDesk({ store, desk, locale }: DeskProps) {
  const { t } = useWords();
  const [from, setFrom] = useState<Locale>(locale), [text, setText] = useState(desk.product.own[locale]), [answer, setAnswer] = useState<TranslateAnswer | null>(null);
  const { running, trouble, run } = useErrand();
  return (
    <Stack>
      <Text size="sm" c="dimmed">{t('copy:translateHint')}</Text>
      <SegmentedControl style={{ alignSelf: 'start' }} aria-label={t('copy:from')} value={from} onChange={(value) => { setFrom(value === 'zh' ? 'zh' : 'en'); setText(desk.product.own[value === 'zh' ? 'zh' : 'en']); setAnswer(null); }} data={[{ value: 'en', label: t('copy:english') }, { value: 'zh', label: t('copy:chinese') }]} />
      <Textarea label={t('copy:text')} autosize minRows={3} maxRows={10} maxLength={600} lang={from} value={text} onChange={({ currentTarget: { value } }) => setText(value)} />
      <Group><Button loading={running} disabled={text.trim() === ''} onClick={() => { void run(async () => setAnswer(await translateText(store, from, text))); }}>{t('copy:translateNow')}</Button></Group>
      <Trouble text={trouble} />
      {answer && (
        <Paper withBorder p="sm" role="group" aria-label={t('copy:result')}>
          <Text lang={from === 'en' ? 'zh' : 'en'}>{answer.pieces.map(({ text: piece, known }, i) => (known ? piece : <Mark key={`${i}/${piece}`} color="yellow">{piece}</Mark>))}</Text>
          <Text size="xs" c="dimmed" mt={6}>{answer.unknown.length > 0 ? t('copy:unknown', { words: answer.unknown.join(' · ') }) : t('copy:allKnown')}</Text>
        </Paper>
      )}
    </Stack>
  );
}
