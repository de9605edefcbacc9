/** Draws one model at a time in a studio, on a ground with its soft shadow, and hands its picture back as PNG. */
import { Engine } from '@babylonjs/core/Engines/engine.js';
import { Scene } from '@babylonjs/core/scene.js';
import { ArcRotateCamera } from '@babylonjs/core/Cameras/arcRotateCamera.js';
import { Vector3 } from '@babylonjs/core/Maths/math.vector.js';
import { Color3, Color4 } from '@babylonjs/core/Maths/math.color.js';
import { RawCubeTexture } from '@babylonjs/core/Materials/Textures/rawCubeTexture.js';
import { RawTexture } from '@babylonjs/core/Materials/Textures/rawTexture.js';
import { StandardMaterial } from '@babylonjs/core/Materials/standardMaterial.js';
import { HDRFiltering } from '@babylonjs/core/Materials/Textures/Filtering/hdrFiltering.js';
import { Constants } from '@babylonjs/core/Engines/constants.js';
import { LoadAssetContainerAsync } from '@babylonjs/core/Loading/sceneLoader.js';
import { MeshoptCompression } from '@babylonjs/core/Meshes/Compression/meshoptCompression.js';
import { CreateGround } from '@babylonjs/core/Meshes/Builders/groundBuilder.js';
import { VertexBuffer } from '@babylonjs/core/Buffers/buffer.js';
import type { AbstractMesh } from '@babylonjs/core/Meshes/abstractMesh.js';
import { ImageProcessingConfiguration } from '@babylonjs/core/Materials/imageProcessingConfiguration.js';
import '@babylonjs/loaders/glTF/2.0/index.js';
import '@babylonjs/core/Engines/Extensions/engine.rawTexture.js';
import '@babylonjs/core/Materials/Textures/baseTexture.polynomial.js';
import { CUBE, groundShadow, SHADOW_SPAN, studioFaces } from './studio.ts';

const canvas = document.querySelector('canvas');
if (!canvas) throw new Error('the page has no canvas');
const engine = new Engine(canvas, true, { preserveDrawingBuffer: true });
MeshoptCompression.Configuration = { decoder: { url: '/meshopt.js' } };

const scene = new Scene(engine);
scene.clearColor = new Color4(0.905, 0.905, 0.912, 1);
scene.imageProcessingConfiguration.toneMappingEnabled = true;
scene.imageProcessingConfiguration.toneMappingType = ImageProcessingConfiguration.TONEMAPPING_KHR_PBR_NEUTRAL;
const sky = new RawCubeTexture(scene, studioFaces(), CUBE, Constants.TEXTUREFORMAT_RGB, Constants.TEXTURETYPE_FLOAT, true, false, Constants.TEXTURE_TRILINEAR_SAMPLINGMODE);
sky.gammaSpace = false;
scene.environmentTexture = sky;
scene.environmentIntensity = 0.78;
const lit = new HDRFiltering(engine).prefilter(sky);
const camera = new ArcRotateCamera('eye', 0, 1.2, 1, Vector3.Zero(), scene);
camera.fov = 0.5;

/** All points and triangles of a model, in the world. */
function shapeOf(meshes: readonly AbstractMesh[]): { positions: number[]; indices: number[] } {
  const positions: number[] = [], indices: number[] = [];
  for (const mesh of meshes) {
    const points = mesh.getVerticesData(VertexBuffer.PositionKind), faces = mesh.getIndices(), first = positions.length / 3, world = mesh.computeWorldMatrix(true);
    if (!points || !faces) continue;
    for (let i = 0; i < points.length; i += 3) { const p = Vector3.TransformCoordinates(new Vector3(points[i], points[i + 1], points[i + 2]), world); positions.push(p.x, p.y, p.z); }
    for (const i of faces) indices.push(first + i);
  }
  return { positions, indices };
}

function ground(shape: { positions: number[]; indices: number[] }, reach: number): () => void {
  const { alpha, size } = groundShadow(shape.positions, shape.indices, reach), bytes = new Uint8Array(size * size * 4);
  alpha.forEach((a, i) => bytes.set([20, 20, 26, Math.round(255 * a)], i * 4));
  const plane = CreateGround('ground', { width: 2 * reach * SHADOW_SPAN, height: 2 * reach * SHADOW_SPAN }, scene), material = new StandardMaterial('shadow', scene);
  // Rows of the picture run to +z, and so does v of a ground.
  const picture = RawTexture.CreateRGBATexture(bytes, size, size, scene, true, false);
  picture.hasAlpha = true;
  material.diffuseTexture = picture; material.useAlphaFromDiffuseTexture = true; material.disableLighting = true; material.emissiveColor = new Color3(0.08, 0.08, 0.1);
  plane.material = material;
  plane.position.y = -reach * 0.002;
  return () => { plane.dispose(); material.dispose(); picture.dispose(); };
}

/** PNG as a data address of the model at `url`, turned about the vertical (radians), seen from `rise` radians above the level. */
export async function picture(url: string, turn: number, rise: number): Promise<string> {
  await lit;
  const container = await LoadAssetContainerAsync(url, scene, { pluginExtension: '.glb' });
  container.addAllToScene();
  const { min, max } = scene.getWorldExtends(), middle = min.add(max).scale(0.5), radius = max.subtract(min).length() / 2;
  const shape = shapeOf(container.meshes), reach = Math.max(max.x - min.x, max.z - min.z) / 2, clear = ground(shape, reach);
  camera.alpha = Math.PI / 2 + turn; camera.beta = Math.PI / 2 - rise; camera.radius = radius * 4.4;
  camera.minZ = radius * 0.05; camera.maxZ = radius * 20;
  camera.setTarget(middle);
  camera.alpha = Math.PI / 2 + turn; camera.beta = Math.PI / 2 - rise; camera.radius = radius * 4.4;
  await scene.whenReadyAsync();
  scene.render();
  const png = canvas?.toDataURL('image/png') ?? '';
  container.removeAllFromScene(); container.dispose(); clear();
  return png;
}

Object.assign(globalThis, { picture });
