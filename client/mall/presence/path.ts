/** The way over the floor from one point to another: A* over a grid of where one can stand, then pulled straight. */
import type { Point } from '../ground.ts';

/** Metres between grid points, and along a line that is looked over. */
const CELL = 0.25, LOOK = 0.05;
/** Grid points looked at before giving up. */
const MOST = 40_000;
const STEPS = [[1, 0], [-1, 0], [0, 1], [0, -1], [1, 1], [1, -1], [-1, 1], [-1, -1]] as const;

interface Node { readonly i: number; readonly j: number; readonly cost: number; readonly guess: number; readonly from: Node | null }

/** The corners of a way, `from` and the reached end included; null where there is none. */
export function findPath(canStand: (at: Point) => boolean, from: Point, to: Point): Point[] | null {
  const at = (i: number, j: number): Point => ({ x: from.x + i * CELL, z: from.z + j * CELL });
  const left = (i: number, j: number): number => Math.hypot(from.x + i * CELL - to.x, from.z + j * CELL - to.z);
  const open = openHeap(), best = new Map<string, number>([['0 0', 0]]);
  open.push({ i: 0, j: 0, cost: 0, guess: left(0, 0), from: null });
  for (let looked = 0; looked < MOST; looked++) {
    const node = open.pop();
    if (!node) return null;
    if (left(node.i, node.j) < CELL) return straighten(canStand, [...trace(node, at), ...(canStand(to) ? [to] : [])]);
    if (node.cost > (best.get(`${node.i} ${node.j}`) ?? 0)) continue;
    for (const [di, dj] of STEPS) {
      const i = node.i + di, j = node.j + dj, cost = node.cost + CELL * Math.hypot(di, dj), key = `${i} ${j}`;
      if (cost >= (best.get(key) ?? Infinity) || !canStand(at(i, j))) continue;
      // No corner is cut: aslant only where both sides are free.
      if (di !== 0 && dj !== 0 && !(canStand(at(i, node.j)) && canStand(at(node.i, j)))) continue;
      best.set(key, cost);
      open.push({ i, j, cost, guess: cost + left(i, j), from: node });
    }
  }
  return null;
}

/** Metres along a way. */
export function lengthOf(path: readonly Point[]): number {
  return path.reduce((sum, point, i) => sum + (i > 0 ? away(path[i - 1] ?? point, point) : 0), 0);
}

/** The point `metres` along a way and the direction there, radians about +y; its end beyond its length. */
export function pointAlong(path: readonly Point[], metres: number): Point & { readonly yaw: number } {
  let left = metres, from = path[0] ?? { x: 0, z: 0 }, yaw = 0;
  for (const to of path.slice(1)) {
    const length = away(from, to);
    if (length > 0) yaw = Math.atan2(to.x - from.x, to.z - from.z);
    if (left <= length && length > 0) return { x: from.x + (to.x - from.x) * left / length, z: from.z + (to.z - from.z) * left / length, yaw };
    left -= length;
    from = to;
  }
  return { ...from, yaw };
}

function away(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.z - b.z);
}

function trace(end: Node, at: (i: number, j: number) => Point): Point[] {
  const points: Point[] = [];
  for (let node: Node | null = end; node; node = node.from) points.push(at(node.i, node.j));
  return points.reverse();
}

/** Leaves out corners that one can walk past in a straight line. */
function straighten(canStand: (at: Point) => boolean, path: readonly Point[]): Point[] {
  const clear = (a: Point, b: Point): boolean => {
    const steps = Math.ceil(away(a, b) / LOOK);
    for (let step = 1; step < steps; step++) if (!canStand({ x: a.x + (b.x - a.x) * step / steps, z: a.z + (b.z - a.z) * step / steps })) return false;
    return true;
  };
  const kept = path.slice(0, 1);
  for (let i = 1; i < path.length; i++) {
    const last = kept.at(-1), here = path[i], next = path[i + 1];
    if (here && (!last || !next || !clear(last, next))) kept.push(here);
  }
  return kept;
}

/** A binary heap by `guess`. */
function openHeap(): { push: (node: Node) => void; pop: () => Node | undefined } {
  const heap: Node[] = [];
  const guess = (i: number): number => heap[i]?.guess ?? Infinity;
  const swap = (a: number, b: number): void => {
    const [x, y] = [heap[a], heap[b]];
    if (x && y) [heap[a], heap[b]] = [y, x];
  };
  return {
    push(node) {
      heap.push(node);
      for (let i = heap.length - 1; i > 0 && guess(i) < guess((i - 1) >> 1); i = (i - 1) >> 1) swap(i, (i - 1) >> 1);
    },
    pop() {
      const [first] = heap, last = heap.pop();
      if (heap.length > 0 && last) {
        heap[0] = last;
        for (let i = 0; ;) {
          const child = guess(2 * i + 2) < guess(2 * i + 1) ? 2 * i + 2 : 2 * i + 1;
          if (guess(child) >= guess(i)) break;
          swap(i, child);
          i = child;
        }
      }
      return first;
    },
  };
}
