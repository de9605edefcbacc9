import { Container } from '@mantine/core';
import { useEffect } from 'react';
import type { Me } from '../../shared/account.ts';
import type { MerchantStore } from '../../shared/merchant.ts';
import { Frame } from '../console/frame.tsx';
import { Nothing, RemoteView, useRemote } from '../console/remote.tsx';
import { useRoute } from '../console/route.ts';
import { useSession } from '../console/session.tsx';
import { SignIn } from '../console/sign-in.tsx';
import { useWords } from '../console/words.tsx';
import { fetchStores } from './api.ts';
import { Assistant } from './assistant.tsx';
import { Desk } from './desk.tsx';
import { Orders } from './orders.tsx';
import { Overview } from './overview.tsx';
import { Products } from './products.tsx';
import { Promotions } from './promotions.tsx';
import { Shelves } from './shelves.tsx';

/** A store's section of the page. */
const SECTIONS = { overview: Overview, products: Products, orders: Orders, promotions: Promotions, shelves: Shelves, assistant: Assistant, desk: Desk } as const;
type Section = keyof typeof SECTIONS;

/** Everything for whoever runs a store: who they are, then their stores. */
export function MerchantPage() {
  const { t } = useWords();
  const { me, invited, signOut } = useSession();
  useEffect(() => { document.title = `Galleria · ${t('merchant:title')}`; }, [t]);
  if (me.remote.state !== 'ready') return <Container size="xl" py="xl"><RemoteView reading={me}>{() => null}</RemoteView></Container>;
  const { value } = me.remote;
  return value.kind === 'guest'
    ? <SignIn title={t('merchant:title')} invited={invited} done={me.reload} />
    : <Stores me={value} signOut={signOut} />;
}

function Stores({ me, signOut }: { readonly me: Me; readonly signOut: () => Promise<void> }) {
  const { t } = useWords();
  const stores = useRemote(me.merchantOf.join(), fetchStores);
  const frame = { title: t('merchant:title'), me, signOut };
  if (stores.remote.state !== 'ready') return <Frame {...frame}><RemoteView reading={stores}>{() => null}</RemoteView></Frame>;
  const [first, ...others] = stores.remote.value;
  if (!first) return <Frame {...frame}><Nothing title={t('merchant:noStore')} hint={t('merchant:noStoreHint')} /></Frame>;
  return <Store first={first} others={others} frame={frame} />;
}

interface StoreProps {
  readonly first: MerchantStore;
  readonly others: readonly MerchantStore[];
  readonly frame: { readonly title: string; readonly me: Me; readonly signOut: () => Promise<void> };
}

function Store({ first, others, frame }: StoreProps) {
  const { t, of } = useWords();
  const route = useRoute();
  const stores = [first, ...others];
  const store = stores.find(({ id }) => id === route.subject) ?? first;
  const section: Section = route.section !== null && isSection(route.section) ? route.section : 'overview';
  const Body = SECTIONS[section];
  return (
    <Frame
      {...frame}
      subject={{ label: t('merchant:store'), value: store.id, options: stores.map(({ id, name }) => ({ value: id, label: of(name) })), choose: (id) => route.go(id, section) }}
      sections={{
        label: t('merchant:title'), value: section, choose: (value) => route.go(store.id, value),
        options: Object.keys(SECTIONS).filter(isSection).map((value) => ({ value, label: t(value === 'desk' ? 'desk:queue' : `merchant:${value}`) })),
      }}
    >
      <Body key={store.id} store={store} />
    </Frame>
  );
}

function isSection(name: string): name is Section {
  return Object.hasOwn(SECTIONS, name);
}
