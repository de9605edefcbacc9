import { expect, test } from 'vitest';
import { readSafetensors, SafetensorsError, writeSafetensors } from '../../../models/engine/safetensors.ts';

const weights = new Map([
  ['b', { shape: [2, 2], data: Float32Array.of(1, 2, 3, 4) }],
  ['a', { shape: [3], data: Float32Array.of(-0.5, 0, Number.MAX_VALUE) }],
]);

test('what is written is read again, metadata too', () => {
  const file = readSafetensors(writeSafetensors({ weights, metadata: { seed: '7', licence: 'MIT' } }));
  expect(file.metadata).toEqual({ seed: '7', licence: 'MIT' });
  expect([...file.weights.keys()]).toEqual(['a', 'b']);
  expect(file.weights.get('b')).toEqual({ shape: [2, 2], data: Float32Array.of(1, 2, 3, 4) });
});

test('the file is laid out as the format says: length, JSON header, little-endian floats', () => {
  const bytes = writeSafetensors({ weights: new Map([['x', { shape: [1], data: Float32Array.of(1) }]]), metadata: {} });
  const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  expect(length % 8).toBe(0);
  expect(JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)))).toEqual({ __metadata__: {}, x: { dtype: 'F32', shape: [1], data_offsets: [0, 4] } });
  expect([...bytes.subarray(8 + length)]).toEqual([0, 0, 0x80, 0x3f]);
});

test('the same weights give the same bytes in whatever order they were put together', () => {
  const turned = new Map([...weights].toReversed());
  expect(writeSafetensors({ weights: turned, metadata: {} })).toEqual(writeSafetensors({ weights, metadata: {} }));
});

/** A file of this header and so many bytes of data. */
function file(header: unknown, dataBytes: number): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(header)), out = new Uint8Array(8 + text.length + dataBytes);
  new DataView(out.buffer).setBigUint64(0, BigInt(text.length), true);
  out.set(text, 8);
  return out;
}
const F32 = (shape: readonly number[], from: number, to: number) => ({ dtype: 'F32', shape, data_offsets: [from, to] });

test.each([
  ['an empty file', new Uint8Array(0), 'a header of at least 8 bytes was expected, the file has 0'],
  ['a header longer than the file', Uint8Array.of(200, 0, 0, 0, 0, 0, 0, 0, 1), 'the header claims 200 bytes, the file has 9'],
  ['a header of absurd length', new Uint8Array(16).fill(255), 'the header claims 18446744073709552000 bytes, the file has 16'],
  ['a header that is no JSON', Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0, 65, 66), 'the header is not JSON'],
  ['a header that is no text', Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xfe), 'the header is not JSON'],
  ['a header that is no object', file([1], 0), 'the header is not an object'],
  ['a header cut by a wrong length', (() => { const f = file({ x: F32([1], 0, 4) }, 4); f[0] = 12; return f; })(), 'the header is not JSON'],
  ['a file cut short', writeSafetensors({ weights, metadata: {} }).slice(0, -4), 'b should end at byte 28, the file\'s data ends at 24'],
  ['data behind the last tensor', file({ x: F32([1], 0, 4) }, 8), 'the data should end at byte 4, where x ends, and ends at 8'],
  ['another type of number', file({ x: { dtype: 'BF16', shape: [1], data_offsets: [0, 2] } }, 2), 'x should be F32 or I8 and is BF16'],
  ['a shape that does not fit its bytes', file({ x: F32([2, 3], 0, 20) }, 20), 'x [2, 3] should take 24 bytes and takes 20'],
  ['a shape that is none', file({ x: F32([-1], 0, 4) }, 4), 'x lacks a shape or offsets'],
  ['tensors over each other', file({ x: F32([2], 0, 8), y: F32([2], 4, 12) }, 12), 'y should begin at byte 8, where x ends, and begins at 4'],
  ['a hole between tensors', file({ x: F32([1], 0, 4), y: F32([1], 8, 12) }, 12), 'y should begin at byte 4, where x ends, and begins at 8'],
])('%s is refused with the file, the tensor and what was expected', (_what, bytes, message) => {
  expect(() => readSafetensors(bytes, 'taste.safetensors')).toThrow(new SafetensorsError(`taste.safetensors: ${message}`));
});

test('a Buffer that is a part of a larger one is read as well as an array of its own', () => {
  const bytes = writeSafetensors({ weights, metadata: {} });
  const pooled = Buffer.concat([Buffer.alloc(3), bytes]).subarray(3);
  expect(readSafetensors(pooled).weights).toEqual(readSafetensors(bytes).weights);
});
