/** Where goods are worn, by the family that their model is of. */
import { z } from 'zod';
import type { MeasureName } from './body.ts';

export const WearPlace = z.enum(['top', 'over', 'bottom', 'whole', 'feet', 'head', 'face', 'wrist', 'shoulder', 'back', 'neck', 'waist']);
export type WearPlace = z.infer<typeof WearPlace>;

const PLACES: Readonly<Record<string, WearPlace>> = {
  't-shirt': 'top', shirt: 'top', hoodie: 'over', jacket: 'over', dress: 'whole', trousers: 'bottom', skirt: 'bottom',
  sneaker: 'feet', boot: 'feet', pump: 'feet', sandal: 'feet', cap: 'head', hat: 'head', sunglasses: 'face', headphones: 'head',
  watch: 'wrist', handbag: 'shoulder', backpack: 'back', scarf: 'neck', belt: 'waist',
};

/** Where a family is worn; null for what nobody wears. */
export function wearOf(family: string): WearPlace | null {
  return PLACES[family] ?? null;
}

/** Measures by which a size of it is chosen, the one that decides first. */
export const FIT_MEASURES: Readonly<Record<WearPlace, readonly MeasureName[]>> = {
  top: ['chest', 'waist'], over: ['chest', 'waist'], whole: ['chest', 'waist', 'hip'], bottom: ['waist', 'hip', 'inseam'], feet: ['foot'],
  head: [], face: [], wrist: [], shoulder: [], back: [], neck: [], waist: ['waist'],
};
