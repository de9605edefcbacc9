/** The two networks: one sees where the object is, the other what it is. */
import { letters } from '../engine/graph.ts';
import type { Tensor } from '../engine/graph.ts';
import { conv2d, convTranspose2d, dropout, linear } from '../engine/nn.ts';
import { add, concat, convolve, matmul, relu, reshape, slice } from '../engine/ops.ts';
import type { CodeBook, Stretch } from './code.ts';

/** Pixels along a side of what the segmentation network sees: the whole photo, stretched to a square. */
export const SIGHT = 96;
/** Numbers a pixel of it: colour, and how far that is from every colour along the photo's edge. */
export const SIGHT_CHANNELS = 4;
/** Pixels along a side of what the reader sees: the object, in the middle. */
export const GLANCE = 64;
/** Numbers a pixel of it: the colour of what was cut out, the mask, and the colour of all there is, for what the mask left out. */
export const GLANCE_CHANNELS = 7;
/** Of these, the ones that see the object alone. */
const CUT_OUT = 4;
/** Room around the object in that picture, of its side. */
export const GLANCE_MARGIN = 0.06;
/** Sine and cosine of yaw, pitch (radians), and distance (see `distanceCode`). */
export const VIEW_NUMBERS = 4;
/** Channels of the reader's first layer, numbers of its last but one, and share of them that training leaves out. */
const FIRST = 16, WIDTH = 192, DROPOUT = 0.1;

/** Distance of the eye as a number around 0 to 1, and back. */
export const distanceCode = (distance: number): number => Math.log(distance / 2.6) / Math.log(9 / 2.6);
export const distanceFrom = (code: number): number => 2.6 * (9 / 2.6) ** Math.min(1, Math.max(0, code));

const down = (name: string, x: Tensor, out: number, kernel = 3): Tensor =>
  relu(conv2d(name, x, out, { kernel, stride: 2, padding: kernel >> 1 }));
const same = (name: string, x: Tensor, out: number): Tensor => relu(conv2d(name, x, out, { kernel: 3, padding: 1 }));
const up = (name: string, x: Tensor, out: number): Tensor => relu(convTranspose2d(name, x, out, { kernel: 4, stride: 2, padding: 1 }));

/**
 * A layer and what a wider one finds to add to it (He et al. 2016); the last kernels begin at nothing, so that weights which
 * lack it can go on from there.
 */
function more(name: string, x: Tensor): Tensor {
  const { C } = letters(x, 'B C H W', `the input of ${name}`), kernels = x.graph.parameter(`${name}.back.kernels`, [C, 2 * C, 3, 3], { constant: 0 });
  return add(x, convolve(same(`${name}.wide`, x, 2 * C), kernels, { stride: [1, 1], padding: [1, 1] }));
}

const deeper = (x: Tensor, ...names: readonly string[]): Tensor => names.reduce((x, name) => more(name, x), x);

/**
 * Picture [B, SIGHT_CHANNELS, SIGHT, SIGHT], -1 to 1, to logits of belonging to the object [B, SIGHT, SIGHT]. After U-Net (Ronneberger,
 * Fischer, Brox 2015), with residual layers.
 */
export function sight(picture: Tensor): Tensor {
  const { B, S } = letters(picture, 'B C S S', 'the picture', { S: SIGHT });
  const half = more('see.1b', down('see.1', picture, 12, 5)), quarter = deeper(down('see.2', half, 24), 'see.2b', 'see.2c');
  const eighth = deeper(same('see.4', down('see.3', quarter, 48), 48), 'see.4b', 'see.4c', 'see.4d', 'see.4e');
  const deepest = deeper(same('see.6', down('see.5', eighth, 64), 64), 'see.6b', 'see.6c', 'see.6d', 'see.6e', 'see.6f', 'see.6g');
  const a = deeper(same('see.8', concat([up('see.7', deepest, 48), eighth], 1), 48), 'see.8b', 'see.8c', 'see.8d'),
    b = deeper(same('see.10', concat([up('see.9', a, 24), quarter], 1), 24), 'see.10b', 'see.10c');
  const c = more('see.12b', same('see.12', concat([up('see.11', b, 12), half], 1), 12));
  return reshape(convTranspose2d('see.13', c, 1, { kernel: 4, stride: 2, padding: 1 }), [B, S, S]);
}

export interface Glance {
  /** Logits [B, families]. */
  readonly families: Tensor;
  /** Logits of the code's numbers [B, code]. */
  readonly code: Tensor;
  /** [B, VIEW_NUMBERS] */
  readonly view: Tensor;
  /** Logits [B, materials]. */
  readonly materials: Tensor;
}

/** What stands around the object; its kernels begin at nothing, so that weights which saw the object alone can go on from there. */
function around(picture: Tensor): Tensor {
  const kernels = picture.graph.parameter('read.0.kernels', [FIRST, GLANCE_CHANNELS - CUT_OUT, 5, 5], { constant: 0 });
  return convolve(slice(picture, 1, CUT_OUT, GLANCE_CHANNELS), kernels, { stride: [2, 2], padding: [2, 2] });
}

/** Numbers by which the reader's convolutions describe a picture. */
export const FEATURES = 96 * 16;

/**
 * The object [B, GLANCE_CHANNELS, GLANCE, GLANCE], colour -1 to 1 times mask, mask 0 to 1, and colour as it is, as features
 * [B, FEATURES].
 */
export function features(picture: Tensor): Tensor {
  const { B } = letters(picture, 'B C S S', 'the picture', { C: GLANCE_CHANNELS, S: GLANCE });
  const object = conv2d('read.1', slice(picture, 1, 0, CUT_OUT), FIRST, { kernel: 5, stride: 2, padding: 2 });
  const a = relu(add(object, around(picture))), b = down('read.2', a, 32), c = same('read.4', down('read.3', b, 64), 64), d = down('read.5', c, 96);
  return reshape(d, [B, FEATURES]);
}

/**
 * What the features [B, FEATURES] say. Every family has its own columns of the last layer, under its own name: so
 * families can be added to weights that know others.
 */
export function said(seen: Tensor, { stretches }: CodeBook, materials: number): Glance {
  const hidden = dropout(relu(linear('read.6', dropout(seen, DROPOUT), WIDTH)), DROPOUT), g = seen.graph;
  const say = (what: 'chance' | 'form', length: (stretch: Stretch) => number): Tensor => {
    const weights = stretches.map((s) => g.parameter(`say.${s.family}.${what}.weight`, [WIDTH, length(s)], { normal: 1 / Math.sqrt(WIDTH) }));
    const biases = stretches.map((s) => g.parameter(`say.${s.family}.${what}.bias`, [length(s)], { constant: 0 }, false));
    return add(matmul(hidden, concat(weights, 1)), concat(biases, 0));
  };
  return {
    families: say('chance', () => 1), code: say('form', ({ from, to }) => to - from),
    view: linear('say.view', hidden, VIEW_NUMBERS), materials: linear('say.materials', hidden, materials),
  };
}

/** The object [B, GLANCE_CHANNELS, GLANCE, GLANCE] to what it is. */
export const glance = (picture: Tensor, book: CodeBook, materials: number): Glance => said(features(picture), book, materials);
