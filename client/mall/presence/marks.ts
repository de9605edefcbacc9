/** What shows the way: arrows on the floor, and a gentle light on the slot that is meant. */
import type { Scene } from '@babylonjs/core/scene.js';
import { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData.js';
import { CreatePlane } from '@babylonjs/core/Meshes/Builders/planeBuilder.js';
import { Constants } from '@babylonjs/core/Engines/constants.js';
import { poster } from '../build.ts';
import type { Point } from '../ground.ts';
import { lengthOf, pointAlong } from './path.ts';
import type { Vec } from './rig.ts';

export interface Marks {
  /** Draws arrows along a way of the hall's frame; null takes them away. */
  readonly way: (path: readonly Point[] | null) => void;
  /** Lights a spot, `size` metres wide; null puts the light out. */
  readonly light: (at: Vec | null, size: number) => void;
  readonly update: (seconds: number, eye: Vec) => void;
  readonly dispose: () => void;
}

/** Metres between arrows, and their size. */
const SPACING = 0.62, ARROW = 0.34;
/** Height of arrows above the floor, metres. */
const ABOVE = 0.02;

export function openMarks(scene: Scene, still: () => boolean): Marks {
  const arrow = poster(scene, { width: 128, height: 128 }, (context) => {
    context.strokeStyle = '#1f7a72';
    context.lineWidth = 22;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.beginPath();
    context.moveTo(26, 82);
    context.lineTo(64, 42);
    context.lineTo(102, 82);
    context.stroke();
  });
  const glow = poster(scene, { width: 256, height: 256 }, (context) => {
    const light = context.createRadialGradient(128, 128, 10, 128, 128, 128);
    light.addColorStop(0, 'rgba(255,214,140,0.85)');
    light.addColorStop(0.5, 'rgba(255,200,110,0.3)');
    light.addColorStop(1, 'rgba(255,190,90,0)');
    context.fillStyle = light;
    context.fillRect(0, 0, 256, 256);
  });
  glow.alphaMode = Constants.ALPHA_ADD;
  glow.disableDepthWrite = true;
  arrow.disableDepthWrite = true;
  const lamp = CreatePlane('light on a slot', { size: 1 }, scene);
  lamp.material = glow;
  lamp.isPickable = false;
  lamp.setEnabled(false);
  let arrows: Mesh | null = null, clock = 0, wide = 1;

  return {
    way(path) {
      arrows?.dispose();
      arrows = path && path.length > 1 ? drawWay(scene, path) : null;
      if (arrows) arrows.material = arrow;
    },
    light(at, size) {
      lamp.setEnabled(at !== null);
      wide = size;
      if (at) lamp.position.set(at.x, at.y, at.z);
    },
    update(seconds, eye) {
      if (!still()) clock += seconds;
      arrow.alpha = 0.75 + 0.25 * Math.sin(3 * clock);
      if (!lamp.isEnabled()) return;
      lamp.scaling.setAll(wide * (1 + 0.08 * Math.sin(2.4 * clock)));
      lamp.rotation.y = Math.atan2(eye.x - lamp.position.x, eye.z - lamp.position.z) + Math.PI;
    },
    dispose() {
      arrows?.dispose();
      lamp.dispose();
      arrow.dispose(true, true);
      glow.dispose(true, true);
    },
  };
}

/** One mesh with an arrow every `SPACING` metres, pointing along the way. */
function drawWay(scene: Scene, path: readonly Point[]): Mesh {
  const positions: number[] = [], uvs: number[] = [], indices: number[] = [], length = lengthOf(path);
  for (let metres = SPACING; metres < length; metres += SPACING) {
    const { x, z, yaw } = pointAlong(path, metres), s = Math.sin(yaw) * ARROW / 2, c = Math.cos(yaw) * ARROW / 2, first = positions.length / 3;
    // Behind right, behind left, ahead left, ahead right; right is -x when looking along +z.
    for (const [side, ahead] of [[-1, -1], [1, -1], [1, 1], [-1, 1]] as const) positions.push(x + ahead * s + side * c, ABOVE, z + ahead * c - side * s);
    uvs.push(1, 0, 0, 0, 0, 1, 1, 1);
    indices.push(first, first + 1, first + 2, first, first + 2, first + 3);
  }
  const data = new VertexData();
  data.positions = positions;
  data.uvs = uvs;
  data.indices = indices;
  data.normals = positions.map((_, i) => (i % 3 === 1 ? 1 : 0));
  const mesh = new Mesh('way', scene);
  data.applyToMesh(mesh);
  mesh.isPickable = false;
  return mesh;
}
