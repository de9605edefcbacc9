import { z } from 'zod';
import { Refusal } from '../../shared/shop.ts';

/** The server refused, and said what was wrong, where, and what to do about it. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly field: string | null;

  constructor(status: number, { code, field, message }: Refusal) {
    super(message);
    this.name = 'Refused';
    this.status = status;
    this.code = code;
    this.field = field;
  }
}

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT';

/** better-auth refuses in its own shape; codes are in capitals. */
const AuthRefusal = z.object({ code: z.string(), message: z.string() });

/** Asks the server and parses its answer. @throws Refused; z.ZodError on an answer of another shape; TypeError without a connection */
export async function ask<T>(method: Method, address: string, schema: z.ZodType<T>, body?: unknown): Promise<T> {
  const response = await fetch(address, {
    method, credentials: 'same-origin',
    ...body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  });
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return schema.parse(answer);
  const ours = Refusal.safeParse(answer);
  if (ours.success) throw new Refused(response.status, ours.data);
  const theirs = AuthRefusal.safeParse(answer);
  const { code, message } = theirs.success ? theirs.data : { code: 'failed', message: `${address} answered ${response.status}` };
  throw new Refused(response.status, { code, field: null, message });
}

/** The reader's time zone, by which the server tells days apart. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
