import { Document, NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { getBounds } from '@gltf-transform/functions';
import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, test } from 'vitest';
import { fitGlb } from '../../../models/shape/merchant/levels.ts';
import { checkGlb } from '../../../models/shape/merchant-glb.ts';

/** A ball of so many rings and sectors in red, moved and grown by its node, with further materials as asked for. */
async function ball(rings: number, sectors: number, materials = 1, skeleton = false): Promise<Uint8Array> {
  const document = new Document(), buffer = document.createBuffer(), scene = document.createScene();
  const positions: number[] = [], indices: number[] = [];
  for (let i = 0; i <= rings; i++) for (let j = 0; j <= sectors; j++) {
    const a = (i / rings) * Math.PI, b = (j / sectors) * 2 * Math.PI;
    positions.push(Math.sin(a) * Math.cos(b), Math.cos(a), Math.sin(a) * Math.sin(b));
  }
  for (let i = 0; i < rings; i++) for (let j = 0; j < sectors; j++) {
    const at = i * (sectors + 1) + j;
    indices.push(at, at + 1, at + sectors + 1, at + 1, at + sectors + 2, at + sectors + 1);
  }
  for (let k = 0; k < materials; k++) {
    const material = document.createMaterial(`m${k}`).setBaseColorFactor([1, 0.02 * k, 0, 1]).setRoughnessFactor(0.5);
    const primitive = document.createPrimitive().setMaterial(material).setIndices(document.createAccessor().setType('SCALAR').setArray(new Uint32Array(indices)).setBuffer(buffer))
      .setAttribute('POSITION', document.createAccessor().setType('VEC3').setArray(new Float32Array(positions)).setBuffer(buffer))
      .setAttribute('NORMAL', document.createAccessor().setType('VEC3').setArray(new Float32Array(positions)).setBuffer(buffer));
    const node = document.createNode(`n${k}`).setMesh(document.createMesh(`b${k}`).addPrimitive(primitive)).setTranslation([7, -3, 2]).setScale([2, 2, 2]);
    if (skeleton) {
      const joint = document.createNode('joint');
      scene.addChild(joint);
      node.setTranslation([0, 0, 0]).setScale([1, 1, 1]).setSkin(document.createSkin().addJoint(joint));
      primitive.setAttribute('JOINTS_0', document.createAccessor().setType('VEC4').setArray(new Uint8Array((positions.length / 3) * 4)).setBuffer(buffer))
        .setAttribute('WEIGHTS_0', document.createAccessor().setType('VEC4').setArray(Float32Array.from({ length: (positions.length / 3) * 4 }, (_, i) => (i % 4 === 0 ? 1 : 0))).setBuffer(buffer));
    }
    scene.addChild(node);
  }
  return new NodeIO().writeBinary(document);
}

async function read(glb: Uint8Array): Promise<Document> {
  await MeshoptDecoder.ready;
  return new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder }).readBinary(glb);
}

const SIZE = { width: 0.4, height: 0.2, depth: 0.4 };

describe('a merchant\'s model', () => {
  test('of 60,000 triangles becomes three sound levels within the budgets, each of the product\'s size on its shelf', async () => {
    const fit = await fitGlb(await ball(150, 200), SIZE);
    if (!fit.ok) throw new Error(fit.message);
    expect(fit.given.triangles).toBe(60_000);
    // A ball of 4 m in a box 0.2 m high: a twentieth.
    expect(fit.scale).toBeCloseTo(0.05);
    for (const [level, most] of [40_000, 12_000, 2_000].entries()) {
      const made = fit.levels[level]!;
      expect(made.triangles).toBeGreaterThan(most * 0.4);
      expect(made.triangles).toBeLessThanOrEqual(most);
      expect(await checkGlb(made.glb)).toMatchObject({ ok: true });
      const [scene] = (await read(made.glb)).getRoot().listScenes(), { min, max } = getBounds(scene!);
      for (const [axis, wished] of [-0.1, 0, -0.1].entries()) expect(min[axis], `level ${level}`).toBeCloseTo(wished, 2);
      for (const [axis, wished] of [0.1, 0.2, 0.1].entries()) expect(max[axis], `level ${level}`).toBeCloseTo(wished, 2);
    }
    expect(fit.levels[2].draws).toBe(1);
  });

  test('has a coarsest level with the palette that shelves are joined from', async () => {
    const fit = await fitGlb(await ball(20, 20, 4), SIZE);
    if (!fit.ok) throw new Error(fit.message);
    expect(fit.levels.map(({ draws }) => draws)).toEqual([4, 1, 1]);
    const root = (await read(fit.levels[2].glb)).getRoot(), [primitive] = root.listMeshes()[0]!.listPrimitives();
    expect(primitive!.listSemantics().toSorted()).toEqual(['COLOR_0', 'NORMAL', 'POSITION', 'TEXCOORD_0']);
    expect(root.listTextures().map((texture) => texture.getMimeType())).toEqual(['image/png', 'image/png']);
  });

  test.each([
    ['cut off', async () => (await ball(10, 10)).slice(0, 900), 'invalid', /Unexpected end of chunk data/],
    ['a picture', async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, 0]), 'invalid', /not a binary glTF/],
    ['of seven materials', () => ball(8, 8, 7), 'over-budget', /7 draws/],
    ['with a skeleton', () => ball(8, 8, 1, true), 'unsupported', /skeleton/],
  ] as const)('that is %s is refused with the reason', async (_, make, reason, message) => {
    expect(await fitGlb(await make(), SIZE)).toMatchObject({ ok: false, reason, message: expect.stringMatching(message) });
  });
});
