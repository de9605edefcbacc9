/** Dresses a body: one item after the other, from the shoes out to the bag, each over what is there already. */
import type { Dimensions } from '../../../shared/catalogue.ts';
import type { WearPlace } from '../../../shared/wear.ts';
import { benchFor, meshesOf } from '../../shape/assemble.ts';
import type { Role } from '../../shape/family.ts';
import type { Garment, GarmentSizes } from '../../shape/garment.ts';
import type { Mesh } from '../../shape/kit/mesh.ts';
import { resolveShape } from '../../shape/request.ts';
import type { ShapeWish } from '../../shape/request.ts';
import type { Body } from '../body.ts';
import type { Skin } from '../levels.ts';
import { carried } from './carry.ts';
import { clearOf, overCloth, tuck, underCloth } from './clear.ts';
import { formOfBody } from './form.ts';
import { pushBack, startsAt } from './push-back.ts';
import { raysInto } from './rays.ts';
import type { Rays } from './rays.ts';

export interface Item extends ShapeWish {
  readonly place: WearPlace;
  readonly dimensions: Dimensions;
  /** Brand on the label. */
  readonly label?: string | undefined;
  /** Finished measures of the size that is tried on, metres. */
  readonly sizes?: GarmentSizes | undefined;
  /** What goods that keep their form are larger by in this size. */
  readonly scale?: number | undefined;
}

export interface Dressed {
  /** The skin as it lies under the cloth. */
  readonly skin: Skin;
  /** By item, in the order given; empty where an item's family is not worn. */
  readonly worn: readonly ReadonlyMap<Role, Mesh>[];
}

const ORDER: readonly WearPlace[] = ['feet', 'bottom', 'whole', 'top', 'waist', 'over', 'neck', 'face', 'head', 'wrist', 'back', 'shoulder'];
/** Places whose things lie close on the skin, so that it yields to them. */
const CLOSE: ReadonlySet<WearPlace> = new Set(['feet', 'bottom', 'whole', 'top', 'over', 'head', 'waist', 'neck']);
/** Places whose things have sleeves. */
const SLEEVED: ReadonlySet<WearPlace> = new Set(['whole', 'top', 'over']);
/** How often the skin is looked over again once all is on. */
const AGAIN = 2;
/** Trousers end this high above the ground, of the height, where feet would be in their way. */
const ANKLE = 0.04;

/** The same body and items give the same meshes. @throws ShapeError for an item that `validateShape` refuses */
export function dress(body: Body, items: readonly Item[]): Dressed {
  let skin: Skin = body, outside: Skin = body;
  const cloths: Rays[] = [];
  const worn: ReadonlyMap<Role, Mesh>[] = items.map(() => new Map());
  const order = items.map((item, i) => ({ item, i })).sort((a, b) => ORDER.indexOf(a.item.place) - ORDER.indexOf(b.item.place) || a.i - b.i);
  const wrist = order.filter(({ item }) => item.place === 'wrist').map(({ item, i }) => { const parts = put(body, body, item, null); worn[i] = parts; return startsAt(body, parts.values()); });
  const sleeves = wrist.length > 0 ? { end: Math.min(...wrist), layers: 0 } : null;
  for (const { item, i } of order) {
    if (item.place === 'wrist') continue;
    const parts = put(body, outside, item, sleeves);
    worn[i] = parts;
    if (sleeves && SLEEVED.has(item.place)) sleeves.layers++;
    if (!CLOSE.has(item.place) || parts.size === 0) continue;
    const rays = raysInto([...parts.values()]);
    tuck(body, worn.flatMap((each, k) => (k === i ? [] : [...each.values()])), rays);
    skin = underCloth(skin, rays);
    cloths.push(rays);
    outside = overCloth(outside, rays, item.family === 'skirt');
  }
  // Where the skin has yielded it looks another way: once more, from there.
  for (let round = 0; round < AGAIN; round++) for (const rays of cloths) skin = underCloth(skin, rays);
  return { skin, worn };
}

function put(body: Body, outside: Skin, item: Item, sleeves: { readonly end: number; readonly layers: number } | null): Map<Role, Mesh> {
  const shape = resolveShape(item), { family } = shape, parts = new Map<Role, Mesh>();
  if (!isGarment(family)) {
    const { width, height, depth } = item.dimensions, by = item.scale ?? 1;
    const request = { ...item, dimensions: { width: width * by, height: height * by, depth: depth * by }, colourways: [], level: 1 } as const;
    return carried(item.place, family.name, meshesOf(request, shape, 1), body, outside) ?? parts;
  }
  family.sew(benchFor(family.size, shape, 1, Boolean(item.label) && family.finishes.label !== undefined, parts), formOfBody(body, outside), clearOfFeet(item, body));
  if (sleeves && SLEEVED.has(item.place)) pushBack(body, [...parts.values()], sleeves.end, sleeves.layers);
  clearOf(body, outside, [...parts.values()], item.place === 'over');
  return parts;
}

function clearOfFeet({ place, sizes }: Item, { figure }: Body): GarmentSizes {
  if (place !== 'bottom') return sizes ?? {};
  const most = figure.inseam - ANKLE * figure.height;
  return { ...sizes, ...(sizes?.length === undefined && { inseam: Math.min(sizes?.inseam ?? most, most) }) };
}

function isGarment(family: { readonly name: string }): family is Garment {
  return 'sew' in family;
}
