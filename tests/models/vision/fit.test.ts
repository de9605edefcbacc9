import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { codeLength } from '../../../models/shape/code.ts';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import type { Family } from '../../../models/shape/index.ts';
import { validateShape } from '../../../models/shape/index.ts';
import { codeBook, decode, dimensionsOf, encode, fits, proportionsOf } from '../../../models/vision/code.ts';
import { looker, targetOf } from '../../../models/vision/look.ts';
import { POLISH_SIZE, polished } from '../../../models/vision/polish.ts';
import { refine } from '../../../models/vision/refine.ts';
import { framed } from '../../../models/vision/render/photo.ts';
import { isRound, randomForm, solidOfSubject } from '../../../models/vision/scene.ts';

const familyOf = (name: string): Family => {
  const family = FAMILIES.find((f) => f.name === name);
  if (!family) throw new Error(`no ${name}`);
  return family;
};

test('every family\'s form comes back from its numbers, and any numbers are a valid form', () => {
  const random = randomFrom(3), book = codeBook(FAMILIES);
  for (const family of FAMILIES) {
    const form = randomForm(family, false, random), back = decode(family, encode(family, form));
    expect(back.wide).toBeCloseTo(form.wide, 4);
    expect(back.deep).toBeCloseTo(form.deep, 4);
    for (const [name, value] of Object.entries(form.params)) {
      if (typeof value === 'number') expect(back.params[name]).toBeCloseTo(value, 4);
      else expect(back.params[name]).toBe(value);
    }
    const wild = decode(family, Array.from({ length: codeLength(family) + 2 }, () => 3 * random.normal()));
    expect(validateShape({ family: family.name, params: wild.params })).toMatchObject({ ok: true });
    const size = dimensionsOf(family, form), { wide, deep } = proportionsOf(family, size);
    expect(wide).toBeCloseTo(form.wide, 4);
    expect(deep).toBeCloseTo(form.deep, 4);
  }
  expect(book.stretches.at(-1)?.to).toBe(book.length);
});

test('weights say nothing of a family whose parameters have changed since', () => {
  const mug = familyOf('mug'), stretch = codeBook([mug]).stretches[0];
  if (!stretch) throw new Error('no stretch');
  expect(fits(stretch, mug)).toBe(true);
  expect(fits(stretch, familyOf('jar'))).toBe(false);
  expect(fits(stretch,
    { ...mug, parameters: { ...mug.parameters, more: { kind: 'number', unit: 'ratio', min: 0, max: 1, default: 0.5, doc: '' } } }))
    .toBe(false);
});

test('round families are told from those that have a front', () => {
  expect(['bottle', 'vase', 'bowl'].map((name) => isRound(familyOf(name)))).toEqual([true, true, true]);
  expect(['mug', 'armchair', 'box', 'sneaker'].map((name) => isRound(familyOf(name)))).toEqual([false, false, false, false]);
});

test.each(['backpack', 'sneaker', 'camera'])('a guess of a %s is turned and reshaped until it covers the silhouette, the same way each time',
  (name) => {
  const random = randomFrom(11), family = familyOf(name), form = randomForm(family, false, random),
    view = { yaw: 0.5, pitch: 0.3, distance: 5 }, [material] = family.materials;
  const solid = solidOfSubject({ family, form, material, labelled: false }, 1), { raster } = framed(solid, view, 288, 0.1);
  const target = targetOf({ width: 288, height: 288, values: Uint8Array.from(raster.triangle, (t) => (t < 0 ? 0 : 255)) });
  if (!target) throw new Error('nothing was seen');
  const off =
    { family, form: { ...form, wide: form.wide * 1.12, deep: form.deep * 0.9 }, material, view: { yaw: 0.3, pitch: 0.42, distance: 4 } };
  const before = looker(family, material, target, 2)(off.form, { view: off.view, scale: 1, x: 0, y: 0 }).overlap, after = refine(off, target);
  expect(after.overlap).toBeGreaterThan(0.92);
  expect(after.overlap).toBeGreaterThan(before);
  expect(validateShape({ family: name, params: after.form.params })).toMatchObject({ ok: true });
  const { solid: _, ...again } = refine(off, target), { solid: __, ...first } = after;
  expect(again).toEqual(first);
  // Where the product's size is known, its proportions stay.
  const kept = refine(off, target, { keepProportions: true });
  expect(kept.form).toMatchObject({ wide: off.form.wide, deep: off.form.deep });
});

test('what was fitted on the coarse level fits the fine one better after it is polished', () => {
  const random = randomFrom(12), family = familyOf('headphones'), form = randomForm(family, false, random), view = { yaw: 0.5, pitch: 0.3, distance: 5 },
    [material] = family.materials, { raster } = framed(solidOfSubject({ family, form, material, labelled: false }, 1), view, 288, 0.1);
  const mask = { width: 288, height: 288, values: Uint8Array.from(raster.triangle, (t) => (t < 0 ? 0 : 255)) }, target = targetOf(mask), fine = targetOf(mask, mask, POLISH_SIZE);
  if (!target || !fine) throw new Error('nothing was seen');
  const guess = { family, chance: 1, form, view }, fitted = refine({ ...guess, material }, target),
    before = looker(family, material, fine, 1)(fitted.form, fitted).overlap, options = { keepProportions: false, turns: true };
  const after = polished({ guess, material, fitted }, fine, options);
  expect(after.overlap).toBeGreaterThan(before + 0.01);
  expect(validateShape({ family: family.name, params: after.form.params })).toMatchObject({ ok: true });
});
