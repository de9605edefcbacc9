/**
 * Where each store is looked at, and what is taken up of what was looked at, learnt as shoppers look. Counts are gathered
 * from the journal as it grows and written down together now and then; what is lost when the server stops short is some
 * seconds of looks.
 */
import { attentionOf, looksOf } from '../../models/layout/attention.ts';
import { exposureOf } from '../../models/layout/exposure.ts';
import { appealOf } from '../../models/layout/worth.ts';
import type { Appeal } from '../../models/layout/worth.ts';
import type { Interaction, InteractionKind } from '../../shared/interaction.ts';
import { forgetOldest } from '../forget.ts';
import type { Journal } from '../learning/journal.ts';
import type { Assortment } from '../storage/assortment.ts';
import { attentionTable } from '../storage/attention.ts';
import type { NewLooks, NewTakes } from '../storage/attention.ts';
import { layoutsTable } from '../storage/layouts.ts';
import type { Db } from '../storage/open.ts';
import type { Writer } from '../writer/index.ts';

/** What was learnt of a store. */
export interface Learnt {
  /** Slot id -> how much it is looked at; by the floor's geometry until there are looks. */
  readonly attention: ReadonlyMap<string, number>;
  readonly appeal: Appeal;
}

export interface Attention {
  of(assortment: Assortment): Learnt;
  /** Writes down what was counted; where that fails it rejects, and what was counted is written with the next. */
  flush(): Promise<void>;
  /** Writes down what was counted and hears no more. */
  close(): Promise<void>;
}

export interface AttentionDeps {
  readonly db: Db;
  readonly writer: Pick<Writer, 'write'>;
  readonly journal: Pick<Journal, 'onKept'>;
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Milliseconds: without interactions for so long a visit is over; counts are written, and what they say is worked out anew, so often. */
const VISIT = 30 * 60_000, WRITES = 5000, FRESH = 60_000;
/** Milliseconds that hearing takes at a time: the rooms' thread goes on in between. */
const SLICE = 4;
/** Visits that are followed at once; the one that began first is forgotten first. */
const FOLLOWED = 5000;
const TAKES: ReadonlySet<InteractionKind> = new Set(['pickup', 'try', 'cart', 'buy']);

interface Visit {
  last: number;
  /** Slot -> what stands in it. */
  readonly goods: ReadonlyMap<string, string>;
  /** Product -> how liked it is. */
  readonly bands: ReadonlyMap<string, number>;
  readonly looked: Set<string>;
  readonly taken: Set<string>;
}

export function openAttention({ db, writer, journal, now, onFailure }: AttentionDeps): Attention {
  const table = attentionTable(db), layouts = layoutsTable(db), visits = new Map<string, Visit>();
  const looks = new Map<string, NewLooks>(), takes = new Map<string, NewTakes>();
  const known = new Map<string, { readonly at: number; readonly assortment: Assortment; readonly learnt: Learnt }>();
  const unheard: Interaction[] = [];
  let written = now(), later: NodeJS.Immediate | null = null;

  const look = (store: string, slot: string, band: number, shown: number, more: number): void => {
    const key = `${store} ${slot} ${band}`, before = looks.get(key);
    looks.set(key, { store, slot, band, shown: (before?.shown ?? 0) + shown, looks: (before?.looks ?? 0) + more });
  };
  const take = (store: string, product: string, band: number, looked: number, taken: number): void => {
    const key = `${store} ${product} ${band}`, before = takes.get(key);
    takes.set(key, { store, product, band, looked: (before?.looked ?? 0) + looked, taken: (before?.taken ?? 0) + taken });
  };
  /** The visit that an interaction belongs to. The first of one shows that all that stood there could have been looked at. */
  function visitOf({ shopper, store, at }: Interaction): Visit {
    const key = `${store} ${shopper}`, before = visits.get(key);
    if (before && at - before.last < VISIT) {
      before.last = at;
      return before;
    }
    const kept = layouts.read(shopper, store), bands = kept?.bands ?? new Map<string, number>();
    const visit: Visit = { last: at, bands, goods: new Map(kept?.layout.placements.map(({ slot, product }) => [slot, product])), looked: new Set(), taken: new Set() };
    for (const [slot, product] of visit.goods) { const band = bands.get(product); if (band !== undefined) look(store, slot, band, 1, 0); }
    visits.delete(key);
    visits.set(key, visit);
    forgetOldest(visits, FOLLOWED);
    return visit;
  }
  function hear(each: Interaction): void {
    const { store, slot, product, kind } = each, seen = looksOf(each), takesIt = TAKES.has(kind);
    if (seen === 0 && !takesIt) return;
    const visit = visitOf(each), band = visit.bands.get(product);
    if (band === undefined) return;
    if (slot !== null && visit.goods.get(slot) === product && seen > 0) look(store, slot, band, 0, seen);
    // Who takes something up has looked at it.
    if (!visit.looked.has(product)) take(store, product, band, 1, 0);
    visit.looked.add(product);
    if (takesIt && !visit.taken.has(product)) {
      take(store, product, band, 0, 1);
      visit.taken.add(product);
    }
  }
  /** Hears what is due, for so many milliseconds; what is left then has its turn after what else waits for this thread. */
  function hearDue(most: number): void {
    if (later) clearImmediate(later);
    const end = performance.now() + most;
    let heard = 0;
    try {
      for (const each of unheard) {
        if (performance.now() >= end) break;
        heard++;
        hear(each);
      }
    } finally {
      unheard.splice(0, heard);
      later = unheard.length > 0 ? setImmediate(hearLater) : null;
    }
  }
  function hearLater(): void {
    try {
      hearDue(SLICE);
    } catch (error) {
      onFailure(error);
    }
  }
  async function flush(): Promise<void> {
    hearDue(Infinity);
    written = now();
    if (looks.size + takes.size === 0) return;
    const counted = { looks: [...looks.values()], takes: [...takes.values()] };
    looks.clear();
    takes.clear();
    try {
      await writer.write('attention.add', counted);
    } catch (error) {
      for (const each of counted.looks) look(each.store, each.slot, each.band, each.shown, each.looks);
      for (const each of counted.takes) take(each.store, each.product, each.band, each.looked, each.taken);
      throw error;
    }
  }
  const unhear = journal.onKept((kept) => {
    unheard.push(...kept);
    later ??= setImmediate(hearLater);
    if (now() - written >= WRITES) flush().catch(onFailure);
  });

  return {
    flush,
    of(assortment) {
      const { store: { id, plan }, products } = assortment, at = now(), before = known.get(id);
      if (before && before.assortment === assortment && at - before.at < FRESH) return before.learnt;
      const learnt = { attention: attentionOf(exposureOf(plan), table.looks(id)), appeal: appealOf(products.map((product) => product.id), table.takes(id)) };
      known.set(id, { at, assortment, learnt });
      return learnt;
    },
    close() {
      unhear();
      return flush();
    },
  };
}
