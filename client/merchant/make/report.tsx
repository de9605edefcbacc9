import { Alert, Group, List, Stack, Table, Text } from '@mantine/core';
import type { Colourway } from '../../../shared/catalogue.ts';
import type { FinishReport, ModelDraft, ModelFacts } from '../../../shared/make.ts';
import { useWords, type Words } from '../../console/words.tsx';

const LEVELS = ['level0', 'level1', 'level2'] as const;
const WHAT = { triangles: 'whatTriangles', draws: 'whatDraws', bytes: 'whatBytes' } as const;
/** A side that fills less of the product's than this is worth a word. */
const FILLED = 0.9;

/** What the finishing line did to a model: what it was and is, step by step, and what still exceeds. */
export function Report({ draft: { report, refused }, colourways }: { readonly draft: ModelDraft; readonly colourways: readonly Colourway[] }) {
  const words = useWords(), { t, number, percent } = words, { fills } = report;
  return (
    <Stack gap="sm">
      {refused && (
        <Alert color="red" variant="light" title={t('making:overBudget')} role="alert">
          <List size="sm">{report.exceeds.map(({ level, what, is, most }) => <List.Item key={`${level}${what}`}>{t('making:exceeds', { level: t(`making:${LEVELS[level] ?? 'level0'}`), what: t(`making:${WHAT[what]}`), is: number(is), most: number(most) })}</List.Item>)}</List>
          <Text size="sm" mt="xs" lang="en">{refused.message}</Text>
        </Alert>
      )}
      {Math.min(fills.width, fills.height, fills.depth) < FILLED && <Alert color="orange" variant="light">{t('making:proportions', { width: percent(fills.width), height: percent(fills.height), depth: percent(fills.depth) })}</Alert>}
      <Facts report={report} />
      <Variants report={report} colourways={colourways} />
      <Steps report={report} words={words} />
    </Stack>
  );
}

function Facts({ report: { given, levels } }: { readonly report: FinishReport }) {
  const words = useWords(), { t, number } = words;
  const columns: readonly (readonly [string, ModelFacts])[] = [[t('making:given'), given], ...levels.map((each, i): [string, ModelFacts] => [t(`making:${LEVELS[i] ?? 'level0'}`), each])];
  const rows: readonly (readonly [string, (facts: ModelFacts) => string])[] = [
    [t('making:triangles'), ({ triangles }) => number(triangles)], [t('making:draws'), ({ draws }) => number(draws)], [t('making:fileSize'), ({ bytes }) => sizeText(words, bytes)],
    [t('making:pictures'), ({ textures, texels }) => (textures === 0 ? '–' : t('making:upToPixels', { n: textures, pixels: texels }))],
  ];
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table verticalSpacing={4} horizontalSpacing={6} fz="sm" tabularNums>
        <Table.Thead><Table.Tr><Table.Th />{columns.map(([name]) => <Table.Th key={name} className="right">{name}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>{rows.map(([name, of]) => <Table.Tr key={name}><Table.Td>{name}</Table.Td>{columns.map(([column, facts]) => <Table.Td key={column} className="right">{of(facts)}</Table.Td>)}</Table.Tr>)}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Variants({ report: { variants }, colourways }: { readonly report: FinishReport; readonly colourways: readonly Colourway[] }) {
  const { t, of } = useWords();
  if (variants.length === 0) return null;
  return (
    <Group gap="xs">
      {variants.map(({ name, colourway }) => {
        const is = colourways.find(({ id }) => id === colourway);
        return <Text key={name} size="xs" c={is ? undefined : 'dimmed'}>{is && <span className="swatch" style={{ background: is.main, marginRight: 6, verticalAlign: -2 }} />}{is ? t('making:variantIs', { name, colour: of(is.name) }) : t('making:variantLost', { name })}</Text>;
      })}
    </Group>
  );
}

function Steps({ report: { steps }, words }: { readonly report: FinishReport; readonly words: Words }) {
  const { t } = words, done = steps.filter(({ changes }) => changes.some(({ what }) => what !== 'packed'));
  return (
    <div>
      <Text size="sm" fw={500} mb={4}>{t('making:report')}</Text>
      <List size="sm" spacing={2}>
        {done.map(({ step, changes }) => <List.Item key={step}><Text span size="sm" c="dimmed">{t(`making:step-${step}`)}</Text> · {changes.map(({ what, values }) => t(`making:change-${what}`, written(values, words))).join(' · ')}</List.Item>)}
      </List>
    </div>
  );
}

function written(values: Readonly<Record<string, number | string>>, { number, locale }: Words): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : Number.isInteger(value) ? number(value) : value.toLocaleString(locale, { maximumSignificantDigits: 3 })]));
}

export function sizeText({ t, number }: Pick<Words, 't' | 'number'>, bytes: number): string {
  return bytes < 1_000_000 ? t('making:kilobytes', { n: number(Math.ceil(bytes / 1000)) }) : t('making:megabytes', { n: number(bytes / 1_000_000, 1) });
}
