import type { Document, Property } from '@gltf-transform/core';
import type { ModelFacts } from '../../../shared/make.ts';
import { looksWorn } from './soup.ts';
import type { Soup } from './soup.ts';

/** What a soup costs as it stands; bytes are those of its numbers and its pictures, not yet packed. */
export function factsOf(document: Document, soup: Soup): ModelFacts {
  const materials = document.getRoot().listMaterials(), worn = looksWorn(soup);
  const used = new Set<Property>(worn.flatMap((look) => [soup.looks[look]?.material ?? -1, ...soup.looks[look]?.worn ?? []]).flatMap((material) => materials[material] ?? []));
  const textures = document.getRoot().listTextures().filter((texture) => texture.listParents().some((parent) => used.has(parent)));
  const pictures = textures.reduce((sum, texture) => sum + (texture.getImage()?.byteLength ?? 0), 0), vertex = 32 + (soup.uvs1 ? 8 : 0) + (soup.colours ? 4 : 0);
  return {
    triangles: soup.indices.length / 3, draws: worn.length, bytes: soup.owners.length * vertex + soup.indices.length * 4 + pictures,
    textures: textures.length, texels: Math.max(0, ...textures.flatMap((texture) => texture.getSize() ?? [])),
  };
}
