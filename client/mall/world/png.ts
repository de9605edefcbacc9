/** The smallest PNG reader that will do for palettes: 8-bit RGB or RGBA, one row, no interlace. */

/** The colours of a one-row PNG as sRGB bytes, three a texel. Throws RangeError for any other picture. */
export async function readPalette(png: Uint8Array): Promise<Uint8Array> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const width = view.getUint32(16), height = view.getUint32(20), depth = png[24], kind = png[25];
  if (height !== 1 || depth !== 8 || (kind !== 2 && kind !== 6)) throw new RangeError(`a palette is one row of 8-bit RGB, not ${width} x ${height} of kind ${kind}`);
  const channels = kind === 2 ? 3 : 4, row = await inflate(pixelData(png, view));
  const filter = row[0] ?? 0, out = new Uint8Array(width * 3), line = row.slice(1, 1 + width * channels);
  for (let i = 0; i < line.length; i++) line[i] = ((line[i] ?? 0) + predicted(filter, line[i - channels] ?? 0)) & 255;
  for (let x = 0; x < width; x++) out.set(line.subarray(x * channels, x * channels + 3), x * 3);
  return out;
}

/** What a filter expects where there is no row above: only the left neighbour counts. */
function predicted(filter: number, left: number): number {
  if (filter === 1 || filter === 4) return left;
  return filter === 3 ? left >> 1 : 0;
}

function pixelData(png: Uint8Array, view: DataView): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  for (let at = 8; at < png.length;) {
    const size = view.getUint32(at), name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (name === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  return join(parts);
}

/** Written and read without a Blob or Response around it: those take turns of the event loop, of which a page that draws slowly has few. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const { writable, readable } = new DecompressionStream('deflate'), writer = writable.getWriter();
  const [out] = await Promise.all([joined(readable.getReader()), writer.write(bytes), writer.close()]);
  return out;
}

async function joined(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let part = await reader.read(); part.value; part = await reader.read()) parts.push(part.value);
  return join(parts);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) { all.set(part, at); at += part.length; }
  return all;
}
