/** Signs that face who looks: many cells of one texture on the quads of one mesh, so one draw for all of them. */
import type { Scene } from '@babylonjs/core/scene.js';
import { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData.js';
import { VertexBuffer } from '@babylonjs/core/Buffers/buffer.js';
import { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import { DynamicTexture } from '@babylonjs/core/Materials/Textures/dynamicTexture.js';
import '@babylonjs/core/Engines/Extensions/engine.dynamicTexture.js';
import type { Vec } from './rig.ts';

export interface Sign {
  /** Draws its cell anew. */
  readonly draw: (paint: (context: CanvasRenderingContext2D, width: number, height: number) => void) => void;
  /** Stands with the middle of its lower edge at a point, `width` metres wide; alpha 0 hides it. */
  readonly stand: (at: Vec, width: number, alpha: number) => void;
  readonly free: () => void;
}
export interface Sheet {
  /** Null where every cell is taken. */
  readonly claim: () => Sign | null;
  /** Turns all signs to the eye and sorts them far to near; on a screen they stand square to its `yaw` instead. */
  readonly update: (eye: Vec, yaw: number | null) => void;
  readonly dispose: () => void;
}

interface Cell { readonly index: number; at: Vec; width: number; alpha: number }

/** A sheet of `columns` by `rows` cells of so many pixels each. */
export function openSheet(scene: Scene, columns: number, rows: number, pixels: { readonly width: number; readonly height: number }): Sheet {
  const texture = new DynamicTexture('signs', { width: columns * pixels.width, height: rows * pixels.height }, scene, true);
  texture.hasAlpha = true;
  texture.anisotropicFilteringLevel = 4;
  const context = texture.getContext();
  if (!(context instanceof CanvasRenderingContext2D)) throw new TypeError('signs need a canvas of the page');
  const material = new PBRMaterial('signs', scene);
  material.albedoTexture = texture;
  material.useAlphaFromAlbedoTexture = true;
  material.unlit = true;
  material.backFaceCulling = false;
  material.disableDepthWrite = true;

  const most = columns * rows, mesh = new Mesh('signs', scene);
  const positions = new Float32Array(most * 12), uvs = new Float32Array(most * 8), colours = new Float32Array(most * 16);
  const data = new VertexData();
  data.positions = positions;
  data.uvs = uvs;
  data.colors = colours;
  data.indices = Array.from({ length: most }, (_, i) => [0, 1, 2, 0, 2, 3].map((corner) => 4 * i + corner)).flat();
  data.applyToMesh(mesh, true);
  mesh.material = material;
  mesh.hasVertexAlpha = true;
  mesh.isPickable = false;
  mesh.alwaysSelectAsActiveMesh = true;
  // Before all that is seen through: what stands behind it is drawn already.
  mesh.alphaIndex = Infinity;
  mesh.setEnabled(false);

  const free = Array.from({ length: most }, (_, i) => most - 1 - i), cells = new Set<Cell>();
  let stale = false;
  return {
    claim() {
      const index = free.pop();
      if (index === undefined) return null;
      const cell: Cell = { index, at: { x: 0, y: 0, z: 0 }, width: 0, alpha: 0 };
      cells.add(cell);
      return {
        draw(paint) {
          context.save();
          context.translate((index % columns) * pixels.width, Math.floor(index / columns) * pixels.height);
          context.clearRect(0, 0, pixels.width, pixels.height);
          context.beginPath();
          context.rect(0, 0, pixels.width, pixels.height);
          context.clip();
          paint(context, pixels.width, pixels.height);
          context.restore();
          stale = true;
        },
        stand: (at, width, alpha) => Object.assign(cell, { at, width, alpha }),
        free: () => { if (cells.delete(cell)) free.push(index); },
      };
    },
    update(eye, yaw) {
      if (stale) texture.update(true);
      stale = false;
      const away = ({ at }: Cell): number => (at.x - eye.x) ** 2 + (at.y - eye.y) ** 2 + (at.z - eye.z) ** 2;
      const shown = [...cells].filter((cell) => cell.alpha > 0.01).sort((a, b) => away(b) - away(a));
      mesh.setEnabled(shown.length > 0);
      if (shown.length === 0) return;
      positions.fill(0);
      for (const [i, { index, at, width, alpha }] of shown.entries()) {
        const dx = yaw === null ? eye.x - at.x : -Math.sin(yaw), dz = yaw === null ? eye.z - at.z : -Math.cos(yaw), flat = Math.hypot(dx, dz) || 1;
        // Right as the eye sees it, then the corners left below, right below, right above, left above.
        const rx = dz / flat * width / 2, rz = -dx / flat * width / 2, height = width * pixels.height / pixels.width;
        positions.set([at.x - rx, at.y, at.z - rz, at.x + rx, at.y, at.z + rz, at.x + rx, at.y + height, at.z + rz, at.x - rx, at.y + height, at.z - rz], 12 * i);
        const u = (index % columns) / columns, v = 1 - (Math.floor(index / columns) + 1) / rows;
        uvs.set([u, v, u + 1 / columns, v, u + 1 / columns, v + 1 / rows, u, v + 1 / rows], 8 * i);
        for (let corner = 0; corner < 4; corner++) colours.set([1, 1, 1, alpha], 16 * i + 4 * corner);
      }
      mesh.updateVerticesData(VertexBuffer.PositionKind, positions);
      mesh.updateVerticesData(VertexBuffer.UVKind, uvs);
      mesh.updateVerticesData(VertexBuffer.ColorKind, colours);
    },
    dispose: () => mesh.dispose(false, true),
  };
}
