/**
 * From a photo, on photos that we render: held-out parameters, colours, lights, backgrounds and views, drawn from a finer
 * level of detail than the network was mostly trained on, at the size of a phone's picture made small, as JPEG. The
 * silhouettes compared are those of the model proposed first and of the true one; the photo's own size is not told.
 * Turned, both are looked at from 60 degrees further round, at the scale found in the photo, middle on middle.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { randomFrom } from '../../../models/engine/random.ts';
import { buildModel, FAMILIES } from '../../../models/shape/index.ts';
import type { Family } from '../../../models/shape/index.ts';
import { openPhotoReader } from '../../../models/vision/index.ts';
import type { PhotoProposal, PhotoReader } from '../../../models/vision/index.ts';
import { frameOf } from '../../../models/vision/look.ts';
import { inflated } from '../../../models/vision/mesh/inflate.ts';
import { stood } from '../../../models/vision/mesh/surface.ts';
import { regionOf, resampled } from '../../../models/vision/picture.ts';
import type { Mask } from '../../../models/vision/picture.ts';
import { busyBackdrop, plainBackdrop } from '../../../models/vision/render/backdrops.ts';
import { boxOf, cameraOf, frameAround, project } from '../../../models/vision/render/camera.ts';
import type { Frame, View } from '../../../models/vision/render/camera.ts';
import { randomLight } from '../../../models/vision/render/light.ts';
import { composed, framed, shoot } from '../../../models/vision/render/photo.ts';
import { silhouette } from '../../../models/vision/render/raster.ts';
import type { Tiles } from '../../../models/vision/render/shade.ts';
import { solidFrom } from '../../../models/vision/render/solid.ts';
import type { Solid } from '../../../models/vision/render/solid.ts';
import { isRound, overlap, randomSubject, randomView, solidOfSubject, wardrobeOf } from '../../../models/vision/scene.ts';
import type { Subject } from '../../../models/vision/scene.ts';
import { figure, quantile } from '../figure.ts';
import type { BenchOptions, Figure } from '../figure.ts';

/** Photos of each family, half of them before a busy background; pixels along a side; the seed, which training does not use. */
const EACH = 2, SIZE = 320, SEED = 77_001;
/** Room around the object's longer side. */
const MARGIN = 0.14;
const SIXTY = Math.PI / 3;
/** Pixels along a side in which turned silhouettes are compared. */
const COMPARED = 192;
/** Photos of each class of the real ones that are tried. */
const REAL_EACH = 6;
/** Families that count as right for a class of the clothing data set. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  dress: ['dress'], hat: ['hat', 'cap'], longsleeve: ['t-shirt', 'shirt', 'hoodie'], outwear: ['jacket', 'hoodie'], pants: ['trousers'],
    shirt: ['shirt', 't-shirt'],
  shoes: ['sneaker', 'boot', 'pump', 'sandal'], shorts: ['trousers', 'shorts'], skirt: ['skirt'], 't-shirt': ['t-shirt'],
};
const REAL = '/work/shared/data/images-clothing-small-test';

export interface Photographed { readonly subject: Subject; readonly view: View; readonly solid: Solid; readonly frame: Frame;
  readonly truth: Mask; readonly busy: boolean; readonly jpeg: Uint8Array }

/** Photos of the given families, one after another, the same for the same seed. */
export async function* photographs(families: readonly Family[], each: number, seed: number): AsyncGenerator<Photographed> {
  const random = randomFrom(seed), tiles: Tiles = new Map();
  for (const family of families) {
    const round = isRound(family);
    for (let i = 0; i < each; i++) {
      const subject = randomSubject(family, round, random), view = randomView(family, random), solid = solidOfSubject(subject, 1),
        busy = i % 2 === 1, shift = [0.03 * random.normal(), 0.03 * random.normal()] as const;
      const shot =
        shoot(solid, wardrobeOf(subject, random), view, randomLight(random), tiles, { size: SIZE, samples: 2, margin: MARGIN, shift });
      const rgb = composed(shot, busy ? busyBackdrop(SIZE, random) : plainBackdrop(SIZE, random)),
        truth = { width: SIZE, height: SIZE, values: new Uint8Array(SIZE * SIZE) };
      for (let p = 0; p < truth.values.length; p++) truth.values[p] = 255 * (shot.object[p * 4 + 3] as number);
      const jpeg =
        await sharp(Uint8Array.from(Uint8ClampedArray.from(rgb)), { raw: { width: SIZE, height: SIZE, channels: 3 } }).jpeg({ quality: 88 })
        .toBuffer();
      yield { subject, view, solid, frame: framed(solid, view, SIZE, MARGIN, shift).frame, truth, busy, jpeg };
    }
  }
}

