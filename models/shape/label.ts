import sharp from 'sharp';

/** Width of a label's picture, pixels. */
const LABEL_PIXELS = 512;
const LABEL_QUALITY = 86;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A paper label with a name set in its middle, Latin or Chinese; white, so that a base colour tints it. `aspect` is width over height. */
export async function drawLabel(text: string, aspect: number): Promise<Uint8Array> {
  const width = LABEL_PIXELS, height = Math.round(LABEL_PIXELS / aspect);
  const glyphs = [...text].reduce((sum, c) => sum + (c.charCodeAt(0) > 0x2e7f ? 1.05 : 0.68), 0);
  const size = Math.min((width * 0.8) / Math.max(1, glyphs), height * 0.34);
  const middle = height * 0.47, rule = middle + size * 0.62;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="100%" height="100%" fill="#fff"/>
<rect x="${width * 0.035}" y="${width * 0.035}" width="${width * 0.93}" height="${height - width * 0.07}" fill="none" stroke="#2b2a28" stroke-width="3"/>
<text x="50%" y="${middle + size * 0.34}" text-anchor="middle" font-family="Noto Serif CJK SC, Noto Serif, DejaVu Serif, serif" font-weight="600" font-size="${size}" letter-spacing="${size * 0.05}" fill="#232220">${escaped(text)}</text>
<rect x="${width * 0.42}" y="${rule}" width="${width * 0.16}" height="3" fill="#2b2a28"/></svg>`;
  return sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).removeAlpha().webp({ quality: LABEL_QUALITY }).toBuffer();
}
