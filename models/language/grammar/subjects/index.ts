/** All that can be asked for, subject by subject. */
import { advice } from './advice.ts';
import { after } from './after.ts';
import { assistant } from './assistant.ts';
import { body } from './body.ts';
import { cart } from './cart.ts';
import { choices } from './choices.ts';
import { choosing } from './choosing.ts';
import { figures } from './figures.ts';
import { goods } from './goods.ts';
import { greetings } from './greetings.ts';
import { keeping } from './keeping.ts';
import { looking } from './looking.ts';
import { orders } from './orders.ts';
import { paying } from './paying.ts';
import { places } from './places.ts';
import { replies } from './replies.ts';
import type { Subject } from './subject.ts';
import { terms } from './terms.ts';

export const SUBJECTS: readonly Subject[] = [
  greetings, replies, assistant, figures, choices, goods, looking, places, choosing, advice, after, terms, paying, cart, body, orders, keeping,
];
