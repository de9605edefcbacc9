import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** What `npm test` builds before it runs the tests. */
const CLIENT = join(import.meta.dirname, '..', '..', 'dist', 'client');
const built = existsSync(join(CLIENT, 'index.html'));
if (!built) console.warn('dist/client is not there: the size of its scripts goes unchecked until `npm test` builds it.');

/** Bytes of script that may travel before the first frame, compressed. */
const BUDGET = 450_000;
/** Requests that they may take: each costs a kilobyte of headers, and small files are compressed badly. */
const FILES = 12;
/** What the consoles are made with, by words that their minified code keeps. */
const CONSOLES_OWN = { React: 'react.transitional.element', Mantine: 'mantine-', ECharts: 'echarts' };

/** The scripts that a page names: its own, and those they import before they run. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(join(CLIENT, page), 'utf8');
  return [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].flatMap(([, path]) => (path ? [join(CLIENT, path)] : []));
}

/** Bytes that the server sends of a file. */
function sent(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

const textOf = (files: readonly string[]): string => files.map((file) => readFileSync(file, 'utf8')).join('\n');

describe.skipIf(!built)('the scripts before the first frame', () => {
  test(`of the mall are at most ${BUDGET / 1000} KB in brotli, in at most ${FILES} files`, () => {
    const scripts = scriptsOf('index.html');
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.length).toBeLessThanOrEqual(FILES);
    expect(scripts.reduce((sum, file) => sum + sent(file), 0)).toBeLessThanOrEqual(BUDGET);
  });

  test('of the mall have nothing of what the consoles are made with', () => {
    const mall = textOf(scriptsOf('index.html')), consoles = textOf([...scriptsOf('merchant/index.html'), ...scriptsOf('planner/index.html')]);
    for (const [library, word] of Object.entries(CONSOLES_OWN)) {
      expect(consoles.includes(word), `the consoles have ${library}`).toBe(true);
      expect(mall.includes(word), `the mall has ${library}`).toBe(false);
    }
  });
});
