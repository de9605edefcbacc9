import { ask } from './ask.ts';
import type { Handlers } from './handler.ts';
import { interactions } from './interactions.ts';
import { layoutAsk, layoutRestock } from './layout.ts';
import { meChanged } from './me.ts';
import { offerDismiss } from './offer.ts';
import { report, seen } from './report.ts';
import { chat, hold, ping } from './talk.ts';

export const HANDLERS: Handlers = {
  ask, chat, hold, ping, interactions, 'layout.ask': layoutAsk, 'layout.restock': layoutRestock,
  'offer.dismiss': offerDismiss, report, 'care.seen': seen, 'me.changed': meChanged,
};
