import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { brdfTable } from '../../../client/mall/world/brdf.ts';

const SIZE = 48;
const table = brdfTable(SIZE);
const texel = (column: number, row: number): Float32Array => table.subarray((row * SIZE + column) * 4, (row * SIZE + column) * 4 + 4);

/** The picture that Babylon brings, as the shader reads it: colours over 2.2 and divided by alpha. */
async function babylons(): Promise<(column: number, row: number) => number[]> {
  const source = readFileSync(fileURLToPath(import.meta.resolve('@babylonjs/core/Misc/brdfTextureTools.js')), 'utf8');
  const [, picture = ''] = /data:image\/png;base64,([\w+/=]+)/.exec(source) ?? [];
  const { data, info } = await sharp(Buffer.from(picture, 'base64')).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return (column, row) => {
    const at = (Math.floor(((row + 0.5) / SIZE) * info.height) * info.width + Math.floor(((column + 0.5) / SIZE) * info.width)) * 4;
    return [0, 1, 2].map((k) => ((data[at + k] ?? 0) / 255) ** 2.2 / ((data[at + 3] ?? 255) / 255));
  };
}

test('what is mirrored of the light around is what Babylon has in its picture, within a hundredth on average and 8 at worst', async () => {
  const theirs = await babylons(), far: [number[], number[], number[]] = [[], [], []];
  // The sheen of what has next to no roughness is left out: it grows without bound there, and a byte cannot say it.
  for (let row = 0; row < SIZE; row++) for (let column = 2; column < SIZE; column++) {
    const ours = texel(column, row), wanted = theirs(column, row);
    far.forEach((list, k) => { if (k < 2 || row > SIZE / 6) list.push(Math.abs((ours[k] ?? 0) - (wanted[k] ?? 0))); });
  }
  for (const list of far) {
    expect(list.reduce((sum, each) => sum + each, 0) / list.length).toBeLessThan(0.01);
    expect(Math.max(...list)).toBeLessThan(0.08);
  }
});

test('a mirror gives back everything, and as much at the rim as Schlick says', () => {
  for (let column = 4; column < SIZE; column++) {
    const [rim = 0, all = 0] = texel(column, 0);
    expect(all).toBeCloseTo(1, 2);
    expect(rim).toBeCloseTo((1 - (column + 0.5) / SIZE) ** 5, 2);
  }
});
