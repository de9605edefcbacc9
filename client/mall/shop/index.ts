/** Shopping in the page: its tools, its screens, and what can be done with what one holds. */
import type { Mall, Offer, ProductCard } from '../../../shared/shop.ts';
import type { Texts } from '../../texts.ts';
import { variantOf } from '../card.ts';
import type { Choice } from '../card.ts';
import type { Panels } from '../ui/panels.ts';
import type { Action, Block } from '../ui/view.ts';
import { openShopApi } from './api.ts';
import { cartScreen } from './cart-screen.ts';
import { checkoutScreen, thanksScreen } from './checkout-screen.ts';
import { offerScreen, offersScreen } from './offer-screen.ts';
import { orderScreen, ordersScreen } from './orders-screen.ts';
import { openReviews } from './reviews.ts';
import { openShop } from './shop.ts';
import { openWords } from './words.ts';

export interface Shopping {
  /** What a product's card adds for a choice: how many are in the cart, and the actions. */
  readonly onCard: (card: ProductCard, choice: Choice) => { readonly notes: readonly Block[]; readonly actions: readonly Action[] };
  /** Another changed the cart. */
  readonly refresh: () => void;
  readonly show: (what: 'cart' | 'checkout' | 'orders') => void;
  /** Puts one more of a kept design into the cart; false where that was refused. */
  readonly addDesign: (sku: string, design: string) => Promise<boolean>;
  /** The room made an offer. */
  readonly offered: (offer: Offer) => void;
  readonly stop: () => void;
}

export function openShopping(panels: Panels, texts: Pick<Texts, 'locale' | 't'>, mall: Mall): Shopping {
  const shop = openShop(openShopApi((path, init) => fetch(path, init)), () => crypto.randomUUID());
  const words = openWords(texts, mall), { t } = texts, ended = new AbortController();
  const reviews = openReviews(panels, words, () => texts.locale(), (path, init) => fetch(path, init));
  let asked = false;

  const pieces = (): number => shop.state().cart?.lines.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0;
  const showCart = (): void => {
    panels.show('cart', () => cartScreen(shop.state(), words, { setQuantity: (sku, n, design) => void shop.setQuantity(sku, n, design), checkout: showCheckout }));
    void shop.refresh();
  };
  const showCheckout = (): void => {
    void shop.readOrders();
    panels.show('checkout', () => checkoutScreen(shop.state(), words, {
      fill: shop.fill, chooseCard: shop.chooseCard, back: () => panels.hide('checkout'),
      pay: () => void shop.pay().then((isBought) => (isBought ? showThanks() : panels.attend('checkout'))),
    }), { isTall: true });
  };
  const showThanks = (): void => {
    panels.show('thanks', () => thanksScreen(shop.state(), words, { goOn: () => panels.hide('thanks'), seeOrders: () => { panels.hide('thanks'); showOrders(); } }));
    panels.hide('checkout');
    panels.hide('cart');
  };
  const showOrders = (): void => {
    panels.show('orders', () => ordersScreen(shop.state(), words, showOrder));
    void shop.readOrders();
  };
  const showOrder = (id: string): void => {
    asked = false;
    panels.show('order', () => {
      const order = shop.state().orders?.find((each) => each.id === id);
      if (!order) return ordersScreen(shop.state(), words, showOrder);
      return orderScreen(order, shop.state(), words, {
        isAsked: asked, ask: (now) => { asked = now; panels.redraw('order'); },
        review: ({ store, product, name }) => reviews.open({ store, product, name }),
        cancel: () => void shop.cancel(id).then(() => { asked = false; panels.redraw('order'); }),
      });
    }, { isTall: true });
  };
  const showOffers = (): void => panels.show('offers', () => offersScreen(shop.state().offers, words, (offer) => void shop.dismiss(offer)));

  const tools = [
    panels.addTool({ id: 'offers', icon: 'offer', label: () => t('shop:offers'), badge: () => count(shop.state().offers.length), order: 4, act: showOffers }),
    panels.addTool({ id: 'orders', icon: 'orders', label: () => t('shop:orders'), order: 5, act: showOrders }),
    panels.addTool({ id: 'cart', icon: 'cart', label: () => t('shop:cart'), badge: () => count(pieces()), pinned: true, order: 9, act: showCart }),
  ];
  const stopListening = shop.onChange(() => panels.redraw());
  // Another of the shopper's browsers may have been at the cart meanwhile.
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'visible') void shop.refresh(); }, { signal: ended.signal });
  void shop.refresh();

  return {
    onCard(card, choice) {
      const variant = variantOf(card, choice), { cart, problem } = shop.state();
      const has = cart?.lines.find(({ sku, design }) => sku === variant?.sku && design === null)?.quantity ?? 0;
      const said = reviews.onCard({ store: card.store, product: card.id, name: card.name });
      const add = (): void => { if (variant) void shop.setQuantity(variant.sku, has + 1); };
      return {
        notes: [
          ...(has > 0 ? [{ kind: 'text', text: t('shop:inCart', { count: has }), tone: 'quiet' } as const] : []),
          ...(problem && problem.about === variant?.sku ? [{ kind: 'text', text: words.problem(problem.code), tone: 'error' } as const] : []),
          ...said.notes,
        ],
        actions: [
          { label: t(has > 0 ? 'shop:addAnother' : 'shop:add'), primary: true, disabled: !variant || variant.available <= has, act: add },
          ...(has > 0 ? [{ label: t('shop:seeCart'), act: showCart }] : []),
          ...said.actions,
        ],
      };
    },
    refresh: () => void shop.refresh(),
    show: (what) => ({ cart: showCart, checkout: showCheckout, orders: showOrders })[what](),
    async addDesign(sku, design) {
      const has = shop.state().cart?.lines.find((line) => line.sku === sku && line.design?.id === design)?.quantity ?? 0;
      await shop.setQuantity(sku, has + 1, design);
      return shop.state().problem === null;
    },
    offered(offer) {
      shop.offered(offer);
      // Whoever reads something now finds it under the offers.
      if (!panels.isFree('right')) return;
      const close = (): void => panels.hide('offer');
      panels.show('offer', () => offerScreen(offer, words, { close, dismiss: () => { close(); void shop.dismiss(offer); } }), { focus: false });
    },
    stop() {
      ended.abort();
      stopListening();
      for (const remove of tools) remove();
      for (const id of ['cart', 'checkout', 'thanks', 'orders', 'order', 'offers', 'offer', 'reviews']) panels.hide(id);
    },
  };
}

function count(n: number): string {
  return n === 0 ? '' : String(n);
}
