/** A token bucket: `perSecond` flows in, `burst` at most is kept. */
export class Bucket {
  readonly #perSecond: number;
  readonly #burst: number;
  #level: number;
  #at: number;

  /** `now` in milliseconds, here and in `take`. */
  constructor(perSecond: number, burst: number, now: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#level = burst;
    this.#at = now;
  }

  /** Takes `amount` and says true, or leaves the bucket as it is and says false. */
  take(amount: number, now: number): boolean {
    this.#level = Math.min(this.#burst, this.#level + (now - this.#at) / 1000 * this.#perSecond);
    this.#at = now;
    if (amount > this.#level) return false;
    this.#level -= amount;
    return true;
  }
}
