/** Refusals over HTTP: what was wrong, in which field, and what to do about it. */
import type { Response } from 'express';
import type { z } from 'zod';
import type { Me } from '../../shared/account.ts';

/** Thrown by a route to refuse; the app answers it as a `Refusal` with this status. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | null;

  constructor(status: number, code: string, message: string, field: string | null = null) {
    super(message);
    this.name = 'HttpRefusal';
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

/** Parses what came from outside. @throws HttpRefusal (400) naming the first field that is wrong */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HttpRefusal(400, 'malformed', issue?.message ?? 'The request could not be read.', issue?.path.join('.') || null);
}

/** Who sends these headers; null for somebody without a valid session. */
export type WhoIs = (headers: Headers) => Promise<Me | null>;

/** A refusal of one request too many, with the seconds to wait, as clients and proxies read it. */
export function tooMany(response: Response, seconds: number): HttpRefusal {
  response.set('Retry-After', String(seconds));
  return new HttpRefusal(429, 'too-many', `Too many requests; try again in ${seconds} s.`);
}

/** The person that the app found behind the request. @throws HttpRefusal (401) */
export function shopperOf(response: Response): Me {
  const { me } = response.locals as { me?: Me | null };
  if (!me) throw new HttpRefusal(401, 'no-session', 'Open the mall in a browser that keeps cookies, then try again.');
  return me;
}

/** The person behind the request, who has an account. @throws HttpRefusal (401) */
export function accountOf(response: Response): Me {
  const me = shopperOf(response);
  if (me.kind === 'guest') throw new HttpRefusal(401, 'no-account', 'Sign in with an account first; guests cannot do this.');
  return me;
}

/** The person behind the request, who runs `store`. @throws HttpRefusal (401, 403) */
export function merchantOf(response: Response, store: string): Me {
  const me = accountOf(response);
  if (!me.merchantOf.includes(store)) throw new HttpRefusal(403, 'not-your-store', 'You do not run this store; ask one of its merchants for an invitation.');
  return me;
}

/** The person behind the request, who runs the models. @throws HttpRefusal (401, 403) */
export function operatorOf(response: Response): Me {
  const me = accountOf(response);
  if (!me.operator) throw new HttpRefusal(403, 'not-an-operator', 'Only operators of the mall can do this; ask its owner for an invitation.');
  return me;
}

/** The person behind the request, who plans the mall. @throws HttpRefusal (401, 403) */
export function plannerOf(response: Response): Me {
  const me = accountOf(response);
  if (!me.planner) throw new HttpRefusal(403, 'not-a-planner', 'Only planners of the mall can do this; ask one for an invitation.');
  return me;
}
