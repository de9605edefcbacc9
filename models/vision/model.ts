/** The trained networks in use: where the object is, and what it is. `run` blocks its thread, so this belongs in a worker. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { Graph } from '../engine/graph.ts';
import { readSafetensors } from '../engine/safetensors.ts';
import { openSession, programOf } from '../engine/session.ts';
import type { SafetensorsFile } from '../engine/safetensors.ts';
import type { Weights } from '../engine/weights.ts';
import { FAMILIES } from '../shape/families/index.ts';
import type { Family } from '../shape/family.ts';
import { MATERIAL_NAMES } from '../shape/materials/library.ts';
import type { MaterialName } from '../shape/materials/library.ts';
import type { Sight } from './cutout/index.ts';
import { CodeBook, decode, fits } from './code.ts';
import type { Form } from './code.ts';
import { fillGlance, fillSight, mirrored } from './feed.ts';
import { distanceFrom, GLANCE, glance, GLANCE_CHANNELS, GLANCE_MARGIN, SIGHT, SIGHT_CHANNELS, sight } from './network.ts';
import { regionOf, resampled, sampled, squareAround } from './picture.ts';
import type { Mask, Picture, Region } from './picture.ts';
import type { View } from './render/camera.ts';

/** A family that the object may be of, and how it would look and be seen then. */
export interface Guess { readonly family: Family; readonly chance: number; readonly form: Form; readonly view: View }
export interface Read {
  /** Likeliest first; only families that still are as they were in training. */
  readonly guesses: readonly Guess[];
  /** Likelihood of each material, in no order. */
  readonly materials: ReadonlyMap<MaterialName, number>;
}

/** What sees where the object is. */
export interface Seer { see(picture: Picture): Promise<Sight>; close(): Promise<void> }
export interface VisionModel extends Seer {
  read(picture: Picture, mask: Mask): Promise<Read>;
}

/** The weights that come with the mall. */
export const VISION_WEIGHTS = new URL('weights.safetensors', import.meta.url);

export async function loadVision(file: URL | string = VISION_WEIGHTS): Promise<VisionModel> {
  return openVision(readSafetensors(await readFile(file), String(file)));
}

const ONE_CORE = { device: 'cpu', threads: 1 } as const;

/** Room around what a first look found in the square that is looked at again, and the longest side of that; of its side and the photo's. */
const NEARER = { margin: 0.06, longest: 0.9 } as const;

export async function openSeer(weights: Weights): Promise<Seer> {
  const graph = new Graph({ kind: 'infer', weights });
  graph.output('logits', sight(graph.input('picture', [1, SIGHT_CHANNELS, SIGHT, SIGHT])));
  const session = await openSession(programOf(graph, 'vision.see'), ONE_CORE);
  const looked = async ({ width, height, rgb }: Picture, region: Region): Promise<Float32Array> => {
    const picture = new Float32Array(SIGHT_CHANNELS * SIGHT * SIGHT), across = (i: number): number => i - (i % SIGHT) + SIGHT - 1 - (i % SIGHT);
    fillSight(picture, null, 0, Uint8Array.from(sampled({ values: rgb, width, height, channels: 3 }, region, SIGHT, SIGHT), Math.round), null, 3);
    const { logits: straight = [] } = await session.run({ picture });
    // The mirror image is a second opinion.
    const { logits: other = [] } = await session.run({ picture: picture.map((_, i) => picture[across(i)] as number) });
    return Float32Array.from(straight, (v, i) => ((v as number) + (other[across(i)] as number)) / 2);
  };
  return {
    async see(picture) {
      const { width, height } = picture, first = await looked(picture, { x: 0, y: 0, width, height }), near = nearer(first),
        f = width / SIGHT, g = height / SIGHT, second = await looked(picture, { x: near.x * f, y: near.y * g, width: near.width * f, height: near.height * g });
      return { size: 2 * SIGHT, logits: joined(first, second, near) };
    },
    close: () => session.close(),
  };
}

/** The square around what a look found, inside the photo, as a look has its pixels. */
function nearer(first: Float32Array): Region {
  const box = regionOf({ width: SIGHT, height: SIGHT, values: Uint8Array.from(first, (v) => (v > 0 ? 255 : 0)) }),
    around = squareAround(box ?? { x: 0, y: 0, width: SIGHT, height: SIGHT }, NEARER.margin), side = Math.min(around.width, NEARER.longest * SIGHT);
  const from = (start: number): number => Math.min(SIGHT - side, Math.max(0, start + (around.width - side) / 2));
  return { x: from(around.x), y: from(around.y), width: side, height: side };
}

/** Two looks as one, twice as large: inside the square the second counts the more, the smaller a part of the photo it is. */
function joined(first: Float32Array, second: Float32Array, { x, y, width }: Region): Float32Array {
  const size = 2 * SIGHT, zoom = SIGHT / width, share = 0.5 / (zoom * zoom), far = resampled(first, SIGHT, SIGHT, 1, size, size),
    near = sampled({ values: second, width: SIGHT, height: SIGHT, channels: 1 }, { x: -x * zoom, y: -y * zoom, width: SIGHT * zoom, height: SIGHT * zoom }, size, size);
  const within = (at: number, from: number): boolean => (at + 0.5) / 2 >= from && (at + 0.5) / 2 < from + width;
  return far.map((v, i) => (within(i % size, x) && within(Math.floor(i / size), y) ? share * v + (1 - share) * (near[i] as number) : v));
}

