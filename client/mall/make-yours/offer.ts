/** Offers to make things one's own; what does it is fetched when it is first wanted. */
import type { OwnDesign } from '../../../shared/design.ts';
import type { ProductCard } from '../../../shared/shop.ts';
import type { Connection } from '../presence/connection.ts';
import type { Action } from '../ui/view.ts';
import type { Yours, YoursDeps } from './index.ts';

export interface MakingYours {
  /** What a product's card adds for goods that their merchant opened. */
  readonly actions: (card: ProductCard) => readonly Action[];
  /** Opens it on what is held, with a design that somebody shared or as it is. */
  readonly show: (card: ProductCard, design?: OwnDesign) => void;
  readonly stop: () => void;
}

export interface OfferYoursDeps extends YoursDeps { readonly room: Pick<Connection, 'on' | 'onEnter'> }

export function offerYours({ room, ...deps }: OfferYoursDeps): MakingYours {
  let yours: Promise<Yours> | null = null, renewed = false;
  // A mall that has started again knows no design that was only looked at: it is asked for anew, once in each room that is entered.
  const stops = [
    room.onEnter(() => { renewed = false; }),
    room.on('refused', ({ type, code }) => {
      if (type !== 'hold' || code !== 'unknown-design' || renewed) return;
      renewed = true;
      void yours?.then((each) => each.renew());
    }),
  ];
  const ready = (): Promise<Yours> => {
    yours ??= import('./index.ts').then(({ openYours }) => openYours(deps));
    return yours;
  };
  return {
    actions: (card) => (card.custom ? [{ label: deps.texts.t('own:makeItYours'), act: () => void ready().then((each) => each.open(card)) }] : []),
    show: (card, design) => void ready().then((each) => each.open(card, design)),
    stop() {
      for (const stop of stops) stop();
      void yours?.then((each) => each.stop());
    },
  };
}
