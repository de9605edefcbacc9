/** One's own requests to stores' desks: what was asked, what people there answered, and a word more. */
import { z } from 'zod';
import { Ticket } from '../../../shared/desk.ts';
import type { Panels } from '../ui/panels.ts';
import type { Action, Block, Screen } from '../ui/view.ts';
import type { Connection } from './connection.ts';
import { moment } from './told.ts';
import type { Words } from './words.ts';

export interface RequestsWish {
  readonly texts: Words; readonly panels: Panels; readonly connection: Connection;
  readonly storeName: (store: string) => string;
  /** Somebody at a desk answered: for those near to hear. */
  readonly onAnswer: (line: string) => void;
}
export interface Requests {
  /** Reads them again. */
  readonly refresh: () => Promise<void>;
  /** The way to them, where there are any; `primary` while an answer there was not looked at. */
  readonly action: () => Action | null;
  readonly stop: () => void;
}

const ID = 'requests';

export function openRequests({ texts, panels, connection, storeName, onAnswer }: RequestsWish): Requests {
  const { t } = texts;
  let tickets: readonly Ticket[] = [], problem: string | null = null, answeredBy: string | null = null;
  const drafts = new Map<string, string>();
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const response = await fetch(path, body ? { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {});
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    return response.json();
  };
  const redraw = (): void => {
    panels.redraw(ID);
    panels.redraw('ask');
  };
  const refresh = async (): Promise<void> => {
    tickets = z.array(Ticket).parse(await ask('/api/me/tickets'));
    redraw();
  };
  // A mall that is just starting again cannot say: they stay as they were read last.
  const renew = (): Promise<void> => refresh().catch((error: unknown) => console.error('requests could not be read', error));
  const add = async (id: string): Promise<void> => {
    const text = drafts.get(id)?.trim() ?? '';
    if (text === '') return;
    try {
      await ask(`/api/me/tickets/${id}/lines`, { text });
      drafts.delete(id);
      problem = null;
      await refresh();
    } catch {
      // What was written stays in its field.
      problem = t('desk:failed');
      redraw();
    }
  };
  const ticket = ({ id, number, store, kind, state, summary, lines }: Ticket): Block[] => [
    { kind: 'row', label: `${number} · ${t(`desk:${kind}`)} · ${storeName(store)}`, value: t(`desk:${state}`), tone: 'strong' },
    { kind: 'text', text: summary.wants, tone: 'quiet' },
    ...lines.flatMap(({ author, text, at }): Block[] => [
      { kind: 'text', text: `${author === 'desk' ? storeName(store) : t('desk:you')} · ${moment(texts, at)}`, tone: 'quiet' },
      { kind: 'text', text },
    ]),
    ...(state === 'closed' ? [] : [
      { kind: 'field', id: `add ${id}`, label: t('desk:add'), value: drafts.get(id) ?? '', input: 'text', error: null, set: (text: string) => { drafts.set(id, text.slice(0, 1000)); } } as const,
      { kind: 'actions', actions: [{ label: t('desk:send'), act: () => void add(id) }] } as const,
    ]),
  ];
  const screen = (): Screen => ({
    title: t('desk:requests'),
    blocks: [
      ...(problem ? [{ kind: 'text', text: problem, tone: 'error' } as const] : []),
      ...(tickets.length === 0 ? [{ kind: 'text', text: t('desk:none') } as const, { kind: 'text', text: t('desk:noneHint'), tone: 'quiet' } as const] : tickets.flatMap(ticket)),
    ],
  });
  const show = (): void => {
    answeredBy = null;
    panels.show(ID, screen, { side: 'left' });
  };
  const stop = connection.on('desk.answer', ({ store, text }) => {
    onAnswer(t('desk:answerFrom', { store: storeName(store), text }));
    answeredBy = storeName(store);
    void renew();
  });
  return {
    refresh: renew,
    action: () => (tickets.length === 0 ? null : answeredBy === null ? { label: t('desk:requestsCount', { count: tickets.length }), act: show } : { label: t('desk:hasAnswered', { store: answeredBy }), primary: true, act: show }),
    stop,
  };
}
