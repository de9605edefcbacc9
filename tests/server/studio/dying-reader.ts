/** The real reader of photos, in a thread that dies when a family called `fatal` is asked for. */
import type { PhotoOptions, PhotoReading } from '../../../models/vision/index.ts';
import { read as readReally } from '../../../models/vision/worker.ts';

export function read(order: { readonly bytes: Uint8Array; readonly options: PhotoOptions }): Promise<PhotoReading> {
  if (order.options.family === 'fatal') process.exit(7);
  return readReally(order);
}
