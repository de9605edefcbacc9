/**
 * `api_server.py` of Tencent's Hunyuan3D 2 and 2.1: `POST /send` starts a job, `GET /status/{uid}` answers
 * `processing`, `texturing` or `completed` with the GLB in base64. It does not know a job that never was from one that
 * runs, nor say when one failed: how long a job may take decides.
 */
import { z } from 'zod';
import type { Engine } from './engine.ts';
import type { EngineHttp } from './http.ts';

const Sent = z.object({ uid: z.uuid() });
const Status = z.discriminatedUnion('status', [
  z.object({ status: z.literal('processing') }), z.object({ status: z.literal('texturing') }),
  z.object({ status: z.literal('completed'), model_base64: z.base64() }),
  z.object({ status: z.literal('error'), message: z.string().max(2000).optional() }),
]);

export function hunyuan3dEngine(http: EngineHttp): Engine {
  return {
    name: 'Hunyuan3D', takes: ['image'],
    async start({ image }, signal) {
      if (!image) return { ok: false, kind: 'final', message: 'Hunyuan3D needs a picture.' };
      const body = JSON.stringify({ image: Buffer.from(image.bytes).toString('base64'), remove_background: true, texture: true, type: 'glb' });
      const answer = await http.json('send', Sent, { method: 'POST', body, headers: { 'content-type': 'application/json' }, signal });
      return answer.ok ? { ok: true, job: answer.value.uid } : answer;
    },
    async look(job, signal) {
      const answer = await http.json(`status/${encodeURIComponent(job)}`, Status, { signal }, { withModel: true });
      if (!answer.ok) return answer;
      const { value } = answer;
      switch (value.status) {
        case 'processing': return { ok: true, state: 'working', progress: null };
        case 'texturing': return { ok: true, state: 'working', progress: 0.6 };
        case 'error': return { ok: false, kind: 'final', message: value.message ?? 'Hunyuan3D failed and gave no reason.' };
        case 'completed': return { ok: true, state: 'done', glb: Buffer.from(value.model_base64, 'base64') };
      }
    },
  };
}
