/** Conversations that were learnt from, by set: as shoppers type, and by strangers. */
import type { Conversation } from './conversation.ts';
import { STRANGERS_BATCH_1 } from './strangers-batch-1.ts';
import { STRANGERS_BATCH_2 } from './strangers-batch-2.ts';
import { STRANGERS_BATCH_3 } from './strangers-batch-3.ts';
import { STRANGERS_BATCH_4 } from './strangers-batch-4.ts';
import { STRANGERS_BATCH_5 } from './strangers-batch-5.ts';
import { STRANGERS_LEARNT } from './strangers-learnt.ts';
import * as typedEn from './typed-en.ts';
import * as laterAffairsEn from './typed-later-affairs-en.ts';
import * as laterGoodsEn from './typed-later-goods-en.ts';
import * as laterZh from './typed-later-zh.ts';
import * as typedZh from './typed-zh.ts';

const STRANGERS_BATCHES: readonly Conversation[] = [
  ...STRANGERS_BATCH_1, ...STRANGERS_BATCH_2, ...STRANGERS_BATCH_3, ...STRANGERS_BATCH_4, ...STRANGERS_BATCH_5,
];
export const LEARNT: Readonly<Record<string, readonly Conversation[]>> = {
  STRANGERS_LEARNT, STRANGERS_BATCHES, ...typedEn, ...typedZh, ...laterGoodsEn, ...laterAffairsEn, ...laterZh,
};
