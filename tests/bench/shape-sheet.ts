/**
 * Contact sheet of product models in a real browser, to be looked at:
 * `node tests/bench/shape-sheet.ts FILE.png [--level 0,2] [--families mug,vase] [--turn RADIANS] [--cell PIXELS] [--params JSON]`.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import sharp from 'sharp';
import { build } from 'vite';
import { buildModel, FAMILIES } from '../../models/shape/index.ts';

const COLUMNS = 6;
const PORT = 4100;
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const name = { zh: '样', en: 'Sample' };
const COLOURS = [['#8a4b2f', '#d9cdb8', '#e4d8c0'], ['#3f5d52', '#d8c9a6', '#2a2d33'], ['#35496b', '#d4cfc4', '#c96f3b'], ['#b9a48a', '#6b4a32', '#e7dfd0'], ['#b5533c', '#e2d6c0', '#33302d']] as const;

const { values, positionals } = parseArgs({ allowPositionals: true, options: { level: { type: 'string', default: '0' }, families: { type: 'string' }, turn: { type: 'string', default: '-0.6' }, params: { type: 'string', default: '{}' }, cell: { type: 'string', default: '300' } } });
const CELL = Number(values.cell);
const wanted = values.families?.split(','), families = FAMILIES.filter((family) => !wanted || wanted.includes(family.name));
const models: Uint8Array[] = [];
for (const [i, family] of families.entries()) {
  for (const level of values.level.split(',').map(Number)) {
    if (level !== 0 && level !== 1 && level !== 2) throw new Error('levels are 0, 1 and 2');
    const [main, accent, detail] = COLOURS[i % COLOURS.length] ?? COLOURS[0];
    models.push((await buildModel({ family: family.name, params: JSON.parse(values.params), dimensions: family.size, colourways: [{ id: 'a', name, main, accent, detail }], label: 'Aurelle 山', level })).glb);
  }
}
const folder = await mkdtemp(join(tmpdir(), 'shape-sheet-'));
await build({ logLevel: 'error', configFile: false, publicDir: false, build: { outDir: folder, minify: false, lib: { entry: join(import.meta.dirname, 'shape-sheet/page.ts'), formats: ['es'], fileName: 'page' } } });
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const model = models[Number(/^\/(\d+)\.glb$/.exec(path)?.[1] ?? Number.NaN)];
  const send = (type: string, body: string | Uint8Array): void => { response.setHeader('content-type', type); response.end(body); };
  if (path === '/') send('text/html', `<canvas width="${CELL}" height="${CELL}" style="width:${CELL}px;height:${CELL}px"></canvas><script type="module" src="/page.js"></script>`);
  else if (model) send('model/gltf-binary', model);
  else void readFile(path === '/meshopt.js' ? 'node_modules/@babylonjs/core/assets/meshopt/meshopt_decoder.js' : join(folder, path)).then((body) => send('text/javascript', body), () => { response.statusCode = 404; response.end(); });
}).listen(PORT);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', headless: true, args: FLAGS });
try {
  const page = await browser.newPage();
  page.on('console', (message) => console.error(message.text()));
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`http://localhost:${PORT}/`);
  await page.waitForFunction('typeof picture === "function"');
  const cells: Buffer[] = [];
  for (const i of models.keys()) cells.push(Buffer.from(String(await page.evaluate(`picture('/${i}.glb', ${Number(values.turn)})`)).split(',')[1] ?? '', 'base64'));
  const rows = Math.ceil(cells.length / COLUMNS);
  await sharp({ create: { width: CELL * Math.min(COLUMNS, cells.length), height: CELL * rows, channels: 3, background: '#ffffff' } })
    .composite(cells.map((input, i) => ({ input, left: (i % COLUMNS) * CELL, top: Math.floor(i / COLUMNS) * CELL }))).png().toFile(positionals[0] ?? 'shape-sheet.png');
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}
