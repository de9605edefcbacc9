import { expect, test } from 'vitest';
import { backdropOf } from '../../../models/vision/cutout/backdrop.ts';
import { distances, pieces, withoutSpecks } from '../../../models/vision/cutout/blobs.ts';
import { cutOut } from '../../../models/vision/cutout/index.ts';
import type { Picture } from '../../../models/vision/picture.ts';
import { overlap } from '../../../models/vision/scene.ts';
import { randomFrom } from '../../../models/engine/random.ts';

const W = 200, H = 240;
type Paint = (x: number, y: number) => readonly [number, number, number] | null;

/** A picture of a paper that darkens downwards, with a little noise, and things on it. */
function pictureOf(paint: Paint, alpha: ((x: number, y: number) => number) | null = null): Picture {
  const rgb = new Uint8Array(W * H * 3), random = randomFrom(5);
  for (let y = 0; y < H; y++) for (let x = 0; x < W; x++) {
    const paper = 236 - 20 * (y / H) + 6 * (x / W), colour = paint(x, y) ?? [paper, paper, paper - 4];
    for (let k = 0; k < 3; k++) rgb[(y * W + x) * 3 + k] = Math.round(Math.min(255, (colour[k] as number) + 2 * random.next()));
  }
  return { width: W, height: H, rgb, alpha: alpha && Uint8Array.from({ length: W * H }, (_, i) => alpha(i % W, Math.floor(i / W))) };
}
const inEllipse = (x: number, y: number, cx = 100, cy = 110, rx = 45, ry = 70): boolean => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 < 1;
const maskOf =
  (inside: (x: number, y: number) => boolean): number[] =>
  Array.from({ length: W * H }, (_, i) => (inside(i % W, Math.floor(i / W)) ? 1 : 0));
const binary = (values: Uint8Array): number[] => [...values].map((v) => (v > 127 ? 1 : 0));

test('the background of a studio photo is told from its edge, object or not', () => {
  const backdrop = backdropOf(pictureOf((x, y) => (inEllipse(x, y) ? [30, 80, 60] : null)));
  const [r, g, b] = backdrop?.colourAt(0.5, 0.5) ?? [0, 0, 0];
  expect(r).toBeCloseTo(236 - 10 + 3 + 1, 0);
  expect(g).toBeCloseTo(r, 0);
  expect(b).toBeCloseTo(r - 4, 0);
  const random = randomFrom(2), noise = pictureOf(() => [255 * random.next(), 255 * random.next(), 255 * random.next()]);
  expect(backdropOf(noise)).toBeNull();
});

test('an object is cut out where it is, and its soft shadow is not', () => {
  const found = cutOut(pictureOf((x, y) => {
    if (inEllipse(x, y)) return [40, 90, 140];
    const shadow = Math.exp(-(((x - 135) / 50) ** 2) - ((y - 178) / 12) ** 2),
      paper = (236 - 20 * (y / H) + 6 * (x / W)) * (1 - 0.3 * shadow);
    return [paper, paper, paper - 4];
  }), null);
  expect(found).toMatchObject({ ok: true, background: 'plain' });
  if (found.ok) expect(overlap(binary(found.mask.values), maskOf((x, y) => inEllipse(x, y)))).toBeGreaterThan(0.97);
});

test('a shadow with a hard edge is left out where the network sees no object, and a grey object on white stays', () => {
  const shadow = (x: number, y: number): boolean => !inEllipse(x, y) && inEllipse(x, y, 135, 172, 50, 14), sight = { size: 20, logits: new Float32Array(400) };
  for (let i = 0; i < 400; i++) sight.logits[i] = inEllipse(((i % 20) + 0.5) * 10, (Math.floor(i / 20) + 0.5) * 12) ? 4 : -4;
  const found = cutOut(pictureOf((x, y) => (inEllipse(x, y) ? [120, 120, 118] : shadow(x, y) ? [140, 140, 138] : null)), sight);
  if (!found.ok) throw new Error(found.message);
  expect(overlap(binary(found.mask.values), maskOf((x, y) => inEllipse(x, y)))).toBeGreaterThan(0.93);
});

