/** Scenes drawn by chance: a product of ours, what it is made of, how it is lit and from where it is seen. */
import type { Colourway } from '../../shared/catalogue.ts';
import type { Random } from '../engine/random.ts';
import { randomFrom, weighted } from '../engine/random.ts';
import { colourOf } from '../shape/colour.ts';
import type { Rgb } from '../shape/colour.ts';
import type { Family, Level } from '../shape/family.ts';
import { MATERIALS } from '../shape/materials/library.ts';
import type { MaterialName } from '../shape/materials/library.ts';
import type { Params } from '../shape/code.ts';
import { dimensionsOf, PROPORTION } from './code.ts';
import type { Form } from './code.ts';
import { boxOf, cameraOf, frameAround, project } from './render/camera.ts';
import type { View } from './render/camera.ts';
import { silhouette } from './render/raster.ts';
import type { Wardrobe, Wear } from './render/shade.ts';
import { ROLES, solidOf } from './render/solid.ts';
import type { Solid } from './render/solid.ts';

/** What is photographed. */
export interface Subject {
  readonly family: Family;
  readonly form: Form;
  readonly material: MaterialName;
  readonly colourway: Pick<Colourway, 'main' | 'accent' | 'detail'>;
  readonly labelled: boolean;
}

const DEGREE = Math.PI / 180;
/** From where products are photographed, radians: most from the front, long ones from the side too, flat ones from above. */
export interface ViewRange { readonly yaw: number; readonly pitch: readonly [number, number]; readonly distance: readonly [number, number] }
export function viewsOf({ size: { width, height, depth } }: Pick<Family, 'size'>): ViewRange {
  const long = depth > 1.4 * width, flat = height < 0.3 * Math.min(width, depth);
  return { yaw: (long ? 120 : 70) * DEGREE, pitch: flat ? [8 * DEGREE, 80 * DEGREE] : [-4 * DEGREE, 42 * DEGREE], distance: [2.6, 9] };
}

const between = (random: Random, low: number, high: number): number => low + (high - low) * random.next();

export function randomView(family: Pick<Family, 'size'>, random: Random): View {
  const { yaw, pitch, distance } = viewsOf(family), square = random.next() < 0.2;
  return { yaw: square ? 0.06 * random.normal() : between(random, -yaw, yaw), pitch: between(random, pitch[0], pitch[1]),
    distance: distance[0] * (distance[1] / distance[0]) ** random.next() };
}

/** Whether all of a family's forms look the same from all sides round: its yaw is then no question, and it is as deep as wide. */
export function isRound(family: Family): boolean {
  if (family.size.width !== family.size.depth) return false;
  const params = Object.fromEntries(Object.entries(family.parameters).map(([name, declared]) => [name, declared.default]));
  const solid = solidOf({ family: family.name, params, dimensions: family.size, material: family.materials[0] }, 2),
    seen = (yaw: number): Uint8Array => {
    const projected = project(solid, cameraOf({ yaw, pitch: 0.3, distance: 6 }, boxOf(solid)));
    return silhouette(solid, projected, frameAround(projected, 64, 0.05), 64);
  };
  const front = seen(0);
  return [0.4, 0.8, 1.6].every((yaw) => overlap(front, seen(yaw)) > 0.94);
}

/** Whether a family's forms look in a mirror as they do from as far to the other side. */
export function isEven(family: Family): boolean {
  const random = randomFrom(EVEN_SEED), at = 0.6;
  return Array.from({ length: EVEN_FORMS }, () => randomForm(family, false, random)).every((form) => {
    const solid = solidOfSubject({ family, form, material: family.materials[0], labelled: false }, 2), size = 64;
    const seen = (yaw: number): Uint8Array => {
      const projected = project(solid, cameraOf({ yaw, pitch: 0.3, distance: 6 }, boxOf(solid)));
      return silhouette(solid, projected, frameAround(projected, size, 0.05), size);
    };
    const other = seen(-at), turned = other.map((_, i) => other[i - (i % size) + size - 1 - (i % size)] as number);
    return overlap(seen(at), turned) > 0.96;
  });
}
const EVEN_SEED = 5, EVEN_FORMS = 6;

/** Intersection over union of two binary masks. */
export function overlap(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let both = 0, either = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] && b[i]) both++;
    if (a[i] || b[i]) either++;
  }
  return either > 0 ? both / either : 1;
}

