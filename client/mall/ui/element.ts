import type { Block } from './view.ts';

/** A block on the page; `update` takes its next state. */
export interface Drawn<B extends Block> { readonly node: HTMLElement; readonly update: (block: B) => void }

/** Makes an element with its class and children; text is set as text, never as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...children: (Node | string)[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A button that does not submit, with what it does read at the time of the press. */
export function button(className: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', className);
  made.type = 'button';
  made.addEventListener('click', onPress);
  return made;
}

/** Writes text only where it differs, so that a screen reader hears what changed and nothing else. */
export function write(node: HTMLElement, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/**
 * Makes `parent` hold exactly these nodes in this order. A node already in its place is not touched:
 * moving it would take the focus and the scroll position from it.
 */
export function arrange(parent: HTMLElement, nodes: readonly Node[]): void {
  const wanted = new Set(nodes);
  const gone = [...parent.childNodes].filter((child) => !wanted.has(child));
  for (const child of gone) child.remove();
  for (const [i, node] of nodes.entries()) {
    const there = parent.childNodes[i] ?? null;
    if (there !== node) parent.insertBefore(node, there);
  }
}
