/** Who one is, here and on the server: what is changed shows at once and is saved a moment later. */
import { z } from 'zod';
import { Me } from '../../../shared/account.ts';
import type { MePatch } from '../../../shared/account.ts';
import { Known } from '../../../shared/privacy.ts';
import { fetchMe } from '../api.ts';

/** Why the server would not; `seconds` is how long to wait, where waiting helps. */
export interface Unwilling { readonly ok: false; readonly code: string; readonly seconds: number | null }
export type Answer<T> = { readonly ok: true; readonly value: T } | Unwilling;

export interface Mine {
  readonly me: () => Me;
  /** Whether the last change is still not on the server after trying. */
  readonly unsaved: () => boolean;
  readonly change: (patch: MePatch) => void;
  readonly signUp: (name: string, email: string, password: string) => Promise<Answer<Me>>;
  readonly signIn: (email: string, password: string) => Promise<Answer<Me>>;
  readonly signOut: () => Promise<Answer<unknown>>;
  /** What the mall knows of one. */
  readonly known: () => Promise<Answer<Known>>;
  /** Has the mall forget one thing that one told. */
  readonly forgetTold: (key: string) => Promise<Answer<unknown>>;
  /** Has the mall forget what one did. */
  readonly forget: () => Promise<Answer<unknown>>;
  /** Shops without being known, or again as before. */
  readonly optOut: (out: boolean) => Promise<Answer<unknown>>;
  readonly onChange: (listener: () => void) => () => void;
  /** Hears when the server has what was changed: others can be told to read it. */
  readonly onSaved: (listener: () => void) => () => void;
}

/** Milliseconds between the last change and saving: somebody who types a name is not saved letter by letter. */
const PAUSE = 500;

export function openMine(first: Me): Mine {
  let me = first, waiting: MePatch = {}, timer = 0, saving = false, isUnsaved = false;
  const changed = new Set<() => void>(), saved = new Set<() => void>();
  const tell = (listeners: ReadonlySet<() => void>): void => { for (const listener of listeners) listener(); };

  const save = async (): Promise<void> => {
    window.clearTimeout(timer);
    if (saving || Object.keys(waiting).length === 0) return;
    const patch = waiting;
    [saving, waiting] = [true, {}];
    const answer = await ask('PATCH', '/api/me', patch, Me);
    saving = false;
    isUnsaved = !answer.ok;
    // What failed goes along with the next change.
    if (!answer.ok) waiting = { ...patch, ...waiting };
    tell(changed);
    if (!answer.ok) return;
    tell(saved);
    await save();
  };
  const renew = async <T>(answer: Answer<T>): Promise<Answer<Me>> => {
    if (!answer.ok) return answer;
    me = await fetchMe();
    tell(changed);
    tell(saved);
    return { ok: true, value: me };
  };
  const listen = (listeners: Set<() => void>, listener: () => void): () => void => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  window.addEventListener('pagehide', () => void save());

  return {
    me: () => me,
    unsaved: () => isUnsaved,
    change(patch) {
      me = { ...me, ...patch };
      waiting = { ...waiting, ...patch };
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void save(), PAUSE);
      tell(changed);
    },
    async signUp(name, email, password) {
      await save();
      return renew(await ask('POST', '/api/auth/sign-up/email', { name, email, password }, z.unknown()));
    },
    async signIn(email, password) {
      await save();
      return renew(await ask('POST', '/api/auth/sign-in/email', { email, password }, z.unknown()));
    },
    signOut: () => ask('POST', '/api/auth/sign-out', {}, z.unknown()),
    known: () => ask('GET', '/api/me/known', null, Known),
    forgetTold: (key) => ask('DELETE', `/api/me/told/${encodeURIComponent(key)}`, null, z.unknown()),
    forget: () => ask('POST', '/api/me/forget', {}, z.unknown()),
    optOut: (out) => ask('PUT', '/api/me/opt-out', { out }, z.unknown()),
    onChange: (listener) => listen(changed, listener),
    onSaved: (listener) => listen(saved, listener),
  };
}

const Reason = z.object({ code: z.string() });

async function ask<T>(method: string, address: string, body: object | null, schema: z.ZodType<T>): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(address, {
      method, credentials: 'same-origin', keepalive: true, ...body && { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } },
    });
  } catch {
    // The browser tells no more than that nothing came back.
    return { ok: false, code: 'unreachable', seconds: null };
  }
  const answer: unknown = response.status === 204 ? null : await response.json();
  if (response.ok) return { ok: true, value: schema.parse(answer) };
  const wait = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return { ok: false, code: Reason.safeParse(answer).data?.code ?? 'unknown', seconds: Number.isFinite(wait) ? wait : null };
}
