/** [FL] The finishing line: what comes in, what goes out, and what is said about it. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Document, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { getBounds } from '@gltf-transform/functions';
import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { finishGlb } from '../../../../models/shape/merchant/finish.ts';
import type { Finished } from '../../../../models/shape/merchant/finish.ts';
import { checkGlb } from '../../../../models/shape/merchant-glb.ts';
import { FinishReport } from '../../../../shared/make.ts';
import type { FinishChange } from '../../../../shared/make.ts';
import { ballGrid, boxGrid, documentOf, glbOf, glbOfJson, readBack } from './sent.ts';
import type { Grid } from './sent.ts';

const SIZE = { width: 0.4, height: 0.2, depth: 0.4 }, SHELF = join(import.meta.dirname, '../../../../../shared/data/gltf-products');
const BUDGETS = [[40_000, 5, 1_000_000], [12_000, 3, 1_000_000], [2_000, 1, 1_000_000]] as const;

type Done = Extract<Finished, { ok: true }>;
async function finish(bytes: Uint8Array, options: Partial<Parameters<typeof finishGlb>[1]> = {}): Promise<Done> {
  const done = await finishGlb(bytes, { dimensions: SIZE, ...options });
  if (!done.ok) throw new Error(`${done.reason}: ${done.message}`);
  return done;
}
const changes = ({ report }: Finished): FinishChange[] => report?.steps.flatMap((step) => step.changes) ?? [];
const said = (done: Finished, what: FinishChange['what']): number | string | undefined => { const found = changes(done).find((each) => each.what === what); return found && (found.values.n ?? ''); };
const balls = (count: number, colour: (i: number) => readonly [number, number, number]): Promise<Uint8Array> => {
  const document = new Document();
  return glbOf(documentOf(Array.from({ length: count }, (_, i) => ({ grid: ballGrid(8, 8, 1, [i * 3, 0, 0]), material: document.createMaterial(`m${i}`).setBaseColorFactor([...colour(i), 1]) })), document));
};
/** Whether every triangle looks away from the model's middle, for a form that is round about it. */
async function facesOut(glb: Uint8Array): Promise<boolean> {
  const primitive = (await readBack(glb)).getRoot().listMeshes()[0]!.listPrimitives()[0]!, indices = primitive.getIndices()!.getArray()!, position = primitive.getAttribute('POSITION')!, node = (await readBack(glb)).getRoot().listNodes()[0]!;
  const scale = node.getScale(), move = node.getTranslation(), at = (i: number): number[] => position.getElement(indices[i]!, []).map((x, k) => x * scale[k]! + move[k]!);
  let out = true;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [at(i), at(i + 1), at(i + 2)] as [number[], number[], number[]], u = b.map((x, k) => x - a[k]!), v = c.map((x, k) => x - a[k]!), middle = [0, 1, 2].map((k) => (a[k]! + b[k]! + c[k]!) / 3 - (k === 1 ? SIZE.height / 2 : 0));
    const n = [u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!];
    if (n.reduce((sum, x, k) => sum + x * middle[k]!, 0) < 0) out = false;
  }
  return out;
}

