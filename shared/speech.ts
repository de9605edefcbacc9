/** Spoken words as they travel: a WAV file of 16-bit PCM, mono, with a chunk of its own that says how wide the mouth stands. */
import { z } from 'zod';

/** Times a second that the mouth's opening is told. */
export const MOUTH_RATE = 50;
/** The chunk's name: a byte each time, 0 shut to 255 wide open. */
export const MOUTH_CHUNK = 'mout';

/** Samples a second of what is sent to be understood: 16-bit PCM, mono, little-endian; and the longest of it, seconds. */
export const HEARD_RATE = 16_000, HEARD_SECONDS = 8;
/** What became of it. */
export const HeardAnswer = z.discriminatedUnion('kind', [
  /** To be asked as if it had been typed. */
  z.strictObject({ kind: z.literal('words'), text: z.string().min(1).max(400) }),
  /** Speech that the mall's own recogniser has no command for. */
  z.strictObject({ kind: z.literal('not-understood') }),
  z.strictObject({ kind: z.literal('silence') }),
]);
export type HeardAnswer = z.infer<typeof HeardAnswer>;

export interface Spoken {
  /** Samples from -1 to 1, and how many of them a second. */
  readonly samples: Float32Array<ArrayBuffer>;
  readonly rate: number;
  /** 0 to 1, `MOUTH_RATE` times a second. */
  readonly mouth: readonly number[];
}

/** Reads what `wavOf` in models/speech wrote; null where it is something else. */
export function readSpoken(bytes: ArrayBuffer): Spoken | null {
  const view = new DataView(bytes), name = (at: number): string => String.fromCharCode(...new Uint8Array(bytes, at, 4));
  if (bytes.byteLength < 44 || name(0) !== 'RIFF' || name(8) !== 'WAVE') return null;
  let rate = 0, samples: Float32Array<ArrayBuffer> | null = null, mouth: number[] = [];
  for (let at = 12; at + 8 <= bytes.byteLength;) {
    const id = name(at), size = view.getUint32(at + 4, true), from = at + 8;
    if (from + size > bytes.byteLength) return null;
    if (id === 'fmt ') {
      if (size < 16 || view.getUint16(from, true) !== 1 || view.getUint16(from + 2, true) !== 1 || view.getUint16(from + 14, true) !== 16) return null;
      rate = view.getUint32(from + 4, true);
    } else if (id === 'data') samples = Float32Array.from({ length: size >> 1 }, (_, i) => view.getInt16(from + 2 * i, true) / 32_768);
    else if (id === MOUTH_CHUNK) mouth = Array.from(new Uint8Array(bytes, from, size), (byte) => byte / 255);
    // Chunks begin at even places.
    at = from + size + (size & 1);
  }
  return samples && rate > 0 ? { samples, rate, mouth } : null;
}
