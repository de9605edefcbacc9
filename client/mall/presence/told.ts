/** What a moderator has one told: shown until it is read. */
import type { CareNotice } from '../../../shared/care.ts';
import type { Panels } from '../ui/panels.ts';
import type { Screen } from '../ui/view.ts';
import type { Connection } from './connection.ts';
import type { Words } from './words.ts';

/** Returns what ends it. */
export function showNotices(texts: Words, panels: Panels, connection: Connection): () => void {
  const { t } = texts;
  let waiting: CareNotice[] = [];
  const screen = (): Screen => {
    const [notice] = waiting;
    return {
      title: t('care:fromModerator'),
      blocks: notice ? [
        { kind: 'text', text: notice.kind === 'mute' ? t('care:mutedNotice', { until: moment(texts, notice.until ?? 0) }) : t(notice.kind === 'warn' ? 'care:warnedNotice' : 'care:hiddenNotice') },
        ...(notice.text === '' ? [] : [{ kind: 'row' as const, label: t('care:aboutWords'), value: notice.text }]),
        { kind: 'actions', actions: [{ label: t('care:understood'), primary: true, act: () => {
          connection.send('care.seen', { notice: notice.id });
          waiting = waiting.filter(({ id }) => id !== notice.id);
          if (waiting.length > 0) panels.redraw('care');
          else panels.hide('care');
        } }] },
      ] : [],
    };
  };
  return connection.on('care.notice', (notice) => {
    if (waiting.some(({ id }) => id === notice.id)) return;
    waiting = [...waiting, notice];
    panels.show('care', screen);
  });
}

/** A day and time as the reader writes them. */
export function moment({ locale }: Words, at: number): string {
  return new Date(at).toLocaleString(locale(), { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' });
}