type DesignProposal = Extract<PhotoProposal, { readonly kind: 'design' }>;

const truly = (truth: Mask): Uint8Array => truth.values.map((v) => (v > 127 ? 1 : 0));

/** The proposal's silhouette where the photo showed it, in the photo's pixels. */
function seenBy({ fit }: DesignProposal, solid: Solid, mask: Mask): Uint8Array {
  const projected = project(solid, cameraOf(fit.view, boxOf(solid))), inSquare = frameOf(projected, fit.square.width, fit),
    f = SIZE / mask.width;
  return silhouette(solid, projected, { scale: inSquare.scale * f, x: (inSquare.x + fit.square.x) * f, y: (inSquare.y + fit.square.y) * f },
    SIZE);
}

/** A solid from further round, its middle in the middle, `scale` pixels a unit of the picture's plane. */
function turnedAt(solid: Solid, view: View, scale: number): Uint8Array {
  const projected = project(solid, cameraOf({ ...view, yaw: view.yaw + SIXTY }, boxOf(solid))),
    centred = frameAround(projected, COMPARED, 0), middle = COMPARED / 2;
  return silhouette(solid, projected,
    { scale, x: middle + ((centred.x - middle) * scale) / centred.scale, y: middle + ((centred.y - middle) * scale) / centred.scale },
    COMPARED);
}

/** The family as it usually is, seen from where the photo was truly taken. */
function usual({ family, material }: Subject): Solid {
  const params = Object.fromEntries(Object.entries(family.parameters).map(([name, declared]) => [name, declared.default]));
  return solidOfSubject({ family, material, labelled: false, form: { params, wide: 1, deep: 1 } }, 1);
}

/** The true silhouette blown up, as a solid that is looked at straight on. */
function blownUp(truth: Mask): Solid | null {
  const mesh = inflated(truth), box = regionOf(truth);
  return mesh && box
    && solidFrom(new Map([['main', stood(mesh, { width: box.width, height: box.height, depth: Math.min(box.width, box.height) / 2 })]]));
}

interface Row { readonly family: boolean; readonly busy: boolean; readonly mask: number; readonly seen: number; readonly turned: number;
  readonly usualSeen: number; readonly usualTurned: number; readonly blownTurned: number; readonly ms: number; readonly name: string }

