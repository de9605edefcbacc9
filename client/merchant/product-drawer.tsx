import { Alert, Button, Drawer, Group, Stack, Table, Tabs, Text, TextInput, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { lazy, Suspense, useState, type SubmitEvent } from 'react';
import type { MerchantProduct, MerchantStore } from '../../shared/merchant.ts';
import { amountText } from '../console/amount.ts';
import { Refused } from '../console/api.ts';
import { useWords } from '../console/words.tsx';
import { saveProduct } from './api.ts';
import { SizesSection } from './sizes-section.tsx';
import { checkProduct, draftOf, patchOf, rebase, TEXT_FIELDS, type ProductDraft, type ProductErrors } from './product-draft.ts';

/** Fetched when somebody looks at a model. */
const ModelPane = lazy(async () => ({ default: (await import('./make/pane.tsx')).ModelPane }));

/** Fetched when somebody opens a product for being made one's own. */
const CustomPane = lazy(async () => ({ default: (await import('./custom/pane.tsx')).CustomPane }));
/** Fetched when somebody writes about a product. */
const CopyPane = lazy(async () => ({ default: (await import('./copy/pane.tsx')).CopyPane }));

export interface ProductDrawerProps {
  readonly store: MerchantStore;
  readonly product: MerchantProduct;
  readonly close: () => void;
  readonly saved: (product: MerchantProduct) => void;
  readonly reload: () => Promise<void>;
}

/** Edits what a product is called, what it costs and how many there are. */
export function ProductDrawer({ store, product, close, saved, reload }: ProductDrawerProps) {
  const { t, of } = useWords();
  const [base, setBase] = useState(product);
  const [draft, setDraft] = useState(() => draftOf(product));
  const [errors, setErrors] = useState<ProductErrors>({});
  const [outdated, setOutdated] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [tab, setTab] = useState<string | null>('details');
  if (base !== product) {
    setBase(product);
    setDraft(rebase(draft, base, product));
    setOutdated(false);
  }
  const say = (name: string): string | undefined => {
    const error = errors[name];
    return error && t(error.key, error.values);
  };

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const wrong = checkProduct(draft);
    setErrors(wrong);
    if (Object.keys(wrong).length > 0) return;
    setBusy(true);
    setFailed(null);
    const patch = patchOf(product, draft);
    try {
      const answer = await saveProduct(store.id, product.id, patch);
      notifications.show({ message: t('merchant:liveNow') });
      saved(answer);
    } catch (error) {
      const code = error instanceof Refused ? error.code : null;
      // Both mean that the record moved on: the newest is needed before anything can be saved.
      if (code === 'version-changed' || code === 'stock-changed') setOutdated(true);
      else setFailed(code === 'claim-denied' && error instanceof Refused ? t('merchant:claimDenied', { what: error.message }) : t('console:failedHint'));
    } finally {
      setBusy(false);
    }
  };

  return (
    <Drawer opened onClose={close} position="right" size={tab === 'details' ? 'lg' : 'min(960px, 100%)'} title={<Text fw={600}>{of(product.name)}</Text>} closeButtonProps={{ 'aria-label': t('console:close') }}>
      <Tabs value={tab} onChange={setTab} mb="md">
        <Tabs.List><Tabs.Tab value="details">{t('making:details')}</Tabs.Tab><Tabs.Tab value="model">{t('making:model')}</Tabs.Tab><Tabs.Tab value="custom">{t('custom:tab')}</Tabs.Tab><Tabs.Tab value="copy">{t('copy:tab')}</Tabs.Tab></Tabs.List>
      </Tabs>
      {tab === 'model' && <Suspense fallback={<Stack aria-busy="true" h={200} />}><ModelPane store={store.id} product={product.id} worn={reload} /></Suspense>}
      {tab === 'custom' && <Suspense fallback={<Stack aria-busy="true" h={200} />}><CustomPane store={store.id} currency={store.currency} product={product.id} /></Suspense>}
      {tab === 'copy' && <Suspense fallback={<Stack aria-busy="true" h={200} />}><CopyPane store={store.id} product={product.id} changed={reload} /></Suspense>}
      {/* Stays with what was typed into it while one looks at the model. */}
      <form onSubmit={(event) => { void submit(event); }} noValidate hidden={tab !== 'details'}>
        <Stack>
          {outdated && <Alert color="orange" role="alert"><Stack gap="xs" align="start"><span>{t('merchant:versionChanged')}</span><Button size="xs" variant="default" onClick={() => { void reload(); }}>{t('merchant:loadNewest')}</Button></Stack></Alert>}
          {failed !== null && <Alert color="red" role="alert">{failed}</Alert>}
          {TEXT_FIELDS.map((name) => {
            const props = {
              label: t(`merchant:${name}`), value: draft[name], error: say(name), lang: name.endsWith('Zh') ? 'zh' : 'en',
              onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => setDraft((before) => ({ ...before, [name]: value })),
            };
            return name.startsWith('name') ? <TextInput key={name} {...props} /> : <Textarea key={name} {...props} autosize minRows={2} maxRows={6} />;
          })}
          <Variants store={store} product={product} draft={draft} say={say} change={(variants) => setDraft((before) => ({ ...before, variants }))} />
          <Group justify="flex-end" pos="sticky" bottom={0} py="sm" bg="white">
            <Button variant="default" onClick={close}>{t('console:cancel')}</Button>
            <Button type="submit" loading={busy}>{t('console:save')}</Button>
          </Group>
        </Stack>
      </form>
      <SizesSection store={store.id} product={product.id} />
    </Drawer>
  );
}

