export { buildBody, measured, tapeHeights } from './body.ts';
export type { Body } from './body.ts';
export type { Figure, FullMeasures } from './figure.ts';
export { BODY_LEVELS, bodyLevel } from './levels.ts';
export { completeMeasures, sampleMeasures } from './prior.ts';
export type { Completed } from './prior.ts';
export { adviseSize } from './advice.ts';
export { usualSizes } from './usual-sizes.ts';
