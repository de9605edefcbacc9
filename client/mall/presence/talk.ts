/** Chat and the list of who is here, as screens. */
import { HeldBack } from '../../../shared/care.ts';
import type { Words } from './words.ts';
import type { Panels } from '../ui/panels.ts';
import type { Block, Screen } from '../ui/view.ts';
import { openChatLog } from './chat-log.ts';
import type { Line, Shelf } from './chat-log.ts';
import type { Connection } from './connection.ts';
import { linkTo } from './spot.ts';
import type { Spot } from './spot.ts';
import { moment } from './told.ts';

export interface TalkWish {
  readonly texts: Words; readonly panels: Panels; readonly connection: Connection; readonly shelf: Shelf;
  readonly capacity: number;
  /** A place's name as people say it. */
  readonly placeName: (place: string) => string;
  readonly productName: (product: string) => string | null;
  readonly spot: () => Spot;
  /** Opens the choice of what to report. */
  readonly report: () => void;
  /** Somebody said something that is to be seen over their head. */
  readonly overhead: (person: string, text: string) => void;
}
export interface Talk {
  /** Opens the chat with the cursor in its field. */
  readonly chat: () => void;
  /** What others said lately, newest first. */
  readonly heard: () => readonly Line[];
  /** Whether one does not want to hear somebody. */
  readonly isMuted: (name: string) => boolean;
  readonly stop: () => void;
}

const isHeldBack = (code: string): code is HeldBack => HeldBack.safeParse(code).success;

export function openTalk({ texts, panels, connection, shelf, capacity, placeName, productName, spot, report, overhead }: TalkWish): Talk {
  const log = openChatLog(shelf), { t } = texts;
  let draft = '', sent = '', problem: string | null = null, waiting: string | null = null, copied = '';
  const place = (): string => placeName(connection.place() ?? spot().place);

  const send = (): void => {
    const text = draft.trim();
    if (text === '') return;
    if (connection.send('chat', { text })) {
      sent = text;
      draft = '';
      problem = null;
    } else {
      problem = t('together:sentLater');
      waiting = draft;
    }
    panels.redraw('chat');
  };
  const chatScreen = (): Screen => {
    log.read();
    const lines = [...log.lines()].reverse().map(({ name, text, at, place: where, mine }): Block => ({
      kind: 'row', value: text, ...(mine ? { tone: 'quiet' as const } : {}),
      label: t('together:saidIn', { name: mine ? t('together:you') : name, place: placeName(where), time: new Date(at).toLocaleTimeString(texts.locale(), { hour: '2-digit', minute: '2-digit' }) }),
    }));
    return {
      title: t('together:chat'),
      blocks: [
        { kind: 'field', id: 'say', label: t('together:chatField', { place: place() }), value: draft, input: 'text', error: problem, set: (value) => { draft = value.slice(0, 280); } },
        { kind: 'actions', actions: [{ label: t('together:send'), primary: true, act: send }, ...(lines.length > 0 ? [{ label: t('care:report'), act: report }] : [])] },
        ...(lines.length > 0 ? lines : [{ kind: 'text' as const, text: t('together:chatEmpty', { place: place() }), tone: 'quiet' as const }]),
      ],
    };
  };
  const copy = async (): Promise<void> => {
    const link = linkTo(spot(), location.href);
    copied = await navigator.clipboard.writeText(link).then(() => t('together:copied'), () => t('together:copyFailed', { link }));
    panels.redraw('people');
  };
  const peopleScreen = (): Screen => {
    const people = connection.people();
    return {
      title: t('together:people'),
      blocks: [
        { kind: 'text', text: t('together:here', { count: people.length, capacity, place: place() }), tone: 'strong' },
        { kind: 'actions', actions: [{ label: t('together:copyLink'), primary: true, act: () => void copy() }, ...(people.length > 1 ? [{ label: t('care:reportSomebody'), act: report }] : [])] },
        ...(copied ? [{ kind: 'text' as const, text: copied }] : []),
        ...people.map(({ name, me, connected, held }): Block => {
          const muted = log.isMuted(name), product = held && productName(held.product);
          return {
            kind: 'item', title: name, value: me ? t('together:you') : '',
            detail: muted ? t('together:muted') : !connected ? t('together:away') : product ? t('together:holding', { product }) : t('together:present'),
            ...(me ? {} : { act: { label: t(muted ? 'together:unmute' : 'together:mute'), act: () => {
              log.mute(name, !muted);
              panels.redraw();
            } } }),
          };
        }),
      ],
    };
  };
  const chat = (): void => {
    panels.show('chat', chatScreen, { side: 'left' });
    document.getElementById('field-say')?.focus();
  };
  const people = (): void => {
    copied = '';
    panels.show('people', peopleScreen, { side: 'left' });
  };
  const stops = [
    panels.addTool({ id: 'chat', icon: 'chat', pinned: true, order: 2, label: () => t('together:chat'), badge: () => log.unread() > 0 ? String(log.unread()) : '', act: chat }),
    panels.addTool({ id: 'people', icon: 'people', order: 3, label: () => t('together:people'), badge: () => String(connection.people().length || ''), act: people }),
    connection.onPeople(() => panels.redraw('people')),
    // What was written anew meanwhile is not sent half.
    connection.onEnter(() => {
      if (waiting === null) return;
      const text = waiting;
      [waiting, problem] = [null, null];
      if (text === draft) send();
      panels.redraw('chat');
    }),
    connection.on('chat', ({ id, from, name, text, at }) => {
      const mine = connection.people().some((person) => person.me && person.id === from);
      log.add({ id, name, text, at, place: connection.place() ?? '', mine });
      if (!mine && !log.isMuted(name)) overhead(from, text);
      panels.redraw('chat');
    }),
    connection.on('chat.hidden', ({ line }) => {
      log.remove(line);
      panels.redraw('chat');
    }),
    connection.on('refused', ({ type, code, message }) => {
      if (type !== 'chat') return;
      problem = code === 'muted' ? t('care:muted', { until: moment(texts, Date.parse(message)) }) : t(isHeldBack(code) ? `care:${code}` : 'together:chatSlow');
      // To be put in other words, or sent later.
      if (draft === '') draft = sent;
      panels.redraw('chat');
    }),
  ];
  return { chat, heard: () => log.lines().filter(({ mine, id }) => !mine && id !== '').toReversed(), isMuted: log.isMuted, stop: () => { for (const stop of stops) stop(); } };
}
