/** Draws one model at a time under soft boxes and hands its picture back as PNG. */
import { Engine } from '@babylonjs/core/Engines/engine.js';
import { Scene } from '@babylonjs/core/scene.js';
import { ArcRotateCamera } from '@babylonjs/core/Cameras/arcRotateCamera.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import { Color4 } from '@babylonjs/core/Maths/math.color.js';
import { RawCubeTexture } from '@babylonjs/core/Materials/Textures/rawCubeTexture.js';
import { HDRFiltering } from '@babylonjs/core/Materials/Textures/Filtering/hdrFiltering.js';
import { Constants } from '@babylonjs/core/Engines/constants.js';
import { LoadAssetContainerAsync } from '@babylonjs/core/Loading/sceneLoader.js';
import { MeshoptCompression } from '@babylonjs/core/Meshes/Compression/meshoptCompression.js';
import { ImageProcessingConfiguration } from '@babylonjs/core/Materials/imageProcessingConfiguration.js';
import '@babylonjs/loaders/glTF/2.0/index.js';
import '@babylonjs/core/Engines/Extensions/engine.rawTexture.js';
import '@babylonjs/core/Materials/Textures/baseTexture.polynomial.js';

const CUBE = 64;
const canvas = document.querySelector('canvas');
if (!canvas) throw new Error('the page has no canvas');
const engine = new Engine(canvas, true, { preserveDrawingBuffer: true });
MeshoptCompression.Configuration = { decoder: { url: '/meshopt.js' } };

/** Light of a studio from a direction: a bright box above, two at the sides, a grey floor. */
function light(x: number, y: number, z: number): number {
  const box = (dx: number, dy: number, dz: number, size: number, power: number): number => {
    const l = Math.hypot(dx, dy, dz), c = (x * dx + y * dy + z * dz) / l;
    return power / (1 + Math.exp(-(c - size) * 30));
  };
  return 0.42 + 0.2 * y + box(0.2, 1, 0.1, 0.75, 3.2) + box(1, 0.5, -0.5, 0.86, 2.6) + box(-1, 0.3, -0.4, 0.9, 1.6);
}

function faces(): Float32Array[] {
  const ways = [(s: number, t: number) => [1, -t, -s], (s: number, t: number) => [-1, -t, s], (s: number, t: number) => [s, 1, t], (s: number, t: number) => [s, -1, -t], (s: number, t: number) => [s, -t, 1], (s: number, t: number) => [-s, -t, -1]];
  return ways.map((way) => {
    const out = new Float32Array(CUBE * CUBE * 3);
    for (let j = 0; j < CUBE; j++) for (let i = 0; i < CUBE; i++) {
      const [x = 0, y = 0, z = 0] = way((2 * (i + 0.5)) / CUBE - 1, (2 * (j + 0.5)) / CUBE - 1), l = Math.hypot(x, y, z);
      out.fill(light(x / l, y / l, z / l), (j * CUBE + i) * 3, (j * CUBE + i) * 3 + 3);
    }
    return out;
  });
}

export async function picture(url: string, turn: number): Promise<string> {
  const scene = new Scene(engine);
  scene.clearColor = new Color4(0.93, 0.93, 0.94, 1);
  scene.imageProcessingConfiguration.toneMappingEnabled = true;
  scene.imageProcessingConfiguration.toneMappingType = ImageProcessingConfiguration.TONEMAPPING_KHR_PBR_NEUTRAL;
  const sky = new RawCubeTexture(scene, faces(), CUBE, Constants.TEXTUREFORMAT_RGB, Constants.TEXTURETYPE_FLOAT, true, false, Constants.TEXTURE_TRILINEAR_SAMPLINGMODE);
  sky.gammaSpace = false;
  scene.environmentTexture = sky;
  scene.environmentIntensity = 0.9;
  await new HDRFiltering(engine).prefilter(sky);
  const container = await LoadAssetContainerAsync(url, scene, { pluginExtension: '.glb' });
  container.addAllToScene();
  const { min, max } = scene.getWorldExtends(), middle = min.add(max).scale(0.5), radius = max.subtract(min).length() / 2;
  const camera = new ArcRotateCamera('eye', Math.PI / 2 + turn, 1.2, radius * 3.1, middle, scene);
  camera.fov = 0.72;
  camera.minZ = radius * 0.02;
  camera.setTarget(middle.add(new Vector3(0, 0, 0)));
  await scene.whenReadyAsync();
  scene.render();
  scene.render();
  const png = canvas?.toDataURL('image/png') ?? '';
  scene.dispose();
  return png;
}

Object.assign(globalThis, { picture });
