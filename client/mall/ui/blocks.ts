/** The plain blocks: words, a row of label and value, choices, actions. */
import { arrange, button, element, write } from './element.ts';
import type { Drawn } from './element.ts';
import { leads } from './view.ts';
import type { BlockOf } from './view.ts';

export function drawText(): Drawn<BlockOf<'text'>> {
  const node = element('p');
  return {
    node,
    update({ text, tone }) {
      node.className = `text ${tone ?? ''}`;
      node.role = tone === 'error' ? 'alert' : null;
      const isNew = node.textContent !== text;
      write(node, text);
      // What went wrong is seen, also where a low sheet would hide it; the panel is on the page by then.
      if (tone === 'error' && isNew) queueMicrotask(() => node.scrollIntoView({ block: 'nearest' }));
    },
  };
}

export function drawRow(): Drawn<BlockOf<'row'>> {
  const label = element('dt'), value = element('dd'), node = element('dl', 'row', label, value);
  return {
    node,
    update(block) {
      node.className = `row ${block.tone ?? ''}`;
      write(label, block.label);
      write(value, block.value);
    },
  };
}

export function drawChoices(): Drawn<BlockOf<'choices'>> {
  const legend = element('legend'), list = element('div', 'options'), node = element('fieldset', 'choices', legend, list);
  let options: BlockOf<'choices'>['options'] = [];
  const buttons: HTMLButtonElement[] = [];
  return {
    node,
    update(block) {
      ({ options } = block);
      write(legend, block.label);
      while (buttons.length < options.length) {
        const i = buttons.length;
        const made = button('choice', () => options[i]?.act());
        made.append(element('span', 'swatch'), element('img', 'picture'), element('span', 'name'));
        buttons.push(made);
      }
      for (const [i, { label, swatch, picture, pressed, disabled = false }] of options.entries()) {
        const [dot, image, name] = [...buttons[i]?.children ?? []];
        const target = buttons[i];
        if (!target || !(dot instanceof HTMLElement) || !(image instanceof HTMLImageElement) || !(name instanceof HTMLElement)) continue;
        target.ariaPressed = String(pressed);
        target.disabled = disabled;
        dot.hidden = swatch === undefined;
        dot.style.background = swatch ?? '';
        image.hidden = picture === undefined;
        image.alt = '';
        if (picture !== undefined && image.src !== picture) image.src = picture;
        target.classList.toggle('pictured', picture !== undefined);
        write(name, label);
      }
      arrange(list, buttons.slice(0, options.length));
    },
  };
}

export function drawActions(): Drawn<BlockOf<'actions'>> {
  const node = element('div', 'actions');
  let actions: BlockOf<'actions'>['actions'] = [];
  const buttons: HTMLButtonElement[] = [];
  return {
    node,
    update(block) {
      ({ actions } = block);
      while (buttons.length < actions.length) {
        const i = buttons.length;
        buttons.push(button('', () => actions[i]?.act()));
      }
      for (const [i, { label, primary = false, aside = false, disabled = false }] of actions.entries()) {
        const target = buttons[i];
        if (!target) continue;
        target.className = aside ? 'link' : primary ? 'action primary' : 'action';
        target.disabled = disabled;
        write(target, label);
      }
      node.classList.toggle('leading', leads(block));
      arrange(node, buttons.slice(0, actions.length));
    },
  };
}
