/** The parts of a GLB that reads its colours from palettes N x 1: textures, materials and primitives. */
import type { Document, Material, Mesh, Primitive, Texture } from '@gltf-transform/core';
import sharp from 'sharp';
import type { Geometry } from './geometry.ts';

/** glTF sampler codes: no blending between a palette's colours. */
const NEAREST = 9728;
const CLAMP_TO_EDGE = 33071;

/** @param bytes sRGB or metal and roughness, three a texel */
export async function paletteTexture(document: Document, name: string, bytes: readonly number[]): Promise<Texture> {
  const image = await sharp(Uint8Array.from(bytes), { raw: { width: bytes.length / 3, height: 1, channels: 3 } }).png({ compressionLevel: 9 }).toBuffer();
  return document.createTexture(name).setImage(image).setMimeType('image/png');
}

export function paletteMaterial(document: Document, name: string, base: Texture, surface: Texture): Material {
  const material = document.createMaterial(name).setBaseColorTexture(base).setMetallicRoughnessTexture(surface).setMetallicFactor(1).setRoughnessFactor(1);
  for (const info of [material.getBaseColorTextureInfo(), material.getMetallicRoughnessTextureInfo()]) {
    info?.setMinFilter(NEAREST).setMagFilter(NEAREST).setWrapS(CLAMP_TO_EDGE).setWrapT(CLAMP_TO_EDGE);
  }
  return material;
}

/** Adds a primitive with a geometry's arrays to a mesh. */
export function addPrimitive(document: Document, mesh: Mesh, geometry: Geometry): Primitive {
  const buffer = document.getRoot().listBuffers()[0] ?? null;
  const attribute = (type: 'VEC2' | 'VEC3' | 'VEC4', array: Float32Array<ArrayBuffer> | Int16Array<ArrayBuffer> | Int8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>, normalized: boolean) =>
    document.createAccessor().setType(type).setArray(array).setNormalized(normalized).setBuffer(buffer);
  const primitive = document.createPrimitive()
    .setAttribute('POSITION', attribute('VEC3', geometry.positions, false))
    .setAttribute('NORMAL', attribute('VEC3', geometry.normals, true))
    .setAttribute('COLOR_0', attribute('VEC4', geometry.colours, true))
    .setIndices(document.createAccessor().setType('SCALAR').setArray(geometry.indices).setBuffer(buffer));
  if (geometry.uvs) primitive.setAttribute('TEXCOORD_0', attribute('VEC2', geometry.uvs, true));
  mesh.addPrimitive(primitive);
  return primitive;
}
