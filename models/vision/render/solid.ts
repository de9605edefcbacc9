/** Forms as the renderer wants them: flat arrays, and the role of every triangle. */
import { meshesOf } from '../../shape/assemble.ts';
import type { Level, Role } from '../../shape/family.ts';
import type { Mesh } from '../../shape/kit/mesh.ts';
import { resolveShape } from '../../shape/request.ts';
import type { ModelRequest } from '../../shape/request.ts';

/** The roles in the order in which a solid numbers them. */
export const ROLES: readonly Role[] = ['main', 'accent', 'detail', 'hardware', 'label'];

export interface Solid {
  /** Metres, three a vertex. */
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  /** Metres, two a vertex. */
  readonly uvs: Float32Array;
  readonly indices: Uint32Array;
  /** Place in `ROLES`, one a triangle. */
  readonly roles: Uint8Array;
}

/** Joins meshes by role into one solid. */
export function solidFrom(parts: ReadonlyMap<Role, Mesh>): Solid {
  const given = ROLES.flatMap((role, number) => {
    const mesh = parts.get(role);
    return mesh && mesh.indices.length > 0 ? [{ mesh, number }] : [];
  });
  const vertices = given.reduce((sum, { mesh }) => sum + mesh.positions.length / 3, 0),
    corners = given.reduce((sum, { mesh }) => sum + mesh.indices.length, 0);
  const solid =
    { positions: new Float32Array(vertices * 3), normals: new Float32Array(vertices * 3), uvs: new Float32Array(vertices * 2),
    indices: new Uint32Array(corners), roles: new Uint8Array(corners / 3) };
  let vertex = 0, corner = 0;
  for (const { mesh, number } of given) {
    solid.positions.set(mesh.positions, vertex * 3);
    solid.normals.set(mesh.normals, vertex * 3);
    solid.uvs.set(mesh.uvs, vertex * 2);
    for (let i = 0; i < mesh.indices.length; i++) solid.indices[corner + i] = vertex + (mesh.indices[i] ?? 0);
    solid.roles.fill(number, corner / 3, (corner + mesh.indices.length) / 3);
    vertex += mesh.positions.length / 3;
    corner += mesh.indices.length;
  }
  return solid;
}

/** The form of a request at a level, with nothing baked. @throws ShapeError */
export function solidOf(request: Omit<ModelRequest, 'level' | 'colourways'>, level: Level): Solid {
  return solidFrom(meshesOf({ ...request, colourways: [], level }, resolveShape(request), level));
}
