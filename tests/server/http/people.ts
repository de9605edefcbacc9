/** People of the mall with real cookies and real invitations. */
import { openInvitations } from '../../../server/accounts/invitations.ts';
import type { Role } from '../../../server/storage/invitations.ts';
import type { Db } from '../../../server/storage/open.ts';
import { Browser } from '../accounts/browser.ts';

let count = 0;

/** Somebody with an account, who accepted an invitation to each of the roles. */
export async function signedUp(origin: string, db: Db, ...roles: readonly Role[]): Promise<Browser> {
  const browser = new Browser(origin);
  await browser.me();
  await browser.signUp(`person${count++}@example.com`, 'a calm blue vase', 'Person');
  const invitations = openInvitations({ db, origin, now: Date.now });
  for (const role of roles) {
    const token = invitations.invite(role).split('#invitation=')[1];
    const accepted = await browser.post('/api/invitations/accept', { token });
    if (!accepted.ok) throw new Error(`the invitation was refused: ${await accepted.text()}`);
  }
  return browser;
}
