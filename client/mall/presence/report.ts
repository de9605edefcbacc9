/** Reporting somebody, a line, an answer or a product's text to the people who look after the mall: what, why, and a word more. */
import { REPORT_REASONS } from '../../../shared/care.ts';
import type { ReportAbout, ReportReason } from '../../../shared/care.ts';
import type { Panels } from '../ui/panels.ts';
import type { Block, Screen } from '../ui/view.ts';
import type { Connection } from './connection.ts';
import type { Words } from './words.ts';

/** Something that can be reported, and how it is shown while one says why. */
export interface Target { readonly about: ReportAbout; readonly title: string; readonly quote: string }

export interface ReportWish {
  readonly texts: Words; readonly panels: Panels; readonly connection: Connection;
  readonly newId: () => string;
  /** Who and what is around to be chosen from. */
  readonly around: () => readonly Target[];
}
export interface Reporting {
  /** Lets one choose what to report. */
  readonly choose: () => void;
  /** Asks why. */
  readonly about: (target: Target) => void;
  readonly stop: () => void;
}

type State = { readonly kind: 'choose' } | { readonly kind: 'why'; readonly target: Target } | { readonly kind: 'sent'; readonly target: Target };

export function openReporting({ texts, panels, connection, newId, around }: ReportWish): Reporting {
  const { t } = texts;
  let state: State = { kind: 'choose' }, reason: ReportReason = 'harassment', note = '', problem: string | null = null, waiting: string | null = null, later = false;

  const send = (target: Target): void => {
    const id = newId();
    problem = null;
    if (connection.send('report', { id, about: target.about, reason, note: note.trim().slice(0, 280) })) waiting = id;
    else problem = t('together:sentLater');
    later = problem !== null;
    panels.redraw('report');
  };
  const why = (target: Target): Block[] => [
    { kind: 'row', label: target.title, value: target.quote },
    { kind: 'choices', label: t('care:why'), options: REPORT_REASONS.map((each) => ({ label: t(`care:${each}_reason`), pressed: reason === each, act: () => { reason = each; panels.redraw('report'); } })) },
    { kind: 'field', id: 'report-note', label: t('care:note'), value: note, input: 'text', error: problem, set: (value) => { note = value.slice(0, 280); } },
    { kind: 'actions', actions: [{ label: t('care:send'), primary: true, disabled: waiting !== null, act: () => send(target) }, { label: t('care:cancel'), act: () => panels.hide('report') }] },
    { kind: 'text', text: t('care:confidential'), tone: 'quiet' },
  ];
  const screen = (): Screen => {
    const targets = around(), { kind } = state;
    return {
      title: t('care:report'),
      blocks: kind === 'why' ? why(state.target) : kind === 'sent' ? [{ kind: 'text', text: t('care:sent') }, { kind: 'actions', actions: [{ label: t('care:close'), act: () => panels.hide('report') }] }]
        : targets.length === 0 ? [{ kind: 'text', text: t('care:nothing'), tone: 'quiet' }]
          : targets.map((target, i): Block => ({ kind: 'item', id: String(i), title: target.title, detail: target.quote, value: '', act: { label: t('care:reportThis'), act: () => about(target) } })),
    };
  };
  const show = (next: State): void => {
    [state, problem, waiting, later] = [next, null, null, false];
    panels.show('report', screen, { side: 'left' });
  };
  const about = (target: Target): void => {
    [reason, note] = [target.about.kind === 'answer' || target.about.kind === 'product' ? 'wrong' : 'harassment', ''];
    show({ kind: 'why', target });
  };
  const stops = [
    connection.onEnter(() => { if (later && state.kind === 'why') send(state.target); }),
    connection.on('report.kept', ({ id }) => {
      if (id === waiting && state.kind === 'why') show({ kind: 'sent', target: state.target });
    }),
    connection.on('refused', ({ type, code, about: id }) => {
      if (type !== 'report' || id !== waiting) return;
      problem = t(code === 'gone' ? 'care:gone' : code === 'yourself' ? 'care:yourself' : 'care:tooMany');
      waiting = null;
      panels.redraw('report');
    }),
  ];
  return { choose: () => show({ kind: 'choose' }), about, stop: () => { for (const stop of stops) stop(); } };
}
