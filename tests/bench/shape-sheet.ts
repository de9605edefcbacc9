/**
 * Contact sheets of our product families in a real browser, to be looked at: `npm run sheet -- [FOLDER or FILE.png]`.
 * Every family has a row: its default design and two drawn at random, each at its three levels. Options:
 * `--families mug,vase` `--level 0,2` `--samples N` `--seed N` `--cell PIXELS` `--turn RADIANS` `--rise RADIANS` `--rows N` (families a
 * picture), and to look at one design `--params JSON` `--material NAME` `--size WIDTH,HEIGHT,DEPTH` (metres) `--colours MAIN,ACCENT,DETAIL`.
 */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import type { OverlayOptions } from 'sharp';
import { build } from 'vite';
import { buildModel, FAMILIES } from '../../models/shape/index.ts';
import type { Family, Level, ModelRequest } from '../../models/shape/index.ts';
import { launchChromium } from '../browser/chromium.ts';
import { LEVELS, samplesOf } from './shape-sheet/samples.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: {
  level: { type: 'string', default: '0,1,2' }, families: { type: 'string' }, samples: { type: 'string', default: '3' }, seed: { type: 'string', default: '1' }, cell: { type: 'string', default: '240' },
  turn: { type: 'string', default: '-0.6' }, rise: { type: 'string', default: '0.34' }, rows: { type: 'string', default: '10' }, params: { type: 'string' }, material: { type: 'string' }, size: { type: 'string' }, colours: { type: 'string' },
} });
const CELL = Number(values.cell), LEFT = 132, [target = join(tmpdir(), 'galleria-sheets')] = positionals;
const wanted = values.families?.split(','), families = wanted ? wanted.map(familyNamed) : FAMILIES, levels = values.level.split(',').map(levelNamed);
const single = values.params !== undefined || values.material !== undefined || values.size !== undefined || values.colours !== undefined;

function familyNamed(name: string): Family {
  const found = FAMILIES.find((family) => family.name === name);
  if (!found) throw new Error(`there is no family ${name}; there are ${FAMILIES.map((family) => family.name).join(', ')}`);
  return found;
}

function levelNamed(text: string): Level {
  const found = LEVELS.find((level) => String(level) === text);
  if (found === undefined) throw new Error(`there is no level ${text}; levels are 0, 1 and 2`);
  return found;
}

/** The designs of a family's row. */
function designsOf(family: Family): Omit<ModelRequest, 'level'>[] {
  const designs = samplesOf(family, single ? 1 : Number(values.samples), Number(values.seed));
  if (!single) return designs;
  const [width = family.size.width, height = family.size.height, depth = family.size.depth] = values.size?.split(',').map(Number) ?? [], [main, accent, detail] = values.colours?.split(',') ?? [];
  return designs.map((design) => ({
    ...design, params: JSON.parse(values.params ?? '{}'), ...(values.material ? { material: values.material } : {}), dimensions: { width, height, depth },
    colourways: main ? [{ id: 'a', name: { zh: '样', en: 'Sample' }, main, ...(accent ? { accent } : {}), ...(detail ? { detail } : {}) }] : design.colourways,
  }));
}

const folder = await mkdtemp(join(tmpdir(), 'shape-sheet-'));
await build({ logLevel: 'error', configFile: false, publicDir: false, build: { outDir: folder, minify: false, lib: { entry: join(import.meta.dirname, 'shape-sheet/page.ts'), formats: ['es'], fileName: 'page' } } });
let model: Uint8Array = new Uint8Array();
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const send = (type: string, body: string | Uint8Array): void => { response.setHeader('content-type', type); response.end(body); };
  if (path === '/') send('text/html', `<canvas width="${CELL * 2}" height="${CELL * 2}" style="width:${CELL}px;height:${CELL}px"></canvas><script type="module" src="/page.js"></script>`);
  else if (path.endsWith('.glb')) send('model/gltf-binary', model);
  else void readFile(path === '/meshopt.js' ? 'node_modules/@babylonjs/core/assets/meshopt/meshopt_decoder.js' : join(folder, path)).then((body) => send('text/javascript', body), () => { response.statusCode = 404; response.end(); });
});
await new Promise<void>((ready) => { server.listen(0, '127.0.0.1', ready); });
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction('typeof picture === "function"');
  let shown = 0;
  const draw = async (request: ModelRequest): Promise<{ readonly png: Buffer; readonly triangles: number; readonly ms: number }> => {
    const start = performance.now(), made = await buildModel(request), ms = performance.now() - start;
    model = made.glb;
    const address = String(await page.evaluate(`picture('/${shown++}.glb', ${Number(values.turn)}, ${Number(values.rise)})`));
    return { png: await sharp(Buffer.from(address.split(',')[1] ?? '', 'base64')).resize(CELL, CELL, { kernel: 'lanczos3' }).png().toBuffer(), triangles: made.triangles, ms };
  };
  const each = Number(values.rows), asFile = target.endsWith('.png'), pages = asFile ? [families] : Array.from({ length: Math.ceil(families.length / each) }, (_, i) => families.slice(i * each, (i + 1) * each));
  await mkdir(asFile ? dirname(resolve(target)) : target, { recursive: true });
  for (const [number, rows] of pages.entries()) {
    const pieces: OverlayOptions[] = [];
    let across = 0;
    for (const [row, family] of rows.entries()) {
      pieces.push({ input: caption(family.name, LEFT, CELL, 15), left: 0, top: row * CELL });
      let column = 0;
      for (const design of designsOf(family)) for (const level of levels) {
        const { png, triangles, ms } = await draw({ ...design, level }), left = LEFT + CELL * column++;
        pieces.push({ input: png, left, top: row * CELL }, { input: caption(`L${level}  ${triangles.toLocaleString('en')}  ${Math.round(ms)} ms`, CELL, 16, 10), left, top: (row + 1) * CELL - 18 });
      }
      across = Math.max(across, column);
      console.error(`${family.name} drawn`);
    }
    const file = asFile ? target : join(target, `sheet-${number + 1}.png`);
    await sharp({ create: { width: LEFT + CELL * across, height: CELL * rows.length, channels: 3, background: '#f4f4f5' } }).composite(pieces).png().toFile(file);
    console.log(resolve(file));
  }
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}

/** A line of small grey text. */
function caption(text: string, width: number, height: number, size: number): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><text x="8" y="${height / 2 + size * 0.36}" font-family="Noto Sans, DejaVu Sans, sans-serif" font-size="${size}" fill="#55565a">${text}</text></svg>`);
}