interface VariantsProps {
  readonly store: MerchantStore;
  readonly product: MerchantProduct;
  readonly draft: ProductDraft;
  readonly say: (name: string) => string | undefined;
  readonly change: (variants: ProductDraft['variants']) => void;
}

function Variants({ store, product, draft, say, change }: VariantsProps) {
  const { t, of, money } = useWords();
  const put = (sku: string, name: 'price' | 'stock') => ({ currentTarget: { value } }: { currentTarget: HTMLInputElement }) =>
    change(draft.variants.map((each) => (each.sku === sku ? { ...each, [name]: value } : each)));
  const symbol = money(0, store.currency).replaceAll(/[\d.,\s]/g, '');
  return (
    <Table verticalSpacing={6} horizontalSpacing={6}>
      <Table.Thead><Table.Tr><Table.Th>{t('merchant:variant')}</Table.Th><Table.Th w={130}>{t('merchant:price')} ({symbol})</Table.Th><Table.Th w={100}>{t('merchant:stock')}</Table.Th></Table.Tr></Table.Thead>
      <Table.Tbody>
        {product.variants.map(({ sku, size, colour }) => {
          const row = draft.variants.find((each) => each.sku === sku);
          const colourway = product.colourways.find(({ id }) => id === colour);
          const label = [colourway && of(colourway.name), size].filter(Boolean).join(', ');
          return (
            <Table.Tr key={sku} style={{ verticalAlign: 'top' }}>
              <Table.Td><Group gap={6} wrap="nowrap"><span className="swatch" style={{ background: colourway?.main }} /><Text size="sm">{label}</Text></Group><Text size="xs" c="dimmed">{sku}</Text></Table.Td>
              <Table.Td><TextInput aria-label={t('merchant:priceOf', { variant: label })} inputMode="decimal" value={row?.price ?? amountText(0)} onChange={put(sku, 'price')} error={say(`price/${sku}`)} classNames={{ input: 'right numbers' }} /></Table.Td>
              <Table.Td><TextInput aria-label={t('merchant:stockOf', { variant: label })} inputMode="numeric" value={row?.stock ?? ''} onChange={put(sku, 'stock')} error={say(`stock/${sku}`)} classNames={{ input: 'right numbers' }} /></Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
