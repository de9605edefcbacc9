/** Which designs a contact sheet shows of a family: its default, and others drawn at random from what it declares. */
import { seeded } from '../../../models/shape/kit/noise.ts';
import type { Family, Level, ModelRequest } from '../../../models/shape/index.ts';
import { MATERIALS } from '../../../models/shape/materials/library.ts';

/** Main, accent and detail of colourways that go with most goods. */
const COLOURS = [
  ['#8a4b2f', '#5b3322', '#d9cdb8'], ['#3f5d52', '#c9b48a', '#2a2d33'], ['#35496b', '#c8c0b0', '#c96f3b'], ['#b9a48a', '#6b4a32', '#4a4238'], ['#a5483a', '#2f2b2a', '#d8ccb6'],
  ['#2b2d31', '#b08d57', '#8a8d92'], ['#7f8f7a', '#efe6d6', '#3f4a3c'], ['#c9a24a', '#3b4252', '#ded3bd'], ['#6f5a78', '#d5c3c9', '#2f2733'], ['#d3c6b0', '#8a6a4a', '#b5533c'],
] as const;
const NAME = { zh: '样', en: 'Sample' };

/** A stream of numbers of a family's own: its sheet stays as it is when others are added. */
function streamOf(family: Family, seed: number): () => number {
  return seeded([...family.name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5 ^ seed));
}

const pick = <T>(from: readonly [T, ...T[]] | readonly T[], next: () => number): T => from[Math.min(from.length - 1, Math.floor(next() * from.length))] as T;

/** The first `count` samples of a family: the default one first, then random parameters, materials and colours. */
export function samplesOf(family: Family, count: number, seed: number): Omit<ModelRequest, 'level'>[] {
  const next = streamOf(family, seed);
  return Array.from({ length: count }, (_, i) => {
    const [main, accent, detail] = pick(COLOURS, next);
    const params = Object.fromEntries(Object.entries(family.parameters).map(([name, declared]) => {
      if (declared.kind === 'choice') return [name, pick(declared.options, next)];
      const value = declared.min + next() * (declared.max - declared.min);
      return [name, declared.unit === 'count' ? Math.round(value) : value];
    }));
    const drawn = pick(family.materials, next), material = i === 0 ? family.materials[0] : drawn;
    return {
      family: family.name, params: i === 0 ? {} : params, material, dimensions: family.size, label: 'Aurelle 山',
      // Gold and copper have a colour of their own; what else is wished would be paint.
      colourways: [{ id: 'a', name: NAME, main: MATERIALS[material].own ?? main, accent, detail }],
    };
  });
}

export const LEVELS: readonly Level[] = [0, 1, 2];
