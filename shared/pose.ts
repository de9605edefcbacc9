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

/** Bytes of one packed pose: seq u16, flags u8, then three joints of 11 bytes; little-endian. */
export const POSE_BYTES = 36;
/** Farthest coordinate from a place's origin, metres. */
export const POSE_BOUND = 131;
/** Metres of one step of a packed coordinate; rounding errs by half of it. */
const STEP = 0.004;
const LAST_STEP = Math.round((2 * POSE_BOUND) / STEP);
const JOINT_BYTES = 11;
const HEADER_BYTES = 3;
const LEFT = 1;
const RIGHT = 2;
/** A rotation's three smaller parts lie within ±1/√2 and take 12 bits each. */
const PART_BITS = 12;
const PART_MAX = 2 ** PART_BITS - 1;
/** Sum of squares of the three smaller parts of a unit quaternion, 3/4 at most, and room for rounding. */
const MOST_OF_THREE = 0.76;

export type PoseDecoded =
  | { readonly ok: true; readonly pose: Pose }
  | { readonly ok: false; readonly reason: 'length' | 'flags' | 'out-of-bounds' | 'rotation' };

/** Packs a pose. Throws RangeError for a coordinate that is not finite or beyond `POSE_BOUND`, or a zero or non-finite rotation. */
export function encodePose(pose: Pose): Uint8Array {
  const bytes = new Uint8Array(POSE_BYTES);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, pose.seq & 0xffff, true);
  view.setUint8(2, (pose.left ? LEFT : 0) | (pose.right ? RIGHT : 0));
  [pose.head, pose.left, pose.right].forEach((joint, i) => {
    if (joint) writeJoint(view, HEADER_BYTES + i * JOINT_BYTES, joint);
  });
  return bytes;
}

/** Unpacks and checks what another machine sent. */
export function decodePose(bytes: Uint8Array): PoseDecoded {
  if (bytes.byteLength !== POSE_BYTES) return { ok: false, reason: 'length' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint8(2);
  if (flags > (LEFT | RIGHT)) return { ok: false, reason: 'flags' };
  const head = readJoint(view, HEADER_BYTES);
  const left = flags & LEFT ? readJoint(view, HEADER_BYTES + JOINT_BYTES) : null;
  const right = flags & RIGHT ? readJoint(view, HEADER_BYTES + 2 * JOINT_BYTES) : null;
  for (const joint of [head, left, right]) {
    if (typeof joint === 'string') return { ok: false, reason: joint };
  }
  return { ok: true, pose: { seq: view.getUint16(0, true), head: head as Joint, left: left as Joint | null, right: right as Joint | null } };
}

function writeJoint(view: DataView, at: number, joint: Joint): void {
  [joint.x, joint.y, joint.z].forEach((metres, i) => {
    if (!(Math.abs(metres) <= POSE_BOUND)) throw new RangeError(`coordinate ${metres} m is not within ±${POSE_BOUND} m`);
    view.setUint16(at + 2 * i, Math.round((metres + POSE_BOUND) / STEP), true);
  });
  const q = [joint.qx, joint.qy, joint.qz, joint.qw];
  const length = Math.hypot(...q);
  if (!(length > 0 && length < Infinity)) throw new RangeError(`rotation of length ${length}`);
  let largest = 0;
  q.forEach((part, i) => { if (Math.abs(part) > Math.abs(q[largest] ?? 0)) largest = i; });
  // q and -q are the same rotation: the largest part is left out and read back as positive.
  const scale = ((q[largest] ?? 0) < 0 ? -1 : 1) / length;
  let packed = largest;
  q.forEach((part, i) => {
    if (i === largest) return;
    const unit = (part * scale * Math.SQRT2 + 1) / 2;
    packed = packed * 2 ** PART_BITS + Math.round(Math.min(1, Math.max(0, unit)) * PART_MAX);
  });
  view.setUint8(at + 6, Math.floor(packed / 2 ** 32));
  view.setUint32(at + 7, packed % 2 ** 32, true);
}

function readJoint(view: DataView, at: number): Joint | 'out-of-bounds' | 'rotation' {
  const [x, y, z] = [0, 2, 4].map((offset) => view.getUint16(at + offset, true));
  if (x === undefined || y === undefined || z === undefined || Math.max(x, y, z) > LAST_STEP) return 'out-of-bounds';
  let packed = view.getUint8(at + 6) * 2 ** 32 + view.getUint32(at + 7, true);
  const largest = Math.floor(packed / 2 ** (3 * PART_BITS));
  if (largest > 3) return 'rotation';
  const q = [0, 0, 0, 0];
  let sum = 0;
  for (let i = 3; i >= 0; i--) {
    if (i === largest) continue;
    const part = ((packed % 2 ** PART_BITS) / PART_MAX * 2 - 1) / Math.SQRT2;
    packed = Math.floor(packed / 2 ** PART_BITS);
    q[i] = part;
    sum += part * part;
  }
  if (sum > MOST_OF_THREE) return 'rotation';
  q[largest] = Math.sqrt(1 - sum);
  const [qx = 0, qy = 0, qz = 0, qw = 1] = q;
  return { x: x * STEP - POSE_BOUND, y: y * STEP - POSE_BOUND, z: z * STEP - POSE_BOUND, qx, qy, qz, qw };
}

/**
 * One person's packed pose in a room's frame; `slot` is `Visitor.slot` in the shared state.
 *
 * A frame is such entries one after the other: slot u16 (little-endian), then the 36 bytes of the pose as its
 * owner sent them. A room sends each of its people a frame of their own every 50 ms at most: those nearest to
 * them first and whenever they moved, others every second or fourth frame (`server/rooms/sight.ts`). So poses
 * of one person arrive at uneven intervals, always the newest; `seq` tells how many were left out between.
 */
export interface SlotPose { readonly slot: number; readonly bytes: Uint8Array }
export const ENTRY_BYTES = 2 + POSE_BYTES;

/** Packs one person's entry, once for all who are sent it. */
export function packEntry({ slot, bytes }: SlotPose): Uint8Array {
  const entry = new Uint8Array(ENTRY_BYTES);
  new DataView(entry.buffer).setUint16(0, slot, true);
  entry.set(bytes, 2);
  return entry;
}

/** Puts packed entries into a frame, behind the bytes of `head`. */
export function packFrame(entries: readonly Uint8Array[], head: Uint8Array = new Uint8Array()): Uint8Array {
  const frame = new Uint8Array(head.length + entries.length * ENTRY_BYTES);
  frame.set(head);
  let at = head.length;
  for (const entry of entries) {
    frame.set(entry, at);
    at += ENTRY_BYTES;
  }
  return frame;
}

/** Splits a room's frame; null where its length is not whole entries. Each pose is decoded by `decodePose`. */
export function unpackPoses(frame: Uint8Array): SlotPose[] | null {
  if (frame.byteLength % ENTRY_BYTES !== 0) return null;
  const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
  return Array.from({ length: frame.byteLength / ENTRY_BYTES }, (_, i) => ({
    slot: view.getUint16(i * ENTRY_BYTES, true),
    bytes: frame.subarray(i * ENTRY_BYTES + 2, (i + 1) * ENTRY_BYTES),
  }));
}
