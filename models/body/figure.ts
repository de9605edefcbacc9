/**
 * The figure that a body is drawn from: lengths and girths in metres. The six that a tape gives are `Measures`; the rest
 * follows from them by published proportions: Drillis and Contini, Body Segment Parameters (1966), as drawn in Winter,
 * Biomechanics (heights as shares of stature), and the control dimensions of GB/T 1335.1 and .2 (neck, waist height).
 */
import type { Measures } from '../../shared/body.ts';

/** Centimetres of each measure; all are there. */
export type FullMeasures = { readonly [K in keyof Required<Omit<Measures, 'cut'>>]: number } & { readonly cut: Measures['cut'] };

export interface Figure {
  readonly height: number; readonly chest: number; readonly waist: number; readonly hip: number; readonly inseam: number; readonly foot: number;
  /** How much of a bust the chest has, 0 to 1. */
  readonly bust: number;
  readonly neck: number; readonly underbust: number; readonly thigh: number; readonly knee: number; readonly calf: number; readonly ankle: number;
  readonly biceps: number; readonly forearm: number; readonly wrist: number;
  /** Half the distance of the shoulders' ends. */
  readonly shoulder: number;
  /** Height of the seventh vertebra, where the neck begins at the back, and of the chin. */
  readonly nape: number; readonly chin: number;
  /** Shoulder to elbow, elbow to wrist, wrist to fingertip. */
  readonly upperArm: number; readonly lowerArm: number; readonly hand: number;
}

const BUST = { womens: 1, mens: 0.08, either: 0.45 } as const;

export function figureOf(measures: FullMeasures): Figure {
  const metres = (cm: number): number => cm / 100;
  const height = metres(measures.height), chest = metres(measures.chest), waist = metres(measures.waist), hip = metres(measures.hip);
  const bust = BUST[measures.cut ?? 'either'], mix = (men: number, women: number): number => men + (women - men) * bust;
  // GB/T 1335: neck 36.8 at a chest of 88 (men, +1 per 4), 33.6 at 84 (women, +0.8 per 4).
  const neck = mix(0.368 + (chest - 0.88) / 4, 0.336 + (chest - 0.84) / 5);
  const thigh = mix(0.575, 0.605) * hip;
  return {
    height, chest, waist, hip, inseam: metres(measures.inseam), foot: metres(measures.foot), bust, neck,
    underbust: Math.min(mix(0.97, 0.875) * chest, Math.max(0.85 * chest, waist + 0.04)),
    thigh, knee: 0.23 * height * 0.3 + 0.27 * hip, calf: 0.09 * height + 0.215 * hip, ankle: 0.07 * height + 0.11 * hip,
    biceps: mix(0.315, 0.3) * chest, forearm: mix(0.27, 0.265) * chest, wrist: 0.05 * height + mix(0.085, 0.078) * chest,
    shoulder: mix(0.114, 0.107) * height + 0.045 * (chest - 0.535 * height),
    nape: 0.853 * height, chin: 0.87 * height, upperArm: 0.186 * height, lowerArm: 0.146 * height, hand: 0.108 * height,
  };
}
