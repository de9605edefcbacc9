/** What the model of a design is made from, and the pictures that it wears. */
import { createHash } from 'node:crypto';
import { readGenome } from '../../../models/pattern/index.ts';
import type { PaintTask } from '../../../models/pattern/index.ts';
import type { DesignLook } from '../../storage/designs.ts';
import type { Blobs } from '../blobs.ts';
import type { LevellessRequest } from '../model-keys.ts';
import type { PicturedModel } from '../product-models.ts';

/** Pixels of a tile on a model. */
const TILE = 384;

const printedOn = ({ pattern }: DesignLook) => pattern && {
  role: pattern.on, tile: pattern.tile, picture: { sha256: createHash('sha256').update(JSON.stringify(['pattern 2', pattern.genome, pattern.colours, TILE])).digest('hex') },
};

/** All that its key says. */
export function requestOf(look: DesignLook): LevellessRequest {
  const { family, params, material, dimensions, colourway, label, engraving, artwork } = look, printed = printedOn(look);
  return { family, params, material, dimensions, colourways: [colourway], label, ...engraving !== null && { engraving }, ...artwork && { artwork }, ...printed && { pattern: printed } };
}

/** A design's model: its artwork is read and its pattern drawn when it is made. */
export function modelOf(look: DesignLook, blobs: Pick<Blobs, 'read'>, draw: (task: PaintTask) => Promise<Uint8Array>): PicturedModel {
  const { artwork, pattern } = look, printed = printedOn(look);
  return {
    request: requestOf(look),
    async pictures() {
      const art = artwork && await blobs.read(artwork.sha256), genome = pattern && readGenome(pattern.genome);
      if (artwork && !art) throw new Error(`The picture ${artwork.sha256} of a design is gone.`);
      const tile = pattern && genome ? await draw({ genome, colours: pattern.colours, edge: TILE }) : null;
      return {
        ...artwork && art && { artwork: { ...artwork, bytes: art } },
        ...printed && tile && { pattern: { ...printed, picture: { ...printed.picture, bytes: tile, aspect: 1, clear: false } } },
      };
    },
  };
}
