import { Alert, Button, ColorInput, Group, NativeSelect, SimpleGrid, Slider, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import type { Design, DesignFamily, DesignParameter, MakeProduct } from '../../../shared/make.ts';
import { useWords } from '../../console/words.tsx';
import { Turntable } from '../../viewer/turntable.tsx';
import { designOf, draftOf, limitsOf, SIDES, stepOf, usual, wrongSides, type DesignDraft } from './design-draft.ts';
import type { Preview } from './previews.ts';
import { say } from './say.ts';

export interface AdjustProps {
  readonly product: MakeProduct;
  readonly family: DesignFamily;
  readonly design: Design;
  readonly preview: Preview;
  readonly busy: boolean;
  readonly wear: (design: Design) => void;
  readonly back: () => void;
}

/** Milliseconds after the last move of a slider, before the model is made anew. */
const SETTLED = 250;
const HEX = /^#[0-9a-f]{6}$/i;
const TONES = [['main', 'colourMain'], ['accent', 'colourAccent'], ['detail', 'colourDetail']] as const;

/** A design under its family's sliders, with the model beside it. */
export function Adjust({ product, family, design, preview, busy, wear, back }: AdjustProps) {
  const words = useWords(), { t, of } = words;
  const [draft, setDraft] = useState(() => draftOf(design, product.colourways));
  const [worn, setWorn] = useState(product.colourways[0]?.id);
  const [settled] = useDebouncedValue(draft, SETTLED), wrong = wrongSides(draft), whole = designOf(draft), shown = designOf(settled);
  const key = JSON.stringify(shown);
  // One function a design: another is another model to the turntable.
  const at = useCallback((level: 0 | 2) => () => preview(JSON.parse(key) as Design, level), [preview, key]);
  const [coarse, fine] = [useCallback(() => at(2)(), [at]), useCallback(() => at(0)(), [at])];
  const change = (part: Partial<DesignDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const put = (name: string, value: number | string): void => change({ params: { ...draft.params, [name]: value } });
  const paint = (id: string, tone: 'main' | 'accent' | 'detail', value: string): void => {
    if (HEX.test(value)) change({ colourways: draft.colourways.map((each) => (each.id === id ? { ...each, [tone]: value.toLowerCase() } : each)) });
    setWorn(id);
  };

  return (
    <Stack>
      <Group justify="space-between"><Button variant="subtle" size="compact-sm" px={4} onClick={back}>← {t('making:back')}</Button><Text fw={600}>{say(words, 'family', draft.family)}</Text></Group>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack className="beside" gap="xs">
          {shown && <Turntable label={t('making:turning', { name: of(product.name) })} source={coarse} finer={fine} colour={worn} height={340} />}
          {product.colourways.length > 1 && (
            <Group gap={6} role="group" aria-label={t('making:colours')}>
              {draft.colourways.map(({ id, name, main }) => <Button key={id} size="compact-xs" variant={id === worn ? 'light' : 'subtle'} color="dark" aria-pressed={id === worn} leftSection={<span className="swatch" style={{ background: main }} />} onClick={() => setWorn(id)}>{of(name)}</Button>)}
            </Group>
          )}
        </Stack>
        <Stack gap="md">
          {Object.entries(family.parameters).map(([name, parameter]) => <Parameter key={name} name={name} parameter={parameter} value={draft.params[name] ?? parameter.default} put={(value) => put(name, value)} />)}
          <NativeSelect label={t('making:material')} value={draft.material} data={family.materials.map((value) => ({ value, label: say(words, 'material', value) }))} onChange={({ currentTarget }) => change({ material: currentTarget.value })} />
          <Group grow align="start" gap="xs">
            {SIDES.map((side) => {
              const [least, most] = limitsOf(side);
              return (
                <TextInput key={side} label={t(`making:${side}`)} inputMode="decimal" value={draft.sides[side]} error={wrong.includes(side) && t('making:sizeWrong', { least, most })}
                  onChange={({ currentTarget: { value } }) => change({ sides: { ...draft.sides, [side]: value } })} classNames={{ input: 'numbers' }} />
              );
            })}
          </Group>
          {family.labelled && <TextInput label={t('making:label')} description={t('making:labelHint')} maxLength={60} value={draft.label} onChange={({ currentTarget: { value } }) => change({ label: value })} />}
          <Stack gap="xs">
            <div><Text size="sm" fw={500}>{t('making:colours')}</Text><Text size="xs" c="dimmed">{t('making:keptNames')}</Text></div>
            {draft.colourways.map((colourway) => (
              <Stack key={colourway.id} gap={2}>
                {draft.colourways.length > 1 && <Text size="xs" c="dimmed">{of(colourway.name)}</Text>}
                <Group grow gap="xs">
                  {TONES.map(([tone, text]) => <ColorInput key={tone} size="xs" aria-label={`${of(colourway.name)}: ${t(`making:${text}`)}`} placeholder={t(`making:${text}`)} value={colourway[tone] ?? ''} onChange={(value) => paint(colourway.id, tone, value)} withEyeDropper={false} />)}
                </Group>
              </Stack>
            ))}
            <Group gap="xs">
              <Button size="compact-xs" variant="subtle" color="dark" onClick={() => change({ colourways: product.colourways })}>{t('making:productColours')}</Button>
              <Button size="compact-xs" variant="subtle" color="dark" onClick={() => setDraft(usual(draft, family))}>{t('making:defaults')}</Button>
            </Group>
          </Stack>
        </Stack>
      </SimpleGrid>
      <Group justify="flex-end" pos="sticky" bottom={0} py="sm" bg="white" style={{ zIndex: 2 }}>
        <Button disabled={!whole} loading={busy} onClick={() => { if (whole) wear(whole); }}>{t('making:wear')}</Button>
      </Group>
    </Stack>
  );
}

interface ParameterProps { readonly name: string; readonly parameter: DesignParameter; readonly value: number | string; readonly put: (value: number | string) => void }

function Parameter({ name, parameter, value, put }: ParameterProps) {
  const words = useWords(), label = say(words, 'param', name);
  if (parameter.kind === 'choice') return <NativeSelect label={label} value={String(value)} data={parameter.options.map((option) => ({ value: option, label: say(words, 'option', option) }))} onChange={({ currentTarget }) => put(currentTarget.value)} />;
  const { min, max } = parameter, step = stepOf(parameter), now = typeof value === 'number' ? value : parameter.default, digits = Math.max(0, -Math.floor(Math.log10(step)));
  return (
    <div>
      <Group justify="space-between"><Text size="sm" fw={500} id={`param-${name}`}>{label}</Text><Text size="xs" c="dimmed" className="numbers">{words.number(now, digits)}</Text></Group>
      <Slider thumbProps={{ 'aria-labelledby': `param-${name}` }} label={null} min={min} max={max} step={step} value={now} onChange={(next) => put(Math.min(max, Math.max(min, Number(next.toFixed(6)))))} />
    </div>
  );
}

/** What went wrong, in the reader's words where the page has them. */
export function Trouble({ text }: { readonly text: string | null }) {
  return text === null ? null : <Alert color="orange" variant="light" role="alert">{text}</Alert>;
}
