import type { Workbench } from '../family.ts';
import type { GarmentSizes } from '../garment.ts';
import { bodice, bodiceSheets, lengthAround } from './bodice.ts';
import type { Bodice, Neckline } from './bodice.ts';
import { cloth } from './cloth.ts';
import { stations, through } from './curve.ts';
import { sleeveFolds, trunkFolds } from './drape.ts';
import { FLAT } from './folds.ts';
import type { Relief } from './folds.ts';
import type { Form } from './form.ts';
import type { Mesh } from './mesh.ts';
import { seam, spotOf } from './seam.ts';
import type { Spot } from './seam.ts';
import { mirror, sleeve, sleeveSheets } from './sleeve.ts';
import type { Sleeve } from './sleeve.ts';
import { tube } from './sweep.ts';
import { mix } from './vector.ts';

/** What a garment that hangs from the shoulders is like, beside its sizes. Lengths in metres. */
export interface TopStyle {
  /** Room at the chest, of the body's girth. */
  readonly ease: number;
  /** From the neck's side to the hem. */
  readonly length: number;
  /** How far the hem is raised at a place around (0 front, 0.25 side, 0.5 back). */
  readonly hemRise?: (u: number) => number;
  /** How far the waist follows the body: 0 straight down, 1 fitted. */
  readonly fitted: number;
  /** Girth of the hem, of the chest's. */
  readonly flare?: number;
  readonly neckline: { readonly form: Neckline; readonly half: number; readonly front: number; readonly back: number };
  /** Length of the sleeve, of the arm; no sleeve below 0.1. */
  readonly sleeve: number;
  /** Girth of a long sleeve's end, of the wrist's. */
  readonly wrist: number;
  readonly thickness: number;
  readonly seed: number;
  /** Strength of the folds. */
  readonly softness: number;
  /** Girth of a long garment's hem, metres, and where its waist is drawn in, of the height between hip (0) and armpit (1). */
  readonly hemGirth?: number;
  readonly waistAt?: number;
  /** Columns around a half at the finest level. */
  readonly columns?: number;
  /** Whether its lining follows it row by row where it is drawn in, at the middle level too: below a dropped waist. */
  readonly bends?: boolean;
  /** Laid over the trunk's and the sleeves' own folds. */
  readonly extra?: Relief;
  readonly extraSleeve?: Relief;
}

/** A made garment for the trunk, with what its trimmings hold on to. */
export interface Top {
  readonly body: Bodice;
  readonly arm: Sleeve | null;
  readonly outer: Mesh;
  /** Raised lines where sleeves are set in and shoulders are joined; empty below the finest level. */
  readonly seams: readonly Mesh[];
  readonly hem: number;
  readonly underarm: number;
  /** Spots around the trunk at v, and around both sleeves at t. */
  readonly around: (v: number, n: number) => Spot[];
  readonly aroundSleeves: (t: number, n: number) => Spot[][];
  readonly sleeveLength: number;
}

