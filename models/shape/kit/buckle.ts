import { attached } from './applique.ts';
import { joined } from './mesh.ts';
import type { Mesh } from './mesh.ts';
import type { Spot } from './seam.ts';
import { smoothPath, tube } from './sweep.ts';
import type { Vec3 } from './vector.ts';

/** A frame buckle with its tongue, lying on a spot; its tongue points to -x. Metres. */
export function buckle({ point, normal }: Spot, { width, height, bar, fine, up = [0, 1, 0] }: { width: number; height: number; bar: number; fine: boolean; up?: Vec3 }): Mesh {
  const w = width / 2, h = height / 2, r = Math.min(w, h) * 0.35, corner = (x: number, y: number, from: number): Vec3[] => Array.from({ length: fine ? 5 : 2 }, (_, i, n = fine ? 4 : 1) => { const a = from + (i / n) * (Math.PI / 2); return [x + r * Math.cos(a), y + r * Math.sin(a), 0]; });
  const frame = [...corner(w - r, h - r, 0), ...corner(r - w, h - r, Math.PI / 2), ...corner(r - w, r - h, Math.PI), ...corner(w - r, r - h, 1.5 * Math.PI)];
  const tongue = smoothPath([[w * 0.55, 0, 0.0005], [0, 0, bar * 0.9], [-w * 0.8, 0, bar * 1.1], [-w * 1.08, 0, bar * 1.3]], fine ? 4 : 1);
  return attached(joined(tube(frame, bar, fine ? 10 : 5, { closed: true, up: [0, 0, 1] }), tube([[w * 0.5, -h + bar, 0], [w * 0.5, h - bar, 0]], bar * 0.8, fine ? 8 : 4), tube(tongue, bar * 0.75, fine ? 8 : 4)), point, normal, up);
}
