import { ScrollArea, Table, Text, Title } from '@mantine/core';
import type { Floor } from '../../shared/planner.ts';
import { useWords } from '../console/words.tsx';

/** What stands on a fixture for most shoppers. */
export function Goods({ floor, fixture }: { readonly floor: Floor; readonly fixture: string | null }) {
  const { t, of } = useWords();
  const counted = floor.goods[0]?.of ?? 0;
  const here = floor.goods.filter(({ slot }) => slot.startsWith(`${fixture}/`));
  return (
    <>
      <Title order={2} size="h5">{t('planner:goods')}{fixture !== null && `: ${fixture}`}</Title>
      <Text size="xs" c="dimmed" mb="xs">{counted > 0 ? t('planner:goodsHint', { count: counted }) : t('planner:goodsNone')}</Text>
      {counted > 0 && fixture === null && <Text size="sm">{t('planner:choose')}</Text>}
      {counted > 0 && fixture !== null && here.length === 0 && <Text size="sm">{t('planner:nothingHere')}</Text>}
      {here.length > 0 && (
        <ScrollArea.Autosize mah={320} offsetScrollbars>
          <Table verticalSpacing={5} horizontalSpacing={4} tabularNums>
            <Table.Tbody>
              {here.map(({ slot, name, shoppers, of: all }) => (
                <Table.Tr key={slot}>
                  <Table.Td c="dimmed">{slot.slice(slot.indexOf('/') + 1)}</Table.Td><Table.Td>{of(name)}</Table.Td><Table.Td className="right" c="dimmed">{t('planner:goodsShare', { shoppers, of: all })}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollArea.Autosize>
      )}
    </>
  );
}
