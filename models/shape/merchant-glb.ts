import { validateBytes } from 'gltf-validator';
import { MOST_BYTES, MOST_DRAWS, MOST_TRIANGLES } from './budget.ts';

export type GlbCheck =
  | { readonly ok: true; readonly triangles: number; readonly draws: number; readonly bytes: number; /** Findings of the validator that break no rule. */ readonly warnings: number }
  | { readonly ok: false; readonly reason: 'invalid' | 'over-budget'; readonly message: string };

const GLB_MAGIC = 0x46546c67;
/** Length of a GLB's header. */
const GLB_HEADER_BYTES = 12;
/** Findings of the validator that are read. */
const MOST_ISSUES = 20;

export type SoundGlb =
  | { readonly ok: true; readonly triangles: number; readonly draws: number; readonly warnings: number }
  | { readonly ok: false; readonly reason: 'invalid'; readonly message: string };

/** Checks a merchant's own GLB: sound by gltf-validator, self-contained and within a close-up's budget. */
export async function validateGlb(bytes: Uint8Array): Promise<GlbCheck> {
  if (bytes.byteLength > MOST_BYTES) return { ok: false, reason: 'over-budget', message: `The file has ${bytes.byteLength} bytes; at most ${MOST_BYTES} are allowed.` };
  const sound = await checkGlb(bytes);
  if (!sound.ok) return sound;
  const { triangles, draws, warnings } = sound;
  if (triangles > MOST_TRIANGLES[0]) return { ok: false, reason: 'over-budget', message: `The model has ${triangles} triangles; at most ${MOST_TRIANGLES[0]} are allowed.` };
  if (draws > MOST_DRAWS[0]) return { ok: false, reason: 'over-budget', message: `The model takes ${draws} draws; at most ${MOST_DRAWS[0]} are allowed.` };
  return { ok: true, triangles, draws, bytes: bytes.byteLength, warnings };
}

/** Whether a GLB is sound by gltf-validator and self-contained, of whatever size. */
export async function checkGlb(bytes: Uint8Array): Promise<SoundGlb> {
  if (bytes.byteLength < GLB_HEADER_BYTES || new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0, true) !== GLB_MAGIC) return { ok: false, reason: 'invalid', message: 'This is not a binary glTF file (GLB).' };
  let report;
  try {
    report = await validateBytes(bytes, { format: 'glb', maxIssues: MOST_ISSUES, writeTimestamp: false });
  } catch (error) {
    return { ok: false, reason: 'invalid', message: `The file cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
  const fault = report.issues.messages.find((message) => message.severity === 0);
  if (report.issues.numErrors > 0) return { ok: false, reason: 'invalid', message: `${fault?.message ?? 'The file breaks the glTF rules.'} (${fault?.pointer ?? 'file'})` };
  if (report.info.resources?.some((resource) => resource.storage === 'external')) return { ok: false, reason: 'invalid', message: 'The file refers to other files; put textures and buffers inside it.' };
  const { totalTriangleCount: triangles, drawCallCount: draws } = report.info;
  if (triangles === 0) return { ok: false, reason: 'invalid', message: 'The file shows nothing: it has no triangles.' };
  return { ok: true, triangles, draws, warnings: report.issues.numWarnings };
}
