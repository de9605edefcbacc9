import { Anchor, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { LoopOverview } from '../../shared/operator.ts';
import { BarChart } from '../console/bar-chart.tsx';
import { useWords } from '../console/words.tsx';
import { JOURNAL } from './api.ts';
import { ASIDE_TEXTS } from './states.ts';

/** How the journal does: what comes in by the minute, and what was not taken. */
export function Health({ loop: { at, health: { perMinute, setAside } } }: { readonly loop: LoopOverview }) {
  const words = useWords();
  const { t, number } = words;
  const minute = Math.floor(at / 60_000);
  const bars = useMemo(() => perMinute.map((value, i) => {
    const ago = perMinute.length - i;
    return { label: new Date((minute - ago) * 60_000).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit', hour12: false }), value, pale: false, detail: [words.number(value), words.t('operator:minuteAgo', { count: ago })] };
  }), [perMinute, minute, words]);
  return (
    <Paper withBorder p="md" h="100%">
      <Group justify="space-between" mb="xs"><Title order={2} size="h5">{t('operator:health')}</Title><Anchor size="sm" href={JOURNAL} download>{t('operator:export')}</Anchor></Group>
      <Stack gap="sm">
        <BarChart bars={bars} height={150} summary={t('operator:perMinuteChart', { n: number(perMinute.reduce((sum, count) => sum + count, 0)) })} />
        <Text size="sm" fw={600}>{t('operator:setAside')}</Text>
        {setAside.length === 0 ? <Text size="sm" c="dimmed">{t('operator:setAsideNone')}</Text> : (
          <Table verticalSpacing={4} horizontalSpacing={0} tabularNums>
            <Table.Thead><Table.Tr><Table.Th>{t('operator:reason')}</Table.Th><Table.Th className="right">{t('operator:count')}</Table.Th></Table.Tr></Table.Thead>
            <Table.Tbody>{setAside.map(({ reason, count }) => <Table.Tr key={reason}><Table.Td>{t(ASIDE_TEXTS[reason])}</Table.Td><Table.Td className="right">{number(count)}</Table.Td></Table.Tr>)}</Table.Tbody>
          </Table>
        )}
      </Stack>
    </Paper>
  );
}
