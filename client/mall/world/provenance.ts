/** What a generated model's file says of its making: the XMP packet that `models/shape` writes. */
import { z } from 'zod';

export interface Provenance {
  /** The program that made it, with its version. */
  readonly program: string;
  readonly version: string;
  /** SHA-256 of what it was made from, hex. */
  readonly inputs: string;
  /** ISO date; null where the file names none. */
  readonly made: string | null;
}

const Packet = z.looseObject({
  'xmp:CreatorTool': z.string().regex(/^Galleria \S+ \S+$/), 'dc:identifier': z.string().regex(/^urn:sha256:[0-9a-f]{64}$/), 'xmp:CreateDate': z.iso.date().optional(),
});
const Metadata = z.looseObject({ xmp: Packet });

/** Reads what Babylon's loader keeps of a file's XMP on its root; null for a file that Galleria did not generate. */
export function readProvenance(metadata: unknown): Provenance | null {
  const packet = Metadata.safeParse(metadata).data?.xmp;
  if (!packet) return null;
  const [, program = '', version = ''] = packet['xmp:CreatorTool'].split(' ');
  return { program, version, inputs: packet['dc:identifier'].slice('urn:sha256:'.length), made: packet['xmp:CreateDate'] ?? null };
}
