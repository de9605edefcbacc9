import { useCallback, useEffect, useRef } from 'react';
import type { Design } from '../../../shared/make.ts';
import { previewDesign } from './api.ts';

/** Gives a design's model an address; the same design is asked for once. */
export type Preview = (design: Design, level: 0 | 1 | 2) => Promise<string>;

/** Models that are held, each some hundred kilobytes. */
const HELD = 24;

/** Models of designs, as object addresses that live as long as what uses this. */
export function usePreviews(store: string): Preview {
  const known = useRef(new Map<string, Promise<string>>());
  useEffect(() => {
    const { current } = known;
    return () => { for (const each of current.values()) forget(each); current.clear(); };
  }, []);
  return useCallback((design, level) => {
    const key = JSON.stringify([level, design]), found = known.current.get(key);
    if (found) return found;
    const asked = previewDesign(store, design, level).then((blob) => URL.createObjectURL(blob));
    known.current.set(key, asked);
    // What failed is asked for again.
    asked.catch(() => known.current.delete(key));
    const [oldest] = known.current;
    if (known.current.size > HELD && oldest) {
      known.current.delete(oldest[0]);
      forget(oldest[1]);
    }
    return asked;
  }, [store]);
}

function forget(address: Promise<string>): void {
  void address.then((each) => URL.revokeObjectURL(each), () => {});
}
