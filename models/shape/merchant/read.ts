/** Opens a GLB that somebody sent: judged, unpacked, and told what of it the mall cannot show. */
import type { Document, NodeIO, Texture } from '@gltf-transform/core';
import { KHRMaterialsPBRSpecularGlossiness } from '@gltf-transform/extensions';
import type { Transmission } from '@gltf-transform/extensions';
import { metalRough } from '@gltf-transform/functions';
import { validateBytes } from 'gltf-validator';
import sharp from 'sharp';
import type { FinishChange } from '../../../shared/make.ts';
import { dracoDecoder } from './draco.ts';
import { ASKED_MOST, inspectGlb } from './inspect.ts';
import type { Refused } from './inspect.ts';
import { openIo } from './write.ts';

/** Faults that the rest of the line mends: numbers that are none, bounds, units, pointers past the end, broken pictures. */
const MENDED = [
  'ACCESSOR_MIN_MISMATCH', 'ACCESSOR_MAX_MISMATCH', 'ACCESSOR_ELEMENT_OUT_OF_MIN_BOUND', 'ACCESSOR_ELEMENT_OUT_OF_MAX_BOUND', 'ACCESSOR_INVALID_FLOAT', 'ACCESSOR_NON_CLAMPED',
  'ACCESSOR_VECTOR3_NON_UNIT', 'ACCESSOR_INVALID_SIGN', 'ACCESSOR_INDEX_OOB', 'ACCESSOR_INDEX_PRIMITIVE_RESTART', 'ACCESSOR_WEIGHTS_NON_NORMALIZED', 'ACCESSOR_WEIGHTS_NEGATIVE', 'ACCESSOR_JOINTS_USED_ZERO_WEIGHT',
  'ACCESSOR_JOINTS_INDEX_DUPLICATE', 'ACCESSOR_ANIMATION_INPUT_NEGATIVE', 'ACCESSOR_ANIMATION_INPUT_NON_INCREASING', 'ACCESSOR_ANIMATION_SAMPLER_OUTPUT_NON_NORMALIZED_QUATERNION',
  'MESH_PRIMITIVE_POSITION_ACCESSOR_WITHOUT_BOUNDS', 'MESH_PRIMITIVE_TANGENT_WITHOUT_NORMAL', 'MESH_PRIMITIVE_TOO_FEW_TEXCOORDS', 'IMAGE_DATA_INVALID', 'IMAGE_UNEXPECTED_EOS', 'IMAGE_MIME_TYPE_INVALID', 'IMAGE_UNRECOGNIZED_FORMAT',
  'IMAGE_NON_ENABLED_MIME_TYPE', 'ROTATION_NON_UNIT', 'NODE_SKINNED_MESH_NON_ROOT', 'NODE_SKINNED_MESH_LOCAL_TRANSFORMS',
] as const;
const WARNING = 1, MOST_ISSUES = 20;
/** Of light that a material lets through, how much its alpha says: the mall draws no second picture of what is behind. */
const CLEAR = 0.7;

export interface Opened { readonly ok: true; readonly io: NodeIO; readonly document: Document; readonly changes: readonly FinishChange[] }

export async function opened(bytes: Uint8Array): Promise<Opened | Refused> {
  const inspected = inspectGlb(bytes);
  if (!inspected.ok) return inspected;
  if (inspected.extensions.includes('KHR_texture_basisu')) return { ok: false, reason: 'unsupported', message: 'The model has KTX2 pictures; export it with PNG, JPEG or WebP.' };
  const changes: FinishChange[] = [], sound = await judged(bytes);
  if (!sound.ok) return sound;
  if (sound.mended > 0) changes.push({ what: 'rules-mended', values: { n: sound.mended } });
  const draco = inspected.extensions.includes('KHR_draco_mesh_compression'), io = await openIo(draco ? { 'draco3d.decoder': await dracoDecoder() } : {}), document = await read(io, bytes);
  if ('ok' in document) return document;
  if (draco || inspected.extensions.includes('EXT_meshopt_compression')) changes.push({ what: 'unpacked', values: { by: draco ? 'Draco' : 'meshopt' } });
  if (inspected.extensions.includes(KHRMaterialsPBRSpecularGlossiness.EXTENSION_NAME)) await document.transform(metalRough());
  const cleared = clear(document), broken = await dropBroken(document);
  if (cleared > 0) changes.push({ what: 'effects-dropped', values: { n: cleared } });
  if (broken > 0) changes.push({ what: 'pictures-dropped', values: { n: broken } });
  return { ok: true, io, document, changes };
}

async function judged(bytes: Uint8Array): Promise<{ ok: true; mended: number } | Refused> {
  try {
    const { issues } = await validateBytes(bytes, { format: 'glb', maxIssues: MOST_ISSUES, writeTimestamp: false, severityOverrides: Object.fromEntries(MENDED.map((code) => [code, WARNING])) });
    const fault = issues.messages.find(({ severity }) => severity === 0);
    if (issues.numErrors > 0) return { ok: false, reason: 'invalid', message: `${fault?.message ?? 'The file breaks the glTF rules.'} (${fault?.pointer ?? 'file'}) Export it again, or mend it in a 3D program.` };
    return { ok: true, mended: issues.messages.filter(({ code, severity }) => severity === WARNING && (MENDED as readonly string[]).includes(code)).length };
  } catch (error) {
    return { ok: false, reason: 'invalid', message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** What glTF-Transform throws at a file is about the file: the sentence is passed on. */
async function read(io: NodeIO, bytes: Uint8Array): Promise<Document | Refused> {
  try {
    return await io.readBinary(bytes);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error), missing = /extension,? "?(\w+)"?/.exec(message)?.[1];
    return missing ? { ok: false, reason: 'unsupported', message: `The model needs ${missing}, which the mall does not read; export it without.` } : { ok: false, reason: 'invalid', message: `The file cannot be read: ${message.slice(0, 300)}` };
  }
}

/** Materials that light passes through become see-through the plain way, which costs no second picture of the store. Returns how many. */
function clear(document: Document): number {
  let count = 0;
  for (const material of document.getRoot().listMaterials()) {
    const share = material.getExtension<Transmission>('KHR_materials_transmission')?.getTransmissionFactor() ?? 0;
    for (const name of ['KHR_materials_transmission', 'KHR_materials_volume', 'KHR_materials_dispersion', 'KHR_materials_diffuse_transmission']) material.setExtension(name, null);
    if (share === 0) continue;
    material.setAlphaMode('BLEND').setAlpha(Math.min(material.getAlpha(), 1 - CLEAR * share));
    count++;
  }
  return count;
}

/** Drops pictures that cannot be decoded; what wore them shows its plain colour. */
async function dropBroken(document: Document): Promise<number> {
  let count = 0;
  for (const texture of document.getRoot().listTextures()) {
    if (await decodes(texture)) continue;
    texture.dispose();
    count++;
  }
  return count;
}

async function decodes(texture: Texture): Promise<boolean> {
  const image = texture.getImage();
  if (!image) return false;
  try {
    const { info } = await sharp(image, { limitInputPixels: ASKED_MOST.edge ** 2 }).resize(8, 8, { fit: 'inside' }).raw().toBuffer({ resolveWithObject: true });
    return info.width > 0;
  } catch {
    return false;
  }
}
