import type { PhotoOptions, PhotoReader, PhotoReading } from './index.ts';
import { openPhotoReader } from './index.ts';

/** The thread's one reader, opened when the first photo comes. */
const kept: { reader?: Promise<PhotoReader> } = {};

/** Task of a piscina worker (`name: 'read'`): reads a photo off the main thread. */
export async function read({ bytes, options }: { readonly bytes: Uint8Array; readonly options: PhotoOptions }): Promise<PhotoReading> {
  kept.reader ??= openPhotoReader();
  return (await kept.reader).read(bytes, options);
}
