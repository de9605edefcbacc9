/** Materials with pictures: grain at true size, repeated patterns, labels, prints and engravings. */
import { fileURLToPath } from 'node:url';
import type { Material as GltfMaterial, Texture, TextureInfo } from '@gltf-transform/core';
import { KHRMaterialsSheen, KHRTextureTransform } from '@gltf-transform/extensions';
import { colourOf } from './colour.ts';
import type { Rgb } from './colour.ts';
import { finishOf, materialOf } from './dress.ts';
import type { Dress } from './dress.ts';
import type { Role } from './family.ts';
import type { Geometry } from './geometry.ts';
import { drawArtwork, drawEngraving, drawLabel } from './label.ts';
import { CLOTHS, MATERIALS } from './materials/library.ts';
import type { MaterialName } from './materials/library.ts';
import { createTextures, PICTURES, textureKey } from './materials/texture.ts';

/** Where prepared material pictures lie. */
export const MATERIAL_FOLDER = fileURLToPath(new URL('../../assets/materials', import.meta.url));
/** Where a thin model looks for them, beside itself. */
export const MATERIAL_PATH = 'materials/';
const texturesOf = createTextures(MATERIAL_FOLDER);
/** Share of the surface's own light that is left in an engraving, and how much rougher it is. */
const CUT_SHADE = 0.42, CUT_ROUGH = 0.25;
/** Engraved glass is frosted: its grey, linear. */
const FROST = 0.7;
/** Thread of words that are sewn on cloth, linear: pale on dark, dark on pale. */
const PALE_THREAD = 0.72, DARK_THREAD = 0.02;
/** White of artwork, linear, as white as stores' light can show with form. */
const PRINT_WHITE = 0.85;

/** How much whiter than the cloth its sheen is. */
const SHEEN_WHITE = 0.3;

type Colours = (colour: Rgb, name: string) => GltfMaterial;

/** One material a colourway, or one for all where the colourways do not differ. */
export async function materialsOf(dress: Dress, role: Role, geometry: Geometry): Promise<GltfMaterial[]> {
  const { shape, colourways } = dress, cut = role === 'label' && dress.label.kind === 'engraving';
  const finish = finishOf(shape, cut ? 'main' : role), name = materialOf(finish, shape);
  const dressed = role === 'label' ? await labelled(dress, name) : await grained(dress, role, name, geometry);
  const made = new Map<string, GltfMaterial>();
  return colourways.map((colourway) => {
    const colour = colourOf(finish, name, colourway), key = colour.join();
    const material = made.get(key) ?? dressed(colour, made.size === 0 ? role : `${role}-${colourway.id}`);
    made.set(key, material);
    return material;
  });
}

/** Whether a role is drawn with pictures that its UV places. */
export function hasPictures({ shape, pattern }: Pick<Dress, 'shape' | 'pattern'>, role: Role): boolean {
  return role === 'label' || pattern?.role === role || MATERIALS[materialOf(finishOf(shape, role), shape)].pattern !== null;
}

/** A picture of the document's own; the same bytes are kept once. */
function own({ document }: Dress, name: string, bytes: Uint8Array): Texture {
  return document.createTexture(name).setImage(bytes).setMimeType('image/webp');
}

/** The three pictures of a material, inside the file or named beside it. */
async function pictures(dress: Dress, name: MaterialName): Promise<Record<(typeof PICTURES)[number], Texture> | null> {
  const { document, form } = dress, set = MATERIALS[name].pattern === null ? null : form === 'thin' ? 'named' : await texturesOf(name);
  if (!set) return null;
  const picture = (kind: (typeof PICTURES)[number]): Texture => {
    const key = `${textureKey(name)}-${kind}`, known = document.getRoot().listTextures().find((texture) => texture.getName() === key);
    if (known) return known;
    const texture = document.createTexture(key).setURI(`${MATERIAL_PATH}${key}.webp`).setMimeType('image/webp');
    return set === 'named' ? texture : texture.setImage(set[kind]);
  };
  return { normal: picture('normal'), surface: picture('surface'), shade: picture('shade') };
}

