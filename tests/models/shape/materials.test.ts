import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { MATERIAL_NAMES, MATERIALS } from '../../../models/shape/materials/library.ts';
import { PICTURES, textureKey } from '../../../models/shape/materials/texture.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'assets', 'materials');
const GRAINED = MATERIAL_NAMES.filter((name) => MATERIALS[name].pattern !== null);

async function picture(name: (typeof GRAINED)[number], kind: (typeof PICTURES)[number]): Promise<{ readonly size: number; readonly at: (x: number, y: number, channel: number) => number }> {
  const { data, info } = await sharp(join(FOLDER, `${textureKey(name)}-${kind}.webp`)).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { size: info.width, at: (x, y, channel) => data[(y * info.width + x) * info.channels + channel] ?? Number.NaN };
}

/** Mean difference between two neighbouring columns or rows of a picture, all channels. */
function step({ size, at }: Awaited<ReturnType<typeof picture>>, a: number, b: number, across: boolean): number {
  let sum = 0;
  for (let i = 0; i < size; i++) for (let c = 0; c < 3; c++) sum += Math.abs(across ? at(a, i, c) - at(b, i, c) : at(i, a, c) - at(i, b, c));
  return sum / size / 3;
}

const linear = (byte: number): number => (byte <= 0.04045 * 255 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);

it('the folder holds the three pictures of every material with a grain, and nothing else', async () => {
  expect((await readdir(FOLDER)).sort()).toEqual(GRAINED.flatMap((name) => PICTURES.map((kind) => `${textureKey(name)}-${kind}.webp`)).sort());
});

describe.each(GRAINED)('%s', (name) => {
  // A picture's codec does not know that it repeats, which costs up to half more at the edge; a seam costs several times as much.
  it('goes on over the edges of its tile as it does inside', async () => {
    for (const kind of PICTURES) {
      const image = await picture(name, kind);
      for (const across of [true, false]) {
        const inside = Array.from({ length: image.size - 1 }, (_, i) => step(image, i, i + 1, across));
        expect(step(image, image.size - 1, 0, across), `${kind} ${across ? 'left and right' : 'top and bottom'}`).toBeLessThanOrEqual(Math.max(...inside) * 1.5 + 1);
      }
    }
  });
  it('has the mean shade and roughness that its flat form is given, and normals that stand up', async () => {
    const { shade: wanted, roughness, metallic } = MATERIALS[name], shade = await picture(name, 'shade'), surface = await picture(name, 'surface'), normal = await picture(name, 'normal');
    const mean = (image: typeof shade, channel: number, of: (byte: number) => number): number => {
      let sum = 0;
      for (let y = 0; y < image.size; y++) for (let x = 0; x < image.size; x++) sum += of(image.at(x, y, channel));
      return sum / image.size ** 2;
    };
    for (const channel of [0, 1, 2]) expect(mean(shade, channel, linear)).toBeCloseTo(wanted, 1.3);
    expect(Math.abs(mean(surface, 1, (byte) => byte / 255) - roughness)).toBeLessThan(0.03);
    expect(mean(surface, 2, (byte) => byte / 255)).toBeCloseTo(metallic, 1);
    expect(Math.abs(mean(normal, 0, (byte) => byte / 127.5 - 1))).toBeLessThan(0.03);
    expect(Math.abs(mean(normal, 1, (byte) => byte / 127.5 - 1))).toBeLessThan(0.03);
    expect(mean(normal, 2, (byte) => byte / 127.5 - 1)).toBeGreaterThan(0.6);
  });
});
