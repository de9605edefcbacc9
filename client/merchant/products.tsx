import { Badge, Box, Group, Paper, SegmentedControl, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { LOW_STOCK, type MerchantProduct, type MerchantStore } from '../../shared/merchant.ts';
import { Nothing, RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { fetchProducts } from './api.ts';
import { ProductDrawer } from './product-drawer.tsx';

type Filter = 'all' | 'lowStock' | 'soldOut';

/** A store's goods: found by words and stock, edited in a drawer. */
export function Products({ store }: { readonly store: MerchantStore }) {
  const { t } = useWords();
  const reading = useRemote(store.id, () => fetchProducts(store.id));
  const [search, setSearch] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [open, setOpen] = useState<string | null>(null);
  const { remote, set } = reading;
  const products = remote.state === 'ready' ? remote.value : [];
  const edited = products.find(({ id }) => id === open);

  return (
    <Stack>
      <Group gap="sm">
        <TextInput aria-label={t('console:search')} placeholder={t('merchant:searchProducts')} value={search} onChange={({ currentTarget }) => setSearch(currentTarget.value)} style={{ flex: '1 1 220px' }} maw={360} type="search" />
        <SegmentedControl value={filter} onChange={setFilter} data={(['all', 'lowStock', 'soldOut'] as const).map((value) => ({ value, label: t(`merchant:${value}`) }))} />
      </Group>
      <RemoteView reading={reading}>
        {(all) => {
          const found = all.filter((product) => passes(product, filter) && speaksOf(product, search));
          return found.length === 0 ? <Nothing title={t('merchant:noProducts')} hint={t('merchant:noProductsHint')} /> : <Rows store={store} products={found} open={setOpen} />;
        }}
      </RemoteView>
      {edited && (
        <ProductDrawer
          key={edited.id} store={store} product={edited} close={() => setOpen(null)} reload={reading.reload}
          saved={(product) => { set(products.map((each) => (each.id === product.id ? product : each))); setOpen(null); }}
        />
      )}
    </Stack>
  );
}

function Rows({ store, products, open }: { readonly store: MerchantStore; readonly products: readonly MerchantProduct[]; readonly open: (id: string) => void }) {
  const { t, of, number, money } = useWords();
  const keys = (id: string) => (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open(id);
  };
  return (
    <Paper withBorder style={{ overflow: 'hidden' }}>
      <Table highlightOnHover verticalSpacing="xs" tabularNums>
        <Table.Thead bg="gray.0">
          <Table.Tr>
            <Table.Th w={64} visibleFrom="sm">{t('merchant:colours')}</Table.Th><Table.Th>{t('merchant:product')}</Table.Th><Table.Th className="right">{t('merchant:stock')}</Table.Th>
            <Table.Th className="right">{t('merchant:price')}</Table.Th><Table.Th className="right" visibleFrom="sm">{t('merchant:pickups30')}</Table.Th><Table.Th className="right" visibleFrom="sm">{t('merchant:sold30')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {products.map((product) => {
            const prices = product.variants.map(({ price }) => price);
            const [least, most] = [Math.min(...prices), Math.max(...prices)];
            return (
              <Table.Tr key={product.id} className="row-button" tabIndex={0} onClick={() => open(product.id)} onKeyDown={keys(product.id)} aria-label={`${t('merchant:editProduct')}: ${of(product.name)}`}>
                <Table.Td visibleFrom="sm" style={{ whiteSpace: 'nowrap' }}><Swatches colourways={product.colourways} /></Table.Td>
                <Table.Td>
                  <Text size="sm" fw={500}>{of(product.name)}</Text>
                  <Text size="xs" c="dimmed">{product.brand} · {t('merchant:variants', { count: product.variants.length })}</Text>
                  <Box hiddenFrom="sm" mt={2}><Swatches colourways={product.colourways} /></Box>
                </Table.Td>
                <Table.Td className="right" style={{ whiteSpace: 'nowrap' }}><Stock product={product} /></Table.Td>
                <Table.Td className="right" style={{ whiteSpace: 'nowrap' }}>{money(least, store.currency)}{most > least && <Text size="xs" c="dimmed">– {money(most, store.currency)}</Text>}</Table.Td>
                <Table.Td className="right" visibleFrom="sm">{number(product.pickups)}</Table.Td>
                <Table.Td className="right" visibleFrom="sm">{number(product.sold)}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
        <Table.Caption>{t('merchant:productsFound', { count: products.length })}</Table.Caption>
      </Table>
    </Paper>
  );
}

/** Colours in a row are told apart up to this many. */
const MOST_SWATCHES = 5;

function Swatches({ colourways }: Pick<MerchantProduct, 'colourways'>) {
  const { of } = useWords();
  return colourways.slice(0, MOST_SWATCHES).map(({ id, name, main }) => <span key={id} className="swatch" title={of(name)} style={{ background: main }} />);
}

function Stock({ product }: { readonly product: MerchantProduct }) {
  const { t, number } = useWords();
  const total = unitsOf(product);
  const low = product.variants.filter(({ stock }) => stock < LOW_STOCK).length;
  if (total === 0) return <Badge color="red" variant="light">{t('merchant:allSoldOut')}</Badge>;
  return <>{number(total)}{low > 0 && <Text size="xs" c="orange.9">{t('merchant:variantsLow', { count: low })}</Text>}</>;
}

function unitsOf({ variants }: MerchantProduct): number {
  return variants.reduce((sum, { stock }) => sum + stock, 0);
}

function passes(product: MerchantProduct, filter: Filter): boolean {
  switch (filter) {
    case 'all': return true;
    case 'lowStock': return product.variants.some(({ stock }) => stock < LOW_STOCK);
    case 'soldOut': return product.variants.some(({ stock }) => stock === 0);
  }
}

function speaksOf({ name, brand, category, variants }: MerchantProduct, search: string): boolean {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const text = [name.en, name.zh, brand, category, ...variants.map(({ sku }) => sku)].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
