import { Anchor, Badge, ScrollArea, Table, Text } from '@mantine/core';
import type { Floor } from '../../shared/planner.ts';
import { FIXTURE_KIND_KEY } from '../console/fixture-kinds.ts';
import { useWords } from '../console/words.tsx';

export interface FixtureTableProps {
  readonly floor: Floor;
  readonly chosen: string | null;
  readonly choose: (fixture: string) => void;
}

/** Fixtures or doors, those stood at longest first; the first and the last say that they are. */
export function FixtureTable({ floor, chosen, choose }: FixtureTableProps) {
  const { t, of, time, percent } = useWords();
  const kinds = new Map(floor.plan?.fixtures.map(({ id, kind }) => [id, kind]));
  const names = new Map(floor.stores.map(({ id, name }) => [id, name]));
  const least = floor.fixtures.at(-1)?.seconds ?? 0;
  const isOnlyLeast = floor.fixtures.filter(({ seconds }) => seconds === least).length === 1;
  const total = floor.fixtures.reduce((sum, { seconds }) => sum + seconds, 0);
  return (
    <ScrollArea.Autosize mah={380} offsetScrollbars>
      <Table verticalSpacing={5} horizontalSpacing={4} tabularNums stickyHeader>
        <Table.Thead><Table.Tr><Table.Th>{t(floor.plan ? 'planner:fixture' : 'planner:doorOf')}</Table.Th><Table.Th className="right">{t('planner:time')}</Table.Th><Table.Th className="right">{t('planner:share')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {floor.fixtures.map(({ id, seconds }, i) => {
            const kind = kinds.get(id), name = names.get(id);
            return (
              <Table.Tr key={id} bg={id === chosen ? 'harbour.0' : undefined}>
                <Table.Td>
                  <Anchor component="button" type="button" size="sm" aria-pressed={id === chosen} onClick={() => choose(id)}>{!floor.plan && name ? of(name) : id}</Anchor>
                  {total > 0 && i === 0 && <Badge ml={6} size="xs" color="red" variant="light">{t('planner:hottest')}</Badge>}
                  {isOnlyLeast && i === floor.fixtures.length - 1 && <Badge ml={6} size="xs" color="blue" variant="light">{t('planner:coldest')}</Badge>}
                  {kind && <Text size="xs" c="dimmed">{t(FIXTURE_KIND_KEY[kind])}</Text>}
                </Table.Td>
                <Table.Td className="right">{time(seconds)}</Table.Td>
                <Table.Td className="right">{total > 0 ? percent(seconds / total) : '–'}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
