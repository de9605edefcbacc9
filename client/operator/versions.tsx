import { Badge, Drawer, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Gate, ModelVersion } from '../../shared/operator.ts';
import { RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { fetchVersion } from './api.ts';
import type { LoopProps } from './loop-view.tsx';
import { GATE_HINTS, GATE_TEXTS, STATE_COLOURS, STATE_TEXTS } from './states.ts';
import { StepButtons } from './step-buttons.tsx';

/** Every version, newest first; one that is chosen shows its gates and its way. */
export function Versions({ loop: { versions }, act }: LoopProps) {
  const { t, number, date } = useWords();
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = versions.find(({ version }) => version === chosen);
  return (
    <Paper withBorder style={{ overflow: 'hidden' }}>
      <Title order={2} size="h5" p="md" pb="xs">{t('operator:versions')}</Title>
      <Table highlightOnHover tabularNums verticalSpacing="xs">
        <Table.Thead bg="gray.0">
          <Table.Tr>
            <Table.Th>{t('operator:versionColumn')}</Table.Th><Table.Th>{t('operator:state')}</Table.Th><Table.Th className="right">{t('operator:figures')}</Table.Th>
            <Table.Th visibleFrom="sm">{t('operator:gates')}</Table.Th><Table.Th visibleFrom="md">{t('operator:learned')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.map((version) => (
            <Table.Tr key={version.version} className="row-button" tabIndex={0} aria-label={t('operator:details', { n: version.version })}
              onClick={() => setChosen(version.version)} onKeyDown={({ key }) => { if (key === 'Enter') setChosen(version.version); }}>
              <Table.Td><b>{version.version}</b> <Text span size="xs" c="dimmed" visibleFrom="sm">{date(version.madeAt)}</Text></Table.Td>
              <Table.Td><Badge variant="light" color={STATE_COLOURS[version.state]}>{t(STATE_TEXTS[version.state])}</Badge></Table.Td>
              <Table.Td className="right">
                {number(version.figures.ndcg10, 4)}{version.rivalFigures && <Text size="xs" c="dimmed">{t('operator:against')} {number(version.rivalFigures.ndcg10, 4)}</Text>}
              </Table.Td>
              <Table.Td visibleFrom="sm"><Gates gates={version.gates ?? []} /></Table.Td>
              <Table.Td visibleFrom="md"><Text size="sm" c="dimmed">{t('operator:people', { people: number(version.people), simulated: number(version.simulated) })}</Text></Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Drawer opened={shown !== undefined} onClose={() => setChosen(null)} position="right" size="lg" title={shown && t('operator:version', { n: shown.version })}
        closeButtonProps={{ 'aria-label': t('operator:close') }}>
        {shown && <Details version={shown} act={act} />}
      </Drawer>
    </Paper>
  );
}

function Gates({ gates }: { readonly gates: readonly Gate[] }) {
  const { t } = useWords();
  return <Group gap={4}>{gates.map(({ name, passed }) => <Badge key={name} size="sm" variant="light" color={passed ? 'teal' : 'red'}>{passed ? '✓' : '✗'} {t(GATE_TEXTS[name])}</Badge>)}</Group>;
}

/** Figures of ranks and shares are small; milliseconds are not. */
const DIGITS: Readonly<Record<Gate['name'], number>> = { ranking: 4, popularity: 4, exposure: 3, latency: 2 };

function Details({ version, act }: { readonly version: ModelVersion; readonly act: LoopProps['act'] }) {
  const { t, number, moment } = useWords();
  const { dataset, gates } = version;
  const history = useRemote(`${version.version} ${version.state}`, () => fetchVersion(version.version));
  return (
    <Stack>
      <Group><Badge variant="light" color={STATE_COLOURS[version.state]}>{t(STATE_TEXTS[version.state])}</Badge><StepButtons version={version} act={act} /></Group>
      <div>
        <Text size="sm">{t('operator:people', { people: number(version.people), simulated: number(version.simulated) })}</Text>
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>{dataset.cutoff === null ? t('operator:datasetNone') : t('operator:dataset', { at: moment(dataset.cutoff), hash: dataset.hash.slice(0, 16) })}</Text>
      </div>
      {gates && gates.length > 0 && (
        <Table tabularNums verticalSpacing="xs" horizontalSpacing={4}>
          <Table.Thead><Table.Tr><Table.Th>{t('operator:gates')}</Table.Th><Table.Th className="right">{t('operator:figure')}</Table.Th><Table.Th className="right">{t('operator:threshold')}</Table.Th></Table.Tr></Table.Thead>
          <Table.Tbody>
            {gates.map(({ name, figure, threshold, wanted, passed, interval }) => (
              <Table.Tr key={name}>
                <Table.Td><Badge size="sm" variant="light" color={passed ? 'teal' : 'red'}>{t(passed ? 'operator:passed' : 'operator:missed')}</Badge> {t(GATE_TEXTS[name])}<Text size="xs" c="dimmed">{t(GATE_HINTS[name])}</Text></Table.Td>
                <Table.Td className="right">{number(figure, DIGITS[name])}{interval && <Text size="xs" c="dimmed">{t('operator:interval', { low: number(interval[0], DIGITS[name]), high: number(interval[1], DIGITS[name]) })}</Text>}</Table.Td>
                <Table.Td className="right">{t(wanted === 'above' ? 'operator:wantedAbove' : 'operator:wantedBelow', { n: number(threshold, DIGITS[name]) })}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Title order={3} size="h6">{t('operator:steps')}</Title>
      <RemoteView reading={history}>
        {({ steps }) => (
          <Table verticalSpacing={4} horizontalSpacing={4}>
            <Table.Tbody>
              {steps.map(({ state, at, person, reason }) => (
                <Table.Tr key={`${at} ${state} ${reason}`}>
                  <Table.Td><Badge size="sm" variant="light" color={STATE_COLOURS[state]}>{t(STATE_TEXTS[state])}</Badge></Table.Td>
                  <Table.Td><Text size="sm">{moment(at)} · {t(person === null ? 'operator:byMall' : 'operator:byPerson')}</Text><Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>{reason}</Text></Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
      </RemoteView>
    </Stack>
  );
}
