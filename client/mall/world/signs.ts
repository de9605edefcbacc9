/** Names of stores and of the mall, printed once in both languages and shown wherever a sign hangs. */
import type { Scene } from '@babylonjs/core/scene.js';
import type { PBRMaterial } from '@babylonjs/core/Materials/PBR/pbrMaterial.js';
import type { LocalText } from '../../../shared/locale.ts';
import type { StoreCard } from '../../../shared/shop.ts';
import { openAtlas } from './plain.ts';

/** u and v of a printed piece, lower left and upper right. */
export type PrintPiece = readonly [number, number, number, number];
export interface Prints {
  readonly material: PBRMaterial;
  readonly piece: (i: number) => PrintPiece;
  readonly dispose: () => void;
}

const CELL = { width: 512, height: 192 } as const, BOARD = { width: 576, height: 960 } as const;
/** Breadth over height. */
export const NAME_ASPECT = CELL.width / CELL.height, DIRECTORY_ASPECT = BOARD.width / BOARD.height;
const LATIN = '"Avenir Next", "Segoe UI", "Noto Sans", system-ui, sans-serif', HAN = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** Names in white on nothing, to be tinted by what shows them. */
export function printNames(scene: Scene, names: readonly LocalText[]): Prints {
  const columns = Math.min(2, names.length), width = columns * CELL.width, height = Math.ceil(names.length / columns) * CELL.height;
  const atlas = openAtlas(scene, 'names', width, height), cellOf = (i: number) => ({ x: (i % columns) * CELL.width, y: Math.floor(i / columns) * CELL.height });
  atlas.draw((context) => {
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.fillStyle = '#ffffff';
    names.forEach((name, i) => {
      const { x, y } = cellOf(i);
      context.font = `600 92px ${LATIN}`;
      context.letterSpacing = '3px';
      context.fillText(name.en, x + CELL.width / 2, y + 76, CELL.width - 24);
      context.font = `500 46px ${HAN}`;
      context.letterSpacing = '14px';
      context.fillText(name.zh, x + CELL.width / 2 + 7, y + 152, CELL.width - 24);
      context.letterSpacing = '0px';
    });
  });
  return {
    material: atlas.material, dispose: atlas.dispose,
    piece(i) {
      const { x, y } = cellOf(i);
      return [(x + 2) / width, 1 - (y + CELL.height - 2) / height, (x + CELL.width - 2) / width, 1 - (y + 2) / height];
    },
  };
}

/** The list of stores, for a board near the arrival. */
export function printDirectory(scene: Scene, mall: LocalText, stores: readonly StoreCard[]): Prints {
  const atlas = openAtlas(scene, 'directory', BOARD.width, BOARD.height);
  atlas.draw((context) => {
    context.textBaseline = 'middle';
    drawDirectory(context, mall, stores, 0);
  });
  return { material: atlas.material, piece: () => [0, 0, 1, 1], dispose: atlas.dispose };
}

/** The stores in the order of their doors: one side of the hall on the left, the other on the right. */
function drawDirectory(context: CanvasRenderingContext2D, mall: LocalText, stores: readonly StoreCard[], left: number): void {
  const { width, height } = BOARD, line = (height - 250) / Math.max(1, stores.length);
  context.fillStyle = '#20302a';
  context.fillRect(left, 0, width, height);
  context.fillStyle = '#e9dcc0';
  context.textAlign = 'left';
  context.font = `600 58px ${LATIN}`;
  context.fillText(mall.en, left + 44, 78);
  context.font = `500 34px ${HAN}`;
  context.fillText(mall.zh, left + 46, 136);
  context.fillRect(left + 44, 176, width - 88, 3);
  stores.forEach(({ name, theme }, i) => {
    const y = 216 + line * (i + 0.5);
    context.fillStyle = theme.accent;
    context.beginPath();
    context.arc(left + 66, y, 17, 0, 2 * Math.PI);
    context.fill();
    context.fillStyle = '#ffffff';
    context.font = `600 20px ${LATIN}`;
    context.textAlign = 'center';
    context.fillText(String(i + 1), left + 66, y + 1);
    context.textAlign = 'left';
    context.font = `500 33px ${LATIN}`;
    context.fillText(name.en, left + 100, y, 290);
    context.fillStyle = '#e9dcc0';
    context.textAlign = 'right';
    context.font = `400 29px ${HAN}`;
    context.fillText(name.zh, left + width - 84, y, 190);
    context.font = `500 32px ${LATIN}`;
    context.fillText(i % 2 === 0 ? '←' : '→', left + width - 40, y);
  });
}
