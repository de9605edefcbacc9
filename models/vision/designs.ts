/** Designs of our families that a cut-out object could be: the network's guesses, fitted to the silhouette, in the photo's colours. */
import type { Dimensions } from '../../shared/catalogue.ts';
import type { Design } from '../../shared/make.ts';
import { familyNames } from '../shape/request.ts';
import type { Background, Cutter, Masks } from './cutout/index.ts';
import { dimensionsOf } from './code.ts';
import { targetOf } from './look.ts';
import type { Stand, Target } from './look.ts';
import type { VisionModel } from './model.ts';
import { colourwayOf, coloursByRole } from './paint.ts';
import type { Mask, Picture, Region } from './picture.ts';
import { outlineOf } from './outline.ts';
import { POLISH_SIZE, polished } from './polish.ts';
import { both, expecting, finished, raced, sharesOf } from './race.ts';
import type { Runner, Wish } from './race.ts';
import type { View } from './render/camera.ts';
import { isRound } from './scene.ts';

/**
 * How a design stands in the photo: the square of the photo's mask in which it was compared, its place there, and how much both
 * silhouettes cover each other.
 */
export interface DesignFit extends Stand { readonly view: View; readonly square: Region; readonly overlap: number }
export interface FoundDesign { readonly design: Design; readonly confidence: number; readonly fit: DesignFit }
export type Designs =
  | { readonly ok: true; /** Likeliest first. */ readonly found: readonly FoundDesign[]; /** As it was cut out at last. */ readonly mask: Mask }
  | { readonly ok: false; readonly reason: 'unknown-family'; readonly message: string };

/** Proposals given. */
const MOST_FOUND = 3;
/** Overlap at which a fit is worthless, and at which it is as good as can be. */
const WORTHLESS = 0.6, PERFECT = 0.95;

export async function designsOf(model: VisionModel, picture: Picture, cut: Masks & { readonly background: Background },
  scissors: Cutter, wish: Wish): Promise<Designs> {
  const { family } = wish, first = targetOf(cut.mask, cut.chances);
  if (family !== undefined && !familyNames.includes(family)) return { ok: false, reason: 'unknown-family',
    message: `There is no family ${family}; there are ${familyNames.join(', ')}.` };
  if (!first) return { ok: true, found: [], mask: cut.mask };
  const read = expecting(await model.read(picture, cut.mask), wish.expected), runners = raced(read, first, wish, []);
  const second = cut.background === 'cut-out' || runners.length === 0 ? null : scissors.cut(outlineOf(runners, cut.mask, first.square));
  const { mask, chances } = second?.ok ? second : cut, target = targetOf(mask, chances) ?? first;
  const racing = second?.ok ? raced(both(read, expecting(await model.read(picture, mask), wish.expected)), target, wish, runners) : runners;
  const best = finished(racing, target, wish).slice(0, MOST_FOUND), shares = sharesOf(best), fine = targetOf(mask, chances, POLISH_SIZE);
  const [likeliest] = best;
  if (likeliest && fine) best[0] = { ...likeliest, fitted: polished(likeliest, fine, { keepProportions: wish.dimensions !== undefined, turns: !isRound(likeliest.guess.family) }) };
  return { ok: true, mask, found: best.map((one, i) => found(one, shares[i] ?? 0, picture, mask, target, wish.dimensions)) };
}

function found({ guess, material, fitted: fit }: Runner, share: number, picture: Picture, mask: Mask, target: Target,
  dimensions: Dimensions | undefined): FoundDesign {
  const { form, view, scale, x, y, overlap } = fit, good = Math.min(1, Math.max(0, (overlap - WORTHLESS) / (PERFECT - WORTHLESS)));
  const design: Design = {
    family: guess.family.name, params: { ...form.params }, material, dimensions: dimensions ?? dimensionsOf(guess.family, form),
    colourways: [colourwayOf(guess.family, material, coloursByRole(picture, mask, target, fit))],
  };
  return { design, confidence: Math.min(0.99, share * good), fit: { view, scale, x, y, overlap, square: target.square } };
}
