import { SegmentedControl } from '@mantine/core';
import { RANGES, type Range } from '../../shared/range.ts';
import { useWords } from './words.tsx';

const LABELS = { 1: 'console:today', 7: 'console:days7', 30: 'console:days30' } as const satisfies Record<Range, string>;

export function RangeChoice({ value, choose }: { readonly value: Range; readonly choose: (range: Range) => void }) {
  const { t } = useWords();
  return <SegmentedControl aria-label={t('console:range')} size="sm" value={value} onChange={choose} data={RANGES.map((range) => ({ value: range, label: t(LABELS[range]) }))} />;
}
