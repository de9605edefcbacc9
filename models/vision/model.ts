/** The trained networks in use: where the object is, and what it is. `run` blocks its thread, so this belongs in a worker. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Graph } from '../engine/graph.ts';
import { readSafetensors } from '../engine/safetensors.ts';
import { openSession, programOf } from '../engine/session.ts';
import type { SafetensorsFile } from '../engine/safetensors.ts';
import { FAMILIES } from '../shape/families/index.ts';
import type { Family } from '../shape/family.ts';
import { MATERIAL_NAMES } from '../shape/materials/library.ts';
import type { MaterialName } from '../shape/materials/library.ts';
import type { Sight } from './cutout/index.ts';
import { CodeBook, decode, fits } from './code.ts';
import type { Form } from './code.ts';
import { fillGlance, fillSight } from './feed.ts';
import { distanceFrom, GLANCE, glance, GLANCE_MARGIN, SIGHT, sight } from './network.ts';
import { regionOf, resampled, sampled, squareAround } from './picture.ts';
import type { Mask, Picture } from './picture.ts';
import type { View } from './render/camera.ts';

/** A family that the object may be of, and how it would look then. */
export interface Guess { readonly family: Family; readonly chance: number; readonly form: Form }
export interface Read {
  /** Likeliest first; only families that still are as they were in training. */
  readonly guesses: readonly Guess[];
  readonly view: View;
  /** Likelihood of each material, in no order. */
  readonly materials: ReadonlyMap<MaterialName, number>;
}

export interface VisionModel {
  see(picture: Picture): Promise<Sight>;
  read(picture: Picture, mask: Mask): Promise<Read>;
  close(): Promise<void>;
}

/** The weights that come with the mall. */
export const VISION_WEIGHTS = new URL('weights.safetensors', import.meta.url);

export async function loadVision(file: URL | string = VISION_WEIGHTS): Promise<VisionModel> {
  return openVision(readSafetensors(await readFile(file), String(file)));
}

export async function openVision({ weights, metadata }: SafetensorsFile): Promise<VisionModel> {
  const book = CodeBook.parse(JSON.parse(metadata['book'] ?? '{}')),
    materials = z.array(z.string()).parse(JSON.parse(metadata['materials'] ?? '[]'));
  const seeing = new Graph({ kind: 'infer', weights }), reading = new Graph({ kind: 'infer', weights });
  seeing.output('logits', sight(seeing.input('picture', [1, 3, SIGHT, SIGHT])));
  const said = glance(reading.input('picture', [1, 4, GLANCE, GLANCE]), book, materials.length);
  for (const [name, tensor] of Object.entries(said)) reading.output(name, tensor);
  const options = { device: 'cpu', threads: 1 } as const, see = await openSession(programOf(seeing, 'vision.see'), options),
    read = await openSession(programOf(reading, 'vision.read'), options);
  const usable = book.stretches.map((stretch) => FAMILIES.find((family) => fits(stretch, family)) ?? null);
  return {
    async see({ width, height, rgb }) {
      const picture = new Float32Array(3 * SIGHT * SIGHT);
      fillSight(picture, null, 0, Uint8Array.from(resampled(rgb, width, height, 3, SIGHT, SIGHT), Math.round), null, 3);
      const { logits } = await see.run({ picture });
      return { size: SIGHT, logits: logits as Float32Array };
    },
    async read(picture, mask) {
      const input = new Float32Array(4 * GLANCE * GLANCE);
      fillGlance(input, 0, glanceOf(picture, mask), null);
      const out = await read.run({ picture: input }), code = Float32Array.from(out['code'] ?? [], (v) => 1 / (1 + Math.exp(-v)));
      const [sine = 0, cosine = 1, pitch = 0, distance = 0.5] = out['view'] ?? [];
      const chances = softmax(Array.from(out['families'] ?? [], (v, i) => (usable[i] ? v : -Infinity)));
      const guesses =
        book.stretches.flatMap(({ from, to }, i) => { const family = usable[i];
        return family ? [{ family, chance: chances[i] ?? 0, form: decode(family, code.subarray(from, to)) }] : []; })
        .sort((a, b) => b.chance - a.chance);
      const likely = softmax(Array.from(out['materials'] ?? []));
      return {
        guesses, view: { yaw: Math.atan2(sine, cosine), pitch, distance: distanceFrom(distance) },
        materials: new Map(MATERIAL_NAMES.flatMap((name) => { const i = materials.indexOf(name);
          return i < 0 ? [] : [[name, likely[i] ?? 0]]; })),
      };
    },
    close: async () => { await Promise.all([see.close(), read.close()]); },
  };
}

/** The object's square as bytes: colour and mask. */
export function glanceOf(picture: Picture, mask: Mask): Uint8Array {
  const square = squareAround(regionOf(mask) ?? { x: 0, y: 0, width: mask.width, height: mask.height }, GLANCE_MARGIN),
    f = picture.width / mask.width, g = picture.height / mask.height;
  const rgb =
    sampled({ values: picture.rgb, width: picture.width, height: picture.height, channels: 3 },
    { x: square.x * f, y: square.y * g, width: square.width * f, height: square.height * g }, GLANCE, GLANCE);
  const cover = coverIn(mask, square, GLANCE);
  return Uint8Array.from({ length: GLANCE * GLANCE * 4 },
    (_, i) => Math.round(i % 4 === 3 ? cover[i >> 2] as number : rgb[(i >> 2) * 3 + (i % 4)] as number));
}

/** A mask's square at another size; past the photo's edges there is nothing. */
export function coverIn(mask: Mask, square: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  size: number): Float32Array {
  const cover = sampled({ values: mask.values, width: mask.width, height: mask.height, channels: 1 }, square, size, size),
    step = square.width / size;
  return cover.map((v, i) => {
    const x = square.x + ((i % size) + 0.5) * step, y = square.y + (Math.floor(i / size) + 0.5) * step;
    return x < 0 || y < 0 || x >= mask.width || y >= mask.height ? 0 : v;
  });
}

function softmax(logits: readonly number[]): number[] {
  const most = Math.max(...logits), powers = logits.map((v) => Math.exp(v - most)), total = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / total);
}
