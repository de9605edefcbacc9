/** Learning rates over the steps of a run: each warms up over `warm` steps to `peak`, and then goes its way. */

export interface Schedule {
  readonly peak: number;
  readonly warm: number;
  /** Steps of the whole run. */
  readonly total: number;
}

/** Share of the peak at which a run ends. */
const END = 0.05;

/** Down to a twentieth along half a cosine. Loshchilov and Hutter 2017. */
export function cosineRate(step: number, s: Schedule): number {
  return warmed(step, s, (done) => END + (1 - END) * 0.5 * (1 + Math.cos(Math.PI * done)));
}

/** Down to a twentieth along a line. */
export function linearRate(step: number, s: Schedule): number {
  return warmed(step, s, (done) => 1 - (1 - END) * done);
}

/** Stays at the peak. */
export function constantRate(step: number, s: Omit<Schedule, 'total'>): number {
  return warmed(step, { ...s, total: 0 }, () => 1);
}

function warmed(step: number, { peak, warm, total }: Schedule, after: (done: number) => number): number {
  return peak * (step < warm ? (step + 1) / warm : after(Math.min(1, (step - warm) / Math.max(1, total - warm))));
}
