/** The desk at which a merchant's texts are written, read again, kept and translated. */
import sharp from 'sharp';
import type { BrandVoice, CopyDesk, CopyKind, DraftsAnswer, DraftsRequest, Finding, KeepRequest, KeptPoster, TranslateAnswer } from '../../../shared/copy.ts';
import { COPY_MOST } from '../../../shared/copy.ts';
import { modelAddresses } from '../../../shared/model-file.ts';
import type { Locale } from '../../../shared/locale.ts';
import { readProducts, readPromotions, readStock, readStore, readStoreIds } from '../../storage/catalogue.ts';
import { addPoster, dropCopy, dropPoster, readBrandVoice, readCopies, readPoster, readPosters, writeBrandVoice, writeCopy } from '../../storage/copies.ts';
import { readVersionedProduct, writeProduct } from '../../storage/merchandise.ts';
import type { Db } from '../../storage/open.ts';
import { readReviews } from '../../storage/reviews.ts';
import type { Blobs } from '../blobs.ts';
import type { ProductModels } from '../product-models.ts';
import { checkCopy, truthOf } from './check.ts';
import { dictionaryOf } from './dictionary.ts';
import { COPY_GENERATOR, makeDrafts } from './drafts.ts';
import { ownDescription } from './facts.ts';
import type { CopySource } from './facts.ts';
import { summariseReviews } from './reviews.ts';
import { translate } from './translate.ts';
import type { z } from 'zod';

export interface CopyDeps {
  readonly db: Db;
  readonly blobs: Blobs;
  readonly models: Pick<ProductModels, 'keysOf'>;
  /** Milliseconds since 1970; the mall's IANA zone; an id that was never given. */
  readonly now: () => number;
  readonly zone: string;
  readonly newId: () => string;
}

export type CopyRefused =
  | { readonly ok: false; readonly reason: 'unknown-product' | 'unknown-brand' | 'not-a-picture' }
  | { readonly ok: false; readonly reason: 'version-changed'; readonly version: number }
  | { readonly ok: false; readonly reason: 'too-long'; readonly most: number }
  | { readonly ok: false; readonly reason: 'unfounded'; readonly findings: readonly Finding[] };
export type CopyDone = { readonly ok: true } | CopyRefused;

export interface CopyStudio {
  /** Null for a product that is not the store's; so all others that answer null. */
  desk(store: string, product: string): CopyDesk | null;
  drafts(store: string, product: string, request: z.output<typeof DraftsRequest>): DraftsAnswer | null;
  check(store: string, product: string, locale: Locale, text: string): Finding[] | null;
  keep(store: string, product: string, kind: CopyKind, locale: Locale, request: z.output<typeof KeepRequest>): CopyDone;
  drop(store: string, product: string, kind: CopyKind, locale: Locale): boolean;
  /** Of a brand that the store sells. */
  voice(store: string, brand: string, voice: BrandVoice): CopyDone;
  keepPoster(store: string, product: string, locale: Locale, words: readonly string[], picture: Uint8Array): Promise<CopyDone>;
  poster(store: string, id: string): Promise<Uint8Array | null>;
  dropPoster(store: string, id: string): Promise<void>;
  translate(store: string, text: string, from: Locale): TranslateAnswer;
}

