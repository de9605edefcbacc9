/** A thing with its price: title, detail, a stepper for how many, one action. */
import type { Texts } from '../../texts.ts';
import { arrange, button, element, write } from './element.ts';
import type { Drawn } from './element.ts';
import type { BlockOf } from './view.ts';

export function drawItem(texts: Texts): Drawn<BlockOf<'item'>> {
  let item: BlockOf<'item'> | null = null;
  const title = element('h3'), value = element('p', 'value'), detail = element('p', 'detail');
  const set = (change: number) => () => {
    if (item?.quantity) item.quantity.set(Math.min(item.quantity.most, Math.max(0, item.quantity.value + change)));
  };
  const fewer = button('step', set(-1)), more = button('step', set(1)), count = element('output', 'count');
  fewer.textContent = '−';
  more.textContent = '+';
  const stepper = element('div', 'stepper', fewer, count, more);
  stepper.role = 'group';
  const act = button('link', () => item?.act?.act());
  const foot = element('div', 'foot'), node = element('article', 'item', title, value, detail, foot);
  return {
    node,
    update(block) {
      item = block;
      const { quantity } = block;
      write(title, block.title);
      write(value, block.value);
      write(detail, block.detail);
      if (quantity) {
        write(count, String(quantity.value));
        stepper.ariaLabel = texts.t('ui:howMany', { title: block.title });
        fewer.ariaLabel = texts.t('ui:fewer', { title: block.title });
        more.ariaLabel = texts.t('ui:more', { title: block.title });
        fewer.disabled = quantity.value <= 0;
        more.disabled = quantity.value >= quantity.most;
      }
      if (block.act) {
        write(act, block.act.label);
        act.ariaLabel = `${block.act.label}: ${block.title}`;
      }
      arrange(foot, [...(quantity ? [stepper] : []), ...(block.act ? [act] : [])]);
    },
  };
}