function randomParams(family: Family, random: Random): Params {
  return Object.fromEntries(Object.entries(family.parameters).map(([name, declared]) => {
    if (declared.kind === 'choice') return [name, declared.options[random.below(declared.options.length)] ?? declared.default];
    const value = between(random, declared.min, declared.max);
    return [name, declared.unit === 'count' ? Math.min(declared.max, declared.min + random.below(declared.max - declared.min + 1)) : value];
  }));
}

/** Share of forms that stay within half of the proportions' range. */
const USUAL = 0.6;

export function randomForm(family: Family, round: boolean, random: Random): Form {
  const reach = random.next() < USUAL ? PROPORTION * 0.5 : PROPORTION * 0.95, wide = Math.exp(between(random, -reach, reach));
  return { params: randomParams(family, random), wide, deep: round ? wide : Math.exp(between(random, -reach, reach)) };
}

const hex =
  (rgb: readonly number[]): string =>
  `#${rgb.map((c) => Math.round(255 * Math.min(1, Math.max(0, c))).toString(16).padStart(2, '0')).join('')}`;
const NEUTRALS =
  ['#1b1b1d', '#2d2f33', '#5c5f66', '#9a9c9f', '#d9d8d4', '#f2f0ea', '#c9b79c', '#8b5e3c', '#5a3b25', '#22304f', '#3d4a3a', '#7a1f2b'];

function randomColour(random: Random): string {
  if (random.next() < 0.45) return NEUTRALS[random.below(NEUTRALS.length)] as string;
  const hue = random.next() * 6, strength = random.next() ** 0.7, value = between(random, 0.2, 0.95),
    channel = (shift: number): number => value * (1 - strength * Math.min(1, Math.max(0, 2 - Math.abs(((hue + shift) % 6) - 3))));
  return hex([channel(0), channel(2), channel(4)]);
}

export function randomSubject(family: Family, round: boolean, random: Random): Subject {
  const accent = random.next() < 0.6 ? randomColour(random) : undefined, detail = random.next() < 0.4 ? randomColour(random) : undefined;
  return {
    family, form: randomForm(family, round, random),
      material: family.materials[random.next() < 0.35 ? 0 : random.below(family.materials.length)] ?? family.materials[0],
    colourway: { main: randomColour(random), ...(accent && { accent }), ...(detail && { detail }) },
      labelled: family.finishes.label !== undefined && random.next() < 0.5,
  };
}

export function solidOfSubject({ family, form, material, labelled }: Pick<Subject, 'family' | 'form' | 'material' | 'labelled'>,
  level: Level): Solid {
  return solidOf({ family: family.name, params: form.params, material, dimensions: dimensionsOf(family, form), label: labelled ? 'A' : '' },
    level);
}

/** What each role wears; some main parts bear a print of stripes or a motif, which nothing of the design says. */
export function wardrobeOf({ family, form, material, colourway }: Subject, random: Random): Wardrobe {
  const { width } = dimensionsOf(family, form);
  return Object.fromEntries(ROLES.flatMap((role): [string, Wear][] => {
    const finish = family.finishes[role];
    if (!finish) return [];
    const name = finish.material === 'chosen' ? material : finish.material,
      colour = colourOf(finish, name, { id: 'x', name: { en: '', zh: '' }, ...colourway });
    const printed = role === 'label' || (role === 'main' && MATERIALS[name].metallic === 0 && random.next() < 0.18);
    return [[role, { material: name, colour, print: printed ? printOf(width * (role === 'label' ? 0.3 : 1), colour, random) : undefined }]];
  }));
}

/** Stripes, dots or a motif, in metres on the surface, about as large as `size` asks. */
function printOf(size: number, base: Rgb, random: Random): NonNullable<Wear['print']> {
  const ink: Rgb = [random.next() * 0.75, random.next() * 0.75, random.next() * 0.75], kind = weighted([1, 1, 2], random),
    period = size * between(random, 0.06, 0.3), share = between(random, 0.2, 0.6), turn = random.next() < 0.5;
  const u0 = size * random.normal() * 0.5, v0 = size * random.normal() * 0.5, reach = size * between(random, 0.1, 0.35);
  const within = (x: number): number => x / period - Math.floor(x / period);
  switch (kind) {
    case 0: return (u, v) => (within(turn ? u : v) < share ? ink : base);
    case 1: return (u, v) => (Math.hypot(within(u) - 0.5, within(v) - 0.5) < share / 1.5 ? ink : base);
    default: return (u, v) => (Math.abs(u - u0) < reach && Math.abs(v - v0) < reach * share && within(u * 2.3) < 0.7 ? ink : base);
  }
}