export async function openVision({ weights, metadata }: SafetensorsFile): Promise<VisionModel> {
  const book = CodeBook.parse(JSON.parse(metadata['book'] ?? '{}')),
    materials = z.array(z.string()).parse(JSON.parse(metadata['materials'] ?? '[]'));
  const reading = new Graph({ kind: 'infer', weights });
  const said = glance(reading.input('picture', [1, GLANCE_CHANNELS, GLANCE, GLANCE]), book, materials.length);
  for (const [name, tensor] of Object.entries(said)) reading.output(name, tensor);
  const seer = await openSeer(weights), read = await openSession(programOf(reading, 'vision.read'), ONE_CORE);
  const even = new Set(z.array(z.string()).parse(JSON.parse(metadata['even'] ?? '[]')));
  const heard = async (bytes: Uint8Array): Promise<Heard> => {
    const picture = new Float32Array(GLANCE_CHANNELS * GLANCE * GLANCE);
    fillGlance(picture, 0, bytes, null);
    const out = await read.run({ picture }), of = (name: string): number[] => Array.from(out[name] ?? [], Number);
    return { families: of('families'), code: of('code').map((v) => 1 / (1 + Math.exp(-v))), view: of('view'), materials: of('materials') };
  };
  const usable = book.stretches.map((stretch) => FAMILIES.find((family) => fits(stretch, family)) ?? null);
  return {
    see: seer.see,
    async read(picture, mask) {
      const glances = OFF.map((off) => glanceOf(picture, mask, off)), all = async (seen: readonly Uint8Array[]): Promise<Heard> => {
        const each: Heard[] = [];
        for (const bytes of seen) each.push(await heard(bytes));
        return meanOf(each);
      };
      const straight = await all(glances), other = await all(glances.map(mirrored));
      const chances = softmax(straight.families.map((v, i) => (usable[i] ? (v + (other.families[i] as number)) / 2 : -Infinity)));
      const guesses = book.stretches.flatMap(({ from, to }, i): Guess[] => {
        const family = usable[i];
        if (!family) return [];
        // Of what looks the same in a mirror, the mirror image is a second opinion.
        const second = even.has(family.name) ? other : straight, both = (a: number, b: number): number => (a + b) / 2;
        const form = decode(family, straight.code.slice(from, to).map((v, k) => both(v, second.code[from + k] as number)));
        const sign = (k: number): number => (k === 0 && second === other ? -1 : 1);
        const [sine = 0, cosine = 1, pitch = 0, distance = 0.5] = straight.view.map((v, k) => both(v, sign(k) * (second.view[k] as number)));
        return [{ family, chance: chances[i] ?? 0, form, view: { yaw: Math.atan2(sine, cosine), pitch, distance: distanceFrom(distance) } }];
      }).sort((a, b) => b.chance - a.chance);
      const likely = softmax(straight.materials.map((v, i) => (v + (other.materials[i] as number)) / 2));
      return { guesses, materials: new Map(MATERIAL_NAMES.flatMap((name) => { const i = materials.indexOf(name);
        return i < 0 ? [] : [[name, likely[i] ?? 0]]; })) };
    },
    close: async () => { await Promise.all([seer.close(), read.close()]); },
  };
}

/** What the reader said of one glance. */
type Heard = Readonly<Record<'families' | 'code' | 'view' | 'materials', number[]>>;

function meanOf(all: readonly Heard[]): Heard {
  const of = (name: keyof Heard): number[] => (all[0]?.[name] ?? []).map((_, i) => all.reduce((sum, one) => sum + (one[name][i] as number), 0) / all.length);
  return { families: of('families'), code: of('code'), view: of('view'), materials: of('materials') };
}

/** How far a glance's square is from where the mask has it, and how much larger, of its side. */
interface Off { readonly x: number; readonly y: number; readonly larger: number }
const STRAIGHT: Off = { x: 0, y: 0, larger: 0 };
/** The glances that are read: the mean of several is right of more families than one (78 % for 76 of 208 photos). */
const OFF: readonly Off[] = [STRAIGHT, ...[[1, 1], [-1, 1], [1, -1], [-1, -1]].map(([x = 0, y = 0]) => ({ x: 0.03 * x, y: 0.03 * y, larger: 0.05 }))];

/** The object's square as bytes: colour and mask. */
export function glanceOf(picture: Picture, mask: Mask, off: Off = STRAIGHT): Uint8Array {
  const square = moved(squareAround(regionOf(mask) ?? { x: 0, y: 0, width: mask.width, height: mask.height }, GLANCE_MARGIN), off),
    f = picture.width / mask.width, g = picture.height / mask.height;
  const rgb =
    sampled({ values: picture.rgb, width: picture.width, height: picture.height, channels: 3 },
    { x: square.x * f, y: square.y * g, width: square.width * f, height: square.height * g }, GLANCE, GLANCE);
  const cover = coverIn(mask, square, GLANCE);
  return Uint8Array.from({ length: GLANCE * GLANCE * 4 },
    (_, i) => Math.round(i % 4 === 3 ? cover[i >> 2] as number : rgb[(i >> 2) * 3 + (i % 4)] as number));
}

function moved({ x, y, width }: Region, off: Off): Region {
  const side = width * (1 + off.larger), from = (start: number, by: number): number => start + by * width + (width - side) / 2;
  return { x: from(x, off.x), y: from(y, off.y), width: side, height: side };
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
