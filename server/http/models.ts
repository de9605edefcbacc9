/** A merchant brings a model of their own for a product. */
import { Router } from 'express';
import type { Request } from 'express';
import type { MerchantModels } from '../studio/merchant-models.ts';
import { MOST_MODEL_BYTES } from '../studio/merchant-models.ts';
import { HttpRefusal, merchantOf } from './refusal.ts';

const STATUS = { 'unknown-product': 404, invalid: 422, unsupported: 422, 'over-budget': 422 } as const;

export function modelRoutes(models: MerchantModels): Router {
  const router = Router();
  router.post('/api/merchant/stores/:store/products/:product/model', async (request, response) => {
    const { store, product } = request.params;
    merchantOf(response, store);
    if (!request.is(['model/gltf-binary', 'application/octet-stream'])) throw new HttpRefusal(415, 'not-a-model', 'Send the GLB itself, as model/gltf-binary.');
    const worn = await models.wear(store, product, await bodyOf(request, MOST_MODEL_BYTES));
    if (!worn.ok) throw new HttpRefusal(STATUS[worn.reason], worn.reason, worn.message, worn.reason === 'unknown-product' ? 'product' : 'model');
    const { sha256, scale, given, levels } = worn;
    response.json({ sha256, scale, given, levels });
  });
  return router;
}

/** A body as it streams in, given up as soon as it is longer than allowed. @throws HttpRefusal (413) */
async function bodyOf(request: Request, most: number): Promise<Uint8Array> {
  const tooLarge = new HttpRefusal(413, 'too-large', `A model has at most ${most} bytes.`, 'model');
  if (Number(request.headers['content-length'] ?? 0) > most) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > most) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
