import { describe, expect, test } from 'vitest';
import { validateShape } from '../../../models/shape/request.ts';
import { kindOf, KINDS } from '../../../server/import/kinds.ts';

test('every kind asks for a design that its family makes, in a material that it is made of', () => {
  for (const { id, family, params, material } of KINDS) {
    const check = validateShape({ family, params, material });
    expect(check.ok ? check.shape.material : check.message, id).toBe(material);
  }
});

describe('goods that have a family of their own are shown in it', () => {
  test.each([
    ['iPhone 15 Pro', 'phone'], ['Galaxy Tablet 11', 'phone'], ['Ultrabook 14 laptop', 'laptop'], ['35 mm film camera', 'camera'], ['Round sunglasses', 'sunglasses'],
    ['Gold engagement ring', 'ring'], ['Pearl necklace', 'necklace'], ['Kilim rug 170 x 120', 'rug'], ['Monstera house plant', 'plant'], ['16 piece dinner set', 'plate-set'],
    ['Leather football', 'ball'], ['Three seat sofa', 'sofa'], ['真丝地毯', 'rug'], ['拍立得相机', 'camera'], ['18K金戒指', 'ring'], ['龟背竹盆栽', 'plant'],
  ])('%s: %s', (title, family) => expect(kindOf(title, [], [])?.family).toBe(family));
  test('what none is made for is not: a lens is a box, a ring light a lamp', () => {
    expect(kindOf('Zoom lens 70-200', [], [])?.family).toBe('box');
    expect(kindOf('LED ring light', [], [])?.family).toBe('table-lamp');
  });
});
