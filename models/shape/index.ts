export { buildModel, MOST_BYTES, MOST_DRAWS, MOST_TRIANGLES } from './build.ts';
export type { BuiltModel } from './build.ts';
export type { Family, Level, Parameter } from './family.ts';
export { FAMILIES } from './families/index.ts';
export { CLOTHS, LEATHERS, MATERIAL_NAMES, METALS, PLASTICS, WOODS } from './materials/library.ts';
export { validateGlb } from './merchant-glb.ts';
export type { GlbCheck } from './merchant-glb.ts';
export { familyNames, familyOf, modelKey, ShapeError, validateShape } from './request.ts';
export type { ModelRequest, ShapeCheck, ShapeWish } from './request.ts';
