/** Designs of our families that a cut-out object could be: the network's guesses, fitted to the silhouette, in the photo's colours. */
import type { Dimensions } from '../../shared/catalogue.ts';
import type { Design } from '../../shared/make.ts';
import type { MaterialName } from '../shape/materials/library.ts';
import { familyNames } from '../shape/request.ts';
import { dimensionsOf, proportionsOf } from './code.ts';
import { targetOf } from './look.ts';
import type { Fitted, Stand, Target } from './look.ts';
import type { Guess, Read, VisionModel } from './model.ts';
import { colourwayOf, coloursByRole } from './paint.ts';
import type { Mask, Picture, Region } from './picture.ts';
import { refine } from './refine.ts';
import type { View } from './render/camera.ts';
import { isRound } from './scene.ts';

/**
 * How a design stands in the photo: the square of the photo's mask in which it was compared, its place there, and how much both
 * silhouettes cover each other.
 */
export interface DesignFit extends Stand { readonly view: View; readonly square: Region; readonly overlap: number }
export interface FoundDesign { readonly design: Design; readonly confidence: number; readonly fit: DesignFit }
export type Designs = { readonly ok: true; /** Likeliest first. */ readonly found: readonly FoundDesign[] }
  | { readonly ok: false; readonly reason: 'unknown-family'; readonly message: string };

/** Families tried: so many at most, each at least this likely. */
const MOST_TRIED = 4, LEAST_CHANCE = 0.02;
/** Looks for each family tried, and for the best one and the next. */
const FIRST_LOOKS = 40, LOOKS = [160, 60] as const;
/** Overlap below which the best design is looked at so many times more, from where it got to. */
const WANTED = 0.95, MORE_LOOKS = 100;
/** Proposals given. */
const MOST_FOUND = 3;
/** What a hundredth of overlap is worth beside the network's word, as odds. */
const OVERLAP_ODDS = 0.16;
/** Overlap at which a fit is worthless, and at which it is as good as can be. */
const WORTHLESS = 0.6, PERFECT = 0.95;

interface Tried { readonly guess: Guess; readonly material: MaterialName; readonly fitted: Fitted; readonly score: number }

export async function designsOf(model: VisionModel, picture: Picture, { mask, chances }: { readonly mask: Mask; readonly chances: Mask },
  { dimensions, family }: { readonly dimensions?: Dimensions | undefined; readonly family?: string | undefined }): Promise<Designs> {
  const target = targetOf(mask, chances), read = await model.read(picture, mask);
  if (family !== undefined && !familyNames.includes(family)) return { ok: false, reason: 'unknown-family',
    message: `There is no family ${family}; there are ${familyNames.join(', ')}.` };
  if (!target) return { ok: true, found: [] };
  const guesses = family === undefined ? read.guesses.filter(({ chance }, i) => i < MOST_TRIED && (i === 0 || chance >= LEAST_CHANCE))
    : read.guesses.filter((guess) => guess.family.name === family);
  const tried =
    guesses.map((guess) => fitted(guess, read, target, FIRST_LOOKS, dimensions)).sort((a, b) => b.score - a.score).slice(0, MOST_FOUND);
  const better =
    tried.map((one, i) => (LOOKS[i] === undefined ? one : improved(one, target, LOOKS[i], dimensions))).sort((a, b) => b.score - a.score),
    [first] = better;
  if (first && first.fitted.overlap < WANTED) better[0] = improved(first, target, MORE_LOOKS, dimensions);
  const total = better.reduce((sum, { score }) => sum + Math.exp(score - (better[0]?.score ?? 0)), 0);
  return { ok: true,
    found: better.map((one) => found(one, Math.exp(one.score - (better[0]?.score ?? 0)) / total, picture, mask, target, dimensions)) };
}

function fitted(guess: Guess, read: Read, target: Target, looks: number, dimensions: Dimensions | undefined): Tried {
  const material =
    guess.family.materials.reduce((best, name) => ((read.materials.get(name) ?? 0) > (read.materials.get(best) ?? 0) ? name : best),
    guess.family.materials[0]);
  const form = dimensions ? { ...guess.form, ...proportionsOf(guess.family, dimensions) } : guess.form;
  const made =
    refine({ family: guess.family, form, material, view: guess.view }, target,
    { looks, keepProportions: dimensions !== undefined, turns: !isRound(guess.family) });
  return { guess, material, fitted: made, score: scoreOf(guess, made) };
}

function improved({ guess, material, fitted: before }: Tried, target: Target, looks: number, dimensions: Dimensions | undefined): Tried {
  const made =
    refine({ family: guess.family, form: before.form, material, view: before.view }, target,
    { looks, keepProportions: dimensions !== undefined, turns: !isRound(guess.family) });
  const best = made.overlap >= before.overlap ? made : before;
  return { guess, material, fitted: best, score: scoreOf(guess, best) };
}

/** Log odds: the network's word and the silhouette's. */
const scoreOf = ({ chance }: Guess, { overlap }: Fitted): number => 0.5 * Math.log(Math.max(1e-4, chance)) + 100 * OVERLAP_ODDS * overlap;

function found({ guess, material, fitted: fit }: Tried, share: number, picture: Picture, mask: Mask, target: Target,
  dimensions: Dimensions | undefined): FoundDesign {
  const { form, view, scale, x, y, overlap } = fit, good = Math.min(1, Math.max(0, (overlap - WORTHLESS) / (PERFECT - WORTHLESS)));
  const design: Design = {
    family: guess.family.name, params: { ...form.params }, material, dimensions: dimensions ?? dimensionsOf(guess.family, form),
    colourways: [colourwayOf(guess.family, material, coloursByRole(picture, mask, target, fit))],
  };
  return { design, confidence: Math.min(0.99, share * good), fit: { view, scale, x, y, overlap, square: target.square } };
}
