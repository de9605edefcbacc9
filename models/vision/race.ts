/**
 * Families raced: each that the network takes for likely is fitted a little, the best are fitted well, and the fit has its say in
 * which is right.
 */
import type { Dimensions } from '../../shared/catalogue.ts';
import type { MaterialName } from '../shape/materials/library.ts';
import { proportionsOf } from './code.ts';
import type { Form } from './code.ts';
import type { Fitted, Target } from './look.ts';
import type { Guess, Read } from './model.ts';
import { refine } from './refine.ts';
import type { View } from './render/camera.ts';
import { isRound } from './scene.ts';

/** What is known of the product beside its photo. */
export interface Wish { readonly dimensions?: Dimensions | undefined; readonly family?: string | undefined }
/** A family that was fitted, and how likely it is beside the others, as log odds. */
export interface Runner { readonly guess: Guess; readonly material: MaterialName; readonly fitted: Fitted; readonly score: number }

/** Families tried: so many at most, each at least this likely. */
const MOST_TRIED = 4, LEAST_CHANCE = 0.02;
/** Looks for each family tried, the first time and again; and for the best ones in turn. */
const FIRST_LOOKS = 40, LOOKS_AGAIN = 24, LOOKS = [160, 60] as const;
/** Overlap below which the best one is looked at so many times more, from where it got to. */
const WANTED = 0.95, MORE_LOOKS = 100;
/** What the network's word is worth, and a hundredth of overlap, as odds. */
const WORD = 0.5, OVERLAP = 0.16;

/** The likeliest first. @param before fits of an earlier race, from which this one goes on */
export function raced(read: Read, target: Target, wish: Wish, before: readonly Runner[]): Runner[] {
  const likely = read.guesses.filter(({ chance }, i) => i < MOST_TRIED && (i === 0 || chance >= LEAST_CHANCE)),
    guesses = wish.family === undefined ? likely : read.guesses.filter(({ family }) => family.name === wish.family);
  const of = (name: MaterialName): number => read.materials.get(name) ?? 0;
  return ranked(guesses.map((guess) => {
    const { materials } = guess.family, material = materials.reduce((best, name) => (of(name) > of(best) ? name : best), materials[0]);
    const { form, view } = before.find((one) => one.guess.family === guess.family)?.fitted ?? guess;
    return fittedOn(guess, material, target, form === guess.form ? FIRST_LOOKS : LOOKS_AGAIN, wish, form, view);
  }));
}

/** Two readings of one photo as one: each family as the second saw it, as likely as both say. */
export function both(first: Read, second: Read): Read {
  const chances = new Map(first.guesses.map(({ family, chance }) => [family, chance]));
  const odds = second.guesses.map((guess) => ({ ...guess, chance: Math.sqrt(guess.chance * (chances.get(guess.family) ?? guess.chance)) })),
    all = odds.reduce((sum, { chance }) => sum + chance, 0), guesses = odds.map((guess) => ({ ...guess, chance: guess.chance / all }));
  return { materials: second.materials, guesses: guesses.sort((a, b) => b.chance - a.chance) };
}

/** The best fitted well. */
export function finished(runners: readonly Runner[], target: Target, wish: Wish): Runner[] {
  const better = ranked(runners.map((runner, i) => further(runner, target, LOOKS[i] ?? 0, wish))), [first, ...rest] = better;
  return first && first.fitted.overlap < WANTED ? [further(first, target, MORE_LOOKS, wish), ...rest] : better;
}

/** How likely each is among these. */
export function sharesOf(runners: readonly Runner[]): number[] {
  const best = Math.max(...runners.map(({ score }) => score)), odds = runners.map(({ score }) => Math.exp(score - best)),
    all = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / all);
}

const ranked = (runners: readonly Runner[]): Runner[] => runners.toSorted((a, b) => b.score - a.score);

function fittedOn(guess: Guess, material: MaterialName, target: Target, looks: number, { dimensions }: Wish, form: Form, view: View): Runner {
  const fitted = refine({ family: guess.family, form: dimensions ? { ...form, ...proportionsOf(guess.family, dimensions) } : form, material, view },
    target, { looks, keepProportions: dimensions !== undefined, turns: !isRound(guess.family) });
  return { guess, material, fitted, score: WORD * Math.log(Math.max(1e-4, guess.chance)) + 100 * OVERLAP * fitted.overlap };
}

/** From where a runner got to. */
function further(runner: Runner, target: Target, looks: number, wish: Wish): Runner {
  const { guess, material, fitted } = runner;
  if (looks === 0) return runner;
  const now = fittedOn(guess, material, target, looks, wish, fitted.form, fitted.view);
  return now.fitted.overlap >= fitted.overlap ? now : runner;
}
