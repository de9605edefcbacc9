import { Button, Group, Loader, Paper, Stack, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { MakeProduct, ModelDraft } from '../../../shared/make.ts';
import { useWords } from '../../console/words.tsx';
import { Turntable } from '../../viewer/turntable.tsx';
import { Trouble } from './adjust.tsx';
import { dropDraft, turnDraft, uploadModel } from './api.ts';
import { DropPlace } from './drop-place.tsx';
import { Report } from './report.tsx';
import { troubleOf } from './trouble.ts';

export interface UploadProps {
  readonly store: string;
  readonly product: MakeProduct;
  /** Most bytes of a file. */
  readonly most: number;
  readonly busy: boolean;
  readonly wear: (draft: ModelDraft) => void;
  readonly reload: () => Promise<void>;
}

const MEGABYTE = 2 ** 20;

/** A file of the merchant's own: sent, finished, reported on, and worn when they say so. */
export function Upload({ store, product, most, busy, wear, reload }: UploadProps) {
  const words = useWords(), { t } = words;
  const [sending, setSending] = useState<string | null>(null), [trouble, setTrouble] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    setSending(file.name);
    setTrouble(null);
    try {
      await uploadModel(store, product.id, file);
      await reload();
    } catch (error) {
      setTrouble(troubleOf(error, words));
    } finally {
      setSending(null);
    }
  };
  return (
    <Stack>
      <DropPlace title={t('making:dropModel')} hint={t('making:modelHint', { mb: Math.floor(most / MEGABYTE) })} accept=".glb,model/gltf-binary" take={(file) => { void take(file); }} disabled={sending !== null} />
      {sending !== null && <Group gap="xs" role="status"><Loader size="xs" /><Text size="sm">{t('making:finishing')}: {sending}</Text></Group>}
      <Trouble text={trouble} />
      <Drafts store={store} product={product} drafts={product.drafts.filter(({ source }) => source === 'upload')} busy={busy} wear={wear} reload={reload} />
    </Stack>
  );
}

export interface DraftsProps extends Omit<UploadProps, 'most'> { readonly drafts: readonly ModelDraft[] }

/** Models that wait to be worn, the newest first. */
export function Drafts({ drafts, ...props }: DraftsProps) {
  return <>{drafts.map((draft) => <Draft key={draft.id} draft={draft} {...props} />)}</>;
}

export function Draft({ store, product, draft, busy, wear, reload }: Omit<UploadProps, 'most'> & { readonly draft: ModelDraft }) {
  const words = useWords(), { t, of, moment } = words, [turns, setTurns] = useState(1), [working, setWorking] = useState(false), [trouble, setTrouble] = useState<string | null>(null);
  const { models } = draft, coarse = useCallback(async () => models?.[2] ?? '', [models]), finer = useCallback(async () => models?.[0] ?? '', [models]);
  const act = async (work: () => Promise<unknown>): Promise<void> => {
    setWorking(true);
    setTrouble(null);
    try {
      await work();
      await reload();
    } catch (error) {
      setTrouble(troubleOf(error, words));
    } finally {
      setWorking(false);
    }
  };
  const source = draft.source === 'engine' ? 'fromEngine' : 'fromUpload';
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('making:waiting')}>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">{t(`making:${source}`)} · {moment(draft.at)}</Text>
        {models && <Turntable label={t('making:turning', { name: of(product.name) })} source={coarse} finer={finer} colour={product.colourways[0]?.id} height={260} />}
        <Report draft={draft} colourways={product.colourways} />
        <Trouble text={trouble} />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="red" size="sm" disabled={working || busy} onClick={() => { void act(() => dropDraft(store, draft.id)); }}>{t('making:remove')}</Button>
          <Button variant="default" size="sm" loading={working} disabled={busy} onClick={() => { setTurns((n) => (n + 1) % 4); void act(() => turnDraft(store, draft.id, turns)); }}>{t('making:quarter')}</Button>
          <Button size="sm" loading={busy} disabled={draft.refused !== null || working} onClick={() => wear(draft)}>{t('making:wear')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
