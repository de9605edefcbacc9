/** Joins the goods of a fixture into one mesh of the ramp material. */
import type { Scene } from '@babylonjs/core/scene.js';
import { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import { VertexData } from '@babylonjs/core/Meshes/mesh.vertexData.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import type { Coarse } from './coarse.ts';
import { rampMaterial } from './ramp.ts';

/** A good to be joined: where it stands in the room, metres, turned by `yaw`. */
export interface Piece {
  readonly slot: string;
  readonly model: Coarse;
  readonly colour: string;
  readonly x: number; readonly y: number; readonly z: number; readonly yaw: number;
}

/** Light that falls on a point of a room that faces along n: factors of the colour there. */
export type Bake = (x: number, y: number, z: number, nx: number, ny: number, nz: number) => readonly [number, number, number];

export interface Merged {
  readonly mesh: Mesh;
  readonly triangles: number;
  /** Leaves the goods of these slots undrawn and draws all others. */
  readonly hide: (slots: ReadonlySet<string>) => void;
}

export function mergeGoods(scene: Scene, name: string, room: TransformNode, pieces: readonly Piece[], bake: Bake): Merged {
  const vertices = pieces.reduce((sum, { model }) => sum + model.texels.length, 0), count = pieces.reduce((sum, { model }) => sum + model.indices.length, 0);
  const data = new VertexData();
  const positions = new Float32Array(vertices * 3), normals = new Float32Array(vertices * 3), uvs = new Float32Array(vertices * 2), colours = new Float32Array(vertices * 4);
  const indices = new Uint32Array(count), ranges: { slot: string; from: number; to: number }[] = [];
  let vertex = 0, index = 0;
  for (const { slot, model, colour, x, y, z, yaw } of pieces) {
    const c = Math.cos(yaw), s = Math.sin(yaw), palette = model.palettes.get(colour) ?? model.palettes.get('') ?? new Float32Array(3);
    for (let i = 0; i < model.texels.length; i++) {
      const p = i * 3, to = vertex + i, texel = model.texels[i] ?? 0;
      const px = model.positions[p] ?? 0, py = model.positions[p + 1] ?? 0, pz = model.positions[p + 2] ?? 0;
      const nx = model.normals[p] ?? 0, ny = model.normals[p + 1] ?? 0, nz = model.normals[p + 2] ?? 0;
      const wx = x + c * px + s * pz, wy = y + py, wz = z - s * px + c * pz, mx = c * nx + s * nz, mz = -s * nx + c * nz;
      positions.set([wx, wy, wz], to * 3);
      normals.set([mx, ny, mz], to * 3);
      uvs.set([model.surface[texel * 2] ?? 0.6, model.surface[texel * 2 + 1] ?? 0], to * 2);
      const light = bake(wx, wy, wz, mx, ny, mz), open = model.openness[i] ?? 1;
      colours.set([(palette[texel * 3] ?? 0) * open * light[0], (palette[texel * 3 + 1] ?? 0) * open * light[1], (palette[texel * 3 + 2] ?? 0) * open * light[2], 1], to * 4);
    }
    const from = index;
    for (const i of model.indices) indices[index++] = vertex + i;
    ranges.push({ slot, from, to: index });
    vertex += model.texels.length;
  }
  Object.assign(data, { positions, normals, uvs, colors: colours, indices });
  const mesh = new Mesh(name, scene);
  data.applyToMesh(mesh, true);
  mesh.parent = room;
  mesh.material = rampMaterial(scene);
  mesh.hasVertexAlpha = false;
  mesh.isPickable = false;
  mesh.freezeWorldMatrix();
  return {
    mesh, triangles: count / 3,
    hide(slots) {
      const shown = indices.slice();
      for (const { slot, from, to } of ranges) if (slots.has(slot)) shown.fill(0, from, to);
      mesh.updateIndices(shown);
    },
  };
}
