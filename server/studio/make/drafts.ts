/** Models that came from outside: finished, kept, looked at by their store's members, and worn when one says so. */
import type { FinishReason, ModelDraft } from '../../../shared/make.ts';
import { readProduct } from '../../storage/catalogue.ts';
import { modelDrafts } from '../../storage/model-drafts.ts';
import type { DraftRecord } from '../../storage/model-drafts.ts';
import type { Db } from '../../storage/open.ts';
import type { Blobs } from '../blobs.ts';
import type { Finishing } from './finishing.ts';

export interface DraftsDeps {
  readonly db: Db;
  readonly blobs: Blobs;
  readonly finishing: Finishing;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
}

export type DraftMade =
  | { readonly ok: true; readonly draft: DraftRecord }
  | { readonly ok: false; readonly reason: 'unknown-product' | 'unknown-draft' | 'busy' | FinishReason; readonly message: string };

export interface Drafts {
  /** Finishes a file for a product. One that got as far as a report is kept, though it may not be worn. */
  add(store: string, product: string, source: DraftRecord['source'], bytes: Uint8Array, turn?: number | null): Promise<DraftMade>;
  /** Finishes a draft's file again, its front turned by quarters anticlockwise from above; takes the draft's place. */
  turn(store: string, id: string, quarters: number): Promise<DraftMade>;
  find(store: string, id: string): DraftRecord | null;
  /** Newest first. */
  of(store: string, product: string): DraftRecord[];
  glb(store: string, id: string, level: number): Promise<Uint8Array | null>;
  drop(store: string, id: string): Promise<void>;
}

export function openDrafts({ db, blobs, finishing, now, newId }: DraftsDeps): Drafts {
  const kept = modelDrafts(db);
  // Blobs are kept before the rows that name them: what drops blobs waits until those are written.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
  const forget = async (names: readonly string[]): Promise<void> => { for (const name of names) await blobs.drop(name); };

  async function add(store: string, product: string, source: DraftRecord['source'], bytes: Uint8Array, turn: number | null = null): Promise<DraftMade> {
    const current = readProduct(db, store, product);
    if (!current) return { ok: false, reason: 'unknown-product', message: `The store ${store} has no product ${product}.` };
    const finished = await finishing.run(bytes, { dimensions: current.dimensions, colourways: current.colourways, turn });
    if (!finished) return { ok: false, reason: 'busy', message: 'Many models are being finished just now; try again in a minute.' };
    if (!finished.ok && (!finished.report || finished.levels.length < 3)) return { ok: false, reason: finished.reason, message: finished.message };
    const { report } = finished;
    if (!report) throw new Error('A finished model has a report.');
    return inTurn(async () => {
      const original = await blobs.keep(bytes), [fine = '', middle = '', coarse = ''] = await Promise.all(finished.levels.map((level) => blobs.keep(level.glb)));
      const draft: DraftRecord = { id: newId(), store, product, source, at: now(), original, levels: [fine, middle, coarse], report, refused: finished.ok ? null : { reason: finished.reason, message: finished.message } };
      await forget(kept.add(draft));
      return { ok: true, draft };
    });
  }

  return {
    add,
    async turn(store, id, quarters) {
      const draft = kept.find(store, id), bytes = draft && await blobs.read(draft.original);
      if (!draft || !bytes) return { ok: false, reason: 'unknown-draft', message: 'The draft is not there any more; upload the file again.' };
      const made = await add(store, draft.product, draft.source, bytes, quarters);
      if (made.ok) await inTurn(async () => forget(kept.drop(store, id)));
      return made;
    },
    find: kept.find,
    of: kept.of,
    async glb(store, id, level) {
      const name = kept.find(store, id)?.levels?.[level];
      return name === undefined ? null : blobs.read(name);
    },
    drop: (store, id) => inTurn(async () => forget(kept.drop(store, id))),
  };
}

/** A draft as the merchant's page sees it. */
export function draftOf({ id, store, product, source, at, report, refused, levels }: DraftRecord): ModelDraft {
  const address = (level: number): string => `/api/merchant/stores/${store}/drafts/${id}/${level}.glb`;
  return { id, product, source, at, report, refused, models: levels && [address(0), address(1), address(2)] };
}
