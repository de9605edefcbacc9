/**
 * Geometry under construction: many parts that end as one mesh of one material. Right-handed, wound
 * counter-clockwise; colours are linear and stand for what a part is painted with, times its baked light.
 */
import type { Scene } from '@babylonjs/core/scene.js';
import type { Material } from '@babylonjs/core/Materials/material.js';
import { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData.js';
import type { Bake } from './merge.ts';
import { toLinear } from './coarse.ts';

export type Vec = readonly [number, number, number];
/** What a part is painted with. Of one colour (`surface` is roughness and metalness, for the ramp), textured with a tile of so many metres, or with a piece of a picture. */
export interface Paint {
  readonly rgb: Vec;
  readonly surface?: readonly [number, number];
  readonly tile?: number;
  /** u and v of the lower left and upper right of an atlas. */
  readonly piece?: readonly [number, number, number, number];
  readonly alpha?: number;
}

export interface Pile {
  readonly positions: number[]; readonly normals: number[]; readonly uvs: number[]; readonly colours: number[]; readonly indices: number[];
}
/** Where a part's frame lies: turned about +y, then moved; metres and radians. */
export interface Frame { readonly x: number; readonly y?: number; readonly z: number; readonly yaw?: number }

export const newPile = (): Pile => ({ positions: [], normals: [], uvs: [], colours: [], indices: [] });

/** A colour with its surface, for the ramp material. `dim` keeps albedo of brilliant whites believable. */
export function solid(hex: string, roughness = 0.8, metal = 0, factor = 1): Paint {
  return { rgb: linear(hex, factor), surface: [roughness, metal] };
}
export function tinted(hex: string, tile: number, factor = 1): Paint {
  return { rgb: linear(hex, factor), tile };
}
const MOST_ALBEDO = 0.72;
export function linear(hex: string, factor = 1): Vec {
  const value = Number.parseInt(hex.slice(1), 16);
  const part = (shift: number): number => Math.min(MOST_ALBEDO, toLinear(((value >> shift) & 255) / 255)) * factor;
  return [part(16), part(8), part(0)];
}

const at = (frame: Frame, [x, y, z]: Vec): Vec => {
  const c = Math.cos(frame.yaw ?? 0), s = Math.sin(frame.yaw ?? 0);
  return [frame.x + c * x + s * z, (frame.y ?? 0) + y, frame.z - s * x + c * z];
};
const turned = (frame: Frame, [x, y, z]: Vec): Vec => {
  const c = Math.cos(frame.yaw ?? 0), s = Math.sin(frame.yaw ?? 0);
  return [c * x + s * z, y, -s * x + c * z];
};

/** Adds a vertex; u and v in metres unless the paint says otherwise. */
function vertex(pile: Pile, paint: Paint, frame: Frame, position: Vec, normal: Vec, u: number, v: number): number {
  pile.positions.push(...at(frame, position));
  pile.normals.push(...turned(frame, normal));
  if (paint.surface) pile.uvs.push(...paint.surface);
  else if (paint.piece) pile.uvs.push(paint.piece[0] + (paint.piece[2] - paint.piece[0]) * u, paint.piece[1] + (paint.piece[3] - paint.piece[1]) * v);
  else pile.uvs.push(u / (paint.tile ?? 1), v / (paint.tile ?? 1));
  pile.colours.push(...paint.rgb, paint.alpha ?? 1);
  return pile.positions.length / 3 - 1;
}

export const cross = (a: Vec, b: Vec): Vec => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const unit = (a: Vec): Vec => {
  const length = Math.hypot(...a) || 1;
  return [a[0] / length, a[1] / length, a[2] / length];
};

/** A parallelogram from `corner` along `u` and `v`, seen from u x v, in cells no larger than `cell` metres. With a piece of a picture, u runs along its width. */
export function sheet(pile: Pile, paint: Paint, frame: Frame, corner: Vec, u: Vec, v: Vec, cell = Infinity, offset: readonly [number, number] = [0, 0]): void {
  const lu = Math.hypot(...u), lv = Math.hypot(...v), normal = unit(cross(u, v));
  const nu = Math.max(1, Math.ceil(lu / cell)), nv = Math.max(1, Math.ceil(lv / cell)), first = pile.positions.length / 3;
  for (let j = 0; j <= nv; j++) {
    for (let i = 0; i <= nu; i++) {
      const a = i / nu, b = j / nv, whole = paint.piece !== undefined;
      vertex(pile, paint, frame, [corner[0] + u[0] * a + v[0] * b, corner[1] + u[1] * a + v[1] * b, corner[2] + u[2] * a + v[2] * b], normal, whole ? a : offset[0] + a * lu, whole ? b : offset[1] + b * lv);
    }
  }
  for (let j = 0; j < nv; j++) {
    for (let i = 0; i < nu; i++) {
      const p = first + j * (nu + 1) + i;
      pile.indices.push(p, p + 1, p + nu + 2, p, p + nu + 2, p + nu + 1);
    }
  }
}

/** A box with chamfered edges around `middle`; grain runs along its longest side. */
export function slab(pile: Pile, paint: Paint, frame: Frame, size: Vec, middle: Vec, bevel = 0.004, cell = Infinity): void {
  const half: Vec = [size[0] / 2, size[1] / 2, size[2] / 2], b = Math.min(bevel, half[0] * 0.5, half[1] * 0.5, half[2] * 0.5);
  const longest = half.indexOf(Math.max(...half)), shift: readonly [number, number] = [Math.abs(Math.sin(middle[0] * 91 + middle[1] * 57)) * 3, Math.abs(Math.sin(middle[2] * 73)) * 3];
  for (let axis = 0; axis < 3; axis++) {
    const i = (axis + 1) % 3, j = (axis + 2) % 3;
    for (const sign of [-1, 1]) {
      const corner: [number, number, number] = [0, 0, 0], u: [number, number, number] = [0, 0, 0], v: [number, number, number] = [0, 0, 0];
      corner[axis] = sign * (half[axis] ?? 0);
      const [p, q] = sign > 0 ? [i, j] : [j, i];
      // The first direction carries the grain where the face has the longest side.
      const first = q === longest ? q : p, second = first === p ? q : p, flip = first === p ? 1 : -1;
      corner[first] = -(half[first] ?? 0) + b;
      u[first] = 2 * ((half[first] ?? 0) - b);
      corner[second] = flip * (-(half[second] ?? 0) + b);
      v[second] = flip * 2 * ((half[second] ?? 0) - b);
      sheet(pile, paint, frame, [corner[0] + middle[0], corner[1] + middle[1], corner[2] + middle[2]], u, v, cell, shift);
    }
  }
  if (b < 0.0005) return;
  chamfers(pile, paint, frame, half, middle, b);
}

function chamfers(pile: Pile, paint: Paint, frame: Frame, half: Vec, middle: Vec, b: number): void {
  for (let axis = 0; axis < 3; axis++) {
    const i = (axis + 1) % 3, j = (axis + 2) % 3;
    for (const si of [-1, 1]) {
      for (const sj of [-1, 1]) {
        const corner: [number, number, number] = [0, 0, 0], along: [number, number, number] = [0, 0, 0], over: [number, number, number] = [0, 0, 0];
        corner[axis] = -(half[axis] ?? 0) + b; along[axis] = 2 * ((half[axis] ?? 0) - b);
        corner[i] = si * (half[i] ?? 0); corner[j] = sj * ((half[j] ?? 0) - b);
        over[i] = -si * b; over[j] = sj * b;
        const from: Vec = [corner[0] + middle[0], corner[1] + middle[1], corner[2] + middle[2]];
        if (si * sj < 0) sheet(pile, paint, frame, from, along, over);
        else sheet(pile, paint, frame, [from[0] + along[0], from[1] + along[1], from[2] + along[2]], [-along[0], -along[1], -along[2]], over);
      }
    }
  }
}

/** The upper half of a disc that looks to -z of its frame. */
export function halfDisc(pile: Pile, paint: Paint, frame: Frame, middle: Vec, radius: number, steps = 20): void {
  const normal: Vec = [0, 0, -1], centre = vertex(pile, paint, frame, middle, normal, 0, 0);
  for (let i = 0; i <= steps; i++) {
    const angle = (i / steps) * Math.PI;
    vertex(pile, paint, frame, [middle[0] - radius * Math.cos(angle), middle[1] + radius * Math.sin(angle), middle[2]], normal, 0, 0);
    if (i > 0) pile.indices.push(centre, centre + i, centre + i + 1);
  }
}

/** A surface of revolution about a vertical axis: radius and height of each ring, from the bottom up on the outside. */
export function lathe(pile: Pile, paint: Paint, frame: Frame, profile: readonly (readonly [number, number])[], centre: Vec = [0, 0, 0], sides = 16): void {
  for (let k = 0; k + 1 < profile.length; k++) {
    const [r0, y0] = profile[k] ?? [0, 0], [r1, y1] = profile[k + 1] ?? [0, 0], slope = unit([y1 - y0, r0 - r1, 0]), first = pile.positions.length / 3;
    for (let i = 0; i <= sides; i++) {
      const angle = (i / sides) * 2 * Math.PI, c = Math.cos(angle), s = Math.sin(angle), normal: Vec = [c * slope[0], slope[1], s * slope[0]];
      vertex(pile, paint, frame, [centre[0] + r0 * c, centre[1] + y0, centre[2] + r0 * s], normal, angle * Math.max(r0, r1), y0);
      vertex(pile, paint, frame, [centre[0] + r1 * c, centre[1] + y1, centre[2] + r1 * s], normal, angle * Math.max(r0, r1), y1);
    }
    for (let i = 0; i < sides; i++) {
      const p = first + i * 2;
      pile.indices.push(p, p + 1, p + 3, p, p + 3, p + 2);
    }
  }
}

/** A ball, squashed by `squash` in height. */
export function ball(pile: Pile, paint: Paint, frame: Frame, radius: number, centre: Vec, squash = 1, sides = 14): void {
  const rings = Math.max(4, sides / 2), first = pile.positions.length / 3;
  for (let j = 0; j <= rings; j++) {
    const tilt = (j / rings - 0.5) * Math.PI;
    for (let i = 0; i <= sides; i++) {
      const angle = (i / sides) * 2 * Math.PI, n: Vec = [Math.cos(tilt) * Math.cos(angle), Math.sin(tilt), Math.cos(tilt) * Math.sin(angle)];
      vertex(pile, paint, frame, [centre[0] + n[0] * radius, centre[1] + n[1] * radius * squash, centre[2] + n[2] * radius], n, i / sides, j / rings);
    }
  }
  for (let j = 0; j < rings; j++) for (let i = 0; i < sides; i++) {
    const p = first + j * (sides + 1) + i;
    pile.indices.push(p, p + sides + 1, p + sides + 2, p, p + sides + 2, p + 1);
  }
}

/** A round bar between two points. */
export function rod(pile: Pile, paint: Paint, frame: Frame, from: Vec, to: Vec, radius: number, sides = 6): void {
  const axis = unit(sub(to, from)), aside = unit(cross(axis, Math.abs(axis[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0])), up = cross(axis, aside), first = pile.positions.length / 3;
  for (let i = 0; i <= sides; i++) {
    const angle = (i / sides) * 2 * Math.PI, c = Math.cos(angle), s = Math.sin(angle);
    const n: Vec = [aside[0] * c + up[0] * s, aside[1] * c + up[1] * s, aside[2] * c + up[2] * s];
    for (const end of [from, to]) vertex(pile, paint, frame, [end[0] + n[0] * radius, end[1] + n[1] * radius, end[2] + n[2] * radius], n, angle * radius, 0);
  }
  for (let i = 0; i < sides; i++) {
    const p = first + i * 2;
    pile.indices.push(p, p + 2, p + 3, p, p + 3, p + 1);
  }
}

/** A square bar between two points, `broad` across and `high` along `up`. */
export function beam(pile: Pile, paint: Paint, from: Vec, to: Vec, up: Vec, broad: number, high: number): void {
  const axis = sub(to, from), along = unit(axis), aside = unit(cross(along, up)), top = cross(aside, along), frame: Frame = { x: 0, z: 0 };
  const corner = (a: number, b: number): Vec => [from[0] + aside[0] * a * broad / 2 + top[0] * b * high / 2, from[1] + aside[1] * a * broad / 2 + top[1] * b * high / 2, from[2] + aside[2] * a * broad / 2 + top[2] * b * high / 2];
  const scaled = (v: Vec, by: number): Vec => [v[0] * by, v[1] * by, v[2] * by];
  sheet(pile, paint, frame, corner(-1, 1), axis, scaled(aside, broad));
  sheet(pile, paint, frame, corner(1, -1), axis, scaled(aside, -broad));
  sheet(pile, paint, frame, corner(1, 1), axis, scaled(top, -high));
  sheet(pile, paint, frame, corner(-1, -1), axis, scaled(top, high));
}

/** Multiplies the light that falls on every vertex into its colour. */
export function lit(pile: Pile, bake: Bake, from = 0): void {
  for (let i = from; i < pile.positions.length / 3; i++) {
    const p = i * 3, light = bake(pile.positions[p] ?? 0, pile.positions[p + 1] ?? 0, pile.positions[p + 2] ?? 0, pile.normals[p] ?? 0, pile.normals[p + 1] ?? 0, pile.normals[p + 2] ?? 0);
    for (let k = 0; k < 3; k++) pile.colours[i * 4 + k] = (pile.colours[i * 4 + k] ?? 0) * (light[k] ?? 1);
  }
}

/** The finished mesh; null of an empty pile. It never moves and no pointer meets it. */
export function finish(scene: Scene, name: string, pile: Pile, material: Material, { blended = false, updatable = false } = {}): Mesh | null {
  if (pile.indices.length === 0) return null;
  const data = new VertexData(), mesh = new Mesh(name, scene);
  Object.assign(data, { positions: new Float32Array(pile.positions), normals: new Float32Array(pile.normals), uvs: new Float32Array(pile.uvs), colors: new Float32Array(pile.colours), indices: new Uint32Array(pile.indices) });
  data.applyToMesh(mesh, updatable);
  mesh.material = material;
  mesh.hasVertexAlpha = blended;
  mesh.isPickable = false;
  mesh.doNotSyncBoundingInfo = true;
  return mesh;
}
