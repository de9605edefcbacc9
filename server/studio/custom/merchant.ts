/** A merchant opens products for being made somebody's own, and keeps the pictures that may be printed. */
import { readPicture } from '../../../models/shape/index.ts';
import { MOST_ARTWORKS } from '../../../shared/design.ts';
import type { Artwork, ArtworkUse, CustomEdit, CustomOptions, MerchantCustom } from '../../../shared/design.ts';
import { NO_CUSTOM } from '../../../shared/design.ts';
import { ownShape, tonesOf } from '../../commerce/custom.ts';
import { addArtwork, dropArtwork, findArtwork, readArtworks, usesOfArtwork } from '../../storage/artworks.ts';
import type { ArtworkRecord } from '../../storage/artworks.ts';
import { readProduct } from '../../storage/catalogue.ts';
import { readCustom, writeCustom } from '../../storage/custom-options.ts';
import type { Db } from '../../storage/open.ts';
import type { Blobs } from '../blobs.ts';
import type { Designs } from './index.ts';

export interface MerchantDesksDeps {
  readonly db: Db;
  readonly blobs: Pick<Blobs, 'keep' | 'drop'>;
  readonly designs: Pick<Designs, 'forget' | 'forgetPicture'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Refused<R extends string> = { readonly ok: false; readonly reason: R; readonly field: string; readonly message: string };
export type CustomEdited = { readonly ok: true } | Refused<'unknown-product' | 'own-model' | 'version-changed' | 'invalid-option'>;
export type ArtworkAdded = { readonly ok: true; readonly artwork: Artwork } | Refused<'too-many-bytes' | 'unreadable' | 'unsupported' | 'too-many-pixels' | 'too-narrow' | 'too-many'>;

export type ArtworkRemoved = { readonly ok: true } | Refused<'unknown-artwork' | 'in-use'>;

export interface CustomDesk {
  /** Null for a product that is not the store's. */
  read(store: string, product: string): MerchantCustom | null;
  edit(store: string, product: string, edit: CustomEdit): CustomEdited;
  artworks(store: string): Artwork[];
  /** Keeps a picture as WebP of at most 1,024 pixels a side, named by what is in it; the same one twice is one. */
  addArtwork(store: string, name: string, bytes: Uint8Array): Promise<ArtworkAdded>;
  /** Takes a picture away with its file, and the designs with theirs that shoppers only kept; refused while products of the store wear it. */
  removeArtwork(store: string, sha256: string): Promise<ArtworkRemoved>;
}

export function openCustomDesk({ db, blobs, designs, now }: MerchantDesksDeps): CustomDesk {
  // A blob is kept before the row that names it: what drops blobs waits until that is written.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
  const usesOf = (store: string, sha256: string): ArtworkUse[] => usesOfArtwork(db, store, sha256).map(({ product, how }) => ({ product, how, name: readProduct(db, store, product)?.name ?? { en: product, zh: product } }));
  const artworksOf = (store: string): Artwork[] => readArtworks(db, store).map((record) => artworkOf(record, usesOf(store, record.sha256)));
  return {
    read(store, id) {
      const product = readProduct(db, store, id), found = readCustom(db, store, id), own = product && ownShape(product);
      if (!product) return null;
      return {
        version: found?.version ?? 0, options: found?.options ?? NO_CUSTOM, artworks: artworksOf(store),
        family: own ? {
          name: own.family.name, tones: tonesOf(own.family), materials: [...own.family.materials], labelled: own.family.finishes.label !== undefined, own: own.params, material: own.material,
          parameters: Object.fromEntries(Object.entries(own.family.parameters).map(([name, each]) => [name, each.kind === 'choice' ? { kind: 'choice', options: [...each.options] } : { kind: 'number', unit: each.unit, min: each.min, max: each.max }])),
        } : null,
      };
    },
    edit(store, id, { version, options }) {
      const product = readProduct(db, store, id), own = product && ownShape(product);
      if (!product) return refused('unknown-product', 'product', 'The store has no such product; read the list again.');
      if (!own) return refused('own-model', 'options', 'Only models that the mall makes can be changed; this product wears a model of your own.');
      const fault = faultOf(options, own, new Set(readArtworks(db, store).map(({ sha256 }) => sha256)));
      if (fault) return refused('invalid-option', `options.${fault.field}`, fault.message);
      return writeCustom(db, store, id, options, version) ? { ok: true } : refused('version-changed', 'version', 'Somebody saved another version meanwhile; read it again and repeat your change.');
    },
    artworks: artworksOf,
    async addArtwork(store, name, bytes) {
      // A drawing can ask for more than a picture is: only pixels are taken.
      const check = await readPicture(bytes, { vector: false });
      if (!check.ok) return refused(check.reason, 'artwork', check.message);
      const { picture } = check;
      return inTurn(async () => {
        const known = readArtworks(db, store);
        if (known.length >= MOST_ARTWORKS && !known.some(({ sha256 }) => sha256 === picture.sha256)) return refused('too-many', 'artwork', `A store keeps ${MOST_ARTWORKS} pictures; take one away that is not in use.`);
        await blobs.keep(picture.bytes);
        const record: ArtworkRecord = { sha256: picture.sha256, name, aspect: picture.aspect, clear: picture.clear };
        addArtwork(db, store, record, now());
        return { ok: true, artwork: artworkOf(record, usesOf(store, record.sha256)) };
      });
    },
    removeArtwork: (store, sha256) => inTurn(async () => {
      const gone = dropArtwork(db, store, sha256);
      if (!gone.ok && gone.reason === 'unknown') return refused('unknown-artwork', 'sha256', 'The store keeps no such picture; read the list again.');
      if (!gone.ok) return refused('in-use', 'sha256', inUse(usesOf(store, sha256)));
      await designs.forget(gone.designs);
      if (!findArtwork(db, sha256)) await designs.forgetPicture(sha256);
      for (const blob of gone.blobs) await blobs.drop(blob);
      return { ok: true };
    }),
  };
}

function refused<R extends string>(reason: R, field: string, message: string): Refused<R> {
  return { ok: false, reason, field, message };
}

const artworkOf = (record: ArtworkRecord, uses: ArtworkUse[]): Artwork => ({ ...record, uses, address: `/artwork/${record.sha256}.webp` });

const HOW: Readonly<Record<ArtworkUse['how'], string>> = { offered: 'shoppers may choose it for', label: 'it is on the label of', cart: 'it is on a design in a cart of', bought: 'it is on a design that was bought of' };

/** Says on which products a picture is in use. */
function inUse(uses: readonly ArtworkUse[]): string {
  const ways = (Object.keys(HOW) as ArtworkUse['how'][]).flatMap((how) => {
    const names = uses.filter((use) => use.how === how).map(({ name }) => name.en);
    return names.length === 0 ? [] : [`${HOW[how]} ${names.join(', ')}`];
  });
  return `This picture is in use: ${ways.join('; ')}. Take it off there first; what was bought keeps its picture.`;
}

/** The first option that the product's model does not take. */
function faultOf(options: CustomOptions, own: NonNullable<ReturnType<typeof ownShape>>, artworks: ReadonlySet<string>): { field: string; message: string } | null {
  const { family } = own, tones = tonesOf(family);
  for (const [i, tone] of options.colours.tones.entries()) if (!tones.includes(tone)) return { field: `colours.tones.${i}`, message: `${family.name} has no ${tone} colour; it has ${tones.join(', ')}.` };
  const ids = options.colours.swatches.map(({ id }) => id), twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
  if (twice >= 0) return { field: `colours.swatches.${twice}.id`, message: `The colour ${ids[twice]} is there twice.` };
  for (const [i, { material }] of options.materials.entries()) if (!family.materials.some((each) => each === material)) return { field: `materials.${i}.material`, message: `${family.name} is not made of ${material}; choose among ${family.materials.join(', ')}.` };
  for (const [i, part] of options.parts.entries()) {
    const declared = family.parameters[part.name];
    if (!declared || declared.kind !== part.kind) return { field: `parts.${i}.name`, message: `${family.name} has no such part ${part.name}; it has ${Object.keys(family.parameters).join(', ')}.` };
    if (part.kind === 'choice' && declared.kind === 'choice') {
      const odd = part.options.findIndex(({ value }) => !declared.options.includes(value));
      if (odd >= 0) return { field: `parts.${i}.options.${odd}.value`, message: `${part.name} is one of ${declared.options.join(', ')}.` };
    }
    if (part.kind === 'number' && declared.kind === 'number' && !(part.min < part.max && part.min >= declared.min && part.max <= declared.max)) {
      return { field: `parts.${i}.min`, message: `${part.name} runs from ${declared.min} to ${declared.max}; choose a range within, the smaller first.` };
    }
  }
  if ((options.engraving || options.artworks.length > 0) && !family.finishes.label) return { field: options.engraving ? 'engraving' : 'artworks', message: `${family.name} has no place for words or a picture.` };
  if (options.pattern && !family.finishes[options.pattern.on]) return { field: 'pattern.on', message: `${family.name} has no ${options.pattern.on} part to put a pattern on.` };
  const gone = options.artworks.findIndex(({ sha256 }) => !artworks.has(sha256));
  return gone >= 0 ? { field: `artworks.${gone}.sha256`, message: 'The store keeps no such picture; send it first.' } : null;
}
