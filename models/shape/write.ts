/** Writes a document as GLB: compressed for the graphics card, with pictures inside, or some of them named for whoever has them. */
import { Format, GLB_BUFFER, NodeIO } from '@gltf-transform/core';
import type { Document } from '@gltf-transform/core';
import { EXTMeshoptCompression, EXTTextureWebP, KHRMaterialsSheen, KHRMaterialsVariants, KHRMeshQuantization, KHRTextureTransform, KHRXMP } from '@gltf-transform/extensions';
import { MeshoptEncoder } from 'meshoptimizer';

const GLB_MAGIC = 0x46546c67, JSON_CHUNK = 0x4e4f534a, BINARY_CHUNK = 0x004e4942;

export async function writeModel(document: Document): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document.createExtension(EXTMeshoptCompression).setRequired(true).setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  const textures = document.getRoot().listTextures();
  if (textures.some((texture) => texture.getMimeType() === 'image/webp')) document.createExtension(EXTTextureWebP).setRequired(true);
  const io = new NodeIO().registerExtensions([EXTMeshoptCompression, EXTTextureWebP, KHRMaterialsSheen, KHRMaterialsVariants, KHRMeshQuantization, KHRTextureTransform, KHRXMP])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  const named = textures.filter((texture) => texture.getImage() === null);
  if (named.length === 0) return io.writeBinary(document);
  // The writer mistakes pictures that follow one without bytes: those that are named get some, which are left out again.
  for (const texture of named) texture.setImage(new Uint8Array(1));
  const { json, resources } = await io.writeJSON(document, { format: Format.GLB });
  const gone = new Set<number>();
  for (const [i, texture] of textures.entries()) {
    const image = json.images?.[i];
    if (!image || !named.includes(texture)) continue;
    gone.add(image.bufferView ?? -1);
    delete image.bufferView;
    image.uri = texture.getURI();
  }
  const kept = (json.bufferViews ?? []).flatMap((_, i) => (gone.has(i) ? [] : [i]));
  json.bufferViews = kept.flatMap((i) => json.bufferViews?.[i] ?? []);
  for (const user of [...json.accessors ?? [], ...json.images ?? []]) if (user.bufferView !== undefined) user.bufferView = kept.indexOf(user.bufferView);
  return packed(JSON.stringify(json), resources[GLB_BUFFER] ?? new Uint8Array(0));
}

/** A GLB of a JSON text and its binary buffer. */
function packed(json: string, binary: Uint8Array): Uint8Array {
  const text = new TextEncoder().encode(json), textSize = Math.ceil(text.length / 4) * 4, binarySize = Math.ceil(binary.length / 4) * 4;
  const out = new Uint8Array(12 + 8 + textSize + 8 + binarySize).fill(0x20, 20, 20 + textSize), view = new DataView(out.buffer);
  [GLB_MAGIC, 2, out.length, textSize, JSON_CHUNK].forEach((word, i) => view.setUint32(i * 4, word, true));
  out.set(text, 20);
  view.setUint32(20 + textSize, binarySize, true);
  view.setUint32(24 + textSize, BINARY_CHUNK, true);
  out.set(binary, 28 + textSize);
  return out;
}
