/** What a product could look like, by words or by a photo; for members of its store alone. */
import { Router, json } from 'express';
import type { Response } from 'express';
import { BetweenRequest, PhotoQuery, WordsRequest } from '../../shared/make.ts';
import type { Design, MakeProduct, PhotoAnswer, WordsAnswer } from '../../shared/make.ts';
import type { PhotoOptions } from '../../models/vision/index.ts';
import { draftOf } from '../studio/make/drafts.ts';
import type { Make } from '../studio/make/index.ts';
import type { PhotoAnswered, Photos } from '../studio/photo.ts';
import type { WordsDesk } from '../studio/words.ts';
import { fileOf } from './files.ts';
import type { Limits } from './limits.ts';
import { MOST_PHOTO_BYTES, PICTURES } from './make.ts';
import { HttpRefusal, merchantOf, parseInput, tooMany } from './refusal.ts';

const STORE = '/api/merchant/stores/:store';
const BODY = '64kb';

export interface ProposalDeps {
  readonly make: Pick<Make, 'product' | 'drafts'>;
  readonly photos: Pick<Photos, 'read'>;
  readonly words: Pick<WordsDesk, 'propose' | 'between'>;
  readonly limits: Pick<Limits, 'take'>;
}

export function proposalRoutes({ make, words, photos, limits }: ProposalDeps): Router {
  const router = Router();
  const spend = async (response: Response, store: string, kind: 'upload' | 'preview'): Promise<void> => {
    const wait = await limits.take('person', kind, merchantOf(response, store).id);
    if (wait !== null) throw tooMany(response, wait);
  };

  router.post(`${STORE}/make/words`, json({ limit: BODY }), async (request, response) => {
    const { store } = request.params;
    await spend(response, store, 'preview');
    const { product, ...wish } = parseInput(WordsRequest, request.body), known = product === undefined ? null : make.product(store, product);
    if (product !== undefined && !known) throw new HttpRefusal(404, 'unknown-product', 'The store has no such product; read the list again.', 'product');
    const answered = await words.propose({ ...wish, dimensions: known?.dimensions });
    if (!answered.ok) throw new HttpRefusal(answered.reason === 'failed' ? 503 : 422, answered.reason, answered.message, 'text');
    response.json(answered.answer satisfies WordsAnswer);
  });

  router.post(`${STORE}/make/between`, json({ limit: BODY }), async (request, response) => {
    await spend(response, request.params.store, 'preview');
    const found = await words.between(parseInput(BetweenRequest, request.body));
    if (!found.ok) throw new HttpRefusal(found.reason === 'failed' ? 503 : 422, found.reason, found.message, 'to');
    response.json(found.design satisfies Design);
  });

  router.post(`${STORE}/products/:product/photo`, async (request, response) => {
    const { store, product } = request.params;
    merchantOf(response, store);
    if (!request.is(PICTURES)) throw new HttpRefusal(415, 'not-a-photo', 'Send a JPEG, PNG or WebP.', 'photo');
    await spend(response, store, 'upload');
    const { family } = parseInput(PhotoQuery, request.query), known = make.product(store, product);
    if (!known) throw new HttpRefusal(404, 'unknown-product', 'The store has no such product; read the list again.', 'product');
    const bytes = await fileOf(request, MOST_PHOTO_BYTES, 'photo'), expected = family === undefined ? await familyCalled(known) : undefined;
    const read = await photos.read(bytes, { dimensions: known.dimensions, family, expected });
    response.json(await answerOf(read, store, product));
  });

  /** The family that a product's name and kind speak for. */
  async function familyCalled({ name, sentence }: Pick<MakeProduct, 'name' | 'sentence'>): Promise<PhotoOptions['expected']> {
    const said = await words.propose({ text: `${name.en}, ${sentence.en}`, count: 1, seed: 0 }), [first] = said.ok ? said.answer.proposals : [];
    return first && { family: first.design.family, chance: first.confidence };
  }

  /** Surfaces go through the finishing line as any model that comes from outside; one that does not come through is not proposed. */
  async function answerOf(read: PhotoAnswered, store: string, product: string): Promise<PhotoAnswer> {
    if (!read.ok) return { ok: false, reason: read.reason, message: read.message };
    const proposals: Extract<PhotoAnswer, { ok: true }>['proposals'] = [];
    for (const each of read.proposals) {
      if (each.kind === 'design') { proposals.push({ kind: 'design', design: each.design, confidence: each.confidence }); continue; }
      const made = await make.drafts.add(store, product, 'photo', each.glb, 0);
      if (made.ok) proposals.push({ kind: 'mesh', how: each.how, draft: draftOf(made.draft), confidence: each.confidence });
    }
    return { ok: true, proposals, cutOut: `data:image/webp;base64,${Buffer.from(read.cutOut).toString('base64')}`, confidence: read.confidence };
  }

  return router;
}
