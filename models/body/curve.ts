/** A smooth curve through points that never overshoots between them (Fritsch and Carlson, 1980); flat beyond its ends. */
export function curve(...points: readonly (readonly [number, number])[]): (x: number) => number {
  const n = points.length, xs = points.map(([x]) => x), ys = points.map(([, y]) => y);
  const at = (list: readonly number[], i: number): number => list[i] ?? 0;
  const widths = xs.slice(1).map((x, i) => x - at(xs, i)), slopes = widths.map((w, i) => (at(ys, i + 1) - at(ys, i)) / w);
  const tangents = xs.map((_, i) => {
    if (i === 0) return at(slopes, 0);
    if (i === n - 1) return at(slopes, n - 2);
    const a = at(slopes, i - 1), b = at(slopes, i);
    if (a * b <= 0) return 0;
    const w1 = 2 * at(widths, i) + at(widths, i - 1), w2 = at(widths, i) + 2 * at(widths, i - 1);
    return (w1 + w2) / (w1 / a + w2 / b);
  });
  return (x) => {
    if (x <= at(xs, 0)) return at(ys, 0);
    if (x >= at(xs, n - 1)) return at(ys, n - 1);
    let i = 0;
    while (x > at(xs, i + 1)) i++;
    const w = at(widths, i), t = (x - at(xs, i)) / w, t2 = t * t, t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * at(ys, i) + (t3 - 2 * t2 + t) * w * at(tangents, i)
      + (3 * t2 - 2 * t3) * at(ys, i + 1) + (t3 - t2) * w * at(tangents, i + 1);
  };
}

/** Bell of height 1 around 0. */
export function bell(x: number, width: number): number {
  return Math.exp(-0.5 * (x / width) ** 2);
}
