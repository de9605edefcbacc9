import { emptyMesh, smoothNormals, vertex } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import { length, subtract } from './vector.ts';
import type { Vec3 } from './vector.ts';

/** Skins closed rings of equal count, listed bottom to top and each clockwise seen from above (+x to -z). */
export function loft(rings: readonly (readonly Vec3[])[], caps = true): Mesh {
  const mesh = emptyMesh(), n = rings[0]?.length ?? 0, across = n + 1;
  let along = 0;
  rings.forEach((ring, j) => {
    const below = rings[j - 1]?.[0], here = ring[0] ?? [0, 0, 0];
    if (below) along += length(subtract(here, below));
    let round = 0;
    for (let i = 0; i <= n; i++) {
      const p = ring[i % n] ?? here;
      if (i > 0) round += length(subtract(p, ring[i - 1] ?? p));
      vertex(mesh, p, [0, 1, 0], round, along);
    }
    if (j > 0) for (let i = 0; i < n; i++) {
      const a = (j - 1) * across + i, b = j * across + i;
      mesh.indices.push(a, a + 1, b + 1, a, b + 1, b);
    }
  });
  if (caps) for (const top of [false, true]) {
    const ring = rings[top ? rings.length - 1 : 0] ?? [];
    const middle = ring.reduce<Vec3>((s, p) => [s[0] + p[0] / n, s[1] + p[1] / n, s[2] + p[2] / n], [0, 0, 0]);
    const centre = vertex(mesh, middle, [0, 1, 0], middle[0], middle[2]);
    const first = mesh.positions.length / 3;
    for (const p of ring) vertex(mesh, p, [0, 1, 0], p[0], p[2]);
    for (let i = 0; i < n; i++) mesh.indices.push(centre, ...(top ? [first + i, first + (i + 1) % n] : [first + (i + 1) % n, first + i]));
  }
  smoothNormals(mesh);
  return mesh;
}
