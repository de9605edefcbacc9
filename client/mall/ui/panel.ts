/** One panel on the page: its head with title and close, and its blocks. */
import type { Texts } from '../../texts.ts';
import { openBlocks } from './dom.ts';
import { button, element, write } from './element.ts';
import { drawIcon } from './icons.ts';
import { openSheet } from './sheet.ts';
import type { Screen } from './view.ts';

export interface Panel {
  readonly node: HTMLElement;
  readonly draw: (screen: Screen) => void;
  readonly focus: () => void;
  readonly remove: () => void;
}

/** @param onClose the shopper pressed close or dragged the sheet away */
export function openPanel(id: string, side: 'left' | 'right', texts: Texts, onClose: () => void): Panel {
  const title = element('h2'), body = element('div', 'body');
  title.id = `panel-${id}`;
  title.tabIndex = -1;
  const grip = button('grip', () => {}), close = button('close', onClose);
  close.append(drawIcon('close'));
  const head = element('div', 'head', grip, title, close), node = element('section', `panel ${side}`, head, body);
  node.role = 'dialog';
  node.dataset['panel'] = id;
  node.setAttribute('aria-labelledby', title.id);
  node.addEventListener('keydown', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    // Letters typed here are no steps in the mall.
    if (event.key !== 'Escape') event.stopPropagation();
    if (event.key === 'Enter' && !event.isComposing) node.querySelector<HTMLButtonElement>('button.primary:not(:disabled)')?.click();
  });
  const sheet = openSheet(node, head, grip, onClose), draw = openBlocks(body, texts);
  return {
    node,
    draw(screen) {
      write(title, screen.title);
      close.ariaLabel = texts.t('ui:close', { title: screen.title });
      grip.ariaLabel = texts.t('ui:resize');
      draw(screen.blocks);
    },
    focus: () => title.focus({ preventScroll: true }),
    remove() {
      sheet.stop();
      node.remove();
    },
  };
}
