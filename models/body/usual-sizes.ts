/** What sizes usually mean, for goods whose merchant has not said so: EN 13402-3 for letters, Paris points for shoes. */
import type { Measures } from '../../shared/body.ts';
import type { SizeRow, SizeTable } from '../../shared/size-table.ts';
import type { WearPlace } from '../../shared/wear.ts';

/** EN 13402-3, letter codes: chest of men and bust of women, from and to, centimetres. */
const CHEST: Readonly<Record<'mens' | 'womens', Readonly<Record<string, readonly [number, number]>>>> = {
  mens: { XXS: [70, 78], XS: [78, 86], S: [86, 94], M: [94, 102], L: [102, 110], XL: [110, 118], XXL: [118, 129], '3XL': [129, 141] },
  womens: { XXS: [66, 74], XS: [74, 82], S: [82, 90], M: [90, 98], L: [98, 107], XL: [107, 119], XXL: [119, 131], '3XL': [131, 143] },
};
/** What goes with them: waist and hip less chest (EN 13402-3: women 84/68/92; men 100/88; hip by GB/T 1335). */
const BESIDE = { mens: { waist: -12, hip: 1 }, womens: { waist: -16, hip: 8 } } as const;

/** A shoe's size is the length of its last in thirds of 2 cm (Paris points); the last is longer than the foot by this, centimetres. */
const TOE_ROOM = 1.5, POINT = 2 / 3;

/** The usual table of these sizes, or null where there is none for one of them. */
export function usualSizes(sizes: readonly string[], place: WearPlace, cut: Measures['cut']): SizeTable | null {
  const rows = sizes.map((size) => (place === 'feet' ? shoe(size) : place === 'top' || place === 'over' || place === 'bottom' || place === 'whole' ? letter(size, place, cut === 'womens' ? 'womens' : 'mens') : null));
  const known = rows.filter((row) => row !== null);
  if (known.length === 0 || known.length < sizes.length) return null;
  return { rows: known.sort((a, b) => least(a) - least(b)) };
}

function least({ body }: SizeRow): number {
  return body.foot?.from ?? body.chest?.from ?? body.waist?.from ?? 0;
}

function shoe(size: string): SizeRow | null {
  const points = Number(size);
  if (!Number.isFinite(points) || points < 16 || points > 52) return null;
  const foot = points * POINT - TOE_ROOM;
  return { size, body: { foot: { from: tenths(foot - POINT / 2), to: tenths(foot + POINT / 2) } }, garment: {} };
}

function letter(size: string, place: WearPlace, cut: 'mens' | 'womens'): SizeRow | null {
  const chest = CHEST[cut][size.toUpperCase()];
  if (!chest) return null;
  const [from, to] = chest, of = (more: number): { from: number; to: number } => ({ from: from + more, to: to + more });
  const waist = of(BESIDE[cut].waist), hip = of(BESIDE[cut].hip);
  return { size, body: place === 'bottom' ? { waist, hip } : { chest: of(0), waist, ...place === 'whole' && { hip } }, garment: {} };
}

const tenths = (x: number): number => Math.round(x * 10) / 10;
