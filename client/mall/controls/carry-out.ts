/** What presses of keys and of a gamepad do in the mall and on its screens. */
import type { Hand } from '../hand.ts';
import type { Panels } from '../ui/panels.ts';
import type { PadPress } from './gamepad.ts';
import type { KeyPress } from './keys.ts';

export interface Deeds {
  readonly panels: Panels; readonly hand: Hand;
  readonly chat: () => void; readonly ask: () => void; readonly help: () => void;
  /** Picks up what one faces, or speaks to who is near. */
  readonly interact: () => void;
}

export function carryOut(press: KeyPress | PadPress, { panels, hand, chat, ask, help, interact }: Deeds): void {
  switch (press) {
    case 'chat': return chat();
    case 'ask': return ask();
    case 'help': return help();
    case 'cart': return document.querySelector<HTMLElement>('[data-tool="cart"]')?.click();
    case 'interact': {
      const focused = document.activeElement;
      // On a screen the same button presses what is marked there.
      if (focused instanceof HTMLButtonElement && focused.closest('.panel')) return focused.click();
      return interact();
    }
    case 'back': {
      const newest = panels.shown().at(-1);
      if (newest) return panels.close(newest.id);
      return hand.putBack();
    }
    case 'previous': return moveFocus(-1);
    case 'next': return moveFocus(1);
  }
}

/** Marks the next control of the newest screen, or the first. */
function moveFocus(by: 1 | -1): void {
  const panels = [...document.querySelectorAll<HTMLElement>('.panel:not([hidden])')], newest = panels.at(-1);
  const controls = [...newest?.querySelectorAll<HTMLElement>('button:not(:disabled), input') ?? []].filter((each) => each.checkVisibility());
  const at = controls.findIndex((each) => each === document.activeElement);
  controls[(at + by + controls.length) % controls.length]?.focus();
}
