/** A merchant opens products for being made somebody's own, and keeps the pictures that may be printed. */
import { readPicture } from '../../../models/shape/index.ts';
import { MOST_ARTWORKS } from '../../../shared/design.ts';
import type { Artwork, CustomEdit, CustomOptions, MerchantCustom } from '../../../shared/design.ts';
import { NO_CUSTOM } from '../../../shared/design.ts';
import { ownShape, tonesOf } from '../../commerce/custom.ts';
import { addArtwork, readArtworks } from '../../storage/artworks.ts';
import type { ArtworkRecord } from '../../storage/artworks.ts';
import { readProduct } from '../../storage/catalogue.ts';
import { readCustom, writeCustom } from '../../storage/custom-options.ts';
import type { Db } from '../../storage/open.ts';
import type { Blobs } from '../blobs.ts';

export interface MerchantDesksDeps {
  readonly db: Db;
  readonly blobs: Pick<Blobs, 'keep'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

type Refused<R extends string> = { readonly ok: false; readonly reason: R; readonly field: string; readonly message: string };
export type CustomEdited = { readonly ok: true } | Refused<'unknown-product' | 'own-model' | 'version-changed' | 'invalid-option'>;
export type ArtworkAdded = { readonly ok: true; readonly artwork: Artwork } | Refused<'too-many-bytes' | 'unreadable' | 'unsupported' | 'too-many-pixels' | 'too-narrow' | 'too-many'>;

export interface CustomDesk {
  /** Null for a product that is not the store's. */
  read(store: string, product: string): MerchantCustom | null;
  edit(store: string, product: string, edit: CustomEdit): CustomEdited;
  artworks(store: string): Artwork[];
  /** Keeps a picture as WebP of at most 1,024 pixels a side, named by what is in it; the same one twice is one. */
  addArtwork(store: string, name: string, bytes: Uint8Array): Promise<ArtworkAdded>;
}

export function openCustomDesk({ db, blobs, now }: MerchantDesksDeps): CustomDesk {
  return {
    read(store, id) {
      const product = readProduct(db, store, id), found = readCustom(db, store, id), own = product && ownShape(product);
      if (!product) return null;
      return {
        version: found?.version ?? 0, options: found?.options ?? NO_CUSTOM, artworks: readArtworks(db, store).map(artworkOf),
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
    artworks: (store) => readArtworks(db, store).map(artworkOf),
    async addArtwork(store, name, bytes) {
      // A drawing can ask for more than a picture is: only pixels are taken.
      const check = await readPicture(bytes, { vector: false });
      if (!check.ok) return refused(check.reason, 'artwork', check.message);
      const { picture } = check, known = readArtworks(db, store);
      if (known.length >= MOST_ARTWORKS && !known.some(({ sha256 }) => sha256 === picture.sha256)) return refused('too-many', 'artwork', `A store keeps ${MOST_ARTWORKS} pictures; this is one more.`);
      await blobs.keep(picture.bytes);
      const record: ArtworkRecord = { sha256: picture.sha256, name, aspect: picture.aspect, clear: picture.clear };
      addArtwork(db, store, record, now());
      return { ok: true, artwork: artworkOf(record) };
    },
  };
}

function refused<R extends string>(reason: R, field: string, message: string): Refused<R> {
  return { ok: false, reason, field, message };
}

const artworkOf = (record: ArtworkRecord): Artwork => ({ ...record, address: `/artwork/${record.sha256}.webp` });

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
