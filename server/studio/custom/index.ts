/** "Make it yours": what is open, what a choice looks like and costs, and the designs that are kept. */
import { createHash } from 'node:crypto';
import { Piscina } from 'piscina';
import { readGenome } from '../../../models/pattern/index.ts';
import type { PaintTask, Proposed, ProposeTask } from '../../../models/pattern/index.ts';
import type { CustomOffer, DesignPreview, DesignWish, OwnDesign, Patterns, PatternsWish } from '../../../shared/design.ts';
import { modelAddresses } from '../../../shared/model-file.ts';
import { judge } from '../../commerce/custom.ts';
import type { Judged, TouchRefused } from '../../commerce/custom.ts';
import { patternColours } from '../../commerce/custom-pattern.ts';
import { judgeDesign, readOpened } from '../../commerce/design-lines.ts';
import { readStockItem, readStore } from '../../storage/catalogue.ts';
import { designsOfModel, readDesign } from '../../storage/designs.ts';
import type { DesignRecord } from '../../storage/designs.ts';
import type { Db } from '../../storage/open.ts';
import type { Writer } from '../../writer/index.ts';
import type { Blobs } from '../blobs.ts';
import type { ProductModels } from '../product-models.ts';
import { modelOf } from './model.ts';
import { offerOf } from './offer.ts';

