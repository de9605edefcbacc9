import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { MOST_DRAWS, MOST_THIN_BYTES, MOST_TRIANGLES, validateRequest } from '../../models/shape/index.ts';
import type { FileForm, Level, ModelRequest } from '../../models/shape/index.ts';
import type { Product } from '../../shared/catalogue.ts';
import { openHeld } from './held.ts';
import type { MerchantModels } from './merchant-models.ts';
import { levelKeys, ofProgram } from './model-keys.ts';
import type { Keys, LevellessRequest } from './model-keys.ts';
import { openMakers } from './model-makers.ts';
import type { FreshModel, MadeModel, MakersOptions } from './model-makers.ts';
import { filesIn } from './model-files.ts';

const LEVELS: readonly Level[] = [0, 1, 2];

/** A model whose pictures, if it wears any, are fetched or drawn when it is made. */
export interface PicturedModel {
  readonly request: LevellessRequest;
  readonly pictures: () => Promise<Pick<ModelRequest, 'artwork' | 'pattern'>>;
}

/** `unknown`: nobody was given this key; `impossible`: no attempt would make it; `failed`: the makers did not manage; `busy`: too many wait. */
export type GivenModel = MadeModel | { readonly ok: false; readonly reason: 'unknown' | 'impossible' | 'busy'; readonly message: string };

/** Makes product models out of shape programs, each once, in worker threads, and keeps them as files named by key; merchants' own are there already. */
export interface ProductModels {
  /** Keys of a product's three levels, finest first; null for a product whose merchant's model is not there. @throws ShapeError */
  keysOf(product: Product): Keys | null;
  /** Keys of a model that somebody made their own. One that is only tried out is held in memory, and forgotten; all keep to a model's budget. @throws ShapeError */
  ownKeys(own: PicturedModel, kept: boolean): Keys;
  /** Forgets models of somebody's own with the files that were made of them: their keys are nobody's afterwards. */
  forget(keys: Keys): Promise<void>;
  /** Forgets all that wears a picture which is nobody's any more, also what products wore on former labels, with its files. */
  forgetPicture(sha256: string): Promise<void>;
  /**
   * Takes away files that were made before a moment, whose keys are neither `referred` to nor were given out since; and
   * what a crash left half written before it. Returns how many went. `stopped` ends it early.
   */
  clear(referred: ReadonlySet<string>, before: number, stopped?: () => boolean): Promise<number>;
  /** The GLB of a key that was given out, made now if it was not made before; `whole` holds its pictures itself, for use elsewhere. */
  glb(key: string, form?: FileForm): Promise<GivenModel>;
  close(): Promise<void>;
}

export interface ProductModelsOptions extends MakersOptions {
  /** Where finished models are kept. */
  readonly folder: string;
  /** The models that merchants brought. */
  readonly merchants: Pick<MerchantModels, 'levelsOf' | 'glb'>;
  /** A picture that a label wears, by what is in it: WebP; null where it is gone. */
  readonly artwork: (sha256: string) => Promise<Uint8Array | null>;
  /** Milliseconds since 1970: the day of its making is written into a model. */
  readonly now: () => number;
}

/** Bytes of models that are tried out, keys of them that are remembered, and how many may be made or wait. */
const HELD = 48 * 2 ** 20, REMEMBERED = 6000, MOST_WAITING = 32;

/** How the files of a key end. */
const ENDING: Readonly<Record<FileForm, string>> = { thin: '.glb', whole: '.whole.glb' };

/** `given`: when its key was given out last, milliseconds since 1970. */
interface Wanted extends PicturedModel { readonly level: Level; readonly own: 'no' | 'kept' | 'tried'; readonly given: number }

