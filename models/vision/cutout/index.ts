/**
 * Cuts the object out of a photo. A file that is cut out already keeps its own opacity; else the network tells where the
 * object is, the colours inside and outside draw its edge, and a background that is plain has its say, the more the
 * surer it is one: what looks plain at the picture's edge is often a wall with things before it.
 */
import { resampled } from '../picture.ts';
import type { Mask, Picture } from '../picture.ts';
import { backdropOf } from './backdrop.ts';
import type { Backdrop } from './backdrop.ts';
import { pieces, withoutSpecks } from './blobs.ts';
import type { Piece } from './blobs.ts';
import { byColours } from './colours.ts';
import { plainLogits } from './plain.ts';

/** Longest side at which masks are made, pixels. */
export const MASK_EDGE = 288;

/** Where the segmentation network sees an object: logits of a square picture (the photo stretched to it), rows from the top. */
export interface Sight { readonly size: number; readonly logits: Float32Array }

export type Background = 'cut-out' | 'plain' | 'busy';
export interface Masks {
  readonly mask: Mask;
  /** How likely each pixel is to belong to the object, 0 to 255: where the mask decides, this may doubt. */
  readonly chances: Mask;
}
export type CutOut =
  | (Masks & { readonly ok: true; readonly background: Background })
  | { readonly ok: false; readonly reason: 'no-object' | 'object-too-small' | 'several-objects'; readonly message: string };

/** Smallest object, as a share of the photo and in pixels of its longer side. */
const LEAST_AREA = 0.006, LEAST_SIDE = 24;
/** Specks and holes below this share of the photo are none. */
const SPECK = 0.0006;
/** A second piece this large beside the first, and apart from it, is another object, unless something at least this likely (of 255) joins them. */
const ANOTHER = 0.45, JOINED = 20;
/** Pieces below this share of the largest are left out. */
const KEPT = 0.04;
/** The network sees a little more than there is, a logit's worth: where it says even, 4 pixels of 10 are the object's. */
const OVERSEEN = 0.3;
/** What the network's word is worth beside an outline. */
const SEEN_STILL = 0.6;
/** What a background's word weighs beside the network's and its palettes', and from which share of the edge on it is plain beyond doubt. */
const PLAIN = { likely: 0.4, sure: 0.8, share: 0.97 } as const;
/** How sharp the edge of a mask is, a logit's worth; and of the chances, which are not surer than they are right. */
const EDGE = 2.5, DOUBT = 1.1;

/** Cuts the object out of one picture, once or, where one has learnt what it may be, again. */
export interface Cutter {
  /** @param shape what the object's outline is taken for, as logits of the mask's size */
  cut(shape: Float32Array | null): CutOut;
}

export const cutOut = (picture: Picture, sight: Sight | null): CutOut => cutter(picture, sight).cut(null);

export function cutter(picture: Picture, sight: Sight | null): Cutter {
  const scale = Math.min(1, MASK_EDGE / Math.max(picture.width, picture.height));
  const width = Math.max(1, Math.round(picture.width * scale)), height = Math.max(1, Math.round(picture.height * scale));
  const small = { width, height, rgb: Uint8Array.from(resampled(picture.rgb, picture.width, picture.height, 3, width, height), Math.round) };
  const backdrop = picture.alpha ? null : backdropOf(small), plain = backdrop && plainLogits(small, backdrop),
    seen = sight && resampled(sight.logits, sight.size, sight.size, 1, width, height).map((v) => v - OVERSEEN);
  const found = (shape: Float32Array | null): Found | null =>
    (picture.alpha ? opaque(picture, picture.alpha, width, height) : maskOf({ small, backdrop, plain, seen, shape }));
  return { cut: (shape) => answered(found(shape), width, height) };
}

function answered(found: Found | null, width: number, height: number): CutOut {
  if (!found) return { ok: false, reason: 'no-object', message: 'No object stands out in this photo; take it before a plain background.' };
  return checked(found, width, height);
}

interface Found { readonly binary: Uint8Array; readonly soft: Uint8Array; readonly chances: Uint8Array; readonly background: Background }

/** A file that is cut out already. */
function opaque(picture: Picture, alpha: Uint8Array, width: number, height: number): Found {
  const soft = Uint8Array.from(resampled(alpha, picture.width, picture.height, 1, width, height), Math.round);
  return { binary: soft.map((v) => (v > 127 ? 1 : 0)), soft, chances: soft, background: 'cut-out' };
}

/** What speaks for a mask, at its size. */
interface Signs {
  readonly small: Pick<Picture, 'width' | 'height' | 'rgb'>;
  readonly backdrop: Backdrop | null; readonly plain: Float32Array | null;
  /** The network's word, and what the outline is taken for, as logits. */
  readonly seen: Float32Array | null; readonly shape: Float32Array | null;
}

