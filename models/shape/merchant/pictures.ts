/** Reads a material's pictures as numbers: by channel, in the texture place of a vertex, with its transform. */
import type { Material, Texture, TextureInfo } from '@gltf-transform/core';
import type { Transform } from '@gltf-transform/extensions';
import sharp from 'sharp';

export const toLinear = (c: number): number => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
export const toSrgb = (c: number): number => (c <= 0.0031308 ? c * 12.92 : 1.055 * Math.max(0, c) ** (1 / 2.4) - 0.055);

/** Four bytes a pixel. */
export interface Pixels { readonly data: Uint8Array; readonly width: number; readonly height: number }
export type Rgba = readonly [number, number, number, number];

/** Decodes a picture, no edge longer than asked for; null where it cannot be decoded. */
export async function pixelsOf(texture: Texture | null, edge: number): Promise<Pixels | null> {
  const image = texture?.getImage();
  if (!image) return null;
  try {
    const { data, info } = await sharp(image, { limitInputPixels: 2 ** 26 }).resize(edge, edge, { fit: 'inside', withoutEnlargement: true }).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  } catch {
    return null;
  }
}

/** What a vertex's texture place is in a picture, by `KHR_texture_transform`. */
export function placeIn(info: TextureInfo | null): (u: number, v: number) => readonly [number, number] {
  const transform = info?.getExtension<Transform>('KHR_texture_transform');
  if (!transform) return (u, v) => [u, v];
  const [sx, sy] = transform.getScale(), [ox, oy] = transform.getOffset(), turn = transform.getRotation(), c = Math.cos(turn), s = Math.sin(turn);
  return (u, v) => [c * u * sx + s * v * sy + ox, -s * u * sx + c * v * sy + oy];
}

/** Which set of texture places a picture is read by. */
export function setOf(info: TextureInfo | null): number {
  return info?.getExtension<Transform>('KHR_texture_transform')?.getTexCoord() ?? info?.getTexCoord() ?? 0;
}

/** The pixel at a place, repeated beyond 0..1; 0 to 1 each. */
export function sampled({ data, width, height }: Pixels, u: number, v: number): Rgba {
  const x = Math.min(width - 1, Math.floor((u - Math.floor(u)) * width)), y = Math.min(height - 1, Math.floor((v - Math.floor(v)) * height)), at = (y * width + x) * 4;
  return [(data[at] ?? 0) / 255, (data[at + 1] ?? 0) / 255, (data[at + 2] ?? 0) / 255, (data[at + 3] ?? 255) / 255];
}

/** How a material looks at a texture place; colours linear. */
export interface Spot { readonly base: Rgba; readonly occlusion: number; readonly roughness: number; readonly metal: number; readonly normal: readonly [number, number, number]; readonly emissive: readonly [number, number, number] }
export interface Reader {
  readonly at: (u: number, v: number) => Spot;
  /** Whether any picture makes it differ from place to place. */
  readonly varies: boolean;
  readonly has: { readonly normal: boolean; readonly emissive: boolean };
}

/** Opens what a material shows. A picture that reads another set of places than the base colour's is left out. */
export async function readerOf(material: Material | null, edge: number): Promise<Reader> {
  const [r, g, b, a] = material?.getBaseColorFactor() ?? [1, 1, 1, 1], [er = 0, eg = 0, eb = 0] = material?.getEmissiveFactor() ?? [], rough = material?.getRoughnessFactor() ?? 1, metallic = material?.getMetallicFactor() ?? 0;
  const channel = async (texture: Texture | null, info: TextureInfo | null) => {
    const pixels = setOf(info) === 0 ? await pixelsOf(texture, edge) : null, place = placeIn(info);
    return pixels && ((u: number, v: number): Rgba => { const [x, y] = place(u, v); return sampled(pixels, x, y); });
  };
  const base = await channel(material?.getBaseColorTexture() ?? null, material?.getBaseColorTextureInfo() ?? null);
  const surface = await channel(material?.getMetallicRoughnessTexture() ?? null, material?.getMetallicRoughnessTextureInfo() ?? null);
  const shade = await channel(material?.getOcclusionTexture() ?? null, material?.getOcclusionTextureInfo() ?? null);
  const bent = await channel(material?.getNormalTexture() ?? null, material?.getNormalTextureInfo() ?? null), strength = material?.getNormalScale() ?? 1;
  const glow = await channel(material?.getEmissiveTexture() ?? null, material?.getEmissiveTextureInfo() ?? null), deep = material?.getOcclusionStrength() ?? 1;
  return {
    varies: [base, surface, shade, bent, glow].some((each) => each !== null),
    has: { normal: bent !== null, emissive: er + eg + eb > 0 },
    at(u, v) {
      const [br, bg, bb, ba] = base?.(u, v) ?? [1, 1, 1, 1], [, sr, sm] = surface?.(u, v) ?? [1, 1, 1, 1], [o] = shade?.(u, v) ?? [1, 1, 1, 1], [nx, ny, nz] = bent?.(u, v) ?? [0.5, 0.5, 1, 1], [gr, gg, gb] = glow?.(u, v) ?? [1, 1, 1, 1];
      return {
        base: [toLinear(br) * r, toLinear(bg) * g, toLinear(bb) * b, ba * a], occlusion: 1 + deep * (o - 1), roughness: sr * rough, metal: sm * metallic,
        normal: [0.5 + (nx - 0.5) * strength, 0.5 + (ny - 0.5) * strength, nz], emissive: [toLinear(gr) * er, toLinear(gg) * eg, toLinear(gb) * eb],
      };
    },
  };
}
