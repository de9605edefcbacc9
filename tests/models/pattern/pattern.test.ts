/** [PT] Patterns: genomes, what they draw, and how liking and disliking steer what is shown next. */
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { breed, paint, readGenome, SHOWN, writeGenome } from '../../../models/pattern/index.ts';
import type { Genome } from '../../../models/pattern/index.ts';
import { INPUTS, mutated, crossed, OUTPUTS, randomGenome } from '../../../models/pattern/genome.ts';
import { distance, fieldOf, printOf } from '../../../models/pattern/network.ts';

const COLOURS = ['#ff0000', '#00ff00', '#0000ff'] as const;

/** Independent of the program's own evaluation: node by node over maps, as the definition says. */
function byDefinition({ symmetry, edge, hidden, wires }: Genome, x: number, y: number): number[] {
  const { sin, cos, PI, tanh, exp, abs, min, max, sqrt, floor } = Math, t = 2 * PI;
  const [sx, cx, sy, cy] = [sin(t * x), cos(t * x), sin(t * y), cos(t * y)], far = sqrt(sin(PI * x) ** 2 + sin(PI * y) ** 2) * 1.4 - 1;
  const inputs = symmetry === 0 ? [sx, cx, sy, cy, far, 1] : symmetry === 1 ? [cos(2 * t * x), cx, sy, cy, far, 1] : symmetry === 2 ? [cos(2 * t * x), cx, cos(2 * t * y), cy, far, 1] : [sx + sy, cx + cy, sx * sy, cx * cy, far, 1];
  const acts = [tanh, (z: number) => sin(PI * z), (z: number) => cos(PI * z), (z: number) => 2 * exp(-z * z) - 1, (z: number) => min(1, abs(z)) * 2 - 1, (z: number) => tanh(6 * z), (z: number) => max(-1, min(1, z)), (z: number) => 1 - 4 * abs(z - floor(z) - 0.5)];
  const value = new Map<number, number>(inputs.map((v, i) => [i, v]));
  for (let node = INPUTS; node < INPUTS + hidden.length + OUTPUTS; node++) {
    const sum = wires.filter((wire) => wire.to === node).reduce((all, wire) => all + (value.get(wire.from) ?? 0) * (wire.weight / 32), 0);
    value.set(node, node < INPUTS + hidden.length ? acts[hidden[node - INPUTS]!]!(sum) : sum);
  }
  const outs = [0, 1, 2].map((k) => exp(1.5 * (40 / 1.5) ** (edge / 255) * (value.get(INPUTS + hidden.length + k) ?? 0))), total = outs.reduce((a, b) => a + b);
  return outs.map((each) => each / total);
}

test('[PT1] a genome says the same pattern in every reading: written and read again it is itself, and draws what the definition says', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (seed, x, y) => {
    const genome = randomGenome(randomFrom(seed)), shares = [...fieldOf(genome)(x, y)];
    expect(readGenome(writeGenome(genome))).toEqual(genome);
    const want = byDefinition(genome, x, y);
    if (want.every(Number.isFinite)) shares.forEach((each, k) => expect(each).toBeCloseTo(want[k]!, 6));
  }), { numRuns: 300 });
});

test('[PT2] children of any parents can be written, read and drawn, however often they are bred', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 31 - 1 }), (seed) => {
    const random = randomFrom(seed);
    let [a, b] = [randomGenome(random), randomGenome(random)];
    for (let i = 0; i < 25; i++) [a, b] = [mutated(crossed(a, b, random), random, 1), a];
    expect(readGenome(writeGenome(a))).toEqual(a);
    expect(fieldOf(a)(0.3, 0.7).reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
  }), { numRuns: 200 });
});

