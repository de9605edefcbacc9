/** A wall along x with openings, as the hall and the stores share one between them. */
import type { StorePlan } from '../../../shared/floor.ts';
import { sheet } from './pile.ts';
import type { Frame, Paint, Pile } from './pile.ts';
import { CONCOURSE } from '../../../shared/mall.ts';

/** Metres along the wall and above the floor. */
export interface Opening { readonly from: number; readonly to: number; readonly bottom: number; readonly top: number }
export interface WallPlan { readonly from: number; readonly to: number; readonly top: number; readonly z: number; readonly openings: readonly Opening[]; /** 1 looks to +z. */ readonly facing: 1 | -1; readonly cell: number }

export const WINDOW = { sill: 0.42, head: 2.95, beside: 0.42, margin: 0.55 } as const;

/** The door of a store and a window on each side of it where there is room, from left to right. */
export function openingsOf({ doorWidth, width, height }: StorePlan): Opening[] {
  const door = doorWidth / 2, from = door + WINDOW.beside, to = Math.min(width / 2 - WINDOW.margin, CONCOURSE.bay / 2 - 0.9);
  const doorway = { from: -door, to: door, bottom: 0, top: Math.min(CONCOURSE.doorHeight, height - 0.15) };
  if (to - from < 0.8) return [doorway];
  return [{ from: -to, to: -from, bottom: WINDOW.sill, top: WINDOW.head }, doorway, { from, to, bottom: WINDOW.sill, top: WINDOW.head }];
}

export function wall(pile: Pile, paint: Paint, frame: Frame, { from, to, top, z, openings, facing, cell }: WallPlan): void {
  const piece = (x0: number, x1: number, y0: number, y1: number): void => {
    if (x1 - x0 < 0.001 || y1 - y0 < 0.001) return;
    if (facing > 0) sheet(pile, paint, frame, [x0, y0, z], [x1 - x0, 0, 0], [0, y1 - y0, 0], cell);
    else sheet(pile, paint, frame, [x1, y0, z], [x0 - x1, 0, 0], [0, y1 - y0, 0], cell);
  };
  let x = from;
  for (const opening of openings) {
    piece(x, opening.from, 0, top);
    piece(opening.from, opening.to, 0, opening.bottom);
    piece(opening.from, opening.to, opening.top, top);
    x = opening.to;
  }
  piece(x, to, 0, top);
}
