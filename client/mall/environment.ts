/** Light of the mall: a studio of soft boxes, drawn at run time, sharp for what is polished and soft for what is matt. */
import type { Scene } from '@babylonjs/core/scene.js';
import { RawCubeTexture } from '@babylonjs/core/Materials/Textures/rawCubeTexture.js';
import { Texture } from '@babylonjs/core/Materials/Textures/texture.js';
import { Constants } from '@babylonjs/core/Engines/constants.js';
import { CubeMapToSphericalPolynomialTools } from '@babylonjs/core/Misc/HighDynamicRange/cubemapToSphericalPolynomial.js';
import { ToHalfFloat } from '@babylonjs/core/Misc/halfFloat.js';
import '@babylonjs/core/Materials/Textures/baseTexture.polynomial.js';
import { ImageProcessingConfiguration } from '@babylonjs/core/Materials/imageProcessingConfiguration.js';
import { Color4 } from '@babylonjs/core/Maths/math.color.js';

/** Pixels along an edge of a face at the sharpest level. */
const SIZE = 64;
type Direction = readonly [number, number, number];
/** Direction of a pixel by face, in the order +x -x +y -y +z -z; u and v run from -1 to 1. */
const FACES: readonly ((u: number, v: number) => Direction)[] = [
  (u, v) => [1, -v, -u], (u, v) => [-1, -v, u], (u, v) => [u, 1, v],
  (u, v) => [u, -1, -v], (u, v) => [u, -v, 1], (u, v) => [-u, -v, -1],
];
/** Tells the linear light from a direction (a unit vector) as seen by a surface that blurs by `blur`, 0 to 1. */
export type Radiance = (x: number, y: number, z: number, blur: number) => readonly [number, number, number];

/** Sets the scene's environment, exposure and tone mapping. */
export function lightScene(scene: Scene): void {
  scene.environmentTexture = cubeOf(scene, studio);
  scene.environmentIntensity = 1;
  scene.clearColor = new Color4(0.78, 0.86, 0.93, 1);
  const processing = scene.imageProcessingConfiguration;
  processing.toneMappingEnabled = true;
  processing.toneMappingType = ImageProcessingConfiguration.TONEMAPPING_KHR_PBR_NEUTRAL;
}

/** A cube of a radiance whose levels are blurred as rougher surfaces see it. */
export function cubeOf(scene: Scene, radiance: Radiance): RawCubeTexture {
  const engine = scene.getEngine(), levels = Math.log2(SIZE);
  const sharp = facesOf(SIZE, radiance, 0), half = (face: Float32Array): Uint16Array => Uint16Array.from(face, ToHalfFloat);
  const texture = new RawCubeTexture(scene, sharp.map(half), SIZE, Constants.TEXTUREFORMAT_RGBA, Constants.TEXTURETYPE_HALF_FLOAT, true, false, Texture.TRILINEAR_SAMPLINGMODE);
  texture.gammaSpace = false;
  for (let level = 1; level <= levels && texture._texture; level++) {
    const faces = facesOf(SIZE >> level, radiance, level / levels).map(half);
    // The engine sizes what it uploads by the texture, whatever the level.
    texture._texture.width = texture._texture.height = SIZE >> level;
    engine.updateRawCubeTexture(texture._texture, faces, Constants.TEXTUREFORMAT_RGBA, Constants.TEXTURETYPE_HALF_FLOAT, false, null, level);
    texture._texture.width = texture._texture.height = SIZE;
  }
  const [right, left, up, down, front, back] = sharp;
  if (right && left && up && down && front && back) {
    texture.sphericalPolynomial = CubeMapToSphericalPolynomialTools.ConvertCubeMapToSphericalPolynomial({
      size: SIZE, right, left, up, down, front, back,
      format: Constants.TEXTUREFORMAT_RGBA, type: Constants.TEXTURETYPE_FLOAT, gammaSpace: false,
    });
  }
  return texture;
}

function facesOf(size: number, radiance: Radiance, blur: number): Float32Array[] {
  return FACES.map((direction) => {
    const pixels = new Float32Array(size * size * 4);
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        const [x, y, z] = direction((2 * column + 1) / size - 1, (2 * row + 1) / size - 1), length = Math.hypot(x, y, z);
        pixels.set([...radiance(x / length, y / length, z / length, blur), 1], (row * size + column) * 4);
      }
    }
    return pixels;
  });
}

/** 1 within half a breadth of the middle, falling to 0 over an edge that widens with blur. */
function band(at: number, middle: number, half: number, blur: number): number {
  const soft = 0.05 + 0.75 * blur, t = Math.max(0, Math.min(1, (half + soft / 2 - Math.abs(at - middle)) / soft));
  return t * t * (3 - 2 * t) * Math.min(1, half * 2 / (half + soft * 0.5));
}

/** A bright strip of sky overhead, two rows of warm lamps, and lit windows at the height of the eyes. */
function studio(x: number, y: number, z: number, blur: number): readonly [number, number, number] {
  const floor = [0.42, 0.39, 0.355], wall = [0.66, 0.645, 0.62], ceiling = [0.92, 0.92, 0.92];
  const up = Math.max(-1, Math.min(1, y / (0.25 + 0.6 * blur))), above = up > 0 ? up : 0, below = up < 0 ? -up : 0;
  const out: [number, number, number] = [0, 0, 0];
  for (let k = 0; k < 3; k++) out[k] = (wall[k] ?? 0) * (1 - above - below) + (ceiling[k] ?? 0) * above + (floor[k] ?? 0) * below;
  const slant = Math.atan2(x, Math.max(y, 1e-3)), sky = y > -0.3 ? band(slant, 0, 0.34, blur) * Math.max(0, Math.min(1, (y + 0.3 * blur) / 0.2)) : 0;
  const lamps = y > -0.3 ? (band(slant, 0.86, 0.09, blur) + band(slant, -0.86, 0.09, blur)) * Math.max(0, Math.min(1, (y + 0.3 * blur) / 0.2)) : 0;
  const around = Math.atan2(z, Math.abs(x)), windows = band(y, 0.1, 0.13, blur) * (band(around, 0.55, 0.24, blur) + band(around, -0.55, 0.24, blur));
  const add = (amount: number, r: number, g: number, b: number): void => { out[0] += amount * r; out[1] += amount * g; out[2] += amount * b; };
  add(sky * 1.5, 0.95, 1, 1.06);
  add(lamps * 1.9, 1, 0.9, 0.76);
  add(windows * 1.1, 1, 0.93, 0.84);
  return out;
}
