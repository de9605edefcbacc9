/** A labelled slider that says its value. */
import { element, write } from './element.ts';
import type { Drawn } from './element.ts';
import type { BlockOf } from './view.ts';

export function drawRange(id: string): Drawn<BlockOf<'range'>> {
  let range: BlockOf<'range'> | null = null;
  const input = element('input'), label = element('label'), said = element('output');
  input.type = 'range';
  input.id = `range-${id}`;
  label.htmlFor = input.id;
  said.htmlFor.add(input.id);
  input.addEventListener('input', () => range?.set(input.valueAsNumber));
  return {
    node: element('div', 'range', label, said, input),
    update(block) {
      range = block;
      write(label, block.label);
      write(said, block.said);
      // The bounds come first: a value outside the old ones would be cut.
      Object.assign(input, { min: String(block.min), max: String(block.max), step: String(block.step) });
      if (input.valueAsNumber !== block.value) input.value = String(block.value);
      input.setAttribute('aria-valuetext', block.said);
    },
  };
}