describe('what comes out', () => {
  test('[FL1] of 200,000 triangles: three sound levels within the budgets, each of the product\'s size on its bottom\'s middle', { timeout: 120_000 }, async () => {
    const done = await finish(await glbOf(documentOf([{ grid: ballGrid(250, 400) }])));
    expect(done.report.given.triangles).toBe(200_000);
    expect(done.report.scale).toBeCloseTo(0.1);
    for (const [level, made] of done.levels.entries()) {
      const [triangles, draws, bytes] = BUDGETS[level]!;
      expect(made.triangles).toBeGreaterThan(triangles * 0.4);
      expect([made.triangles <= triangles, made.draws <= draws, made.bytes <= bytes], `level ${level}`).toEqual([true, true, true]);
      expect(await checkGlb(made.glb)).toMatchObject({ ok: true, triangles: made.triangles, draws: made.draws });
      const [scene] = (await readBack(made.glb)).getRoot().listScenes(), { min, max } = getBounds(scene!);
      for (const [axis, wished] of [-0.1, 0, -0.1].entries()) expect(min[axis], `level ${level}`).toBeCloseTo(wished, 2);
      for (const [axis, wished] of [0.1, 0.2, 0.1].entries()) expect(max[axis], `level ${level}`).toBeCloseTo(wished, 2);
    }
    expect(FinishReport.safeParse(done.report).success).toBe(true);
    expect(done.report.steps.map(({ step }) => step)).toEqual(['read', 'repair', 'stand', 'merge', 'simplify', 'pictures', 'pack']);
    expect(said(done, 'simplified')).toBeGreaterThanOrEqual(200_000 - 40_000 - 1_000);
  });

  test('[FL2] of forty materials: five draws, whose small parts keep their colour in an atlas; the shelf\'s level is one palette', async () => {
    const done = await finish(await balls(40, (i) => (i === 39 ? [0, 0, 1] : [1, 0, 0])), { dimensions: { width: 2, height: 1, depth: 1 } }), root = (await readBack(done.levels[0].glb)).getRoot();
    expect([done.report.given.draws, ...done.levels.map(({ draws }) => draws)]).toEqual([40, 5, 3, 1]);
    expect(changes(done).find(({ what }) => what === 'atlas')?.values).toEqual({ n: 36, into: 1 });
    const atlas = root.listMaterials().find((material) => material.getName() === 'atlas')!, { data } = await sharp(atlas.getBaseColorTexture()!.getImage()!).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let [red, blue] = [0, 0];
    for (let i = 0; i < data.length; i += 3) { if (data[i]! > 240 && data[i + 2]! < 30) red++; if (data[i]! < 30 && data[i + 2]! > 240) blue++; }
    // A look without pictures has 16 x 16 pixels.
    expect(red).toBeGreaterThan(34 * 256);
    expect(Math.round(blue / 256)).toBe(1);
    const shelf = (await readBack(done.levels[2].glb)).getRoot();
    expect(shelf.listMeshes()[0]!.listPrimitives()[0]!.listSemantics().toSorted()).toEqual(['COLOR_0', 'NORMAL', 'POSITION', 'TEXCOORD_0']);
  });

  test('[FL3] variants become the product\'s colourways, by name or by colour, at every level; others are dropped and said', async () => {
    const document = new Document(), [base, night, rose, odd] = [[1, 1, 1], [0.01, 0.01, 0.02], [0.8, 0.05, 0.2], [0, 1, 0]].map((c, i) => document.createMaterial(`m${i}`).setBaseColorFactor([c[0]!, c[1]!, c[2]!, 1]));
    const bytes = await glbOf(documentOf([{ grid: ballGrid(8, 8), material: base!, worn: { 'Midnight Black': night!, V2: rose!, Odd: odd! } }], document));
    const done = await finish(bytes, { colourways: [{ id: 'black', name: { en: 'Black', zh: '黑' }, main: '#111111' }, { id: 'rose', name: { en: 'Rose', zh: '玫瑰' }, main: '#e64080' }] });
    expect(done.report.variants).toEqual([{ name: 'Midnight Black', colourway: 'black' }, { name: 'V2', colourway: 'rose' }, { name: 'Odd', colourway: null }]);
    expect([said(done, 'variants-kept'), said(done, 'variants-dropped')]).toEqual([2, 1]);
    for (const { glb } of done.levels) {
      const { json } = await new NodeIO().registerExtensions(ALL_EXTENSIONS).binaryToJSON(glb), { variants } = (json.extensions as { KHR_materials_variants: { variants: { name: string }[] } }).KHR_materials_variants;
      expect(variants.map(({ name }) => name)).toEqual(['black', 'rose']);
    }
  });

  test('[FL4] pictures are WebP of 1,024 pixels at most', async () => {
    const document = new Document(), noise = await sharp({ create: { width: 2048, height: 2048, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma: 30 } } }).png().toBuffer();
    const done = await finish(await glbOf(documentOf([{ grid: ballGrid(16, 16), material: document.createMaterial().setBaseColorTexture(document.createTexture().setImage(noise).setMimeType('image/png')) }], document)));
    const [picture] = (await readBack(done.levels[0].glb)).getRoot().listTextures();
    expect([picture!.getMimeType(), Math.max(...picture!.getSize()!)]).toEqual(['image/webp', done.levels[0].texels]);
    expect(done.levels[0].texels).toBeLessThanOrEqual(1024);
    expect(changes(done).find(({ what }) => what === 'pictures-resized')?.values.from).toBe(2048);
  });
});

