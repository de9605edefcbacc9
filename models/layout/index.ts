export { assign } from './assignment.ts';
export { exposureOf } from './exposure.ts';
export { placeGoods } from './place.ts';
export type { PlaceRequest } from './place.ts';
export { checkLayout } from './check.ts';
export type { LayoutCheck, LayoutRule } from './check.ts';
