/** Speaks HTTP to a service that may be slow, cut off, wrong or hostile: bounded in time and size, and to its own host. */
import type { z } from 'zod';
import { bounded, jsonOf, reasonOf } from '../bounded.ts';
import type { EngineFault } from './engine.ts';

export interface EngineHttpOptions {
  /** Milliseconds that one exchange may take, to its last byte. */
  readonly timeout: number;
  /** Bytes of an answer in JSON, and of a model. */
  readonly mostJson: number;
  readonly mostModel: number;
}
export const ENGINE_HTTP_DEFAULTS: EngineHttpOptions = { timeout: 60_000, mostJson: 1_000_000, mostModel: 64 * 2 ** 20 };

export type Answer<T> = { readonly ok: true; readonly value: T } | EngineFault;

export interface EngineHttp {
  /** Asks a path of the service (or an address within it), and parses its answer. `most` as of an answer that holds a model. */
  json<T>(path: string, schema: z.ZodType<T>, init: RequestInit, options?: { readonly withModel?: boolean }): Promise<Answer<T>>;
  /** Fetches a model. */
  model(path: string, init: RequestInit): Promise<Answer<Uint8Array>>;
}

const passing = (message: string): EngineFault => ({ ok: false, kind: 'passing', message });
const final = (message: string): EngineFault => ({ ok: false, kind: 'final', message });
/** Answers that say "later": too many, or the service or what is before it is down. */
const LATER: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

export function engineHttp(address: string, key: string | undefined, options: Partial<EngineHttpOptions> = {}): EngineHttp {
  const { timeout, mostJson, mostModel } = { ...ENGINE_HTTP_DEFAULTS, ...options }, base = new URL(address.endsWith('/') ? address : `${address}/`);

  async function ask(path: string, init: RequestInit, most: number): Promise<Answer<Uint8Array>> {
    const target = URL.canParse(path, base) ? new URL(path, base) : null;
    // A service that names another host would have the mall fetch for it from inside its own network.
    if (!target || target.origin !== base.origin) return final('The service named an address that is not its own.');
    try {
      const response = await fetch(target, {
        ...init, redirect: 'error', signal: AbortSignal.any([AbortSignal.timeout(timeout), ...init.signal ? [init.signal] : []]),
        headers: { ...init.headers as Record<string, string>, ...key !== undefined && { authorization: `Bearer ${key}` } },
      });
      const body = await bounded(response, most);
      if (!body) return final(`The service sent more than ${most} bytes.`);
      if (response.ok) return { ok: true, value: body };
      const said = new TextDecoder().decode(body.subarray(0, 200)).replaceAll(/\s+/g, ' ');
      return (LATER.has(response.status) ? passing : final)(`The service answered ${response.status}: ${said}`);
    } catch (error) {
      if (error instanceof DOMException && error.name === 'TimeoutError') return passing(`The service did not answer within ${timeout / 1000} s.`);
      return passing(`The service could not be reached: ${reasonOf(error)}`);
    }
  }

  return {
    async json(path, schema, init, { withModel = false } = {}) {
      // In base64 a model takes four thirds of its bytes.
      const answer = await ask(path, init, withModel ? Math.ceil(mostModel * 2.8) : mostJson);
      if (!answer.ok) return answer;
      const parsed = schema.safeParse(jsonOf(answer.value));
      return parsed.success ? { ok: true, value: parsed.data } : final('The service answered in a form that its protocol does not have.');
    },
    async model(path, init) {
      const answer = await ask(path, init, mostModel);
      return answer.ok && answer.value.byteLength === 0 ? passing('The service sent an empty model.') : answer;
    },
  };
}
