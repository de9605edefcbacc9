/**
 * Pictures of the mall in a real browser, to be looked at, with what each frame costs:
 * `node tests/bench/pictures.ts FOLDER [--only hall,kiln] [--views door,inside] [--size 1280x720] [--data DIR] [--port N]`.
 * `--mood warm,fresh` takes each view of a store in these moods, instead of the one that its layout says.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { launchChromium } from '../browser/chromium.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: {
  only: { type: 'string' }, mood: { type: 'string' }, views: { type: 'string' }, size: { type: 'string', default: '1280x720' },
  data: { type: 'string', default: join(tmpdir(), 'galleria-pictures') }, port: { type: 'string', default: '2690' },
} });
const [out = 'pictures'] = positionals, [width = 1280, height = 720] = values.size.split('x').map(Number);
const moods = values.mood?.split(',') ?? [null], only = values.only?.split(','), views = values.views?.split(',');
interface View { readonly name: string; readonly store: string | null; readonly x: number; readonly y: number; readonly z: number; readonly yaw: number; readonly pitch: number }
interface Room { readonly id: string; readonly width: number; readonly depth: number }

const HALL: readonly View[] = [
  { name: 'hall-arrival', store: null, x: 0, y: 1.65, z: -42.5, yaw: 0, pitch: 0.05 },
  { name: 'hall-middle', store: null, x: 2.6, y: 1.65, z: -9, yaw: -0.25, pitch: 0.02 },
  { name: 'hall-up', store: null, x: -3, y: 1.65, z: 10, yaw: 0.5, pitch: 0.35 },
  { name: 'hall-fronts', store: null, x: -4, y: 1.65, z: -30, yaw: 1.25, pitch: 0.04 },
];
const roomViews = ({ id, width, depth }: Room): View[] => [
  { name: `${id}-front`, store: id, x: 0, y: 1.65, z: -6.5, yaw: 0, pitch: 0.03 },
  { name: `${id}-door`, store: id, x: 0, y: 1.65, z: 0.4, yaw: 0, pitch: -0.06 },
  { name: `${id}-inside`, store: id, x: -0.8, y: 1.65, z: depth * 0.62, yaw: 2.2, pitch: -0.1 },
  { name: `${id}-wall`, store: id, x: width / 2 - 2, y: 1.6, z: depth * 0.45, yaw: Math.PI / 2, pitch: -0.12 },
  { name: `${id}-shelf`, store: id, x: width / 2 - 1.35, y: 1.5, z: 4.1, yaw: Math.PI / 2 - 0.3, pitch: -0.16 },
];

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
await mkdir(out, { recursive: true });
await build({ logLevel: 'error', configFile: false, publicDir: false, build: { target: 'es2022', outDir: folder, minify: false, assetsInlineLimit: 0, rolldownOptions: { input: join(import.meta.dirname, 'pictures/page.ts'), output: { entryFileNames: 'page.js' } } } });
const server = spawn(process.execPath, ['server/main.ts', '--port', values.port, '--data', values.data], { stdio: ['ignore', 'ignore', 'inherit'] });
const origin = `http://localhost:${values.port}`;
for (let tries = 0; tries < 100 && !(await fetch(`${origin}/api/mall`).catch(() => null))?.ok; tries++) await new Promise((go) => { setTimeout(go, 200); });
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width, height } });
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') console.error(message.text()); });
  page.on('pageerror', (error) => console.error(error.message));
  await page.route(`${origin}/pictures`, (route) => route.fulfill({ contentType: 'text/html', body: '<body style="margin:0"><canvas style="width:100vw;height:100vh;display:block"></canvas><script type="module" src="/page.js"></script>' }));
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', webp: 'image/webp' };
  for (const pattern of ['**/page.js', '**/assets/**']) {
    await page.route(pattern, async (route) => route.fulfill({ contentType: types[route.request().url().split('.').pop() ?? ''] ?? 'application/octet-stream', body: await readFile(join(folder, new URL(route.request().url()).pathname)) }));
  }
  await page.goto(`${origin}/pictures`);
  await page.waitForFunction('typeof look === "function"');
  const rooms: Room[] = JSON.parse(String(await page.evaluate('JSON.stringify(stores)')));
  const all = [...HALL, ...rooms.flatMap(roomViews)];
  const wanted = all.filter(({ name, store }) => (!only || only.includes(store ?? 'hall') || only.includes(name)) && (!views || views.some((view) => name.endsWith(view))));
  for (const [view, mood] of moods.flatMap((mood) => wanted.map((view) => [view, mood] as const))) {
    const figures = await page.evaluate(`look(${JSON.stringify({ ...view, mood })})`), name = mood === null ? view.name : `${view.name}-${mood}`;
    await page.screenshot({ path: join(out, `${name}.png`) });
    console.log(JSON.stringify({ view: name, ...Object(figures) }));
  }
} finally {
  await browser.close();
  server.kill();
  await rm(folder, { recursive: true });
}
