import { Alert, Badge, Button, Group, NativeSelect, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { CareCase, CareQueue, DECISIONS_OF, MUTE_HOURS } from '../../shared/care.ts';
import type { Decide, Decision } from '../../shared/care.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { ask, Refused } from '../console/api.ts';
import { Nothing, RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';

/** Milliseconds between two readings of the queue. */
const EVERY = 5000;
const COLOURS: Readonly<Record<Decision, string>> = { dismiss: 'gray', warn: 'orange', mute: 'red', hide: 'red', uphold: 'teal' };

/** What shoppers reported, with what is needed to decide, and what was decided lately. */
export function Reports() {
  const { t } = useWords();
  const queue = useRemote('care', () => ask('GET', '/api/care', CareQueue)), { reload } = queue;
  useEffect(() => {
    const timer = window.setInterval(() => { if (!document.hidden) void reload(); }, EVERY);
    return () => window.clearInterval(timer);
  }, [reload]);
  return (
    <RemoteView reading={queue}>
      {({ open, decided }) => (
        <Stack>
          <Title order={1} size="h4">{open.length === 0 ? t('moderation:empty') : t('moderation:waiting', { count: open.length })}</Title>
          {open.length === 0 && <Text c="dimmed" size="sm">{t('moderation:emptyHint')}</Text>}
          {open.map((each) => <OpenCase key={each.id} of={each} done={reload} />)}
          <Title order={2} size="h5" mt="md">{t('moderation:decidedLately')}</Title>
          {decided.length === 0 && <Nothing title={t('moderation:nobody')} />}
          {decided.map((each) => <Paper key={each.id} withBorder p="md"><Context of={each} /><Outcome of={each} /></Paper>)}
        </Stack>
      )}
    </RemoteView>
  );
}

function OpenCase({ of, done }: { readonly of: CareCase; readonly done: () => Promise<void> }) {
  const { t, moment } = useWords();
  const [note, setNote] = useState(''), [hours, setHours] = useState<Decide['hours']>(24), [busy, setBusy] = useState(false), [failed, setFailed] = useState<string | null>(null);
  const decide = async (decision: Decision): Promise<void> => {
    setBusy(true);
    setFailed(null);
    try {
      const { decisions } = await ask('POST', `/api/care/cases/${of.id}/decide`, CareCase, { decision, note, ...decision === 'mute' && { hours } } satisfies Decide);
      notifications.show({ message: t('moderation:decided', { what: t(`moderation:${decision}_done`, { until: moment(decisions.at(-1)?.until ?? 0) }) }) });
    } catch (error) {
      setFailed(error instanceof Refused ? error.message : t('console:failedHint'));
    }
    setBusy(false);
    await done();
  };
  return (
    <Paper withBorder p="md" component="article" aria-label={`${t(`moderation:${of.kind}_kind`)} ${of.id}`}>
      <Stack gap="sm">
        <Context of={of} />
        {failed !== null && <Alert color="red" role="alert">{failed}</Alert>}
        <TextInput label={t('moderation:note')} value={note} maxLength={280} onChange={({ currentTarget: { value } }) => setNote(value)} />
        <Group gap="xs" align="flex-end">
          {DECISIONS_OF[of.kind].map((decision) => <Button key={decision} variant={decision === 'dismiss' ? 'default' : 'light'} color={COLOURS[decision]} disabled={busy} onClick={() => { void decide(decision); }}>{t(`moderation:${decision}`)}</Button>)}
          {DECISIONS_OF[of.kind].includes('mute') && (
            <NativeSelect label={t('moderation:muteFor')} value={String(hours)} data={MUTE_HOURS.map((each) => ({ value: String(each), label: t(`moderation:hours_${each}`) }))}
              onChange={({ currentTarget: { value } }) => setHours(MUTE_HOURS.find((each) => String(each) === value) ?? 24)} />
          )}
        </Group>
      </Stack>
    </Paper>
  );
}

/** What it is about, who says what is wrong with it, and what was said around it. */
function Context({ of: { kind, context, reports, before } }: { readonly of: CareCase }) {
  const { t, of, moment } = useWords();
  const place = context.place === CONCOURSE_ID ? t('moderation:concourse') : context.place;
  const reasons = [...Map.groupBy(reports, ({ reason }) => reason)];
  const speaker = (by: string): string => (by === '?' ? t('moderation:question') : by === '!' ? t('moderation:answer') : by);
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <Badge variant="light">{t(`moderation:${kind}_kind`)}</Badge>
        <Text fw={600}>{of(context.name)}</Text><Text size="sm" c="dimmed">{t('moderation:in', { place })}</Text>
        {before > 0 && <Badge color="orange" variant="light">{t('moderation:before', { count: before })}</Badge>}
      </Group>
      <Text size="sm">{t('moderation:reportedBy', { count: reports.length })}{reasons.length > 0 && `: ${reasons.map(([reason, all]) => `${t(`moderation:${reason}_reason` satisfies TextKey)}${all.length > 1 ? ` × ${all.length}` : ''}`).join(' · ')}`}</Text>
      {reports.filter(({ note }) => note !== '').map(({ note, at }) => <Text key={at} size="sm" fs="italic">“{note}”</Text>)}
      {context.texts.length === 0 ? <Text size="sm" c="dimmed">{t('moderation:noWords')}</Text> : (
        <Stack gap={2} component="ol" p={0} m={0} style={{ listStyle: 'none' }}>
          {context.texts.map(({ by, text, at, reported }, i) => (
            <li key={`${at} ${i}`}>
              <Text size="sm" style={{ overflowWrap: 'anywhere', ...(reported ? { background: 'var(--mantine-color-red-0)', padding: '2px 6px' } : {}) }}>
                <Text span c="dimmed" size="xs">{speaker(by)} · {moment(at)}{reported && ` · ${t('moderation:reportedLine')}`}</Text><br />{text}
              </Text>
            </li>
          ))}
        </Stack>
      )}
    </Stack>
  );
}

function Outcome({ of: { decisions } }: { readonly of: CareCase }) {
  const { t, moment } = useWords();
  return decisions.map(({ decision, by, at, until, note }) => (
    <Group key={at} gap="xs" mt="xs">
      <Badge color={COLOURS[decision]} variant="light">{t(`moderation:${decision}_done`, { until: moment(until ?? 0) })}</Badge>
      <Text size="sm" c="dimmed">{by} · {moment(at)}{note !== '' && ` · ${note}`}</Text>
    </Group>
  ));
}
