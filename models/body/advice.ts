import type { MeasureName, Measures } from '../../shared/body.ts';
import type { FitAdvice, FitLevel, RegionFit, SizeFit } from '../../shared/fit.ts';
import type { SizeRow, SizeTable } from '../../shared/size-table.ts';
import { FIT_MEASURES } from '../../shared/wear.ts';
import type { WearPlace } from '../../shared/wear.ts';
import { completeMeasures } from './prior.ts';

/** Centimetres over the range that still go, and under it; feet are less forgiving. */
const GIVES = { tight: 2, loose: 4 }, FOOT_GIVES = { tight: 0.3, loose: 0.6 };
/** Beyond this many times what gives, a size is none. */
const TOO_FAR = 2;
/** What a centimetre too tight weighs beside one too loose. */
const TIGHTNESS = 2;
/** Ease that garments usually have (least, most), centimetres: a table that only gives the garment's own measures is read by it. */
const EASE: Readonly<Partial<Record<WearPlace, readonly [number, number]>>> = { top: [4, 14], over: [10, 22], whole: [3, 10], bottom: [1, 6] };

export interface Wanted {
  readonly place: WearPlace;
  readonly table: SizeTable | null;
  readonly kind: NonNullable<FitAdvice['table']>;
  /** Sizes that are sold. */
  readonly sizes: readonly string[];
}

/** Which size somebody should take and how each would sit. Only what is told or follows from it decides; nothing else does. */
export function adviseSize(told: Measures, { place, table, kind, sizes }: Wanted): FitAdvice {
  const wanted = FIT_MEASURES[place], none = { size: null, other: null, table: table ? kind : null, sizes: [] };
  const rows = table?.rows.filter(({ size }) => sizes.includes(size)) ?? [];
  const measures = wanted.filter((measure) => rows.some((row) => rangeOf(row, measure, place)));
  const [main] = measures;
  if (!main) return { ...none, verdict: 'one-size' };
  // Without the deciding measure an estimate would decide: that is only fair where something near it was told.
  if (told[main] === undefined && Object.keys(told).filter((name) => name !== 'cut').length < 2) return { ...none, verdict: 'no-measures' };
  const full = completeMeasures(told).measures;
  const fits = rows.map((row): SizeFit => ({
    size: row.size,
    regions: measures.flatMap((measure) => regionOf(row, measure, place, full[measure], told[measure] === undefined)),
  }));
  const cost = ({ regions }: SizeFit): number => regions.reduce((sum, { measure, off }) => {
    const gives = givesOf(measure), weight = measure === main ? 2 : 1;
    return sum + weight * (off > 0 ? (TIGHTNESS * off) / gives.tight : -off / gives.loose);
  }, 0);
  const ranked = fits.map((fit, i) => ({ fit, i, cost: cost(fit) })).sort((a, b) => a.cost - b.cost || a.i - b.i);
  const [best] = ranked;
  if (!best) return { ...none, verdict: 'one-size' };
  const base = { table: kind, sizes: fits };
  const deciding = best.fit.regions.find(({ measure }) => measure === main), gives = givesOf(main);
  const far = deciding && (deciding.off > gives.tight * TOO_FAR || -deciding.off > gives.loose * TOO_FAR);
  if (far) return { ...base, verdict: 'none', size: null, other: null };
  const pair = between(fits, main);
  if (pair) return { ...base, verdict: 'between', size: pair[1], other: pair[0] };
  const all = best.fit.regions.every(({ off }) => off === 0);
  return { ...base, verdict: all ? 'fits' : 'nearly', size: best.fit.size, other: null };
}

/** Two neighbouring sizes of which one is too big for the smaller and too small for the larger. */
function between(fits: readonly SizeFit[], main: MeasureName): readonly [string, string] | null {
  for (let i = 1; i < fits.length; i++) {
    const [small, large] = [fits[i - 1], fits[i]], under = small?.regions.find(({ measure }) => measure === main), over = large?.regions.find(({ measure }) => measure === main);
    if (small && large && under && over && under.off > 0 && over.off < 0) return [small.size, large.size];
  }
  return null;
}

function givesOf(measure: MeasureName): { readonly tight: number; readonly loose: number } {
  return measure === 'foot' ? FOOT_GIVES : GIVES;
}

function rangeOf({ body, garment }: SizeRow, measure: MeasureName, place: WearPlace): { readonly from: number; readonly to: number } | null {
  const span = body[measure];
  if (span) return span;
  const own = measure === 'height' || measure === 'foot' ? undefined : garment[measure], ease = EASE[place];
  if (own === undefined) return null;
  // A leg may be a little longer than its trousers, or turn them up.
  if (measure === 'inseam') return { from: own - 4, to: own + 2 };
  return ease ? { from: own - ease[1], to: own - ease[0] } : null;
}

function regionOf(row: SizeRow, measure: MeasureName, place: WearPlace, body: number, estimated: boolean): RegionFit[] {
  const range = rangeOf(row, measure, place);
  if (!range) return [];
  const { from, to } = range, off = tenths(body > to ? body - to : body < from ? body - from : 0);
  const own = measure === 'height' || measure === 'foot' ? undefined : row.garment[measure];
  return [{ measure, body: tenths(body), estimated, from, to, off, ease: own === undefined ? null : tenths(own - body), level: levelOf(off, givesOf(measure)) }];
}

function levelOf(off: number, gives: { readonly tight: number; readonly loose: number }): FitLevel {
  if (off > gives.tight) return 'tight';
  if (off > 0) return 'snug';
  if (off === 0) return 'good';
  return -off <= gives.loose ? 'easy' : 'loose';
}

const tenths = (x: number): number => Math.round(x * 10) / 10;
