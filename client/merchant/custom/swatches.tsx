import { ActionIcon, Button, ColorInput, Group, Stack, TextInput, Text } from '@mantine/core';
import { useWords } from '../../console/words.tsx';
import { newId, type SwatchDraft } from './draft.ts';

export interface SwatchesProps {
  readonly swatches: readonly SwatchDraft[];
  readonly symbol: string;
  readonly fault: (key: string) => string | undefined;
  readonly put: (swatches: readonly SwatchDraft[]) => void;
}

const HEX = /^#[0-9a-f]{6}$/i;

/** The colours that a shopper may choose, with their names in both languages. */
export function Swatches({ swatches, symbol, fault, put }: SwatchesProps) {
  const { t } = useWords();
  const change = (key: string, part: Partial<SwatchDraft>): void => put(swatches.map((each) => (each.key === key ? { ...each, ...part } : each)));
  const add = (): void => { const id = newId('colour', swatches.map((each) => each.id)); put([...swatches, { key: id, id, en: '', zh: '', hex: '#8a8279', price: '' }]); };
  return (
    <Stack gap={6}>
      {swatches.map(({ key, en, zh, hex, price }) => (
        <Group key={key} gap={6} wrap="nowrap" align="start">
          <ColorInput size="xs" w={120} aria-label={t('custom:colourOf', { name: en })} value={hex} withEyeDropper={false} onChange={(value) => { if (HEX.test(value)) change(key, { hex: value.toLowerCase() }); }} />
          <TextInput size="xs" aria-label={t('custom:nameEn')} placeholder={t('custom:nameEn')} lang="en" value={en} error={fault(`swatch/${key}`)} onChange={({ currentTarget: { value } }) => change(key, { en: value })} style={{ flex: 1 }} />
          <TextInput size="xs" aria-label={t('custom:nameZh')} placeholder={t('custom:nameZh')} lang="zh" value={zh} onChange={({ currentTarget: { value } }) => change(key, { zh: value })} style={{ flex: 1 }} />
          <TextInput size="xs" w={120} leftSection={<Text size="xs">+{symbol}</Text>} leftSectionWidth={44} inputMode="decimal" placeholder="0.00" aria-label={t('custom:priceOf', { name: en })} value={price} onChange={({ currentTarget: { value } }) => change(key, { price: value })} classNames={{ input: 'right numbers' }} />
          <ActionIcon variant="subtle" color="dark" aria-label={t('custom:removeOf', { name: en })} onClick={() => put(swatches.filter((each) => each.key !== key))}>×</ActionIcon>
        </Group>
      ))}
      <Button variant="default" size="compact-sm" style={{ alignSelf: 'start' }} onClick={add}>{t('custom:addColour')}</Button>
    </Stack>
  );
}
