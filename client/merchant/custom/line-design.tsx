import { Button, Stack, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { LineDesign as Line } from '../../../shared/design.ts';
import type { LocalText } from '../../../shared/locale.ts';
import type { Currency } from '../../../shared/money.ts';
import { useWords } from '../../console/words.tsx';
import { Turntable } from '../../viewer/turntable.tsx';
import { fetchDesign } from './api.ts';

/** What a buyer made of a line's product: its parts with what they added, and the model as it is to be made. */
export function LineDesign({ design, name, currency }: { readonly design: Line; readonly name: LocalText; readonly currency: Currency }) {
  const { t, of, money } = useWords(), [shown, setShown] = useState(true), { id } = design;
  const at = useCallback((level: 0 | 2) => async (): Promise<string> => (await fetchDesign(id)).models[level], [id]);
  const [coarse, fine] = [useCallback(() => at(2)(), [at]), useCallback(() => at(0)(), [at])];
  return (
    <Stack gap={4} data-design={id}>
      <Text size="xs" fw={600}>{t('custom:madeOwn')}</Text>
      {design.parts.map(({ title, value, amount }) => <Text key={`${of(title)} ${of(value)}`} size="xs">{of(title)}: <b>{of(value)}</b> (+{money(amount, currency)})</Text>)}
      {shown && <Turntable label={t('custom:designOf', { name: of(name) })} source={coarse} finer={fine} height={200} />}
      <Button variant="subtle" size="compact-xs" style={{ alignSelf: 'start' }} onClick={() => setShown(!shown)}>{t(shown ? 'custom:hideModel' : 'custom:showModel')}</Button>
    </Stack>
  );
}
