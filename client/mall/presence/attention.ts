/** What somebody's look at goods means: a view, an approach, a dwell. Pure; times in seconds. */
import type { Happened } from './outbox.ts';

/** The goods that the eyes rest on, and how far away they are, metres. */
export interface Looked { readonly product: string; readonly slot: string; readonly away: number }

export interface Attention {
  /** Where the eyes are at `now`; null for nowhere. Returns what that means, mostly nothing. */
  readonly look: (at: Looked | null, now: number) => readonly Happened[];
  /** What the eyes rest on now. */
  readonly on: () => Looked | null;
}

/** A look longer than this within so many metres is a view. */
const VIEW = 0.8, FAR = 4;
/** Who comes nearer than this to what they look at approaches it, metres. */
const NEAR = 1.6;
/** A look longer than this is a dwell, told with its length when it ends. */
const DWELL = 3;
/** A glance away shorter than this does not end a look. */
const GLANCE = 0.6;
/** Longest dwell that is reported, and how soon the same product is approached or viewed anew. */
const LONGEST = 600, ANEW = 30;

export function openAttention(): Attention {
  let on: (Looked & { readonly since: number; last: number; viewed: boolean; farthest: number }) | null = null;
  const told = new Map<string, number>();

  const anew = (kind: 'view' | 'approach', product: string, now: number): boolean => {
    const key = `${kind} ${product}`, before = told.get(key);
    if (before !== undefined && now - before < ANEW) return false;
    told.set(key, now);
    return true;
  };
  const end = (): Happened[] => {
    if (!on) return [];
    const { product, slot, since, last, viewed } = on, seconds = last - since;
    on = null;
    return viewed && seconds >= DWELL ? [{ kind: 'dwell', product, slot, seconds: Math.min(LONGEST, Math.round(seconds * 10) / 10) }] : [];
  };

  return {
    look(at, now) {
      const seen = at && at.away <= FAR ? at : null;
      if (!seen) return on && now - on.last > GLANCE ? end() : [];
      const happened: Happened[] = [];
      if (!on || on.slot !== seen.slot || now - on.last > GLANCE) {
        happened.push(...end());
        on = { ...seen, since: now, last: now, viewed: false, farthest: seen.away };
        return happened;
      }
      on.last = now;
      on.farthest = Math.max(on.farthest, seen.away);
      const { product, slot } = seen;
      if (!on.viewed && now - on.since > VIEW) {
        on.viewed = true;
        if (anew('view', product, now)) happened.push({ kind: 'view', product, slot, seconds: Math.round((now - on.since) * 10) / 10 });
      }
      if (on.viewed && seen.away < NEAR && on.farthest > NEAR && anew('approach', product, now)) happened.push({ kind: 'approach', product, slot });
      return happened;
    },
    on: () => on,
  };
}
