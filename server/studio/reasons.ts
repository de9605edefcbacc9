/** Why something is recommended, in both languages; said only where it is so. */
import type { InteractionKind } from '../../shared/interaction.ts';
import type { LocalText } from '../../shared/locale.ts';

const DID: Readonly<Record<Exclude<InteractionKind, 'dismiss'>, (name: LocalText) => LocalText>> = {
  view: ({ en, zh }) => ({ en: `Because you looked at ${en}`, zh: `因为您看过${zh}` }),
  approach: ({ en, zh }) => ({ en: `Because you walked up to ${en}`, zh: `因为您走近看过${zh}` }),
  dwell: ({ en, zh }) => ({ en: `Because you took a long look at ${en}`, zh: `因为您在${zh}前停留了一会儿` }),
  ask: ({ en, zh }) => ({ en: `Because you asked about ${en}`, zh: `因为您问起过${zh}` }),
  pickup: ({ en, zh }) => ({ en: `Because you picked up ${en}`, zh: `因为您拿起过${zh}` }),
  try: ({ en, zh }) => ({ en: `Because you tried ${en}`, zh: `因为您试过${zh}` }),
  cart: ({ en, zh }) => ({ en: `Because you put ${en} in your cart`, zh: `因为您把${zh}放进了购物车` }),
  buy: ({ en, zh }) => ({ en: `Because you bought ${en}`, zh: `因为您买过${zh}` }),
};

/** For goods that are like what the shopper did something with. */
export function becauseYou(kind: Exclude<InteractionKind, 'dismiss'>, name: LocalText): LocalText {
  return DID[kind](name);
}
/** For goods that other shoppers took up lately. */
export const OTHERS_LIKE: LocalText = { en: 'Other shoppers took this up lately', zh: '最近有其他顾客看中了它' };
/** For somebody of whom nothing speaks for these goods yet. */
export const TO_BEGIN_WITH: LocalText = { en: 'A first guess: look around, and it will fit you better', zh: '先猜一猜；您多逛逛，推荐会更懂您' };
