import { Container } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useCallback, useEffect } from 'react';
import type { Me } from '../../shared/account.ts';
import { Refused } from '../console/api.ts';
import { Frame } from '../console/frame.tsx';
import { Nothing, RemoteView, useRemote } from '../console/remote.tsx';
import { useSession } from '../console/session.tsx';
import { SignIn } from '../console/sign-in.tsx';
import { useWords } from '../console/words.tsx';
import { fetchLoop } from './api.ts';
import { useRoute } from '../console/route.ts';
import { LoopView } from './loop-view.tsx';
import { Reports } from './reports.tsx';

/** Everything for whoever runs the models: who they are, then the loop. */
export function OperatorPage() {
  const { t } = useWords();
  const { me, invited, signOut } = useSession();
  useEffect(() => { document.title = `Galleria · ${t('operator:title')}`; }, [t]);
  if (me.remote.state !== 'ready') return <Container size="xl" py="xl"><RemoteView reading={me}>{() => null}</RemoteView></Container>;
  const { value } = me.remote;
  if (value.kind === 'guest') return <SignIn title={t('operator:title')} invited={invited} done={me.reload} />;
  return value.operator ? <Sections me={value} signOut={signOut} /> : (
    <Frame title={t('operator:title')} me={value} signOut={signOut}><Nothing title={t('operator:notOperator')} hint={t('operator:notOperatorHint')} /></Frame>
  );
}

function Sections({ me, signOut }: { readonly me: Me; readonly signOut: () => Promise<void> }) {
  const { t } = useWords();
  const { subject, go } = useRoute(), value = subject === 'reports' ? 'reports' : 'models';
  const sections = { label: t('moderation:sections'), value, choose: (to: string) => go(to), options: (['models', 'reports'] as const).map((each) => ({ value: each, label: t(`moderation:${each}`) })) };
  return <Frame title={t('operator:title')} me={me} signOut={signOut} sections={sections}>{value === 'reports' ? <Reports /> : <TheLoop />}</Frame>;
}

/** Milliseconds between two readings: while something is trained its progress is watched. */
const WATCHED = 1500, QUIET = 5000;

function TheLoop() {
  const { t } = useWords();
  const loop = useRemote('loop', fetchLoop);
  const { remote, reload } = loop;
  const isBusy = remote.state === 'ready' && remote.value.trainings.some(({ state }) => state === 'queued' || state === 'running');
  useEffect(() => {
    const timer = window.setInterval(() => { if (!document.hidden) void reload(); }, isBusy ? WATCHED : QUIET);
    return () => window.clearInterval(timer);
  }, [isBusy, reload]);
  const act = useCallback(async (doing: () => Promise<string>): Promise<void> => {
    try {
      notifications.show({ message: await doing() });
    } catch (error) {
      notifications.show({ color: 'red', message: error instanceof Refused ? t('operator:refused', { message: error.message }) : t('console:failedHint') });
    }
    await reload();
  }, [reload, t]);
  return (
    <RemoteView reading={loop}>{(overview) => <LoopView loop={overview} act={act} />}</RemoteView>
  );
}
