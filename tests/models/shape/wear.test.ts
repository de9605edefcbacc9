import { describe, expect, test } from 'vitest';
import { bodice, lengthAround } from '../../../models/shape/kit/bodice.ts';
import { formOf, girthOf, MANNEQUIN, MANNEQUIN_WOMAN } from '../../../models/shape/kit/form.ts';
import type { Form } from '../../../models/shape/kit/form.ts';
import type { Mesh } from '../../../models/shape/kit/mesh.ts';
import { sleeve } from '../../../models/shape/kit/sleeve.ts';
import { GARMENTS, naturalSize, wear } from '../../../models/shape/wear.ts';

const man = formOf(MANNEQUIN), woman = formOf(MANNEQUIN_WOMAN);
const broad = formOf({ ...MANNEQUIN, chest: 1.16, waist: 1.1, hip: 1.14, thigh: 0.66, upperArm: 0.38 });

describe('a form', () => {
  test('measures what the tape said', () => {
    for (const form of [man, woman, broad]) {
      const { level, measures } = form;
      for (const [y, girth] of [[level.waist, measures.waist], [level.hip, measures.hip], [level.underarm - 0.03 * measures.height, measures.chest]] as const) expect(girthOf(form.torso(y))).toBeCloseTo(girth, 3);
      expect(2 * Math.PI * form.leg(level.crotch).x).toBeCloseTo(measures.thigh, 6);
    }
  });
});

/** A plain bodice of a girth of 1.1 m. */
const plain = bodice(man, { girth: () => 1.1, hem: () => 0.8, underarm: 1.28, shoulder: 0.215, neckline: { form: 'crew', half: 0.085, front: 0.1, back: 0.02 } });

describe('a bodice', () => {
  test('has a hem as long as its cut says', () => {
    expect(lengthAround(plain.hem, 400)).toBeCloseTo(1.1, 2);
  });
  test('is one surface: front and back meet at the sides and on the shoulders', () => {
    for (const v of [0, 0.3, 0.7, 1]) for (const side of [0.25, 0.75]) plain.surface(side - 1e-9, v).forEach((x, k) => expect(x).toBeCloseTo(plain.surface(side + 1e-9, v)[k]!, 4));
    for (const s of [0.5, 0.7, 0.9]) plain.surface(s / 4, 2).forEach((x, k) => expect(x).toBeCloseTo(plain.surface(0.5 - s / 4, 2)[k]!, 4));
  });
  test('has sleeves that start on its armhole and never cross its side', () => {
    const arm = sleeve(man, plain, { length: 0.6, upper: 0.42, end: 0.24 });
    for (const a of [0, 0.2, 0.5, 0.8]) arm.surface(a, 0).forEach((x, k) => expect(x).toBeCloseTo(plain.armhole(a)[k]!, 6));
    const widest = Math.max(...[0.2, 0.5, 0.8, 1].map((v) => plain.surface(0.25, v)[0]));
    for (let t = 0.05; t <= 1; t += 0.05) for (let a = 0; a < 1; a += 0.05) {
      const [x, y] = arm.surface(a, t);
      if (y < plain.cut.underarm - 0.02) expect(x, `a ${a.toFixed(2)} t ${t.toFixed(2)}`).toBeGreaterThan(widest - 0.012);
    }
  });
});

/** Least distance of cloth from the trunk's sections, metres, at heights between the hip and the armpit; below 0 is inside. */
function leastClearance(meshes: Iterable<Mesh>, form: Form): number {
  let least = Infinity;
  for (const { positions } of meshes) for (let i = 0; i < positions.length; i += 3) {
    const [x = 0, y = 0, z = 0] = positions.slice(i, i + 3);
    if (y < form.level.hip || y > form.level.underarm - 0.05) continue;
    const { x: wide, front, back, at } = form.torso(y), deep = z > at[1] ? front : back;
    const reach = ((Math.abs(x) / wide) ** 2.3 + (Math.abs(z - at[1]) / deep) ** 2.3) ** (1 / 2.3);
    least = Math.min(least, (reach - 1) * Math.min(wide, deep));
  }
  return least;
}

describe.each(GARMENTS.map(({ name }) => [name] as const))('%s', (name) => {
  test.each([['a man', man], ['a woman', woman], ['a broad man', broad]] as const)('hangs on %s without going into the body', (_, form) => {
    const parts = wear({ family: name, params: {} }, form, { level: 1 })!;
    expect(parts.size).toBeGreaterThan(0);
    expect(leastClearance(parts.values(), form)).toBeGreaterThan(-0.004);
  });
});

test('a bigger size is wider on the same body, and a garment too small stretches over it', () => {
  const widthOf = (chest: number, form: Form): number => {
    const xs = [...wear({ family: 't-shirt', params: { sleeve: 0 } }, form, { level: 2, sizes: { chest } })!.values()].flatMap(({ positions }) => positions.filter((_, i) => i % 3 === 0));
    return Math.max(...xs) - Math.min(...xs);
  };
  expect(widthOf(1.2, man)).toBeGreaterThan(widthOf(1.0, man) + 0.04);
  expect(widthOf(0.8, broad)).toBeGreaterThan(2 * broad.torso(broad.level.waist).x);
});

test('a longer coat is naturally taller, a flat shoe lower, and what is not worn has its declared size', () => {
  const height = (family: string, params: Record<string, number | string>): number => naturalSize({ family, params }).height;
  expect(height('jacket', { length: 1.8 })).toBeGreaterThan(height('jacket', { length: 1 }) * 1.5);
  expect(height('pump', { heel: 0 })).toBeLessThan(height('pump', { heel: 0.8 }) - 0.06);
  expect(wear({ family: 'mug', params: {} }, man, { level: 2 })).toBeNull();
});
