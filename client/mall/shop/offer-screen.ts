/** An offer with its bounds and its reason, as it is made and among the others. */
import type { Offer } from '../../../shared/shop.ts';
import type { Block, Screen } from '../ui/view.ts';
import type { Words } from './words.ts';

export function offerScreen(offer: Offer, words: Words, { close, dismiss }: { readonly close: () => void; readonly dismiss: () => void }): Screen {
  const { t } = words;
  return {
    title: words.say(offer.title),
    blocks: [
      // In the concourse it may be any store's.
      { kind: 'text', text: words.storeName(offer.store), tone: 'quiet' },
      { kind: 'text', text: t('shop:percentOff', { percent: offer.percentOff }), tone: 'strong' },
      { kind: 'text', text: bounds(offer, words), tone: 'quiet' },
      { kind: 'row', label: t('shop:why'), value: '', tone: 'quiet' },
      { kind: 'text', text: words.say(offer.reason) },
      { kind: 'text', text: t('shop:applied'), tone: 'quiet' },
      { kind: 'actions', actions: [{ label: t('shop:good'), primary: true, act: close }, { label: t('shop:notInterested'), act: dismiss }] },
    ],
  };
}

export function offersScreen(offers: readonly Offer[], words: Words, dismiss: (offer: Offer) => void): Screen {
  const { t, say, storeName } = words;
  return {
    title: t('shop:offers'),
    blocks: offers.length === 0 ? [{ kind: 'text', text: t('shop:offersEmpty'), tone: 'quiet' }] : offers.map((offer): Block => ({
      kind: 'item', id: `${offer.store} ${offer.id}`, title: say(offer.title), value: t('shop:percentOff', { percent: offer.percentOff }),
      detail: `${storeName(offer.store)} · ${bounds(offer, words)}\n${say(offer.reason)}`,
      act: { label: t('shop:notInterested'), act: () => dismiss(offer) },
    })),
  };
}

/** "on 5 products · from ¥150 · until 1 Dec" */
function bounds({ store, products, minimumSpend, endsAt }: Offer, { t, money, day, storeName, currencyOf }: Words): string {
  return [
    products.length === 0 ? t('shop:onStore', { store: storeName(store) }) : t('shop:onProducts', { count: products.length }),
    ...(minimumSpend > 0 ? [t('shop:from', { amount: money(minimumSpend, currencyOf(store)) })] : []),
    t('shop:until', { day: day(endsAt) }),
  ].join(' · ');
}
