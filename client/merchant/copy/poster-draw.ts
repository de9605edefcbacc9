/**
 * Draws a poster: layout, pattern, type, the product's own picture and its words. In the browser and not on the server, as the
 * merchant's machine has fonts for both languages and a server need not; what is sent to be kept is the finished picture.
 */
import type { CopyDesk } from '../../../shared/copy.ts';
import type { Locale } from '../../../shared/locale.ts';

export const LAYOUTS = ['Centre', 'Split', 'Stage'] as const;
export const PATTERNS = ['Plain', 'Stripes', 'Dots', 'Arcs', 'Grid'] as const;
export const TYPES = ['Serif', 'Sans'] as const;
export interface Look { readonly layout: (typeof LAYOUTS)[number]; readonly pattern: (typeof PATTERNS)[number]; readonly type: (typeof TYPES)[number] }

/** Pixels: three to four, as networks and phones show it. */
export const WIDTH = 1080, HEIGHT = 1440;
const MARGIN = 84;

const FONTS: Readonly<Record<Look['type'], string>> = {
  Serif: 'Georgia, "Noto Serif", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif',
  Sans: 'system-ui, "Helvetica Neue", "Noto Sans", "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif',
};

/** Looks that go with one seed: no two of the three drafts are alike. */
export function looksOf(seed: number): [Look, Look, Look] {
  const at = <T>(list: readonly T[], i: number): T => list[((i % list.length) + list.length) % list.length] as T;
  const look = (i: number): Look => ({ layout: at(LAYOUTS, i + seed), pattern: at(PATTERNS, i * 2 + seed), type: at(TYPES, i + Math.floor(seed / 2)) });
  return [look(0), look(1), look(2)];
}

export interface PosterPlan {
  readonly words: readonly string[];
  readonly look: Look;
  readonly theme: CopyDesk['theme'];
  readonly locale: Locale;
  /** The product, clear around it; null leaves its place empty. */
  readonly product: CanvasImageSource | null;
  /** What marks it as made by a program. */
  readonly mark: string;
}

interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export function drawPoster(canvas: HTMLCanvasElement, plan: PosterPlan): void {
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  const context = canvas.getContext('2d');
  if (!context) return;
  const { look, theme, product } = plan, boxes = boxesOf(look.layout);
  context.fillStyle = theme.wall;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.save();
  context.beginPath();
  context.rect(boxes.ground.x, boxes.ground.y, boxes.ground.width, boxes.ground.height);
  context.clip();
  context.fillStyle = look.layout === 'Split' ? mixed(theme.accent, theme.wall, 0.35) : look.layout === 'Stage' ? mixed(theme.sign, theme.wall, 0.82) : theme.wall;
  context.fillRect(boxes.ground.x, boxes.ground.y, boxes.ground.width, boxes.ground.height);
  drawPattern(context, look.pattern, theme.accent, boxes.ground);
  context.restore();
  drawPlace(context, look.layout, theme, boxes.product);
  if (product) context.drawImage(product, boxes.product.x, boxes.product.y, boxes.product.width, boxes.product.height);
  drawWords(context, plan, boxes.words);
  context.font = `22px ${FONTS.Sans}`;
  context.textAlign = 'right';
  context.textBaseline = 'alphabetic';
  context.fillStyle = legible(theme.sign, look.layout === 'Stage' ? stageOf(theme) : theme.wall);
  context.globalAlpha = 0.8;
  context.fillText(plan.mark, WIDTH - 36, HEIGHT - 30);
  context.globalAlpha = 1;
}

function boxesOf(layout: Look['layout']): { readonly ground: Box; readonly product: Box; readonly words: Box } {
  const all = { x: 0, y: 0, width: WIDTH, height: HEIGHT };
  switch (layout) {
    case 'Centre': return { ground: all, product: { x: 190, y: 390, width: 700, height: 700 }, words: { x: MARGIN, y: 84, width: WIDTH - 2 * MARGIN, height: 0 } };
    case 'Split': return { ground: { x: 0, y: 0, width: WIDTH, height: 740 }, product: { x: 185, y: 20, width: 710, height: 710 }, words: { x: MARGIN, y: 800, width: WIDTH - 2 * MARGIN, height: 0 } };
    case 'Stage': return { ground: all, product: { x: 300, y: 640, width: 660, height: 660 }, words: { x: MARGIN, y: 90, width: 860, height: 0 } };
  }
}

function drawPattern(context: CanvasRenderingContext2D, pattern: Look['pattern'], colour: string, { x, y, width, height }: Box): void {
  context.save();
  Object.assign(context, { strokeStyle: colour, fillStyle: colour, globalAlpha: 0.14, lineWidth: 22 });
  switch (pattern) {
    case 'Plain': break;
    case 'Stripes': for (let at = -height; at < width + height; at += 66) line(context, x + at, y, x + at - height, y + height); break;
    case 'Dots': for (let row = 0; row * 56 < height + 56; row++) for (let at = row % 2 ? 28 : 0; at < width + 28; at += 56) disc(context, x + at, y + row * 56, 9); break;
    case 'Arcs': for (let radius = 60; radius < 1600; radius += 62) { context.beginPath(); context.arc(x + width, y + height, radius, Math.PI, 1.5 * Math.PI); context.stroke(); } break;
    case 'Grid':
      context.lineWidth = 4;
      for (let at = 0; at <= width; at += 72) line(context, x + at, y, x + at, y + height);
      for (let at = 0; at <= height; at += 72) line(context, x, y + at, x + width, y + at);
  }
  context.restore();
}

