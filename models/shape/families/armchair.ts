import type { Family } from '../family.ts';
import { CLOTHS, LEATHERS } from '../materials/library.ts';
import { putSeating, SEATING } from './upholstered.ts';

export const armchair: Family = {
  name: 'armchair', version: 2, doc: 'An upholstered armchair.',
  parameters: SEATING,
  materials: ['velvet', ...LEATHERS, ...CLOTHS.filter((cloth) => cloth !== 'velvet' && cloth !== 'mesh')], size: { width: 0.85, height: 0.85, depth: 0.85 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'walnut', colour: '#6b4a32' }, detail: { material: 'chosen', colour: 'accent' },
    hardware: { material: 'brass', colour: '#c9a35c' },
  },
  build(bench) { putSeating(bench, 1, 'none', 0); },
};
