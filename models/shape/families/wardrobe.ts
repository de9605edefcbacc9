import type { Family } from '../family.ts';
import { belt } from './belt.ts';
import { boot } from './boot.ts';
import { cap } from './cap.ts';
import { dress } from './dress.ts';
import { hat } from './hat.ts';
import { hoodie } from './hoodie.ts';
import { jacket } from './jacket.ts';
import { pump } from './pump.ts';
import { sandal } from './sandal.ts';
import { scarf } from './scarf.ts';
import { shirt } from './shirt.ts';
import { sneaker } from './sneaker.ts';
import { skirt } from './skirt.ts';
import { tShirt } from './t-shirt.ts';
import { trousers } from './trousers.ts';

/** What people wear: clothing, hats and shoes. */
export const WARDROBE: readonly Family[] = [
  tShirt, shirt, hoodie, jacket, dress, trousers, skirt,
  cap, hat, scarf, belt,
  sneaker, boot, pump, sandal,
];