test('[PT3] a text that is no genome is refused and never throws', () => {
  const good = writeGenome(randomGenome(randomFrom(1)));
  expect(readGenome(good)).not.toBeNull();
  for (const bad of ['', '!', 'AAAAAAAA', good.slice(0, -4), `${good}AAAA`, good.replace(/^./, 'Z'), 'A'.repeat(5000)]) expect(readGenome(bad)).toBeNull();
  fc.assert(fc.property(fc.uint8Array({ maxLength: 160 }), (bytes) => { const read = readGenome(Buffer.from(bytes).toString('base64url')); if (read) fieldOf(read)(0.1, 0.2); }), { numRuns: 500 });
});

test('[PT4] a tile has no seam: it is the same at its left and right edges and at its top and bottom, for every genome', async () => {
  for (let seed = 0; seed < 60; seed++) {
    const field = fieldOf(randomGenome(randomFrom(seed)));
    for (let i = 0; i < 20; i++) {
      const t = i / 20, pairs = [[[0, t], [1, t]], [[t, 0], [t, 1]], [[0.25, t], [1.25, t]]] as const;
      for (const [[ax, ay], [bx, by]] of pairs) { const a = [...field(ax, ay)]; [...field(bx, by)].forEach((each, k) => expect(each).toBeCloseTo(a[k]!, 4)); }
    }
  }
});

test('[PT5] a tile is drawn in the given colours and nothing darker or brighter, the same bytes each time', async () => {
  const genome = breed({ liked: [], disliked: [], seed: 5 })[0]!, first = await paint(genome, COLOURS, 64), second = await paint(genome, COLOURS, 64);
  expect(Buffer.compare(first, second)).toBe(0);
  const { data, info } = await sharp(first).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height, info.format]).toEqual([64, 64, 'raw']);
  const strongest = [0, 1, 2].map((k) => Math.max(...data.filter((_, i) => i % 3 === k)));
  expect(strongest.filter((each) => each > 200).length).toBeGreaterThanOrEqual(2);
});

test('[PT6] six are shown, no two alike, none plain, the same for the same wishes and others for another seed', () => {
  for (let seed = 0; seed < 12; seed++) {
    const six = breed({ liked: [], disliked: [], seed }), prints = six.map(printOf);
    expect(six).toHaveLength(SHOWN);
    expect(breed({ liked: [], disliked: [], seed })).toEqual(six);
    prints.forEach((a, i) => prints.slice(i + 1).forEach((b) => expect(distance(a, b)).toBeGreaterThan(0.08)));
  }
  expect(breed({ liked: [], disliked: [], seed: 1 })).not.toEqual(breed({ liked: [], disliked: [], seed: 2 }));
});

/** What a made-up shopper likes: lengthwise stripes, mostly in the first colour. It is never told to the program. */
function pleasure(genome: Genome): number {
  const field = fieldOf(genome), n = 16;
  let first = 0, along = 0, across = 0;
  for (let j = 0; j < n; j++) for (let i = 0; i < n; i++) {
    const here = [...field(i / n, j / n)], below = [...field(i / n, (j + 1) / n)], right = [...field((i + 1) / n, j / n)];
    first += here[0]! / (n * n);
    along += Math.abs(here[0]! - below[0]!);
    across += Math.abs(here[0]! - right[0]!);
  }
  return across / (along + across + 1e-9) - Math.abs(first - 0.6);
}

test('[PT7] liking and disliking steer: after six rounds of a shopper who says only "this" and "not this", what is shown pleases far more than what chance shows', () => {
  const mean = (six: readonly Genome[]): number => six.reduce((sum, each) => sum + pleasure(each), 0) / six.length;
  let start = 0, end = 0;
  for (let person = 0; person < 8; person++) {
    let liked: Genome[] = [], disliked: Genome[] = [], six = breed({ liked, disliked, seed: person * 100 });
    start += mean(six) / 8;
    for (let round = 1; round <= 6; round++) {
      const ranked = six.toSorted((a, b) => pleasure(b) - pleasure(a));
      liked = [...liked, ranked[0]!].slice(-8);
      disliked = [...disliked, ranked.at(-1)!].slice(-12);
      six = breed({ liked, disliked, seed: person * 100 + round });
    }
    end += mean(six) / 8;
  }
  expect(end - start).toBeGreaterThan(0.2);
});
