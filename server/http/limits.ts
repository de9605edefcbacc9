/** How often somebody may ask for what, so that one cannot take the mall from the others. */
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** So many in so many seconds, counted from the first. */
interface Limit {
  readonly points: number;
  readonly duration: number;
}

/** A household, a classroom or a fair is one address: these are for many people, 200 of whom may come in within a minute. */
const OF_ADDRESS = {
  any: { points: 3000, duration: 10 },
  model: { points: 1500, duration: 10 },
  /** Reading /api/me without a cookie makes a guest, which is written to disk. */
  guest: { points: 300, duration: 60 },
  sign: { points: 40, duration: 60 },
  matchmake: { points: 300, duration: 10 },
  socket: { points: 300, duration: 10 },
} as const satisfies Record<string, Limit>;
const OF_PERSON = {
  change: { points: 60, duration: 10 },
  matchmake: { points: 20, duration: 10 },
  /** Files that take seconds of a processor each. */
  upload: { points: 12, duration: 60 },
  /** Models that are tried out as sliders move. */
  preview: { points: 90, duration: 30 },
  /** Texts that are written and read again. */
  copy: { points: 60, duration: 30 },
  review: { points: 10, duration: 60 },
  /** Answers that are said aloud: a second of a processor for a minute of them. */
  speech: { points: 30, duration: 60 },
} as const satisfies Record<string, Limit>;
/** Passwords tried for one account, from wherever. */
const OF_ACCOUNT = { password: { points: 10, duration: 600 } } as const satisfies Record<string, Limit>;

const LIMITS = { address: OF_ADDRESS, person: OF_PERSON, account: OF_ACCOUNT } as const;
type Whose = keyof typeof LIMITS;

export interface Limits {
  /** Counts one; the seconds to wait where it is one too many, else null. */
  readonly take: <W extends Whose>(whose: W, kind: keyof (typeof LIMITS)[W] & string, key: string) => Promise<number | null>;
  /** Forgets what was counted, as after the right password. */
  readonly forgive: <W extends Whose>(whose: W, kind: keyof (typeof LIMITS)[W] & string, key: string) => Promise<void>;
}

export function openLimits(): Limits {
  const limiters = new Map(Object.entries(LIMITS).flatMap(([whose, kinds]) => Object.entries(kinds).map(([kind, limit]: [string, Limit]) =>
    [`${whose}.${kind}`, new RateLimiterMemory({ ...limit, keyPrefix: `${whose}.${kind}` })])));
  const of = (whose: string, kind: string): RateLimiterMemory => {
    const limiter = limiters.get(`${whose}.${kind}`);
    if (!limiter) throw new RangeError(`no limit ${whose}.${kind}`);
    return limiter;
  };
  return {
    async take(whose, kind, key) {
      try {
        await of(whose, kind).consume(key);
        return null;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
        throw refused;
      }
    },
    async forgive(whose, kind, key) {
      await of(whose, kind).delete(key);
    },
  };
}
