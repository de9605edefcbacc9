import { expect, test } from 'vitest';
import { RATE, render, speak } from '../../../models/speech/voice/index.ts';
import type { Phrase } from '../../../models/speech/voice/english/read.ts';
import { VOICE_NAMES, VOICES } from '../../../models/speech/voice/voices.ts';
import { wavOf } from '../../../models/speech/voice/wav.ts';
import { MOUTH_RATE, readSpoken } from '../../../shared/speech.ts';
import { formantsOf, pitchTrack, semitones } from './measure.ts';

const alone = (phone: string, ms = 400): Phrase => ({ sounds: [{ phone, ms, gain: 0, aspirated: 1 }, { phone: '_', ms: 100, gain: 0, aspirated: 1 }], aims: [{ sound: 0, part: 0, semitones: 0 }] });

/** Averages of 33 men: Peterson and Barney (1952), table II. UW is further forward today: Hillenbrand and others (1995). */
const PUBLISHED = {
  IY: [270, 2290], IH: [390, 1990], EH: [530, 1840], AE: [660, 1720], AA: [730, 1090], UH: [440, 1020], UW: [378, 997], AH: [640, 1190], ER: [490, 1350],
} as const;

test.each(Object.entries(PUBLISHED))('[VO1] a man\'s %s has the first two formants that were measured in people', (phone, [first, second]) => {
  const { samples } = render([alone(phone)], VOICES.calm, 1), from = Math.round(0.2 * RATE);
  const [f1 = 0, f2 = 0] = formantsOf(samples.subarray(from, from + 0.06 * RATE), RATE);
  expect(Math.abs(f1 / first - 1)).toBeLessThan(0.15);
  expect(Math.abs(f2 / second - 1)).toBeLessThan(0.1);
});

test('[VO2] a woman\'s formants lie higher, as her mouth is shorter', () => {
  const at = (voice: 'calm' | 'clear'): number => formantsOf(render([alone('EH')], VOICES[voice], 1).samples.subarray(0.2 * RATE, 0.28 * RATE), RATE)[1] ?? 0;
  expect(at('clear') / at('calm')).toBeGreaterThan(1.09);
  expect(at('clear') / at('calm')).toBeLessThan(1.21);
});

test('[VO3] the four tones of Mandarin are level and high, rising, low, and falling', () => {
  const tone = (word: string): number[] => {
    const heard = pitchTrack(speak(`${word}。`, 'zh', VOICES.calm).samples, RATE).filter((each) => each !== null);
    return heard.slice(2, -2);
  };
  const [level, rising, low, falling] = ['妈', '麻', '马', '骂'].map(tone) as [number[], number[], number[], number[]];
  const first = (track: number[]): number => track[0] as number, last = (track: number[]): number => track.at(-1) as number, mean = (track: number[]): number => track.reduce((a, b) => a + b) / track.length;
  expect(Math.max(...level.slice(5)) / Math.min(...level.slice(5))).toBeLessThan(2 ** (1.5 / 12));
  expect(semitones(Math.min(...rising), last(rising))).toBeGreaterThan(2.5);
  expect(semitones(first(falling), last(falling))).toBeLessThan(-4);
  expect(semitones(mean(low), mean(level))).toBeGreaterThan(4);
  expect(Math.min(...low)).toBeLessThan(Math.min(...rising));
});

test('[VO4] a statement falls at its end, and a question that a yes answers rises', () => {
  const end = (text: string): number => {
    const heard = pitchTrack(speak(text, 'en', VOICES.calm).samples, RATE).filter((each) => each !== null), late = heard.slice(-8);
    return semitones(heard.slice(-25, -15).reduce((a, b) => a + b) / 10, late.reduce((a, b) => a + b) / 8);
  };
  expect(end('You want the yellow one.')).toBeLessThan(-1);
  expect(end('Do you want the yellow one?')).toBeGreaterThan(1);
});

