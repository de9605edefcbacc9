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

export type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';

/** better-auth refuses in its own shape; codes are in capitals. */
const AuthRefusal = z.object({ code: z.string(), message: z.string() });

/** Asks the server and parses its answer. @throws Refused; z.ZodError on an answer of another shape; TypeError without a connection */
export async function ask<T>(method: Method, address: string, schema: z.ZodType<T>, body?: unknown): Promise<T> {
  return parsed(address, schema, await fetch(address, {
    method, credentials: 'same-origin',
    ...body !== undefined && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
  }));
}

/** Sends a file as it is, and parses the answer. @throws as `ask`; DOMException when `signal` aborts */
export async function sendFile<T>(address: string, file: Blob, type: string, schema: z.ZodType<T>, signal?: AbortSignal): Promise<T> {
  return parsed(address, schema, await fetch(address, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': type }, body: file, signal: signal ?? null }));
}

/** Asks for something that is made on demand and is no JSON. @throws as `ask`; DOMException when `signal` aborts */
export async function askFile(address: string, body: unknown, signal?: AbortSignal): Promise<Blob> {
  const response = await fetch(address, { method: 'POST', credentials: 'same-origin', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), signal: signal ?? null });
  if (!response.ok) throw await refusedBy(address, response);
  return response.blob();
}

async function parsed<T>(address: string, schema: z.ZodType<T>, response: Response): Promise<T> {
  if (!response.ok) throw await refusedBy(address, response);
  return schema.parse(await response.json().catch(() => null));
}

async function refusedBy(address: string, response: Response): Promise<Refused> {
  const answer: unknown = await response.json().catch(() => null), ours = Refusal.safeParse(answer);
  if (ours.success) return new Refused(response.status, ours.data);
  const theirs = AuthRefusal.safeParse(answer);
  const { code, message } = theirs.success ? theirs.data : { code: 'failed', message: `${address} answered ${response.status}` };
  return new Refused(response.status, { code, field: null, message });
}

/** The reader's time zone, by which the server tells days apart. */
export const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;
