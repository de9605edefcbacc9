import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { readSafetensors } from '../../../models/engine/safetensors.ts';
import { validateShape } from '../../../models/shape/index.ts';
import { Design } from '../../../shared/make.ts';
import { CodeBook } from '../../../models/vision/code.ts';
import { evaluate } from '../../../models/vision/evaluate.ts';
import { openPhotoReader } from '../../../models/vision/index.ts';
import type { PhotoReader } from '../../../models/vision/index.ts';
import { VISION_WEIGHTS } from '../../../models/vision/model.ts';
import { sampleMaker } from '../../../models/vision/samples.ts';
import { overlap } from '../../../models/vision/scene.ts';
import { resampled } from '../../../models/vision/picture.ts';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import { photographs } from '../../bench/shape/photo.ts';
import type { Photographed } from '../../bench/shape/photo.ts';

/** Photos on which both networks are judged: one of each of as many families. */
const PHOTOS = 40;

let reader: PhotoReader;
beforeAll(async () => { reader = await openPhotoReader(); });
afterAll(() => reader.close());

const shown = async (...names: string[]): Promise<Photographed[]> => {
  const out = [];
  for await (const photo of photographs(names.map((name) => FAMILIES.find((f) => f.name === name)).filter((f) => f !== undefined), 1,
    4242)) out.push(photo);
  return out;
};

test('photos of products that training never saw are read as well as the card says', async () => {
  const { weights, metadata } = readSafetensors(readFileSync(VISION_WEIGHTS)), book = CodeBook.parse(JSON.parse(metadata['book'] ?? ''));
  expect(book.stretches.map(({ family }) => family)).toEqual(FAMILIES.map(({ name }) => name));
  const maker = sampleMaker(990_017),
    figures = await evaluate(weights, book, Array.from({ length: PHOTOS }, (_, i) => maker.make(i)));
  expect(figures.family).toBeGreaterThan(0.7);
  expect(figures.firstThree).toBeGreaterThan(0.88);
  expect(figures.yaw).toBeLessThan(20);
  expect(figures.mask).toBeGreaterThan(0.6);
}, 120_000);

test('a photo becomes designs that can be made, the likeliest first, and the same photo the same designs', async () => {
  for (const photo of await shown('bottle', 'backpack')) {
    const reading = await reader.read(photo.jpeg);
    if (!reading.ok) throw new Error(`${photo.subject.family.name}: ${reading.message}`);
    const { mask } = reading,
      cut = resampled(mask.values, mask.width, mask.height, 1, photo.truth.width, photo.truth.height).map((v) => (v > 127 ? 1 : 0));
    expect(overlap(cut, photo.truth.values.map((v) => (v > 127 ? 1 : 0)))).toBeGreaterThan(0.85);
    expect(reading.proposals.map(({ confidence }) => confidence))
      .toEqual(reading.proposals.map(({ confidence }) => confidence).sort((a, b) => b - a));
    const designs = reading.proposals.filter((p) => p.kind === 'design');
    expect(designs.length).toBeGreaterThan(0);
    for (const { design } of designs) {
      expect(Design.parse(design)).toEqual(design);
      expect(validateShape(design)).toMatchObject({ ok: true });
    }
    const again = await reader.read(photo.jpeg);
    expect(again.ok && again.proposals).toEqual(reading.proposals);
    expect((await sharp(reading.cutOut).metadata()).hasAlpha).toBe(true);
  }
}, 120_000);

test('a size that is told is kept, and a family that is told is the one read', async () => {
  const [photo] = await shown('table'), dimensions = { width: 1.2, height: 0.7, depth: 0.6 };
  if (!photo) throw new Error('no photo');
  const reading = await reader.read(photo.jpeg, { dimensions, family: 'table' });
  if (!reading.ok) throw new Error(reading.message);
  const designs = reading.proposals.filter((p) => p.kind === 'design').map(({ design }) => design);
  expect(designs).toHaveLength(1);
  expect(designs[0]).toMatchObject({ family: 'table', dimensions });
  expect(await reader.read(photo.jpeg, { family: 'spaceship' })).toMatchObject({ ok: false, reason: 'unknown-family' });
});

test('the colour of what is photographed is the colour of the design', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="500"><rect width="100%" height="100%" fill="#f4f4f4"/><rect x="140" y="80" width="120" height="340" rx="12" fill="#b03030"/></svg>';
  const reading = await reader.read(await sharp(Buffer.from(svg)).png().toBuffer(), { family: 'can' });
  const [first] = reading.ok ? reading.proposals : [];
  if (first?.kind !== 'design') throw new Error('no design');
  const main = first.design.colourways[0]?.main ?? '#000000',
    [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(main.slice(i, i + 2), 16));
  expect(Math.abs(r - 0xb0)).toBeLessThan(40);
  expect(Math.abs(g - 0x30)).toBeLessThan(30);
  expect(Math.abs(b - 0x30)).toBeLessThan(30);
});

test('a photo of nothing and a file that is no photo are told why', async () => {
  expect(await reader.read(await sharp({ create: { width: 300, height: 300, channels: 3, background: '#eeeeee' } }).png().toBuffer()))
    .toMatchObject({ ok: false, reason: 'no-object' });
  expect(await reader.read(Buffer.from('%PDF-1.7'))).toMatchObject({ ok: false, reason: 'not-an-image' });
});