async function grained(dress: Dress, role: Role, name: MaterialName, geometry: Geometry): Promise<Colours> {
  const { document, pattern } = dress, data = MATERIALS[name], set = await pictures(dress, name), printed = pattern?.role === role ? pattern : null;
  const print = printed && own(dress, 'pattern', printed.picture.bytes);
  const place = (info: TextureInfo | null, tile: number): void => {
    info?.setExtension('KHR_texture_transform', document.createExtension(KHRTextureTransform).createTransform()
      .setOffset([geometry.uvMin[0] / tile, geometry.uvMin[1] / tile]).setScale([geometry.uvRange[0] / tile, geometry.uvRange[1] / tile]));
  };
  return (colour, called) => {
    const factor = print ? [PRINT_WHITE, PRINT_WHITE, PRINT_WHITE] as const : colour;
    const material = document.createMaterial(called).setBaseColorFactor([...factor, data.alpha]).setMetallicFactor(data.metallic).setRoughnessFactor(data.roughness);
    if (data.alpha < 1) material.setAlphaMode('BLEND');
    if (data.sheen && dress.fine) {
      const { share, roughness } = data.sheen, [r, g, b] = factor.map((x) => share * (x + (1 - x) * SHEEN_WHITE));
      material.setExtension('KHR_materials_sheen', document.createExtension(KHRMaterialsSheen).createSheen().setSheenColorFactor([r ?? 0, g ?? 0, b ?? 0]).setSheenRoughnessFactor(roughness));
    }
    if (set) {
      material.setRoughnessFactor(1).setMetallicFactor(1).setBaseColorTexture(set.shade).setNormalTexture(set.normal).setMetallicRoughnessTexture(set.surface).setOcclusionTexture(set.surface);
      for (const info of [material.getNormalTextureInfo(), material.getMetallicRoughnessTextureInfo(), material.getOcclusionTextureInfo()]) place(info, data.tile);
      place(material.getBaseColorTextureInfo(), data.tile);
    }
    if (print && printed) {
      material.setBaseColorTexture(print);
      place(material.getBaseColorTextureInfo(), printed.tile);
    }
    return material;
  };
}

async function labelled(dress: Dress, name: MaterialName): Promise<Colours> {
  const { document, label, shape } = dress, data = MATERIALS[name], aspect = shape.family.labelAspect ?? 1;
  const plain = (called: string): GltfMaterial => document.createMaterial(called).setMetallicFactor(data.metallic).setRoughnessFactor(data.roughness);
  if (label.kind === 'engraving') {
    const { cut, normal } = await drawEngraving(label.text, aspect), mask = own(dress, 'engraving', cut), walls = own(dress, 'engraving-normal', normal), frosted = data.alpha < 1, sewn = CLOTHS.some((cloth) => cloth === name);
    if (sewn) {
      return ([r, g, b], called) => {
        const thread = 0.3 * r + 0.59 * g + 0.11 * b > 0.18 ? DARK_THREAD : PALE_THREAD;
        return plain(called).setAlphaMode('BLEND').setBaseColorTexture(mask).setNormalTexture(walls).setBaseColorFactor([thread, thread, thread, 1]);
      };
    }
    return ([r, g, b], called) => plain(called).setAlphaMode('BLEND').setBaseColorTexture(mask).setNormalTexture(walls).setRoughnessFactor(Math.min(1, data.roughness + (frosted ? 0.7 : CUT_ROUGH)))
      .setBaseColorFactor(frosted ? [FROST, FROST, FROST, 0.9] : [r * CUT_SHADE, g * CUT_SHADE, b * CUT_SHADE, 1]);
  }
  if (label.kind === 'artwork') {
    const art = own(dress, 'artwork', await drawArtwork(label.picture, aspect));
    return (_, called) => plain(called).setAlphaMode(label.picture.clear ? 'BLEND' : 'OPAQUE').setBaseColorTexture(art).setBaseColorFactor([PRINT_WHITE, PRINT_WHITE, PRINT_WHITE, 1]);
  }
  const text = own(dress, 'label', await drawLabel(label.kind === 'name' ? label.text : '', aspect));
  return ([r, g, b], called) => plain(called).setBaseColorTexture(text).setBaseColorFactor([r, g, b, 1]);
}
