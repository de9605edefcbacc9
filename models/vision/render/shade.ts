/** From a raster to colours: each pixel that is seen is shaded once, by its material, its light and its shadow. */
import type { Role } from '../../shape/family.ts';
import type { Vec3 } from '../../shape/kit/vector.ts';
import { dot, unit } from '../../shape/kit/vector.ts';
import { reliefOf } from '../../shape/materials/pattern.ts';
import { MATERIALS } from '../../shape/materials/library.ts';
import type { MaterialName, Pattern } from '../../shape/materials/library.ts';
import { boxOf, cameraOf, frameAround, project, projectPoint } from './camera.ts';
import type { Camera, Frame } from './camera.ts';
import { irradiance, reflected } from './light.ts';
import type { Light, Rgb } from './light.ts';
import { rasterise } from './raster.ts';
import type { Raster } from './raster.ts';
import { ROLES } from './solid.ts';
import type { Solid } from './solid.ts';

/** What a role wears: linear colour. `print` is painted over it by place on the surface (metres). */
export interface Wear { readonly material: MaterialName; readonly colour: Rgb;
  readonly print?: ((u: number, v: number) => Rgb | null) | undefined }
export type Wardrobe = Partial<Record<Role, Wear>>;

/** Pixels along a side of the key light's map of depths. */
const SHADOW_MAP = 128;
/** Depth behind its own surface at which a point still counts as lit, of the object's radius. */
const SHADOW_BIAS = 0.035;
/** Pixels along a side of a pattern's table. */
const TILE = 64;
/** Reflectance of what is no metal, seen straight on. */
const DIELECTRIC = 0.04;

/** The share of the key light that reaches a point, its edge blurred by `softness` (of the object's size). */
export type Shadow = (point: Vec3) => number;

/** Places around one, of the radius of the blur: x and y in turn. */
const TAPS = Float32Array.of(0, 0, -0.9, -0.3, 0.9, 0.3, -0.3, 0.9, 0.3, -0.9);

export function shadowOf(solid: Solid, light: Light): Shadow {
  const box = boxOf(solid), camera = cameraOf(light.key, box), projected = project(solid, camera),
    frame = frameAround(projected, SHADOW_MAP, 0.02);
  const { depth } = rasterise(solid, projected, frame, SHADOW_MAP), bias = SHADOW_BIAS * box.radius, reach = light.softness * SHADOW_MAP;
  return (point) => {
    const [x, y, z] = projectPoint(camera, point), px = x * frame.scale + frame.x, py = y * frame.scale + frame.y;
    let lit = 0;
    for (let tap = 0; tap < TAPS.length; tap += 2) {
      const i = Math.floor(px + (TAPS[tap] as number) * reach), j = Math.floor(py + (TAPS[tap + 1] as number) * reach);
      if (i < 0 || j < 0 || i >= SHADOW_MAP || j >= SHADOW_MAP || (depth[j * SHADOW_MAP + i] as number) > z - bias) lit++;
    }
    return (2 * lit) / TAPS.length;
  };
}

/** Tables of what a material's relief does to its colour, each drawn when it is first seen. */
export type Tiles = Map<MaterialName, Float32Array>;

/** What the base colour is multiplied by at a place in tiles; on the whole the material's own shade. */
function tone(tiles: Tiles, name: MaterialName, pattern: Pattern, x: number, y: number): number {
  let table = tiles.get(name);
  if (!table) {
    const at = reliefOf(pattern),
      tones = Float32Array.from({ length: TILE * TILE }, (_, i) => at(((i % TILE) + 0.5) / TILE, (Math.floor(i / TILE) + 0.5) / TILE).tone);
    const mean = tones.reduce((a, b) => a + b, 0) / tones.length;
    table = tones.map((v) => (MATERIALS[name].shade * v) / Math.max(1e-6, mean));
    tiles.set(name, table);
  }
  const i = Math.floor((x - Math.floor(x)) * TILE) % TILE, j = Math.floor((y - Math.floor(y)) * TILE) % TILE;
  return table[j * TILE + i] as number;
}

