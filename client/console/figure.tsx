import { Paper, Text } from '@mantine/core';

/** One figure of a page, with what it counts above and what it means below. */
export function Figure({ label, value, hint }: { readonly label: string; readonly value: string; readonly hint?: string | undefined }) {
  return (
    <Paper withBorder px="md" py="sm">
      <Text size="xs" c="dimmed">{label}</Text>
      <Text fz={{ base: 'lg', sm: 'xl' }} fw={600} className="numbers">{value}</Text>
      {hint !== undefined && <Text size="xs" c="dimmed">{hint}</Text>}
    </Paper>
  );
}
