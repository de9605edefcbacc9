/** A merchant's texts of a product: drafts, what is kept, posters, translation; for members of the store alone. */
import { Router, json } from 'express';
import type { Response } from 'express';
import { z } from 'zod';
import { BrandVoicePut, CheckRequest, CopyKind, DraftsRequest, KeepRequest, MOST_POSTER_BYTES, TranslateRequest } from '../../shared/copy.ts';
import type { CheckAnswer, CopyDesk, DraftsAnswer, TranslateAnswer } from '../../shared/copy.ts';
import { Locale } from '../../shared/locale.ts';
import type { CopyRefused, CopyStudio } from '../studio/copy/index.ts';
import { fileOf } from './files.ts';
import type { Limits } from './limits.ts';
import { HttpRefusal, merchantOf, parseInput, tooMany } from './refusal.ts';

const STORE = '/api/merchant/stores/:store', PRODUCT = `${STORE}/products/:product`, KEPT = `${PRODUCT}/copy/:kind/:locale`;
const BODY = '64kb';
const Kept = z.object({ kind: CopyKind, locale: Locale });
/** What a poster says, beside its picture. */
const PosterQuery = z.strictObject({ locale: Locale, words: z.string().max(1200).transform((text) => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')) });

export function copyRoutes(copy: CopyStudio, limits: Pick<Limits, 'take'>): Router {
  const router = Router();
  const spend = async (response: Response, store: string, kind: 'copy' | 'upload'): Promise<void> => {
    const wait = await limits.take('person', kind, merchantOf(response, store).id);
    if (wait !== null) throw tooMany(response, wait);
  };
  const found = <T>(answer: T | null): T => {
    if (answer === null) throw unknownProduct();
    return answer;
  };
  const done = (answer: { readonly ok: true } | CopyRefused): void => { if (!answer.ok) throw refusalOf(answer); };

  router.get(`${PRODUCT}/copy`, (request, response) => {
    const { store, product } = request.params;
    merchantOf(response, store);
    response.set('Cache-Control', 'no-store').json(found(copy.desk(store, product)) satisfies CopyDesk);
  });

  router.post(`${PRODUCT}/copy`, json({ limit: BODY }), async (request, response) => {
    const { store, product } = request.params;
    await spend(response, store, 'copy');
    response.json(found(copy.drafts(store, product, parseInput(DraftsRequest, request.body))) satisfies DraftsAnswer);
  });

  router.post(`${PRODUCT}/copy/check`, json({ limit: BODY }), async (request, response) => {
    const { store, product } = request.params;
    await spend(response, store, 'copy');
    const { locale, text } = parseInput(CheckRequest, request.body);
    response.json({ findings: found(copy.check(store, product, locale, text)) } satisfies CheckAnswer);
  });

  router.put(KEPT, json({ limit: BODY }), async (request, response) => {
    const { store, product } = request.params;
    await spend(response, store, 'copy');
    const { kind, locale } = parseInput(Kept, request.params);
    done(copy.keep(store, product, kind, locale, parseInput(KeepRequest, request.body)));
    response.json(found(copy.desk(store, product)) satisfies CopyDesk);
  });

  router.post(`${KEPT}/drop`, (request, response) => {
    const { store, product } = request.params, { kind, locale } = parseInput(Kept, request.params);
    merchantOf(response, store);
    copy.drop(store, product, kind, locale);
    response.json(found(copy.desk(store, product)) satisfies CopyDesk);
  });

  router.put(`${STORE}/voices`, json({ limit: BODY }), (request, response) => {
    const { store } = request.params, { brand, voice } = parseInput(BrandVoicePut, request.body);
    merchantOf(response, store);
    done(copy.voice(store, brand, voice));
    response.json(voice);
  });

  router.post(`${STORE}/copy/translate`, json({ limit: BODY }), async (request, response) => {
    const { store } = request.params;
    await spend(response, store, 'copy');
    const { text, from } = parseInput(TranslateRequest, request.body);
    response.json(copy.translate(store, text, from) satisfies TranslateAnswer);
  });

  router.post(`${PRODUCT}/posters`, async (request, response) => {
    const { store, product } = request.params;
    await spend(response, store, 'upload');
    if (!request.is(['image/png', 'image/webp'])) throw notAPicture();
    const { locale, words } = parseInput(PosterQuery, request.query);
    done(await copy.keepPoster(store, product, locale, words, await fileOf(request, MOST_POSTER_BYTES, 'poster')));
    response.status(201).json(found(copy.desk(store, product)) satisfies CopyDesk);
  });

  router.get(`${STORE}/posters/:poster.webp`, async (request, response) => {
    const { store, poster } = request.params;
    merchantOf(response, store);
    const picture = await copy.poster(store, poster);
    if (!picture) throw new HttpRefusal(404, 'unknown-poster', 'The poster is not there any more; draw it again.', 'poster');
    response.type('image/webp').set('Cache-Control', 'private, max-age=3600').end(picture);
  });

  router.post(`${PRODUCT}/posters/:poster/drop`, async (request, response) => {
    const { store, product, poster } = request.params;
    merchantOf(response, store);
    await copy.dropPoster(store, poster);
    response.json(found(copy.desk(store, product)) satisfies CopyDesk);
  });

  return router;
}

const unknownProduct = (): HttpRefusal => new HttpRefusal(404, 'unknown-product', 'The store has no such product; read the list again.', 'product');
const notAPicture = (): HttpRefusal => new HttpRefusal(415, 'not-a-picture', 'Send the poster as PNG or WebP, at most 4000 pixels a side.', 'poster');

function refusalOf(refused: CopyRefused): HttpRefusal {
  switch (refused.reason) {
    case 'unknown-product': return unknownProduct();
    case 'unknown-brand': return new HttpRefusal(404, 'unknown-brand', 'The store sells nothing of this brand; spell it as its products do.', 'brand');
    case 'not-a-picture': return notAPicture();
    case 'version-changed': return new HttpRefusal(409, 'version-changed', `Somebody saved version ${refused.version} meanwhile; read it again and repeat your change.`, 'version');
    case 'too-long': return new HttpRefusal(400, 'too-long', `A text of this kind has at most ${refused.most} letters; shorten it.`, 'text');
    case 'unfounded': {
      const said = refused.findings.map(({ text }) => `“${text}”`).join(', ');
      return new HttpRefusal(422, 'unfounded', `The product's record does not hold ${said}, or the brand forbids it; take it out, or change the record first.`, 'text');
    }
  }
}
