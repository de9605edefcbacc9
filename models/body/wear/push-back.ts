/** A sleeve pushed back from the wrist that wears a watch, as one does to see it: without that, the two would lie in one place. */
import type { Mesh } from '../../shape/kit/mesh.ts';
import { add, dot, subtract, times, unit } from '../../shape/kit/vector.ts';
import type { Vec3 } from '../../shape/kit/vector.ts';
import { joints } from '../arm.ts';
import type { Body } from '../body.ts';

/** How far up the arm a sleeve gathers, how near to the forearm cloth is sleeve, how far above the watch the sleeve ends, and each one over it; metres. */
const GATHERS = 0.13, SLEEVE = 0.1, ABOVE = 0.004, SHORTER = 0.012;

/** Metres below the elbow, along the left forearm. */
export type Along = (p: Vec3) => number;

function forearm({ figure }: Body): { readonly along: Vec3; readonly at: Along; readonly off: (p: Vec3) => number } {
  const { elbow, wrist } = joints(figure), along = unit(subtract(wrist, elbow)), at: Along = (p) => dot(subtract(p, elbow), along);
  return { along, at, off: (p) => Math.hypot(...subtract(p, add(elbow, times(along, at(p))))) };
}

const pointsOf = ({ positions }: Mesh): Vec3[] => Array.from({ length: positions.length / 3 }, (_, i) => [positions[i * 3] ?? 0, positions[i * 3 + 1] ?? 0, positions[i * 3 + 2] ?? 0]);

/** Where what is on the left wrist begins, metres below the elbow. */
export function startsAt(body: Body, meshes: Iterable<Mesh>): number {
  const { at } = forearm(body);
  return [...meshes].flatMap(pointsOf).reduce((least, p) => Math.min(least, at(p)), Infinity);
}

/** Gathers the end of the left sleeve up the arm, so that it ends above what is on the wrist; `layers` sleeves lie under it. */
export function pushBack(body: Body, meshes: readonly Mesh[], watch: number, layers: number): void {
  const { along, at, off } = forearm(body), isSleeve = (p: Vec3): boolean => p[0] > 0 && at(p) > 0 && off(p) < SLEEVE;
  const ends = meshes.flatMap(pointsOf).reduce((most, p) => (isSleeve(p) ? Math.max(most, at(p)) : most), 0), to = watch - ABOVE - layers * SHORTER, from = Math.min(ends, to) - GATHERS;
  if (ends <= to || to <= 0) return;
  for (const { positions } of meshes) {
    for (let i = 0; i < positions.length; i += 3) {
      const p: Vec3 = [positions[i] ?? 0, positions[i + 1] ?? 0, positions[i + 2] ?? 0], way = at(p);
      if (way <= from || !isSleeve(p)) continue;
      const by = from + ((way - from) * (to - from)) / (ends - from) - way;
      for (const k of [0, 1, 2] as const) positions[i + k] = p[k] + along[k] * by;
    }
  }
}
