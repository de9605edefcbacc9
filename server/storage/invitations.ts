/** Roles, and the links that give them. */
import type { Db } from './open.ts';

export type Role =
  | { readonly role: 'owner' | 'planner' | 'operator'; readonly store: null }
  | { readonly role: 'merchant'; readonly store: string };

export type Accepted =
  | { readonly ok: true; readonly role: Role }
  | { readonly ok: false; readonly reason: 'unknown' | 'used' | 'expired' };

/** Moments are ISO 8601 in UTC, here and below. */
export function writeInvitation(db: Db, { tokenHash, role, expiresAt }: { readonly tokenHash: string; readonly role: Role; readonly expiresAt: string }): void {
  db.prepare('INSERT INTO invitations (token_hash, role, store, expires_at) VALUES (?, ?, ?, ?)').run(tokenHash, role.role, role.store, expiresAt);
}

/** Gives a person the invitation's role, once; the same person may ask again and hears the same. */
export function acceptInvitation(db: Db, { tokenHash, person, now }: { readonly tokenHash: string; readonly person: string; readonly now: string }): Accepted {
  return db.transaction((): Accepted => {
    const row = db.prepare<[string], { role: Role['role']; store: string | null; expires_at: string; accepted_by: string | null }>(
      'SELECT role, store, expires_at, accepted_by FROM invitations WHERE token_hash = ?').get(tokenHash);
    if (!row) return { ok: false, reason: 'unknown' };
    const role = { role: row.role, store: row.store } as Role;
    if (row.accepted_by === person) return { ok: true, role };
    if (row.accepted_by !== null) return { ok: false, reason: 'used' };
    if (row.expires_at <= now) return { ok: false, reason: 'expired' };
    db.prepare('UPDATE invitations SET accepted_by = ?, accepted_at = ? WHERE token_hash = ?').run(person, now, tokenHash);
    db.prepare('INSERT OR IGNORE INTO memberships (person, role, store, since) VALUES (?, ?, ?, ?)').run(person, role.role, role.store, now);
    return { ok: true, role };
  }).immediate();
}

/** Whether somebody runs the mall, or can still come to by a link that was given out. */
export function hasOwner(db: Db, now: string): boolean {
  return db.prepare<[string], number>(`
    SELECT EXISTS (SELECT 1 FROM memberships WHERE role = 'owner')
      OR EXISTS (SELECT 1 FROM invitations WHERE role = 'owner' AND accepted_by IS NULL AND expires_at > ?)`).pluck().get(now) === 1;
}
