/** For figures that are read out of the whole record: the longer they take, the longer they are good. */

export interface SparingOptions {
  /** Times its own length that a reading is kept. */
  readonly times: number;
  /** Milliseconds that a reading may take to be made anew each time. */
  readonly free: number;
}
export const SPARING_DEFAULTS: SparingOptions = { times: 100, free: 20 };

/** Gives what was read for the same key last, as long as reading again would hold up what else goes on. */
export function sparing<K, T>(read: (key: K) => T, options: Partial<SparingOptions> = {}): (key: K) => T {
  const { times, free } = { ...SPARING_DEFAULTS, ...options };
  let last: { readonly key: K; readonly value: T; readonly until: number } | null = null;
  return (key) => {
    const start = performance.now();
    if (last && last.key === key && start < last.until) return last.value;
    const value = read(key), end = performance.now(), took = end - start;
    last = { key, value, until: took <= free ? end : end + times * took };
    return value;
  };
}
