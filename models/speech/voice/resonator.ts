/** The second-order filter of Klatt (1980): a resonator with gain one at 0 Hz. */
export interface Resonator { a: number; b: number; c: number; y1: number; y2: number }

export function resonator(): Resonator {
  return { a: 1, b: 0, c: 0, y1: 0, y2: 0 };
}

/** @param centre Hz @param width Hz @param rate samples a second */
export function tune(filter: Resonator, centre: number, width: number, rate: number): void {
  const r = Math.exp(-Math.PI * width / rate);
  filter.c = -r * r;
  filter.b = 2 * r * Math.cos(2 * Math.PI * centre / rate);
  filter.a = 1 - filter.b - filter.c;
}

export function resonate(filter: Resonator, x: number): number {
  const y = filter.a * x + filter.b * filter.y1 + filter.c * filter.y2;
  filter.y2 = filter.y1;
  filter.y1 = y;
  return y;
}
