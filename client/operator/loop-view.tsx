import { Alert, Grid, Stack } from '@mantine/core';
import type { LoopOverview } from '../../shared/operator.ts';
import { useWords } from '../console/words.tsx';
import { Health } from './health.tsx';
import { InService } from './in-service.tsx';
import { Settings } from './settings.tsx';
import { Trainings } from './trainings.tsx';
import { OnTrial } from './on-trial.tsx';
import { Versions } from './versions.tsx';

export interface LoopProps {
  readonly loop: LoopOverview;
  /** Does something on the server, says what came of it, and reads the loop again. */
  readonly act: (doing: () => Promise<string>) => Promise<void>;
}

/** What serves, what is trained and tried, every version, and how the journal does. */
export function LoopView({ loop, act }: LoopProps) {
  const { t } = useWords();
  return (
    <Stack>
      {loop.health.trouble !== null && <Alert color="red" role="alert">{t('operator:trouble', { why: loop.health.trouble })}</Alert>}
      <InService loop={loop} act={act} />
      <Grid>
        <Grid.Col span={{ base: 12, md: 7 }}><Trainings loop={loop} act={act} /></Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}><OnTrial loop={loop} act={act} /></Grid.Col>
      </Grid>
      <Versions loop={loop} act={act} />
      <Grid>
        <Grid.Col span={{ base: 12, md: 7 }}><Health loop={loop} /></Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}><Settings settings={loop.settings} act={act} /></Grid.Col>
      </Grid>
    </Stack>
  );
}
