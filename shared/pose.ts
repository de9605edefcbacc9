/** Where a person is and how they hold themselves; the place's frame, metres, unit quaternions (x, y, z, w). */
export interface Pose {
  /** Counts up, wraps at 65,536. */
  readonly seq: number;
  readonly head: Joint;
  /** Absent without a controller or a tracked hand. */
  readonly left: Joint | null;
  readonly right: Joint | null;
}
export interface Joint {
  readonly x: number; readonly y: number; readonly z: number;
  readonly qx: number; readonly qy: number; readonly qz: number; readonly qw: number;
}
