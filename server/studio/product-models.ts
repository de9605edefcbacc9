import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { modelKey, validateRequest } from '../../models/shape/index.ts';
import type { FileForm, Level, ModelRequest } from '../../models/shape/index.ts';
import type { Product } from '../../shared/catalogue.ts';
import type { MerchantModels } from './merchant-models.ts';
import { openMakers } from './model-makers.ts';
import type { MadeModel, MakersOptions } from './model-makers.ts';

const LEVELS: readonly Level[] = [0, 1, 2];

/** What makes a product somebody's own. */
export type OwnTouch = Pick<ModelRequest, 'artwork' | 'engraving' | 'pattern'> & Partial<Pick<ModelRequest, 'params' | 'material' | 'colourways'>>;

/** `unknown`: nobody was given this key; `impossible`: no attempt would make it; `failed`: the makers did not manage. */
export type GivenModel = MadeModel | { readonly ok: false; readonly reason: 'unknown' | 'impossible'; readonly message: string };

/** Makes product models out of shape programs, each once, in worker threads, and keeps them as files named by key; merchants' own are there already. */
export interface ProductModels {
  /** Keys of a product's three levels, finest first; null for a product whose merchant's model is not there, and for a touch on one. @throws ShapeError */
  keysOf(product: Product, touch?: OwnTouch): readonly [string, string, string] | null;
  /** The GLB of a key that `keysOf` gave out, made now if it was not made before; `whole` holds its pictures itself, for use elsewhere. */
  glb(key: string, form?: FileForm): Promise<GivenModel>;
  close(): Promise<void>;
}

export interface ProductModelsOptions extends MakersOptions {
  /** Where finished models are kept. */
  readonly folder: string;
  /** The models that merchants brought. */
  readonly merchants: Pick<MerchantModels, 'levelsOf' | 'glb'>;
  /** Milliseconds since 1970: the day of its making is written into a model. */
  readonly now: () => number;
}

export async function openProductModels({ folder, merchants, now, ...makersOptions }: ProductModelsOptions): Promise<ProductModels> {
  await mkdir(folder, { recursive: true });
  const makers = openMakers(makersOptions), requests = new Map<string, ModelRequest>(), inFlight = new Map<string, Promise<MadeModel>>();

  async function make(name: string, request: ModelRequest, form: FileForm): Promise<MadeModel> {
    const path = join(folder, name);
    const kept = await readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (kept) return { ok: true, glb: kept };
    // The day is no part of the key: who asks again gets the file that was made then.
    const made = await makers.make(request, { form, made: new Date(now()).toISOString().slice(0, 10) });
    if (!made.ok) return made;
    // Written beside and moved, so that a crash never leaves half a model under its name.
    const draft = join(folder, `.${name}.${createHash('sha256').update(made.glb).digest('hex').slice(0, 8)}`);
    await writeFile(draft, made.glb);
    await rename(draft, path);
    return made;
  }

  return {
    keysOf(product, touch) {
      const { shape } = product;
      if (shape.kind === 'blob') return touch ? null : merchants.levelsOf(shape.sha256);
      const [finest, middle, coarse] = LEVELS.map((level) => {
        const request: ModelRequest = {
          family: shape.family, params: shape.params, material: shape.material, dimensions: product.dimensions,
          colourways: product.colourways, label: shape.label ?? product.brand, ...touch, level,
        };
        const key = modelKey(request);
        requests.set(key, request);
        return key;
      });
      return finest && middle && coarse ? [finest, middle, coarse] : null;
    },
    async glb(key, form = 'thin') {
      const request = requests.get(key);
      if (!request) {
        const glb = await merchants.glb(key);
        return glb ? { ok: true, glb } : { ok: false, reason: 'unknown', message: 'No product has this model; read the product again for its addresses.' };
      }
      const check = validateRequest(request);
      if (!check.ok) return { ok: false, reason: 'impossible', message: check.message };
      const name = form === 'thin' ? `${key}.glb` : `${key}.whole.glb`;
      const running = inFlight.get(name) ?? make(name, request, form).finally(() => inFlight.delete(name));
      inFlight.set(name, running);
      return running;
    },
    close: () => makers.close(),
  };
}
