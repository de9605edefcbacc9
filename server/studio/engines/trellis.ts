/**
 * The task server that is commonly put before Microsoft's TRELLIS (FishWoWater/TRELLIS): `POST /image_to_3d` takes
 * the picture as a form, `GET /my_requests` lists this machine's jobs with `queued`, `processing`, `complete` or
 * `error`, and the files of one that is complete.
 */
import { z } from 'zod';
import type { Engine } from './engine.ts';
import type { EngineHttp } from './http.ts';

const Sent = z.object({ request_id: z.string().regex(/^[\w-]{1,100}$/) });
const Requests = z.object({
  requests: z.array(z.object({
    request_id: z.string(), status: z.string().nullable(), output_files: z.array(z.string().max(2000)).nullish(), error: z.string().nullish(),
  })).max(1000),
});
/** How far a job is, where its state says so. */
const STATES: Readonly<Record<string, number | null>> = { queued: 0, processing: null };

export function trellisEngine(http: EngineHttp): Engine {
  return {
    name: 'TRELLIS', takes: ['image'],
    async start({ image }, signal) {
      if (!image) return { ok: false, kind: 'final', message: 'TRELLIS needs a picture.' };
      const form = new FormData();
      form.set('image', new Blob([image.bytes.slice()], { type: image.type }), `product.${image.type.split('/')[1] ?? 'png'}`);
      form.set('texture_size', '1024');
      const answer = await http.json('image_to_3d', Sent, { method: 'POST', body: form, signal });
      return answer.ok ? { ok: true, job: answer.value.request_id } : answer;
    },
    async look(job, signal) {
      const answer = await http.json('my_requests', Requests, { signal });
      if (!answer.ok) return answer;
      const found = answer.value.requests.find(({ request_id }) => request_id === job);
      if (!found) return { ok: false, kind: 'passing', message: 'TRELLIS does not know the job.' };
      if (found.status === 'error') return { ok: false, kind: 'final', message: found.error ?? 'TRELLIS failed and gave no reason.' };
      if (found.status !== 'complete') return { ok: true, state: 'working', progress: STATES[found.status ?? ''] ?? null };
      const file = found.output_files?.find((name) => name.split('?')[0]?.endsWith('.glb'));
      if (file === undefined) return { ok: false, kind: 'final', message: 'TRELLIS made no GLB.' };
      // Its own idea of its address may be one that only it can reach.
      const model = await http.model(URL.canParse(file) ? new URL(file).pathname : file, { signal });
      return model.ok ? { ok: true, state: 'done', glb: model.value } : model;
    },
  };
}