async function judge(reader: PhotoReader, photo: Photographed): Promise<Row | string> {
  const { subject, view, solid, frame, truth, busy, jpeg } = photo, start = performance.now(), reading = await reader.read(jpeg);
  if (!reading.ok) return reading.reason;
  const [first] = reading.proposals,
    design = first?.kind === 'design' ? first : reading.proposals.find((p): p is DesignProposal => p.kind === 'design');
  if (first?.kind === 'design') await buildModel({ ...first.design, level: 0 });
  const ms = performance.now() - start, name = subject.family.name;
  if (!design) return 'no design';
  const { family, params, material, dimensions } = design.design, found = FAMILIES.find((f) => f.name === family) as Family,
    shrink = COMPARED / SIZE;
  const proposed =
    solidOfSubject({ family: found, material: material as Subject['material'], labelled: false,
    form: { params, wide: (dimensions.width / dimensions.height) / (found.size.width / found.size.height),
    deep: (dimensions.depth / dimensions.height) / (found.size.depth / found.size.height) } }, 1);
  const projected = project(proposed, cameraOf(design.fit.view, boxOf(proposed))),
    scale = (frameOf(projected, design.fit.square.width, design.fit).scale * SIZE) / reading.mask.width;
  const usually = usual(subject), usualProjected = project(usually, cameraOf(view, boxOf(usually))),
    box = regionOf(truth) ?? { x: 0, y: 0, width: 1, height: 1 };
  const usualFrame = frameAround(usualProjected, Math.max(box.width, box.height), 0),
    placed =
    { scale: usualFrame.scale, x: usualFrame.x + box.x + (box.width - Math.max(box.width, box.height)) / 2,
    y: usualFrame.y + box.y + (box.height - Math.max(box.width, box.height)) / 2 };
  const truthTurned = turnedAt(solid, view, frame.scale * shrink), blown = blownUp(truth),
    cut = resampled(reading.mask.values, reading.mask.width, reading.mask.height, 1, SIZE, SIZE).map((v) => (v > 127 ? 1 : 0));
  const far = 30, straight = { yaw: 0, pitch: 0, distance: far };
  return {
    name, busy, ms, family: family === name, mask: overlap(truly(truth), cut),
      seen: overlap(truly(truth), seenBy(design, proposed, reading.mask)),
      turned: overlap(truthTurned, turnedAt(proposed, design.fit.view, scale * shrink)),
    usualSeen: overlap(truly(truth), silhouette(usually, usualProjected, placed, SIZE)),
      usualTurned: overlap(truthTurned, turnedAt(usually, view, usualFrame.scale * shrink)),
    // Straight on from afar, one unit (a pixel of the photo) of the solid is one pixel.
    blownTurned: blown ? overlap(truthTurned, turnedAt(blown, straight, boxOf(blown).radius * far * shrink)) : 0,
  };
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Share of real photos of clothing whose family is right; null where the photos are absent. */
async function real(reader: PhotoReader, folder: string, say: (line: string) => void): Promise<{ readonly share: number;
  readonly photos: number } | null> {
  const names = new Set(FAMILIES.map((f) => f.name)),
    classes = (await readdir(folder).catch(() => [])).filter((name) => CLASSES[name]?.some((family) => names.has(family)));
  if (classes.length === 0) {
    say(`no real photos at ${folder}: they are left out`);
    return null;
  }
  let right = 0, photos = 0;
  for (const name of classes) {
    const files = (await readdir(join(folder, name))).sort().slice(0, REAL_EACH), read: string[] = [];
    for (const file of files) {
      const reading = await reader.read(await readFile(join(folder, name, file))),
        [first] = reading.ok ? reading.proposals.filter((p) => p.kind === 'design') : [];
      photos++;
      if (first && CLASSES[name]?.includes(first.design.family)) right++;
      read.push(first?.design.family ?? (reading.ok ? 'mesh' : reading.reason));
    }
    say(`  ${name}: ${read.join(', ')}`);
  }
  return { share: right / photos, photos };
}

/** The figures of `bench shape` on photos. */
export async function* figures({ data, say }: BenchOptions): AsyncGenerator<Figure> {
  const reader = await openPhotoReader(), rows: Row[] = [], failed: string[] = [];
  try {
    say(`reading ${FAMILIES.length * EACH} photos ...`);
    for await (const photo of photographs(FAMILIES, EACH, SEED)) {
      const row = await judge(reader, photo);
      if (typeof row === 'string') failed.push(`${photo.subject.family.name}: ${row}`);
      else rows.push(row);
    }
    for (const row of rows.filter((r) => !r.family
      || r.seen < 0.85)) say(`  ${row.name}${row.busy ? ' (busy)' : ''}: ${row.family ? 'right' : 'wrong'} family, mask ${row.mask.toFixed(2)}, seen ${row.seen.toFixed(2)}, turned ${row.turned.toFixed(2)}`);
    if (failed.length > 0) say(`  not read: ${failed.join('; ')}`);
    const all = rows.length + failed.length,
      of = (pick: (row: Row) => number): number => rows.reduce((sum, row) => sum + pick(row), 0) / all, busy = rows.filter((r) => r.busy),
      tried = await real(reader, data ?? REAL, say);
    yield* [
      figure('iou.seen', of((r) => r.seen), 'IoU', 'higher',
        { goal: 0.92, reference: of((r) => r.usualSeen), by: 'the true family\'s usual form from the true view' }),
      figure('iou.turned', of((r) => r.turned), 'IoU', 'higher',
        { goal: 0.8, reference: of((r) => r.blownTurned), by: 'the true silhouette inflated' }),
      figure('iou.turned.usual', of((r) => r.usualTurned), 'IoU', 'higher'),
      figure('photo.family', of((r) => Number(r.family)), 'of photos', 'higher'),
      figure('photo.mask', of((r) => r.mask), 'IoU', 'higher'),
      figure('photo.mask.busy', mean(busy.map((r) => r.mask)), 'IoU', 'higher'),
      figure('photo.p50', quantile(rows.map((r) => r.ms), 0.5), 'ms', 'lower', { goal: 3000 }),
      figure('photo.refused', failed.length / all, 'of photos', 'lower'),
      ...(tried ? [figure('photo.real.family', tried.share, `of ${tried.photos} photos`, 'higher')] : []),
    ];
  } finally {
    await reader.close();
  }
}
