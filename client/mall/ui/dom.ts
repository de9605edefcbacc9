/** Draws screens as DOM: what stays from one screen to the next is kept, with its focus and scroll position. */
import { drawActions, drawChoices, drawRow, drawText } from './blocks.ts';
import { arrange } from './element.ts';
import type { Drawn } from './element.ts';
import { drawField } from './field.ts';
import { drawItem } from './item.ts';
import { drawRange } from './range.ts';
import type { Texts } from '../../texts.ts';
import { keysOf } from './view.ts';
import type { Block, BlockOf } from './view.ts';

interface Kept { readonly node: HTMLElement; readonly update: (block: Block) => void }

/** Returns what draws a list of blocks into `into`, again and again. */
export function openBlocks(into: HTMLElement, texts: Texts): (blocks: readonly Block[]) => void {
  let kept = new Map<string, Kept>();
  return (blocks) => {
    const next = new Map<string, Kept>();
    const keys = keysOf(blocks);
    for (const [i, block] of blocks.entries()) {
      const key = keys[i] ?? '';
      const drawn = kept.get(key) ?? draw(block, texts);
      drawn.update(block);
      next.set(key, drawn);
    }
    kept = next;
    arrange(into, [...next.values()].map((drawn) => drawn.node));
  };
}

function draw(block: Block, texts: Texts): Kept {
  switch (block.kind) {
    case 'text': return keep('text', drawText());
    case 'row': return keep('row', drawRow());
    case 'choices': return keep('choices', drawChoices());
    case 'actions': return keep('actions', drawActions());
    case 'item': return keep('item', drawItem(texts));
    case 'field': return keep('field', drawField(block.id));
    case 'range': return keep('range', drawRange(block.id));
  }
}

/** Keys begin with the kind, so that a kept block is only ever updated with its own kind. */
function keep<K extends Block['kind']>(kind: K, { node, update }: Drawn<BlockOf<K>>): Kept {
  return { node, update: (block) => { if (isOf(kind, block)) update(block); } };
}

function isOf<K extends Block['kind']>(kind: K, block: Block): block is BlockOf<K> {
  return block.kind === kind;
}
