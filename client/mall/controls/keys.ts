/** The keyboard: what is held down to walk and turn, and what a press does. */

export interface Keys {
  /** -1 to 1 each; `turn` is positive to the left. */
  readonly held: () => { readonly ahead: number; readonly right: number; readonly turn: number; readonly hurry: boolean };
  readonly release: () => void;
}

type Axis = 'ahead' | 'right' | 'turn';
const HELD: Readonly<Record<string, readonly [Axis, number]>> = {
  KeyW: ['ahead', 1], ArrowUp: ['ahead', 1], KeyS: ['ahead', -1], ArrowDown: ['ahead', -1],
  KeyD: ['right', 1], KeyA: ['right', -1], ArrowLeft: ['turn', 1], ArrowRight: ['turn', -1], KeyQ: ['turn', 1], KeyR: ['turn', -1],
};
const PRESSES: Readonly<Record<string, KeyPress>> = { KeyE: 'interact', Enter: 'chat', KeyC: 'cart', KeyF: 'ask', KeyH: 'help', F1: 'help' };
export type KeyPress = 'interact' | 'chat' | 'cart' | 'ask' | 'help';

/** Listens to a page's keys until `signal` ends it; keys typed into a field, or with Ctrl, Alt or Meta, are not ours. */
export function listenToKeys(page: Window, signal: AbortSignal, onPress: (press: KeyPress) => void): Keys {
  const down = new Set<string>();
  const release = (): void => down.clear();
  const isTyping = ({ target }: KeyboardEvent): boolean => target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
  page.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event)) return;
    if (event.code in HELD || event.key === 'Shift') {
      down.add(event.key === 'Shift' ? 'Shift' : event.code);
      // The arrows scroll a page or a panel otherwise.
      if (event.code.startsWith('Arrow') && event.target === page.document.body) event.preventDefault();
      return;
    }
    const press = PRESSES[event.code];
    // Enter on a button is the button's.
    if (!press || event.repeat || (event.code === 'Enter' && event.target instanceof HTMLButtonElement)) return;
    event.preventDefault();
    onPress(press);
  }, { signal });
  page.addEventListener('keyup', (event) => down.delete(event.key === 'Shift' ? 'Shift' : event.code), { signal });
  page.addEventListener('blur', release, { signal });
  page.document.addEventListener('visibilitychange', release, { signal });
  // Who begins to type lets go of the walk.
  page.addEventListener('focusin', (event) => { if (event.target instanceof HTMLInputElement) release(); }, { signal });
  return {
    held() {
      const sum = { ahead: 0, right: 0, turn: 0 };
      for (const code of down) {
        const key = HELD[code];
        if (key) sum[key[0]] += key[1];
      }
      const clamp = (value: number): number => Math.max(-1, Math.min(1, value));
      return { ahead: clamp(sum.ahead), right: clamp(sum.right), turn: clamp(sum.turn), hurry: down.has('Shift') };
    },
    release,
  };
}
