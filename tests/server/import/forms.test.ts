/** Rows whose kind has no form of its own in the table, read by the network. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openForms } from '../../../server/import/forms.ts';
import type { Forms } from '../../../server/import/forms.ts';
import { readProducts } from '../../../server/storage/catalogue.ts';
import { HEADER, openDesk, row } from './desk.ts';
import type { Desk } from './desk.ts';

const DUMMY = fileURLToPath(new URL('../../../../shared/data/catalog-dummyjson/products.json', import.meta.url));
if (!existsSync(DUMMY)) console.warn(`Not tested, because this catalogue is not on this machine: ${DUMMY}`);

let forms: Forms;
beforeAll(() => { forms = openForms(); });
afterAll(() => forms.close());

/** product id -> family */
function families(desk: Desk, store: string): Map<string, string> {
  return new Map(readProducts(desk.db, store).map(({ id, shape }) => [id, shape.kind === 'program' ? shape.family : 'blob']));
}
const goods = (handle: string, title: string, type: string): string => row({ Handle: handle, Title: title, Type: type, 'Variant Price': '20.00', Status: 'active', Published: 'TRUE' });

test('a title that the table knows no kind for is read by the network, and the summary says so; a bicycle stays a box', async () => {
  const csv = [HEADER, goods('sling', 'Sienna strappy thongs with a cork footbed, slip-on', 'Espadrilles d\'été'), goods('m3', 'Black rangefinder', 'Foto'), goods('velo', 'Velocity 3 bicycle', 'Fahrräder')].join('\n');
  const desk = openDesk([], forms), plain = openDesk();
  try {
    const report = await desk.take(csv);
    await plain.take(csv);
    expect(families(desk, 'shop').get('m3')).toBe('camera');
    expect(families(desk, 'shop').get('velo')).toBe(families(plain, 'shop').get('velo'));
    const changed = [...families(desk, 'shop')].filter(([id, family]) => family !== families(plain, 'shop').get(id));
    expect(report.guesses.get('read-form')?.count ?? 0).toBe(changed.length);
  } finally {
    desk.close();
    plain.close();
  }
});

describe.skipIf(!existsSync(DUMMY))('DummyJSON\'s products', () => {
  test('phones, laptops, glasses, dresses and shirts get their families; food and kitchen tools stay what they were', async () => {
    const desk = openDesk([], forms), plain = openDesk();
    try {
      const imported = await desk.import(DUMMY, { store: undefined });
      await plain.import(DUMMY, { store: undefined });
      if (!imported.ok) throw new Error(JSON.stringify(imported.faults.first));
      const after = families(desk, 'dummyjson'), before = families(plain, 'dummyjson'), kinds = new Map(readProducts(desk.db, 'dummyjson').map(({ id, category }) => [id, category]));
      const OF: Readonly<Record<string, string>> = { phone: 'phone', tablet: 'phone', laptop: 'laptop', sunglasses: 'sunglasses', dress: 'dress', shirt: 'shirt', 't-shirt': 't-shirt' };
      const mine = [...after].filter(([id]) => OF[kinds.get(id) ?? ''] !== undefined), right = mine.filter(([id, family]) => family === OF[kinds.get(id) ?? '']);
      expect(mine.length).toBeGreaterThan(30);
      expect(right.length / mine.length, mine.filter((each) => !right.includes(each)).join('\n')).toBeGreaterThan(0.8);
      const others = [...after].filter(([id]) => ['produce', 'fresh', 'utensil', 'cutlery', 'appliance', 'vehicle', 'dry-goods', 'charger'].includes(kinds.get(id) ?? '')), moved = others.filter(([id, family]) => family !== before.get(id));
      expect(moved.length / others.length, moved.join('\n')).toBeLessThan(0.12);
    } finally {
      desk.close();
      plain.close();
    }
  });
});