export function top(bench: Workbench, form: Form, sizes: GarmentSizes, style: TopStyle): Top {
  const m = form.measures, h = m.height, { level } = bench, { ease } = style, coarse = level === 2;
  const chest = sizes.chest ?? m.chest * (1 + ease), straight = chest * (style.flare ?? 0.985), waist = sizes.waist ?? mix(mix(chest, straight, 0.5), Math.min(m.waist * (1 + ease * 0.9), chest), style.fitted);
  const long = sizes.length ?? style.length, hem = form.level.neck - long, underarm = form.level.underarm - 0.012 * h - Math.min(0.3, ease) * 0.12 * h;
  const bottom = sizes.hip ?? Math.max(hem < form.level.waist ? m.hip * 1.02 : 0, straight), bareArms = style.sleeve < 0.1, shoulder = (bareArms ? 0.82 : 1) * (sizes.shoulders ?? m.shoulders * (1.03 + ease * 0.5)) / 2;
  const narrow = style.waistAt === undefined ? form.level.waist : mix(form.level.hip, underarm, style.waistAt), knots: (readonly [number, number])[] = [[narrow > hem + 0.05 ? narrow : hem + 0.06, waist], [underarm, chest]];
  if (style.hemGirth !== undefined) knots.unshift([hem, style.hemGirth], ...(form.level.hip > hem + 0.1 ? [[form.level.hip, Math.max(m.hip * (1.03 + ease * 0.5), mix(style.hemGirth, waist, (form.level.hip - hem) / Math.max(0.1, narrow - hem)))] as const] : []));
  else knots.unshift([Math.min(form.level.hip, hem + 0.02), bottom]);
  const girth = through(knots, style.hemGirth === undefined ? 'level' : 'straight below');
  const rise = style.hemRise ?? (() => 0), cut = { girth, hem: (u: number) => hem + rise(u), underarm, shoulder, neckline: style.neckline };
  const bare = bodice(form, cut), folds = coarse ? FLAT : trunkFolds(form, { period: bare.period, underarm, hem, softness: style.softness, seed: style.seed });
  const body = bodice(form, { ...cut, relief: (around, up) => folds(around, up) + (style.extra?.(around, up) ?? 0) });
  const upper = coarse ? 4 : bench.steps(18), sleeveLength = sizes.sleeve ?? m.arm * style.sleeve;
  const rows = coarse ? 5 : bench.steps(Math.min(56, Math.round(14 + long * 30)));
  const sheets = bodiceSheets(body, { half: coarse ? 8 : bench.steps(style.columns ?? 40), lower: rows, upper }, level === 0 ? [0.006, 0.03, 0.038] : [], !bareArms);
  const armGirth = Math.max(m.upperArm * (1.12 + ease), lengthAround(body.armhole) * 0.86), wrist = Math.max(m.wrist * style.wrist, 0.1), end = mix(armGirth * 0.9, Math.min(wrist, armGirth * 0.9), Math.max(0, style.sleeve - 0.34) / 0.64);
  const sleeves = coarse ? FLAT : sleeveFolds({ length: sleeveLength, girth: armGirth, softness: style.softness, seed: style.seed + 9, elbow: m.arm * 0.53 });
  const arm = !bareArms ? sleeve(form, body, { length: sleeveLength, upper: armGirth, end, relief: (around, down) => sleeves(around, down) + (style.extraSleeve?.(around, down) ?? 0) }) : null;
  if (arm) sheets.push(...sleeveSheets(arm, upper, coarse ? 3 + Math.round(style.sleeve * 3) : bench.steps(Math.round(10 + sleeveLength * 40)), level === 0 ? [0.985] : []));
  const outer = cloth(sheets, { thickness: style.thickness, inside: coarse ? 3 : 4, bends: coarse || style.bends === true }), seams: Mesh[] = [];
  if (level === 0) {
    const hole = stations(0, 1, 48).map(body.armhole), line = stations(0, 1, 16).map((t) => body.surface(mix(0.1051, 0.2499, t), 2));
    for (const path of bareArms ? [line] : [hole, line]) for (const s of [1, -1]) seams.push(tube(path.map(([x, y, z]) => [s * x, y - 0.0004, z] as const), 0.0016 + style.thickness * 0.2, 6));
  }
  return {
    body, arm, outer, seams, hem, underarm, sleeveLength,
    around: (v, n) => stations(0, 1, n).map((u) => spotOf(body.surface, u, v)),
    aroundSleeves: (t, n) => (arm ? [arm.surface, mirror(arm.surface)].map((surface, i) => stations(0, 1, n).map((a) => spotOf(surface, a, t, i === 0))) : []),
  };
}

/** Two rows of stitches of a hem. */
export function hemSeams(made: Top, heights: readonly number[] = [0.034, 0.04]): Mesh[] {
  return heights.map((v) => seam(made.around(v, 160), 0.0042));
}
