import { flutes, foldsOf, scattered } from './folds.ts';
import type { Fold, Relief } from './folds.ts';
import type { Form } from './form.ts';

export interface TrunkDrape {
  /** Girth of the cloth, metres. */
  readonly period: number;
  readonly underarm: number;
  /** Height of the hem. */
  readonly hem: number;
  /** 0 a taut cloth .. 1 a soft, roomy one. */
  readonly softness: number;
  readonly seed: number;
}

/** Folds of a garment that hangs from the shoulders: drag from the armpits, sag at the waist, a waving hem. */
export function trunkFolds(form: Form, { period: p, underarm, hem, softness, seed }: TrunkDrape): Relief {
  const h = form.measures.height / 1.78, waist = Math.max(form.level.waist, hem + 0.12 * h), deep = (0.35 + 0.65 * softness) * h, folds: Fold[] = [];
  for (const s of [-1, 1]) {
    folds.push(...scattered(3, seed + s, (r, i) => ({
      from: [s * p * (0.235 - 0.02 * i), underarm + (0.02 + 0.03 * i + 0.02 * r()) * h], to: [s * p * (0.09 + 0.04 * r()), underarm - (0.15 - 0.07 * i + 0.05 * r()) * h], bend: s * 0.015, width: (0.014 + 0.006 * r()) * h, height: (0.0055 + 0.003 * r()) * deep,
    })));
    folds.push(...scattered(3, seed + 3 * s + 20, (r, i) => ({
      from: [s * p * (0.265 + 0.02 * i), underarm + (0.03 * i + 0.02 * r()) * h], to: [s * p * (0.4 - 0.04 * r()), underarm - (0.13 - 0.06 * i + 0.04 * r()) * h], bend: -s * 0.012, width: (0.015 + 0.006 * r()) * h, height: (0.0055 + 0.003 * r()) * deep,
    })));
    // The sides sag into soft rolls above the waist's narrowest place.
    folds.push(...scattered(4, seed + 7 * s + 40, (r, i) => ({
      from: [s * p * (0.225 + 0.04 * r()), waist + (0.1 - 0.07 * i + 0.035 * r()) * h], to: [s * p * (0.04 + 0.09 * r()), waist + (0.035 - 0.07 * i + 0.02 * r()) * h], bend: s * (0.012 + 0.014 * r()), width: (0.015 + 0.007 * r()) * h, height: (0.005 + 0.0045 * r()) * deep,
    })));
    folds.push(...scattered(4, seed + 9 * s + 60, (r, i) => ({
      from: [s * p * (0.265 + 0.05 * r()), waist + (0.08 - 0.06 * i + 0.03 * r()) * h], to: [s * p * (0.4 + 0.07 * r()), waist + (0.03 - 0.06 * i + 0.03 * r()) * h], bend: -s * (0.012 + 0.014 * r()), width: (0.016 + 0.007 * r()) * h, height: (0.005 + 0.005 * r()) * deep,
    })));
  }
  const lines = foldsOf(folds, p), wave = flutes({ count: 6, height: 0.009 * deep, period: p, top: underarm - 0.1 * h, hem, seed });
  return (around, up) => lines(around, up) + wave(around, up);
}

export interface SleeveDrape {
  /** Length and girths of the sleeve, metres. */
  readonly length: number;
  readonly girth: number;
  readonly softness: number;
  readonly seed: number;
  /** Where the elbow lies down the sleeve, metres. */
  readonly elbow: number;
}

/** Folds of a sleeve: from the armpit outwards, in the crook of the elbow, and heaped above the cuff. */
export function sleeveFolds({ length, girth, softness, seed, elbow }: SleeveDrape): Relief {
  const deep = 0.4 + 0.6 * softness, folds: Fold[] = [];
  folds.push(...scattered(4, seed, (r, i) => ({
    from: [girth * (i % 2 === 0 ? 0.03 : 0.97), 0.03 + 0.025 * i], to: [girth * (i % 2 === 0 ? 0.4 : 0.62), 0.05 + 0.05 * i + 0.03 * r()], width: 0.014, height: (0.005 + 0.003 * r()) * deep,
  })));
  if (length > elbow + 0.05) {
    folds.push(...scattered(7, seed + 1, (r, i) => ({
      from: [girth * (0.02 + 0.1 * r()), elbow + (i - 3) * 0.032 + 0.012 * r()], to: [girth * (0.44 + 0.12 * r()), elbow + (i - 3) * 0.03 + (i % 2 === 0 ? 0.03 : -0.025)], bend: (r() - 0.5) * 0.02, width: 0.011 + 0.006 * r(), height: (0.006 + 0.005 * r()) * deep * (1 - 0.08 * Math.abs(i - 3)),
    })));
    folds.push(...scattered(5, seed + 2, (r, i) => ({
      from: [girth * (0.98 - 0.1 * r()), elbow + (i - 2) * 0.04 + 0.012 * r()], to: [girth * (0.6 - 0.1 * r()), elbow + (i - 2) * 0.04 + (i % 2 === 0 ? 0.03 : -0.02)], width: 0.013 + 0.006 * r(), height: (0.004 + 0.004 * r()) * deep,
    })));
    folds.push(...scattered(6, seed + 5, (r, i) => ({
      from: [girth * r(), length - 0.03 - 0.022 * i], to: [girth * (r() + 0.4), length - 0.035 - 0.022 * i + 0.02 * (r() - 0.5)], width: 0.009 + 0.004 * r(), height: (0.004 + 0.004 * r()) * deep * (1 - i * 0.1),
    })));
  }
  return foldsOf(folds, girth);
}
