import { toNodeHandler } from 'better-auth/node';
import { Router, json } from 'express';
import { MePatch } from '../../shared/account.ts';
import type { Accounts } from '../accounts/index.ts';
import type { Limits } from './limits.ts';
import { HttpRefusal, parseInput, shopperOf, tooMany } from './refusal.ts';

/** What of better-auth's routes the mall offers. */
const OFFERED: ReadonlySet<string> = new Set(['/sign-up/email', '/sign-in/email', '/sign-out', '/change-password', '/revoke-other-sessions']);

/** Who one is, and signing up, in and out. */
export function accountRoutes(accounts: Accounts, limits: Limits): Router {
  const router = Router();
  const signing = toNodeHandler(accounts.fetch);

  router.get('/api/me', async (request, response) => {
    const { me, cookies } = await accounts.welcome(headersOf(request.headers), request.secure);
    for (const cookie of cookies) response.append('Set-Cookie', cookie);
    response.set('Cache-Control', 'no-store').json(me);
  });

  router.patch('/api/me', json({ limit: '8kb' }), (request, response) => {
    response.json(accounts.patch(shopperOf(response).id, parseInput(MePatch, request.body)));
  });

  router.post('/api/auth/{*path}', json({ limit: '8kb' }), async (request, response) => {
    if (!OFFERED.has(request.path.slice('/api/auth'.length))) throw new HttpRefusal(404, 'not-found', 'Nothing is there.');
    const { email } = (request.body ?? {}) as { readonly email?: unknown };
    if (request.path !== '/api/auth/sign-in/email' || typeof email !== 'string') return signing(request, response);
    const key = email.toLowerCase(), wait = await limits.take('account', 'password', key);
    if (wait !== null) throw tooMany(response, wait);
    await signing(request, response);
    if (response.statusCode === 200) await limits.forgive('account', 'password', key);
  });

  return router;
}

/** Node's headers as the web's. */
export function headersOf(from: NodeJS.Dict<string | string[]>): Headers {
  return new Headers(Object.entries(from).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : (value ?? []).map((each): [string, string] => [name, each])));
}
