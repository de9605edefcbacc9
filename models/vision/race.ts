/**
 * Families raced: each that the network takes for likely is fitted a little, the best are fitted well, and the fit has its say in
 * which is right.
 */
import type { Dimensions } from '../../shared/catalogue.ts';
import type { MaterialName } from '../shape/materials/library.ts';
import { proportionsOf } from './code.ts';
import type { Fitted, Target } from './look.ts';
import type { Guess, Read } from './model.ts';
import { refine } from './refine.ts';
import { isRound } from './scene.ts';

/** A family that something beside the photo speaks for, what the product is called say, and how likely it makes it. */
export interface Expected { readonly family: string; readonly chance: number }
/** What is known of the product beside its photo. */
export interface Wish { readonly dimensions?: Dimensions | undefined; readonly family?: string | undefined; readonly expected?: Expected | undefined }
/** A family that was fitted, and how likely it is beside the others, as log odds. */
export interface Runner { readonly guess: Guess; readonly material: MaterialName; readonly fitted: Fitted; readonly score: number }

/** Families tried: so many at most, each at least this likely. */
const MOST_TRIED = 4, LEAST_CHANCE = 0.02;
/** Looks for each family tried, the first time and again; and for the best ones in turn. */
const FIRST_LOOKS = 40, LOOKS_AGAIN = 24, LOOKS = [160, 60] as const;
/** Overlap below which the best one is looked at so many times more, from where it got to. */
const WANTED = 0.95, MORE_LOOKS = 300;
/** What the network's word is worth, and a hundredth of overlap, as odds. */
const WORD = 0.5, OVERLAP = 0.22;

/**
 * The most that an expectation is believed: a photo that plainly shows something else still counts. Beside one, the photo's odds
 * count by this power: of pictures unlike those of its training the network is too sure.
 */
const BELIEVED = 0.98, TEMPER = 0.5;

/** What a photo says, made as likely as it is with what was expected. */
export function expecting(read: Read, expected: Expected | undefined): Read {
  if (!expected || !read.guesses.some(({ family }) => family.name === expected.family)) return read;
  const chance = Math.min(BELIEVED, expected.chance), others = (1 - chance) / Math.max(1, read.guesses.length - 1);
  return { ...read, guesses: ranking(read.guesses.map((guess) => ({ ...guess, chance: guess.chance ** TEMPER * (guess.family.name === expected.family ? chance : others) }))) };
}

/** With chances that come to one, the likeliest first. */
function ranking(odds: readonly Guess[]): Guess[] {
  const all = odds.reduce((sum, { chance }) => sum + chance, 0);
  return odds.map((guess) => ({ ...guess, chance: guess.chance / all })).sort((a, b) => b.chance - a.chance);
}

/** The likeliest first. @param before fits of an earlier race, from which this one goes on */
export function raced(read: Read, target: Target, wish: Wish, before: readonly Runner[]): Runner[] {
  const likely = read.guesses.filter(({ chance }, i) => i < MOST_TRIED && (i === 0 || chance >= LEAST_CHANCE)),
    guesses = wish.family === undefined ? likely : read.guesses.filter(({ family }) => family.name === wish.family);
  const of = (name: MaterialName): number => read.materials.get(name) ?? 0;
  return ranked(guesses.map((guess) => {
    const { materials } = guess.family, material = materials.reduce((best, name) => (of(name) > of(best) ? name : best), materials[0]);
    const from = before.find((one) => one.guess.family === guess.family)?.fitted ?? null;
    return fittedOn(guess, material, target, from ? LOOKS_AGAIN : FIRST_LOOKS, wish, from);
  }));
}

/** Two readings of one photo as one: each family as the second saw it, as likely as both say. */
export function both(first: Read, second: Read): Read {
  const chances = new Map(first.guesses.map(({ family, chance }) => [family, chance]));
  const odds = second.guesses.map((guess) => ({ ...guess, chance: Math.sqrt(guess.chance * (chances.get(guess.family) ?? guess.chance)) }));
  return { materials: second.materials, guesses: ranking(odds) };
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

function fittedOn(guess: Guess, material: MaterialName, target: Target, looks: number, { dimensions }: Wish, from: Fitted | null): Runner {
  const { family, view } = guess, form = dimensions ? { ...guess.form, ...proportionsOf(family, dimensions) } : guess.form;
  const fitted = refine({ family, form, material, view }, target, { looks, keepProportions: dimensions !== undefined, turns: !isRound(family), from });
  return { guess, material, fitted, score: WORD * Math.log(Math.max(1e-4, guess.chance)) + 100 * OVERLAP * fitted.overlap };
}

/** From where a runner got to. */
function further(runner: Runner, target: Target, looks: number, wish: Wish): Runner {
  const { guess, material, fitted } = runner;
  if (looks === 0) return runner;
  const now = fittedOn(guess, material, target, looks, wish, fitted);
  return now.fitted.overlap >= fitted.overlap ? now : runner;
}
