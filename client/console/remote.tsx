import { Alert, Button, EmptyState, Group, Skeleton, Stack } from '@mantine/core';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { Refused } from './api.ts';
import { useWords } from './words.tsx';

export type Remote<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: unknown }
  | { readonly state: 'ready'; readonly value: T };

export interface Reading<T> {
  readonly remote: Remote<T>;
  /** Reads again; what is shown stays until the answer is there. */
  readonly reload: () => Promise<void>;
  readonly set: (value: T) => void;
}

/** Reads something from the server when `key` changes; an answer to an earlier key is dropped. */
export function useRemote<T>(key: string, read: () => Promise<T>): Reading<T> {
  const [shown, setShown] = useState<{ key: string; remote: Remote<T> }>({ key, remote: { state: 'loading' } });
  const latest = useRef({ key, read });
  useEffect(() => { latest.current = { key, read }; });
  const load = useCallback(async (of: string): Promise<void> => {
    const settle = (remote: Remote<T>): void => {
      if (latest.current.key === of) setShown({ key: of, remote });
    };
    try {
      settle({ state: 'ready', value: await latest.current.read() });
    } catch (error) {
      settle({ state: 'failed', error });
    }
  }, []);
  useEffect(() => { void load(key); }, [key, load]);
  return {
    remote: shown.key === key ? shown.remote : { state: 'loading' },
    reload: useCallback(() => load(key), [key, load]),
    set: useCallback((value: T) => setShown({ key, remote: { state: 'ready', value } }), [key]),
  };
}

/** What was read, or that it is being read, or why it could not be. */
export function RemoteView<T>({ reading: { remote, reload }, children }: { readonly reading: Reading<T>; readonly children: (value: T) => ReactNode }) {
  const { t } = useWords();
  switch (remote.state) {
    case 'loading': return <Stack gap="sm" aria-busy="true" aria-label={t('console:loading')}>{[90, 260, 180].map((height) => <Skeleton key={height} height={height} />)}</Stack>;
    case 'failed': return <Failure error={remote.error} again={() => { void reload(); }} />;
    case 'ready': return children(remote.value);
  }
}

export function Failure({ error, again }: { readonly error: unknown; readonly again: () => void }) {
  const { t } = useWords();
  const signedOut = error instanceof Refused && error.status === 401;
  return (
    <Alert color="red" variant="light" title={t('console:failed')} role="alert">
      <Group justify="space-between">
        <span>{signedOut ? t('console:signedOut') : t('console:failedHint')}</span>
        <Button variant="light" color="red" size="xs" onClick={signedOut ? () => location.reload() : again}>{t('console:retry')}</Button>
      </Group>
    </Alert>
  );
}

export function Nothing({ title, hint, children }: { readonly title: string; readonly hint?: string; readonly children?: ReactNode }) {
  return <EmptyState py="xl" size="sm" title={title} description={hint}>{children}</EmptyState>;
}
