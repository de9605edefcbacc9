import { NodeIO } from '@gltf-transform/core';
import { KHRXMP } from '@gltf-transform/extensions';
import { expect, it } from 'vitest';
import { readProvenance } from '../../../client/mall/world/provenance.ts';
import { buildModel, modelKey } from '../../../models/shape/index.ts';

const request = { family: 'mug', params: {}, dimensions: { width: 0.12, height: 0.095, depth: 0.085 }, colourways: [{ id: 'a', name: { en: 'Clay', zh: '陶' }, main: '#8a4b38' }], level: 2 } as const;

it('the card\'s line is read from what the file itself says', async () => {
  const { glb } = await buildModel(request, { made: '2026-11-25' }), { json } = await new NodeIO().registerExtensions([KHRXMP]).binaryToJSON(glb);
  const extension = json.extensions?.['KHR_xmp_json_ld'] as { packets: unknown[] };
  // As Babylon's loader keeps it.
  expect(readProvenance({ xmp: extension.packets[0] })).toEqual({ program: 'mug', version: expect.stringMatching(/^\d+\.\d+$/), inputs: modelKey(request), made: '2026-11-25' });
});

it('a file that says nothing, or something else, has no such line', () => {
  expect(readProvenance(null)).toBeNull();
  expect(readProvenance({ xmp: { 'xmp:CreatorTool': 'Another tool', 'dc:identifier': 'urn:sha256:1' } })).toBeNull();
});
