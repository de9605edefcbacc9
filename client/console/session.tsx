import { notifications } from '@mantine/notifications';
import { useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { Invited, Me } from '../../shared/account.ts';
import { ask, Refused } from './api.ts';
import { useRemote, type Reading } from './remote.tsx';
import { useWords } from './words.tsx';

export interface Session {
  readonly me: Reading<Me>;
  /** The address carried an invitation that waits for somebody to sign in. */
  readonly invited: boolean;
  readonly signOut: () => Promise<void>;
}

/** Token behind `#invitation=`, where browsers keep it to themselves. */
const INVITATION = /^#invitation=([\w-]{1,100})$/;

/** Who is at the page; an invitation in the address is accepted as soon as they have an account. */
export function useSession(): Session {
  const { t } = useWords();
  const [token, setToken] = useState(() => INVITATION.exec(location.hash)?.[1] ?? null);
  const accepting = useRef(false);
  const me = useRemote('me', () => ask('GET', '/api/me', Me));
  const { remote, reload } = me;
  const account = remote.state === 'ready' && remote.value.kind === 'account' ? remote.value.id : null;

  useEffect(() => {
    if (token === null || account === null || accepting.current) return;
    accepting.current = true;
    history.replaceState(null, '', location.pathname);
    ask('POST', '/api/invitations/accept', Invited, { token })
      .then(() => { notifications.show({ message: t('console:inviteAccepted') }); })
      .catch((error: unknown) => {
        notifications.show({ color: 'red', message: error instanceof Refused && error.field === 'token' ? t('console:inviteFailed') : t('console:failedHint') });
      })
      .finally(() => {
        setToken(null);
        void reload();
      });
  }, [token, account, reload, t]);

  return {
    me, invited: token !== null,
    async signOut() {
      await ask('POST', '/api/auth/sign-out', z.unknown(), {});
      await reload();
    },
  };
}
