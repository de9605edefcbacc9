/** A merchant makes a model for a product of theirs; everything here is for members of the store alone. */
import { Router, json } from 'express';
import type { Request, Response } from 'express';
import { DraftTurn, EngineRequest, PreviewRequest, WearRequest } from '../../shared/make.ts';
import type { EngineJob, MakeOptions, MakeProduct, ModelDraft } from '../../shared/make.ts';
import { draftOf } from '../studio/make/drafts.ts';
import type { DraftMade } from '../studio/make/drafts.ts';
import { MOST_MODEL_BYTES } from '../studio/make/finishing.ts';
import type { Make } from '../studio/make/index.ts';
import { fileOf } from './files.ts';
import type { Limits } from './limits.ts';
import { HttpRefusal, merchantOf, parseInput, tooMany } from './refusal.ts';

const STORE = '/api/merchant/stores/:store', PRODUCT = `${STORE}/products/:product`;
const BODY = '64kb';
/** Most bytes of a photo. */
export const MOST_PHOTO_BYTES = 16 * 2 ** 20;
/** Types of pictures that are taken. */
export const PICTURES = ['image/png', 'image/jpeg', 'image/webp'];

const STATUS = {
  'unknown-product': 404, 'unknown-draft': 404, 'unknown-look': 404, 'unknown-artwork': 404, busy: 503, failed: 503, 'not-a-model': 415, 'not-publishable': 409, 'version-changed': 409, 'invalid-design': 400,
  'no-engine': 404, 'not-taken': 400, 'daily-budget': 429,
} as const;
/** Of what the finishing line refuses the file is the reason. */
const statusOf = (reason: string): number => (Object.hasOwn(STATUS, reason) ? STATUS[reason as keyof typeof STATUS] : 422);