test('[VO5] hiss is where people hiss: S above 4 kHz, SH from 2 kHz on', () => {
  const centre = (phone: string): number => {
    const { samples } = render([alone(phone, 200)], VOICES.calm, 1), x = samples.subarray(0.1 * RATE, 0.2 * RATE);
    let sum = 0, weighted = 0;
    for (let f = 500; f < 8000; f += 100) {
      let re = 0, im = 0;
      x.forEach((s, i) => { re += s * Math.cos(2 * Math.PI * f * i / RATE); im += s * Math.sin(2 * Math.PI * f * i / RATE); });
      sum += re * re + im * im;
      weighted += f * (re * re + im * im);
    }
    return weighted / sum;
  };
  expect(centre('S')).toBeGreaterThan(4500);
  expect(centre('SH')).toBeGreaterThan(2300);
  expect(centre('SH')).toBeLessThan(4200);
});

test('[VO6] every voice speaks both languages without a broken sample, below full scale, and at a speaker\'s pace', () => {
  for (const name of VOICE_NAMES) {
    for (const [text, locale, words] of [['The Court Classic costs ¥459, and we have it in size 42. Do you want to try it on?', 'en', 21], ['经典网球鞋 459 元，有 42 码。要试穿吗？', 'zh', 20]] as const) {
      const { samples, mouth } = speak(text, locale, VOICES[name]), peak = samples.reduce((most, s) => Math.max(most, Math.abs(s)), 0);
      const rms = Math.sqrt(samples.reduce((sum, s) => sum + s * s, 0) / samples.length), seconds = samples.length / RATE;
      expect(peak).toBeLessThan(0.9 * 32_768);
      expect(rms / 32_768).toBeGreaterThan(0.05);
      expect(words / seconds).toBeGreaterThan(1.8);
      expect(words / seconds).toBeLessThan(5);
      expect(mouth.length / MOUTH_RATE).toBeCloseTo(seconds, 1);
      expect(Math.min(...mouth)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...mouth)).toBeLessThanOrEqual(1);
    }
  }
});

test('[VO7] the mouth is open in an A and shut in an M', () => {
  const { mouth } = render([{ sounds: [alone('AA', 300), alone('M', 200), alone('AA', 300)].map(({ sounds: [sound] }) => sound as Phrase['sounds'][number]), aims: [] }], VOICES.calm, 1);
  const at = (seconds: number): number => mouth[Math.round(seconds * MOUTH_RATE)] as number;
  const tempo = VOICES.calm.tempo, vowel = at((0.04 + 0.15) / tempo), closed = at((0.04 + 0.4) / tempo);
  expect(vowel).toBeGreaterThan(0.7);
  expect(closed).toBeLessThan(0.1);
});

test('[VO8] the same words and seed give the same samples, and are made in a small part of the time that they last', () => {
  const text = 'You can send it back within thirty days.', first = speak(text, 'en', VOICES.warm), began = performance.now(), again = speak(text, 'en', VOICES.warm), took = (performance.now() - began) / 1000;
  expect(again.samples).toEqual(first.samples);
  expect(took / (again.samples.length / RATE)).toBeLessThan(0.2);
});

test('[VO9] a WAV file says what is in it, and the mouth beside it is read again', () => {
  const bytes = wavOf(Int16Array.of(1, -2, 3), 16_000), view = new DataView(bytes.buffer);
  expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('RIFF');
  expect([view.getUint32(4, true), view.getUint16(22, true), view.getUint32(24, true), view.getUint16(34, true), view.getUint32(40, true), view.getInt16(46, true)]).toEqual([42, 1, 16_000, 16, 6, -2]);
  const spoken = readSpoken(wavOf(Int16Array.of(16_384, -32_768), 16_000, [{ name: 'mout', bytes: Uint8Array.of(0, 255, 51) }]).buffer);
  expect(spoken).toEqual({ samples: Float32Array.of(0.5, -1), rate: 16_000, mouth: [0, 1, 0.2] });
  expect(readSpoken(new TextEncoder().encode('<!doctype html>'.repeat(9)).buffer)).toBeNull();
  expect(readSpoken(bytes.slice(0, 46).buffer)).toBeNull();
});
