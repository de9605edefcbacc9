import type { Family } from '../family.ts';
import { CLOTHS, LEATHERS } from '../materials/library.ts';
import { choice, count } from './parameters.ts';
import { putSeating, SEATING } from './upholstered.ts';

export const sofa: Family = {
  name: 'sofa', version: 2, doc: 'An upholstered sofa of two to four seats, one of which may reach forward as a chaise.',
  parameters: {
    seats: count(2, 4, 3, 'Seats side by side.'), ...SEATING, chaise: choice(['none', 'left', 'right'], 'Whether the seat at one end, seen from the front, is for lying.'),
    pillows: count(0, 4, 2, 'Scatter cushions on it.'),
  },
  materials: ['linen', ...LEATHERS, ...CLOTHS.filter((cloth) => cloth !== 'linen' && cloth !== 'mesh')], size: { width: 2.1, height: 0.82, depth: 0.92 },
  finishes: {
    main: { material: 'chosen', colour: 'main' }, accent: { material: 'walnut', colour: '#6b4a32' }, detail: { material: 'cotton', colour: 'accent' },
    hardware: { material: 'brass', colour: '#c9a35c' },
  },
  build(bench) {
    const chaise = bench.choice('chaise');
    putSeating(bench, bench.number('seats'), chaise === 'left' || chaise === 'right' ? chaise : 'none', bench.number('pillows'));
  },
};
