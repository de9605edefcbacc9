import { Group, Paper, Stack, Text } from '@mantine/core';
import { Nothing } from '../../console/remote.tsx';
import { useWords } from '../../console/words.tsx';
import type { DeskProps } from './pane.tsx';

/** What buyers wrote, summed up: a count and their own words behind each sentence. */
export function ReviewsDesk({ desk: { reviews }, locale }: DeskProps) {
  const { t, number } = useWords();
  if (reviews.count === 0) return <Nothing title={t('copy:noReviews')} />;
  return (
    <Stack>
      <Group gap="lg">
        <Text fw={600} size="lg">{t('copy:starsMean', { stars: number(reviews.stars ?? 0, 1) })}</Text>
        <Text c="dimmed" size="sm">{t('copy:reviewCount', { count: reviews.count })} · {t('copy:inWords', { n: reviews.worded })}</Text>
      </Group>
      <Text size="sm" c="dimmed">{t(reviews.claims.length > 0 ? 'copy:summaryHint' : 'copy:noClaims')}</Text>
      {reviews.claims.map(({ aspect, sentence, quotes }) => (
        <Paper key={aspect} withBorder p="sm">
          <Text size="sm" fw={500} lang={locale}>{sentence[locale]}</Text>
          {quotes.map((quote) => <Text key={quote} size="xs" c="dimmed">“{quote}”</Text>)}
        </Paper>
      ))}
    </Stack>
  );
}
