import { Button, Group, Loader, Paper, Stack, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import type { MakeProduct, ModelDraft } from '../../../shared/make.ts';
import { useWords } from '../../console/words.tsx';
import { Turntable } from '../../viewer/turntable.tsx';
import { Trouble } from './adjust.tsx';
import { dropDraft, turnDraft, uploadModel } from './api.ts';
import { DropPlace } from './drop-place.tsx';
import { Report } from './report.tsx';
import { useErrand } from './use-errand.ts';

export interface UploadProps {
  readonly store: string;
  readonly product: MakeProduct;
  /** Most bytes of a file or picture. */
  readonly most: number;
  readonly busy: boolean;
  readonly wear: (draft: ModelDraft) => void;
  readonly reload: () => Promise<void>;
}

const MEGABYTE = 2 ** 20;

/** A file of the merchant's own: sent, finished, reported on, and worn when they say so. */
export function Upload({ store, product, most, busy, wear, reload }: UploadProps) {
  const { t } = useWords(), { running, trouble, run } = useErrand(reload), [name, setName] = useState('');
  const take = (file: File): void => {
    setName(file.name);
    void run(() => uploadModel(store, product.id, file));
  };
  return (
    <Stack>
      <DropPlace title={t('making:dropModel')} hint={t('making:modelHint', { mb: Math.floor(most / MEGABYTE) })} accept=".glb,model/gltf-binary" take={take} disabled={running} />
      {running && <Group gap="xs" role="status"><Loader size="xs" /><Text size="sm">{t('making:finishing')}: {name}</Text></Group>}
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
  const { t, of, moment } = useWords(), { running, trouble, run } = useErrand(reload), [turns, setTurns] = useState(1);
  const { models } = draft, coarse = useCallback(async () => models?.[2] ?? '', [models]), finer = useCallback(async () => models?.[0] ?? '', [models]);
  const source = draft.source === 'engine' ? 'fromEngine' : 'fromUpload';
  return (
    <Paper withBorder p="sm" component="section" aria-label={t('making:waiting')}>
      <Stack gap="sm">
        <Text size="xs" c="dimmed">{t(`making:${source}`)} · {moment(draft.at)}</Text>
        {models && <Turntable label={t('making:turning', { name: of(product.name) })} source={coarse} finer={finer} colour={product.colourways[0]?.id} height={260} />}
        <Report draft={draft} colourways={product.colourways} />
        <Trouble text={trouble} />
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="red" size="sm" disabled={running || busy} onClick={() => { void run(() => dropDraft(store, draft.id)); }}>{t('making:remove')}</Button>
          <Button variant="default" size="sm" loading={running} disabled={busy} onClick={() => { setTurns((n) => (n + 1) % 4); void run(() => turnDraft(store, draft.id, turns)); }}>{t('making:quarter')}</Button>
          <Button size="sm" loading={busy} disabled={draft.refused !== null || running} onClick={() => wear(draft)}>{t('making:wear')}</Button>
        </Group>
      </Stack>
    </Paper>
  );
}
