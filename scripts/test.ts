/** `npm test`: lint, types, the client's build, tests. Stops at the first that fails and exits with its status. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildClient } from './build-client.ts';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

const run = (command: string, args: readonly string[]): number => spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const vitest = (project: string): number => run(process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', project, ...process.argv.slice(2)]);

const STEPS: readonly (readonly [what: string, run: () => number])[] = [
  ['lint', () => run(bin('oxlint'), [])],
  ['types', () => run(bin('tsc'), ['-p', root])],
  // The browser tests open the built client.
  ['client', buildClient],
  ['tests of the parts', () => vitest('parts')],
  ['tests in the browser', () => vitest('browser')],
];

for (const [what, step] of STEPS) {
  console.log(`\n== ${what}`);
  const status = step();
  if (status !== 0) {
    console.error(`${what} failed`);
    process.exit(status);
  }
}
