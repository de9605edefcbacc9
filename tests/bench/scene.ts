/** What the mall costs to load and to draw, in a real browser and in an emulated headset. */
import type { Page } from 'playwright-core';
import { Mall } from '../../shared/shop.ts';
import { FIRST_FRAME } from '../../client/mall/world/figures.ts';
import { slotsOfPlan } from '../../shared/floor.ts';
import { launchChromium } from '../browser/chromium.ts';
import { frames, giveHeadset, wearing } from '../browser/emulated-headset.ts';

export interface SceneCosts {
  /** Bytes over the network until the first frame stood, compressed as they came. */
  readonly firstFrameBytes: number;
  /** Of them, scripts. */
  readonly scriptBytes: number;
  readonly store: string;
  readonly draws: number; readonly triangles: number; readonly texturesMb: number;
  /** Draws and triangles for one eye. */
  readonly drawsXr: number; readonly trianglesXr: number;
}

/** The emulated headset has no multiview: each eye draws everything, the right one on no pixels. */
const EYES = 2;
const VIEW = { width: 640, height: 400 };

/** Visits the store with the most slots of the mall at `origin`, first on a screen and then in a headset. */
export async function sceneCosts(origin: string): Promise<SceneCosts> {
  const { stores } = Mall.parse(await (await fetch(`${origin}/api/mall`)).json());
  const [fullest] = stores.toSorted((a, b) => slotsOfPlan(b.plan).length - slotsOfPlan(a.plan).length);
  if (!fullest) throw new Error('the mall has no stores');
  const browser = await launchChromium();
  try {
    const arrival = await browser.newPage({ viewport: VIEW });
    const loaded = await countBytes(arrival);
    await arrival.goto(origin);
    const bytes = await loaded();
    await arrival.close();

    const context = await browser.newContext({ viewport: VIEW, locale: 'en-GB' });
    context.setDefaultTimeout(240_000);
    await giveHeadset(context);
    const page = await context.newPage();
    await page.goto(`${origin}/?at=${fullest.id}`);
    await settled(page);
    const flat = await costs(page);
    await page.getByRole('button', { name: 'Enter VR' }).evaluate((tool: HTMLElement) => tool.click());
    await wearing(page);
    await frames(page, 6);
    const worn = await costs(page);
    return {
      ...bytes, store: fullest.id, draws: flat.draws, triangles: flat.triangles, texturesMb: worn.textures,
      drawsXr: worn.draws / EYES, trianglesXr: worn.triangles / EYES,
    };
  } finally {
    await browser.close();
  }
}

/** Counts what a page takes over the network from now on; the returned function waits for its first frame and tells what had come by then. */
async function countBytes(page: Page): Promise<() => Promise<{ firstFrameBytes: number; scriptBytes: number }>> {
  const session = await page.context().newCDPSession(page), asked = new Map<string, { readonly url: string; readonly type: string }>();
  const came: { readonly url: string; readonly type: string; readonly bytes: number }[] = [];
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, type, response: { url } }) => asked.set(requestId, { url, type }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = asked.get(requestId);
    if (request) came.push({ ...request, bytes: encodedDataLength });
  });
  return async () => {
    await page.waitForFunction((mark) => performance.getEntriesByName(mark).length > 0, FIRST_FRAME, { timeout: 120_000, polling: 250 });
    const later = new Set(await page.evaluate((mark) => {
      const stood = performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN;
      return performance.getEntriesByType('resource').filter((each) => each instanceof PerformanceResourceTiming && each.responseEnd > stood).map(({ name }) => name);
    }, FIRST_FRAME));
    const inTime = came.filter(({ url }) => !later.has(url)), sum = (of: typeof came): number => of.reduce((total, { bytes }) => total + bytes, 0);
    return { firstFrameBytes: sum(inTime), scriptBytes: sum(inTime.filter(({ type }) => type === 'Script')) };
  };
}

/** Waits until the goods stand, and frames cost the same for a while or a minute has passed. */
async function settled(page: Page): Promise<void> {
  let before = -1, same = 0;
  for (let seconds = 0; seconds < 60 && same < 8; seconds++) {
    await page.waitForTimeout(1000);
    const { draws, triangles } = await costs(page), now = draws * 1e7 + triangles;
    same = now === before && triangles > 0 ? same + 1 : 0;
    before = now;
  }
}

function costs(page: Page): Promise<{ draws: number; triangles: number; textures: number }> {
  return page.evaluate(() => {
    const figures = window.galleria?.figures();
    if (!figures) throw new Error('the page tells no figures');
    return { draws: figures.draws, triangles: figures.triangles, textures: figures.textures };
  });
}
