/** The bar of tools at the top; on a narrow page it folds into a menu, save for what is pinned. */
import type { Texts } from '../../texts.ts';
import { arrange, button, element, write } from './element.ts';
import { drawIcon } from './icons.ts';
import type { IconName } from './icons.ts';

export interface Tool {
  /** The id of the panel that the tool opens, where it opens one: pressed again, it closes it. */
  readonly id: string;
  readonly label: () => string;
  /** A short count beside the label; empty for none. */
  readonly badge?: () => string;
  readonly icon?: IconName;
  /** Stays in the bar where others fold into the menu. */
  readonly pinned?: boolean;
  /** Tools stand in this order, 0 unless told; equal ones as they were added. */
  readonly order?: number;
  readonly act: () => void;
}

export interface Toolbar {
  /** Returns what takes the tool away again. */
  readonly add: (tool: Tool) => () => void;
  /** In the order of the bar. */
  readonly tools: () => readonly Tool[];
  /** Draws labels and badges again; `open` are the ids of the panels on the page. */
  readonly redraw: (open: ReadonlySet<string>) => void;
  /** Folds the menu; false when it was not open. */
  readonly fold: () => boolean;
}

interface Shown { readonly tool: Tool; readonly node: HTMLButtonElement; readonly label: HTMLElement; readonly badge: HTMLElement }

/** @param press what a press on a tool does */
export function openToolbar(nav: HTMLElement, texts: Texts, press: (tool: Tool) => void): Toolbar {
  const tools: Shown[] = [];
  let open: ReadonlySet<string> = new Set();
  const folded = element('div', 'folded'), pinned = element('div', 'pinned');
  folded.id = 'tools';
  const menu = button('tool menu', () => setOpen(menu.ariaExpanded !== 'true'));
  menu.append(drawIcon('menu'));
  menu.setAttribute('aria-controls', folded.id);
  nav.replaceChildren(folded, pinned, menu);

  const setOpen = (isOpen: boolean): void => {
    menu.ariaExpanded = String(isOpen);
    nav.classList.toggle('open', isOpen);
  };
  const fold = (): boolean => {
    const wasOpen = menu.ariaExpanded === 'true';
    if (wasOpen && folded.contains(document.activeElement)) menu.focus();
    setOpen(false);
    return wasOpen;
  };
  setOpen(false);
  document.addEventListener('pointerdown', (event) => { if (event.target instanceof Node && !nav.contains(event.target)) fold(); });

  const redraw = (now: ReadonlySet<string>): void => {
    open = now;
    nav.ariaLabel = texts.t('ui:tools');
    menu.ariaLabel = texts.t('ui:menu');
    for (const { tool, node, label, badge } of tools) {
      const count = tool.badge?.() ?? '';
      write(label, tool.label());
      write(badge, count);
      badge.hidden = count === '';
      node.ariaLabel = count === '' ? tool.label() : `${tool.label()} (${count})`;
      node.classList.toggle('on', open.has(tool.id));
    }
    menu.classList.toggle('marked', tools.some(({ tool }) => tool.pinned !== true && (tool.badge?.() ?? '') !== ''));
    menu.hidden = tools.every(({ tool }) => tool.pinned === true);
  };
  const ordered = (): Shown[] => tools.toSorted((a, b) => (a.tool.order ?? 0) - (b.tool.order ?? 0));
  const place = (): void => {
    const inOrder = ordered();
    arrange(folded, inOrder.filter(({ tool }) => tool.pinned !== true).map(({ node }) => node));
    arrange(pinned, inOrder.filter(({ tool }) => tool.pinned === true).map(({ node }) => node));
    redraw(open);
  };

  return {
    add(tool) {
      const label = element('span', 'label'), badge = element('span', 'badge');
      const node = button(tool.icon ? 'tool' : 'tool plain', () => { fold(); press(tool); });
      if (tool.icon) node.append(drawIcon(tool.icon));
      node.append(label, badge);
      node.dataset['tool'] = tool.id;
      const shown = { tool, node, label, badge };
      tools.push(shown);
      place();
      return () => {
        tools.splice(tools.indexOf(shown), 1);
        place();
      };
    },
    tools: () => ordered().map(({ tool }) => tool),
    redraw, fold,
  };
}
