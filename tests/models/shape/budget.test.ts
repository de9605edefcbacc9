/** What a model may cost holds for every set of parameters: what would cost more is made of fewer pieces. */
import { describe, expect, it } from 'vitest';
import { withinBudget } from '../../../models/shape/budget.ts';
import { buildModel, MOST_THIN_BYTES, MOST_TRIANGLES } from '../../../models/shape/index.ts';
import type { ModelRequest } from '../../../models/shape/index.ts';

const colourways = [{ id: 'a', name: { zh: '山', en: 'Hill' }, main: '#8a4b2f', accent: '#d9cdb8' }];
/** Made of as many pieces as their families declare, these took 42,476 triangles and 349,620 bytes. */
const BOOT: ModelRequest = {
  family: 'boot', params: { sole: 0.2, lacing: 7, closure: 'lace', heel: 0.725, heelForm: 'block', toe: 'almond', top: 'fur', shaftWidth: 0.453 }, material: 'rubber',
  dimensions: { width: 0.135, height: 0.228, depth: 0.238 }, colourways, level: 0,
};
const JACKET: ModelRequest = {
  family: 'jacket', params: { collar: 'lapel', closure: 'zip', length: 0.874, ease: 0.065, fitted: 0.793, sleeve: 0.229, hem: 'rib', pockets: 'patch', quilt: 14 }, material: 'satin',
  dimensions: { width: 0.848, height: 0.802, depth: 0.4 }, colourways, level: 0,
};

describe('a budget', () => {
  it('leaves what is within it as it is', () => {
    const asked: number[] = [];
    expect(withinBudget((density) => { asked.push(density); return 100; }, (made) => made, 100)).toEqual({ made: 100, density: 1 });
    expect(asked).toEqual([1]);
  });
  it('thins a surface, whose cost falls with the square, and stops as soon as it fits', () => {
    const asked: number[] = [], { made } = withinBudget((density) => { asked.push(density); return 160 * density ** 2; }, (cost) => cost, 100);
    expect(made).toBeLessThanOrEqual(100);
    expect(made).toBeGreaterThan(90);
    expect(asked).toHaveLength(2);
  });
  it('gives what it has where nothing gets thinner', () => {
    expect(withinBudget(() => 200, (made) => made, 100).made).toBe(200);
  });
  it('holds for the heaviest boot and jacket', async () => {
    for (const request of [BOOT, JACKET]) {
      const thin = await buildModel(request, { form: 'thin' }), whole = await buildModel(request);
      expect(thin.triangles).toBeLessThanOrEqual(MOST_TRIANGLES[0]);
      expect(thin.bytes).toBeLessThanOrEqual(MOST_THIN_BYTES);
      // Both forms are of the same shape.
      expect(whole.triangles).toBe(thin.triangles);
    }
  });
});
