import { Button, Group, NativeSelect } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Artwork } from '../../../shared/design.ts';
import { useWords } from '../../console/words.tsx';
import { fetchMakeProduct, wearLook } from '../make/api.ts';
import { Trouble } from '../make/adjust.tsx';
import { useAttempt } from '../make/attempt.ts';

/** Puts one of the store's pictures on the label of the product itself, as everybody sees it. */
export function LabelPicture({ store, product, artworks }: { readonly store: string; readonly product: string; readonly artworks: readonly Artwork[] }) {
  const { t } = useWords(), [chosen, setChosen] = useState(''), { busy, trouble, attempt } = useAttempt();
  const wear = (): void => void attempt(async () => {
    const { version, design } = await fetchMakeProduct(store, product);
    if (design) await wearLook(store, product, { version, wear: { kind: 'design', design, artwork: chosen === '' ? null : chosen } });
    notifications.show({ message: t('making:worn') });
  });
  return (
    <>
      <Group align="end" gap="xs">
        <NativeSelect size="xs" label={t('custom:onLabel')} value={chosen} data={[{ value: '', label: t('custom:noPicture') }, ...artworks.map(({ sha256, name }) => ({ value: sha256, label: name }))]} onChange={({ currentTarget }) => setChosen(currentTarget.value)} />
        <Button size="xs" variant="default" loading={busy} onClick={wear}>{t('making:wear')}</Button>
      </Group>
      <Trouble text={trouble} />
    </>
  );
}
