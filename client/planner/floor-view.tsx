import { Grid, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Floor } from '../../shared/planner.ts';
import { Figure } from '../console/figure.tsx';
import { Nothing } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { CellTable } from './cell-table.tsx';
import { FixtureTable } from './fixture-table.tsx';
import { FloorPlan } from './floor-plan.tsx';
import { Goods } from './goods.tsx';

/** One place: its totals, its plan with the heat on it, and the same as tables. */
export function FloorView({ floor }: { readonly floor: Floor }) {
  const { t, number, time } = useWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const { visits, visitors, seconds, area } = floor.summary;
  return (
    <Stack>
      <SimpleGrid cols={{ base: 2, sm: 4 }} spacing="sm">
        <Figure label={t('planner:visits')} value={number(visits)} hint={t('planner:visitors', { count: visitors })} />
        <Figure label={t('planner:time')} value={time(seconds)} hint={visits > 0 ? t('planner:perVisit', { time: time(seconds / visits) }) : undefined} />
        <Figure label={t('planner:area')} value={t('planner:squareMetres', { n: number(area) })} />
        <Figure label={t('planner:density')} value={time(seconds / area)} />
      </SimpleGrid>
      <Grid>
        <Grid.Col span={{ base: 12, md: floor.plan ? 8 : 12 }}>
          <Paper withBorder p="md">
            <Title order={2} size="h5" mb="xs">{t('planner:heat')}</Title>
            {floor.cells.length === 0 && <Nothing title={t('planner:nobody')} hint={t('planner:nobodyHint')} />}
            <FloorPlan floor={floor} chosen={chosen} choose={setChosen} />
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: floor.plan ? 4 : 6 }}>
          <Stack>
            <Paper withBorder p="md">
              <Title order={2} size="h5">{t(floor.plan ? 'planner:allFixtures' : 'planner:allDoors')}</Title>
              <Text size="xs" c="dimmed" mb="xs">{t('planner:withinHint')}</Text>
              <FixtureTable floor={floor} chosen={chosen} choose={setChosen} />
            </Paper>
            {floor.plan && <Paper withBorder p="md"><Goods floor={floor} fixture={chosen} /></Paper>}
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: floor.plan ? 12 : 6 }}>
          {floor.cells.length > 0 && <Paper withBorder p="md"><CellTable floor={floor} /></Paper>}
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
