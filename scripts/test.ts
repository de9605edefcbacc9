/** `npm test`: lint, types, tests. Stops at the first that fails and exits with its status. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', '.bin', name);

const STEPS: readonly (readonly [what: string, command: string, args: readonly string[]])[] = [
  ['lint', bin('oxlint'), []],
  ['types', bin('tsc'), ['-p', root]],
  ['tests', process.execPath, [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]],
];

for (const [what, command, args] of STEPS) {
  console.log(`\n== ${what}`);
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${what} failed`);
    process.exit(status ?? 1);
  }
}
