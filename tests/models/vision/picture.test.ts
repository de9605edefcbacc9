import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import type { Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { readPicture, sampled, squareAround } from '../../../models/vision/picture.ts';

const plain = (width: number, height: number): Sharp => sharp({ create: { width, height, channels: 3, background: '#336699' } });

/** A PNG that claims a size and holds nothing. */
function claiming(width: number, height: number): Uint8Array {
  const head = Buffer.alloc(25);
  head.writeUInt32BE(13, 0);
  head.write('IHDR', 4, 'latin1');
  head.writeUInt32BE(width, 8);
  head.writeUInt32BE(height, 12);
  head.set([8, 2, 0, 0, 0], 16);
  head.writeUInt32BE(crc32(head.subarray(4, 21)), 21);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), head,
    Buffer.from([0, 0, 0, 0, 0x49, 0x44, 0x41, 0x54, 0x35, 0xaf, 0x06, 0x1e])]);
}

test('PNG, JPEG and WebP are read, upright by their EXIF, and made smaller', async () => {
  for (const format of ['png', 'jpeg', 'webp'] as const) {
    const read = await readPicture(await plain(300, 200).toFormat(format).toBuffer());
    expect(read).toMatchObject({ ok: true, picture: { width: 300, height: 200, alpha: null } });
    if (read.ok) expect([...read.picture.rgb.subarray(0, 3)].map((v, k) => Math.abs(v - ([0x33, 0x66, 0x99][k] ?? 0)) < 6))
      .toEqual([true, true, true]);
  }
  expect(await readPicture(await plain(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer()))
    .toMatchObject({ ok: true, picture: { width: 200, height: 300 } });
  expect(await readPicture(await plain(3000, 1500).jpeg().toBuffer())).toMatchObject({ ok: true, picture: { width: 768, height: 384 } });
});

test('what is no photo is refused by name, and a bomb before it is unpacked', async () => {
  expect(await readPicture(Buffer.from('hello'))).toMatchObject({ ok: false, reason: 'not-an-image' });
  expect(await readPicture(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>')))
    .toMatchObject({ ok: false, reason: 'not-an-image' });
  expect(await readPicture(await plain(100, 100).gif().toBuffer())).toMatchObject({ ok: false, reason: 'not-an-image' });
  const whole = await plain(300, 300).png().toBuffer();
  expect(await readPicture(whole.subarray(0, whole.length - 60))).toMatchObject({ ok: false, reason: 'not-an-image' });
  expect(await readPicture(claiming(30_000, 30_000)))
    .toMatchObject({ ok: false, reason: 'too-large', message: expect.stringContaining('30000 x 30000') });
  expect(await readPicture(new Uint8Array(2000), { mostBytes: 1000 })).toMatchObject({ ok: false, reason: 'too-large' });
  expect(await readPicture(await plain(63, 400).png().toBuffer())).toMatchObject({ ok: false, reason: 'too-small' });
});

test('a region is resampled by area, and goes on past the edge', () => {
  const layer = { values: [0, 10, 20, 30, 0, 10, 20, 30], width: 4, height: 2, channels: 1 };
  expect([...sampled(layer, { x: 0, y: 0, width: 4, height: 2 }, 2, 1)]).toEqual([5, 25]);
  expect([...sampled(layer, { x: 0, y: 0, width: 4, height: 2 }, 4, 2)]).toEqual(layer.values);
  expect([...sampled(layer, { x: 4, y: 0, width: 2, height: 2 }, 2, 2)]).toEqual([30, 30, 30, 30]);
  expect(squareAround({ x: 10, y: 20, width: 30, height: 60 }, 0.1)).toEqual({ x: -12.5, y: 12.5, width: 75, height: 75 });
});
