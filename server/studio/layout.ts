/**
 * Personal layouts: what stands in which slot for one shopper, kept in the record from one visit to the
 * next. A layout that breaks a rule is neither kept nor sent; then what stood before goes on standing.
 */
import type { Logger } from 'pino';
import { bandsOf } from '../../models/layout/attention.ts';
import { checkLayout } from '../../models/layout/check.ts';
import type { LayoutCheck, LayoutRule } from '../../models/layout/check.ts';
import { withWindows } from '../../models/layout/exposure.ts';
import { rulesOf } from '../../models/layout/fit.ts';
import { validPins } from '../../models/layout/moves.ts';
import { moodFor } from '../../models/layout/mood.ts';
import { placeGoods } from '../../models/layout/place.ts';
import type { PlaceRequest } from '../../models/layout/place.ts';
import type { Product } from '../../shared/catalogue.ts';
import { slotsOfPlan } from '../../shared/floor.ts';
import { moodsOf } from '../../shared/mood.ts';
import { diffLayouts } from '../../shared/layout.ts';
import type { Layout, LayoutDiff } from '../../shared/layout.ts';
import type { Journal } from '../learning/journal.ts';
import { madeBy } from '../learning/scores.ts';
import type { Assortment } from '../storage/assortment.ts';
import { readStock } from '../storage/catalogue.ts';
import { layoutsTable } from '../storage/layouts.ts';
import type { KeptLayout } from '../storage/layouts.ts';
import type { Db } from '../storage/open.ts';
import type { Writer } from '../writer/index.ts';
import type { Attention } from './attention.ts';
import { openCompany } from './company.ts';
import { worthFor } from '../../models/layout/worth.ts';
import { seedOf } from './liking.ts';
import type { LikingOf } from './liking.ts';

export interface Layouts {
  /** What stands in a store for a shopper, made on first use; null where there is no such store. */
  layoutFor(shopper: string, store: string): Promise<Layout | null>;
  /**
   * Sets the shelves out anew, for when they are out of sight. Null where nothing changes: the shopper did
   * nothing since, and all that stands is still sold and in stock.
   */
  restock(shopper: string, store: string): Promise<LayoutDiff | null>;
  /** Gives one shopper's layouts to another, who keeps their own. */
  merge(from: string, to: string): void;
}

export interface LayoutDeps {
  readonly db: Db;
  readonly writer: Pick<Writer, 'write'>;
  readonly journal: Pick<Journal, 'lastOf'>;
  readonly assortmentOf: (store: string) => Assortment | null;
  readonly likingOf: LikingOf;
  readonly attention: Pick<Attention, 'of'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Logger;
}

/** Most of the slots, as a share, that change at once: people find again what they saw. */
export const MOST_MOVED = 0.3;

export class LayoutError extends Error {
  readonly code = 'layout';
}

