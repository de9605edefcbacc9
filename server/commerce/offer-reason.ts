/** "Why do I see this?", answered by what the shopper did, or by saying that it was nothing. */
import type { Promotion } from '../../shared/catalogue.ts';
import type { Interaction, InteractionKind } from '../../shared/interaction.ts';
import type { LocalText } from '../../shared/locale.ts';

type Liking = Exclude<InteractionKind, 'dismiss'>;

/** How what somebody did is said; `{}` is the product. Kinds that say more come later. */
const DEEDS: Readonly<Record<Liking, LocalText>> = {
  view: { en: 'you looked at {}', zh: '您看过{}' },
  approach: { en: 'you walked up to {}', zh: '您走近看过{}' },
  dwell: { en: 'you took your time with {}', zh: '您在{}前停留过' },
  ask: { en: 'you asked about {}', zh: '您问起过{}' },
  pickup: { en: 'you picked up {}', zh: '您拿起过{}' },
  try: { en: 'you tried another version of {}', zh: '您换着款式看过{}' },
  cart: { en: 'you put {} in your cart', zh: '您把{}放进过购物车' },
  buy: { en: 'you bought {}', zh: '您买过{}' },
};
const KINDS = Object.keys(DEEDS) as Liking[];
const FROM_PAST: LocalText = { en: 'Of what runs here now, this comes closest to what you have looked at so far.', zh: '本店正在进行的活动里，这一项最贴近您此前看过的商品。' };
const UNPROMPTED: LocalText = {
  en: 'It runs here now; nothing that you did led to it. The mall tries its offers to learn which are of use.',
  zh: '这是正在进行的活动，与您做过什么无关：商场会轮流展示各项优惠，看看哪些真正有用。',
};
const FOR_VISITORS: LocalText = { en: 'It runs for visitors of this store at the moment. We know nothing of your taste yet.', zh: '本店近期面向到店顾客的活动，我们还不了解您的喜好。' };

export interface Evidence {
  readonly store: string;
  /** Names of the store's goods by id. */
  readonly names: ReadonlyMap<string, LocalText>;
  readonly history: readonly Interaction[];
  /** Of the store's offers that the shopper could have been shown, none appeals more to them. */
  readonly closest: boolean;
}

/** Names the strongest thing the shopper did with goods of the promotion, the latest of equals. */
export function reasonFor({ products }: Promotion, { store, names, history, closest }: Evidence): LocalText {
  const waved = new Set(history.filter(({ kind }) => kind === 'dismiss').map(({ product }) => product));
  let best: { deed: Liking; name: LocalText } | null = null;
  for (const { kind, product, store: where } of history) {
    const name = names.get(product);
    if (kind === 'dismiss' || where !== store || !name || waved.has(product) || (products.length > 0 && !products.includes(product))) continue;
    if (!best || KINDS.indexOf(kind) >= KINDS.indexOf(best.deed)) best = { deed: kind, name };
  }
  if (!best) return history.length === 0 ? FOR_VISITORS : closest ? FROM_PAST : UNPROMPTED;
  const { deed, name } = best;
  return {
    en: `Because ${DEEDS[deed].en.replace('{}', () => `“${name.en}”`)}.`,
    zh: `因为${DEEDS[deed].zh.replace('{}', () => `「${name.zh}」`)}。`,
  };
}