describe('what is mended', () => {
  const mend = async (change: (grid: Grid) => Grid): Promise<Done> => finish(await glbOf(documentOf([{ grid: change(ballGrid(16, 16)) }])));
  test('[FL5] triangles without area, doubled, or of no number go, and are counted', async () => {
    const done = await mend((grid) => ({ ...grid, indices: [...grid.indices, ...grid.indices.slice(96, 96 + 30), 40, 40, 41] })), given = 16 * 16 * 2;
    // At either pole a ring of 16 triangles has no area.
    expect([said(done, 'degenerate-removed'), said(done, 'duplicates-removed')]).toEqual([33, 10]);
    expect(done.levels[0].triangles).toBe(given - 32);
    const broken = await mend((grid) => ({ ...grid, positions: grid.positions.map((x, i) => (i === 300 ? Number.NaN : x)) }));
    // An inner vertex of the grid has six triangles.
    expect(said(broken, 'not-finite-removed')).toBe(6);
    expect(await checkGlb(broken.levels[0].glb)).toMatchObject({ ok: true });
  });

  test('[FL6] a body turned inside out faces out again, with normals or without', async () => {
    const inside = (grid: Grid, normals: boolean): Grid => ({ ...grid, indices: grid.indices.toReversed(), normals: normals ? grid.normals.map((x) => -x) : [] });
    for (const normals of [true, false]) {
      const done = await mend((grid) => inside(grid, normals));
      expect(said(done, 'winding-turned'), `normals ${normals}`).toBe(480);
      expect(await facesOut(done.levels[0].glb)).toBe(true);
    }
  });

  test('[FL7] neighbours that disagree are made to agree', async () => {
    const done = await mend((grid) => ({ ...grid, normals: [], indices: grid.indices.map((id, i, all) => (Math.floor(i / 3) % 5 === 0 && i % 3 > 0 ? all[i % 3 === 1 ? i + 1 : i - 1]! : id)) }));
    expect(said(done, 'winding-unified')).toBeGreaterThan(80);
    expect(await facesOut(done.levels[0].glb)).toBe(true);
  });

  test('[FL8] missing normals are made: smooth on a ball, with edges on a box', async () => {
    const normalsOf = async (done: Done): Promise<number[][]> => {
      const accessor = (await readBack(done.levels[0].glb)).getRoot().listMeshes()[0]!.listPrimitives()[0]!.getAttribute('NORMAL')!;
      return Array.from({ length: accessor.getCount() }, (_, i) => accessor.getElement(i, []));
    };
    const box = await normalsOf(await finish(await glbOf(documentOf([{ grid: boxGrid([0, 0, 0], [2, 1, 2]) }]))));
    expect(box).toHaveLength(24);
    for (const normal of box) expect(normal.map(Math.abs).toSorted().at(-1)).toBeCloseTo(1, 1);
    const ball = await mend((grid) => ({ ...grid, normals: [] }));
    expect(said(ball, 'normals-made')).toBe(480);
    expect((await normalsOf(ball)).length).toBeLessThan(17 * 17);
  });

  test('[FL9] what lies on its back is set upright where only that fits the product, and a mismatch of proportions is said', async () => {
    const lying = await finish(await glbOf(documentOf([{ grid: boxGrid([0, 0, 0], [1, 1, 3]) }])), { dimensions: { width: 0.1, height: 0.3, depth: 0.1 } });
    expect(said(lying, 'turned-upright')).toBe('');
    expect(lying.report.size.height).toBeCloseTo(0.3);
    const flat = await finish(await glbOf(documentOf([{ grid: boxGrid([0, 0, 0], [4, 1, 4]) }])), { dimensions: { width: 0.4, height: 0.4, depth: 0.4 } });
    expect([said(flat, 'turned-upright'), said(flat, 'proportions-differ')]).toEqual([undefined, '']);
    expect(flat.report.fills.height).toBeCloseTo(0.25);
    const asked = await finish(await glbOf(documentOf([{ grid: boxGrid([0, 0, 0], [4, 1, 2]) }])), { dimensions: { width: 2, height: 1, depth: 4 }, turn: 1 });
    expect([asked.report.size.width, asked.report.size.depth]).toEqual([expect.closeTo(2), expect.closeTo(4)]);
  });

  test('[FL10] a skeleton is frozen as it stands', async () => {
    const document = documentOf([{ grid: ballGrid(8, 8) }]), [node] = document.getRoot().listNodes(), [primitive] = node!.getMesh()!.listPrimitives(), count = primitive!.getAttribute('POSITION')!.getCount(), buffer = document.getRoot().listBuffers()[0]!;
    const joint = document.createNode('joint').setScale([1, 2, 1]);
    document.getRoot().listScenes()[0]!.addChild(joint);
    node!.setSkin(document.createSkin().addJoint(joint));
    primitive!.setAttribute('JOINTS_0', document.createAccessor().setType('VEC4').setArray(new Uint8Array(count * 4)).setBuffer(buffer))
      .setAttribute('WEIGHTS_0', document.createAccessor().setType('VEC4').setArray(Float32Array.from({ length: count * 4 }, (_, i) => (i % 4 === 0 ? 1 : 0))).setBuffer(buffer));
    const done = await finish(await glbOf(document), { dimensions: { width: 0.1, height: 0.2, depth: 0.1 } });
    expect(said(done, 'skeleton-frozen')).toBe(1);
    expect(done.report.fills).toEqual({ width: expect.closeTo(1, 1), height: expect.closeTo(1), depth: expect.closeTo(1, 1) });
  });
});

