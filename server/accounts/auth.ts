/** better-auth as the mall uses it: guests, email and password, on our own database file. */
import { APIError, createAuthMiddleware, isAPIError } from 'better-auth/api';
import { betterAuth } from 'better-auth';
import type { BetterAuthOptions } from 'better-auth';
import { anonymous } from 'better-auth/plugins';
import { Kysely } from 'kysely';
import type { Logger } from 'pino';
import { PASSWORD_LEAST, PASSWORD_MOST, VisitorName } from '../../shared/account.ts';
import type { Db } from '../storage/open.ts';
import type { Writer } from '../writer/index.ts';
import { AccountsDialect } from './dialect.ts';
import { DEFAULT_COMFORT, guestName, localeOf, randomLook } from './guests.ts';
import { weakness } from './password.ts';

export interface AuthDeps {
  readonly db: Db;
  /** Of the same file. */
  readonly writer: Pick<Writer, 'write'>;
  readonly secret: string;
  /** Address that browsers open the mall at, such as `https://mall.example`. */
  readonly origin: string;
  /** Whether cookies travel by HTTPS only; their names then begin with `__Secure-`. */
  readonly secureCookies: boolean;
  readonly random: () => number;
  readonly log: Logger;
  /** A guest has just become, or signed in to, an account. */
  readonly onMerge: (merge: { guest: string; account: string; isNew: boolean }) => void;
}

/** What cookies' names begin with. */
export const COOKIES = 'galleria';

/** Seconds a session lives after it was last renewed, and after how many it is renewed. */
const SESSION = { life: 90 * 86_400, renew: 86_400 } as const;

export type Auth = ReturnType<typeof openAuth>;

export function openAuth(deps: AuthDeps) {
  return betterAuth(authOptions(deps));
}

export function authOptions({ db, writer, secret, origin, secureCookies, random, log, onMerge }: AuthDeps) {
  return {
    appName: 'Galleria',
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    database: { db: new Kysely({ dialect: new AccountsDialect(db, writer) }), type: 'sqlite', transaction: false },
    telemetry: { enabled: false },
    // The mall limits rates and checks origins for all its routes alike (server/http/limits.ts).
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: COOKIES, useSecureCookies: secureCookies,
      disableCSRFCheck: true, ipAddress: { disableIpTracking: true },
    },
    logger: { level: 'error', log: (level, message, ...details) => log[level]({ details }, message) },
    // A mistyped password is its person's news, not the owner's.
    onAPIError: { onError: (error) => { if (!isAPIError(error) || error.statusCode >= 500) log.error({ error }, 'accounts failed'); } },
    user: {
      modelName: 'people',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      // Nobody sets these by signing up: `create.before` below fills them in.
      additionalFields: {
        locale: { type: 'string', required: true, input: false, returned: false, defaultValue: 'en' },
        look: { type: 'string', required: true, input: false, returned: false, defaultValue: 'null' },
        comfort: { type: 'string', required: true, input: false, returned: false, defaultValue: 'null' },
      },
    },
    session: {
      modelName: 'sessions', expiresIn: SESSION.life, updateAge: SESSION.renew,
      fields: { userId: 'person', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent', createdAt: 'created_at', updatedAt: 'updated_at' },
    },
    account: {
      modelName: 'credentials',
      fields: {
        userId: 'person', providerId: 'provider', accountId: 'provider_account', accessToken: 'access_token', refreshToken: 'refresh_token', idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at', refreshTokenExpiresAt: 'refresh_token_expires_at', createdAt: 'created_at', updatedAt: 'updated_at',
      },
    },
    verification: { modelName: 'verifications', fields: { expiresAt: 'expires_at', createdAt: 'created_at', updatedAt: 'updated_at' } },
    emailAndPassword: { enabled: true, minPasswordLength: PASSWORD_LEAST, maxPasswordLength: PASSWORD_MOST },
    plugins: [anonymous({
      emailDomainName: 'guest.invalid',
      generateName: ({ headers }) => guestName(localeOf(headers?.get('accept-language') ?? null), random),
      schema: { user: { fields: { isAnonymous: 'guest' } } },
      onLinkAccount: ({ anonymousUser, newUser, ctx }) =>
        onMerge({ guest: anonymousUser.user.id, account: newUser.user.id, isNew: ctx.path === '/sign-up/email' }),
    })],
    databaseHooks: {
      user: {
        create: {
          before: async (user, context) => {
            const name = VisitorName.safeParse(user.name);
            if (!name.success) throw new APIError('BAD_REQUEST', { code: 'INVALID_NAME', message: `A name has 1 to 24 ${name.error.issues[0]?.message ?? 'letters'}.` });
            return {
              data: {
                ...user, name: name.data, locale: localeOf(context?.headers?.get('accept-language') ?? null),
                look: JSON.stringify(randomLook(random)), comfort: JSON.stringify(DEFAULT_COMFORT),
              },
            };
          },
        },
      },
    },
    hooks: {
      before: createAuthMiddleware(async (context) => {
        const { password, email, newPassword } = (context.body ?? {}) as Readonly<Record<string, unknown>>;
        const chosen = context.path === '/sign-up/email' ? password : context.path === '/change-password' ? newPassword : null;
        if (typeof chosen !== 'string') return;
        const weak = weakness(chosen, typeof email === 'string' ? email : '');
        if (weak) throw new APIError('BAD_REQUEST', { code: 'PASSWORD_TOO_EASY', message: `This password is guessed early (${weak}); choose another.` });
      }),
    },
  } satisfies BetterAuthOptions;
}