export function makeRoutes(make: Make, limits: Pick<Limits, 'take'>): Router {
  const router = Router();
  /** Counts one of what takes a processor's time. @throws HttpRefusal (401, 403, 429) */
  const spend = async (response: Response, store: string, kind: 'upload' | 'preview'): Promise<void> => {
    const wait = await limits.take('person', kind, merchantOf(response, store).id);
    if (wait !== null) throw tooMany(response, wait);
  };
  const productOf = (store: string, id: string): MakeProduct => {
    const found = make.product(store, id);
    if (!found) throw new HttpRefusal(404, 'unknown-product', 'The store has no such product; read the list again.', 'product');
    return found;
  };

  router.get(`${STORE}/make`, (request, response) => {
    merchantOf(response, request.params.store);
    const { engine, families } = make;
    response.json({ families: [...families], engine: engine && { name: engine.name, takes: [...engine.takes] }, most: { model: MOST_MODEL_BYTES, photo: MOST_PHOTO_BYTES } } satisfies MakeOptions);
  });

  router.get(`${PRODUCT}/make`, (request, response) => {
    const { store, product } = request.params;
    merchantOf(response, store);
    response.set('Cache-Control', 'no-store').json(productOf(store, product));
  });

  router.post(`${STORE}/make/preview`, json({ limit: BODY }), async (request, response) => {
    const { store } = request.params;
    await spend(response, store, 'preview');
    const { design, level } = parseInput(PreviewRequest, request.body), made = await make.previews.make({ design, level }, '');
    if (!made.ok) throw new HttpRefusal(statusOf(made.reason), made.reason, made.message, made.field);
    response.type('model/gltf-binary').set('Cache-Control', 'no-store').end(made.glb);
  });

  router.post(`${PRODUCT}/look`, json({ limit: BODY }), async (request, response) => {
    const { store, product } = request.params;
    merchantOf(response, store);
    const worn = await make.wear(store, product, parseInput(WearRequest, request.body));
    if (!worn.ok) throw wornRefusal(worn);
    response.json(productOf(store, product));
  });

  router.post(`${PRODUCT}/drafts`, async (request, response) => {
    const { store, product } = request.params;
    merchantOf(response, store);
    if (!request.is(['model/gltf-binary', 'application/octet-stream'])) throw new HttpRefusal(415, 'not-a-model', 'Send the GLB itself, as model/gltf-binary.', 'model');
    await spend(response, store, 'upload');
    productOf(store, product);
    response.status(201).json(madeOf(await make.drafts.add(store, product, 'upload', await fileOf(request, MOST_MODEL_BYTES, 'model'))));
  });

  router.post(`${STORE}/drafts/:draft/turn`, json({ limit: BODY }), async (request, response) => {
    const { store, draft } = request.params;
    await spend(response, store, 'upload');
    response.status(201).json(madeOf(await make.drafts.turn(store, draft, parseInput(DraftTurn, request.body).quarters)));
  });

  router.get(`${STORE}/drafts/:draft/:level.glb`, async (request, response) => {
    const { store, draft, level } = request.params;
    merchantOf(response, store);
    const glb = await make.drafts.glb(store, draft, Number(level));
    if (!glb) throw new HttpRefusal(404, 'unknown-draft', 'The draft is not there any more; upload the file again.', 'draft');
    response.type('model/gltf-binary').set('Cache-Control', 'private, max-age=3600').end(glb);
  });

  router.post(`${STORE}/drafts/:draft/drop`, async (request, response) => {
    const { store, draft } = request.params;
    merchantOf(response, store);
    await make.drafts.drop(store, draft);
    response.json({ ok: true });
  });

  router.post(`${PRODUCT}/engine`, json({ limit: BODY }), async (request, response) => {
    const { store, product } = request.params;
    await spend(response, store, 'upload');
    const image = request.is(PICTURES) ? await pictureOf(request) : null, text = image ? null : parseInput(EngineRequest, request.body).text, asked = await make.ask(store, product, text, image);
    if (!asked.ok) throw new HttpRefusal(statusOf(asked.reason), asked.reason, asked.message, asked.reason === 'unknown-product' ? 'product' : null);
    response.status(202).json(asked.job satisfies EngineJob);
  });

  router.get(`${STORE}/engine/:job`, (request, response) => {
    merchantOf(response, request.params.store);
    response.set('Cache-Control', 'no-store').json(jobOf(request.params.store, request.params.job));
  });

  router.post(`${STORE}/engine/:job/cancel`, (request, response) => {
    const { store, job } = request.params;
    merchantOf(response, store);
    make.cancel(store, job);
    response.json(jobOf(store, job));
  });

  const jobOf = (store: string, id: string): EngineJob => {
    const job = make.job(store, id);
    if (!job) throw new HttpRefusal(404, 'unknown-job', 'The store has no such job; read the product again.', 'job');
    return job;
  };

  return router;
}

async function pictureOf(request: Request): Promise<{ bytes: Uint8Array; type: string }> {
  return { bytes: await fileOf(request, MOST_PHOTO_BYTES, 'photo'), type: request.headers['content-type']?.split(';')[0] ?? 'image/png' };
}

function madeOf(made: DraftMade): ModelDraft {
  if (made.ok) return draftOf(made.draft);
  throw new HttpRefusal(statusOf(made.reason), made.reason, made.message, made.reason === 'unknown-product' ? 'product' : 'model');
}

function wornRefusal(worn: Extract<Awaited<ReturnType<Make['wear']>>, { ok: false }>): HttpRefusal {
  const status = statusOf(worn.reason);
  switch (worn.reason) {
    case 'version-changed': return new HttpRefusal(status, worn.reason, `Somebody saved version ${worn.version} meanwhile; read it again and repeat your change.`, 'version');
    case 'unknown-product': return new HttpRefusal(status, worn.reason, 'The store has no such product; read the list again.', 'product');
    case 'unknown-draft': return new HttpRefusal(status, worn.reason, 'The draft is not there any more; upload the file again.', 'wear.draft');
    case 'unknown-look': return new HttpRefusal(status, worn.reason, 'The product has no such earlier look; read it again.', 'wear.look');
    case 'unknown-artwork': return new HttpRefusal(status, worn.reason, 'The store keeps no such picture; send it first.', 'wear.artwork');
    case 'not-publishable': return new HttpRefusal(status, worn.reason, worn.message, 'wear.draft');
    case 'invalid-design': return new HttpRefusal(status, worn.reason, worn.message, `wear.design.${worn.field}`);
  }
}
