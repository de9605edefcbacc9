import { createHash, randomBytes } from 'node:crypto';
import { acceptInvitation, hasOwner, writeInvitation } from '../storage/invitations.ts';
import type { Accepted, Role } from '../storage/invitations.ts';
import type { Db } from '../storage/open.ts';

/** Milliseconds that an invitation can be accepted. */
export const INVITATION_LIFE = 7 * 86_400_000;

/** Page that a role is taken on at. */
const PAGES: Readonly<Record<Role['role'], string>> = { owner: 'merchant', merchant: 'merchant', planner: 'planner', operator: 'operator' };

export interface Invitations {
  /** A link that gives the role to whoever opens it first. */
  readonly invite: (role: Role) => string;
  /** The link for the mall's first owner; null where there is one, or a link that still works. */
  readonly inviteOwner: () => string | null;
  readonly accept: (token: string, person: string) => Accepted;
}

export interface InvitationsDeps {
  readonly db: Db;
  /** Address that browsers open the mall at. */
  readonly origin: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The token travels behind the `#`, which browsers keep to themselves: no log and no referrer has it. */
export function openInvitations({ db, origin, now }: InvitationsDeps): Invitations {
  const moment = (later = 0): string => new Date(now() + later).toISOString();
  const invite = (role: Role): string => {
    const token = randomBytes(24).toString('base64url');
    writeInvitation(db, { tokenHash: hashOf(token), role, expiresAt: moment(INVITATION_LIFE) });
    return `${origin}/${PAGES[role.role]}/#invitation=${token}`;
  };
  return {
    invite,
    inviteOwner: () => hasOwner(db, moment()) ? null : invite({ role: 'owner', store: null }),
    accept: (token, person) => acceptInvitation(db, { tokenHash: hashOf(token), person, now: moment() }),
  };
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
