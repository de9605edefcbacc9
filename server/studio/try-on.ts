/** Makes somebody's mannequin in what they try on, in a worker thread; nothing of it is kept on disk or shared. */
import { createHash } from 'node:crypto';
import { Piscina } from 'piscina';
import { adviseSize, completeMeasures } from '../../models/body/index.ts';
import type { TryOnTask, WornItem, WornModel } from '../../models/body/index.ts';
import type { MeasureName, Measures } from '../../shared/body.ts';
import type { Product } from '../../shared/catalogue.ts';
import type { FitLevel } from '../../shared/fit.ts';
import type { SizeRow } from '../../shared/size-table.ts';
import type { TryOn } from '../../shared/try-on.ts';
import { placeOf, tableFor } from '../commerce/sizes.ts';
import { readProduct } from '../storage/catalogue.ts';
import type { Db } from '../storage/open.ts';

export interface TryOns {
  /** The GLB, or which item cannot be tried on. */
  make(measures: Measures, wish: TryOn): Promise<{ readonly ok: true; readonly glb: Uint8Array } | { readonly ok: false; readonly item: number }>;
  close(): Promise<void>;
}

/** Mannequins that are remembered for whoever turns back to a size, in memory and for minutes only. */
const REMEMBERED = 24, REMEMBER_MS = 5 * 60_000;
/** Room that a garment has beyond the body that its size is for, where the merchant gave no measure of its own: shares, by family's own `ease` or these. */
const EASE = 0.1;

/** @param threads how many may be made at a time @param now milliseconds */
export function openTryOns(db: Db, threads: number, now: () => number): TryOns {
  const pool = new Piscina<TryOnTask, WornModel>({
    filename: new URL('../../models/body/worker.ts', import.meta.url).href, name: 'tryOn', minThreads: 0, maxThreads: threads, idleTimeout: 10_000,
  });
  const made = new Map<string, { readonly glb: Promise<Uint8Array>; readonly at: number }>();

  return {
    async make(told, { items, looked }) {
      const measures = completeMeasures(told).measures, worn: WornItem[] = [];
      let fit: (readonly [MeasureName, FitLevel])[] = [];
      for (const [i, { store, product: id, colour, size }] of items.entries()) {
        const product = readProduct(db, store, id), colourway = product?.colourways.find((each) => each.id === colour), place = product && placeOf(product);
        if (!product || !colourway || !place || product.shape.kind !== 'program' || (size !== null && !product.sizes.includes(size))) return { ok: false, item: i };
        const found = tableFor(db, store, product, told.cut), row = found?.table.rows.find((each) => each.size === size);
        const { family, params, material } = product.shape;
        worn.push({ place, family, params, material, dimensions: product.dimensions, label: product.brand, colourway, ...(row && { sizes: cutOf(row, params) }), scale: scaleOf(product, size) });
        if (i !== looked) continue;
        const advice = adviseSize(told, { place, table: found?.table ?? null, kind: found?.kind ?? 'usual', sizes: product.sizes });
        fit = advice.sizes.find((each) => each.size === size)?.regions.map(({ measure, level }) => [measure, level] as const) ?? [];
      }
      const task: TryOnTask = { measures, items: worn, fit }, key = createHash('sha256').update(JSON.stringify(task)).digest('hex');
      for (const [each, { at }] of made) if (now() - at > REMEMBER_MS || made.size > REMEMBERED) made.delete(each);
      const glb = made.get(key)?.glb ?? pool.run(task).then((model) => model.glb);
      made.set(key, { glb, at: now() });
      glb.catch(() => made.delete(key));
      return { ok: true, glb: await glb };
    },
    async close() {
      made.clear();
      await pool.close();
    },
  };
}

/** Finished measures of a size, metres: the merchant's own, or those of the middle of the bodies that it is for and some room. */
function cutOf({ body, garment }: SizeRow, params: Readonly<Record<string, number | string>>): NonNullable<WornItem['sizes']> {
  const ease = typeof params['ease'] === 'number' ? params['ease'] : EASE;
  const girth = (measure: 'chest' | 'waist' | 'hip'): number | undefined => {
    const span = body[measure], own = garment[measure];
    return own !== undefined ? own / 100 : span && ((span.from + span.to) / 200) * (1 + ease);
  };
  const [chest, waist, hip] = [girth('chest'), girth('waist'), girth('hip')], inseam = garment.inseam ?? (body.inseam && (body.inseam.from + body.inseam.to) / 2);
  return { ...(chest !== undefined && { chest }), ...(waist !== undefined && { waist }), ...(hip !== undefined && { hip }), ...(inseam !== undefined && { inseam: inseam / 100 }) };
}

/** Shoes are as long as their size says (Paris points, and what the sole stands out by); everything else is as large as it is. */
function scaleOf({ shape, dimensions, sizes }: Product, size: string | null): number {
  const points = Number(size);
  if (shape.kind !== 'program' || size === null || !Number.isFinite(points) || points < 16 || !sizes.includes(size)) return 1;
  const long = (points * 2) / 300 + 0.012;
  return long / dimensions.depth;
}
