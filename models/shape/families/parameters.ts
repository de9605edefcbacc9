import type { Parameter } from '../family.ts';

/** Declares a share of some length or strength. */
export const ratio = (min: number, max: number, preset: number, doc: string): Parameter => ({ kind: 'number', unit: 'ratio', min, max, default: preset, doc });
/** Declares a whole number of things. */
export const count = (min: number, max: number, preset: number, doc: string): Parameter => ({ kind: 'number', unit: 'count', min, max, default: preset, doc });
/** Declares one of several forms; the first is the default. */
export const choice = (options: readonly [string, ...string[]], doc: string): Parameter => ({ kind: 'choice', options, default: options[0], doc });
