/** Identity: who sends a request, and what they told the mall about themselves. */
import { toNodeHandler } from 'better-auth/node';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { Me, MePatch } from '../../shared/account.ts';
import type { WhoIs } from '../http/refusal.ts';
import type { Db } from '../storage/open.ts';
import { dropHalfMadeAccounts, patchPerson, readPerson } from '../storage/people.ts';
import { openAuth } from './auth.ts';

export interface AccountsDeps {
  readonly db: Db;
  readonly secret: string;
  /** Public address of the mall; with HTTPS the cookie is `Secure`. */
  readonly origin: string;
  readonly now: () => number;
  readonly random: () => number;
  readonly log: Logger;
}

export interface Accounts {
  readonly whoIs: WhoIs;
  /** Who sends these headers, made a guest if nobody yet, and cookies to set. */
  readonly welcome: (headers: Headers) => Promise<{ me: Me; cookies: string[] }>;
  /** The person of this id now; the account, once a guest has become one. */
  readonly person: (id: string) => Me | null;
  readonly patch: (id: string, patch: MePatch) => Me;
  /** better-auth's own routes, under /api/auth. */
  readonly handler: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export function openAccounts({ db, secret, origin, now, random, log }: AccountsDeps): Accounts {
  dropHalfMadeAccounts(db);
  const auth = openAuth({ db, secret, origin, random, log, onMerge: () => {} });
  const person = (id: string): Me | null => readPerson(db, id);
  const known = (id: string): Me => {
    const me = person(id);
    if (!me) throw new Error(`person ${id} has a session but no record`);
    return me;
  };
  return {
    person,
    handler: toNodeHandler(auth),
    async whoIs(headers) {
      if (!headers.has('cookie')) return null;
      const session = await auth.api.getSession({ headers, query: { disableRefresh: true } });
      return session && person(session.user.id);
    },
    async welcome(headers) {
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
