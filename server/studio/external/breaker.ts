/** Whether a server that failed again and again is asked at all, so that shoppers do not wait for one that is down. */
export interface Breaker {
  /** Whether to ask now; after a pause one is let through to try. */
  readonly lets: () => boolean;
  readonly worked: () => void;
  readonly failed: () => void;
}
export interface BreakerOptions {
  /** Failures in a row before the pause, and its length, milliseconds. */
  readonly most: number;
  readonly pause: number;
}
export const BREAKER_DEFAULTS: BreakerOptions = { most: 3, pause: 30_000 };

export function openBreaker(now: () => number, options: Partial<BreakerOptions> = {}): Breaker {
  const { most, pause } = { ...BREAKER_DEFAULTS, ...options };
  let failures = 0, next = 0;
  return {
    lets() {
      if (failures < most) return true;
      if (now() < next) return false;
      next = now() + pause;
      return true;
    },
    worked: () => { failures = 0; },
    failed() {
      failures++;
      if (failures >= most) next = now() + pause;
    },
  };
}
