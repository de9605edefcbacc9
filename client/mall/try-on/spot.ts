/** Where a mirror stands: in a headset on the floor before who looks into it; on a screen small before their eyes, beside or above what is said of it. */
interface Vector { readonly x: number; readonly y: number; readonly z: number }
export interface Eyes { readonly at: Vector; readonly look: Vector; readonly fov: number; readonly isHeadset: boolean }

/** Where it stands: its foot in the world, the direction that it faces (radians about +y), its size. */
export interface Spot { readonly x: number; readonly y: number; readonly z: number; readonly yaw: number; readonly scale: number }

/** How far ahead in a headset, metres, the best first: one may step nearer. */
const AHEAD = [2.2, 1.9, 1.6, 1.3];
/** On a screen: how far, the share of the view's height that it fills, the height in the view of its foot, and how far to the left. On a phone the sheet takes 0.46 of the view. */
const BESIDE = { ahead: 1.35, fills: 0.88, from: 0.06, left: 0.13 }, ABOVE = { ahead: 1.35, fills: 0.5, from: 0.475, left: 0 };
/** Height of the mirror with its frame. */
const TALL = 2.3;

/** @param isFree whether one could stand at a place */
export function mirrorSpot({ at, look, fov, isHeadset }: Eyes, isFree: (at: { readonly x: number; readonly z: number }) => boolean, isNarrow: boolean): Spot {
  const level = Math.hypot(look.x, look.z) || 1, ahead = { x: look.x / level, z: look.z / level }, yaw = Math.atan2(-ahead.x, -ahead.z);
  const place = (distance: number, left = 0): { x: number; z: number } => ({ x: at.x + ahead.x * distance + ahead.z * left, z: at.z + ahead.z * distance - ahead.x * left });
  if (isHeadset) return { ...place(AHEAD.find((distance) => isFree(place(distance))) ?? AHEAD.at(-1) ?? 1), y: 0, yaw, scale: 1 };
  const { ahead: distance, fills, from, left } = isNarrow ? ABOVE : BESIDE, view = 2 * distance * Math.tan(fov / 2);
  return { ...place(distance, left), y: at.y + (look.y / level) * distance + view * (from - 0.5), yaw, scale: (view * fills) / TALL };
}
