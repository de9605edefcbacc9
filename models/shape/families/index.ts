import type { Family } from '../family.ts';
import { backpack } from './backpack.ts';
import { handbag } from './handbag.ts';
import { wallet } from './wallet.ts';
import { playBall } from './ball.ts';
import { book } from './book.ts';
import { bottle } from './bottle.ts';
import { bowl, plate } from './bowl.ts';
import { box } from './box.ts';
import { camera } from './camera.ts';
import { can } from './can.ts';
import { cushion } from './cushion.ts';
import { headphones } from './headphones.ts';
import { speaker } from './speaker.ts';
import { watch } from './watch.ts';
import { jar } from './jar.ts';
import { floorLamp, tableLamp } from './lamp.ts';
import { laptop } from './laptop.ts';
import { mug } from './mug.ts';
import { necklace } from './necklace.ts';
import { perfume } from './perfume.ts';
import { phone } from './phone.ts';
import { plant } from './plant.ts';
import { plateSet } from './plate-set.ts';
import { ring } from './ring.ts';
import { rug } from './rug.ts';
import { armchair } from './armchair.ts';
import { chair } from './chair.ts';
import { sofa } from './sofa.ts';
import { sunglasses } from './sunglasses.ts';
import { shelfUnit, table } from './table.ts';
import { blocks, plush } from './toy.ts';
import { tube } from './tube.ts';
import { vase } from './vase.ts';
import { WARDROBE } from './wardrobe.ts';

/** Every family of products that there is a shape program for. */
export const FAMILIES: readonly Family[] = [
  bottle, mug, vase, jar, can, tube, perfume, bowl, plate, plateSet, box, book,
  tableLamp, floorLamp, cushion, rug, plant, armchair, sofa, chair, table, shelfUnit,
  handbag, backpack, wallet, watch, sunglasses, ring, necklace,
  ...WARDROBE,
  headphones, speaker, phone, laptop, camera,
  plush, blocks, playBall,
];
