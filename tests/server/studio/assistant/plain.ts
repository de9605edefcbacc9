/** An assistant over a database alone: no shelves of one's own, no taste, no offers. */
import { randomUUID } from 'node:crypto';
import type { LanguageModel } from '../../../../models/language/model.ts';
import type { Speaker } from '../../../../models/language/wording/talk/speaker.ts';
import { ordersReader } from '../../../../server/commerce/orders.ts';
import type { Db } from '../../../../server/storage/open.ts';
import { openGoods } from '../../../../server/studio/assistant/goods.ts';
import { openAssistant } from '../../../../server/studio/assistant/index.ts';
import { tillOf } from '../../commerce/till.ts';
import { openTools } from '../../../../server/studio/tools/index.ts';
import type { Interaction } from '../../../../shared/interaction.ts';

export interface Minds { readonly language: LanguageModel; readonly speaker: Speaker }

export function openPlainAssistant(db: Db, { language, speaker }: Minds, onSigns: (signs: readonly Interaction[]) => void = () => {}) {
  const goods = openGoods(db), tools = openTools({
    ...tillOf(db, Date.now), goods, newId: randomUUID, ordersOf: ordersReader(db), offersTo: () => [], layoutOf: () => Promise.resolve(null),
    likingOf: () => Promise.resolve(null), settleRefunds: () => Promise.resolve(), onCarted: (sign) => onSigns([sign]),
  });
  return { tools, assistant: openAssistant({ tools, goods, language, speaker, now: Date.now, seed: 1, onAsked: onSigns, onUngrounded: (error) => { throw error; } }) };
}
