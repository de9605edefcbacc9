/**
 * A real mall for browser tests: the built client, a server on a free port over a data folder of its own,
 * one Chromium. A test fails on a page's error, a breach of the content policy, and any request that
 * leaves the origin.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { buildClient } from '../../scripts/build-client.ts';
import { DATABASE } from '../../server/config.ts';
import { serve } from '../../server/serve.ts';
import { openStore } from '../../server/storage/open.ts';
import type { Db } from '../../server/storage/open.ts';
import { freePort } from '../bench/running-mall.ts';
import { launchChromium } from './chromium.ts';

/** Small pages render faster. */
export const DESKTOP: BrowserContextOptions = { viewport: { width: 800, height: 600 }, locale: 'en-GB' };
export const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'zh-CN' };

export interface RunningMall {
  readonly origin: string;
  /** The record, read beside the server. */
  readonly db: () => Db;
  /** Somebody's browser: cookies of their own. `prepare` runs before its first page. It closes with the test. */
  readonly someone: (options?: BrowserContextOptions, prepare?: (context: BrowserContext) => Promise<void>) => Promise<BrowserContext>;
  /** A page of theirs at a path of the mall, watched for faults. */
  readonly open: (context: BrowserContext, path: string) => Promise<Page>;
  /** Stops the server and starts it again on the same port and data. */
  readonly restart: () => Promise<void>;
}

/** The view draws a frame every so many milliseconds at most, so that software rendering leaves the processor to what is tested beside it. */
export function fewFrames(every: number): (context: BrowserContext) => Promise<void> {
  return async (context) => {
    await context.addInitScript((pause) => {
      const next = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (draw) => window.setTimeout(() => next(draw), pause);
    }, every);
  };
}

/** Opens the mall before the tests of a file and closes it after them. @param flags of Chromium beside the usual ones */
export function useMall(flags: readonly string[] = []): RunningMall {
  const faults: string[] = [], contexts = new Set<BrowserContext>();
  const closers: (() => Promise<void> | void)[] = [];
  let data: string, port: number, stop: () => Promise<void>, browser: Browser, record: ReturnType<typeof openStore>;
  const origin = (): string => `http://localhost:${port}`;
  const start = async (): Promise<void> => { stop = await serve({ port, host: '0.0.0.0', data, capacity: 20 }); };

  beforeAll(async () => {
    expect(buildClient()).toBe(0);
    data = await mkdtemp(join(tmpdir(), 'galleria-browser-'));
    closers.push(() => rm(data, { recursive: true }));
    port = await freePort();
    await start();
    closers.push(() => stop());
    record = openStore(join(data, DATABASE));
    closers.push(() => record.close());
    browser = await launchChromium(flags);
    closers.push(() => browser.close());
  }, 600_000);
  afterEach(async () => {
    // What a test leaves open would be drawn on beside the next.
    await Promise.all([...contexts].map((context) => context.close()));
    contexts.clear();
    expect(faults.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    for (const close of closers.reverse()) await close();
  });

  const watch = (page: Page): void => {
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('console', (message) => { if (/content security policy/i.test(message.text())) faults.push(message.text()); });
    page.on('request', (request) => {
      const { protocol, host } = new URL(request.url());
      if (!['data:', 'blob:'].includes(protocol) && host !== new URL(origin()).host) faults.push(`left the origin: ${request.url()}`);
    });
    page.on('websocket', (socket) => { if (new URL(socket.url()).host !== new URL(origin()).host) faults.push(`left the origin: ${socket.url()}`); });
  };

  return {
    get origin() { return origin(); },
    db: () => record.db,
    async someone(options = DESKTOP, prepare) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      contexts.add(context);
      context.setDefaultTimeout(120_000);
      await prepare?.(context);
      return context;
    },
    async open(context, path) {
      const page = await context.newPage();
      watch(page);
      await page.goto(origin() + path);
      return page;
    },
    async restart() {
      await stop();
      await start();
    },
  };
}
