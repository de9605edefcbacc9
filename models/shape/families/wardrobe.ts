import type { Family } from '../family.ts';
import { cap } from './cap.ts';
import { dress } from './dress.ts';
import { hoodie } from './hoodie.ts';
import { jacket } from './jacket.ts';
import { shirt } from './shirt.ts';
import { boot, sneaker } from './shoe.ts';
import { skirt } from './skirt.ts';
import { tShirt } from './t-shirt.ts';
import { trousers } from './trousers.ts';

/** What people wear: clothing, hats and shoes. */
export const WARDROBE: readonly Family[] = [
  tShirt, shirt, hoodie, jacket, dress, trousers, skirt,
  cap, sneaker, boot,
];
