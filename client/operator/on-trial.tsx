import { Badge, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { TRIAL_VISITS } from '../../shared/operator.ts';
import type { Comparison, Trial, TrialStage, Verdict } from '../../shared/operator.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { Nothing } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import type { LoopProps } from './loop-view.tsx';
import { StepButtons } from './step-buttons.tsx';
import { ON_ITS_WAY } from './states.ts';

const STAGES: readonly (readonly [TrialStage | 'judged', TextKey])[] = [
  ['judged', 'operator:judgedStage'], ['shadow', 'operator:shadowStage'], ['share', 'operator:shareStage'], ['guard', 'operator:guardStage'],
];
const HINTS: Readonly<Record<TrialStage, TextKey>> = { shadow: 'operator:shadowHint', share: 'operator:shareHint', guard: 'operator:guardHint' };
const VERDICTS: Readonly<Record<Verdict, TextKey>> = { going: 'operator:going', drop: 'operator:drop', enough: 'operator:enough' };
const VERDICT_COLOURS: Readonly<Record<Verdict, string>> = { going: 'gray', drop: 'red', enough: 'teal' };
const METRICS: Readonly<Record<Comparison['metric'], TextKey>> = { finds: 'operator:finds', purchases: 'operator:purchases', dismissals: 'operator:dismissals' };

/** The version that is tried, how far it is, and what speaks for and against it; or the next that could be. */
export function OnTrial({ loop, act }: LoopProps) {
  const { t, percent } = useWords();
  const trial = loop.trials.find(({ endedAt }) => endedAt === null) ?? null;
  const version = loop.versions.find((each) => (trial ? each.version === trial.version : each.state === 'judged'));
  return (
    <Paper withBorder p="md" h="100%">
      <Title order={2} size="h5" mb="xs">{version ? t('operator:onTrial', { n: version.version }) : t('operator:trial')}</Title>
      {version ? (
        <Stack gap="sm">
          <Stages stage={trial?.stage ?? 'judged'} />
          {trial && <Text size="sm">{t(HINTS[trial.stage], { rival: trial.rival, share: percent(trial.stage === 'guard' ? 1 - trial.share : trial.share) })}</Text>}
          {trial?.figures && <Badge variant="light" color={VERDICT_COLOURS[trial.figures.verdict]}>{t(VERDICTS[trial.figures.verdict])}</Badge>}
          {trial?.stage === 'shadow' ? <ShadowFigures trial={trial} /> : trial && <Arms trial={trial} />}
          {ON_ITS_WAY.has(version.state) && <StepButtons version={version} act={act} />}
        </Stack>
      ) : <Nothing title={t('operator:noTrial')} hint={t('operator:noTrialHint')} />}
    </Paper>
  );
}

function Stages({ stage }: { readonly stage: TrialStage | 'judged' }) {
  const { t } = useWords();
  const reached = STAGES.findIndex(([name]) => name === stage);
  return (
    <Group gap={6} component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
      {STAGES.map(([name, label], i) => (
        <li key={name} aria-current={i === reached ? 'step' : undefined}>
          <Badge variant={i === reached ? 'filled' : i < reached ? 'light' : 'outline'} color={i <= reached ? 'harbour' : 'gray'} size="lg" fw={500}>{`${i + 1} ${t(label)}`}</Badge>
        </li>
      ))}
    </Group>
  );
}

function ShadowFigures({ trial: { rival, figures } }: { readonly trial: Trial }) {
  const { t, number, percent } = useWords();
  const shadow = figures?.shadow;
  const ms = (value: number | null | undefined): string => (value === null || value === undefined ? '–' : number(value, 1));
  const rows: readonly (readonly [string, string])[] = [
    [t('operator:answers'), number(shadow?.answers ?? 0)], [t('operator:agreement'), shadow && shadow.answers > 0 ? percent(shadow.agreement) : '–'],
    [t('operator:latency'), t('operator:latencyBeside', { ms: ms(shadow?.p99), rival, other: ms(shadow?.rivalP99) })], [t('operator:failures'), number(shadow?.failures ?? 0)],
  ];
  return (
    <Table verticalSpacing={4} horizontalSpacing={0} tabularNums>
      <Table.Tbody>{rows.map(([label, value]) => <Table.Tr key={label}><Table.Td c="dimmed">{label}</Table.Td><Table.Td className="right">{value}</Table.Td></Table.Tr>)}</Table.Tbody>
    </Table>
  );
}

function Arms({ trial: { version, rival, figures } }: { readonly trial: Trial }) {
  const { t, number, percent } = useWords();
  const { version: ours = null, rival: theirs = null, comparisons = [] } = figures ?? {};
  const rate = (count: number | undefined, visits: number | undefined): string => (visits ? percent((count ?? 0) / visits) : '–');
  const signed = (value: number): string => `${value > 0 ? '+' : ''}${percent(value)}`;
  return (
    <>
      <Table verticalSpacing={4} horizontalSpacing={4} tabularNums>
        <Table.Thead><Table.Tr><Table.Th /><Table.Th className="right">{t('operator:versionShort', { n: version })}</Table.Th><Table.Th className="right">{t('operator:versionShort', { n: rival })}</Table.Th><Table.Th className="right">{t('operator:difference')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          <Table.Tr><Table.Td c="dimmed">{t('operator:armVisits')}</Table.Td><Table.Td className="right">{number(ours?.visits ?? 0)}</Table.Td><Table.Td className="right">{number(theirs?.visits ?? 0)}</Table.Td><Table.Td /></Table.Tr>
          {(['finds', 'purchases', 'dismissals'] as const).map((metric) => {
            const compared = comparisons.find((each) => each.metric === metric);
            return (
              <Table.Tr key={metric}>
                <Table.Td c="dimmed">{t(METRICS[metric])}</Table.Td>
                <Table.Td className="right">{rate(ours?.[metric], ours?.visits)}</Table.Td><Table.Td className="right">{rate(theirs?.[metric], theirs?.visits)}</Table.Td>
                <Table.Td className="right" title={compared && t('operator:interval', { low: signed(compared.low), high: signed(compared.high) })}>{compared ? signed(compared.value) : '–'}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed">{t('operator:guardRule', { n: number(TRIAL_VISITS) })}</Text>
    </>
  );
}

