/** Price labels on the edges of shelves, and a small card beside what stands out; in the reader's language. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { Mesh } from '@babylonjs/core/Meshes/mesh.js';
import type { TransformNode } from '@babylonjs/core/Meshes/transformNode.js';
import { BOARD } from '../../../shared/floor.ts';
import type { Slot } from '../../../shared/floor.ts';
import { Highlight } from '../../../shared/layout.ts';
import type { Placement } from '../../../shared/layout.ts';
import type { Locale } from '../../../shared/locale.ts';
import { formatMoney } from '../../../shared/money.ts';
import type { ProductCard, StoreCard } from '../../../shared/shop.ts';
import { finish, newPile, sheet } from './pile.ts';
import type { Pile } from './pile.ts';
import { openAtlas } from './plain.ts';
import type { Atlas } from './plain.ts';
import { brightness } from './style.ts';

/** Who reads the labels; asked every frame, so that a change of language shows at once. */
export interface Reader { readonly locale: () => Locale; readonly word: (highlight: Highlight) => string }
export interface Labelled { readonly slot: Slot; readonly card: ProductCard; readonly placement: Placement }
export interface Labels {
  readonly show: (goods: readonly Labelled[]) => void;
  /** To be called every frame. */
  readonly read: () => void;
  readonly dispose: () => void;
}

const COLUMNS = 4, CELL = { width: 256, height: 92 } as const, CARD = { width: 256, height: 128 } as const;
/** Metres. */
const LABEL = { width: 0.128, height: 0.046 } as const, TALKER = { width: 0.1, height: 0.05 } as const;
const FONT = '"Segoe UI", "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif';
const TONES: Readonly<Record<Highlight, string>> = { pinned: '#22304d', 'for-you': '#8a3b52', offer: '#b3401f', new: '#2f5d46' };

export function openLabels(scene: Scene, room: TransformNode, store: StoreCard, reader: Reader): Labels {
  let atlas: Atlas | null = null, mesh: Mesh | null = null, products: readonly ProductCard[] = [], drawn: Locale | null = null;
  const sizeOf = (count: number) => ({ width: COLUMNS * CELL.width, height: Math.max(1, Math.ceil(count / COLUMNS)) * CELL.height + CARD.height });
  const print = (): void => {
    drawn = reader.locale();
    atlas?.draw((context) => {
      products.forEach((card, i) => drawLabel(context, card, reader.locale(), (i % COLUMNS) * CELL.width, CARD.height + Math.floor(i / COLUMNS) * CELL.height));
      Highlight.options.forEach((highlight, i) => drawTalker(context, reader.word(highlight), TONES[highlight], i * CARD.width));
    });
  };
  const clear = (): void => {
    mesh?.dispose();
    atlas?.dispose();
    mesh = atlas = null;
  };
  return {
    show(goods) {
      clear();
      products = [...new Set(goods.map(({ card }) => card))];
      if (products.length === 0) return;
      const size = sizeOf(products.length), pile = newPile();
      atlas = openAtlas(scene, `labels ${store.id}`, size.width, size.height);
      const piece = (x: number, y: number, w: number, h: number) => [(x + 1) / size.width, 1 - (y + h - 1) / size.height, (x + w - 1) / size.width, 1 - (y + 1) / size.height] as const;
      for (const { slot, card, placement } of goods) {
        const i = products.indexOf(card), isShelf = /\/[fb]\d/.test(slot.id);
        hang(pile, slot, isShelf, piece((i % COLUMNS) * CELL.width, CARD.height + Math.floor(i / COLUMNS) * CELL.height, CELL.width, CELL.height));
        if (placement.highlight) talk(pile, slot, isShelf, piece(Highlight.options.indexOf(placement.highlight) * CARD.width, 0, CARD.width, CARD.height));
      }
      print();
      mesh = finish(scene, `labels ${store.id}`, pile, atlas.material, { blended: true });
      if (mesh) { mesh.parent = room; mesh.freezeWorldMatrix(); }
    },
    read() { if (atlas && drawn !== reader.locale()) print(); },
    dispose: clear,
  };
}

type Piece = readonly [number, number, number, number];
const WHITE = [0.86, 0.86, 0.86] as const;

/** On the board's edge under goods on a shelf; as a leaning card before goods elsewhere. */
function hang(pile: Pile, slot: Slot, isShelf: boolean, piece: Piece): void {
  const frame = { x: slot.x, y: slot.y, z: slot.z, yaw: slot.yaw }, { width: w, height: h } = LABEL;
  if (isShelf) return sheet(pile, { rgb: WHITE, piece }, frame, [-w / 2, -BOARD / 2 - h / 2 - 0.002, slot.depth / 2 + 0.018], [w, 0, 0], [0, h, 0.001]);
  const size = slot.width > 0.55 ? 1.35 : 1;
  sheet(pile, { rgb: WHITE, piece }, frame, [-w * size / 2, 0.002, slot.depth / 2 - 0.022], [w * size, 0, 0], [0, h * size * 0.86, -h * size * 0.5]);
}

/** Stands on the board at the right end of the slot, as one faces it. */
function talk(pile: Pile, slot: Slot, isShelf: boolean, piece: Piece): void {
  const frame = { x: slot.x, y: slot.y, z: slot.z, yaw: slot.yaw }, { width: w, height: h } = TALKER, right = Math.max(0, slot.width / 2 - w - 0.006);
  sheet(pile, { rgb: WHITE, piece }, frame, [right, isShelf ? 0.003 : 0.002, slot.depth / 2 + (isShelf ? 0.016 : -0.03)], [w, 0, 0], [0, h, -0.008]);
}

function drawLabel(context: CanvasRenderingContext2D, card: ProductCard, locale: Locale, x: number, y: number): void {
  const { width, height } = CELL, prices = card.variants.map(({ price }) => price), least = Math.min(...prices), range = Math.max(...prices) > least;
  const money = formatMoney(least, card.currency, locale).replace(/[.,]00$/, ''), price = range ? (locale === 'zh' ? `${money} 起` : `from ${money}`) : money;
  context.fillStyle = '#fdfbf6';
  context.beginPath();
  context.roundRect(x + 2, y + 2, width - 4, height - 4, 8);
  context.fill();
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.fillStyle = '#38322c';
  context.font = `500 25px ${FONT}`;
  context.fillText(card.name[locale], x + 14, y + 27, width - 28);
  context.fillStyle = '#15120f';
  context.font = `700 36px ${FONT}`;
  context.fillText(price, x + 14, y + 65, width - 28);
}

function drawTalker(context: CanvasRenderingContext2D, words: string, tone: string, x: number): void {
  const { width, height } = CARD;
  context.fillStyle = tone;
  context.beginPath();
  context.roundRect(x + 3, 3, width - 6, height - 6, 16);
  context.fill();
  context.strokeStyle = '#e8cf9a';
  context.lineWidth = 3;
  context.beginPath();
  context.roundRect(x + 11, 11, width - 22, height - 22, 10);
  context.stroke();
  context.fillStyle = brightness(tone) > 0.5 ? '#15120f' : '#fff8ea';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.font = `600 44px ${FONT}`;
  context.fillText(words, x + width / 2, height / 2 + 2, width - 40);
}
