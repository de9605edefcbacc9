/** A mall whose assistant is a large model at a server of these tests, over the mall's own. */
import type { LocalText } from '../../../../shared/locale.ts';
import { randomFrom } from '../../../../models/engine/random.ts';
import { judge } from '../../../../server/care/filter/index.ts';
import { modelSpend } from '../../../../server/storage/model-spend.ts';
import { inFront } from '../../../../server/studio/external/open.ts';
import { EXTERNAL_DEFAULTS } from '../../../../server/studio/external/settings.ts';
import type { ExternalSettings } from '../../../../server/studio/external/settings.ts';
import type { Fault } from '../../../../server/studio/external/turn.ts';
import { openPoisoned } from '../../care/poisoned.ts';
import { openModelServer } from './model-server.ts';

export async function openAnswers(description: LocalText = { en: 'A mug with a blue glaze.', zh: '一只蓝釉的杯子。' }) {
  const shop = await openPoisoned(description), server = await openModelServer(), faults: Fault[] = [];
  const reopen = (settings: Partial<ExternalSettings> = {}) => inFront({ address: server.address, model: 'big', ...EXTERNAL_DEFAULTS, ...settings }, {
    db: shop.db, own: shop.assistant, tools: shop.tools, goods: shop.goods, now: Date.now, random: randomFrom(1), mayPass: (sentence) => judge(sentence).ok,
    keep: modelSpend(shop.db).add, onAsked: () => {}, onFault: (fault) => faults.push(fault), completions: { first: 700, between: 400, wait: 20 },
  });
  return {
    ...shop, server, faults, reopen, assistant: reopen(), own: shop.assistant,
    async close() {
      await server.close();
      await shop.close();
    },
  };
}
