/** More ways of asking, in looser words. */
import type { Subject } from '../subjects/subject.ts';
import { askedBriefly } from './asked-briefly.ts';
import { askedDeeds } from './asked-deeds.ts';
import { askedGoods } from './asked-goods.ts';
import { askedLooking } from './asked-looking.ts';
import { askedManners } from './asked-manners.ts';
import { askedOrders } from './asked-orders.ts';
import { deeds } from './deeds.ts';
import { goods } from './goods.ts';
import { keeping } from './keeping.ts';
import { looking } from './looking.ts';
import { manners } from './manners.ts';
import { service } from './service.ts';
import { typedGoods } from './typed-goods.ts';
import { typedManners } from './typed-manners.ts';
import { typedService } from './typed-service.ts';

export const SPOKEN: readonly Subject[] = [
  manners, goods, looking, service, deeds, keeping, typedGoods, typedService, typedManners, askedGoods, askedLooking, askedDeeds, askedOrders,
  askedManners, askedBriefly,
];
