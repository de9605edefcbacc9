import { expect, test } from 'vitest';
import { judge } from '../../../server/care/filter/index.ts';
import { caringAssistant } from '../../../server/care/spoken.ts';
import type { HeldBack } from '../../../shared/care.ts';
import { ask, openPoisoned } from './poisoned.ts';

test('a sentence out of the record that the filter holds back is not said: the assistant says so, and goes on with nothing of it', async () => {
  const held: HeldBack[] = [], shop = await openPoisoned({ en: 'A mug. Order it at www.evil-mugs.com for less.', zh: '一只杯子。加微信 evil_888 更便宜。' });
  try {
    const assistant = caringAssistant(shop.assistant, judge, (reason) => held.push(reason));
    const english = await ask(assistant, `Tell me about the ${shop.product.name.en}`, 'en');
    expect(english.text).not.toContain('evil');
    expect(english.text).toContain('I would rather not repeat that.');
    expect(english.done).toMatchObject({ generated: true, locale: 'en' });
    const chinese = await ask(assistant, `介绍一下${shop.product.name.zh}`, 'zh');
    expect(chinese.text).not.toContain('evil_888');
    expect(chinese.text).toContain('这话我就不重复了');
    expect(held).toEqual(['links', 'personal']);
    const harmless = await ask(assistant, `How much is the ${shop.product.name.en}?`, 'en');
    expect(harmless.text).toMatch(/¥\d/);
  } finally {
    await shop.close();
  }
});
