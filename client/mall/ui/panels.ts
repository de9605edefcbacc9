/**
 * Which screens are open. On a wide page the newest of each side is seen, on a narrow one the newest of
 * all; closing one uncovers the one before. A headset draws the same screens, see `shown`.
 */
import type { Texts } from '../../texts.ts';
import { openPanel } from './panel.ts';
import type { Panel, PanelOptions } from './panel.ts';
import { openToolbar } from './toolbar.ts';
import type { Tool } from './toolbar.ts';
import type { Screen } from './view.ts';

export interface PanelsPage {
  readonly toolbar: HTMLElement;
  /** What panels are put into. */
  readonly panels: HTMLElement;
  /** Takes the focus when no panel is left. */
  readonly canvas: HTMLElement;
}

export interface ShowOptions extends PanelOptions {
  /** The shopper closed it: by its button, by Escape, by dragging it away or by its tool. */
  readonly onClose?: () => void;
  /** Whether it takes the keyboard's focus when it opens; it does unless told. */
  readonly focus?: boolean;
}

export interface ShownScreen { readonly id: string; readonly screen: Screen }

export interface Panels {
  /** Opens a panel, or brings it to the front with another screen. */
  readonly show: (id: string, draw: () => Screen, options?: ShowOptions) => void;
  /** Draws one panel again, or all of them and the toolbar. */
  readonly redraw: (id?: string) => void;
  readonly hide: (id: string) => void;
  /** Brings what is wrong in a panel before the eyes. */
  readonly attend: (id: string) => void;
  /** Closes one as the shopper does: who opened it hears. */
  readonly close: (id: string) => void;
  /** Returns what takes the tool away again. */
  readonly addTool: (tool: Tool) => () => void;
  /** In the order of the bar. */
  readonly tools: () => readonly Tool[];
  /** Open screens, oldest first: the last is what a headset shows in front. */
  readonly shown: () => readonly ShownScreen[];
  /** Whether a panel of this side would cover no other. */
  readonly isFree: (side: 'left' | 'right') => boolean;
  /** Calls after every change of what is shown; returns what ends that. */
  readonly onChange: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/** Narrower pages show one panel at a time, as a sheet from below; the style sheet has the same width. */
export const NARROW = '(max-width: 640px)';

interface Open { readonly panel: Panel; draw: () => Screen; screen: Screen; options: ShowOptions; readonly opener: Element | null }

export function openPanels(page: PanelsPage, texts: Texts): Panels {
  const ended = new AbortController();
  const open = new Map<string, Open>(), listeners = new Set<() => void>();
  const narrow = window.matchMedia(NARROW);

  const close = (id: string): void => {
    const onClose = open.get(id)?.options.onClose;
    hide(id);
    onClose?.();
  };
  const toolbar = openToolbar(page.toolbar, texts, (tool) => {
    if (open.has(tool.id) && isSeen(tool.id)) close(tool.id);
    else tool.act();
  });

  const sideOf = ({ options }: Open): string => (narrow.matches ? 'sheet' : options.side ?? 'right');
  const isSeen = (id: string): boolean => open.get(id)?.panel.node.hidden === false;
  /** Uncovers the newest of each side and tells who listens. */
  const settle = (): void => {
    const taken = new Set<string>();
    for (const each of [...open.values()].reverse()) {
      const side = sideOf(each);
      each.panel.node.hidden = taken.has(side);
      taken.add(side);
    }
    document.documentElement.toggleAttribute('data-sheet', narrow.matches && open.size > 0);
    toolbar.redraw(new Set([...open.keys()].filter(isSeen)));
    for (const listener of listeners) listener();
  };
  const drawOne = (each: Open): void => {
    each.screen = each.draw();
    each.panel.draw(each.screen);
  };
  const hide = (id: string): void => {
    const going = open.get(id);
    if (!going) return;
    const hadFocus = going.panel.node.contains(document.activeElement);
    open.delete(id);
    going.panel.remove();
    settle();
    if (!hadFocus) return;
    const uncovered = [...open.values()].findLast((each) => !each.panel.node.hidden && sideOf(each) === sideOf(going));
    if (uncovered) uncovered.panel.focus();
    else if (going.opener instanceof HTMLElement && going.opener.isConnected && going.opener.checkVisibility()) going.opener.focus();
    else page.canvas.focus();
  };

  window.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    const newest = [...open.keys()].findLast(isSeen);
    if (toolbar.fold()) return;
    if (newest !== undefined) close(newest);
  }, { signal: ended.signal });
  // The view shows its focus to who walks by Tab, not to who clicks into it.
  window.addEventListener('keydown', (event) => { if (event.key === 'Tab') document.documentElement.toggleAttribute('data-tabbing', true); }, { signal: ended.signal });
  window.addEventListener('pointerdown', () => document.documentElement.toggleAttribute('data-tabbing', false), { signal: ended.signal });
  narrow.addEventListener('change', settle, { signal: ended.signal });

  return {
    show(id, draw, options = {}) {
      const known = open.get(id), opener = known ? known.opener : document.activeElement;
      const panel = known?.panel ?? openPanel(id, options, texts, () => close(id));
      const screen = draw();
      const wasSeen = isSeen(id);
      open.delete(id);
      open.set(id, { panel, draw, screen, options, opener });
      panel.draw(screen);
      if (!known) page.panels.append(panel.node);
      settle();
      if (!wasSeen && options.focus !== false) panel.focus();
    },
    redraw(id) {
      const some = id === undefined ? [...open.values()] : [open.get(id)];
      for (const each of some) if (each) drawOne(each);
      settle();
    },
    hide, close, attend: (id) => open.get(id)?.panel.attend(),
    addTool: toolbar.add, tools: toolbar.tools,
    shown: () => [...open].map(([id, { screen }]) => ({ id, screen })),
    isFree: (side) => ![...open.values()].some((each) => narrow.matches || (each.options.side ?? 'right') === side),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop() {
      ended.abort();
      for (const each of open.values()) each.panel.remove();
      open.clear();
    },
  };
}
