import { Router, json } from 'express';
import { AcceptInvitation, type Invited } from '../../shared/account.ts';
import type { Invitations } from '../accounts/invitations.ts';
import { HttpRefusal, accountOf, parseInput } from './refusal.ts';

const REFUSED = {
  unknown: [404, 'unknown-invitation', 'This invitation does not exist; check that the whole link was copied.'],
  used: [409, 'invitation-used', 'Somebody else accepted this invitation; ask for another.'],
  expired: [410, 'invitation-expired', 'This invitation was valid for 7 days; ask for another.'],
} as const;

/** Taking on a role by a link. */
export function invitationRoutes(invitations: Invitations): Router {
  const router = Router();
  router.post('/api/invitations/accept', json({ limit: '2kb' }), (request, response) => {
    const me = accountOf(response);
    const accepted = invitations.accept(parseInput(AcceptInvitation, request.body).token, me.id);
    if (!accepted.ok) {
      const [status, code, message] = REFUSED[accepted.reason];
      throw new HttpRefusal(status, code, message, 'token');
    }
    response.json(accepted.role satisfies Invited);
  });
  return router;
}
