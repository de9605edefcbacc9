/**
 * Splits `amount` over `weights` in proportion, in whole minor units, so that the parts add up to
 * `amount` exactly (largest remainder; ties go to the earlier part). With `amount` no larger than the
 * weights' sum, no part is larger than its weight. Throws when a positive amount has no weight to fall on.
 */
export function prorate(amount: number, weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (whole === 0n) {
    if (amount > 0) throw new RangeError(`${amount} cannot be split over weights that add up to 0.`);
    return weights.map(() => 0);
  }
  const shares = weights.map((weight, index) => {
    const product = BigInt(amount) * BigInt(weight);
    return { index, part: Number(product / whole), rest: product % whole };
  });
  const parts = shares.map(share => share.part);
  const left = amount - parts.reduce((sum, part) => sum + part, 0);
  const first = shares.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1)).slice(0, left);
  for (const { index } of first) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
