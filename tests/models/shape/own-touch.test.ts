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

/** What a material's picture does on the primitive that wears it: places of the corners (metres), and where each is in the picture, in repeats. */
function printed(document: Opened, called: string) {
  const primitive = document.getRoot().listMeshes()[0]?.listPrimitives().find((each) => each.getMaterial()?.getName() === called), at = primitive?.getAttribute('POSITION'), uv = primitive?.getAttribute('TEXCOORD_0'), indices = primitive?.getIndices();
  const place = primitive?.getMaterial()?.getBaseColorTextureInfo()?.getExtension<import('@gltf-transform/extensions').Transform>('KHR_texture_transform'), scale = document.getRoot().listNodes()[0]?.getScale()[0] ?? 1;
  if (!at || !uv || !indices || !place) throw new Error(`nothing called ${called} wears a picture`);
  return {
    corners: Array.from({ length: at.getCount() }, (_, i) => ({
      at: at.getElement(i, [0, 0, 0]).map((x) => x * scale) as [number, number, number],
      uv: uv.getElement(i, [0, 0]).map((x, k) => (place.getOffset()[k] ?? 0) + x * (place.getScale()[k] ?? 1)) as [number, number],
    })),
    indices: [...indices.getArray() ?? []],
  };
}

describe('a pattern round a body of revolution', () => {
  const bodies = [
    ['mug', { width: 0.12, height: 0.095, depth: 0.085 }, 0.0384], ['mug', { width: 0.12, height: 0.095, depth: 0.085 }, 0.0192],
    ['bottle', { width: 0.073, height: 0.26, depth: 0.073 }, 0.0832], ['vase', { width: 0.16, height: 0.3, depth: 0.16 }, 0.096], ['can', { width: 0.066, height: 0.12, depth: 0.066 }, 0.0384],
  ] as const;
  it.each(bodies)('%s %o, wished every %d m: its two edges meet at the same place of the picture, which keeps its form', async (family, dimensions, tile) => {
    const { document } = await opened({ ...bottle, family, material: undefined, dimensions, pattern: { role: 'main', picture: await picture(square('#20a040')), tile } });
    const { corners, indices } = printed(document, 'main'), meeting = new Map<string, [number, number][]>();
    // A handle moves the axis off the middle: it is where the body reaches farthest to the front.
    const widest = Math.max(...corners.map(({ at }) => at[2])), axis = corners.find(({ at }) => at[2] === widest)?.at[0] ?? 0, radius = ({ at }: { readonly at: readonly number[] }): number => Math.hypot((at[0] ?? 0) - axis, at[2] ?? 0);
    // But for the middle of its bottom, where all ways meet.
    for (const { at, uv } of corners.filter((each) => radius(each) > 0.1 * widest)) {
      const key = at.map((x) => Math.round(x * 2e4)).join();
      meeting.set(key, [...meeting.get(key) ?? [], uv]);
    }
    // Where two corners of the body stand at one place and at one height of the picture, they are whole repeats apart.
    const apart = [...meeting.values()].flatMap((all) => all.flatMap(([u, v], i) => all.slice(i + 1).flatMap(([u2, v2]) => (Math.abs(v - v2) < 1e-3 && Math.abs(u - u2) > 0.9 ? [Math.abs(u - u2)] : []))));
    expect(apart.length).toBeGreaterThan(1);
    for (const way of apart) expect(Math.abs(way - Math.round(way)), `${way} repeats`).toBeLessThan(0.004);
    // At the widest place a repeat is as wide as it is high, and about as large as was wished.
    const ratios: number[] = [], sizes: number[] = [];
    for (let i = 0; i < indices.length; i += 3) {
      for (const [a, b] of [[0, 1], [1, 2], [2, 0]] as const) {
        const one = corners[indices[i + a] ?? 0], other = corners[indices[i + b] ?? 0];
        if (!one || !other || [one, other].some((each) => Math.abs(radius(each) / widest - 1) > 0.015)) continue;
        const du = Math.abs(one.uv[0] - other.uv[0]), dv = Math.abs(one.uv[1] - other.uv[1]), long = Math.hypot(...one.at.map((x, k) => x - (other.at[k] ?? 0)));
        if (dv < 1e-4 && du > 0.01) sizes.push(long / du);
        else if (du < 1e-4 && dv > 0.01) ratios.push(long / dv);
      }
    }
    const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x, 0) / list.length;
    expect(Math.abs(mean(ratios) / mean(sizes) - 1)).toBeLessThan(0.05);
    expect(Math.abs(Math.log(mean(sizes) / tile))).toBeLessThan(Math.log(1.25));
  });
});

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

it('a pattern repeats over its role at the next size to what was wished that goes round whole, and gives its mean colour to the shelf', async () => {
  const green = await picture(square('#20a040')), wish = { role: 'main', picture: green, tile: 0.05 } as const, { document } = await opened({ ...bottle, pattern: wish });
  const info = materialNamed(document, 'main')?.getBaseColorTextureInfo(), place = info?.getExtension<import('@gltf-transform/extensions').Transform>('KHR_texture_transform');
  const grain = materialNamed(document, 'main')?.getNormalTextureInfo()?.getExtension<import('@gltf-transform/extensions').Transform>('KHR_texture_transform');
  // Plastic's tile is 3 cm; round 7.3 cm across 5 cm go 4.6 times, so that five of 4.59 cm do.
  expect((grain?.getScale()[0] ?? 0) / (place?.getScale()[0] ?? 1)).toBeCloseTo(Math.PI * 7.3 / 5 / 3, 2);
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
