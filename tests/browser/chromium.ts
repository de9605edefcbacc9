import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Software rendering, and nothing that Chromium does by itself. */
const FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
];

/** Debian's Chromium, which `npm test` installs. */
export function launchChromium(more: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: [...FLAGS, ...more] });
}
