/** What stands over figures: their names, and what they just said. */
import type { Scene } from '@babylonjs/core/scene.js';
import { openSheet } from './sheet.ts';
import type { Sign } from './sheet.ts';
import type { Vec } from './rig.ts';

/** The signs over one figure. */
export interface Over {
  readonly name: (name: string, kind: 'visitor' | 'assistant') => void;
  /** Shows words over the head; `until` in seconds of `update`'s clock, Infinity while they still come. Empty words hide them. */
  readonly say: (words: string, until: number) => void;
  /** Stands them over a point, as large as they are seen well from `eye`; `present` fades them with their figure. */
  readonly stand: (crown: Vec, eye: Vec, present: number, clock: number) => void;
  readonly free: () => void;
}
export interface Signs { readonly over: () => Over; /** See `Sheet.update`. */ readonly update: (eye: Vec, yaw: number | null) => void; readonly dispose: () => void }

/** Metres: names fade out nearer than the first, are whole beyond the second, and fade away from the third to the fourth. */
const NAME = { none: 0.7, whole: 1.5, fades: 20, gone: 26 } as const;
/** Metres within which words are seen. */
const HEARD = 14;
const FONT = 'system-ui, "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif';
const INK = '#26211d';

export function openSigns(scene: Scene): Signs {
  const names = openSheet(scene, 4, 12, { width: 512, height: 80 }), bubbles = openSheet(scene, 2, 4, { width: 768, height: 384 });
  return {
    over() {
      let plate: Sign | null = null, bubble: Sign | null = null, said = '', until = 0;
      const hush = (): void => {
        bubble?.free();
        bubble = null;
        said = '';
      };
      return {
        name(name, kind) {
          plate ??= names.claim();
          plate?.draw((context, width, height) => drawName(context, width, height, name, kind));
        },
        say(words, end) {
          until = end;
          if (words === '') return hush();
          if (words === said) return;
          said = words;
          bubble ??= bubbles.claim();
          bubble?.draw((context, width, height) => drawBubble(context, width, height, words));
        },
        stand(crown, eye, present, clock) {
          if (bubble && clock > until) hush();
          const away = Math.hypot(crown.x - eye.x, crown.z - eye.z), far = Math.max(1, Math.min(3.2, away / 3.5));
          const near = Math.max(0, Math.min(1, (away - NAME.none) / (NAME.whole - NAME.none)));
          const gone = Math.max(0, Math.min(1, (NAME.gone - away) / (NAME.gone - NAME.fades)));
          plate?.stand(crown, 0.8 * far, near * gone * present);
          bubble?.stand({ ...crown, y: crown.y + 0.12 * far }, 1.5 * far, away < HEARD ? present * Math.max(0.25, near) : 0);
        },
        free() {
          plate?.free();
          hush();
        },
      };
    },
    update(eye, yaw) {
      names.update(eye, yaw);
      bubbles.update(eye, yaw);
    },
    dispose() {
      names.dispose();
      bubbles.dispose();
    },
  };
}

function drawName(context: CanvasRenderingContext2D, width: number, height: number, name: string, kind: 'visitor' | 'assistant'): void {
  context.font = `600 40px ${FONT}`;
  context.textBaseline = 'middle';
  const dot = kind === 'assistant' ? 34 : 0, text = Math.min(width - 60 - dot, context.measureText(name).width), plate = text + dot + 44;
  context.fillStyle = kind === 'assistant' ? '#1f5f5bf2' : '#fffffff2';
  context.beginPath();
  context.roundRect((width - plate) / 2, 8, plate, height - 16, 32);
  context.fill();
  if (kind === 'assistant') {
    context.fillStyle = '#ffd27a';
    context.beginPath();
    context.arc((width - plate) / 2 + 36, height / 2, 11, 0, 7);
    context.fill();
  }
  context.fillStyle = kind === 'assistant' ? '#ffffff' : INK;
  context.fillText(name, (width - plate) / 2 + 22 + dot, height / 2 + 2, text);
}

function drawBubble(context: CanvasRenderingContext2D, width: number, height: number, words: string): void {
  const size = 38, line = 50, inset = 34;
  context.font = `${size}px ${FONT}`;
  context.textBaseline = 'middle';
  const lines = wrap(words, width - 2 * inset - 8, (text) => context.measureText(text).width).slice(-6);
  const breadth = Math.max(120, ...lines.map((each) => context.measureText(each).width)) + 2 * inset, tall = lines.length * line + 36;
  const left = (width - breadth) / 2, top = height - tall - 26;
  context.fillStyle = '#fffffff5';
  context.beginPath();
  context.roundRect(left, top, breadth, tall, 30);
  context.moveTo(width / 2 - 20, top + tall - 1);
  context.lineTo(width / 2, height - 2);
  context.lineTo(width / 2 + 20, top + tall - 1);
  context.fill();
  context.fillStyle = INK;
  for (const [i, each] of lines.entries()) context.fillText(each, left + inset, top + 18 + (i + 0.5) * line);
}

/** Breaks text into lines no wider than `most`: between words, or anywhere in a script without spaces. */
export function wrap(text: string, most: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(/[\u2e80-\u9fff\uf900-\uffef]|[^\s\u2e80-\u9fff\uf900-\uffef]+|\s+/gu) ?? []) {
    const next = line + piece.replaceAll(/\s+/g, ' ');
    if (line !== '' && measure(next.trimEnd()) > most) {
      lines.push(line.trimEnd());
      line = piece.trim();
    } else line = next.trimStart();
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
