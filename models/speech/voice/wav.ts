/** PCM as a WAV file, which every browser plays; what `chunks` hold beside it, players pass over. */
export interface Chunk { /** Four letters. */ readonly name: string; readonly bytes: Uint8Array }

export function wavOf(samples: Int16Array, rate: number, chunks: readonly Chunk[] = []): Uint8Array<ArrayBuffer> {
  const format = new Uint8Array(16), pcm = new Uint8Array(2 * samples.length);
  const set = new DataView(format.buffer), put = new DataView(pcm.buffer);
  set.setUint16(0, 1, true);
  set.setUint16(2, 1, true);
  set.setUint32(4, rate, true);
  set.setUint32(8, 2 * rate, true);
  set.setUint16(12, 2, true);
  set.setUint16(14, 16, true);
  for (let i = 0; i < samples.length; i++) put.setInt16(2 * i, samples[i] as number, true);
  const parts: readonly Chunk[] = [{ name: 'fmt ', bytes: format }, ...chunks, { name: 'data', bytes: pcm }];
  // A chunk of odd length has a byte more.
  const long = ({ bytes: { length } }: Chunk): number => 8 + length + (length & 1);
  const file = new Uint8Array(12 + parts.reduce((sum, part) => sum + long(part), 0)), view = new DataView(file.buffer);
  const text = (at: number, letters: string): void => { for (let i = 0; i < letters.length; i++) file[at + i] = letters.charCodeAt(i); };
  text(0, 'RIFF');
  view.setUint32(4, file.length - 8, true);
  text(8, 'WAVE');
  let at = 12;
  for (const part of parts) {
    text(at, part.name);
    view.setUint32(at + 4, part.bytes.length, true);
    file.set(part.bytes, at + 8);
    at += long(part);
  }
  return file;
}
