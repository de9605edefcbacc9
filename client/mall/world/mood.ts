/** A store in one of its moods: its own palette and light, turned a little. */
import type { Theme } from '../../../shared/catalogue.ts';
import { lightness } from '../../../shared/mood.ts';
import type { Mood } from '../../../shared/mood.ts';
import type { StoreCard } from '../../../shared/shop.ts';
import type { Bake } from './merge.ts';
import type { Vec } from './pile.ts';
import { mixHex } from './style.ts';

/** What each mood does to a palette; they mix the store's own colours, white, and grey of their own lightness. */
const PALETTES: Readonly<Record<Mood, (theme: Theme) => Partial<Theme>>> = {
  house: () => ({}),
  warm: ({ wall, floor, wood, accent }) => ({ wall: mixHex(wall, wood, 0.22), floor: mixHex(floor, wood, 0.25), accent: mixHex(accent, wood, 0.2) }),
  fresh: ({ wall, floor, wood }) => ({ wall: mixHex(wall, '#ffffff', 0.45), floor: mixHex(floor, '#ffffff', 0.18), wood: mixHex(wood, '#ffffff', 0.28) }),
  vivid: ({ wall, wood, accent, sign }) => ({ wall: mixHex(wall, accent, 0.1), wood: fuller(wood, 1.12), accent: fuller(accent, 1.3), sign: mixHex(sign, accent, 0.3) }),
  quiet: ({ wall, accent, floor, sign }) => ({ wall: mixHex(wall, greyOf(wall), 0.5), accent: mixHex(accent, wall, 0.55), floor: mixHex(floor, greyOf(floor), 0.4), sign: mixHex(sign, greyOf(sign), 0.3) }),
};
/** What each mood does to the light, red, green and blue. */
const LIGHTS: Readonly<Record<Mood, Vec>> = { house: [1, 1, 1], warm: [1, 0.925, 0.8], fresh: [1.02, 1.05, 1.1], vivid: [1.03, 1.02, 1], quiet: [0.93, 0.93, 0.94] };

export function inMood(store: StoreCard, mood: Mood): StoreCard {
  return { ...store, theme: { ...store.theme, ...PALETTES[mood](store.theme) } };
}

export function lightIn(mood: Mood, bake: Bake): Bake {
  const [red, green, blue] = LIGHTS[mood];
  if (mood === 'house') return bake;
  return (...at) => {
    const [r, g, b] = bake(...at);
    return [r * red, g * green, b * blue];
  };
}

function greyOf(hex: string): string {
  const part = Math.round(255 * lightness(hex)).toString(16).padStart(2, '0');
  return `#${part}${part}${part}`;
}

/** The same hue, its channels so many times as far from the grey of its lightness. */
function fuller(hex: string, times: number): string {
  const grey = 255 * lightness(hex), value = Number.parseInt(hex.slice(1), 16);
  const part = (shift: number): string => Math.round(Math.min(255, Math.max(0, grey + times * (((value >> shift) & 255) - grey)))).toString(16).padStart(2, '0');
  return `#${part(16)}${part(8)}${part(0)}`;
}
