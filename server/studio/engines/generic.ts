/**
 * The mall's own protocol for services that make models, for whoever puts one behind a few lines of HTTP:
 *
 *     POST {address}/jobs          {"text": "…" | null, "image": {"type": "image/png", "base64": "…"} | null,
 *                                   "dimensions": {"width": 0.3, "height": 0.12, "depth": 0.1}}   (metres)
 *                                  201 {"job": "any name"}
 *     GET  {address}/jobs/{job}    200 {"state": "queued" | "working", "progress": 0.4}
 *                                  200 {"state": "done", "result": "jobs/any-name/model.glb"}     (an address within {address})
 *                                  200 {"state": "failed", "message": "why, and what to do"}
 *     GET  {address}/{result}      200, the GLB
 *
 * 408, 425, 429 and 5xx are asked again later; any other refusal ends the job. With a key every request has
 * `Authorization: Bearer KEY`.
 */
import { z } from 'zod';
import type { Engine } from './engine.ts';
import type { EngineHttp } from './http.ts';

const Job = z.object({ job: z.string().regex(/^[\w.:-]{1,200}$/) });
const State = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['queued', 'working']), progress: z.number().min(0).max(1).nullish() }),
  z.object({ state: z.literal('done'), result: z.string().max(2000) }),
  z.object({ state: z.literal('failed'), message: z.string().max(2000).default('The service gave no reason.') }),
]);

export function genericEngine(http: EngineHttp): Engine {
  return {
    name: 'External service', takes: ['text', 'image'],
    async start({ text, image, dimensions }, signal) {
      const body = JSON.stringify({ text, image: image && { type: image.type, base64: Buffer.from(image.bytes).toString('base64') }, dimensions });
      const answer = await http.json('jobs', Job, { method: 'POST', body, headers: { 'content-type': 'application/json' }, signal });
      return answer.ok ? { ok: true, job: answer.value.job } : answer;
    },
    async look(job, signal) {
      const answer = await http.json(`jobs/${encodeURIComponent(job)}`, State, { signal });
      if (!answer.ok) return answer;
      const { value } = answer;
      if (value.state === 'failed') return { ok: false, kind: 'final', message: value.message };
      if (value.state !== 'done') return { ok: true, state: 'working', progress: value.progress ?? null };
      const model = await http.model(value.result, { signal });
      return model.ok ? { ok: true, state: 'done', glb: model.value } : model;
    },
  };
}
