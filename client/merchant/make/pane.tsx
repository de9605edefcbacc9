import { Box, Button, SimpleGrid, Stack, Tabs, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useState } from 'react';
import type { Design, MakeOptions, MakeProduct, WearRequest } from '../../../shared/make.ts';
import { Refused } from '../../console/api.ts';
import { RemoteView, useRemote, type Reading } from '../../console/remote.tsx';
import { useWords } from '../../console/words.tsx';
import { Turntable } from '../../viewer/turntable.tsx';
import { Adjust, Trouble } from './adjust.tsx';
import { fetchMakeOptions, fetchMakeProduct, wearLook } from './api.ts';
import { Earlier } from './earlier.tsx';
import { FromEngine } from './engine.tsx';
import { FromPhoto } from './photo.tsx';
import { usePreviews } from './previews.ts';
import { say } from './say.ts';
import { troubleOf } from './trouble.ts';
import { Upload } from './upload.tsx';
import { FromWords } from './words.tsx';

export interface ModelPaneProps {
  readonly store: string;
  readonly product: string;
  /** The product wears something else now. */
  readonly worn: () => Promise<void>;
}

/** Where a product's model is made: what it wears now, and the ways to another one. */
export function ModelPane({ store, product, worn }: ModelPaneProps) {
  const options = useRemote(store, () => fetchMakeOptions(store)), reading = useRemote(`${store}/${product}`, () => fetchMakeProduct(store, product));
  return <RemoteView reading={options}>{(known) => <RemoteView reading={reading}>{(now) => <Making store={store} options={known} product={now} reading={reading} worn={worn} />}</RemoteView>}</RemoteView>;
}

interface MakingProps { readonly store: string; readonly options: MakeOptions; readonly product: MakeProduct; readonly reading: Reading<MakeProduct>; readonly worn: () => Promise<void> }

function Making({ store, options, product, reading, worn }: MakingProps) {
  const words = useWords(), { t } = words, { set, reload } = reading;
  const preview = usePreviews(store);
  const [adjusted, setAdjusted] = useState<Design | null>(null), [busy, setBusy] = useState(false), [trouble, setTrouble] = useState<string | null>(null);
  const family = adjusted && options.families.find(({ name }) => name === adjusted.family);

  const wear = async (wish: WearRequest['wear']): Promise<void> => {
    setBusy(true);
    setTrouble(null);
    try {
      set(await wearLook(store, product.id, { version: product.version, wear: wish }));
      setAdjusted(null);
      notifications.show({ message: t('making:worn') });
      await worn();
    } catch (error) {
      setTrouble(troubleOf(error, words));
      if (error instanceof Refused && error.status === 409) await reload();
    } finally {
      setBusy(false);
    }
  };
  const shared = { store, product, busy, reload };
  return (
    <Stack>
      <Trouble text={trouble} />
      {family && <Adjust key={JSON.stringify(adjusted)} product={product} family={family} design={adjusted} preview={preview} busy={busy} wear={(design) => { void wear({ kind: 'design', design }); }} back={() => setAdjusted(null)} />}
      {/* Stays while a proposal is adjusted, so that the way back finds it as it was. */}
      <Box display={family ? 'none' : undefined}>
        <Stack>
          <Now product={product} adjust={product.design && (() => setAdjusted(product.design))} busy={busy} wear={(look) => { void wear({ kind: 'earlier', look }); }} />
          <Tabs defaultValue="words" keepMounted={false}>
            <Tabs.List>
              <Tabs.Tab value="words">{t('making:fromWords')}</Tabs.Tab>
              <Tabs.Tab value="photo">{t('making:fromPhoto')}</Tabs.Tab>
              <Tabs.Tab value="upload">{t('making:upload')}</Tabs.Tab>
              {options.engine && <Tabs.Tab value="engine">{t('making:engine')}</Tabs.Tab>}
            </Tabs.List>
            <Tabs.Panel value="words" pt="md"><FromWords {...shared} preview={preview} choose={setAdjusted} /></Tabs.Panel>
            <Tabs.Panel value="photo" pt="md"><FromPhoto {...shared} families={options.families} most={options.most.photo} preview={preview} choose={setAdjusted} wear={({ id }) => { void wear({ kind: 'draft', draft: id }); }} /></Tabs.Panel>
            <Tabs.Panel value="upload" pt="md"><Upload {...shared} most={options.most.model} wear={({ id }) => { void wear({ kind: 'draft', draft: id }); }} /></Tabs.Panel>
            {options.engine && <Tabs.Panel value="engine" pt="md"><FromEngine {...shared} engine={options.engine} most={options.most.photo} wear={({ id }) => { void wear({ kind: 'draft', draft: id }); }} /></Tabs.Panel>}
          </Tabs>
        </Stack>
      </Box>
    </Stack>
  );
}

interface NowProps { readonly product: MakeProduct; readonly busy: boolean; readonly adjust: (() => void) | null; readonly wear: (look: number) => void }

function Now({ product, busy, adjust, wear }: NowProps) {
  const words = useWords(), { t, of } = words, { models, design } = product, key = models?.join() ?? '';
  const [coarse, finer] = [useCallback(async () => key.split(',')[2] ?? '', [key]), useCallback(async () => key.split(',')[0] ?? '', [key])];
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      {models ? <Turntable label={t('making:turning', { name: of(product.name) })} source={coarse} finer={finer} colour={product.colourways[0]?.id} height={220} /> : <Text c="dimmed">{t('making:noModel')}</Text>}
      <Stack gap="sm">
        <div>
          <Text size="sm" c="dimmed">{t('making:now')}</Text>
          <Text fw={600}>{design ? `${say(words, 'family', design.family)} · ${say(words, 'material', design.material)}` : t('making:ownModel')}</Text>
          {design && <Text size="xs" c="dimmed">{t('making:madeHere')}</Text>}
        </div>
        {adjust && <Button variant="default" size="xs" style={{ alignSelf: 'start' }} onClick={adjust}>{t('making:adjust')}</Button>}
        <Earlier looks={product.earlier} busy={busy} wear={wear} />
      </Stack>
    </SimpleGrid>
  );
}
