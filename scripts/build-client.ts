import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist', 'client', '.sources');

/** Builds the client where its sources changed since the last build. Returns vite's exit status, 0 for success. */
export function buildClient(): number {
  const sources = globSync(['client/**/*', 'shared/**/*', 'vite.config.ts', 'scripts/precompress.ts', 'package-lock.json'], { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
  const hash = createHash('sha256');
  for (const file of sources) hash.update(file).update(readFileSync(file));
  const digest = hash.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return 0;
  console.error('Building the client ...');
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'error'], { cwd: root, stdio: 'inherit' });
  if (status === 0) writeFileSync(stamp, digest);
  return status ?? 1;
}
