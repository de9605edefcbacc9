import { Button, Group, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Artwork } from '../../../shared/design.ts';
import { useWords } from '../../console/words.tsx';
import { fetchMakeProduct, wearLook } from '../make/api.ts';
import { Trouble } from '../make/adjust.tsx';
import { troubleOf } from '../make/trouble.ts';

/** Puts one of the store's pictures on the label of the product itself, as everybody sees it. */
export function LabelPicture({ store, product, artworks }: { readonly store: string; readonly product: string; readonly artworks: readonly Artwork[] }) {
  const words = useWords(), { t } = words, [chosen, setChosen] = useState(''), [busy, setBusy] = useState(false), [trouble, setTrouble] = useState<string | null>(null);
  const wear = async (): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      const { version, design } = await fetchMakeProduct(store, product);
      if (design) await wearLook(store, product, { version, wear: { kind: 'design', design, artwork: chosen === '' ? null : chosen } });
      notifications.show({ message: t('making:worn') });
    } catch (error) {
      setTrouble(troubleOf(error, words));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Group align="end" gap="xs">
        <NativeSelect size="xs" label={t('custom:onLabel')} value={chosen} data={[{ value: '', label: t('custom:noPicture') }, ...artworks.map(({ sha256, name }) => ({ value: sha256, label: name }))]} onChange={({ currentTarget }) => setChosen(currentTarget.value)} />
        <Button size="xs" variant="default" loading={busy} onClick={() => { void wear(); }}>{t('making:wear')}</Button>
      </Group>
      <Trouble text={trouble} />
    </>
  );
}
