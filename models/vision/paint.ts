/** The colours of a photo's object, by the parts of the form that was fitted to it. */
import type { Colourway } from '../../shared/catalogue.ts';
import { toSrgb } from '../shape/colour.ts';
import type { Family, Role } from '../shape/family.ts';
import { MATERIALS } from '../shape/materials/library.ts';
import type { MaterialName } from '../shape/materials/library.ts';
import { coverIn } from './model.ts';
import type { Fitted, Target } from './look.ts';
import { frameOf } from './look.ts';
import { sampled } from './picture.ts';
import type { Mask, Picture } from './picture.ts';
import { boxOf, cameraOf, project } from './render/camera.ts';
import { rasterise } from './render/raster.ts';
import { ROLES } from './render/solid.ts';

/** Pixels along a side of the square in which parts are told apart. */
const SIZE = 96;
/** Fewest pixels of a part whose colour is believed, and how much of a pixel the mask must cover. */
const LEAST = 14, COVERED = 250;
/** A part's colour is that of its pixels between these shares of its lightness: neither its shadows nor its highlights. */
const BAND = [0.45, 0.8] as const;

const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);

/** sRGB `#rrggbb` of each role that is seen well enough. */
export function coloursByRole(picture: Picture, mask: Mask, target: Target, fitted: Fitted): Partial<Record<Role,
  readonly [number, number, number]>> {
  const { square } = target, f = picture.width / mask.width, g = picture.height / mask.height;
  const rgb =
    sampled({ values: picture.rgb, width: picture.width, height: picture.height, channels: 3 },
    { x: square.x * f, y: square.y * g, width: square.width * f, height: square.height * g }, SIZE, SIZE),
    cover = coverIn(mask, square, SIZE);
  const projected = project(fitted.solid, cameraOf(fitted.view, boxOf(fitted.solid))),
    raster = rasterise(fitted.solid, projected, frameOf(projected, SIZE, fitted), SIZE);
  const pixels = ROLES.map((): number[] => []);
  for (let i = 0; i < SIZE * SIZE; i++) {
    const triangle = raster.triangle[i] as number;
    if (triangle < 0 || (cover[i] as number) < COVERED) continue;
    const role = fitted.solid.roles[triangle] as number;
    if (inner(raster.triangle, fitted.solid.roles, i, role)) pixels[role]?.push(i);
  }
  return Object.fromEntries(ROLES.flatMap((role, k) => {
    const own = pixels[k] ?? [];
    if (own.length < LEAST) return [];
    const light =
      (i: number): number => 0.3 * (rgb[i * 3] as number) + 0.59 * (rgb[i * 3 + 1] as number) + 0.11 * (rgb[i * 3 + 2] as number);
    const ranked = own.sort((a, b) => light(a) - light(b)),
      kept =
      ranked.slice(Math.floor(BAND[0] * ranked.length),
      Math.max(Math.floor(BAND[0] * ranked.length) + 1, Math.ceil(BAND[1] * ranked.length)));
    const mean = [0, 1, 2].map((c) => kept.reduce((sum, i) => sum + toLinear((rgb[i * 3 + c] as number) / 255), 0) / kept.length);
    return [[role, mean]];
  }));
}

/** Whether a pixel's neighbours belong to the same part, so that its colour is not mixed. */
function inner(triangle: Int32Array, roles: Uint8Array, i: number, role: number): boolean {
  return [i - 1, i + 1, i - SIZE,
    i + SIZE].every((at) => at >= 0 && at < triangle.length && (triangle[at] as number) >= 0 && roles[triangle[at] as number] === role);
}

const hex =
  (linear: readonly number[]): string =>
  `#${linear.map((c) => Math.round(255 * Math.min(1, Math.max(0, toSrgb(c)))).toString(16).padStart(2, '0')).join('')}`;

/** A colourway out of the parts' colours: each of its three colours from the first role that wears it and is seen. */
export function colourwayOf(family: Family, material: MaterialName, colours: ReturnType<typeof coloursByRole>): Colourway {
  const seen = (wanted: 'main' | 'accent' | 'detail'): string | undefined => {
    for (const role of ROLES) {
      const finish = family.finishes[role], colour = colours[role];
      if (finish?.colour !== wanted || !colour) continue;
      const { shade } = MATERIALS[finish.material === 'chosen' ? material : finish.material];
      return hex(colour.map((c) => c / shade));
    }
    return undefined;
  };
  const accent = seen('accent'), detail = seen('detail');
  return { id: 'photo', name: { en: 'As in the photo', zh: '照片配色' }, main: seen('main') ?? '#8a8a88', ...(accent && { accent }),
    ...(detail && { detail }) };
}
