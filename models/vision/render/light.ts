/**
 * The light of a photo studio, in closed form: a sky that grades into the ground, and soft boxes. Each soft box is a
 * lobe on the sphere, so that what it gives a rough or a glossy surface needs no sampling.
 */
import type { Random } from '../../engine/random.ts';
import type { Vec3 } from '../../shape/kit/vector.ts';
import { dot } from '../../shape/kit/vector.ts';
import type { View } from './camera.ts';

export type Rgb = readonly [number, number, number];
export interface SoftBox {
  /** Unit vector towards it. */
  readonly direction: Vec3;
  readonly colour: Rgb;
  /** How sharp its edge is: 2 a wall of light, 60 a bare lamp. */
  readonly sharpness: number;
}
export interface Light {
  readonly sky: Rgb;
  readonly ground: Rgb;
  /** The first is the key light, which casts the shadow. */
  readonly boxes: readonly [SoftBox, ...SoftBox[]];
  /** Where the key light stands, as a view of the object. */
  readonly key: View;
  /** Blur of the key light's shadow, as a share of the object's size; and how dark it is, 0 to 1. */
  readonly softness: number;
  readonly shadow: number;
  readonly exposure: number;
}

/** Distance of the key light, so far that its rays are as good as parallel. */
const FAR = 30;

const directionOf =
  (yaw: number, pitch: number): Vec3 => [Math.sin(yaw) * Math.cos(pitch), Math.sin(pitch), Math.cos(yaw) * Math.cos(pitch)];

export function randomLight(random: Random): Light {
  const between = (low: number, high: number): number => low + (high - low) * random.next();
  const tint = (warmth: number): Rgb => [1 + warmth, 1, 1 - warmth], times = (c: Rgb, f: number): Rgb => [c[0] * f, c[1] * f, c[2] * f];
  const warmth = 0.12 * random.normal() * between(0, 1), fill = between(0.35, 0.9);
  const key: View = { yaw: between(-1.2, 1.2), pitch: between(0.35, 1.35), distance: FAR };
  const box =
    (yaw: number, pitch: number, strength: number, sharpness: number): SoftBox =>
    ({ direction: directionOf(yaw, pitch), colour: times(tint(warmth + 0.03 * random.normal()), strength), sharpness });
  const boxes: [SoftBox, ...SoftBox[]] = [box(key.yaw, key.pitch, between(0.45, 1.1), between(3, 40))];
  for (let i = random.below(3); i > 0;
    i--) boxes.push(box(between(-Math.PI, Math.PI), between(-0.1, 1.3), between(0.1, 0.6), between(3, 30)));
  return {
    sky: times(tint(warmth * 0.6), fill), ground: times(tint(warmth), fill * between(0.25, 0.9)), boxes, key,
    softness: between(0.01, 0.12), shadow: between(0.1, 0.85), exposure: between(0.7, 1.15),
  };
}

/** Light that a matt surface gets, facing `normal`; `lit` is the share of the key light that reaches it. */
export function irradiance({ sky, ground, boxes }: Light, normal: Vec3, lit: number): [number, number, number] {
  const up = 0.5 + 0.5 * normal[1], out: [number, number, number] = [0, 0, 0];
  for (let k = 0; k < 3; k++) out[k] = (ground[k] as number) * (1 - up) + (sky[k] as number) * up;
  for (let b = 0; b < boxes.length; b++) {
    const box = boxes[b] as SoftBox, wrap = 1 / (1 + box.sharpness / 4),
      facing = Math.max(0, (dot(normal, box.direction) + wrap) / (1 + wrap)) * (b === 0 ? lit : 1);
    for (let k = 0; k < 3; k++) out[k] = (out[k] as number) + (box.colour[k] as number) * facing;
  }
  return out;
}

/** Light seen in a mirror of a roughness (perceptual, 0 to 1) that throws it along `direction`. */
export function reflected({ sky, ground, boxes }: Light, direction: Vec3, roughness: number, lit: number): [number, number, number] {
  const edge = 0.08 + roughness, up = Math.min(1, Math.max(0, 0.5 + direction[1] / (2 * edge))), out: [number, number, number] = [0, 0, 0];
  for (let k = 0; k < 3; k++) out[k] = (ground[k] as number) * (1 - up) + (sky[k] as number) * up * 0.8;
  const own = 2 / Math.max(0.002, roughness ** 4);
  for (let b = 0; b < boxes.length; b++) {
    const box = boxes[b] as SoftBox, sharp = 1 / (1 / own + 1 / (box.sharpness * 3)),
      lobe = Math.exp(sharp * (dot(direction, box.direction) - 1)) * (sharp / (box.sharpness * 3)) * 4 * (b === 0 ? 0.4 + 0.6 * lit : 1);
    for (let k = 0; k < 3; k++) out[k] = (out[k] as number) + (box.colour[k] as number) * lobe;
  }
  return out;
}
