import { Badge, Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { LoopOverview, Training } from '../../shared/operator.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { LineChart } from '../console/line-chart.tsx';
import { Nothing } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { cancelTraining, train } from './api.ts';
import type { LoopProps } from './loop-view.tsx';

const STATES: Readonly<Record<Training['state'], TextKey>> = {
  queued: 'operator:queued', running: 'operator:running', done: 'operator:done', failed: 'operator:failed', cancelled: 'operator:cancelledState',
};
const COLOURS: Readonly<Record<Training['state'], string>> = { queued: 'gray', running: 'blue', done: 'teal', failed: 'red', cancelled: 'gray' };
const WHY: Readonly<Record<Training['why'], TextKey>> = { asked: 'operator:asked_why', nightly: 'operator:nightly_why', 'new-interactions': 'operator:newInteractions_why' };
/** Trainings before that are listed. */
const BEFORE = 4;

/** The training that runs or ran last, with its curves, and those before. */
export function Trainings({ loop, act }: LoopProps) {
  const { t } = useWords();
  const [latest, ...before] = loop.trainings;
  const isBusy = latest?.state === 'queued' || latest?.state === 'running';
  return (
    <Paper withBorder p="md" h="100%">
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm">
        <div>
          <Title order={2} size="h5">{t('operator:training')}</Title>
          <Text size="xs" c="dimmed">{t('operator:trainingLead')}</Text>
        </div>
        {isBusy
          ? <Button variant="default" style={{ flexShrink: 0 }} onClick={() => { void act(async () => { await cancelTraining(latest.id); return t('operator:cancelled'); }); }}>{t('operator:cancel')}</Button>
          : <Button style={{ flexShrink: 0 }} onClick={() => { void act(async () => { await train(); return t('operator:asked'); }); }}>{t('operator:train')}</Button>}
      </Group>
      {latest ? (
        <Stack gap="sm">
          <Summary training={latest} />
          {isBusy && <Progress value={100 * latest.step / latest.orders.steps} size="lg" radius="sm" animated={latest.state === 'running'} aria-label={t('operator:stepOf', { step: latest.step, steps: latest.orders.steps })} />}
          <Curve loop={loop} />
          {before.length > 0 && <Text size="xs" fw={600}>{t('operator:lastTrainings')}</Text>}
          {before.slice(0, BEFORE).map((training) => <Summary key={training.id} training={training} />)}
        </Stack>
      ) : <Nothing title={t('operator:noTraining')} hint={t('operator:noTrainingHint')} />}
    </Paper>
  );
}

function Summary({ training: { state, why, askedAt, attempts, step, orders, version, message } }: { readonly training: Training }) {
  const { t, moment, number } = useWords();
  const parts = [
    moment(askedAt), t(WHY[why]), ...state === 'running' || state === 'cancelled' ? [t('operator:stepOf', { step: number(step), steps: number(orders.steps) })] : [],
    ...attempts > 1 ? [t('operator:resumed', { count: attempts - 1 })] : [], ...version === null ? [] : [t('operator:made', { n: version })], ...message === null ? [] : [message],
  ];
  return <Group gap="xs" align="flex-start" wrap="nowrap"><Badge variant="light" color={COLOURS[state]} style={{ flexShrink: 0 }}>{t(STATES[state])}</Badge><Text size="sm" className="numbers">{parts.join(' · ')}</Text></Group>;
}

function Curve({ loop: { curve, trainings } }: { readonly loop: LoopOverview }) {
  const { t, number } = useWords();
  const steps = trainings.find(({ id }) => id === curve?.training)?.orders.steps ?? 0;
  const lines = useMemo(() => [
    { name: t('operator:loss'), side: 'left' as const, points: (curve?.points ?? []).map(({ step, loss }) => [step, loss] as const) },
    { name: t('operator:watched'), side: 'right' as const, points: (curve?.points ?? []).flatMap(({ step, ndcg }) => (ndcg === null ? [] : [[step, ndcg] as const])) },
  ], [curve, t]);
  const last = curve?.points.at(-1);
  if (!curve || !last) return <Text size="sm" c="dimmed">{t('operator:noCurve')}</Text>;
  return <LineChart lines={lines} most={steps} height={230} summary={t('operator:curve', { n: curve.training, loss: number(last.loss, 3), steps: number(last.step) })} />;
}
