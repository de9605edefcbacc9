import { Button, Group, Stack, Text } from '@mantine/core';
import type { EarlierLook } from '../../../shared/make.ts';
import { useWords } from '../../console/words.tsx';
import { say } from './say.ts';

export interface EarlierProps { readonly looks: readonly EarlierLook[]; readonly busy: boolean; readonly wear: (look: number) => void }

/** Looks that are listed. */
const SHOWN = 4;

/** What the product looked like before, to be worn again. */
export function Earlier({ looks, busy, wear }: EarlierProps) {
  const words = useWords(), { t, moment } = words;
  if (looks.length === 0) return null;
  return (
    <Stack gap={4} component="section" aria-label={t('making:undo')}>
      <Text size="sm" fw={500}>{t('making:undo')}</Text>
      <Text size="xs" c="dimmed">{t('making:undoHint')}</Text>
      {looks.slice(0, SHOWN).map(({ look, at, family }) => (
        <Group key={look} justify="space-between" gap="xs">
          <Text size="sm">{family === null ? t('making:ownModel') : say(words, 'family', family)} <Text span size="xs" c="dimmed">{moment(at)}</Text></Text>
          <Button size="compact-xs" variant="default" disabled={busy} onClick={() => wear(look)}>{t('making:wearEarlier')}</Button>
        </Group>
      ))}
    </Stack>
  );
}
