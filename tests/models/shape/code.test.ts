import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeLength, decodeParams, encodeParams } from '../../../models/shape/code.ts';
import { FAMILIES } from '../../../models/shape/families/index.ts';
import { validateShape } from '../../../models/shape/request.ts';

const family = {
  parameters: {
    lid: { kind: 'choice', options: ['screw', 'loop', 'cork'], default: 'screw', doc: '' },
    neck: { kind: 'number', unit: 'ratio', min: 0.2, max: 0.6, default: 0.3, doc: '' },
    rows: { kind: 'number', unit: 'count', min: 2, max: 7, default: 4, doc: '' },
  },
} as const;

test('a number is its place in the range, a choice one among zeros', () => {
  expect(codeLength(family)).toBe(5);
  const row = encodeParams(family, { lid: 'cork', neck: 0.5 });
  [0, 0, 1, 0.75, 0.4].forEach((value, i) => expect(row[i]).toBeCloseTo(value, 6));
  expect(decodeParams(family, [0.1, 0.3, 0.2, 0.75, 0.41])).toEqual({ lid: 'loop', neck: 0.2 + 0.75 * (0.6 - 0.2), rows: 4 });
});

test('whatever row a network says, of whatever length, the family takes what is made of it', () => {
  for (const each of FAMILIES) {
    fc.assert(fc.property(fc.array(fc.double({ noDefaultInfinity: false }), { maxLength: 40 }), (row) => {
      expect(validateShape({ family: each.name, params: decodeParams(each, row) })).toMatchObject({ ok: true });
    }), { numRuns: 40, seed: 5 });
  }
});

test('what was encoded is decoded to itself, in every family', () => {
  for (const each of FAMILIES) {
    const params = Object.fromEntries(Object.entries(each.parameters).map(([name, p]) => [name, p.kind === 'choice' ? p.options.at(-1) ?? '' : p.max]));
    const back = decodeParams(each, encodeParams(each, params));
    for (const [name, value] of Object.entries(params)) {
      if (typeof value === 'number') expect(back[name]).toBeCloseTo(value, 6);
      else expect(back[name]).toBe(value);
    }
  }
});