/** Linear colour and cover (0 or 1) of every pixel: four numbers each. `tiles` is kept between calls by who calls. */
export function shade(solid: Solid, raster: Raster, camera: Camera, wardrobe: Wardrobe, light: Light, shadow: Shadow,
  tiles: Tiles): Float32Array {
  const { size, triangle, second, third } = raster, out = new Float32Array(size * size * 4), { positions, normals, uvs, indices } = solid;
  const wears = ROLES.map((role) => wardrobe[role]);
  const point: [number, number, number] = [0, 0, 0], normal: [number, number, number] = [0, 0, 0];
  for (let at = 0; at < triangle.length; at++) {
    const t = triangle[at] as number;
    if (t < 0) continue;
    const a = indices[t * 3] as number, b = indices[t * 3 + 1] as number, c = indices[t * 3 + 2] as number, wb = second[at] as number,
      wc = third[at] as number, wa = 1 - wb - wc;
    for (let k = 0; k < 3; k++) {
      point[k] = wa * (positions[a * 3 + k] as number) + wb * (positions[b * 3 + k] as number) + wc * (positions[c * 3 + k] as number);
      normal[k] = wa * (normals[a * 3 + k] as number) + wb * (normals[b * 3 + k] as number) + wc * (normals[c * 3 + k] as number);
    }
    const u = wa * (uvs[a * 2] as number) + wb * (uvs[b * 2] as number) + wc * (uvs[c * 2] as number),
      v = wa * (uvs[a * 2 + 1] as number) + wb * (uvs[b * 2 + 1] as number) + wc * (uvs[c * 2 + 1] as number);
    const wear = wears[solid.roles[t] as number] ?? { material: 'matte-plastic', colour: [0.5, 0.5, 0.5] };
    const colour =
      surface(point, unit(normal), unit([camera.eye[0] - point[0], camera.eye[1] - point[1], camera.eye[2] - point[2]]), u, v, wear, light,
      shadow, tiles);
    out.set(colour, at * 4);
    out[at * 4 + 3] = 1;
  }
  return out;
}

/** Linear light that leaves a point towards the eye. */
function surface(point: Vec3, faced: Vec3, eye: Vec3, u: number, v: number, wear: Wear, light: Light, shadow: Shadow,
  tiles: Tiles): [number, number, number] {
  const { metallic, roughness, pattern, tile, alpha } = MATERIALS[wear.material], flip = dot(faced, eye) < 0 ? -1 : 1,
    n: Vec3 = [faced[0] * flip, faced[1] * flip, faced[2] * flip];
  const base = wear.print?.(u, v) ?? wear.colour, shadeBy = pattern ? tone(tiles, wear.material, pattern, u / tile, v / tile) : 1;
  const lit = 1 - light.shadow * (1 - shadow(point)), facing = Math.max(0.02, dot(n, eye)), matt = irradiance(light, n, lit);
  const mirror: Vec3 = [2 * facing * n[0] - eye[0], 2 * facing * n[1] - eye[1], 2 * facing * n[2] - eye[2]],
    gloss = reflected(light, mirror, roughness, lit);
  const rim = (1 - facing) ** 5 * (1 - roughness) ** 2, out: [number, number, number] = [0, 0, 0];
  for (let k = 0; k < 3; k++) {
    const albedo = (base[k] as number) * shadeBy, f0 = metallic ? albedo : DIELECTRIC, fresnel = f0 + (1 - f0) * rim;
    const own = metallic ? 0 : albedo * (matt[k] as number) * (1 - fresnel);
    // What is seen through clear glass is a pale room.
    out[k] = light.exposure * (own * alpha + (1 - alpha) * 0.55 * (light.sky[k] as number) + (gloss[k] as number) * fresnel);
  }
  return out;
}

/** Pixels along a side of the blocks in which the ground's light is found. */
const BLOCK = 2;

/** The share of the key light on the ground (y = 0) seen at each pixel of a picture, 1 where the ground is not seen. */
export function groundLight(camera: Camera, frame: Frame, size: number, shadow: Shadow, darkness: number, farthest: number): Float32Array {
  const out = new Float32Array(size * size).fill(1);
  for (let y = 0; y < size; y += BLOCK) for (let x = 0; x < size; x += BLOCK) {
    const px = (x + BLOCK / 2 - frame.x) / frame.scale, py = -(y + BLOCK / 2 - frame.y) / frame.scale;
    const ray: Vec3 =
      [camera.forward[0] + px * camera.right[0] + py * camera.up[0], camera.forward[1] + px * camera.right[1] + py * camera.up[1],
      camera.forward[2] + px * camera.right[2] + py * camera.up[2]];
    const t = ray[1] > -1e-4 ? Infinity : -camera.eye[1] / ray[1];
    if (t > farthest) continue;
    const light = 1 - darkness * (1 - shadow([camera.eye[0] + t * ray[0], 0, camera.eye[2] + t * ray[2]]));
    for (let row = y; row < Math.min(size, y + BLOCK); row++) out.fill(light, row * size + x, row * size + Math.min(size, x + BLOCK));
  }
  return out;
}