function maskOf({ small, backdrop, plain, seen, shape }: Signs): Found | null {
  const { width, height } = small, least = SPECK * width * height,
    prior = seen && shape ? seen.map((v, i) => SEEN_STILL * v + (shape[i] as number)) : seen;
  // The network sees something in an empty page too.
  if (backdrop && plain && backdrop.share >= PLAIN.share && plain.reduce((sum, v) => sum + (v > 0 ? 1 : 0), 0) < least) return null;
  const coloured = prior && byColours(small, prior);
  const weight = backdrop && backdrop.share < PLAIN.share ? PLAIN.likely : PLAIN.sure;
  const logits = coloured && plain ? coloured.map((v, i) => v + weight * (plain[i] as number)) : coloured ?? plain;
  if (!logits) return null;
  const smooth = blurred(logits, width, height), solid = new Uint8Array(width * height);
  for (let i = 0; i < solid.length; i++) solid[i] = (smooth[i] as number) > 0 ? 1 : 0;
  const cleaned = withoutSpecks(solid, width, height, least), binary = prior ? withoutLabels(cleaned, prior, width, height) : cleaned;
  const soft = Uint8Array.from(smooth, (v, i) => {
    const opacity = 255 / (1 + Math.exp(-EDGE * v));
    return binary[i] ? Math.max(solid[i] ? 128 : 255, opacity) : Math.min(127, opacity);
  });
  const chances = Uint8Array.from(smooth, (v, i) => {
    const chance = 255 / (1 + Math.exp(-DOUBT * v));
    return binary[i] ? Math.max(solid[i] ? 128 : 200, chance) : Math.min(127, chance);
  });
  return { binary, soft, chances, background: backdrop ? 'plain' : 'busy' };
}

/** Fills holes in which the network sees the object: a label in the background's colour is no hole. */
function withoutLabels(binary: Uint8Array, prior: Float32Array, width: number, height: number): Uint8Array {
  const { labels, found } = pieces(binary.map((v) => 1 - v), width, height), words = new Float64Array(found.length);
  for (let i = 0; i < binary.length; i++) {
    const label = labels[i] as number;
    if (label > 0) words[label - 1] = (words[label - 1] as number) + (prior[i] as number);
  }
  const filled = found.map(({ left, right, top, bottom }, k) =>
    left > 0 && top > 0 && right < width - 1 && bottom < height - 1 && (words[k] as number) > 0);
  return binary.map((v, i) => (v || filled[(labels[i] as number) - 1] ? 1 : 0));
}

/** A 3 x 3 binomial blur. */
function blurred(values: Float32Array, width: number, height: number): Float32Array {
  const across = new Float32Array(values.length), out = new Float32Array(values.length);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const i = y * width + x, left = x > 0 ? i - 1 : i, right = x + 1 < width ? i + 1 : i;
    across[i] = ((values[left] as number) + 2 * (values[i] as number) + (values[right] as number)) / 4;
  }
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const i = y * width + x, above = y > 0 ? i - width : i, below = y + 1 < height ? i + width : i;
    out[i] = ((across[above] as number) + 2 * (across[i] as number) + (across[below] as number)) / 4;
  }
  return out;
}

function checked({ binary, soft, chances, background }: Found, width: number, height: number): CutOut {
  const { labels, found } = pieces(binary, width, height),
    ranked = found.map((piece, i) => ({ ...piece, label: i + 1 })).sort((a, b) => b.area - a.area), [first, second] = ranked;
  const everything = (first?.area ?? 0) > 0.97 * width * height;
  if (!first || everything) return { ok: false, reason: 'no-object',
    message: 'No object stands out in this photo; take it before a plain background.' };
  if (first.area < LEAST_AREA * width * height
    || Math.max(first.right - first.left, first.bottom - first.top) < LEAST_SIDE) return { ok: false, reason: 'object-too-small',
    message: 'The object is too small in this photo; go nearer or crop it.' };
  const apart = second
    && (second.left > first.right || second.right < first.left || second.top > first.bottom || second.bottom < first.top);
  const joined = (): boolean => {
    const { labels: wider } = pieces(chances.map((v) => (v >= JOINED ? 1 : 0)), width, height), at = (label: number): number => wider[labels.indexOf(label)] as number;
    return second !== undefined && at(first.label) === at(second.label);
  };
  // Before a busy background an object that something thin holds together often comes in two.
  if (second && apart && background !== 'busy' && second.area > ANOTHER * first.area && !joined()) return { ok: false, reason: 'several-objects',
    message: 'There are several objects in this photo; crop it to one.' };
  // What runs out of the photo beside an object that does not is something else.
  const cutOff = ({ left, right, top, bottom }: Piece): boolean => left === 0 || top === 0 || right === width - 1 || bottom === height - 1;
  const kept = new Set(ranked.filter((piece) => piece.area >= KEPT * first.area && (cutOff(first) || !cutOff(piece))).map((piece) => piece.label));
  const within = (of: Uint8Array): Mask =>
    ({ width, height, values: of.map((v, i) => ((labels[i] as number) > 0 ? (kept.has(labels[i] as number) ? v : 0) : Math.min(v, 127))) });
  return { ok: true, mask: within(soft), chances: within(chances), background };
}