export async function openProductModels({ folder, merchants, artwork, now, ...makersOptions }: ProductModelsOptions): Promise<ProductModels> {
  await mkdir(folder, { recursive: true });
  const makers = openMakers(makersOptions), requests = new Map<string, Wanted>(), tried = new Map<string, Wanted>(), inFlight = new Map<string, Promise<GivenModel>>(), held = openHeld(HELD);
  let trying = 0;

  const onDisk = (path: string): Promise<Uint8Array | null> => readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  // The day is no part of the key: who asks again gets the file that was made then.
  const fresh = async ({ request, pictures, level }: Wanted, form: FileForm): Promise<FreshModel> =>
    makers.make({ ...request, artwork: undefined, pattern: undefined, ...await pictures(), level }, { form, made: new Date(now()).toISOString().slice(0, 10) });

  // What wears a picture lies in the picture's own folder, and goes with it whoever still knows the key.
  const folderOf = ({ request: { artwork: worn } }: Wanted): string => (worn ? join(folder, worn.sha256) : folder);

  async function make(name: string, wanted: Wanted, form: FileForm): Promise<GivenModel> {
    const path = join(folderOf(wanted), name), kept = await onDisk(path), had = held.get(name);
    if (kept) return { ok: true, glb: kept };
    if (had) {
      if (wanted.own === 'kept') await write(path, had);
      return { ok: true, glb: had };
    }
    if (wanted.own === 'tried' && trying >= MOST_WAITING) return { ok: false, reason: 'busy', message: 'Many models are being made just now; try again in a moment.' };
    if (wanted.own === 'tried') trying++;
    const made = await fresh(wanted, form).finally(() => { if (wanted.own === 'tried') trying--; });
    if (!made.ok) return made;
    const over = wanted.own === 'no' ? null : excessOf(made, wanted.level, form);
    if (over !== null) return { ok: false, reason: 'impossible', message: over };
    if (wanted.own === 'tried') {
      held.hold(name, made.glb);
      return { ok: true, glb: made.glb };
    }
    await write(path, made.glb);
    return { ok: true, glb: made.glb };
  }
  // Written beside and moved, so that a crash never leaves half a model under its name.
  async function write(path: string, glb: Uint8Array): Promise<void> {
    const draft = join(dirname(path), `.${basename(path)}.${createHash('sha256').update(glb).digest('hex').slice(0, 8)}`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(draft, glb);
    await rename(draft, path);
  }

  async function drop(key: string): Promise<void> {
    const wanted = requests.get(key) ?? tried.get(key);
    requests.delete(key);
    tried.delete(key);
    for (const name of Object.values(ENDING).map((ending) => `${key}${ending}`)) {
      await inFlight.get(name);
      held.drop(name);
      if (wanted) await rm(join(folderOf(wanted), name), { force: true });
    }
  }

  const keys = (model: PicturedModel, own: Wanted['own']): Keys => {
    const found = levelKeys(model.request), into = own === 'tried' ? tried : requests, given = now();
    for (const level of LEVELS) {
      // What is tried again is the newest again.
      into.delete(found[level]);
      into.set(found[level], { ...model, level, own, given });
    }
    for (const [oldest] of tried) {
      if (tried.size <= REMEMBERED) break;
      tried.delete(oldest);
    }
    return found;
  };

  return {
    keysOf(product) {
      const { shape } = product;
      if (shape.kind === 'blob') return merchants.levelsOf(shape.sha256);
      const { artwork: worn } = shape;
      return keys({
        request: ofProgram(product, shape),
        async pictures() {
          const bytes = worn && await artwork(worn.sha256);
          return worn && bytes ? { artwork: { ...worn, bytes } } : {};
        },
      }, 'no');
    },
    ownKeys: (own, kept) => keys(own, kept ? 'kept' : 'tried'),
    async forget(gone) {
      for (const key of gone) await drop(key);
    },
    async forgetPicture(sha256) {
      for (const known of [requests, tried]) for (const [key, { request }] of known) if (request.artwork?.sha256 === sha256) await drop(key);
      await rm(join(folder, sha256), { recursive: true, force: true });
    },
    async clear(referred, before, stopped = () => false) {
      const isWanted = (key: string): boolean => referred.has(key) || [requests, tried].some((known) => (known.get(key)?.given ?? -Infinity) >= before);
      for (const [key, { given }] of requests) if (given < before && !referred.has(key)) requests.delete(key);
      let gone = 0;
      for await (const { path, name, key, at } of filesIn(folder)) {
        if (stopped()) break;
        // What is asked for at this moment is read or made under its name.
        if (at >= before || (key !== null && (isWanted(key) || inFlight.has(name)))) continue;
        await rm(path, { force: true });
        gone++;
      }
      return gone;
    },
    async glb(key, form = 'thin') {
      const wanted = requests.get(key) ?? tried.get(key);
      if (!wanted) {
        const glb = await merchants.glb(key);
        return glb ? { ok: true, glb } : { ok: false, reason: 'unknown', message: 'No product has this model; read the product again for its addresses.' };
      }
      const check = validateRequest({ ...wanted.request, level: wanted.level });
      if (!check.ok) return { ok: false, reason: 'impossible', message: check.message };
      const name = `${key}${ENDING[form]}`;
      const running = inFlight.get(name) ?? make(name, wanted, form).finally(() => inFlight.delete(name));
      inFlight.set(name, running);
      return running;
    },
    close: () => makers.close(),
  };
}

/** What of a model exceeds the budget of its level, in a sentence; null where nothing does. */
function excessOf({ glb, triangles, draws }: Extract<FreshModel, { ok: true }>, level: Level, form: FileForm): string | null {
  const over = [
    triangles > MOST_TRIANGLES[level] ? `${triangles} triangles of at most ${MOST_TRIANGLES[level]}` : '',
    draws > MOST_DRAWS[level] ? `${draws} draws of at most ${MOST_DRAWS[level]}` : '',
    form === 'thin' && glb.byteLength > MOST_THIN_BYTES ? `${Math.ceil(glb.byteLength / 1000)} KB of at most ${MOST_THIN_BYTES / 1000}` : '',
  ].filter((each) => each !== '');
  return over.length === 0 ? null : `With these choices the model has ${over.join(' and ')}; choose simpler parts or another pattern.`;
}
