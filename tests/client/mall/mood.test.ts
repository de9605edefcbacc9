import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inMood, lightIn } from '../../../client/mall/world/mood.ts';
import { storeCard } from '../../../server/commerce/shelf.ts';
import { StoreFile, Theme } from '../../../shared/catalogue.ts';
import { chroma, lightness, moodsOf } from '../../../shared/mood.ts';
import type { Mood } from '../../../shared/mood.ts';

const FOLDER = new URL('../../../assets/catalogue/', import.meta.url);
const stores = readdirSync(FOLDER).filter((name) => name.endsWith('.json')).map((name) => storeCard(StoreFile.parse(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')))));

test.each(stores.map((store) => [store.id, store] as const))('%s stays itself in every mood: flooring and name alike, no palette far from its own, names readable on their signs', (_, store) => {
  for (const mood of moodsOf(store.theme)) {
    const { theme, ...rest } = inMood(store, mood), { theme: own, ...before } = store;
    expect(Theme.parse(theme).flooring).toBe(own.flooring);
    expect(rest).toEqual(before);
    for (const part of ['wall', 'floor', 'wood', 'accent', 'sign'] as const) expect(Math.abs(lightness(theme[part]) - lightness(own[part])), `${mood} ${part}`).toBeLessThan(0.3);
    // Print on a sign is light or dark by this; a mood may not turn it.
    expect(lightness(theme.sign) > 0.5, mood).toBe(lightness(own.sign) > 0.5);
  }
  expect(inMood(store, 'house')).toEqual(store);
});

test('moods tell from each other: fresh is lighter, quiet duller, vivid fuller, and lamplight has less blue', () => {
  for (const store of stores) {
    const wall = (mood: Mood): string => inMood(store, mood).theme.wall;
    if (moodsOf(store.theme).includes('fresh')) expect(lightness(wall('fresh'))).toBeGreaterThan(lightness(store.theme.wall) + 0.02);
    expect(chroma(inMood(store, 'quiet').theme.accent)).toBeLessThan(chroma(store.theme.accent));
    expect(wall('vivid')).not.toBe(store.theme.wall);
  }
  const [red, , blue] = lightIn('warm', () => [1, 1, 1])(0, 0, 0, 0, 1, 0), plain = lightIn('house', () => [0.5, 0.4, 0.3])(0, 0, 0, 0, 1, 0);
  expect(blue / red).toBeLessThan(0.85);
  expect(plain).toEqual([0.5, 0.4, 0.3]);
});
