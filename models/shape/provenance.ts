import type { Document } from '@gltf-transform/core';
import { KHRXMP } from '@gltf-transform/extensions';

/** What a generated file says of itself. */
export interface Provenance {
  /** Shape program with the generator's and its own version, such as `mug 3.1`. */
  readonly program: string;
  /** SHA-256 (hex) of what it was made from: the model's key. */
  readonly inputs: string;
  /** ISO date of its making; files that are compared byte by byte leave it out. */
  readonly made: string | null;
}

/** Namespaces of XMP, and IPTC's code for media made by rules alone, of no sampled or learnt data. */
const CONTEXT = { dc: 'http://purl.org/dc/elements/1.1/', xmp: 'http://ns.adobe.com/xap/1.0/', Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/' } as const;
const BY_ALGORITHM = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia';

/** Writes a packet of KHR_xmp_json_ld about the whole asset, as readers of XMP in glTF expect it. */
export function sayWhoMade(document: Document, { program, inputs, made }: Provenance): void {
  const packet = document.createExtension(KHRXMP).createPacket().setContext(CONTEXT)
    .setProperty('dc:creator', { '@list': ['Galleria'] })
    .setProperty('dc:format', 'model/gltf-binary')
    .setProperty('dc:identifier', `urn:sha256:${inputs}`)
    .setProperty('xmp:CreatorTool', `Galleria ${program}`)
    .setProperty('Iptc4xmpExt:DigitalSourceType', BY_ALGORITHM);
  if (made !== null) packet.setProperty('xmp:CreateDate', made);
  document.getRoot().setExtension('KHR_xmp_json_ld', packet);
}
