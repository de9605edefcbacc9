import { Alert, Button, Group, SegmentedControl, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { MerchantSizes, SizesEdit } from '../../shared/size-table.ts';
import { RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { fetchSizes, saveSizes } from './api.ts';
import { cellOf, columnsOf, draftOfTable, tableOfDraft, type SizeColumn, type SizesDraft, type SizesErrors } from './sizes-draft.ts';

/** What a product's sizes mean: read, typed and saved apart from the rest of the product. */
export function SizesSection({ store, product }: { readonly store: string; readonly product: string }) {
  const reading = useRemote(`${store}/${product}`, () => fetchSizes(store, product));
  return <RemoteView reading={reading}>{(known) => <SizesForm key={JSON.stringify(known)} known={known} save={async (edit) => reading.set(await saveSizes(store, product, edit))} />}</RemoteView>;
}

function SizesForm({ known, save }: { readonly known: MerchantSizes; readonly save: (edit: SizesEdit) => Promise<void> }) {
  const { t } = useWords(), { sizes, measures, own, kind, usual } = known, columns = columnsOf(measures);
  const [scope, setScope] = useState<SizesEdit['for']>(kind && !own ? 'kind' : 'product');
  const [draft, setDraft] = useState(() => draftOfTable(own ?? kind));
  const [errors, setErrors] = useState<SizesErrors>({});
  const [state, setState] = useState<'open' | 'busy' | 'failed'>('open');
  if (sizes.length === 0 || columns.length === 0) return null;

  const send = async (table: SizesEdit['table']): Promise<void> => {
    setState('busy');
    try {
      await save({ for: scope, table });
      notifications.show({ message: t('sizes:saved') });
    } catch (error) {
      setState('failed');
      throw error;
    }
  };
  const submit = (): void => {
    const made = tableOfDraft(draft, sizes, columns);
    setErrors(made.ok ? {} : made.errors);
    if (made.ok) void send(made.table);
  };

  return (
    <Stack gap="xs" component="section" aria-label={t('sizes:title')} mt="lg">
      <Title order={3} size="h4">{t('sizes:title')}</Title>
      <Text size="sm" c="dimmed">{t('sizes:hint')}</Text>
      {!own && <Text size="sm">{t(kind ? 'sizes:ofKind' : 'sizes:none')}</Text>}
      {state === 'failed' && <Alert color="red" role="alert">{t('sizes:failed')}</Alert>}
      <Cells sizes={sizes} columns={columns} draft={draft} errors={errors} change={(cell, value) => setDraft((before) => ({ ...before, [cell]: value }))} />
      <Group gap="sm">
        <Text size="sm">{t('sizes:for')}</Text>
        <SegmentedControl size="xs" value={scope} onChange={setScope} data={(['product', 'kind'] as const).map((value) => ({ value, label: t(`sizes:${value}`) }))} />
      </Group>
      <Group gap="sm">
        <Button size="xs" loading={state === 'busy'} onClick={submit}>{t('sizes:save')}</Button>
        {usual && <Button size="xs" variant="default" onClick={() => setDraft(draftOfTable(usual))}>{t('sizes:fill')}</Button>}
        {(scope === 'kind' ? kind : own) && <Button size="xs" variant="subtle" color="red" onClick={() => { void send(null); }}>{t('sizes:remove')}</Button>}
      </Group>
    </Stack>
  );
}

interface CellsProps {
  readonly sizes: readonly string[];
  readonly columns: readonly SizeColumn[];
  readonly draft: SizesDraft;
  readonly errors: SizesErrors;
  readonly change: (cell: string, value: string) => void;
}

function Cells({ sizes, columns, draft, errors, change }: CellsProps) {
  const { t } = useWords(), named = ({ of, measure }: SizeColumn): string => t(`sizes:${of}`, { measure: t(`sizes:${measure}`) });
  return (
    <Table.ScrollContainer minWidth={60 + columns.length * 110}>
      <Table verticalSpacing={4} horizontalSpacing={4}>
        <Table.Thead><Table.Tr><Table.Th>{t('sizes:size')}</Table.Th>{columns.map((column) => <Table.Th key={`${column.of}${column.measure}`}>{named(column)}</Table.Th>)}</Table.Tr></Table.Thead>
        <Table.Tbody>
          {sizes.map((size) => (
            <Table.Tr key={size} style={{ verticalAlign: 'top' }}>
              <Table.Td>{size}</Table.Td>
              {columns.map((column) => {
                const cell = cellOf(size, column), error = errors[cell];
                return (
                  <Table.Td key={cell}>
                    <TextInput size="xs" aria-label={t('sizes:cell', { size, column: named(column) })} placeholder={t(column.of === 'body' ? 'sizes:bodyHint' : 'sizes:garmentHint')} value={draft[cell] ?? ''} error={error && t(error)} onChange={({ currentTarget: { value } }) => change(cell, value)} />
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
