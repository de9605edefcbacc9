/** Making a product's model: what merchants' pages ask for, all of it off the main thread. */
import { FAMILIES } from '../../../models/shape/index.ts';
import type { Parameter } from '../../../models/shape/index.ts';
import type { Product } from '../../../shared/catalogue.ts';
import { nameOfKind } from '../../commerce/shelf-rules.ts';
import type { Design, DesignFamily, DesignParameter, EngineJob, MakeProduct } from '../../../shared/make.ts';
import { modelAddresses } from '../../../shared/model-file.ts';
import type { LocalText } from '../../../shared/locale.ts';
import { readProduct } from '../../storage/catalogue.ts';
import { engineJobs } from '../../storage/engine-jobs.ts';
import type { JobRecord } from '../../storage/engine-jobs.ts';
import { readVersionedProduct } from '../../storage/merchandise.ts';
import { readEarlierLooks } from '../../storage/product-looks.ts';
import { runEngineJobs } from '../engines/jobs.ts';
import type { EngineJobsDeps, EngineJobsOptions } from '../engines/jobs.ts';
import type { Engine } from '../engines/engine.ts';
import type { ProductModels } from '../product-models.ts';
import { draftOf, openDrafts } from './drafts.ts';
import type { Drafts, DraftsDeps } from './drafts.ts';
import { openPreviews } from './previews.ts';
import type { Previews } from './previews.ts';
import { wear } from './wear.ts';

export interface MakeDeps extends DraftsDeps, Pick<EngineJobsDeps, 'log'> {
  readonly models: Pick<ProductModels, 'keysOf'>;
  /** The external service and how many jobs of it a store may ask for in a day; null where none is configured. */
  readonly engine: { readonly engine: Engine; readonly daily: number; readonly options?: Partial<EngineJobsOptions> } | null;
}

export type Asked = { readonly ok: true; readonly job: EngineJob } | { readonly ok: false; readonly reason: 'no-engine' | 'unknown-product' | 'not-taken' | 'daily-budget'; readonly message: string };

export interface Make {
  readonly drafts: Drafts;
  readonly previews: Previews;
  readonly families: readonly DesignFamily[];
  readonly engine: Engine | null;
  /** Where a product stands; null for one that is not the store's. */
  product(store: string, id: string): MakeProduct | null;
  wear(store: string, product: string, request: Parameters<typeof wear>[3]): ReturnType<typeof wear>;
  /** Asks the external service for a model. */
  ask(store: string, product: string, text: string | null, image: { readonly bytes: Uint8Array; readonly type: string } | null): Promise<Asked>;
  job(store: string, id: string): EngineJob | null;
  /** False where it has ended, or never was. */
  cancel(store: string, id: string): boolean;
  close(): Promise<void>;
}

const DAY = 86_400_000, JOBS_SHOWN = 5;

export function openMake({ db, blobs, finishing, now, newId, log, models, engine }: MakeDeps): Make {
  const drafts = openDrafts({ db, blobs, finishing, now, newId }), previews = openPreviews(), jobs = engineJobs(db);
  const running = engine && runEngineJobs({
    engine: engine.engine, jobs, now, newId, log, imageOf: blobs.read, dimensionsOf: (store, product) => readProduct(db, store, product)?.dimensions ?? null,
    async finish({ store, product }, glb) {
      const made = await drafts.add(store, product, 'engine', glb);
      return made.ok ? { ok: true, draft: made.draft.id } : { ok: false, message: made.message };
    },
  }, engine.options);
  return {
    drafts, previews, families: FAMILIES.map(familyOf), engine: engine?.engine ?? null,
    product(store, id) {
      const found = readVersionedProduct(db, store, id);
      if (!found) return null;
      const { record, version } = found, keys = models.keysOf(record);
      return {
        id, version, name: record.name, design: designOf(record), models: keys && modelAddresses(keys),
        dimensions: record.dimensions, colourways: record.colourways, sentence: sentenceOf(record),
        earlier: readEarlierLooks(db, store, id).map(({ look, at, was: { shape } }) => ({ look, at, kind: shape.kind, family: shape.kind === 'program' ? shape.family : null })),
        drafts: drafts.of(store, id).map(draftOf), jobs: jobs.of(store, id, JOBS_SHOWN).map(jobOf),
      };
    },
    wear: (store, product, request) => wear({ db, drafts, now }, store, product, request),
    async ask(store, product, text, image) {
      if (!engine) return { ok: false, reason: 'no-engine', message: 'The mall has no external service; its owner can configure one.' };
      if (!readProduct(db, store, product)) return { ok: false, reason: 'unknown-product', message: `The store ${store} has no product ${product}.` };
      const { takes, name } = engine.engine;
      if (image ? !takes.includes('image') : text === null || !takes.includes('text')) return { ok: false, reason: 'not-taken', message: `${name} makes models from ${takes.includes('image') ? 'a picture' : 'a sentence'}: send one.` };
      if (jobs.countSince(store, now() - DAY) >= engine.daily) return { ok: false, reason: 'daily-budget', message: `The store has asked for ${engine.daily} models in 24 hours, as many as the mall's owner allows; try again tomorrow.` };
      const id = newId();
      jobs.add({ id, store, product, at: now(), ask: { text, image: image && { sha256: await blobs.keep(image.bytes), type: image.type } } });
      running?.wake();
      const job = jobs.find(store, id);
      if (!job) throw new Error('A job that was just added is there.');
      return { ok: true, job: jobOf(job) };
    },
    job: (store, id) => { const found = jobs.find(store, id); return found && jobOf(found); },
    cancel: (store, id) => jobs.cancel(store, id),
    async close() {
      await running?.close();
      await previews.close();
    },
  };
}

const jobOf = ({ id, product, at, state, progress, message, draft }: JobRecord): EngineJob => ({ id, product, at, state, progress, message, draft });

/** What a product wears, as a design of ours; null for a model that was brought. */
function designOf({ shape, dimensions, colourways, brand }: Product): Design | null {
  if (shape.kind === 'blob') return null;
  const { family, params, material, label = brand } = shape;
  return { family, params, material: material ?? FAMILIES.find(({ name }) => name === family)?.materials[0] ?? 'matte-plastic', dimensions, colourways, label };
}

/** A row of the catalogue as somebody would say it; its name says seldom what it looks like. */
function sentenceOf({ category, material, colourways: [first] }: Product): LocalText {
  const kind = nameOfKind(category), colour = first?.name;
  return { en: [colour?.en, material.en.toLowerCase(), kind.en.toLowerCase()].filter(Boolean).join(' '), zh: `${colour?.zh ?? ''}${material.zh}${kind.zh}` };
}

function familyOf({ name, parameters, materials, size, labelAspect }: (typeof FAMILIES)[number]): DesignFamily {
  return { name, materials: [...materials], size, labelled: labelAspect !== undefined, parameters: Object.fromEntries(Object.entries(parameters).map(([key, each]) => [key, parameterOf(each)])) };
}

function parameterOf(parameter: Parameter): DesignParameter {
  if (parameter.kind === 'choice') return { kind: 'choice', options: [...parameter.options], default: parameter.default };
  const { unit, min, max, default: usual } = parameter;
  return { kind: 'number', unit, min, max, default: usual };
}