describe('what cannot be taken', () => {
  const scene = { asset: { version: '2.0' }, scene: 0, scenes: [{ nodes: [0] }], nodes: [{ mesh: 0 }], meshes: [{ primitives: [{ attributes: { POSITION: 0 } }] }] };
  test.each([
    ['a picture', () => new Uint8Array(await_png), 'not-a-model', /Export the model as \.glb/],
    ['4 billion points without a byte of them', () => glbOfJson({ ...scene, accessors: [{ count: 4_000_000_000, type: 'VEC3', componentType: 5126 }] }), 'too-complex', /bytes of numbers/],
    ['instances of instances', () => glbOfJson({ ...scene, nodes: Array.from({ length: 19_000 }, (_, i) => ({ mesh: 0, children: i === 0 ? Array.from({ length: 18_999 }, (__, k) => k + 1) : [] })), accessors: [{ count: 3000, type: 'VEC3', componentType: 5126 }] }), 'too-complex', /triangles/],
    ['a scene that comes back to itself', () => glbOfJson({ ...scene, nodes: [{ children: [1] }, { children: [0], mesh: 0 }], accessors: [{ count: 3, type: 'VEC3', componentType: 5126 }] }), 'invalid', /own ancestor/],
    ['20,000 nodes within one another', () => glbOfJson({ ...scene, nodes: Array.from({ length: 20_000 }, (_, i) => ({ children: i < 19_999 ? [i + 1] : [] })), accessors: [] }), 'too-complex', /within one another/],
    ['a picture of 60,000 pixels a side', () => glbOfJson({ ...scene, accessors: [{ count: 3, type: 'VEC3', componentType: 5126 }], bufferViews: [{ byteOffset: 0, byteLength: 33 }], images: [{ bufferView: 0, mimeType: 'image/png' }] }, hugePng()), 'too-complex', /60000 pixels/],
    ['pictures elsewhere', () => glbOfJson({ ...scene, accessors: [{ count: 3, type: 'VEC3', componentType: 5126 }], images: [{ uri: 'http://169.254.169.254/latest' }] }), 'invalid', /other files/],
    ['KTX2 pictures', () => glbOfJson({ ...scene, extensionsUsed: ['KHR_texture_basisu'], accessors: [{ count: 3, type: 'VEC3', componentType: 5126 }] }), 'unsupported', /KTX2/],
    ['no words that can be read', () => glbOfJson('a'.repeat(50)), 'invalid', /cannot be read/],
  ] as const)('[FL11] %s is refused for what it asks, in a moment', async (_, make, reason, message) => {
    const bytes = make(), from = performance.now(), done = await finishGlb(bytes, { dimensions: SIZE });
    expect(done).toMatchObject({ ok: false, reason, message: expect.stringMatching(message) });
    expect(performance.now() - from).toBeLessThan(2000);
  });
  const await_png = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array.from({ length: 40 }, () => 0)];
  /** A PNG's head of 60,000 x 60,000. */
  function hugePng(): Uint8Array {
    const out = new Uint8Array(33), view = new DataView(out.buffer);
    out.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    view.setUint32(16, 60_000);
    view.setUint32(20, 60_000);
    return out;
  }

  test('[FL12] a file cut off at any place is refused, and never throws', async () => {
    const whole = await glbOf(documentOf([{ grid: ballGrid(6, 6) }]));
    for (const share of [0.01, 0.1, 0.5, 0.9, 0.99]) expect(await finishGlb(whole.slice(0, Math.floor(whole.length * share)), { dimensions: SIZE }), `${share}`).toMatchObject({ ok: false });
  });

  test('[FL13] sixty thousand separate pieces exceed the budget: the report says by how much, and the reason why', { timeout: 120_000 }, async () => {
    const tetrahedra: Grid = { positions: [], normals: [], uvs: [], indices: [] };
    for (let i = 0; i < 15_000; i++) {
      const [x, y, z] = [i % 25, Math.floor(i / 25) % 25, Math.floor(i / 625)].map((k) => k * 3) as [number, number, number], at = i * 4;
      tetrahedra.positions.push(x, y, z, x + 2, y, z, x + 1, y, z + 2, x + 1, y + 2, z + 1);
      tetrahedra.indices.push(at, at + 1, at + 2, at, at + 3, at + 1, at + 1, at + 3, at + 2, at + 2, at + 3, at);
    }
    const done = await finishGlb(await glbOf(documentOf([{ grid: tetrahedra }])), { dimensions: SIZE });
    expect(done).toMatchObject({ ok: false, reason: 'over-budget', message: expect.stringMatching(/separate pieces \(15,000 here\)/) });
    expect(done.report?.exceeds).toContainEqual({ level: 0, what: 'triangles', is: 60_000, most: 40_000 });
  });
});

describe.skipIf(!existsSync(SHELF))('real products (skipped where the reference shelf is absent)', () => {
  test.each(existsSync(SHELF) ? readdirSync(SHELF).filter((name) => existsSync(join(SHELF, name, 'metadata.json'))) : [])('[FL14] %s comes through within the budgets', { timeout: 120_000 }, async (name) => {
    const file = readdirSync(join(SHELF, name)).find((each) => /\.(glb|gltf)$/.test(each))!, io = new NodeIO().registerExtensions(ALL_EXTENSIONS);
    const done = await finish(await io.writeBinary(await io.read(join(SHELF, name, file))), { dimensions: { width: 0.8, height: 0.9, depth: 0.8 } });
    for (const [level, [triangles, draws, bytes]] of BUDGETS.entries()) {
      const made = done.levels[level]!;
      expect([made.triangles <= triangles, made.draws <= draws, made.bytes <= bytes], `level ${level}`).toEqual([true, true, true]);
      expect(await checkGlb(made.glb)).toMatchObject({ ok: true });
    }
  });
});
