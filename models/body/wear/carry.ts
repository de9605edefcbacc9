/** Where goods that keep their own form go on a body: shoes, hats, glasses, watches and bags, at their true size. */
import { boundsOf, placed } from '../../shape/kit/mesh.ts';
import type { Mesh } from '../../shape/kit/mesh.ts';
import { add, cross, dot, mix, subtract, times, unit } from '../../shape/kit/vector.ts';
import type { Vec3 } from '../../shape/kit/vector.ts';
import type { Role } from '../../shape/family.ts';
import { joints } from '../arm.ts';
import type { Body } from '../body.ts';
import { headOf, skull } from '../head.ts';
import { axis } from '../leg.ts';
import type { Surface } from '../slice.ts';
import { TORSO, torsoHeight } from '../torso.ts';
import type { WearPlace } from '../../../shared/wear.ts';

export type Parts = ReadonlyMap<Role, Mesh>;

/** Shares of the head, from the chin: eyes, and where a hat's edge sits. */
const EYES = 0.5, BRIM = 0.6;
/** Metres that glasses stand before the bridge of the nose, and a bag's handle above the middle of the hand. */
const BRIDGE = 0.004, GRIP = 0.012;

/** Moves an object's parts from where it stands (the middle of its bottom in the origin, front to +z) to where it is worn. Null for a place of cloth. */
export function carried(place: WearPlace, family: string, parts: Parts, body: Body, skin: Surface): Map<Role, Mesh> | null {
  const { figure } = body, { max, min } = boundsOf([...parts.values()]), tall = max[1] - min[1], deep = max[2] - min[2], head = headOf(figure);
  const move = (by: Vec3, turn: Vec3 = [0, 0, 0]): Map<Role, Mesh> => each(parts, (mesh) => placed(mesh, { turn, at: by }));
  switch (place) {
    case 'feet': {
      const [x] = axis(figure)(0.06), heel = Math.min(...skin.points.filter(([, y]) => y < 0.06).map((p) => p[2]));
      // The heel of the foot lies a little before the shoe's.
      const at = heel - 0.012 + deep / 2;
      return each(parts, (mesh) => joinedPair(placed(mesh, { at: [x, 0, at] }), placed(mesh, { scale: [-1, 1, 1], at: [-x, 0, at] })));
    }
    case 'head': {
      if (family === 'headphones') return move([0, figure.height + 0.012 - tall, head.z - 0.008]);
      // Hats are centred by their crown, not by their brim.
      const crown = [...parts.values()].flatMap(({ positions }) => positions.flatMap((y, i) => (i % 3 === 1 && y > min[1] + tall * 0.85 ? [positions[i + 1] ?? 0] : [])));
      const middle = crown.reduce((sum, z) => sum + z, 0) / Math.max(1, crown.length);
      return move([0, figure.chin + head.tall * BRIM, head.z - middle - 0.002]);
    }
    case 'face': {
      const bridge = skull(head, EYES, 0, 0)[2];
      return move([0, figure.chin + head.tall * EYES - tall * 0.55, bridge + BRIDGE - deep / 2]);
    }
    case 'wrist': {
      const { elbow, wrist } = joints(figure), along = unit(subtract(wrist, elbow)), out = unit(subtract([1, 0, 0], times(along, along[0]))), side = cross(out, along);
      const at = add(wrist, times(along, -0.018)), middle: Vec3 = [0, (max[1] + min[1]) / 2, (max[2] + min[2]) / 2 - deep * 0.06];
      return each(parts, (mesh) => turned(mesh, [along, side, out], middle, at));
    }
    case 'shoulder': {
      const { palm } = joints(figure);
      return move([palm[0], palm[1] + GRIP - max[1], palm[2]], [0, Math.PI / 2, 0]);
    }
    case 'back': {
      const y = mix(torsoHeight(figure, TORSO.armpit), torsoHeight(figure, TORSO.shoulder), 0.3), back = Math.min(...skin.points.filter((p) => Math.abs(p[1] - y) < 0.03 && Math.abs(p[0]) < 0.1).map((p) => p[2]));
      return move([0, torsoHeight(figure, TORSO.shoulder) + 0.015 - tall, back - deep / 2 + 0.012], [0, Math.PI, 0]);
    }
    default: return null;
  }
}

function each(parts: Parts, of: (mesh: Mesh) => Mesh): Map<Role, Mesh> {
  return new Map([...parts].map(([role, mesh]) => [role, of(mesh)]));
}

function joinedPair(a: Mesh, b: Mesh): Mesh {
  const first = a.positions.length / 3;
  return { positions: [...a.positions, ...b.positions], normals: [...a.normals, ...b.normals], uvs: [...a.uvs, ...b.uvs], indices: [...a.indices, ...b.indices.map((i) => first + i)] };
}

/** A copy turned so that x, y, z become the axes given, and moved so that `middle` comes to `at`. */
function turned(mesh: Mesh, [x, y, z]: readonly [Vec3, Vec3, Vec3], middle: Vec3, at: Vec3): Mesh {
  // A left-handed frame would turn the outside in.
  const up = dot(cross(x, y), z) < 0 ? times(y, -1) : y;
  const turn = (list: readonly number[], from: Vec3, to: Vec3): number[] => {
    const out: number[] = [];
    for (let i = 0; i < list.length; i += 3) {
      const [a, b, c] = subtract([list[i] ?? 0, list[i + 1] ?? 0, list[i + 2] ?? 0], from);
      out.push(...add(to, add(times(x, a), add(times(up, b), times(z, c)))));
    }
    return out;
  };
  return { positions: turn(mesh.positions, middle, at), normals: turn(mesh.normals, [0, 0, 0], [0, 0, 0]), uvs: [...mesh.uvs], indices: [...mesh.indices] };
}
