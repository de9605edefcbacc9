/** A repeatable source of randomness: the same seed gives the same numbers on every machine. */
export interface Random {
  /** Uniform in [0, 1), 32 bits. */
  next(): number;
  /** Uniform integer in [0, n). */
  below(n: number): number;
  /** Standard normal. */
  normal(): number;
  /** A source of its own, that later draws from this one do not disturb. */
  fork(): Random;
}

/** sfc32 (Chris Doty-Humphrey, PractRand), started from one integer and warmed up. */
export function randomFrom(seed: number): Random {
  let a = 0x9e3779b9, b = 0x243f6a88, c = seed | 0, counter = 1;
  const bits = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 16; i++) bits();
  const next = (): number => bits() / 0x1_0000_0000;
  return {
    next,
    below: (n) => Math.floor(next() * n),
    /** Box and Muller, one of the pair. */
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    fork: () => randomFrom(bits()),
  };
}

/** Fisher and Yates on a copy. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

/** An index drawn in proportion to `weights` (none negative, not all zero). */
export function weighted(weights: ArrayLike<number>, random: Random): number {
  let total = 0;
  for (let i = 0; i < weights.length; i++) total += weights[i] as number;
  let at = random.next() * total;
  for (let i = 0; i < weights.length; i++) {
    at -= weights[i] as number;
    if (at < 0) return i;
  }
  return weights.length - 1;
}
