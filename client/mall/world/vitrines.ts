/**
 * What is seen through the windows and the door of a store that is not open: a painted room at some
 * depth, so that it moves as one walks by. It fades when the real room stands behind it.
 */
import type { Scene } from '@babylonjs/core/scene.js';
import { VertexBuffer } from '@babylonjs/core/Buffers/buffer.js';
import type { ConcoursePlan } from '../../../shared/mall.ts';
import type { StoreCard } from '../../../shared/shop.ts';
import { finish, linear, newPile, sheet } from './pile.ts';
import type { Frame } from './pile.ts';
import { openAtlas } from './plain.ts';
import { chances } from './plants.ts';
import { mixHex } from './style.ts';

/** The part of a mesh's behaviour that hides and shows what hangs in a closed store's door. */
export interface Curtain { readonly setEnabled: (closed: boolean) => void }

const CELL = { width: 512, height: 208 } as const, COLUMNS = 2, DEPTH = 2.4, FADE = 0.7;

export function hangVitrines(scene: Scene, plan: ConcoursePlan, stores: readonly StoreCard[], still: () => boolean): Map<string, Curtain> {
  const rows = Math.max(1, Math.ceil(stores.length / COLUMNS)), height = rows * CELL.height, width = COLUMNS * CELL.width, pile = newPile();
  const atlas = openAtlas(scene, 'vitrines', width, height), ranges = new Map<string, { from: number; to: number; alpha: number; wanted: number }>();
  atlas.draw((context) => stores.forEach((store, i) => paintRoom(context, store, (i % COLUMNS) * CELL.width, Math.floor(i / COLUMNS) * CELL.height, i)));
  stores.forEach((store, i) => {
    const door = plan.doors.find((each) => each.store === store.id);
    if (!door) return;
    const from = pile.positions.length / 3, frame: Frame = { x: door.x, z: door.z, yaw: door.yaw }, half = store.plan.width / 2 - 0.03, top = store.plan.height - 0.03;
    const left = (i % COLUMNS) * CELL.width, up = Math.floor(i / COLUMNS) * CELL.height;
    const u = (x: number): number => (left + x) / width, v = (y: number): number => 1 - (up + y) / height;
    const { theme } = store, white = [1, 1, 1] as const, floor = linear(mixHex(theme.floor, '#000000', 0.12), 1.1), ceiling = linear(mixHex(theme.wall, '#ffffff', 0.4), 1.05);
    // The lowest line of the picture is the floor's edge, the highest the ceiling's.
    sheet(pile, { rgb: white, piece: [u(4), v(CELL.height - 4), u(CELL.width - 4), v(4)] }, frame, [half, 0.01, DEPTH], [-2 * half, 0, 0], [0, top, 0]);
    const blank = [u(2), v(CELL.height - 1), u(3), v(CELL.height - 2)] as const;
    sheet(pile, { rgb: floor, piece: blank }, frame, [-half, 0.012, DEPTH], [2 * half, 0, 0], [0, 0, 0.2 - DEPTH]);
    sheet(pile, { rgb: ceiling, piece: blank }, frame, [-half, top, 0.2], [2 * half, 0, 0], [0, 0, DEPTH - 0.2]);
    for (const side of [-1, 1]) sheet(pile, { rgb: linear(theme.wall, 0.9), piece: blank }, frame, [side * half, 0.01, side < 0 ? DEPTH : 0.2], [0, 0, side < 0 ? 0.2 - DEPTH : DEPTH - 0.2], [0, top, 0]);
    ranges.set(store.id, { from, to: pile.positions.length / 3, alpha: 1, wanted: 1 });
  });
  const mesh = finish(scene, 'vitrines', pile, atlas.material, { blended: true, updatable: true });
  if (mesh) mesh.alphaIndex = 0;
  const colours = new Float32Array(pile.colours);
  scene.onBeforeRenderObservable.add(() => {
    let moved = false;
    const by = still() ? 1 : Math.min(0.1, scene.getEngine().getDeltaTime() / 1000) / FADE;
    for (const range of ranges.values()) {
      if (range.alpha === range.wanted) continue;
      range.alpha = range.wanted > range.alpha ? range.wanted : Math.max(range.wanted, range.alpha - by);
      for (let i = range.from; i < range.to; i++) colours[i * 4 + 3] = range.alpha;
      moved = true;
    }
    if (moved) mesh?.updateVerticesData(VertexBuffer.ColorKind, colours);
  });
  return new Map([...ranges].map(([store, range]) => [store, { setEnabled: (closed: boolean) => { range.wanted = closed ? 1 : 0; } }]));
}

/** A lit room with shelves, out of focus. */
function paintRoom(context: CanvasRenderingContext2D, { theme }: StoreCard, x: number, y: number, seed: number): void {
  const { width, height } = CELL, chance = chances(seed * 31 + 5), line = height * 0.86;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  const back = context.createLinearGradient(0, y, 0, y + line);
  back.addColorStop(0, mixHex(theme.wall, '#fff3df', 0.55));
  back.addColorStop(1, mixHex(theme.wall, '#000000', 0.22));
  context.fillStyle = back;
  context.fillRect(x, y, width, height);
  context.fillStyle = mixHex(theme.accent, '#000000', 0.2);
  context.fillRect(x + width * 0.28, y + height * 0.08, width * 0.44, line - height * 0.08);
  for (const [from, to] of [[0.02, 0.26], [0.34, 0.66], [0.74, 0.98]] as const) {
    for (let row = 0; row < 4; row++) {
      const base = y + line - height * (0.06 + row * 0.15);
      for (let at = x + width * from + 4; at < x + width * to - 8; at += 11 + chance() * 9) {
        const tall = height * (0.05 + 0.06 * chance());
        context.fillStyle = mixHex([theme.accent, theme.wood, theme.sign, '#f0e8da'][Math.floor(chance() * 4)] ?? theme.wood, '#fff0d8', 0.2 * chance());
        context.fillRect(at, base - tall, 6 + chance() * 5, tall);
      }
      context.fillStyle = mixHex(theme.wood, '#ffe6bd', 0.25);
      context.fillRect(x + width * from, base, width * (to - from), 3);
    }
  }
  // Blurred as a whole: a filter for each of some hundred goods took over a second.
  context.filter = 'blur(1.6px)';
  context.drawImage(context.canvas, x, y, width, line, x, y, width, line);
  context.filter = 'none';
  context.fillStyle = theme.floor;
  context.fillRect(x, y + line, width, height - line);
  for (let i = 0; i < 5; i++) {
    const at = x + width * (0.1 + 0.2 * i), glow = context.createRadialGradient(at, y + height * 0.2, 1, at, y + height * 0.2, 46);
    glow.addColorStop(0, 'rgba(255,240,205,0.95)');
    glow.addColorStop(0.14, 'rgba(255,228,170,0.5)');
    glow.addColorStop(1, 'rgba(255,220,160,0)');
    context.fillStyle = glow;
    context.fillRect(x, y, width, height);
  }
  // A blank corner for what has one colour.
  context.fillStyle = '#ffffff';
  context.fillRect(x, y + height - 4, 4, 4);
  context.restore();
}