export function openLayouts({ db, writer, journal, assortmentOf, likingOf, attention, now, log }: LayoutDeps): Layouts {
  const table = layoutsTable(db), companyOf = openCompany(db, now), turns = new Map<string, Promise<unknown>>();

  /** Makes and keeps the layout that follows `before`. Null where it would break a rule and there is one to stay with. */
  async function follow(shopper: string, assortment: Assortment, before: KeptLayout | null): Promise<Layout | null> {
    const { store, products } = assortment, learned = journal.lastOf(shopper), scores = await likingOf(shopper, store.id);
    const { attention: exposure, appeal } = attention.of(assortment);
    const request: PlaceRequest = {
      store: store.id, plan: store.plan, pins: store.pins, rules: store.shelfRules, products: inStock(products, db, store.id),
      scores: worthFor(scores ?? new Map(), appeal), liking: scores ?? undefined, exposure: withWindows(store.plan, exposure), complements: companyOf(assortment),
      previous: before && before.layout.placements.length > 0 ? before.layout : null, mostMoved: MOST_MOVED, seed: seedOf(shopper), revision: (before?.layout.revision ?? 0) + 1,
    };
    const mood = moodFor(products, scores ?? new Map(), store.moods ?? moodsOf(store.theme), before?.layout.mood ?? null);
    const layout = { ...placeGoods(request), mood, ...madeBy(scores) }, check = checkLayout(layout, request);
    if (!check.ok) return refuse(check, request, before);
    await writer.write('layout.keep', { shopper, kept: { layout, learned, bands: scores && bandsOf(scores) } });
    return layout;
  }
  function refuse({ rule, subject }: Extract<LayoutCheck, { ok: false }>, { store, revision }: PlaceRequest, before: KeptLayout | null): null {
    log.error({ store, revision, rule, subject }, 'a layout broke a rule and was not sent');
    if (!before) throw new LayoutError(`the first layout of ${store} breaks ${rule} at ${subject}`);
    return null;
  }
  /** One after another for one shopper and store, so that no two make the same revision. */
  function inTurn<T>(shopper: string, store: string, work: () => Promise<T>): Promise<T> {
    const key = `${store} ${shopper}`, turn = (turns.get(key) ?? Promise.resolve()).then(work, work);
    const over = turn.then(() => {}, () => {}).finally(() => { if (turns.get(key) === over) turns.delete(key); });
    turns.set(key, over);
    return turn;
  }

  return {
    layoutFor: (shopper, id) => inTurn(shopper, id, async () => {
      const assortment = assortmentOf(id), kept = assortment && table.read(shopper, id);
      if (!assortment) return null;
      if (kept && kept.layout.placements.length > 0 && allStand(kept.layout, assortment.products, assortment)) return kept.layout;
      return await follow(shopper, assortment, kept) ?? kept?.layout ?? null;
    }),
    restock: (shopper, id) => inTurn(shopper, id, async () => {
      const assortment = assortmentOf(id), kept = assortment && table.read(shopper, id);
      if (!assortment || !kept) return null;
      if (journal.lastOf(shopper) <= kept.learned && !outdated(kept.layout, inStock(assortment.products, db, id), assortment)) return null;
      const layout = await follow(shopper, assortment, kept);
      return layout && diffLayouts(kept.layout, layout);
    }),
    merge: (from, to) => table.move(from, to),
  };
}

/**
 * What can be bought now, each with its stock of now and the colours that are left. Goods that are sold out
 * give way; where everything is sold out, everything goes on standing.
 */
function inStock(products: readonly Product[], db: Db, store: string): Product[] {
  const onHand = new Map(readStock(db, store).map((item) => [item.sku, item.onHand]));
  const counted = products.map((product) => {
    const variants = product.variants.map((variant) => ({ ...variant, stock: onHand.get(variant.sku) ?? 0 }));
    const left = product.colourways.filter(({ id }) => variants.some(({ colour, stock }) => colour === id && stock > 0));
    return { ...product, variants, colourways: left.length > 0 ? left : product.colourways };
  });
  const some = counted.filter(({ variants }) => variants.some(({ stock }) => stock > 0));
  return some.length > 0 ? some : counted;
}

/** Whether every slot of a layout is still in the plan, its product and colour among the given, and every pin is kept. */
function allStand({ placements }: Layout, products: readonly Product[], { store }: Assortment): boolean {
  const slots = new Map(slotsOfPlan(store.plan).map((slot) => [slot.id, slot])), goods = new Map(products.map((product) => [product.id, product]));
  const placed = new Map(placements.map(({ slot, product }) => [slot, product]));
  return placements.every(({ slot, product, colour }) => slots.has(slot) && goods.get(product)?.colourways.some(({ id }) => id === colour))
    && [...validPins(store.pins, slots, goods, rulesOf(store.plan, store.shelfRules).may)].every(([slot, product]) => placed.get(slot) === product.id);
}

/** What a layout has to keep to though its shopper did nothing: the plan, the goods that there are, and the merchant's rules. */
const ALWAYS: ReadonlySet<LayoutRule> = new Set(['slot', 'goods', 'fit', 'pin', 'facings', 'highlight']);

function outdated(layout: Layout, products: readonly Product[], { store }: Assortment): boolean {
  const check = checkLayout(layout, { store: store.id, plan: store.plan, pins: store.pins, rules: store.shelfRules, products, previous: null, mostMoved: 1, revision: layout.revision });
  return !check.ok && ALWAYS.has(check.rule);
}
