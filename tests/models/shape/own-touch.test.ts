/** What a merchant or a shopper puts on a model: artwork, engravings, patterns; and what every file says of itself. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { validateBytes } from 'gltf-validator';
import { MeshoptDecoder } from 'meshoptimizer';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildModel, MATERIAL_FOLDER, MATERIAL_PATH, modelKey, MOST_ENGRAVED, readPicture, validateRequest } from '../../../models/shape/index.ts';
import type { ModelRequest, Picture } from '../../../models/shape/index.ts';

const name = { zh: '山', en: 'Hill' };
const bottle: ModelRequest = { family: 'bottle', params: {}, material: 'matte-plastic', dimensions: { width: 0.073, height: 0.26, depth: 0.073 }, colourways: [{ id: 'fir', name, main: '#3d6b5a' }], label: 'Aurik', level: 0 };
const square = (colour: string, opacity = 1): Buffer => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><rect width="80" height="40" fill="${colour}" fill-opacity="${opacity}"/></svg>`);
async function picture(bytes: Uint8Array): Promise<Picture> {
  const check = await readPicture(bytes);
  if (!check.ok) throw new Error(check.message);
  return check.picture;
}
async function opened(request: ModelRequest, options = {}) {
  await MeshoptDecoder.ready;
  const { glb, draws } = await buildModel(request, options);
  return { glb, draws, document: await new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder }).readBinary(glb) };
}
type Opened = Awaited<ReturnType<typeof opened>>['document'];
const materialNamed = (document: Opened, wanted: string) => document.getRoot().listMaterials().find((material) => material.getName() === wanted);

describe('artwork', () => {
  let red: Picture, clear: Picture;
  beforeAll(async () => { [red, clear] = await Promise.all([picture(square('#c01010')), picture(square('#1010c0', 0.5))]); });
  it('takes the name\'s place on the label, whole and undistorted', async () => {
    const { document } = await opened({ ...bottle, artwork: red }), label = materialNamed(document, 'label'), image = label?.getBaseColorTexture()?.getImage();
    const { data, info } = await sharp(image ?? new Uint8Array()).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const reddish = Array.from({ length: info.width * info.height }, (_, i) => i).filter((i) => (data[i * 3] ?? 0) > 150 && (data[i * 3 + 1] ?? 0) < 80);
    const columns = new Set(reddish.map((i) => i % info.width)).size, rows = new Set(reddish.map((i) => Math.floor(i / info.width))).size;
    // A picture twice as wide as high on a label of 1.3: as wide as the label, and twice as wide as high still.
    expect(columns).toBe(info.width);
    expect(columns / rows).toBeCloseTo(2, 1);
    expect(label?.getAlphaMode()).toBe('OPAQUE');
  });
  it('that is seen through is printed on the product itself, and is nothing from afar', async () => {
    expect(materialNamed((await opened({ ...bottle, artwork: clear })).document, 'label')?.getAlphaMode()).toBe('BLEND');
    const triangles = async (request: ModelRequest) => (await buildModel({ ...request, level: 2 })).triangles;
    expect(await triangles({ ...bottle, artwork: clear })).toBe(await triangles({ ...bottle, label: '' }));
    expect(await triangles({ ...bottle, artwork: red })).toBeGreaterThan(await triangles({ ...bottle, label: '' }));
  });
  it.each([
    ['unreadable', () => Buffer.from('no picture at all')],
    ['unsupported', () => sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } }).tiff().toBuffer()],
    ['too-narrow', () => sharp({ create: { width: 400, height: 4, channels: 3, background: '#fff' } }).png().toBuffer()],
    ['too-many-bytes', () => Buffer.alloc(4_000_001)],
  ] as const)('is refused with its reason: %s', async (reason, make) => {
    expect(await readPicture(await make())).toMatchObject({ ok: false, reason });
  });
  it('is brought down to a size that a label needs', async () => {
    const big = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#123456' } }).png().toBuffer();
    expect((await sharp((await picture(big)).bytes).metadata()).width).toBe(1024);
  });
});

describe('an engraving', () => {
  it('is cut into the product\'s own material, with walls that lean, where the label would be', async () => {
    const { document } = await opened({ ...bottle, engraving: 'For 小山' }), cut = materialNamed(document, 'label');
    expect(cut?.getAlphaMode()).toBe('BLEND');
    const main = materialNamed(document, 'main')?.getBaseColorFactor() ?? [], dark = cut?.getBaseColorFactor() ?? [];
    for (const k of [0, 1, 2]) expect(dark[k] ?? 1).toBeLessThan((main[k] ?? 0) * 0.6);
    const walls = await sharp(cut?.getNormalTexture()?.getImage() ?? new Uint8Array()).removeAlpha().stats(), mask = await sharp(cut?.getBaseColorTexture()?.getImage() ?? new Uint8Array()).extractChannel('alpha').raw().toBuffer(), share = mask.reduce((sum, alpha) => sum + alpha, 0) / mask.length / 255;
    expect(walls.channels[0]?.stdev).toBeGreaterThan(4);
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.5);
  });
  it('is refused where there is no place for it, or too much of it', () => {
    expect(validateRequest({ ...bottle, engraving: 'x'.repeat(MOST_ENGRAVED + 1) })).toMatchObject({ ok: false, reason: 'too-long' });
    expect(validateRequest({ family: 'ring', params: {}, dimensions: bottle.dimensions, colourways: bottle.colourways, level: 0, engraving: 'For ever' })).toMatchObject({ ok: false, reason: 'no-label' });
    expect(validateRequest({ ...bottle, engraving: '山'.repeat(MOST_ENGRAVED) })).toEqual({ ok: true });
  });
});

it('a pattern repeats over its role at true size, and gives its mean colour to the shelf', async () => {
  const green = await picture(square('#20a040')), wish = { role: 'main', picture: green, tile: 0.05 } as const, { document } = await opened({ ...bottle, pattern: wish });
  const info = materialNamed(document, 'main')?.getBaseColorTextureInfo(), place = info?.getExtension<import('@gltf-transform/extensions').Transform>('KHR_texture_transform');
  const grain = materialNamed(document, 'main')?.getNormalTextureInfo()?.getExtension<import('@gltf-transform/extensions').Transform>('KHR_texture_transform');
  // Plastic's tile is 3 cm and the pattern's is 5 cm: fewer repetitions in the same measure.
  expect((grain?.getScale()[0] ?? 0) / (place?.getScale()[0] ?? 1)).toBeCloseTo(5 / 3, 3);
  const far = (await opened({ ...bottle, pattern: wish, level: 2 })).document, palette = await sharp(materialNamed(far, 'palette-fir')?.getBaseColorTexture()?.getImage() ?? new Uint8Array()).removeAlpha().raw().toBuffer();
  expect([...palette.subarray(0, 3)].map((x) => Math.round(x / 8))).toEqual([0x20, 0xa0, 0x40].map((x) => Math.round(x / 8)));
  expect(validateRequest({ ...bottle, pattern: { ...wish, tile: 0 } })).toMatchObject({ ok: false, reason: 'out-of-range' });
});

it('each touch makes another key', async () => {
  const red = await picture(square('#c01010')), blue = await picture(square('#1010c0'));
  const keys = [bottle, { ...bottle, artwork: red }, { ...bottle, artwork: blue }, { ...bottle, engraving: 'a' }, { ...bottle, engraving: 'b' }, { ...bottle, pattern: { role: 'main', picture: red, tile: 0.1 } as const }, { ...bottle, pattern: { role: 'main', picture: red, tile: 0.2 } as const }].map(modelKey);
  expect(new Set(keys).size).toBe(keys.length);
});

describe('the thin form', () => {
  it('names pictures that the mall has, holds none of them, and is sound with them', async () => {
    const bag = { ...bottle, material: 'leather', family: 'handbag', dimensions: { width: 0.3, height: 0.34, depth: 0.13 } }, thin = await buildModel(bag, { form: 'thin' }), whole = await buildModel(bag);
    expect(thin.glb.byteLength).toBeLessThan(whole.glb.byteLength * 0.6);
    const asked: string[] = [];
    const report = await validateBytes(thin.glb, { format: 'glb', externalResourceFunction: async (uri: string) => { asked.push(uri); return new Uint8Array(await readFile(join(MATERIAL_FOLDER, uri.slice(MATERIAL_PATH.length)))); } });
    expect(report.issues.numErrors).toBe(0);
    expect(asked.length).toBeGreaterThanOrEqual(3);
    expect(asked.every((uri) => uri.startsWith(MATERIAL_PATH))).toBe(true);
    expect(thin.draws).toBe(whole.draws);
  });
});

describe('provenance', () => {
  it('says in XMP which program made the file, out of which inputs, and on which day', async () => {
    const { document } = await opened(bottle, { made: '2026-11-25' }), packet = document.getRoot().getExtension<import('@gltf-transform/extensions').Packet>('KHR_xmp_json_ld');
    expect(packet?.getProperty('dc:identifier')).toBe(`urn:sha256:${modelKey(bottle)}`);
    expect(packet?.getProperty('xmp:CreatorTool')).toMatch(/^Galleria bottle \d+\.\d+$/);
    expect(packet?.getProperty('xmp:CreateDate')).toBe('2026-11-25');
    expect(packet?.getProperty('Iptc4xmpExt:DigitalSourceType')).toBe('http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia');
  });
  it('leaves equal requests equal to the byte where no day is given', async () => {
    expect(Buffer.from((await buildModel(bottle)).glb).equals((await buildModel(bottle)).glb)).toBe(true);
  });
});
