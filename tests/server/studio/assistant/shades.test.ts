/** What colours look like, and which of some looks like a shade. */
import { expect, test } from 'vitest';
import { looksOf } from '../../../../server/studio/assistant/colours.ts';
import { labOf, likeShade, shadeIn } from '../../../../server/studio/assistant/shades.ts';

test.each([
  // As CIE 15 has them for sRGB at D65.
  ['#ffffff', [100, 0, 0]],
  ['#000000', [0, 0, 0]],
  ['#ff0000', [53.24, 80.09, 67.2]],
  ['#0000ff', [32.3, 79.19, -107.86]],
] as const)('%s in CIELAB', (hex, lab) => {
  const found = labOf(hex);
  for (const i of [0, 1, 2] as const) expect(found[i]).toBeCloseTo(lab[i], 1);
});

test('a light one of a basic colour is lighter than a dark one, and no basic colour is a shade', () => {
  expect(shadeIn('the light grey')?.lab[0]).toBeGreaterThan((shadeIn('深灰的')?.lab[0] ?? 100) + 40);
  expect(shadeIn('a grey one, for light rain')).toBeNull();
  expect(shadeIn('红的')).toBeNull();
});

test('the nearest is meant, and none where all are far', () => {
  const beige = shadeIn('in beige'), [oat, ink, red] = [{ main: '#d3c6ac' }, { main: '#22242a' }, { main: '#b3282d' }];
  expect(beige && likeShade(beige, [ink, oat, red])).toEqual([oat]);
  expect(beige && likeShade(beige, [ink, red])).toEqual([]);
});

test('what is pale and dull is called by no basic colour', () => {
  expect(['#d3c6ac', '#cdb894', '#dccb8d', '#e0dcd3', '#8db4cf'].map(looksOf)).toEqual([null, null, 'yellow', 'white', 'blue']);
});