const stageOf = ({ accent, sign }: Pick<PosterPlan['theme'], 'accent' | 'sign'>): string => mixed(accent, sign, 0.75);

/** What the product stands before: a disc, nothing, or a stage. */
function drawPlace(context: CanvasRenderingContext2D, layout: Look['layout'], { accent, wall, sign }: PosterPlan['theme'], { x, y, width, height }: Box): void {
  if (layout === 'Centre') {
    context.fillStyle = mixed(accent, wall, 0.45);
    disc(context, x + width / 2, y + height / 2, width * 0.53);
  }
  if (layout === 'Stage') {
    context.fillStyle = stageOf({ accent, sign });
    context.beginPath();
    context.ellipse(x + width / 2, y + height * 0.87, width * 0.56, 92, 0, 0, 2 * Math.PI);
    context.fill();
    context.fillRect(x - width * 0.06, y + height * 0.87, width * 1.12, HEIGHT);
  }
}

/** Sizes of the headline, the line under it, what is to pay, and small print; pixels. */
const SIZES = [84, 40, 46, 33] as const;

function drawWords(context: CanvasRenderingContext2D, { words, look, theme, locale }: PosterPlan, box: Box): void {
  const centred = look.layout === 'Centre', ink = legible(theme.sign, theme.wall), [head = '', sub = '', deal = '', ...small] = words;
  context.textAlign = centred ? 'center' : 'left';
  context.textBaseline = 'top';
  const at = centred ? box.x + box.width / 2 : box.x;
  const put = (text: string, y: number, size: number, weight: number, colour: string): number => {
    context.fillStyle = colour;
    return fitted(context, text, { width: box.width, size, weight, font: FONTS[look.type], most: 2, locale }).reduce((down, { line, size: used }) => {
      context.font = `${weight} ${used}px ${FONTS[look.type]}`;
      context.fillText(line, at, down);
      return down + used * 1.28;
    }, y);
  };
  const below = put(sub, put(head, box.y, SIZES[0], 700, ink) + 12, SIZES[1], 400, ink);
  if (centred) {
    let y = put(deal, 1146, SIZES[2], 700, ink) + 10;
    for (const line of small) y = put(line, y, SIZES[3], 400, ink);
  } else {
    let y = put(deal, below + 22, SIZES[2], 700, ink) + 8;
    for (const line of small) y = put(line, y, SIZES[3], 400, ink);
  }
}

interface Fit { readonly width: number; readonly size: number; readonly weight: number; readonly font: string; readonly most: number; readonly locale: Locale }

/** Lines that fit a width: one where three quarters of the size let it, else as many as may be, in smaller type if need be. */
function fitted(context: CanvasRenderingContext2D, text: string, fit: Fit): { readonly line: string; readonly size: number }[] {
  for (const { most, least } of [{ most: 1, least: 0.72 }, { most: fit.most, least: 0.5 }]) {
    for (let size = fit.size; size >= fit.size * least; size -= 2) {
      const lines = linesOf(context, text, fit, size);
      if (lines.length <= most) return lines.map((line) => ({ line, size }));
    }
  }
  return linesOf(context, text, fit, fit.size * 0.5).map((line) => ({ line, size: fit.size * 0.5 }));
}

function linesOf(context: CanvasRenderingContext2D, text: string, { weight, font, width, locale }: Fit, size: number): string[] {
  context.font = `${weight} ${size}px ${font}`;
  const parts = locale === 'zh' ? text.match(/[\p{Script=Latin}\p{Nd}¥.,%]+|./gsu) ?? [] : text.split(/(?<= )/), lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    // Chinese does not begin a line with a mark.
    if (last !== undefined && (context.measureText(last + part.trimEnd()).width <= width || /^[，。！？、：；）]$/u.test(part))) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

function line(context: CanvasRenderingContext2D, x0: number, y0: number, x1: number, y1: number): void {
  context.beginPath();
  context.moveTo(x0, y0);
  context.lineTo(x1, y1);
  context.stroke();
}
function disc(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

const channels = (hex: string): [number, number, number] => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16)) as [number, number, number];
/** `share` of the second colour in the first. */
function mixed(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  return `#${a.map((value, i) => Math.round(value * (1 - share) + (b[i] as number) * share).toString(16).padStart(2, '0')).join('')}`;
}
const luminance = (hex: string): number => channels(hex).map((value) => { const c = value / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; }).reduce((sum, value, i) => sum + value * ([0.2126, 0.7152, 0.0722][i] as number), 0);
/** The ink, or black or white where it does not stand out from the ground (WCAG 2.2, 4.5 to 1). */
function legible(ink: string, ground: string): string {
  const contrast = (a: string, b: string): number => { const [x, y] = [luminance(a), luminance(b)]; return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05); };
  if (contrast(ink, ground) >= 4.5) return ink;
  return contrast('#000000', ground) >= contrast('#ffffff', ground) ? '#000000' : '#ffffff';
}
