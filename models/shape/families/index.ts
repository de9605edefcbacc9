import type { Family } from '../family.ts';
import { backpack, handbag, wallet } from './bag.ts';
import { book } from './book.ts';
import { bottle } from './bottle.ts';
import { bowl, plate } from './bowl.ts';
import { box } from './box.ts';
import { can } from './can.ts';
import { cap } from './cap.ts';
import { cushion } from './cushion.ts';
import { headphones, speaker, watch } from './device.ts';
import { jar } from './jar.ts';
import { floorLamp, tableLamp } from './lamp.ts';
import { mug } from './mug.ts';
import { perfume } from './perfume.ts';
import { armchair, chair } from './seat.ts';
import { boot, sneaker } from './shoe.ts';
import { shelfUnit, table } from './table.ts';
import { blocks, plush } from './toy.ts';
import { tShirt } from './t-shirt.ts';
import { trousers } from './trousers.ts';
import { tube } from './tube.ts';
import { vase } from './vase.ts';

/** Every family of products that there is a shape program for. */
export const FAMILIES: readonly Family[] = [
  bottle, mug, vase, jar, can, tube, perfume, bowl, plate, box, book, tableLamp, floorLamp, cushion, armchair, chair, table, shelfUnit,
  handbag, backpack, wallet, sneaker, boot, headphones, speaker, watch, cap, tShirt, trousers, plush, blocks,
];
