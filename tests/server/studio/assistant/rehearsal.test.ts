/** A rehearsal answers as shoppers are answered, and leaves nothing behind. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLanguage } from '../../../../models/language/model.ts';
import type { LanguageModel } from '../../../../models/language/model.ts';
import { openGoods } from '../../../../server/studio/assistant/goods.ts';
import { rehearse } from '../../../../server/studio/assistant/rehearsal.ts';
import { BY_GRAMMAR, openTestMall } from './mall.ts';
import type { TestMall } from './mall.ts';

let mall: TestMall, language: LanguageModel;
beforeAll(async () => { [mall, language] = await Promise.all([openTestMall({ speaker: BY_GRAMMAR }), loadLanguage()]); });
afterAll(() => Promise.all([mall.close(), language.close()]));

function rehearsed(read: LanguageModel['read'] = language.read) {
  const texts: string[] = [], faults: unknown[] = [], called: string[] = [], goods = openGoods(mall.db);
  const { done, stop } = rehearse({
    goods, speaker: BY_GRAMMAR, now: mall.now, onUngrounded: (error) => faults.push(error), onFault: (error) => faults.push(error),
    tools: { ...mall.tools, run: (name, input, context) => { called.push(name); return mall.tools.run(name, input, context); } },
    language: { ...language, read: (text, names) => { texts.push(text); return read(text, names); } },
  });
  return { texts, faults, called, done, stop, goods };
}

test('goods of the record are asked about in both languages, by tools that only read them, and nothing is written', async () => {
  const before = mall.db.prepare('SELECT total_changes()').pluck().get(), { texts, faults, called, done, goods } = rehearsed();
  await done;
  expect(faults).toEqual([]);
  const [first] = goods().items;
  for (const name of [first?.product.name.en, first?.product.name.zh]) expect(texts.join('\n')).toContain(name);
  expect(new Set(called)).toEqual(new Set(['product_details', 'find_alternatives', 'search_products', 'where_is', 'store_policy']));
  expect(mall.db.prepare('SELECT total_changes()').pluck().get()).toBe(before);
  expect(mall.tools.pending({ shopper: 'rehearsal-1', place: 'concourse', turn: 'next' })).toBeNull();
});

test('one that is stopped ends with the answers that are being given; a fault ends it and is told', async () => {
  const cut = rehearsed();
  await cut.stop();
  expect(cut.texts.length).toBeLessThan(5);
  const broken = rehearsed(() => Promise.reject(new Error('no reader')));
  await broken.done;
  expect(broken.faults).toEqual([new Error('no reader')]);
});
