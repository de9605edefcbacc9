export { assign } from './assignment.ts';
export { checkLayout } from './check.ts';
export type { LayoutCheck, LayoutRule } from './check.ts';
export { complementsOf, goTogether } from './complements.ts';
export type { Complements } from './complements.ts';
export { exposureOf } from './exposure.ts';
export { placeGoods } from './place.ts';
export type { PlaceRequest } from './place.ts';
