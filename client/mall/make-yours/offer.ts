/** Offers to make things one's own; what does it is fetched when it is first wanted. */
import type { OwnDesign } from '../../../shared/design.ts';
import type { ProductCard } from '../../../shared/shop.ts';
import type { Action } from '../ui/view.ts';
import type { Yours, YoursDeps } from './index.ts';

export interface MakingYours {
  /** What a product's card adds for goods that their merchant opened. */
  readonly actions: (card: ProductCard) => readonly Action[];
  /** Opens it on what is held, with a design that somebody shared or as it is. */
  readonly show: (card: ProductCard, design?: OwnDesign) => void;
  readonly stop: () => void;
}

export function offerYours(deps: YoursDeps): MakingYours {
  let yours: Promise<Yours> | null = null;
  const ready = (): Promise<Yours> => {
    yours ??= import('./index.ts').then(({ openYours }) => openYours(deps));
    return yours;
  };
  return {
    actions: (card) => (card.custom ? [{ label: deps.texts.t('own:makeItYours'), act: () => void ready().then((each) => each.open(card)) }] : []),
    show: (card, design) => void ready().then((each) => each.open(card, design)),
    stop: () => void yours?.then((each) => each.stop()),
  };
}
