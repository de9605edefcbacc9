/** `npm start`: builds the client when its sources changed, then serves the mall. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist', 'client', '.sources');
const args = process.argv.slice(2);

const asksForHelp = args.includes('--help');
if (!asksForHelp) buildClient();
const { status, signal } = spawnSync(process.execPath, [join(root, 'server', 'main.ts'), ...args], { cwd: root, stdio: 'inherit' });
process.exit(signal ? 0 : status ?? 1);

function buildClient(): void {
  const sources = globSync(['client/**/*', 'shared/**/*', 'vite.config.ts', 'scripts/precompress.ts', 'package-lock.json'], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = createHash('sha256');
  for (const file of sources) hash.update(file).update(readFileSync(file));
  const digest = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.log('Building the client ...');
  const built = spawnSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) process.exit(built.status ?? 1);
  writeFileSync(stamp, digest);
}
