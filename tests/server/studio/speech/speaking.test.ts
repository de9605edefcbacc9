import { afterAll, expect, test } from 'vitest';
import { openSpeaking, shorten, voiceOf } from '../../../../server/studio/speech/speaking.ts';
import { readSpoken } from '../../../../shared/speech.ts';

const speaking = openSpeaking({ waiting: 2, longest: 60 });
afterAll(() => speaking.close());
const seconds = (wav: Uint8Array): number => { const sound = readSpoken(wav.slice().buffer); return sound ? sound.samples.length / sound.rate : 0; };

test('[SP1] a long text is said up to the end of a sentence', async () => {
  expect(shorten('One two. Three four five six.', 20)).toBe('One two.');
  expect(shorten('这是第一句。这是很长的第二句话，说不完。', 12)).toBe('这是第一句。');
  expect(shorten('abcdef', 3)).toBe('abc');
  const short = await speaking.say('It is on the second shelf.', 'kiln'), long = await speaking.say(`It is on the second shelf. ${'And so on and on '.repeat(9)}`, 'kiln');
  expect(short.ok && long.ok && seconds(long.wav)).toBeCloseTo(short.ok ? seconds(short.wav) : 0, 5);
});

test('[SP2] every place has a voice of its own that stays, and places differ', () => {
  const places = ['concourse', 'kiln', 'stride', 'lumen', 'harbour', 'atlas', 'north', 'fable'], voices = places.map(voiceOf);
  expect(places.map(voiceOf)).toEqual(voices);
  expect(new Set(voices).size).toBeGreaterThan(2);
});

test('[SP3] signs without words are nothing to say, and where too many wait another is refused instead of queued', async () => {
  expect(await speaking.say('… !!', 'kiln')).toEqual({ ok: false, reason: 'nothing' });
  const all = await Promise.all(Array.from({ length: 9 }, (_, i) => speaking.say(`Number ${i} is on the left.`, 'kiln')));
  expect(all.filter((said) => said.ok).length).toBeGreaterThanOrEqual(2);
  expect(all.filter((said) => !said.ok && said.reason === 'busy').length).toBeGreaterThanOrEqual(1);
});
