import { expect, test } from 'vitest';
import { headRotation } from '../../../client/mall/presence/frame.ts';
import { mouthOf, newBones, newGait, strike } from '../../../client/mall/presence/rig.ts';
import { pickVoice } from '../../../client/mall/speech/device-voice.ts';
import { openGate } from '../../../client/mall/speech/gate.ts';

const voice = (lang: string, localService: boolean, isDefault = false) => ({ lang, localService, default: isDefault });

test('only a voice of the device itself speaks, in the answer\'s language', () => {
  const far = voice('en-US', false, true), british = voice('en-GB', true), indian = voice('en-IN', true), chinese = voice('zh_CN', true), taiwan = voice('zh-TW', true);
  expect(pickVoice([far], 'en')).toBeNull();
  expect(pickVoice([far, indian, british, chinese], 'en')).toBe(british);
  expect(pickVoice([british, taiwan, chinese], 'zh')).toBe(chinese);
  expect(pickVoice([british, voice('en-IN', true, true)], 'en')?.lang).toBe('en-IN');
  expect(pickVoice([british], 'zh')).toBeNull();
});

test('a mouth lies on the front of its head, below the eyes, whichever way that looks, and opens upright', () => {
  const bones = newBones(), into = new Float32Array(16);
  strike(bones, newGait(), { head: { x: 2, y: 1.6, z: -1, ...headRotation(Math.PI / 2, 0) }, left: null, right: null }, 'square', 0, false, 1);
  const half = [...mouthOf(bones.head, 0.5, into)];
  // Turned by a quarter from +z it looks along +x.
  expect(half[12]).toBeCloseTo(2 + 0.146, 3);
  expect(half[13]).toBeLessThan(1.6 - 0.05);
  expect(half[14]).toBeCloseTo(-1, 3);
  expect(Math.hypot(half[4]!, half[5]!, half[6]!)).toBeCloseTo(0.5 * Math.hypot(bones.head[4]!, bones.head[5]!, bones.head[6]!), 5);
});

/** What the gate says every 40 ms of loudness. */
const gated = (loudness: readonly number[]): string[] => { const gate = openGate(); return loudness.map((each, i) => gate(each, 40 * i)); };
const times = (n: number, loudness: number): number[] => Array.from({ length: n }, () => loudness);

test('somebody who speaks is heard until they have been silent for a while, and a short pause ends nothing', () => {
  const states = gated([...times(20, 0.002), ...times(25, 0.1), ...times(10, 0.002), ...times(25, 0.1), ...times(30, 0.002)]);
  expect(states.slice(0, 20)).toEqual(times(20, 0).map(() => 'waiting'));
  expect(states.slice(24, 80).every((state) => state === 'speaking')).toBe(true);
  expect(states.at(-1)).toBe('over');
  expect(states.indexOf('over')).toBeGreaterThanOrEqual(80 + 20);
});

test('a steady fan is no speech, neither is a click, and over a fan speech is heard all the same', () => {
  expect(gated(times(60, 0.03))).not.toContain('speaking');
  expect(gated([...times(20, 0.002), 0.5, ...times(40, 0.002)])).not.toContain('speaking');
  expect(gated([...times(20, 0.02), ...times(20, 0.12), ...times(30, 0.02)]).at(-1)).toBe('over');
  expect(gated(times(60, 0))).not.toContain('speaking');
});
