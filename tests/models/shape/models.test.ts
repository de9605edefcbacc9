import { validateBytes } from 'gltf-validator';
import { describe, expect, it } from 'vitest';
import { buildModel, FAMILIES, MOST_BYTES, MOST_DRAWS, MOST_TRIANGLES, modelKey, validateGlb, validateShape } from '../../../models/shape/index.ts';
import type { Family, Level, ModelRequest } from '../../../models/shape/index.ts';
import { uncompressed } from './uncompressed.ts';

const name = { zh: '山', en: 'Hill' };
const colourways = [{ id: 'fir', name, main: '#3d6b5a', accent: '#d8c8a8', detail: '#222831' }, { id: 'clay', name, main: '#8a4b38' }];
const requestOf = (family: Family, level: Level): ModelRequest => ({ family: family.name, params: {}, dimensions: family.size, colourways, label: '山 Aurik', level });

describe.each(FAMILIES.map((family) => [family.name, family] as const))('%s', (_, family) => {
  it.each([0, 1, 2] as const)('keeps its budget, its size and the glTF rules at level %i', async (level) => {
    const model = await buildModel(requestOf(family, level));
    expect(model.triangles).toBeLessThanOrEqual(MOST_TRIANGLES[level]);
    expect(model.draws).toBeLessThanOrEqual(MOST_DRAWS[level]);
    expect(model.bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(model.variants).toEqual(['fir', 'clay']);
    const { document, plain } = await uncompressed(model.glb);
    const report = await validateBytes(plain, { format: 'glb' });
    expect(report.issues.messages.filter((message) => message.severity === 0)).toEqual([]);
    const min = [Infinity, Infinity, Infinity], max = [-Infinity, -Infinity, -Infinity];
    let facing = 0, faces = 0;
    const [scale = 1] = document.getRoot().listNodes()[0]?.getScale() ?? [];
    for (const primitive of document.getRoot().listMeshes().flatMap((mesh) => mesh.listPrimitives())) {
      const points = primitive.getAttribute('POSITION'), normals = primitive.getAttribute('NORMAL'), indices = primitive.getIndices()?.getArray() ?? [];
      const at = (i: number): number[] => (points?.getElement(i, []) ?? []).map((x) => x * scale);
      for (let i = 0; i < (points?.getCount() ?? 0); i++) at(i).forEach((x, k) => { min[k] = Math.min(min[k] ?? 0, x); max[k] = Math.max(max[k] ?? 0, x); });
      for (let i = 0; i < indices.length; i += 3) {
        const [a = [], b = [], c = []] = [0, 1, 2].map((k) => at(indices[i + k] ?? 0)), n = normals?.getElement(indices[i] ?? 0, []) ?? [];
        const e = (k: number) => (b[k] ?? 0) - (a[k] ?? 0), f = (k: number) => (c[k] ?? 0) - (a[k] ?? 0);
        const dot = (e(1) * f(2) - e(2) * f(1)) * (n[0] ?? 0) + (e(2) * f(0) - e(0) * f(2)) * (n[1] ?? 0) + (e(0) * f(1) - e(1) * f(0)) * (n[2] ?? 0);
        faces += 1;
        if (dot > -1e-12) facing += 1;
      }
    }
    expect(facing / faces).toBeGreaterThan(0.985);
    const { width, height, depth } = family.size;
    [width, height, depth].forEach((wished, k) => expect(Math.abs((max[k] ?? 0) - (min[k] ?? 0) - wished)).toBeLessThan(wished * 0.02));
    expect(min[1]).toBeCloseTo(0, 3);
    expect((min[0] ?? 0) + (max[0] ?? 0)).toBeCloseTo(0, 3);
  });
  it('keeps the shelf budget with every choice and at both ends of every range', async () => {
    for (const [parameter, declared] of Object.entries(family.parameters)) {
      for (const value of declared.kind === 'choice' ? declared.options : [declared.min, declared.max]) {
        const model = await buildModel({ ...requestOf(family, 2), params: { [parameter]: value } });
        expect(model.triangles, `${parameter} ${value}`).toBeLessThanOrEqual(MOST_TRIANGLES[2]);
        expect(model.draws).toBe(1);
      }
    }
  });
});

describe('requests', () => {
  const mug = FAMILIES.find((family) => family.name === 'mug');
  if (!mug) throw new Error('no mug');
  it('gives the same bytes and key for the same request, and another key for another', async () => {
    const request = requestOf(mug, 2), [first, second] = [await buildModel(request), await buildModel(request)];
    expect(Buffer.from(first.glb).equals(second.glb)).toBe(true);
    const keys = [request, { ...request, level: 1 as const }, { ...request, material: 'glass' }, { ...request, label: 'x' }, { ...request, params: { foot: 0.6 } }, { ...request, colourways: colourways.slice(1) }].map(modelKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(modelKey({ ...request, params: { foot: 0.82 } })).toBe(keys[0]);
  });
  it('keeps a sofa of four seats with everything on it within the budgets', async () => {
    for (const level of [0, 1, 2] as const) {
      const model = await buildModel({ family: 'sofa', params: { seats: 4, back: 'tufted', arms: 'rolled', chaise: 'left', pillows: 4 }, dimensions: { width: 2.2, height: 0.85, depth: 0.9 }, colourways, level });
      expect(model.triangles).toBeLessThanOrEqual(MOST_TRIANGLES[level]);
    }
  });
  it('refuses what no family declares, naming the parameter and the remedy', () => {
    expect(validateShape({ family: 'spaceship', params: {} })).toMatchObject({ ok: false, reason: 'unknown-family' });
    expect(validateShape({ family: 'mug', params: { wings: 2 } })).toMatchObject({ ok: false, reason: 'unknown-parameter', parameter: 'wings' });
    expect(validateShape({ family: 'mug', params: { foot: 9 } })).toMatchObject({ ok: false, reason: 'out-of-range', parameter: 'foot' });
    expect(validateShape({ family: 'mug', params: { foot: 'wide' } })).toMatchObject({ ok: false, reason: 'wrong-type', parameter: 'foot' });
    expect(validateShape({ family: 'mug', params: {}, material: 'unobtainium' })).toMatchObject({ ok: false, reason: 'unknown-material' });
    expect(validateShape({ family: 'mug', params: {}, material: 'denim' })).toMatchObject({ ok: true, shape: { material: 'ceramic' } });
    expect(validateShape({ family: 'mug', params: {}, material: 'silver' })).toMatchObject({ ok: true, shape: { material: 'polished-steel' } });
  });
});

describe('merchants\' files', () => {
  it('refuses garbage and too much of it without falling over', async () => {
    expect(await validateGlb(new Uint8Array(0))).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await validateGlb(Uint8Array.from([0x67, 0x6c, 0x54, 0x46, 2, 0, 0, 0, 12, 0, 0, 0]))).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await validateGlb(new Uint8Array(MOST_BYTES + 1))).toMatchObject({ ok: false, reason: 'over-budget' });
  });
  it('takes a sound file and counts it', async () => {
    const model = await buildModel({ family: 'mug', params: {}, dimensions: { width: 0.12, height: 0.095, depth: 0.085 }, colourways, level: 1 });
    expect(await validateGlb((await uncompressed(model.glb)).plain)).toMatchObject({ ok: true, triangles: model.triangles, draws: 2 });
  });
});