/** Pixels of a poster, and of a side of it. */
const MOST_PIXELS = 12_000_000, MOST_SIDE = 4000;
/** IPTC's word for pictures that a program drew by rules (newscodes/digitalsourcetype). */
const SOURCE_TYPE = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia';
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmp:CreatorTool="${COPY_GENERATOR}" Iptc4xmpExt:DigitalSourceType="${SOURCE_TYPE}"/></rdf:RDF></x:xmpmeta>`;

export function openCopyStudio({ db, blobs, models, now, zone, newId }: CopyDeps): CopyStudio {
  const sourceOf = (store: string, id: string): { source: CopySource; version: number; voice: BrandVoice } | null => {
    const record = readStore(db, store), found = readVersionedProduct(db, store, id);
    if (!record || !found) return null;
    const product = found.record, stock = readStock(db, store).filter((item) => item.product === id);
    return { version: found.version, voice: readBrandVoice(db, store, product.brand), source: { store: record, product, stock, promotions: readPromotions(db, store), now: now(), zone } };
  };
  const posterOf = (store: string, { id, locale, words, at }: { readonly id: string; readonly locale: Locale; readonly words: readonly string[]; readonly at: number }): KeptPoster =>
    ({ id, locale, words: [...words], at, address: `/api/merchant/stores/${store}/posters/${id}.webp` });

  return {
    desk(store, id) {
      const found = sourceOf(store, id);
      if (!found) return null;
      const { source: { product, store: { theme } }, version, voice } = found, keys = models.keysOf(product);
      const truth = { en: truthOf(found.source, 'en', voice.forbidden), zh: truthOf(found.source, 'zh', voice.forbidden) };
      return {
        product: {
          id, version, name: product.name, description: product.description, brand: product.brand, generated: product.generated?.description ?? [], own: { en: ownDescription(product, 'en'), zh: ownDescription(product, 'zh') }, colour: product.colourways[0]?.id ?? '',
          models: keys && modelAddresses(keys),
        },
        voice, theme: { wall: theme.wall, accent: theme.accent, sign: theme.sign },
        kept: readCopies(db, store, id).map(({ kind, locale, text, facts, generated, edited, at }) => ({ kind, locale, text, facts: [...facts], generated, edited, at, outdated: checkCopy(text, truth[locale]) })),
        posters: readPosters(db, store, id).map((each) => posterOf(store, each)), reviews: summariseReviews(readReviews(db, store, id)),
      };
    },
    drafts(store, id, { tone, ...wish }) {
      const found = sourceOf(store, id);
      return found && makeDrafts(found.source, { ...wish, tone: tone ?? found.voice.tone, forbidden: found.voice.forbidden });
    },
    check(store, id, locale, text) {
      const found = sourceOf(store, id);
      return found && checkCopy(text, truthOf(found.source, locale, found.voice.forbidden));
    },
    keep: (store, id, kind, locale, { text, facts, generated, edited, version }) => db.transaction((): CopyDone => {
      const found = sourceOf(store, id);
      if (!found) return { ok: false, reason: 'unknown-product' };
      if (text.length > COPY_MOST[kind]) return { ok: false, reason: 'too-long', most: COPY_MOST[kind] };
      const findings = checkCopy(text, truthOf(found.source, locale, found.voice.forbidden));
      if (findings.length > 0) return { ok: false, reason: 'unfounded', findings };
      if (found.version !== version) return { ok: false, reason: 'version-changed', version: found.version };
      const said = facts.filter(({ value }) => text.toLowerCase().includes(value.toLowerCase()));
      writeCopy(db, { store, product: id, kind, locale, text, facts: said, generated, edited, generator: generated ? COPY_GENERATOR : null, at: now() });
      // What shoppers read of a product is its record's description.
      if (kind === 'description') {
        const { generated: marks, ...product } = found.source.product, others = (marks?.description ?? []).filter((each) => each !== locale), all = generated ? [...others, locale] : others;
        // What a person wrote is not lost: it can be quoted, and taken up again.
        const before = { ...marks?.before, [locale]: generated ? ownDescription(found.source.product, locale) : undefined };
        writeProduct(db, store, { ...product, description: { ...product.description, [locale]: text }, ...(all.length > 0 && { generated: { description: all, before } }) }, version);
      }
      return { ok: true };
    }).immediate(),
    drop: (store, id, kind, locale) => dropCopy(db, store, id, kind, locale),
    voice(store, brand, voice) {
      if (!readProducts(db, store).some((product) => product.brand === brand)) return { ok: false, reason: 'unknown-brand' };
      writeBrandVoice(db, store, brand, voice);
      return { ok: true };
    },
    async keepPoster(store, id, locale, words, picture) {
      const found = sourceOf(store, id);
      if (!found) return { ok: false, reason: 'unknown-product' };
      const findings = checkCopy(words.join('\n'), truthOf(found.source, locale, found.voice.forbidden));
      if (findings.length > 0) return { ok: false, reason: 'unfounded', findings };
      const marked = await markedPicture(picture);
      if (!marked) return { ok: false, reason: 'not-a-picture' };
      const sha256 = await blobs.keep(marked);
      await Promise.all(addPoster(db, { id: newId(), store, product: id, locale, words, picture: sha256, at: now() }).map((each) => blobs.drop(each)));
      return { ok: true };
    },
    async poster(store, id) {
      const found = readPoster(db, store, id);
      return found ? blobs.read(found.picture) : null;
    },
    async dropPoster(store, id) { await Promise.all(dropPoster(db, store, id).map((each) => blobs.drop(each))); },
    translate(store, text, from) {
      const stores = [store, ...readStoreIds(db).filter((each) => each !== store)];
      return translate(text, from, dictionaryOf(stores.flatMap((each) => readProducts(db, each))));
    },
  };
}

/** As WebP that says by what it was made; null for what is no picture or too large a one. */
async function markedPicture(bytes: Uint8Array): Promise<Uint8Array | null> {
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' }), { format, width, height } = await image.metadata();
    if (!['png', 'webp'].includes(format) || Math.max(width, height) > MOST_SIDE) return null;
    return await image.withXmp(XMP).webp({ quality: 88 }).toBuffer();
  } catch (error) {
    // sharp tells by plain errors what it could not read; anything else is a fault of ours.
    if (error instanceof Error && error.constructor === Error) return null;
    throw error;
  }
}
