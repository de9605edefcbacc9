import { Alert, List } from '@mantine/core';
import type { Finding } from '../../../shared/copy.ts';
import { useWords } from '../../console/words.tsx';

const KEYS = { figure: 'copy:figure', claim: 'copy:claim', absolute: 'copy:absolute', forbidden: 'copy:forbidden' } as const satisfies Record<Finding['kind'], string>;

/** What in a text does not hold, each with its reason. */
export function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Finding[] }) {
  const { t } = useWords();
  if (findings.length === 0) return null;
  return (
    <Alert color="orange" variant="light" title={title} role="alert">
      <List size="sm">{findings.map(({ kind, text, from }) => <List.Item key={`${from}/${text}`}>{t(KEYS[kind], { text })}</List.Item>)}</List>
    </Alert>
  );
}
