/** A labelled field with its error below it. */
import { element, write } from './element.ts';
import type { Drawn } from './element.ts';
import type { BlockOf } from './view.ts';

/** What a browser may fill in, by the field's id. */
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  recipient: 'name', name: 'nickname', address: 'street-address', phone: 'tel', email: 'email', password: 'current-password', 'new-password': 'new-password',
};

export function drawField(id: string): Drawn<BlockOf<'field'>> {
  let field: BlockOf<'field'> | null = null;
  const input = element('input'), label = element('label'), error = element('p', 'error');
  input.id = `field-${id}`;
  input.name = id;
  input.setAttribute('autocomplete', AUTOCOMPLETE[id] ?? 'off');
  label.htmlFor = input.id;
  error.id = `${input.id}-error`;
  error.role = 'alert';
  input.addEventListener('input', () => field?.set(input.value));
  return {
    node: element('div', 'field', label, input, error),
    update(block) {
      field = block;
      write(label, block.label);
      if (input.type !== block.input) input.type = block.input;
      if (input.value !== block.value) input.value = block.value;
      write(error, block.error ?? '');
      input.ariaInvalid = String(block.error !== null);
      if (block.error === null) input.removeAttribute('aria-describedby');
      else input.setAttribute('aria-describedby', error.id);
    },
  };
}
