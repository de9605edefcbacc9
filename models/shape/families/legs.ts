import type { Role, Workbench } from '../family.ts';
import { roundedBox } from '../kit/box.ts';
import { placed } from '../kit/mesh.ts';
import { sweep, tube } from '../kit/sweep.ts';
import type { Vec2, Vec3 } from '../kit/vector.ts';

export const LEG_KINDS = ['tapered', 'block', 'sled', 'plinth'] as const;
export type LegKind = (typeof LEG_KINDS)[number];
/** Height of each kind under a seat whose height is 1. */
export const LEG_SHARES: Readonly<Record<LegKind, number>> = { tapered: 0.17, block: 0.1, sled: 0.16, plinth: 0.06 };

/** What a piece of furniture stands on, within `w` by `d` metres, up to `top`; wood, or metal for a sled. */
export function putLegs(bench: Workbench, kind: LegKind, wood: Role, metal: Role, { w, d, top }: { w: number; d: number; top: number }): void {
  const corners = [[-1, -1], [1, -1], [-1, 1], [1, 1]] as const, thick = Math.min(0.024, w * 0.05);
  switch (kind) {
    case 'tapered':
      for (const [x, z] of corners) {
        const foot: Vec3 = [x * w / 2, 0, z * d / 2], head: Vec3 = [x * (w / 2 - thick * 1.5), top, z * (d / 2 - thick * 1.5)], at = (t: number): Vec3 => [0, 1, 2].map((k) => (foot[k] ?? 0) + ((head[k] ?? 0) - (foot[k] ?? 0)) * t) as unknown as Vec3;
        bench.put(wood, tube([at(0.16), head], thick, bench.steps(20, 4), { scale: (t) => 0.66 + 0.34 * t }));
        if (bench.level < 2) bench.put(metal, tube([foot, at(0.17)], thick * 0.68, bench.steps(20, 4), { scale: (t) => 0.86 + 0.14 * t }));
      }
      break;
    case 'block':
      bench.put(wood, ...corners.map(([x, z]) => placed(roundedBox(thick * 3, top, thick * 3, bench.level === 2 ? { radius: 0, edgeSteps: 0 } : { radius: 0.004, edgeSteps: bench.steps(3, 1) }), { at: [x * (w / 2 - thick * 1.5), top / 2, z * (d / 2 - thick * 1.5)] })));
      break;
    case 'sled': {
      const bar: readonly Vec2[] = [[0.006, -0.012], [0.006, 0.012], [-0.006, 0.012], [-0.006, -0.012]];
      for (const s of [-1, 1]) {
        const x = s * (w / 2 - thick), z = d / 2, path: Vec3[] = [[x, top, -z + 0.02], [x, 0.03, -z], [x, 0.006, -z + 0.03], [x, 0.006, z - 0.03], [x, 0.03, z], [x, top, z - 0.02]];
        bench.put(metal, sweep(path, bar, { up: [1, 0, 0] }));
      }
      break;
    }
    case 'plinth': bench.put(wood, placed(roundedBox(w * 0.97, top, d * 0.94, { radius: 0.004, edgeSteps: bench.steps(2, 1) }), { at: [0, top / 2, 0] }));
  }
}
