import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import type { Family } from '../../../models/shape/index.ts';
import { glanceOfSample, otherSide, photoOfSample } from '../../../models/vision/again.ts';
import { fillSight, mirrored } from '../../../models/vision/feed.ts';
import { covered, targetOf } from '../../../models/vision/look.ts';
import { GLANCE, SIGHT, SIGHT_CHANNELS } from '../../../models/vision/network.ts';
import { sampleMaker } from '../../../models/vision/samples.ts';
import { isEven } from '../../../models/vision/scene.ts';

const familyOf = (name: string): Family => {
  const family = FAMILIES.find((f) => f.name === name);
  if (!family) throw new Error(`no ${name}`);
  return family;
};
const alphas = (bytes: Uint8Array): number[] => Array.from({ length: bytes.length / 4 }, (_, i) => bytes[i * 4 + 3] as number);

test('one shot becomes many photos: what stands behind changes, what is true of it does not', () => {
  const maker = sampleMaker(4), sample = maker.make(3), again = maker.make(3);
  expect(again).toEqual(sample);
  const one = photoOfSample(sample, randomFrom(1)), other = photoOfSample(sample, randomFrom(2));
  expect(photoOfSample(sample, randomFrom(1))).toEqual(one);
  expect(other).not.toEqual(one);
  for (const photo of [one, other]) {
    const share = alphas(photo).filter((v) => v > 127).length / (SIGHT * SIGHT);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.98);
  }
  // Cut out, the object fills its square but for the margin, to either side alike.
  const columns = new Set(alphas(glanceOfSample(sample, null)).flatMap((v, i) => (v > 127 ? [i % GLANCE] : []))),
    rows = new Set(alphas(glanceOfSample(sample, null)).flatMap((v, i) => (v > 127 ? [Math.floor(i / GLANCE)] : [])));
  expect(Math.max(columns.size, rows.size)).toBeGreaterThan(0.84 * GLANCE);
  expect(Math.abs(Math.min(...columns) + Math.max(...columns) - (GLANCE - 1))).toBeLessThanOrEqual(2);
});

test('before a busy background other products stand about, behind the object', () => {
  const maker = sampleMaker(4), sample = maker.make(3), others = [maker.make(0), maker.make(1)];
  let changed = 0;
  for (let seed = 0; seed < 80; seed++) {
    const alone = photoOfSample(sample, randomFrom(seed), 48), crowded = photoOfSample(sample, randomFrom(seed), 48, others), cover = alphas(alone);
    expect(alphas(crowded)).toEqual(cover);
    const off = cover.map((_, i) => Math.abs((alone[i * 4] as number) - (crowded[i * 4] as number)));
    // The grain of both is drawn by chance, 7 steps to either side at most.
    expect(Math.max(...off.filter((_, i) => cover[i] === 255))).toBeLessThanOrEqual(15);
    if (off.filter((v) => v > 15).length > 10) changed++;
  }
  expect(changed).toBeGreaterThan(3);
  expect(changed).toBeLessThan(24);
});

test('a mirror image is the same product seen from the other side only where the product is even', () => {
  expect(['t-shirt', 'backpack', 'bottle'].map((name) => isEven(familyOf(name)))).toEqual([true, true, true]);
  expect(isEven(familyOf('mug'))).toBe(false);
  const sample = sampleMaker(4).make(1), glance = glanceOfSample(sample, null), turned = mirrored(glance);
  expect(mirrored(turned)).toEqual(glance);
  expect([...turned.subarray(0, 4)]).toEqual([...glance.subarray((GLANCE - 1) * 4, GLANCE * 4)]);
  const [sine = 0, cosine = 0, pitch = 0] = sample.view;
  expect([...otherSide(sample).view.subarray(0, 3)]).toEqual([-sine, cosine, pitch]);
});

test('the segmentation network is told how far each colour is from those along the edge', () => {
  const page = new Uint8Array(SIGHT * SIGHT * 3).fill(255), at = (SIGHT / 2) * SIGHT + SIGHT / 2, pixels = SIGHT * SIGHT;
  page.fill(0, at * 3, at * 3 + 3);
  const into = new Float32Array(SIGHT_CHANNELS * pixels);
  fillSight(into, null, 0, page, null, 3);
  // White is nowhere from the edge; black differs by 2 in each of three colours.
  expect(into[3 * pixels]).toBe(-1);
  expect(into[3 * pixels + at]).toBeCloseTo(2 * Math.sqrt(12) - 1, 4);
});

test('what is in doubt counts by its chance when silhouettes are compared', () => {
  const size = 72, mask = { width: size, height: size, values: new Uint8Array(size * size) };
  for (let y = 6; y < 66; y++) mask.values.fill(255, y * size + 6, y * size + 66);
  const half = { ...mask, values: mask.values.map((v, i) => (v && i % size >= 36 ? 153 : v)) }, sure = targetOf(mask), unsure = targetOf(mask, half);
  if (!sure || !unsure) throw new Error('nothing was seen');
  const whole = sure.chances.map((v) => (v > 0.5 ? 1 : 0)), left = whole.map((v, i) => (i % size < 36 ? v : 0)), area = whole.reduce((a, b) => a + b, 0);
  expect(covered(sure, Uint8Array.from(whole))).toBeGreaterThan(0.97);
  expect(covered(sure, Uint8Array.from(left))).toBeCloseTo(0.5, 1);
  // The right half is the object's with 0.6: its left half alone then covers area / 2 of area / 2 + 0.6 area / 2.
  expect(area).toBeGreaterThan(3000);
  expect(covered(unsure, Uint8Array.from(left))).toBeCloseTo(1 / 1.6, 1);
});
