import type { Sheet } from './cloth.ts';
import { stations } from './curve.ts';
import type { Relief } from './folds.ts';
import { FLAT } from './folds.ts';
import type { Form } from './form.ts';
import { TRUNK } from './form.ts';
import { trunkOf } from './legs.ts';
import { superellipse } from './mesh.ts';
import type { Surface } from './patch.ts';
import { add, mix, smoothstep, times, unit } from './vector.ts';

/** What hangs around both legs, metres; heights above the ground. */
export interface SkirtCut {
  readonly waist: number;
  readonly hem: (u: number) => number;
  readonly girth: (y: number) => number;
  readonly relief?: Relief;
}

/** A skirt: u around from the front's middle to the left, v from the hem (0) to the waist (1). */
export function skirt(form: Form, cut: SkirtCut): Surface {
  const low = Math.min(...stations(0, 1, 16).map(cut.hem)), section = trunkOf({ ...form, torso: (y) => form.torso(Math.max(y, form.level.crotch)) }, { waist: cut.waist, crotch: low, trunk: cut.girth }), relief = cut.relief ?? FLAT;
  return (u, v) => {
    const turn = u - Math.floor(u), y = mix(cut.hem(turn), cut.waist, v), s = section(y), front = turn <= 0.25 || turn >= 0.75, a = Math.PI / 2 - turn * 2 * Math.PI;
    const exponent = mix(2, TRUNK, smoothstep(form.level.crotch, form.level.hip, y)), [x, z] = superellipse(s.x, front ? s.front : s.back, exponent, a);
    const around = (turn > 0.5 ? turn - 1 : turn) * cut.girth(cut.waist), wave = relief(around, y) * smoothstep(0, 0.02, cut.waist - y);
    return add([x, y, s.at[1] + z], times(unit([Math.cos(a), 0, Math.sin(a)]), wave));
  };
}

export function skirtSheet(surface: Surface, around: number, up: number, hemRows: readonly number[] = []): Sheet {
  return { surface, us: stations(0, 1, around), vs: [...new Set([...hemRows, ...stations(0, 1, up)])].sort((a, b) => a - b), free: ['v0'] };
}
