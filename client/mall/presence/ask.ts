/** Asking the assistant of the place one is in: a field, questions often asked, and the answers as they come. */
import { CONCOURSE_ID } from '../../../shared/mall.ts';
import type { FromRoom } from '../../../shared/messages.ts';
import type { Words } from './words.ts';
import type { Panels } from '../ui/panels.ts';
import type { Action, Block, Screen } from '../ui/view.ts';
import type { Speech } from '../speech/index.ts';
import type { Listening } from '../speech/listen.ts';
import type { Connection } from './connection.ts';

type Done = FromRoom['answer.done'];
interface Asked { readonly id: string; readonly place: string; readonly text: string; words: string; state: 'asked' | 'done' | 'failed'; done: Done | null }

export interface AskWish {
  readonly texts: Words; readonly panels: Panels; readonly connection: Connection;
  readonly newId: () => string;
  readonly assistantName: () => string;
  /** What one holds or looks at, which "this" in a question means. */
  readonly looking: () => string | null;
  readonly productName: (product: string) => string | null;
  readonly storeName: (store: string) => string;
  readonly report: (id: string, question: string, words: string) => void;
  readonly onAsked: (place: string) => void;
  /** All words of an answer so far. */
  readonly onWords: (place: string, words: string, done: boolean) => void;
  readonly onDone: (place: string, done: Done, words: string) => void;
  /** Answers aloud. */
  readonly speech: Pick<Speech, 'blocks' | 'asked' | 'stop'>;
  /** Questions by voice. */
  readonly listening: Pick<Listening, 'draw' | 'stop'>;
  readonly showProduct: (product: string) => void;
  readonly showWay: (store: string) => void;
  /** The way to one's requests to stores' desks, where there are any. */
  readonly requests: () => Action | null;
}
export interface Ask {
  /** Opens the screen with the cursor in its field. */
  readonly open: () => void;
  /** Whether an answer is still to come. */
  readonly isWaiting: () => boolean;
  readonly stop: () => void;
}

/** Answers kept on the screen. */
const KEPT = 12;
const OFTEN = {
  store: ['together:askStore1', 'together:askStore2', 'together:askStore3'],
  hall: ['together:askHall1', 'together:askHall2', 'together:askHall3'],
} as const;

export function openAsk(wish: AskWish): Ask {
  const { texts, panels, connection } = wish, { t } = texts;
  let asked: Asked[] = [], draft = '', problem: string | null = null, waiting: string | null = null;

  const ask = (text: string): void => {
    const place = connection.place(), question = text.trim();
    if (question === '') return;
    const id = wish.newId();
    wish.speech.asked();
    if (place === null || !connection.send('ask', { id, text: question, locale: texts.locale(), looking: wish.looking() })) {
      problem = t('together:sentLater');
      waiting = draft = text;
      return panels.redraw('ask');
    }
    asked = [...asked, { id, place, text: question, words: '', state: 'asked' as const, done: null }].slice(-KEPT);
    draft = '';
    problem = null;
    wish.onAsked(place);
    panels.redraw('ask');
  };
  const fail = (each: Asked, words: string): void => {
    each.state = 'failed';
    each.words = words;
    wish.onWords(each.place, '', true);
  };
  const answer = ({ id, text, words, state, done }: Asked, i: number): Block[] => {
    // Only what was asked last waits for a yes.
    const actions: Action[] = done?.asks && i === 0 ? [{ label: t('desk:yes'), primary: true, act: () => ask(t('desk:yes')) }, { label: t('desk:no'), act: () => ask(t('desk:no')) }] : [];
    for (const id of done?.products ?? []) {
      const product = wish.productName(id);
      if (product) actions.push({ label: t('together:showMe', { product }), act: () => wish.showProduct(id) });
    }
    const store = done?.store;
    if (store) actions.push({ label: t('together:showWay', { store: wish.storeName(store) }), act: () => wish.showWay(store) });
    return [
      { kind: 'text', text, tone: 'strong' },
      { kind: 'text', text: words || t('together:thinking'), ...(state === 'failed' ? { tone: 'error' as const } : {}) },
      ...(actions.length > 0 ? [{ kind: 'actions' as const, actions: actions.slice(0, 4) }] : []),
      ...(done ? [{ kind: 'text' as const, text: t('together:generated'), tone: 'quiet' as const }] : []),
      ...(done && id === asked.at(-1)?.id ? [{ kind: 'actions' as const, actions: [{ label: t('care:reportAnswer'), aside: true, act: () => wish.report(id, text, words) }] }] : []),
    ];
  };
  const screen = (): Screen => {
    const answers = [...asked].reverse().map(answer), requests = wish.requests(), toRequests: Block[] = requests ? [{ kind: 'actions', actions: [requests] }] : [], spoken = wish.listening.draw(ask), often = OFTEN[connection.place() === CONCOURSE_ID ? 'hall' : 'store'];
    return {
      title: t('together:ask', { name: wish.assistantName() }),
      blocks: [
        { kind: 'field', id: 'question', label: t('together:askField'), value: draft, input: 'text', error: problem, set: (value) => { draft = value.slice(0, 400); } },
        { kind: 'actions', actions: [{ label: t('together:askButton'), primary: true, act: () => ask(draft) }, ...spoken.actions] },
        ...spoken.told,
        // Somebody at a desk answered: that comes before all that a program said.
        ...(requests?.primary ? toRequests : []),
        // On a phone there is room for the latest answer and little else.
        ...answers[0] ?? [],
        ...(requests?.primary ? [] : toRequests),
        ...wish.speech.blocks(),
        ...answers.slice(1).flat(),
        { kind: 'choices', label: t('together:tryAsking'), options: often.map((key) => ({ label: t(key), pressed: false, act: () => ask(t(key)) })) },
      ],
    };
  };
  const find = (id: string): Asked | undefined => asked.find((each) => each.id === id && each.state === 'asked');
  const open = (): void => {
    panels.show('ask', screen, { onClose: () => { wish.listening.stop(); wish.speech.stop(); } });
    document.getElementById('field-question')?.focus();
  };
  const stops = [
    panels.addTool({ id: 'ask', icon: 'ask', pinned: true, order: 1, label: () => t('together:askTool'), act: open }),
    connection.on('answer.words', ({ id, text }) => {
      const each = find(id);
      if (!each) return;
      each.words += text;
      wish.onWords(each.place, each.words, false);
      panels.redraw('ask');
    }),
    connection.on('answer.done', (done) => {
      const each = find(done.id);
      if (!each) return;
      each.state = 'done';
      each.done = done;
      wish.onWords(each.place, each.words, true);
      wish.onDone(each.place, done, each.words);
      panels.redraw('ask');
    }),
    connection.on('refused', ({ type, message }) => {
      const each = type === 'ask' ? asked.find(({ state }) => state === 'asked') : undefined;
      if (each) fail(each, t('together:askFailed', { reason: message }));
      panels.redraw('ask');
    }),
    // A room that is entered anew knows nothing of what was asked before.
    connection.onEnter(() => {
      for (const each of asked) if (each.state === 'asked') fail(each, t('together:askLost'));
      // What was written anew meanwhile is not asked half.
      const question = waiting === draft ? waiting : null;
      [waiting, problem] = [null, null];
      if (question !== null) ask(question);
      panels.redraw('ask');
    }),
  ];
  return { open, isWaiting: () => asked.some(({ state }) => state === 'asked'), stop: () => { for (const stop of stops) stop(); } };
}
