/** A shop of the mall's own catalogue in which somebody wrote what they should not into a product's texts, and its assistant. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLanguage } from '../../../models/language/model.ts';
import { openSpeaker } from '../../../models/language/wording/talk/speaker.ts';
import type { LocalText, Locale } from '../../../shared/locale.ts';
import { readStoreFiles } from '../../../server/commerce/shelf.ts';
import { editProduct } from '../../../server/commerce/merchandise.ts';
import { readProducts, seed } from '../../../server/storage/catalogue.ts';
import { openStore } from '../../../server/storage/open.ts';
import { openGoods } from '../../../server/studio/assistant/goods.ts';
import type { AnswerPart, Assistant } from '../../../server/studio/assistant/index.ts';
import { openPlainAssistant } from '../studio/assistant/plain.ts';

export const STORE = 'kiln', SHOPPER = 'somebody';

export async function openPoisoned(description: LocalText) {
  const folder = mkdtempSync(join(tmpdir(), 'poisoned-')), { db, close } = openStore(join(folder, 'galleria.sqlite'));
  seed(db, await readStoreFiles(join(import.meta.dirname, '..', '..', '..', 'assets', 'catalogue')));
  const [product] = readProducts(db, STORE);
  if (!product) throw new Error('the store has no product');
  const edited = editProduct(db, STORE, product.id, { version: 1, description });
  if (!edited.ok) throw new Error(edited.reason);
  const language = await loadLanguage(), speaker = await openSpeaker((error) => { throw error; });
  const { assistant, tools } = openPlainAssistant(db, { language, speaker });
  return {
    db, assistant, tools, product, goods: openGoods(db),
    async close() {
      await language.close();
      await speaker.close();
      close();
      rmSync(folder, { recursive: true });
    },
  };
}

export async function ask(assistant: Assistant, text: string, locale: Locale, shopper: string = randomUUID(), place = STORE): Promise<{ readonly text: string; readonly done: AnswerPart | null }> {
  const asked = assistant.ask({ id: randomUUID(), shopper, place, text, locale, looking: null });
  if (!asked.ok) throw new Error(asked.reason);
  let said = '', done: AnswerPart | null = null;
  for await (const part of asked.parts) {
    if (part.kind === 'words') said += part.text;
    else done = part;
  }
  return { text: said, done };
}
