import { Alert, Button, CloseButton, Group, Image, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { MOST_ARTWORK_BYTES } from '../../../shared/design.ts';
import type { Artwork } from '../../../shared/design.ts';
import { Refused } from '../../console/api.ts';
import { useWords, type Words } from '../../console/words.tsx';
import { useAttempt } from '../make/attempt.ts';
import { DropPlace } from '../make/drop-place.tsx';
import { deleteArtwork, fetchArtworks, sendArtwork } from './api.ts';
import { LabelPicture } from './label-picture.tsx';

export interface PicturesProps {
  readonly store: string;
  readonly product: string;
  readonly known: readonly Artwork[];
  /** Ticks a picture for this product, or takes the tick away. */
  readonly tick: (key: string, on: boolean) => void;
  /** A picture with its tick, its price and what stands after them. */
  readonly row: (key: string, label: ReactNode, name: string, after: ReactNode) => ReactNode;
}

/** The store's pictures: sent, ticked for this product, put on its own label, and taken away where nothing wears them. */
export function Pictures({ store, product, known, tick, row }: PicturesProps) {
  const words = useWords(), { t } = words, [artworks, setArtworks] = useState(known), { busy, trouble, setTrouble, attempt } = useAttempt();
  const send = (file: File): void => void attempt(async () => {
    const made = await sendArtwork(store, file.name.replace(/\.[^.]+$/, '').slice(0, 60) || t('custom:picture'), file);
    setArtworks((before) => [made, ...before.filter(({ sha256 }) => sha256 !== made.sha256)]);
    tick(keyOf(made), true);
  });
  const remove = (art: Artwork): void => void attempt(async () => {
    const gone = await isGone(store, art), now = await fetchArtworks(store), used = now.find(({ sha256 }) => sha256 === art.sha256);
    setArtworks(now);
    if (gone) tick(keyOf(art), false);
    else if (used) setTrouble(inUse(used, words));
  });
  const [asked, setAsked] = useState<string | null>(null);
  const deleting = (art: Artwork): ReactNode => <CloseButton size="sm" aria-label={t('custom:deleteOf', { name: art.name })} disabled={busy} onClick={() => setAsked(art.sha256)} />;
  return (
    <>
      <DropPlace title={t('custom:dropPicture')} hint={t('custom:pictureHint', { mb: MOST_ARTWORK_BYTES / 1e6 })} accept="image/png,image/webp,image/jpeg" take={send} disabled={busy} />
      {artworks.map((art) => (
        <Stack key={keyOf(art)} gap={4}>
          {row(keyOf(art), <Picture art={art} />, art.name, deleting(art))}
          {asked === art.sha256 && <Sure art={art} yes={() => { setAsked(null); remove(art); }} no={() => setAsked(null)} />}
        </Stack>
      ))}
      {trouble !== null && <Alert color="orange" role="alert">{trouble}</Alert>}
      {artworks.length > 0 && <LabelPicture store={store} product={product} artworks={artworks} />}
    </>
  );
}

/** Asks before a picture goes, which nothing brings back. */
function Sure({ art, yes, no }: { readonly art: Artwork; readonly yes: () => void; readonly no: () => void }) {
  const { t } = useWords(), sure = t('custom:sureDelete', { name: art.name });
  return (
    <div role="alertdialog" aria-label={sure}>
      <Text size="sm" mb="xs">{sure}</Text>
      <Group gap="xs">
        <Button size="xs" color="red" onClick={yes}>{t('custom:delete')}</Button>
        <Button size="xs" variant="default" onClick={no}>{t('custom:keepIt')}</Button>
      </Group>
    </div>
  );
}

const keyOf = ({ sha256 }: Artwork): string => `artwork/${sha256}`;

/** False where it stays because it is in use. @throws Refused for any other reason */
async function isGone(store: string, { sha256 }: Artwork): Promise<boolean> {
  try {
    await deleteArtwork(store, sha256);
    return true;
  } catch (error) {
    if (error instanceof Refused && error.code === 'in-use') return false;
    throw error;
  }
}

/** Where a picture is in use, in the reader's words. */
function inUse({ name, uses }: Artwork, { t, locale }: Pick<Words, 't' | 'locale'>): string {
  const ways = (['offered', 'label', 'cart', 'bought'] as const).flatMap((how) => {
    const names = uses.filter((use) => use.how === how).map((use) => use.name[locale]);
    return names.length === 0 ? [] : [t(`custom:use-${how}`, { names: names.join(t('custom:nameBreak')) })];
  });
  return t('custom:inUse', { name, ways: ways.join(t('custom:wayBreak')) });
}

function Picture({ art }: { readonly art: Artwork }) {
  return <Group gap="xs" wrap="nowrap"><Image src={art.address} alt="" w={40} h={40} fit="contain" /><Text size="sm">{art.name}</Text></Group>;
}
