/** `npm start`: builds the client when its sources changed, then serves the mall. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildClient } from './build-client.ts';

const root = join(import.meta.dirname, '..');
const args = process.argv.slice(2);

const asksForHelp = args.includes('--help');
const built = asksForHelp ? 0 : buildClient();
if (built !== 0) process.exit(built);
const { status, signal } = spawnSync(process.execPath, [join(root, 'server', 'main.ts'), ...args], { cwd: root, stdio: 'inherit' });
process.exit(signal ? 0 : status ?? 1);
