/** What the mall knows of a person, besides what better-auth keeps for signing in. */
import { Comfort, Look, type Me, type MePatch, Me as MeSchema } from '../../shared/account.ts';
import type { Db } from './open.ts';

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly guest: number | null;
  readonly locale: string;
  readonly look: string;
  readonly comfort: string;
}

/** Gives the person of an id, or the account that this guest became; null for nobody. */
export function peopleReader(db: Db): (id: string) => Me | null {
  const rowOf = db.prepare<[string, string], PersonRow>(`
    SELECT id, name, email, guest, locale, look, comfort FROM people
    WHERE id = coalesce((SELECT account FROM merges WHERE guest = ?), ?)`);
  const rolesOf = db.prepare<[string], { role: string; store: string | null }>('SELECT role, store FROM memberships WHERE person = ?');
  const stores = db.prepare<[], string>('SELECT id FROM stores ORDER BY id').pluck();
  return (id) => {
    const row = rowOf.get(id, id);
    if (!row) return null;
    const roles = rolesOf.all(row.id), isOwner = roles.some(({ role }) => role === 'owner');
    return MeSchema.parse({
      id: row.id, kind: row.guest ? 'guest' : 'account', name: row.name, email: row.guest ? null : row.email, locale: row.locale,
      look: Look.parse(JSON.parse(row.look)), comfort: Comfort.parse(JSON.parse(row.comfort)),
      merchantOf: isOwner ? stores.all() : roles.flatMap(({ store }) => store ?? []).sort(),
      planner: isOwner || roles.some(({ role }) => role === 'planner'),
      operator: isOwner || roles.some(({ role }) => role === 'operator'),
    });
  };
}

/** `now` is ISO 8601. */
export function patchPerson(db: Db, id: string, { name, locale, look, comfort }: MePatch, now: string): void {
  db.prepare(`
    UPDATE people SET name = coalesce(?, name), locale = coalesce(?, locale), look = coalesce(?, look),
      comfort = coalesce(?, comfort), updated_at = ? WHERE id = ?`)
    .run(name ?? null, locale ?? null, look ? JSON.stringify(look) : null, comfort ? JSON.stringify(comfort) : null, now, id);
}

/** Ends a sign-up that a crash cut in two, so that its address can be used again. */
export function dropHalfMadeAccounts(db: Db): number {
  return db.prepare('DELETE FROM people WHERE guest IS NOT 1 AND NOT EXISTS (SELECT 1 FROM credentials WHERE person = people.id)').run().changes;
}