test('one sees through a ring', () => {
  const ring = (x: number, y: number): boolean => inEllipse(x, y) && !inEllipse(x, y, 100, 110, 25, 45),
    found = cutOut(pictureOf((x, y) => (ring(x, y) ? [160, 30, 30] : null)), null);
  if (!found.ok) throw new Error(found.message);
  expect(overlap(binary(found.mask.values), maskOf(ring))).toBeGreaterThan(0.95);
});

test('a picture that is cut out already keeps its own outline, whatever its colours', () => {
  const random = randomFrom(4),
    found = cutOut(pictureOf(() => [255 * random.next(), 255 * random.next(), 0], (x, y) => (inEllipse(x, y) ? 255 : 0)), null);
  expect(found).toMatchObject({ ok: true, background: 'cut-out' });
  if (found.ok) expect(overlap(binary(found.mask.values), maskOf((x, y) => inEllipse(x, y)))).toBeGreaterThan(0.99);
});

test('nothing, too little and several are told apart', () => {
  expect(cutOut(pictureOf(() => null), null)).toMatchObject({ ok: false, reason: 'no-object' });
  expect(cutOut(pictureOf((x, y) => (inEllipse(x, y, 100, 100, 9, 9) ? [20, 20, 20] : null)), null))
    .toMatchObject({ ok: false, reason: 'object-too-small' });
  expect(cutOut(pictureOf((x, y) => (inEllipse(x, y, 50, 110, 30, 60) || inEllipse(x, y, 150, 110, 30, 60) ? [20, 20, 120] : null)), null))
    .toMatchObject({ ok: false, reason: 'several-objects' });
});

test('two lenses on a bridge so fine that it is hardly seen are one object', () => {
  const lenses = (x: number, y: number): boolean => inEllipse(x, y, 55, 110, 35, 30) || inEllipse(x, y, 145, 110, 35, 30),
    found = cutOut(pictureOf((x, y) => (lenses(x, y) ? [20, 20, 120] : Math.abs(x - 100) < 14 && Math.abs(y - 108) < 3 ? [219, 219, 215] : null)), null);
  expect(found.ok).toBe(true);
  if (found.ok) expect(overlap(binary(found.mask.values), maskOf(lenses))).toBeGreaterThan(0.95);
});

test('what reaches into the photo from beyond its edge, apart from the object, is left out', () => {
  const found = cutOut(pictureOf((x, y) => (inEllipse(x, y) || (x > 174 && y < 30) ? [20, 20, 120] : null)), null);
  expect(found.ok).toBe(true);
  if (found.ok) expect(overlap(binary(found.mask.values), maskOf((x, y) => inEllipse(x, y)))).toBeGreaterThan(0.97);
});

test('pieces, specks and distances are those of a small mask by hand', () => {
  const mask = Uint8Array.from([1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 0, 1, 0, 0, 1, 1, 1, 0]), { found } = pieces(mask, 5, 5);
  expect(found.map((piece) => piece.area)).toEqual([2, 1, 8]);
  expect([...withoutSpecks(mask, 5, 5, 3)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0]);
  const random = randomFrom(8), w = 17, h = 13, some = Uint8Array.from({ length: w * h }, () => (random.next() < 0.8 ? 1 : 0)),
    fast = distances(some, w, h);
  for (let i = 0; i < w * h; i++) {
    const x = i % w, y = Math.floor(i / w);
    let nearest = some[i] ? Math.min(x + 1, w - x, y + 1, h - y) : 0;
    if (some[i]) some.forEach((v, j) => { if (!v) nearest = Math.min(nearest, Math.hypot((j % w) - x, Math.floor(j / w) - y)); });
    expect(fast[i]).toBeCloseTo(nearest, 4);
  }
});
