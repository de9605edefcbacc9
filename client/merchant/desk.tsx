import { Badge, Button, Group, Paper, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import type { Ticket } from '../../shared/desk.ts';
import type { MerchantStore } from '../../shared/merchant.ts';
import { Nothing, RemoteView, useRemote } from '../console/remote.tsx';
import { useWords } from '../console/words.tsx';
import { answerTicket, fetchTickets, setTicketState } from './api.ts';

/** Milliseconds between two looks for new requests. */
const LOOK = 10_000;
const COLOURS: Readonly<Record<Ticket['state'], string>> = { open: 'orange', answered: 'teal', closed: 'gray' };

/** What shoppers ask of the store's people, those who wait first, and the answers. */
export function Desk({ store }: { readonly store: MerchantStore }) {
  const { t } = useWords();
  const reading = useRemote(store.id, () => fetchTickets(store.id)), { remote, set, reload } = reading;
  useEffect(() => {
    const timer = setInterval(() => { void reload(); }, LOOK);
    return () => clearInterval(timer);
  }, [reload]);
  const change = async (doing: Promise<Ticket>, said: string | null): Promise<boolean> => {
    try {
      const now = await doing;
      if (remote.state === 'ready') set(remote.value.map((each) => (each.id === now.id ? now : each)));
      if (said !== null) notifications.show({ message: said });
      return true;
    } catch {
      notifications.show({ color: 'red', message: t('console:failedHint') });
      return false;
    }
  };
  return (
    <RemoteView reading={reading}>
      {(tickets) => (tickets.length === 0 ? <Nothing title={t('desk:queueEmpty')} hint={t('desk:queueEmptyHint')} /> : (
        <Stack>
          {tickets.map((ticket) => (
            <Request
              key={ticket.id} ticket={ticket} answer={(text) => change(answerTicket(store.id, ticket.id, text), t('desk:sent'))}
              turn={(state) => { void change(setTicketState(store.id, ticket.id, state), null); }}
            />
          ))}
        </Stack>
      ))}
    </RemoteView>
  );
}

interface RequestProps {
  readonly ticket: Ticket;
  /** Resolves to whether it was sent: what was written stays otherwise. */
  readonly answer: (text: string) => Promise<boolean>;
  readonly turn: (state: 'open' | 'closed') => void;
}

function Request({ ticket: { number, kind, state, order, summary, lines, openedAt }, answer, turn }: RequestProps) {
  const { t, of, moment } = useWords();
  const [text, setText] = useState(''), [busy, setBusy] = useState(false);
  const send = async (): Promise<void> => {
    setBusy(true);
    if (await answer(text.trim())) setText('');
    setBusy(false);
  };
  return (
    <Paper withBorder p="md" component="article" aria-label={number}>
      <Stack gap="sm">
        <Group justify="space-between">
          <Group gap="xs"><Text fw={600}>{number}</Text><Text>{t(`desk:${kind}`)}</Text>{order !== null && <Badge variant="default">{t('desk:order', { number: order })}</Badge>}</Group>
          <Group gap="xs"><Text size="sm" c="dimmed">{moment(openedAt)}</Text><Badge color={COLOURS[state]} variant="light">{t(`desk:${state}`)}</Badge></Group>
        </Group>
        <Text size="sm"><Text span c="dimmed">{t('desk:wants')}: </Text>{summary.wants}</Text>
        {summary.goods.length > 0 && <Text size="sm"><Text span c="dimmed">{t('desk:goods')}: </Text>{summary.goods.map(({ name }) => of(name)).join(', ')}</Text>}
        <details open={state === 'open'}>
          <Text component="summary" size="sm" style={{ cursor: 'pointer' }}>{t('desk:said')}</Text>
          <Stack gap={4} mt="xs">
            {summary.said.map(({ by, text: line }, i) => <Text key={`${i} ${by}`} size="sm"><Text span c="dimmed">{t(`desk:${by}`)}: </Text>{line}</Text>)}
          </Stack>
        </details>
        {lines.map(({ author, text: line, at }) => <Text key={at} size="sm"><Text span c="dimmed">{t(author === 'desk' ? 'desk:us' : 'desk:shopper')} · {moment(at)} </Text>{line}</Text>)}
        {state !== 'closed' && (
          <Textarea
            label={t('desk:answer')} description={t('desk:answerHint', { language: t(summary.locale === 'zh' ? 'desk:chinese' : 'desk:english') })}
            value={text} onChange={({ currentTarget: { value } }) => setText(value)} autosize minRows={2} maxLength={1000}
          />
        )}
        <Group justify="flex-end">
          {state === 'closed' ? <Button variant="default" onClick={() => turn('open')}>{t('desk:reopen')}</Button> : (
            <>
              <Button variant="default" onClick={() => turn('closed')}>{t('desk:close')}</Button>
              <Button disabled={text.trim() === ''} loading={busy} onClick={() => { void send(); }}>{t('desk:send')}</Button>
            </>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
