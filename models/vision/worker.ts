import { readPhoto } from './index.ts';
import type { PhotoOptions, PhotoReading } from './index.ts';

/** Task of a piscina worker (`name: 'read'`): reads a photo off the main thread. */
export function read({ bytes, options }: { readonly bytes: Uint8Array; readonly options: PhotoOptions }): Promise<PhotoReading> {
  return readPhoto(bytes, options);
}
