import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { openPhotos } from '../../../server/studio/photo.ts';

const photos = openPhotos({ worker: new URL('dying-reader.ts', import.meta.url) });
afterAll(() => photos.close());

const can =
  (fill: string): Promise<Uint8Array> =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="400"><rect width="100%" height="100%" fill="#f4f4f4"/><rect x="100" y="60" width="100" height="280" rx="8" fill="${fill}"/></svg>`)).png().toBuffer();

test('the same photo asked for twice is read once, another family or photo anew', async () => {
  const bytes = await can('#2050a0'), first = photos.read(bytes), second = photos.read(bytes.slice()),
    other = photos.read(bytes, { family: 'can' });
  expect(await second).toBe(await first);
  expect(await first).toMatchObject({ ok: true });
  expect(await other).not.toBe(await first);
  expect(await photos.read(await can('#a02020'))).not.toEqual(await first);
}, 120_000);

test('a thread that dies loses its own photo alone, and that is read when it is asked for again', async () => {
  const bytes = await can('#208040');
  expect(await photos.read(bytes, { family: 'fatal' })).toMatchObject({ ok: false, reason: 'failed' });
  expect(await photos.read(bytes)).toMatchObject({ ok: true });
  expect(await photos.read(bytes, { family: 'fatal' })).toMatchObject({ ok: false, reason: 'failed' });
}, 120_000);

test('a photo that takes too long is given up', async () => {
  const hasty = openPhotos({ patience: 1 });
  expect(await hasty.read(await can('#808020'))).toMatchObject({ ok: false, reason: 'too-slow' });
  await hasty.close();
});
