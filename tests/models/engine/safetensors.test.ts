import { expect, test } from 'vitest';
import { readSafetensors, writeSafetensors } from '../../../models/engine/safetensors.ts';

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

test.each([
  ['an empty file', new Uint8Array(0), 'a header of at least 8 bytes was expected, the file has 0'],
  ['a header longer than the file', Uint8Array.of(200, 0, 0, 0, 0, 0, 0, 0, 1), 'the header claims 200 bytes, the file has 9'],
  ['a header that is no JSON', Uint8Array.of(2, 0, 0, 0, 0, 0, 0, 0, 65, 66), 'not JSON'],
  ['a file cut short', writeSafetensors({ weights, metadata: {} }).slice(0, -4), 'b should end at byte 28, the file\'s data ends at 24'],
])('%s is refused with what was expected', (_what, bytes, message) => {
  expect(() => readSafetensors(bytes)).toThrow(message);
});

test('a Buffer that is a part of a larger one is read as well as an array of its own', () => {
  const bytes = writeSafetensors({ weights, metadata: {} });
  const pooled = Buffer.concat([Buffer.alloc(3), bytes]).subarray(3);
  expect(readSafetensors(pooled).weights).toEqual(readSafetensors(bytes).weights);
});
