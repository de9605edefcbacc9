/** [CM] The command recogniser, with the weights that come with the mall, on voices and noise that it has not learnt from. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { wave } from '../../../models/speech/commands/clips.ts';
import { COMMANDS } from '../../../models/speech/commands/commands.ts';
import { figuresAt, judge } from '../../../models/speech/commands/evaluate.ts';
import { glanceAt, MOMENTS, speechIn } from '../../../models/speech/commands/glance.ts';
import { loadRecogniser } from '../../../models/speech/commands/load.ts';
import { BANDS, melPower } from '../../../models/speech/commands/mel.ts';
import type { Recogniser } from '../../../models/speech/commands/recognise.ts';
import { VOICES } from '../../../models/speech/voice/voices.ts';

let recogniser: Recogniser;
beforeAll(async () => { recogniser = await loadRecogniser(); });
afterAll(() => recogniser.close());
const tone = (hertz: number, seconds: number): Float32Array => Float32Array.from({ length: 16_000 * seconds }, (_, i) => 0.3 * Math.sin(2 * Math.PI * hertz * i / 16_000));
const quiet = (seconds: number): Float32Array => { const random = randomFrom(5); return Float32Array.from({ length: 16_000 * seconds }, () => 0.001 * random.normal()); };

test('[CM1] there are some fifty commands in each language, each asked in its own words, none twice', () => {
  for (const locale of ['en', 'zh'] as const) {
    const all = COMMANDS.filter((command) => command.locale === locale), ways = all.flatMap((command) => command.ways);
    expect(all.length).toBeGreaterThanOrEqual(50);
    expect(new Set(ways).size).toBe(ways.length);
  }
});

test('[CM2] a tone\'s power lies in its own band, and twice as high in a higher one', () => {
  const loudest = (hertz: number): number => { const power = melPower(tone(hertz, 0.2)).subarray(0, BANDS); return power.indexOf(Math.max(...power)); };
  // 40 bands over 100 to 7000 Hz on the mel scale, 2595 log10(1 + f / 700): 1000 Hz is the 13th of 41 steps on.
  const mel = (f: number): number => 2595 * Math.log10(1 + f / 700), band = (f: number): number => (mel(f) - mel(100)) / (mel(7000) - mel(100)) * 41 - 1;
  for (const hertz of [400, 1000, 2000, 4000]) expect(Math.abs(loudest(hertz) - band(hertz))).toBeLessThan(1);
});

test('[CM3] speech is found within quiet, whatever its tempo it fills the same picture, and quiet is silence', async () => {
  const sound = new Float32Array(48_000);
  sound.set(quiet(3));
  sound.set(tone(800, 1), 16_000);
  const power = melPower(sound), found = speechIn(power);
  expect(found?.begin).toBeGreaterThan(85);
  expect(found?.begin).toBeLessThan(101);
  expect(found?.end).toBeGreaterThan(197);
  expect(found?.end).toBeLessThan(212);
  expect(glanceAt(power)?.picture).toHaveLength(BANDS * MOMENTS);
  for (const nothing of [quiet(2), new Float32Array(16_000), new Float32Array(100), new Float32Array(0)]) expect(await recogniser.hear(nothing, 'en')).toEqual({ kind: 'silence' });
});

test('[CM4] commands in the mall\'s own six voices are heard, in both languages, with people talking beside and in a room, and hardly ever taken for another', async () => {
  const sentences = [
    'the weather was bad all week', 'my brother works in another city', 'we watched a long film last night', 'the train leaves from platform seven', 'cats sleep most of the day', 'I forgot my umbrella at the office',
  ].map((text) => ({ text, locale: 'en' as const })), chinese = ['昨天下了一整天的雨', '我弟弟在上海工作', '火车从七号站台开', '猫整天都在睡觉', '我把雨伞忘在办公室了', '我们晚上看了一部电影'].map((text) => ({ text, locale: 'zh' as const }));
  const figures = figuresAt(await judge(recogniser, [...sentences, ...chinese], randomFrom(11), 5), 0);
  expect(figures.clean).toBeGreaterThan(0.8);
  expect(figures.noisy).toBeGreaterThan(0.6);
  expect(figures.room).toBeGreaterThan(0.75);
  expect(figures.mistaken).toBeLessThan(0.07);
  expect(figures.falselyTaken).toBeLessThan(0.26);
}, 60_000);

test('[CM5] a command of the other language is heard too', async () => {
  expect(await recogniser.hear(wave('add it to my cart', 'en', VOICES.clear, randomFrom(3)), 'zh')).toMatchObject({ kind: 'command', text: 'add it to the cart', locale: 'en' });
  expect(await recogniser.hear(wave('加入购物车', 'zh', VOICES.calm, randomFrom(3)), 'en')).toMatchObject({ kind: 'command', text: '加入购物车', locale: 'zh' });
});
