import type { Mesh } from '../../../../models/shape/kit/mesh.ts';

/** Edges that do not run once each way where points coincide (to 1 µm): 0 for a closed surface. */
export function openEdges({ positions, indices }: Mesh): number {
  const names = new Map<string, number>(), ids: number[] = [];
  for (let i = 0; i < positions.length; i += 3) {
    const key = [0, 1, 2].map((k) => Math.round((positions[i + k] ?? 0) * 1e6)).join();
    const id = names.get(key) ?? names.size;
    names.set(key, id);
    ids.push(id);
  }
  const edges = new Map<string, number>();
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [0, 1, 2].map((k) => ids[indices[i + k] ?? 0] ?? 0);
    for (let k = 0; k < 3; k++) {
      const a = corners[k] ?? 0, b = corners[(k + 1) % 3] ?? 0;
      if (a === b) continue;
      edges.set(`${a} ${b}`, (edges.get(`${a} ${b}`) ?? 0) + 1);
      edges.set(`${b} ${a}`, (edges.get(`${b} ${a}`) ?? 0) - 1);
    }
  }
  return [...edges.values()].filter((n) => n > 0).length;
}

/** What a closed surface holds, cubic metres (divergence theorem). */
export function volumeOf({ positions, indices }: Mesh): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [0, 1, 2].map((k) => [0, 1, 2].map((axis) => positions[(indices[i + k] ?? 0) * 3 + axis] ?? 0));
    const [ax = 0, ay = 0, az = 0] = a ?? [], [bx = 0, by = 0, bz = 0] = b ?? [], [cx = 0, cy = 0, cz = 0] = c ?? [];
    sum += (ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx)) / 6;
  }
  return sum;
}
