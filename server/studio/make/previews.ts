/** Models of designs that are tried out: made off the main thread, each once, and held for a while, on no disk. */
import { modelKey, validateShape } from '../../../models/shape/index.ts';
import type { ModelRequest } from '../../../models/shape/index.ts';
import type { PreviewRequest } from '../../../shared/make.ts';
import { openHeld } from '../held.ts';
import { openMakers } from '../model-makers.ts';
import type { MadeModel } from '../model-makers.ts';

export type Preview = { readonly ok: true; readonly key: string; readonly glb: Uint8Array } | { readonly ok: false; readonly reason: 'invalid-design' | 'busy' | 'failed'; readonly field: string; readonly message: string };

export interface Previews {
  /** @param label what a label says where the design leaves it open */
  make(request: Pick<PreviewRequest, 'design' | 'level'>, label: string): Promise<Preview>;
  close(): Promise<void>;
}

export interface PreviewsOptions { /** Bytes of models that are held. */ readonly held: number; /** Models that may wait for their turn. */ readonly waiting: number; readonly threads: number }
export const PREVIEWS_DEFAULTS: PreviewsOptions = { held: 48 * 2 ** 20, waiting: 24, threads: 1 };

export function openPreviews(options: Partial<PreviewsOptions> = {}): Previews {
  const { held, waiting, threads } = { ...PREVIEWS_DEFAULTS, ...options }, known = openHeld(held), inFlight = new Map<string, Promise<MadeModel>>(), makers = openMakers({ threads });
  // It holds its pictures itself: a page shows it from no address of the mall.
  const build = async (key: string, request: ModelRequest): Promise<MadeModel> => {
    const made = await makers.make(request, { form: 'whole', made: null });
    if (made.ok) known.hold(key, made.glb);
    return made;
  };
  return {
    async make({ design, level }, label) {
      const request: ModelRequest = { family: design.family, params: design.params, material: design.material, dimensions: design.dimensions, colourways: design.colourways, label: design.label ?? label, level };
      const check = validateShape(design);
      if (!check.ok) return { ok: false, reason: 'invalid-design', field: check.parameter, message: check.message };
      const key = modelKey(request), found = known.get(key);
      if (found) return { ok: true, key, glb: found };
      if (!inFlight.has(key) && inFlight.size >= waiting) return { ok: false, reason: 'busy', field: 'design', message: 'Many models are being made just now; try again in a moment.' };
      const making = inFlight.get(key) ?? build(key, request).finally(() => inFlight.delete(key));
      inFlight.set(key, making);
      const made = await making;
      return made.ok ? { ok: true, key, glb: made.glb } : { ok: false, reason: 'failed', field: 'design', message: made.message };
    },
    close: () => makers.close(),
  };
}
