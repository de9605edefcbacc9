/** Reads and writes safetensors, float32 only. https://huggingface.co/docs/safetensors: 8 bytes length, JSON header, data. */
import type { NamedTensor, Weights } from './weights.ts';

export interface SafetensorsFile {
  readonly weights: Weights;
  readonly metadata: Readonly<Record<string, string>>;
}

export class SafetensorsError extends Error {
  readonly code = 'safetensors';
}

const LENGTH_BYTES = 8, FLOAT_BYTES = 4, ALIGN = 8;

/** Values sorted by name, so that the same weights give the same bytes. */
export function writeSafetensors({ weights, metadata }: SafetensorsFile): Uint8Array {
  const header: Record<string, unknown> = { __metadata__: metadata };
  let at = 0;
  const names = [...weights.keys()].sort();
  for (const name of names) {
    const { shape, data } = weights.get(name) as NamedTensor;
    header[name] = { dtype: 'F32', shape, data_offsets: [at, at + data.byteLength] };
    at += data.byteLength;
  }
  const json = JSON.stringify(header);
  const text = new TextEncoder().encode(json);
  const padded = Math.ceil(text.length / ALIGN) * ALIGN;
  const out = new Uint8Array(LENGTH_BYTES + padded + at).fill(0x20, LENGTH_BYTES, LENGTH_BYTES + padded);
  new DataView(out.buffer).setBigUint64(0, BigInt(padded), true);
  out.set(text, LENGTH_BYTES);
  let offset = LENGTH_BYTES + padded;
  for (const name of names) {
    const { data } = weights.get(name) as NamedTensor;
    out.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
    offset += data.byteLength;
  }
  return out;
}

/** Throws `SafetensorsError` saying what was expected and what was found. */
export function readSafetensors(bytes: Uint8Array): SafetensorsFile {
  if (bytes.length < LENGTH_BYTES) throw new SafetensorsError(`a header of at least ${LENGTH_BYTES} bytes was expected, the file has ${bytes.length}`);
  const headerLength = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0, true));
  const start = LENGTH_BYTES + headerLength;
  if (start > bytes.length) throw new SafetensorsError(`the header claims ${headerLength} bytes, the file has ${bytes.length}`);
  const header = parseHeader(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, start)));
  const weights = new Map<string, NamedTensor>();
  for (const [name, entry] of Object.entries(header)) {
    if (name === '__metadata__') continue;
    weights.set(name, readTensor(name, entry, bytes.subarray(start)));
  }
  return { weights, metadata: readMetadata(header['__metadata__']) };
}

function parseHeader(json: string): Record<string, unknown> {
  try {
    const header: unknown = JSON.parse(json);
    if (isRecord(header)) return header;
  } catch {
    throw new SafetensorsError('the header is not JSON');
  }
  throw new SafetensorsError('the header is not an object');
}

function readTensor(name: string, entry: unknown, data: Uint8Array): NamedTensor {
  if (!isRecord(entry)) throw new SafetensorsError(`${name} is not described by an object`);
  const { dtype, shape, data_offsets: offsets } = entry;
  if (dtype !== 'F32') throw new SafetensorsError(`${name} should be F32 and is ${String(dtype)}`);
  if (!isCounts(shape) || !isCounts(offsets) || offsets.length !== 2) throw new SafetensorsError(`${name} lacks a shape or offsets`);
  const [from, to] = offsets as [number, number];
  const wanted = shape.reduce((n, d) => n * d, 1) * FLOAT_BYTES;
  if (to - from !== wanted) throw new SafetensorsError(`${name} [${shape.join(', ')}] should take ${wanted} bytes and takes ${to - from}`);
  if (to > data.length) throw new SafetensorsError(`${name} should end at byte ${to}, the file's data ends at ${data.length}`);
  return { shape, data: new Float32Array(new Uint8Array(data.subarray(from, to)).buffer) };
}

function readMetadata(value: unknown): Record<string, string> {
  if (!isRecord(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, String(v)]));
}

const isRecord = (x: unknown): x is Record<string, unknown> => typeof x === 'object' && x !== null && !Array.isArray(x);
const isCounts = (x: unknown): x is number[] => Array.isArray(x) && x.every((v) => Number.isInteger(v) && v >= 0);
