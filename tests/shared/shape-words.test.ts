import { expect, test } from 'vitest';
import { FAMILIES, MATERIAL_NAMES } from '../../models/shape/index.ts';
import { shapes as en } from '../../shared/texts/en/shapes.ts';

test('every family, parameter, option and material has a name in both languages', () => {
  const needed = new Set([...MATERIAL_NAMES.map((name) => `material-${name}`), ...FAMILIES.flatMap(({ name, parameters }) => [
    `family-${name}`, ...Object.entries(parameters).flatMap(([key, each]) => [`param-${key}`, ...each.kind === 'choice' ? each.options.map((option) => `option-${option}`) : []]),
  ])]);
  // The Chinese names have the same keys by their type.
  expect([...needed].filter((key) => !Object.hasOwn(en, key))).toEqual([]);
});
