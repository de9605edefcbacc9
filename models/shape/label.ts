/** What is drawn where a family has a label: a name on paper, a merchant's artwork, or words cut into the surface. */
import sharp from 'sharp';
import type { Picture } from './picture.ts';

/** Width of a label's picture, and of artwork and engravings, pixels. */
const LABEL_PIXELS = 512, FINE_PIXELS = 1024;
const LABEL_QUALITY = 86, NORMAL_QUALITY = 90;
/** Faces that are asked for in turn, Latin and Chinese. */
const SERIF = 'Noto Serif CJK SC, Noto Serif, DejaVu Serif, serif';
/** Letters of an engraving after which it goes on in a new line, and most lines. */
const LINE = 16, MOST_LINES = 3;
/** Pixels over which the wall of an engraved letter falls, and how steep it looks. */
const WALL = 2.2, STEEP = 3.2;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** About how wide a text is set, in heights of its letters. */
const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 1.05 : 0.68), 0);

/** A paper label with a name set in its middle; white, so that a base colour tints it. `aspect` is width over height. */
export async function drawLabel(text: string, aspect: number): Promise<Uint8Array> {
  const width = LABEL_PIXELS, height = Math.round(LABEL_PIXELS / aspect);
  const size = Math.min((width * 0.8) / Math.max(1, widthOf(text)), height * 0.34);
  const middle = height * 0.47, rule = middle + size * 0.62;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="#fff"/>
<rect x="${width * 0.035}" y="${width * 0.035}" width="${width * 0.93}" height="${height - width * 0.07}" fill="none" stroke="#2b2a28" stroke-width="3"/>
<text x="50%" y="${middle + size * 0.34}" text-anchor="middle" font-family="${SERIF}" font-weight="600" font-size="${size}" letter-spacing="${size * 0.05}" fill="#232220">${escaped(text)}</text>
<rect x="${width * 0.42}" y="${rule}" width="${width * 0.16}" height="3" fill="#2b2a28"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).removeAlpha().webp({ quality: LABEL_QUALITY }).toBuffer();
}

/** A merchant's artwork within a label, whole and undistorted: on white paper, or on nothing where it is seen through itself. */
export async function drawArtwork({ bytes, clear }: Picture, aspect: number): Promise<Uint8Array> {
  const width = FINE_PIXELS, height = Math.round(FINE_PIXELS / aspect), ground = clear ? { r: 255, g: 255, b: 255, alpha: 0 } : { r: 255, g: 255, b: 255, alpha: 1 };
  return sharp(bytes).resize(width, height, { fit: 'contain', background: ground }).webp({ quality: LABEL_QUALITY, alphaQuality: 90 }).toBuffer();
}

/** Words cut into a surface: what of the label is cut (alpha of a white picture), and how its walls lean (tangent-space normals). */
export async function drawEngraving(text: string, aspect: number): Promise<{ readonly cut: Uint8Array; readonly normal: Uint8Array }> {
  const width = FINE_PIXELS, height = Math.round(FINE_PIXELS / aspect), lines = linesOf(text), longest = Math.max(1, ...lines.map(widthOf));
  const size = Math.min((width * 0.9) / longest, (height * 0.8) / (lines.length * 1.25)), top = height / 2 - ((lines.length - 1) * size * 1.25) / 2;
  const set = lines.map((line, i) => `<text x="50%" y="${top + i * size * 1.25 + size * 0.34}" text-anchor="middle" font-family="${SERIF}" font-weight="600" font-size="${size}" letter-spacing="${size * 0.04}" fill="#fff">${escaped(line)}</text>`).join('');
  const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${set}</svg>`);
  const mask = await sharp(svg).ensureAlpha().extractChannel('alpha').raw().toBuffer(), soft = await sharp(mask, { raw: { width, height, channels: 1 } }).blur(WALL).extractChannel(0).raw().toBuffer();
  const rgba = new Uint8Array(width * height * 4).fill(255), normal = new Uint8Array(width * height * 3);
  const depth = (x: number, y: number): number => -(soft[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0) / 255;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) {
    const i = y * width + x, dx = (depth(x - 1, y) - depth(x + 1, y)) * STEEP, dy = (depth(x, y + 1) - depth(x, y - 1)) * STEEP, l = Math.hypot(dx, dy, 1);
    rgba[i * 4 + 3] = mask[i] ?? 0;
    normal.set([127.5 + 127 * dx / l, 127.5 + 127 * dy / l, 127.5 + 127 / l], i * 3);
  }
  const [cut, walls] = await Promise.all([
    sharp(rgba, { raw: { width, height, channels: 4 } }).webp({ quality: 60, alphaQuality: 90 }).toBuffer(),
    sharp(normal, { raw: { width, height, channels: 3 } }).webp({ quality: NORMAL_QUALITY, smartSubsample: true }).toBuffer(),
  ]);
  return { cut, normal: walls };
}

/** A text in lines of about equal length, broken at spaces, or between signs where it has none. */
function linesOf(text: string): string[] {
  const count = Math.min(MOST_LINES, Math.ceil(widthOf(text) / (LINE * 0.68)));
  if (count <= 1) return [text];
  const words = text.includes(' ') ? text.split(' ').map((word) => `${word} `) : [...text], each = widthOf(text) / count, lines = [''];
  for (const word of words) {
    const last = lines.length - 1, line = lines[last] ?? '';
    if (line !== '' && lines.length < count && widthOf(line) + widthOf(word) / 2 > each) lines.push(word);
    else lines[last] = line + word;
  }
  return lines.map((line) => line.trim());
}
