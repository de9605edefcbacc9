/** Reads and writes safetensors, float32 and whole numbers of a byte. https://huggingface.co/docs/safetensors: 8 bytes length, JSON header, data. */
import type { NamedTensor, Weights } from './weights.ts';

export interface SafetensorsFile {
  readonly weights: Weights;
  readonly metadata: Readonly<Record<string, string>>;
}

export class SafetensorsError extends Error {
  readonly code = 'safetensors';
}

const LENGTH_BYTES = 8, FLOAT_BYTES = 4, ALIGN = 8;

/**
 * Values sorted by name, so that the same weights give the same bytes.
 * @param inBytes names of tensors whose values are whole numbers from -128 to 127, which take a byte each
 */
export function writeSafetensors({ weights, metadata }: SafetensorsFile, inBytes: ReadonlySet<string> = new Set()): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let at = 0;
  const names = [...weights.keys()].sort();
  for (const name of names) {
    const { shape, data } = weights.get(name) as NamedTensor, size = data.length * (inBytes.has(name) ? 1 : FLOAT_BYTES);
    header[name] = { dtype: inBytes.has(name) ? 'I8' : 'F32', shape, data_offsets: [at, at + size] };
    at += size;
  }
  const json = JSON.stringify(header);
  const text = new TextEncoder().encode(json);
  const padded = Math.ceil(text.length / ALIGN) * ALIGN;
  const out = new Uint8Array(LENGTH_BYTES + padded + at).fill(0x20, LENGTH_BYTES, LENGTH_BYTES + padded);
  new DataView(out.buffer).setBigUint64(0, BigInt(padded), true);
  out.set(text, LENGTH_BYTES);
  let offset = LENGTH_BYTES + padded;
  for (const name of names) {
    const { data } = weights.get(name) as NamedTensor, bytes = inBytes.has(name) ? new Uint8Array(Int8Array.from(data).buffer) : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    out.set(bytes, offset);
    offset += bytes.length;
  }
  return out;
}

/** Throws `SafetensorsError` that names `file` and the tensor, and says what was expected and what was found. */
export function readSafetensors(bytes: Uint8Array, file = 'weights'): SafetensorsFile {
  try {
    return parse(bytes);
  } catch (error) {
    if (error instanceof SafetensorsError) throw new SafetensorsError(`${file}: ${error.message}`);
    throw error;
  }
}

function parse(bytes: Uint8Array): SafetensorsFile {
  if (bytes.length < LENGTH_BYTES) throw new SafetensorsError(`a header of at least ${LENGTH_BYTES} bytes was expected, the file has ${bytes.length}`);
  const headerLength = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const start = LENGTH_BYTES + headerLength;
  if (start > bytes.length) throw new SafetensorsError(`the header claims ${headerLength} bytes, the file has ${bytes.length}`);
  const header = parseHeader(bytes.subarray(LENGTH_BYTES, start)), data = bytes.subarray(start);
  const tensors = Object.entries(header).filter(([name]) => name !== '__metadata__').map(([name, entry]) => placeOf(name, entry));
  checkCover(tensors, data.length);
  return {
    weights: new Map(tensors.map(({ name, shape, from, to, inBytes }) => [name, { shape, data: valuesOf(new Uint8Array(data.subarray(from, to)).buffer, inBytes) }])),
    metadata: readMetadata(header['__metadata__']),
  };
}

function parseHeader(bytes: Uint8Array): Record<string, unknown> {
  try {
    const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (isRecord(header)) return header;
  } catch {
    throw new SafetensorsError('the header is not JSON');
  }
  throw new SafetensorsError('the header is not an object');
}

/** A tensor's bytes within the data. */
interface Place { readonly name: string; readonly shape: readonly number[]; readonly from: number; readonly to: number; readonly inBytes: boolean }

const valuesOf = (bytes: ArrayBuffer, inBytes: boolean): Float32Array<ArrayBuffer> => (inBytes ? Float32Array.from(new Int8Array(bytes)) : new Float32Array(bytes));

function placeOf(name: string, entry: unknown): Place {
  if (!isRecord(entry)) throw new SafetensorsError(`${name} is not described by an object`);
  const { dtype, shape, data_offsets: offsets } = entry;
  if (dtype !== 'F32' && dtype !== 'I8') throw new SafetensorsError(`${name} should be F32 or I8 and is ${String(dtype)}`);
  if (!isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) throw new SafetensorsError(`${name} lacks a shape or offsets`);
  const [from, to] = offsets as [number, number];
  const wanted = shape.reduce((n, d) => n * d, 1) * (dtype === 'I8' ? 1 : FLOAT_BYTES);
  if (to - from !== wanted) throw new SafetensorsError(`${name} [${shape.join(', ')}] should take ${wanted} bytes and takes ${to - from}`);
  return { name, shape, from, to, inBytes: dtype === 'I8' };
}

/** The format wants every byte of the data to be of exactly one tensor. */
function checkCover(tensors: readonly Place[], length: number): void {
  let end = 0, before = 'the header';
  for (const { name, from, to } of tensors.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (from !== end) throw new SafetensorsError(`${name} should begin at byte ${end}, where ${before} ends, and begins at ${from}`);
    if (to > length) throw new SafetensorsError(`${name} should end at byte ${to}, the file's data ends at ${length}`);
    end = to;
    before = name;
  }
  if (end !== length) throw new SafetensorsError(`the data should end at byte ${end}, where ${before} ends, and ends at ${length}`);
}

function readMetadata(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, String(v)]));
}

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
const isCounts = (x: unknown): x is number[] => Array.isArray(x) && x.every((v) => Number.isInteger(v) && v >= 0);
