/** Where a teleport lands: a thrown ball's path from the hand to the floor at height 0. */

export interface Vec3 { readonly x: number; readonly y: number; readonly z: number }

/** Metres a second at the hand, and metres a second squared downwards. */
const THROW = 7, GRAVITY = 9.81;
/** Points of the drawn path. */
const POINTS = 24;

export interface Arc {
  /** From the hand to the floor, evenly in time. */
  readonly points: readonly Vec3[];
  /** The last of them. */
  readonly landing: Vec3;
}

/**
 * The path of a ball thrown from `from` along the unit vector `along`; it lands where its height
 * `y + v t - g t^2 / 2` is zero for the later of both times. From below the floor it lands where it starts.
 */
export function throwArc(from: Vec3, along: Vec3): Arc {
  const up = THROW * along.y;
  const seconds = from.y <= 0 ? 0 : (up + Math.sqrt(up * up + 2 * GRAVITY * from.y)) / GRAVITY;
  const at = (t: number): Vec3 => ({
    x: from.x + THROW * along.x * t,
    y: Math.max(0, from.y + up * t - (GRAVITY * t * t) / 2),
    z: from.z + THROW * along.z * t,
  });
  const points = Array.from({ length: POINTS }, (_, i) => at((seconds * i) / (POINTS - 1)));
  return { points, landing: { ...at(seconds), y: 0 } };
}
