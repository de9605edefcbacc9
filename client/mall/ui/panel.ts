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
  /** Brings what is wrong before the eyes: the first wrong field gets the focus, a message comes into view. */
  readonly attend: () => void;
  readonly remove: () => void;
}

export interface PanelOptions {
  /** Side of a wide page, right unless told. */
  readonly side?: 'left' | 'right';
  /** On a narrow page it opens to its full height: for forms, which leave no time to look around. */
  readonly isTall?: boolean;
}

/** @param onClose the shopper pressed close or dragged the sheet away */
export function openPanel(id: string, { side = 'right', isTall = false }: PanelOptions, texts: Texts, onClose: () => void): Panel {
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
  const stopSheet = openSheet(node, head, grip, isTall, onClose), draw = openBlocks(body, texts);
  return {
    node,
    draw(screen) {
      write(title, screen.title);
      close.ariaLabel = texts.t('ui:close', { title: screen.title });
      grip.ariaLabel = texts.t('ui:resize');
      draw(screen.blocks);
    },
    focus: () => title.focus({ preventScroll: true }),
    attend() {
      const field = body.querySelector<HTMLInputElement>('[aria-invalid=true]');
      if (field) field.focus();
      else body.querySelector('.text.error')?.scrollIntoView({ block: 'center' });
    },
    remove() {
      stopSheet();
      node.remove();
    },
  };
}
