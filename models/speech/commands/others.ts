import type { LocalText } from '../../../shared/locale.ts';
import { randomFrom } from '../../engine/random.ts';
import type { Sentence } from './clips.ts';

/** What of a product is read. */
export interface Written { readonly name: LocalText; readonly description: LocalText }

/** Pieces of what stores write of their goods: speech that is no command. Every fourth product is kept to be judged by. */
export function otherSpeech(products: readonly Written[], seed: number): { readonly learnt: readonly Sentence[]; readonly heldOut: readonly Sentence[] } {
  const learnt: Sentence[] = [], heldOut: Sentence[] = [], random = randomFrom(seed + 3);
  products.forEach(({ name, description }, i) => {
    const into = i % 4 === 3 ? heldOut : learnt;
    for (const text of [name.en, ...description.en.split(/[.,;!?:]\s*/)]) {
      const words = text.split(' ').slice(0, 2 + random.below(7));
      if (words.join('').length > 3) into.push({ text: words.join(' '), locale: 'en' });
    }
    for (const text of [name.zh, ...description.zh.split(/[。，；！？：、]/)]) if (text.length > 1) into.push({ text: text.slice(0, 3 + random.below(9)), locale: 'zh' });
  });
  return { learnt, heldOut };
}
