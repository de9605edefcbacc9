/** What the connection's state means to its visitor: a line while it mends itself, a screen where they must choose. */
import type { Words } from './words.ts';
import type { Panels } from '../ui/panels.ts';
import type { Screen } from '../ui/view.ts';
import type { Connection } from './connection.ts';

export interface Notice {
  /** The line to show instead of others, or null. */
  readonly line: () => string | null;
  readonly stop: () => void;
}

/** @param changed the line may be another now */
export function openNotice(texts: Words, panels: Panels, connection: Connection, changed: () => void): Notice {
  const { t } = texts;
  const screen = (): Screen => {
    const status = connection.status();
    const retry = { label: t('together:tryAgain'), primary: true, act: connection.retry };
    const reload = { label: t('together:reload'), primary: status.kind === 'outdated', act: () => location.reload() };
    const text = status.kind === 'refused' ? t('together:refused', { reason: status.message }) : t('together:outdated');
    return { title: 'Galleria', blocks: [{ kind: 'text', text }, { kind: 'actions', actions: status.kind === 'outdated' ? [reload] : [retry, reload] }] };
  };
  const stop = connection.onStatus(({ kind }) => {
    if (kind === 'outdated' || kind === 'refused') panels.show('connection', screen);
    else panels.hide('connection');
    changed();
  });
  return { line: () => connection.status().kind === 'reconnecting' ? t('together:reconnecting') : null, stop };
}
