import { Alert, Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type SubmitEvent } from 'react';
import type { MerchantProduct, MerchantShelves, MerchantStore } from '../../shared/merchant.ts';
import { Refused } from '../console/api.ts';
import { RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { fetchProducts, fetchShelves, saveShelves } from './api.ts';
import { checkShelves, draftOf, editOf, rebase, type ShelvesDraft, type ShelvesErrors } from './shelves-draft.ts';
import { Exclusions, Facings, Moods } from './shelves-sections.tsx';

/** What holds on everybody's shelves, whatever their taste: where goods may not stand, how many stand at least, which moods the store wears. */
export function Shelves({ store }: { readonly store: MerchantStore }) {
  const reading = useRemote(store.id, async () => {
    const [shelves, products] = await Promise.all([fetchShelves(store.id), fetchProducts(store.id)]);
    return { shelves, products };
  });
  return (
    <RemoteView reading={reading}>
      {({ shelves, products }) => (
        <Rules store={store} shelves={shelves} products={products} reload={reading.reload} saved={(newest) => reading.set({ shelves: newest, products })} />
      )}
    </RemoteView>
  );
}

interface RulesProps {
  readonly store: MerchantStore;
  readonly shelves: MerchantShelves;
  readonly products: readonly MerchantProduct[];
  readonly reload: () => Promise<void>;
  readonly saved: (newest: MerchantShelves) => void;
}

/** Why the last save was refused. */
type Trouble = 'wrong' | 'outdated' | 'failed';

function Rules({ store, shelves, products, reload, saved }: RulesProps) {
  const { t } = useWords();
  const [base, setBase] = useState(shelves);
  const [draft, setDraft] = useState(() => draftOf(shelves));
  const [errors, setErrors] = useState<ShelvesErrors>({});
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);
  if (base !== shelves) {
    setBase(shelves);
    setDraft(rebase(draft, base, shelves));
    setTrouble(null);
  }
  const change = (part: Partial<ShelvesDraft>): void => {
    setDraft((before) => ({ ...before, ...part }));
    setErrors({});
    setTrouble((before) => (before === 'outdated' ? before : null));
  };
  const refuse = (wrong: ShelvesErrors): void => {
    setErrors(wrong);
    setTrouble('wrong');
  };

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const wrong = checkShelves(draft);
    if (Object.keys(wrong).length > 0) return refuse(wrong);
    setBusy(true);
    try {
      const newest = await saveShelves(store.id, editOf(shelves, draft));
      notifications.show({ message: t('merchant:shelvesSaved') });
      saved(newest);
    } catch (error) {
      const { code, field } = error instanceof Refused ? error : { code: null, field: null };
      if (code === 'version-changed') setTrouble('outdated');
      else if (field !== null && code === 'unknown-goods') refuse({ [field]: 'merchant:notSold' });
      else if (field !== null && code === 'unknown-place') refuse({ [field]: 'merchant:noSuchPlace' });
      else setTrouble('failed');
    } finally {
      setBusy(false);
    }
  };

  const section = { draft, errors, change };
  return (
    <form noValidate onSubmit={(event) => { void submit(event); }}>
      <Stack maw={720}>
        <Moods {...section} />
        <Exclusions {...section} shelves={shelves} products={products} />
        <Facings {...section} products={products} />
        {trouble === 'outdated' && (
          <Alert color="orange" role="alert">
            <Stack gap="xs" align="start"><span>{t('merchant:shelvesChanged')}</span><Button size="xs" variant="default" onClick={() => { void reload(); }}>{t('merchant:loadNewest')}</Button></Stack>
          </Alert>
        )}
        {(trouble === 'wrong' || trouble === 'failed') && <Alert color="red" role="alert">{t(trouble === 'wrong' ? 'merchant:shelvesWrong' : 'console:failedHint')}</Alert>}
        <Group justify="flex-end"><Button type="submit" loading={busy}>{t('console:save')}</Button></Group>
      </Stack>
    </form>
  );
}
