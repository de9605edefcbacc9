import { Alert, Group, Image, Loader, NativeSelect, SimpleGrid, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Design, DesignFamily, MakeProduct, ModelDraft, PhotoAnswer } from '../../../shared/make.ts';
import { useWords } from '../../console/words.tsx';
import { Trouble } from './adjust.tsx';
import { readPhoto } from './api.ts';
import { DropPlace } from './drop-place.tsx';
import type { Preview } from './previews.ts';
import { say } from './say.ts';
import { useErrand } from './use-errand.ts';
import { Draft } from './upload.tsx';
import { Proposals } from './words.tsx';

export interface FromPhotoProps {
  readonly store: string;
  readonly product: MakeProduct;
  readonly families: readonly DesignFamily[];
  /** Most bytes of a photo. */
  readonly most: number;
  readonly preview: Preview;
  readonly busy: boolean;
  readonly choose: (design: Design) => void;
  readonly wear: (draft: ModelDraft) => void;
  readonly reload: () => Promise<void>;
}

const MEGABYTE = 2 ** 20;

/** A photo, what was cut out of it, and what it could be. */
export function FromPhoto({ store, product, families, most, preview, busy, choose, wear, reload }: FromPhotoProps) {
  const words = useWords(), { t, percent } = words;
  const [photo, setPhoto] = useState<File | null>(null), [family, setFamily] = useState<string | null>(null), [answer, setAnswer] = useState<PhotoAnswer | null>(null);
  const { running, trouble, run } = useErrand(reload);
  const read = (file: File, as: string | null): void => {
    setPhoto(file);
    setFamily(as);
    void run(async () => {
      try {
        setAnswer(await readPhoto(store, product.id, file, as));
      } catch (error) {
        setAnswer(null);
        throw error;
      }
    });
  };
  const designs = answer?.ok ? answer.proposals.flatMap((each) => (each.kind === 'design' ? [each] : [])) : [];
  const meshes = answer?.ok ? answer.proposals.flatMap((each) => (each.kind === 'mesh' && product.drafts.some(({ id }) => id === each.draft.id) ? [each] : [])) : [];
  return (
    <Stack>
      <DropPlace title={photo ? t('making:anotherPhoto') : t('making:dropPhoto')} hint={t('making:photoHint', { mb: Math.floor(most / MEGABYTE) })} accept="image/png,image/jpeg,image/webp" take={(file) => read(file, family)} disabled={running} />
      {running && <Group gap="xs" role="status"><Loader size="xs" /><Text size="sm">{t('making:wait')}</Text></Group>}
      <Trouble text={trouble} />
      {answer?.ok === false && <Alert color="orange" variant="light" title={t('making:photoBad')} role="alert"><span lang="en">{answer.message}</span></Alert>}
      {answer?.ok && (
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Stack gap={4}><Text size="sm" fw={500}>{t('making:cutOut')}</Text><Image src={answer.cutOut} alt={t('making:cutOut')} className="checked" h={200} fit="contain" radius="md" /></Stack>
          <Stack gap="xs">
            <Text size="sm">{t('making:sure', { percent: percent(answer.confidence) })}</Text>
            <NativeSelect label={t('making:asFamily')} value={family ?? ''} data={[{ value: '', label: t('making:anyFamily') }, ...families.map(({ name }) => ({ value: name, label: say(words, 'family', name) }))]} disabled={running} onChange={({ currentTarget: { value } }) => { if (photo) read(photo, value === '' ? null : value); }} />
          </Stack>
        </SimpleGrid>
      )}
      {designs.length > 0 && <Proposals proposals={designs.map(({ design, confidence }) => ({ design, confidence }))} preview={preview} choose={choose} />}
      {meshes.map(({ how, draft }) => (
        <Stack key={draft.id} gap={4}>
          <Text size="sm" fw={500}>{t(`making:${how}`)}</Text>
          <Text size="xs" c="dimmed">{t('making:meshHint')}</Text>
          <Draft store={store} product={product} draft={draft} busy={busy} wear={wear} reload={reload} />
        </Stack>
      ))}
    </Stack>
  );
}
