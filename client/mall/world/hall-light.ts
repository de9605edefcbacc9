/** Baked light of the hall: sky from the vault, coves along the walls, and what spills out of the fronts. */
import { CONCOURSE } from '../../../shared/mall.ts';
import type { ConcoursePlan } from '../../../shared/mall.ts';
import type { Bake } from './merge.ts';
import { VAULT } from './vault.ts';

export function hallLight(plan: ConcoursePlan): Bake {
  const wallAt = CONCOURSE.width / 2, end = plan.length / 2;
  return (x, y, z, nx, ny, nz) => {
    if (y > VAULT.spring - 0.06 && ny < -0.5) return [1.5, 1.42, 1.3];
    const under = Math.exp(-((x / 5.6) ** 2)), up = Math.max(0, ny);
    const sky = 0.66 + up * 0.2 * under + (1 - Math.abs(ny)) * 0.1 * Math.min(1, y / VAULT.spring);
    const side = Math.max(0, wallAt - Math.abs(x)), corner = (1 - 0.32 * (1 - Math.abs(nx)) * Math.exp(-side / 0.5)) * (1 - 0.3 * (1 - Math.abs(nz)) * Math.exp(-(end - Math.abs(z)) / 0.7)) * (1 - 0.3 * (1 - Math.abs(ny)) * Math.exp(-Math.max(0, y) / 0.35));
    const cove = (1 - Math.abs(ny)) * 0.3 * Math.exp(-Math.max(0, VAULT.spring - y) / 1.1) * Math.exp(-side / 1.2);
    let warm = 0;
    if (y < 3.4) for (const door of plan.doors) {
      const dz = Math.abs(z - door.z);
      if (dz > 9 || Math.sign(door.x) !== Math.sign(x)) continue;
      warm += Math.exp(-((dz / 4) ** 2)) * Math.exp(-side / 1.5) * (0.42 * up + 0.1 * (1 - up));
    }
    const even = (sky + cove) * corner;
    return [even + warm, even + warm * 0.86, even * 1.005 + warm * 0.64];
  };
}
