/** How well the networks read photos that training never saw. */
import { Graph } from '../engine/graph.ts';
import { randomFrom } from '../engine/random.ts';
import { openSession, programOf } from '../engine/session.ts';
import type { Weights } from '../engine/weights.ts';
import { slotsOf } from '../shape/code.ts';
import { FAMILIES } from '../shape/families/index.ts';
import { MATERIAL_NAMES } from '../shape/materials/library.ts';
import { glanceOfSample, photoOfSample } from './again.ts';
import { glanceAsUsed } from './as-used.ts';
import type { CodeBook } from './code.ts';
import { fillGlance, fillSight } from './feed.ts';
import { openSeer } from './model.ts';
import { GLANCE, glance, GLANCE_CHANNELS, SIGHT, SIGHT_CHANNELS, sight } from './network.ts';
import type { Sample } from './samples.ts';

export interface VisionFigures {
  readonly photos: number;
  /** Share of photos whose family is right, and among the first three; and right where the photo is cut out as it is in use. */
  readonly family: number; readonly firstThree: number; readonly familyAsUsed: number;
  readonly material: number;
  /** Medians of the error of yaw (of what has one) and pitch, degrees. */
  readonly yaw: number; readonly pitch: number;
  /** Share of what numbers of the code vary by that is explained (R²), and share of choices that are right. */
  readonly numbers: number; readonly choices: number;
  /** Mean intersection over union of the segmentation's own mask. */
  readonly mask: number;
}

/** What the reader said, and the families by that, the likeliest first. */
interface Heard { readonly out: Readonly<Record<string, ArrayLike<number> & Iterable<number>>>; readonly order: readonly number[] }

export async function evaluate(weights: Weights, book: CodeBook, samples: readonly Sample[]): Promise<VisionFigures> {
  const reading = new Graph({ kind: 'infer', weights }), seeing = new Graph({ kind: 'infer', weights });
  const outputs = glance(reading.input('picture', [1, GLANCE_CHANNELS, GLANCE, GLANCE]), book, MATERIAL_NAMES.length);
  for (const [name, tensor] of Object.entries(outputs)) reading.output(name, tensor);
  seeing.output('logits', sight(seeing.input('picture', [1, SIGHT_CHANNELS, SIGHT, SIGHT])));
  const read = await openSession(programOf(reading, 'read'), { device: 'cpu', threads: 1 }),
    see = await openSession(programOf(seeing, 'see'), { device: 'cpu', threads: 1 }), seer = await openSeer(weights);
  const heard = async (bytes: Uint8Array): Promise<Heard> => {
    const picture = new Float32Array(GLANCE_CHANNELS * GLANCE * GLANCE);
    fillGlance(picture, 0, bytes, null);
    const out = await read.run({ picture }), families = Array.from(out['families'] ?? [], Number);
    return { out, order: families.map((_, i) => i).sort((a, b) => (families[b] ?? 0) - (families[a] ?? 0)) };
  };
  const right = { family: 0, asUsed: 0, three: 0, material: 0, choices: 0, allChoices: 0 }, yaws: number[] = [], pitches: number[] = [],
    masks: number[] = [], said: [string, number, number][] = [];
  for (const [number, sample] of samples.entries()) {
    const { out, order } = await heard(glanceOfSample(sample, null)), used = await glanceAsUsed(seer, sample, randomFrom(number));
    if (used && (await heard(used)).order[0] === sample.family) right.asUsed++;
    if (order[0] === sample.family) right.family++;
    if (order.slice(0, 3).includes(sample.family)) right.three++;
    const materials = [...(out['materials'] ?? [])];
    if (materials.indexOf(Math.max(...materials)) === sample.material) right.material++;
    const [sine = 0, cosine = 1, pitch = 0] = out['view'] ?? [];
    if (sample.turned) yaws.push(Math.abs(turn(Math.atan2(sine, cosine) - Math.atan2(sample.view[0] as number, sample.view[1] as number))));
    pitches.push(Math.abs(pitch - (sample.view[2] as number)));
    const stretch = book.stretches[sample.family], code = out['code'] ?? [], family = FAMILIES[sample.family];
    for (const { name, parameter, from, to } of stretch && family ? slotsOf(family) : []) {
      const at = (stretch?.from ?? 0) + from, values = Array.from({ length: to - from }, (_, i) => code[at + i] as number);
      if (parameter.kind === 'number') {
        said.push([`${family?.name}.${name}`, sample.code[at] as number, 1 / (1 + Math.exp(-(values[0] as number)))]);
        continue;
      }
      right.allChoices++;
      if (sample.code[at + values.indexOf(Math.max(...values))] === 1) right.choices++;
    }
    masks.push(await maskOverlap(see, photoOfSample(sample, randomFrom(number))));
  }
  await Promise.all([read.close(), see.close(), seer.close()]);
  const n = samples.length,
    middle = (values: readonly number[]): number => (values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0) * 180 / Math.PI;
  return {
    photos: n, family: right.family / n, firstThree: right.three / n, familyAsUsed: right.asUsed / n, material: right.material / n,
    yaw: middle(yaws), pitch: middle(pitches),
    numbers: explained(said), choices: right.choices / Math.max(1, right.allChoices), mask: masks.reduce((a, b) => a + b, 0) / n,
  };
}

async function maskOverlap(see: Awaited<ReturnType<typeof openSession>>, photo: Uint8Array): Promise<number> {
  const picture = new Float32Array(SIGHT_CHANNELS * SIGHT * SIGHT);
  fillSight(picture, null, 0, photo, null);
  const { logits = [] } = await see.run({ picture });
  let both = 0, either = 0;
  for (let i = 0; i < SIGHT * SIGHT; i++) {
    const said = (logits[i] as number) > 0, is = (photo[i * 4 + 3] as number) > 127;
    if (said && is) both++;
    if (said || is) either++;
  }
  return either > 0 ? both / either : 1;
}

const turn = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

/**
 * R² over [parameter, is, guessed], each beside its own parameter's mean. What a parameter varies by is estimated without
 * bias (n - 1), so that guessing the mean is worth 0 however few photos show it; one that a single photo shows is left out.
 */
export function explained(said: readonly (readonly [string, number, number])[]): number {
  let left = 0, all = 0;
  for (const rows of Map.groupBy(said, ([name]) => name).values()) {
    if (rows.length < 2) continue;
    const mean = rows.reduce((sum, [, is]) => sum + is, 0) / rows.length, fair = rows.length / (rows.length - 1);
    for (const [, is, guessed] of rows) { left += (is - guessed) ** 2; all += fair * (is - mean) ** 2; }
  }
  return 1 - left / Math.max(1e-9, all);
}
