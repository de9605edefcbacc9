import { Badge, Stack, Text } from '@mantine/core';
import type { CopyKind, KeptCopy } from '../../../shared/copy.ts';
import { useWords } from '../../console/words.tsx';

/** A text as its kind is read. */
export function Lines({ lines, kind }: { readonly lines: readonly string[]; readonly kind: CopyKind }) {
  if (kind === 'bullets') return <ul style={{ margin: 0, paddingInlineStart: 18 }}>{lines.map((line) => <li key={line}><Text size="sm">{line}</Text></li>)}</ul>;
  return <Stack gap={6}>{lines.map((line) => <Text key={line} size="sm" fw={kind === 'title' ? 600 : undefined}>{line}</Text>)}</Stack>;
}

/** Who wrote a text, as it is marked everywhere. */
export function Origin({ generated, edited }: Pick<KeptCopy, 'generated' | 'edited'>) {
  const { t } = useWords();
  return <Badge variant="light" color={generated ? 'grape' : 'gray'} radius="sm">{t(!generated ? 'copy:byHand' : edited ? 'copy:generatedEdited' : 'copy:generated')}</Badge>;
}
