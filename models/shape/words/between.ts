/** Designs between two: along an arc through the noise that both are made from, so that what lies between is a design of its kind and not two mixed. */
import type { Design } from '../../../shared/make.ts';
import { MATERIAL_NAMES } from '../materials/library.ts';
import { familyOf, validateShape } from '../request.ts';
import { hexOf, labOf, nameOf } from './colour-words.ts';
import { decodeDesign, encodeDesign, maskOf } from './design-code.ts';
import type { Layout, Sketch } from './design-code.ts';
import type { Networks } from './networks.ts';

export async function between(from: Design, to: Design, at: number, layout: Layout, networks: Networks): Promise<Design> {
  const family = familyOf(from.family), index = layout.families.findIndex(({ name }) => name === from.family);
  if (!family || index < 0 || from.family !== to.family) throw new RangeError(`there is nothing between ${from.family} and ${to.family}: both must be of one family that was trained`);
  if (at <= 0) return from;
  if (at >= 1) return to;
  const mask = maskOf(layout, family), which = Int32Array.of(index), codes = [from, to].map((design) => encodeDesign(layout, family, sketchOf(design)));
  const [a, b] = codes as [Float32Array, Float32Array];
  const [noiseA, noiseB] = await Promise.all([a, b].map((x) => networks.toNoise({ x, family: which, mask }))) as [Float32Array, Float32Array];
  const [madeA, madeB, made] = await Promise.all([noiseA, noiseB, arc(noiseA, noiseB, at)].map((x) => networks.fromNoise({ x, family: which, mask }))) as [Float32Array, Float32Array, Float32Array];
  // Going to the noise and back is not exact; what it is off at both ends is taken away in proportion, so that the ends are met.
  const code = made.map((x, i) => x + (1 - at) * ((a[i] as number) - (madeA[i] as number)) + at * ((b[i] as number) - (madeB[i] as number)));
  const sketch = decodeDesign(layout, family, code), nearer = at < 0.5 ? from : to;
  const shape = validateShape({ family: family.name, params: sketch.params, material: sketch.material });
  if (!shape.ok) throw new RangeError(shape.message);
  const mixed = (key: 'width' | 'height' | 'depth'): number => Math.round(Math.exp((1 - at) * Math.log(from.dimensions[key]) + at * Math.log(to.dimensions[key])) * 1e5) / 1e5;
  const [one, other] = [from.colourways[0], to.colourways[0]], main = mixedColour(one?.main, other?.main, at), name = nameOf(main);
  return {
    ...nearer, params: { ...shape.shape.params }, material: shape.shape.material, dimensions: { width: mixed('width'), height: mixed('height'), depth: mixed('depth') },
    colourways: [{ id: 'between', name, main, accent: mixedColour(one?.accent ?? one?.main, other?.accent ?? other?.main, at), detail: mixedColour(one?.detail ?? one?.main, other?.detail ?? other?.main, at) }],
  };
}

function sketchOf({ params, material, dimensions, colourways: [way] }: Design): Sketch {
  const main = way?.main ?? '#85888c', accent = way?.accent ?? main;
  return { params, material: MATERIAL_NAMES.find((name) => name === material) ?? 'cotton', size: dimensions, colours: [main, accent, way?.detail ?? accent] };
}

function mixedColour(one = '#85888c', other = '#85888c', at: number): string {
  const a = labOf(one), b = labOf(other), mix = (i: 0 | 1 | 2): number => a[i] + at * (b[i] - a[i]);
  return hexOf([mix(0), mix(1), mix(2)]);
}

/** Along the great circle from `a` to `b`, since noise lies on a sphere; straight where they nearly agree. Shoemake 1985. */
function arc(a: Float32Array, b: Float32Array, at: number): Float32Array {
  const length = (x: Float32Array): number => Math.hypot(...x) || 1, dot = a.reduce((sum, x, i) => sum + x * (b[i] as number), 0) / (length(a) * length(b)), angle = Math.acos(Math.min(1, Math.max(-1, dot)));
  if (angle < 1e-3) return a.map((x, i) => x + at * ((b[i] as number) - x));
  const [p, q] = [Math.sin((1 - at) * angle) / Math.sin(angle), Math.sin(at * angle) / Math.sin(angle)];
  return a.map((x, i) => p * x + q * (b[i] as number));
}
