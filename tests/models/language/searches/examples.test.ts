import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isAnswered, isWanted, readSearches, tellsApart, writeSearch } from '../../../../models/language/searches/examples.ts';
import type { SearchExample, Sold } from '../../../../models/language/searches/examples.ts';

const BOOT: Sold = { id: 'rain-boot', store: 'stride', category: 'boot', tags: ['waterproof', 'kids'], price: 129 },
  SANDAL: Sold = { id: 'sandal', store: 'stride', category: 'sandal', tags: [], price: 99 };

test('examples are read as they were written, and a line that is none is named', () => {
  const example: SearchExample = { author: '9', place: 'stride', wanted: 'rain-boot|sandal some', input: { words: '下雨天穿的', most: 200 } };
  expect(readSearches(`${writeSearch(example)}\n`)).toEqual([example]);
  expect(() => readSearches(`${writeSearch(example)}\n9\tstride\tsome`)).toThrow('line 2 has not 4 fields');
});

test('a product is wanted where its id is among the names and it keeps every other condition', () => {
  expect(isWanted('rain-boot|clog some', BOOT)).toBe(true);
  expect(isWanted('clog some', BOOT)).toBe(false);
  expect(isWanted('category:boot,clog most:129', BOOT)).toBe(true);
  expect(isWanted('category:boot most:128', BOOT)).toBe(false);
  expect(isWanted('tag:waterproof,gift', BOOT)).toBe(false);
  expect(isWanted('!rain-boot some', BOOT)).toBe(false);
  expect(isWanted('!rain-boot some', SANDAL)).toBe(true);
  expect(isWanted('store:kiln', BOOT)).toBe(false);
});

test('conditions that only ask for something tell nothing apart', () => {
  expect(['some', '', 'none', 'rain-boot', '!sandal some'].map(tellsApart)).toEqual([false, false, false, true, true]);
});

test('goods that are shown answer where one of each name is there and the other conditions hold for all', () => {
  expect(isAnswered('rain-boot|clog', [SANDAL, BOOT])).toBe(true);
  expect(isAnswered('=rain-boot', [SANDAL, BOOT])).toBe(false);
  expect(isAnswered('rain-boot clog', [SANDAL, BOOT])).toBe(false);
  expect(isAnswered('category:boot', [BOOT, SANDAL])).toBe(false);
  expect(isAnswered('some', [])).toBe(false);
  expect(isAnswered('none', [])).toBe(true);
});

test('what is learnt from names no product that its conditions could not mean', async () => {
  const examples = readSearches(await readFile(new URL('../../../../models/language/searches/examples.txt', import.meta.url), 'utf8'));
  expect(examples.length).toBeGreaterThan(900);
  for (const { input } of examples) expect(Object.keys(input)).not.toContain('sort');
});
