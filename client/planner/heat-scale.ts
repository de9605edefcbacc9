/** Pale sand to deep red, darker all the way, so that it also reads in grey. */
const STOPS = [[255, 243, 219], [253, 208, 133], [244, 146, 72], [211, 77, 45], [122, 20, 38]] as const;

/** Colour of a share of the hottest cell, 0 to 1. The square root keeps quiet corners visible beside a crowded till. */
export function heatColour(share: number): string {
  const at = Math.sqrt(Math.min(1, Math.max(0, share))) * (STOPS.length - 1);
  const i = Math.min(STOPS.length - 2, Math.floor(at));
  const [low, high] = [STOPS[i] ?? STOPS[0], STOPS[i + 1] ?? STOPS[0]];
  const mix = low.map((channel, k) => Math.round(channel + (at - i) * ((high[k] ?? channel) - channel)));
  return `rgb(${mix.join(' ')})`;
}

/** Shares of the hottest cell that a legend names, evenly spaced on its colours. */
export const LEGEND_SHARES = [0, 0.0625, 0.25, 0.5625, 1] as const;
