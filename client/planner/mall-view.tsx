import { Anchor, Paper, Table } from '@mantine/core';
import type { FloorSummary } from '../../shared/planner.ts';
import { useWords } from '../console/words.tsx';

export interface MallViewProps {
  readonly floors: readonly FloorSummary[];
  readonly nameOf: (floor: FloorSummary) => string;
  readonly open: (place: string) => void;
}

/** All places of the mall beside each other. */
export function MallView({ floors, nameOf, open }: MallViewProps) {
  const { t, number, time } = useWords();
  return (
    <Paper withBorder style={{ overflow: 'hidden' }}>
      <Table highlightOnHover tabularNums verticalSpacing="xs">
        <Table.Thead bg="gray.0">
          <Table.Tr>
            <Table.Th>{t('planner:place')}</Table.Th><Table.Th className="right">{t('planner:visits')}</Table.Th><Table.Th className="right" visibleFrom="sm">{t('planner:area')}</Table.Th>
            <Table.Th className="right">{t('planner:time')}</Table.Th><Table.Th className="right" visibleFrom="sm">{t('planner:density')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {floors.map((floor) => (
            <Table.Tr key={floor.place}>
              <Table.Td><Anchor component="button" type="button" size="sm" onClick={() => open(floor.place)}>{nameOf(floor)}</Anchor></Table.Td>
              <Table.Td className="right">{number(floor.visits)}</Table.Td>
              <Table.Td className="right" visibleFrom="sm">{t('planner:squareMetres', { n: number(floor.area) })}</Table.Td>
              <Table.Td className="right">{time(floor.seconds)}</Table.Td>
              <Table.Td className="right" visibleFrom="sm">{time(floor.seconds / floor.area)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Paper>
  );
}
