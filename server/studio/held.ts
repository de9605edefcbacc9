/** Files that are held in memory for whoever asks again soon, the newest so many bytes of them. */
export interface Held {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly hold: (key: string, bytes: Uint8Array) => void;
  readonly drop: (key: string) => void;
}

/** @param most bytes */
export function openHeld(most: number): Held {
  const known = new Map<string, Uint8Array>();
  let size = 0;
  return {
    get: (key) => known.get(key),
    hold(key, bytes) {
      size += bytes.byteLength - (known.get(key)?.byteLength ?? 0);
      known.delete(key);
      known.set(key, bytes);
      for (const [oldest, file] of known) {
        if (size <= most) break;
        known.delete(oldest);
        size -= file.byteLength;
      }
    },
    drop(key) {
      size -= known.get(key)?.byteLength ?? 0;
      known.delete(key);
    },
  };
}
