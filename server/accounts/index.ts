/** Identity: who sends a request, and what they told the mall about themselves. */
import type { Logger } from 'pino';
import type { Me, MePatch } from '../../shared/account.ts';
import type { WhoIs } from '../http/refusal.ts';
import type { Db } from '../storage/open.ts';
import type { Writer } from '../writer/index.ts';
import { mergePerson } from '../storage/merge.ts';
import { dropHalfMadeAccounts, patchPerson, peopleReader } from '../storage/people.ts';
import { COOKIES, openAuth } from './auth.ts';
import type { AuthDeps } from './auth.ts';

export interface AccountsDeps {
  readonly db: Db;
  /** Of the same file. */
  readonly writer: Pick<Writer, 'write'>;
  readonly secret: string;
  /** Public address of the mall; with HTTPS every cookie is `Secure`. */
  readonly origin: string;
  readonly now: () => number;
  readonly random: () => number;
  readonly log: Logger;
}

export interface Accounts {
  readonly whoIs: WhoIs;
  /** Who sends these headers, made a guest if nobody yet, and cookies to set: `Secure` ones where they came by HTTPS. */
  readonly welcome: (headers: Headers, byHttps: boolean) => Promise<{ me: Me; cookies: string[] }>;
  /** The person of this id now; the account, once a guest has become one. */
  readonly person: (id: string) => Me | null;
  readonly patch: (id: string, patch: MePatch) => Me;
  /** Hears, inside the transaction that merges them, of a guest who became or signed in to an account; throwing undoes the merge. */
  readonly onMerge: (listener: (guest: string, account: string) => void) => void;
  /** better-auth's own routes, under /api/auth. */
  readonly fetch: (request: Request) => Promise<Response>;
}

const SECURE_COOKIE = new RegExp(`(?:^|; *)__Secure-${COOKIES}\\.`);

export function openAccounts({ db, writer, secret, origin, now, random, log }: AccountsDeps): Accounts {
  dropHalfMadeAccounts(db);
  const listeners: ((guest: string, account: string) => void)[] = [];
  const shared = {
    db, writer, secret, origin, random, log,
    onMerge: ({ guest, account, isNew }) => mergePerson(db, { guest, account, isNew, at: new Date(now()).toISOString() }, () => {
      for (const listener of listeners) listener(guest, account);
    }),
  } satisfies Omit<AuthDeps, 'secureCookies'>;
  // One port speaks HTTP and HTTPS, and a browser keeps a cookie of each: their names differ.
  const secure = openAuth({ ...shared, secureCookies: true });
  const plain = origin.startsWith('https:') ? secure : openAuth({ ...shared, secureCookies: false });
  const sessionOf = async (headers: Headers) => {
    const query = { disableRefresh: true };
    return (SECURE_COOKIE.test(headers.get('cookie') ?? '') ? await secure.api.getSession({ headers, query }) : null) ?? plain.api.getSession({ headers, query });
  };
  const person = peopleReader(db);
  const known = (id: string): Me => {
    const me = person(id);
    if (!me) throw new Error(`person ${id} has a session but no record`);
    return me;
  };
  return {
    person,
    fetch: (request) => (new URL(request.url).protocol === 'https:' ? secure : plain).handler(request),
    onMerge: (listener) => { listeners.push(listener); },
    async whoIs(headers) {
      if (!headers.has('cookie')) return null;
      const session = await sessionOf(headers);
      return session && person(session.user.id);
    },
    async welcome(headers, byHttps) {
      const auth = byHttps ? secure : plain;
      const found = await auth.api.getSession({ headers, returnHeaders: true });
      if (found.response) return { me: known(found.response.user.id), cookies: found.headers.getSetCookie() };
      const made = await auth.api.signInAnonymous({ headers, returnHeaders: true });
      return { me: known(made.response.user.id), cookies: made.headers.getSetCookie() };
    },
    patch(id, patch) {
      patchPerson(db, id, patch, new Date(now()).toISOString());
      return known(id);
    },
  };
}
