export type Knot = readonly [at: number, value: number];

/** A smooth line through knots (ascending), without overshoot (Fritsch and Carlson 1980); constant outside them. Its ends run out level, or `straight` on, or only its lower end does. */
export function through(knots: readonly Knot[], ends: 'level' | 'straight' | 'straight below' = 'level'): (at: number) => number {
  const n = knots.length, x = knots.map(([at]) => at), y = knots.map(([, value]) => value);
  const slope = Array.from({ length: Math.max(0, n - 1) }, (_, i) => ((y[i + 1] ?? 0) - (y[i] ?? 0)) / Math.max(1e-9, (x[i + 1] ?? 0) - (x[i] ?? 0)));
  const tangent = y.map((_, i) => {
    const a = slope[i - 1], b = slope[i];
    if (a === undefined || b === undefined) return ends === 'level' || (ends === 'straight below' && b === undefined) ? 0 : a ?? b ?? 0;
    return a * b <= 0 ? 0 : (2 * a * b) / (a + b);
  });
  return (at) => {
    if (at <= (x[0] ?? 0)) return y[0] ?? 0;
    for (let i = 0; i + 1 < n; i++) {
      const x0 = x[i] ?? 0, x1 = x[i + 1] ?? 0;
      if (at > x1) continue;
      const h = x1 - x0, t = (at - x0) / Math.max(1e-9, h), t2 = t * t, t3 = t2 * t;
      return (2 * t3 - 3 * t2 + 1) * (y[i] ?? 0) + (t3 - 2 * t2 + t) * h * (tangent[i] ?? 0)
        + (3 * t2 - 2 * t3) * (y[i + 1] ?? 0) + (t3 - t2) * h * (tangent[i + 1] ?? 0);
    }
    return y[n - 1] ?? 0;
  };
}

/** `n + 1` even stations from `a` to `b`. */
export function stations(a: number, b: number, n: number): number[] {
  return Array.from({ length: n + 1 }, (_, i) => a + ((b - a) * i) / n);
}
