/** Tells from how loud it is whether somebody speaks, and when they have done. Pure: times are given. */
export type GateState = 'waiting' | 'speaking' | 'over';
export interface GateOptions {
  /** How much louder speech is than the quietest lately, and the least that can be speech, of full scale. */
  readonly over: number;
  readonly least: number;
  /** Milliseconds of sound before it counts as speech, and of silence before it counts as done. */
  readonly begins: number;
  readonly ends: number;
}
export const GATE_DEFAULTS: GateOptions = { over: 3, least: 0.008, begins: 100, ends: 850 };

/** @returns what to call with each loudness (root mean square) and its time, milliseconds */
export function openGate(options: Partial<GateOptions> = {}): (loudness: number, at: number) => GateState {
  const { over, least, begins, ends } = { ...GATE_DEFAULTS, ...options };
  let floor = Infinity, loudSince: number | null = null, quietSince: number | null = null, state: GateState = 'waiting';
  return (loudness, at) => {
    if (state === 'over') return state;
    // The floor follows down at once and up slowly, so that a fan that starts is not speech for ever. A device that is still waking gives zeros.
    if (loudness > 0) floor = Math.min(floor === Infinity ? loudness : floor * 1.01, Math.max(loudness, 1e-4));
    const isLoud = loudness > Math.max(least, (floor === Infinity ? 0 : floor) * over);
    loudSince = isLoud ? loudSince ?? at : null;
    quietSince = isLoud ? null : quietSince ?? at;
    if (state === 'waiting' && loudSince !== null && at - loudSince >= begins) state = 'speaking';
    else if (state === 'speaking' && quietSince !== null && at - quietSince >= ends) state = 'over';
    return state;
  };
}
