import type { Material as GltfMaterial } from '@gltf-transform/core';
import type { Colourway } from '../../shared/catalogue.ts';
import type { Part } from './assemble.ts';
import { finishOf, materialOf } from './dress.ts';
import type { Dress } from './dress.ts';
import { colourOf, paletteBytes } from './colour.ts';
import type { Rgb } from './colour.ts';
import type { Role } from './family.ts';
import { append, emptyMesh } from './kit/mesh.ts';
import type { Mesh } from './kit/mesh.ts';
import { mix } from './kit/vector.ts';
import { MATERIALS } from './materials/library.ts';
import type { MaterialName } from './materials/library.ts';
import { paletteMaterial, paletteTexture } from './palette-file.ts';
import { meanOf } from './picture.ts';
import type { ResolvedShape } from './request.ts';

/** Linear grey of what is seen through clear glass. */
const PALE_ROOM: Rgb = [0.5, 0.5, 0.5];

/** Which parts get a draw of their own, at most so many draws in all; the others share one that reads their colours from a palette. */
export function ownDraws<Piece extends Pick<Part, 'role' | 'mesh'>>(parts: readonly Piece[], { shape, pattern }: Pick<Dress, 'shape' | 'pattern'>, most: number, flat: boolean): { own: Piece[]; palette: Piece[] } {
  if (flat) return { own: [], palette: [...parts] };
  if (parts.length <= most) return { own: [...parts], palette: [] };
  const weight = (part: Piece): number => {
    if (part.role === 'main') return Infinity;
    if (part.role === 'label' || part.role === pattern?.role) return Number.MAX_VALUE;
    const finish = shape.family.finishes[part.role];
    return (finish && MATERIALS[materialOf(finish, shape)].pattern ? 2 : 1) * part.mesh.indices.length;
  };
  const ranked = [...parts].sort((a, b) => weight(b) - weight(a));
  return { own: ranked.slice(0, most - 1), palette: ranked.slice(most - 1) };
}

/** Joins parts into one mesh whose UV points at each part's texel of an N x 1 palette. */
export function mergedForPalette(parts: readonly Part[]): { mesh: Mesh; openness: Float32Array } {
  const mesh = emptyMesh(), open: number[] = [];
  parts.forEach((part, i) => {
    const count = part.mesh.positions.length / 3;
    append(mesh, { ...part.mesh, uvs: Array.from({ length: count * 2 }, (_, k) => (k % 2 === 0 ? (i + 0.5) / parts.length : 0.5)) });
    for (const x of part.openness) open.push(x);
  });
  return { mesh, openness: Float32Array.from(open) };
}

/** What glass looks like when it is drawn opaque: itself over what stands behind it, or over a pale room. */
function opaque(shape: ResolvedShape, name: MaterialName, colour: Rgb, colourway: Colourway): Rgb {
  const { alpha } = MATERIALS[name], behind = shape.family.behindGlass;
  if (alpha === 1) return colour;
  const finish = behind && finishOf(shape, behind), through = finish ? colourOf(finish, materialOf(finish, shape), colourway) : PALE_ROOM;
  return [mix(through[0], colour[0], alpha), mix(through[1], colour[1], alpha), mix(through[2], colour[2], alpha)];
}

/** One material a colourway, with a palette of base colours each and one palette of metal and roughness for all. */
export async function paletteMaterials({ document, shape, colourways, pattern }: Pick<Dress, 'document' | 'shape' | 'colourways' | 'pattern'>, roles: readonly Role[]): Promise<GltfMaterial[]> {
  const finishes = roles.map((role) => finishOf(shape, role)), materials = finishes.map((finish) => materialOf(finish, shape));
  const surface = await paletteTexture(document, 'palette-surface', materials.flatMap((name) => [255, Math.round(255 * MATERIALS[name].roughness), 255 * MATERIALS[name].metallic]));
  const print = pattern ? await meanOf(pattern.picture) : null;
  const made = new Map<string, GltfMaterial>(), out: GltfMaterial[] = [];
  for (const colourway of colourways) {
    const bytes = finishes.flatMap((finish, i) => {
      const name = materials[i] ?? 'matte-plastic';
      if (print && roles[i] === pattern?.role) return paletteBytes(print);
      return paletteBytes(opaque(shape, name, colourOf(finish, name, colourway), colourway), MATERIALS[name].shade);
    });
    const key = bytes.join();
    let material = made.get(key);
    if (!material) {
      material = paletteMaterial(document, `palette-${colourway.id}`, await paletteTexture(document, `palette-${colourway.id}`, bytes), surface);
      made.set(key, material);
    }
    out.push(material);
  }
  return out;
}
