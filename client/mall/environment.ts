/** Light of the mall: a soft procedural sky, with a bright ceiling and a warm floor. */
import type { Scene } from '@babylonjs/core/scene.js';
import { RawCubeTexture } from '@babylonjs/core/Materials/Textures/rawCubeTexture.js';
import { Texture } from '@babylonjs/core/Materials/Textures/texture.js';
import { Constants } from '@babylonjs/core/Engines/constants.js';
import { CubeMapToSphericalPolynomialTools } from '@babylonjs/core/Misc/HighDynamicRange/cubemapToSphericalPolynomial.js';
import '@babylonjs/core/Materials/Textures/baseTexture.polynomial.js';
import { ImageProcessingConfiguration } from '@babylonjs/core/Materials/imageProcessingConfiguration.js';
import { Color4 } from '@babylonjs/core/Maths/math.color.js';

/** Pixels along an edge of a face. */
const SIZE = 32;
type Direction = readonly [number, number, number];
/** Direction of a pixel by face, in the order +x -x +y -y +z -z; u and v run from -1 to 1. */
const FACES: readonly ((u: number, v: number) => Direction)[] = [
  (u, v) => [1, -v, -u], (u, v) => [-1, -v, u], (u, v) => [u, 1, v],
  (u, v) => [u, -1, -v], (u, v) => [u, -v, 1], (u, v) => [-u, -v, -1],
];

/** Sets the scene's environment, exposure and tone mapping. */
export function lightScene(scene: Scene): void {
  const faces = FACES.map(paint);
  const texture = new RawCubeTexture(scene, faces, SIZE, Constants.TEXTUREFORMAT_RGBA, Constants.TEXTURETYPE_UNSIGNED_BYTE, true, false, Texture.TRILINEAR_SAMPLINGMODE);
  texture.gammaSpace = false;
  const [right, left, up, down, front, back] = faces.map((face) => Float32Array.from(face, (byte) => byte / 255));
  if (right && left && up && down && front && back) {
    texture.sphericalPolynomial = CubeMapToSphericalPolynomialTools.ConvertCubeMapToSphericalPolynomial({
      size: SIZE, right, left, up, down, front, back,
      format: Constants.TEXTUREFORMAT_RGBA, type: Constants.TEXTURETYPE_FLOAT, gammaSpace: false,
    });
  }
  scene.environmentTexture = texture;
  scene.environmentIntensity = 1.7;
  scene.clearColor = new Color4(0.91, 0.93, 0.95, 1);
  const processing = scene.imageProcessingConfiguration;
  processing.toneMappingEnabled = true;
  processing.toneMappingType = ImageProcessingConfiguration.TONEMAPPING_KHR_PBR_NEUTRAL;
}

function paint(direction: (u: number, v: number) => Direction): Uint8Array {
  const pixels = new Uint8Array(SIZE * SIZE * 4);
  for (let row = 0; row < SIZE; row++) {
    for (let column = 0; column < SIZE; column++) {
      const [x, y, z] = direction((2 * column + 1) / SIZE - 1, (2 * row + 1) / SIZE - 1);
      const length = Math.hypot(x, y, z);
      pixels.set(radiance(x / length, y / length, z / length), (row * SIZE + column) * 4);
    }
  }
  return pixels;
}

/** Linear light from a direction, 0..255, with alpha: two long soft boxes overhead in an even room. */
function radiance(x: number, y: number, z: number): [number, number, number, number] {
  const overhead = Math.max(0, y);
  const boxes = y > 0.35 && Math.abs(Math.abs(x / y) - 0.55) < 0.28 && Math.abs(z / y) < 1.6 ? 0.35 : 0;
  const base = 0.36 + 0.26 * overhead + 0.12 * Math.max(0, z) - 0.14 * Math.max(0, -y) + boxes;
  const warmth = 0.03 * (1 - overhead);
  const byte = (value: number): number => Math.round(255 * Math.min(1, Math.max(0, value)));
  return [byte(base + warmth), byte(base), byte(base - warmth + 0.02 * overhead), 255];
}
