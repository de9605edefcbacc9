/** 中文句子里常用的部分。 */
import type { Attribute } from '../../../../models/language/lexicon/words.ts';
import type { Priced } from '../acts.ts';
import type { Bought } from '../acts-affairs.ts';
import type { Fact } from '../facts.ts';
import type { SlotPlace } from '../place-words.ts';
import { listed, NOTHING, say } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import type { Pick } from './voice.ts';

export const list = (items: readonly (Fact | Sentence)[], link: 'and' | 'or' = 'and'): Sentence => listed(items, 'zh', link);

export const MORE: Readonly<Record<Attribute, Sentence>> = {
  cheap: say`便宜`,
  dear: say`贵`,
  light: say`轻`,
  heavy: say`重`,
  large: say`大`,
  small: say`小`,
  tall: say`高`,
};

export const STATES: Readonly<Record<string, Sentence>> = {
  placed: say`已经下好，等付款`,
  paid: say`已付款，马上打包`,
  packed: say`已经打包好，接下来就发出`,
  shipped: say`已经在路上了`,
  delivered: say`已经送到`,
  cancelled: say`已取消`,
  returned: say`已退货`,
};

/** 只有数字的尺码，加一个“码”字。 */
export const chosen = (choice: readonly Fact[]): Sentence =>
  list(choice.map((each) => (each.value.kind === 'code' && /^\d+$/.test(each.value.text) ? say`${each} 码` : each)));

export const bought = ({ name, quantity, choice }: Bought): Sentence => say`${name}${choice.length > 0 ? say`（${chosen(choice)}）` : NOTHING} ${quantity} 件`;

export const priced = ({ name, price, colour, store }: Priced): Sentence =>
  say`${store ? say`${store}的` : NOTHING}${name}${colour ? say`（${colour}）` : NOTHING}，${price}`;
export const several = (items: readonly Priced[]): Sentence => ({
  parts: items.flatMap((item, i) => [...(i === 0 ? [] : ['；']), ...priced(item).parts]),
});

export function standing({ side, kind, depth, shelf }: SlotPlace): Sentence {
  const by = { left: say`左手边`, right: say`右手边`, back: say`最里面那面墙`, middle: say`店中间`, window: say`门口的橱窗里` }[side];
  const deep = depth === null ? NOTHING : { near: say`靠门口的地方`, half: say`往里走一半的地方`, far: say`靠里的地方` }[depth];
  const board =
    shelf === null
      ? { table: say`的桌上`, plinth: say`的展台上`, stage: say`的地台上`, 'wall-bay': say`的架子上`, gondola: say`的架子上` }[kind]
      : shelf.end === 'top'
        ? say`，最上面一层`
        : shelf.end === 'bottom'
          ? say`，最下面一层`
          : say`，从下往上数${shelf.from}层`;
  const rack = kind === 'gondola' ? say`的中岛货架` : NOTHING;
  return side === 'window' ? by : say`${by}${deep}${rack}${board}`;
}

export const OPENERS: Readonly<Record<string, (pick: Pick) => Sentence>> = {
  found: (pick) => pick(say`有的：`, say`有，您看看：`, say`店里有：`),
  recommend: (pick) => pick(say`我会先推荐：`, say`您可以看看：`, say`我挑几样：`),
  gift: (pick) => pick(say`送人的话，我会选：`, say`当礼物，这几样拿得出手：`, say`送礼可以看看：`),
  alternative: (pick) => pick(say`还有：`, say`也可以看看：`, say`同类的还有：`),
  popular: (pick) => pick(say`东西不少，先说几样：`, say`挑几样说：`),
  closest: (pick) => pick(say`最接近的是：`, say`差得不多的有：`),
};

/** 一句接一句，用逗号。 */
export const strung = (items: readonly Sentence[]): Sentence => ({
  parts: items.flatMap((item, i) => [...(i === 0 ? [] : ['，']), ...item.parts]),
});
