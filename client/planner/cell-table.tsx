import { Table, Title } from '@mantine/core';
import { CONCOURSE, concoursePlan } from '../../shared/mall.ts';
import { CELL, type Floor } from '../../shared/planner.ts';
import { useWords } from '../console/words.tsx';

/** Cells that the table names, those stood in longest. */
const MOST = 20;

/** The heat in figures, for those who cannot see its colours. */
export function CellTable({ floor: { cells, plan, stores } }: { readonly floor: Floor }) {
  const { t, number } = useWords();
  const left = (plan?.width ?? CONCOURSE.width) / 2;
  const near = plan ? 0 : -concoursePlan(stores.map(({ id }) => id)).length / 2;
  const span = (from: number): string => `${number(from, 1)}–${number(from + CELL, 1)}`;
  const shown = cells.toSorted((a, b) => b.seconds - a.seconds).slice(0, MOST);
  return (
    <details>
      <summary style={{ cursor: 'pointer' }}><Title order={2} size="h5" display="inline">{t('planner:cellsTable')}</Title></summary>
      <Table mt="sm" verticalSpacing={4} tabularNums captionSide="top" maw={520}>
        <Table.Caption>{t('planner:topCells', { n: shown.length })}</Table.Caption>
        <Table.Thead><Table.Tr><Table.Th className="right">{t('planner:acrossColumn')}</Table.Th><Table.Th className="right">{t(plan ? 'planner:alongColumn' : 'planner:alongHall')}</Table.Th><Table.Th className="right">{t('planner:secondsColumn')}</Table.Th></Table.Tr></Table.Thead>
        <Table.Tbody>
          {shown.map(({ x, z, seconds }) => (
            <Table.Tr key={`${x}/${z}`}>
              <Table.Td className="right">{span(left - (x + 1) * CELL)}</Table.Td><Table.Td className="right">{span(z * CELL - near)}</Table.Td><Table.Td className="right">{number(seconds)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  );
}
