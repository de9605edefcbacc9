/** A product is told to look otherwise: by a design, by a model that was brought, or as it looked before. */
import { validateShape } from '../../../models/shape/index.ts';
import type { Design, WearRequest } from '../../../shared/make.ts';
import type { z } from 'zod';
import { readArtworks } from '../../storage/artworks.ts';
import type { ArtworkRecord } from '../../storage/artworks.ts';
import { addMerchantModel } from '../../storage/merchant-models.ts';
import type { Db } from '../../storage/open.ts';
import { changeLook, readEarlierLooks } from '../../storage/product-looks.ts';
import type { LookChanged, ProductLook } from '../../storage/product-looks.ts';
import type { Drafts } from './drafts.ts';

export type Worn = LookChanged | { readonly ok: false; readonly reason: 'invalid-design'; readonly field: string; readonly message: string }
  | { readonly ok: false; readonly reason: 'unknown-draft' | 'unknown-look' | 'unknown-artwork' } | { readonly ok: false; readonly reason: 'not-publishable'; readonly message: string };

export interface WearDeps { readonly db: Db; readonly drafts: Pick<Drafts, 'find' | 'drop'>; readonly now: () => number }

/** Changes what a product wears; a refused request changes nothing. */
export async function wear({ db, drafts, now }: WearDeps, store: string, product: string, { version, wear: wish }: z.output<typeof WearRequest>): Promise<Worn> {
  switch (wish.kind) {
    case 'design': {
      const check = validateShape(wish.design);
      if (!check.ok) return { ok: false, reason: 'invalid-design', field: check.parameter, message: check.message };
      const { artwork } = wish, art = (artwork ?? null) === null ? null : readArtworks(db, store).find(({ sha256 }) => sha256 === artwork);
      if (art === undefined) return { ok: false, reason: 'unknown-artwork' };
      return changeLook(db, store, product, version, (now) => dressed(now, wish.design, artwork === undefined ? 'as-it-was' : art), now());
    }
    case 'draft': {
      const draft = drafts.find(store, wish.draft);
      if (!draft?.levels || draft.product !== product) return { ok: false, reason: 'unknown-draft' };
      if (draft.refused) return { ok: false, reason: 'not-publishable', message: draft.refused.message };
      const { levels, original } = draft, worn = changeLook(db, store, product, version, (now) => ({ ...now, shape: { kind: 'blob', sha256: levels[0] } }), now(), () => addMerchantModel(db, { levels, original }));
      if (worn.ok) await drafts.drop(store, draft.id);
      return worn;
    }
    case 'earlier': {
      const earlier = readEarlierLooks(db, store, product).find(({ look }) => look === wish.look);
      // Colourways that were sold since then stay: only their colours go back.
      return earlier ? changeLook(db, store, product, version, (now) => ({ ...earlier.was, colourways: recoloured(now.colourways, earlier.was.colourways) }), now()) : { ok: false, reason: 'unknown-look' };
    }
  }
}

/** A product's look by a design; its colourways keep their names, as its variants are sold by them. Its label wears a picture of the store's, or none, or what it wore. */
function dressed(now: ProductLook, { family, params, material, dimensions, colourways, label }: Design, picture: ArtworkRecord | null | 'as-it-was'): ProductLook {
  const wore = now.shape.kind === 'program' && now.shape.family === family ? now.shape.artwork : undefined;
  const artwork = picture === 'as-it-was' ? wore : picture && { sha256: picture.sha256, aspect: picture.aspect, clear: picture.clear };
  return { shape: { kind: 'program', family, params, material, ...label !== undefined && { label }, ...artwork && { artwork } }, dimensions, colourways: recoloured(now.colourways, colourways) };
}

function recoloured(now: ProductLook['colourways'], colours: Design['colourways']): ProductLook['colourways'] {
  return now.map(({ id, name, ...old }) => {
    const { main, accent, detail } = colours.find((each) => each.id === id) ?? old;
    return { id, name, main, ...accent !== undefined && { accent }, ...detail !== undefined && { detail } };
  });
}