export interface DesignsDeps {
  readonly db: Db;
  /** Of the same file. */
  readonly writer: Pick<Writer, 'write'>;
  readonly blobs: Pick<Blobs, 'read'>;
  readonly models: Pick<ProductModels, 'ownKeys' | 'glb' | 'forget' | 'forgetPicture'>;
  /** Whether words may be cut into a thing that others see. */
  readonly mayEngrave: (words: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
export interface DesignsOptions {
  /** Designs that one shopper may keep in 24 hours. */
  readonly daily: number;
}
export const DESIGNS_DEFAULTS: DesignsOptions = { daily: 60 };

export type DesignRefused = { readonly ok: false; readonly reason: TouchRefused | 'held-back' | 'unknown-sku' | 'too-large' | 'daily' | 'busy' | 'failed'; readonly field: string; readonly message: string };

export interface Designs {
  /** Null for a product that is not open. */
  offer(store: string, product: string): CustomOffer | null;
  preview(wish: DesignWish): { readonly ok: true; readonly preview: DesignPreview } | DesignRefused;
  /** Keeps a design; the same design is one, whoever keeps it. Its finest model is made first: one that is over the budget is refused. */
  keep(shopper: string, wish: DesignWish): Promise<{ readonly ok: true; readonly design: OwnDesign } | DesignRefused>;
  find(id: string): OwnDesign | null;
  /** Whether a key was given out, lately or for a design that is kept, as the middle model of a design of this product in this colour. */
  isModelOf(key: string, of: { readonly product: string; readonly colour: string }): boolean;
  /** The models of designs that are gone, and their files. */
  forget(gone: readonly DesignRecord[]): Promise<void>;
  /** The models of products and designs that wore a picture which nobody keeps any more, and their files. */
  forgetPicture(sha256: string): Promise<void>;
  patterns(wish: PatternsWish): Promise<{ readonly ok: true; readonly patterns: Patterns } | DesignRefused>;
  close(): Promise<void>;
}

const DAY = 86_400_000;
/** Pixels of a tile that is only looked at. */
const THUMB = 112;
/** Drawings that may wait. */
const MOST_WAITING = 24;
/** Models of designs that are remembered as somebody's, the newest. */
const REMEMBERED = 6000;
const BUSY: DesignRefused = { ok: false, reason: 'busy', field: 'pattern', message: 'Many patterns are being drawn just now; try again in a moment.' };

export function openDesigns({ db, writer, blobs, models, mayEngrave, now }: DesignsDeps, options: Partial<DesignsOptions> = {}): Designs {
  const { daily } = { ...DESIGNS_DEFAULTS, ...options };
  const worker = new URL('../../../models/pattern/worker.ts', import.meta.url).href;
  const pool = new Piscina<ProposeTask | PaintTask, Proposed[] | Uint8Array>({ filename: worker, minThreads: 0, maxThreads: 1, idleTimeout: 10_000 });
  const draw = async (task: PaintTask): Promise<Uint8Array> => {
    const made = await pool.run(task, { name: 'draw' });
    if (!(made instanceof Uint8Array)) throw new Error('A drawing is bytes.');
    return made;
  };

  const given = new Set<string>();
  const linksOf = ({ product, colour, look }: DesignRecord, kept: boolean): DesignPreview['models'] => {
    const keys = models.ownKeys(modelOf(look, blobs, draw), kept), name = nameOf(keys[1], { product, colour });
    given.delete(name);
    given.add(name);
    for (const oldest of given) if (given.size > REMEMBERED) given.delete(oldest); else break;
    return modelAddresses(keys);
  };
  const judged = ({ sku, touch }: DesignWish): DesignRefused | { readonly ok: true; readonly price: number; readonly record: DesignRecord; readonly parts: Extract<Judged, { ok: true }>['parts'] } => {
    const item = readStockItem(db, sku);
    if (!item) return { ok: false, reason: 'unknown-sku', field: 'sku', message: 'Nothing is sold under this SKU; read the product again.' };
    const opened = readOpened(db, item.store, item.product), found = opened ? judge(opened, item.colour, touch) : null;
    if (!found) return { ok: false, reason: 'closed', field: 'sku', message: 'This product is not open for changes; buy it as it is.' };
    if (!found.ok) return { ...found, field: found.field === '' ? 'sku' : `touch.${found.field}` };
    const { engraving } = found.touch;
    if (engraving !== undefined && !mayEngrave(engraving)) return { ok: false, reason: 'held-back', field: 'touch.engraving', message: 'The mall does not engrave this; choose other words.' };
    return { ok: true, price: item.price, parts: found.parts, record: { store: item.store, product: item.product, colour: item.colour, touch: found.touch, look: found.look } };
  };
  const told = (id: string, record: DesignRecord): OwnDesign => {
    const { store, product, colour, touch } = record, found = judgeDesign(db, record);
    return { id, store, product, colour, touch, models: linksOf(record, true), parts: found?.ok ? found.parts : [], offered: found?.ok ?? false };
  };

  return {
    offer(store, id) {
      const opened = readOpened(db, store, id), record = readStore(db, store);
      return opened && record ? offerOf(opened, record) : null;
    },
    preview(wish) {
      const found = judged(wish);
      if (!found.ok) return found;
      const { price, parts, record } = found;
      return { ok: true, preview: { models: linksOf(record, false), base: price, parts, total: parts.reduce((sum, { amount }) => sum + amount, price) } };
    },
    async keep(shopper, wish) {
      const found = judged(wish);
      if (!found.ok) return found;
      const { record } = found, id = idOf(record), keys = models.ownKeys(modelOf(record.look, blobs, draw), true), made = await models.glb(keys[0]);
      if (!made.ok) return { ok: false, reason: made.reason === 'impossible' ? 'too-large' : made.reason === 'busy' ? 'busy' : 'failed', field: 'touch', message: made.message };
      const kept = await writer.write('design.keep', { shopper, design: { id, record, model: keys[1] }, at: now(), since: now() - DAY, most: daily });
      if (!kept) return { ok: false, reason: 'daily', field: 'touch', message: `You kept ${daily} designs in 24 hours, as many as one may; try again tomorrow.` };
      return { ok: true, design: told(id, record) };
    },
    find(id) {
      const record = readDesign(db, id);
      return record ? told(id, record) : null;
    },
    isModelOf(key, of) {
      const name = nameOf(key, of);
      // What was given out before a restart is known again by the design that was kept of it.
      if (!given.has(name)) for (const record of designsOfModel(db, key)) linksOf(record, true);
      return given.has(name);
    },
    async forget(gone) {
      for (const { look, product, colour } of gone) {
        const keys = models.ownKeys(modelOf(look, blobs, draw), true);
        given.delete(nameOf(keys[1], { product, colour }));
        await models.forget(keys);
      }
    },
    forgetPicture: models.forgetPicture,
    async patterns({ sku, touch, liked, disliked, seed }) {
      // In the colours as they were chosen so far; a pattern that was chosen itself does not matter.
      const { pattern: _, ...rest } = touch, found = judged({ sku, touch: rest });
      if (!found.ok) return found;
      if (pool.queueSize >= MOST_WAITING) return BUSY;
      const read = (texts: readonly string[]) => texts.flatMap((text) => readGenome(text) ?? []);
      const made = await pool.run({ wishes: { liked: read(liked), disliked: read(disliked), seed }, colours: patternColours(found.record.look.colourway), edge: THUMB }, { name: 'propose' });
      if (made instanceof Uint8Array) throw new Error('Proposals are a list.');
      return { ok: true, patterns: { patterns: made.map(({ genome, picture }) => ({ genome, picture: `data:image/webp;base64,${Buffer.from(picture).toString('base64')}` })) } };
    },
    close: () => pool.close(),
  };
}

function nameOf(key: string, { product, colour }: { readonly product: string; readonly colour: string }): string {
  return [product, colour, key].join(' ');
}

/** Names a design by all that it is. */
function idOf(record: DesignRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('base64url').slice(0, 22);
}
