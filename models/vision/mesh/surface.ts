/** A surface that wears the photo, and its file. */
import { Document, NodeIO } from '@gltf-transform/core';
import { EXTTextureWebP } from '@gltf-transform/extensions';
import type { Dimensions } from '../../../shared/catalogue.ts';
import { boundsOf, smoothNormals } from '../../shape/kit/mesh.ts';
import type { Mesh } from '../../shape/kit/mesh.ts';

/** How shiny a photographed surface is taken to be; its lights are in the picture already. */
const ROUGHNESS = 0.75;
/** glTF sampler code. */
const CLAMP_TO_EDGE = 33071;

/** Scales a mesh to fill `size` and stands it in the middle of its bottom, in place, with new smooth normals. */
export function stood(mesh: Mesh, size: Dimensions): Mesh {
  const { min, max } = boundsOf([mesh]), wished = [size.width, size.height, size.depth];
  for (let i = 0; i < mesh.positions.length; i++) {
    const axis = i % 3, low = min[axis] ?? 0, high = max[axis] ?? 0, from = axis === 1 ? low : (low + high) / 2;
    mesh.positions[i] = (((mesh.positions[i] ?? 0) - from) * (wished[axis] ?? 1)) / Math.max(1e-9, high - low);
  }
  smoothNormals(mesh);
  return mesh;
}

/** One draw: the mesh with a WebP picture as its base colour. UV in 0..1, v down. */
export function surfaceGlb(mesh: Mesh, webp: Uint8Array, how: string): Promise<Uint8Array> {
  const document = new Document(), buffer = document.createBuffer(), asset = document.getRoot().getAsset();
  document.createExtension(EXTTextureWebP).setRequired(true);
  asset.generator = 'Galleria';
  asset['extras'] = { generated: true, from: 'photo', how };
  const texture = document.createTexture('photo').setImage(webp).setMimeType('image/webp');
  const material = document.createMaterial('photo').setBaseColorTexture(texture).setRoughnessFactor(ROUGHNESS).setMetallicFactor(0);
  material.getBaseColorTextureInfo()?.setWrapS(CLAMP_TO_EDGE).setWrapT(CLAMP_TO_EDGE);
  const vertices = mesh.positions.length / 3,
    attribute =
    (type: 'VEC2' | 'VEC3', values: readonly number[]) => document.createAccessor().setType(type).setArray(Float32Array.from(values))
    .setBuffer(buffer);
  const indices = vertices > 65_535 ? Uint32Array.from(mesh.indices) : Uint16Array.from(mesh.indices);
  const primitive =
    document.createPrimitive().setMaterial(material).setAttribute('POSITION', attribute('VEC3', mesh.positions))
    .setAttribute('NORMAL', attribute('VEC3', mesh.normals))
    .setAttribute('TEXCOORD_0', attribute('VEC2', mesh.uvs))
      .setIndices(document.createAccessor().setType('SCALAR').setArray(indices).setBuffer(buffer));
  document.createScene().addChild(document.createNode('photo').setMesh(document.createMesh('photo').addPrimitive(primitive)));
  return new NodeIO().registerExtensions([EXTTextureWebP]).writeBinary(document);
}
