/**
 * Runs before `npm start` and `npm test`, on whatever Node the machine has: built-ins only.
 * Installs the locked packages when they are missing or older than the lockfile; with `--for-tests`
 * also looks for Chromium and installs Debian's where it may.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const MINIMUM = [20, 19];
const STAMP = join(root, 'node_modules', '.galleria-lock');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < MINIMUM[0] || (major === MINIMUM[0] && minor < MINIMUM[1])) {
  fail(`Galleria needs Node ${MINIMUM.join('.')} or later to install; this is ${process.versions.node}.`);
}

const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== lock) {
  console.error('Installing packages (once) ...');
  // `npm ci` refuses a lockfile written where a registry lacks the optional packages of other platforms;
  // this takes the locked versions just the same and leaves the lockfile alone.
  npm(['install', '--no-save', '--ignore-scripts', '--loglevel=error']);
  // Only the package `node` needs its script: it fetches this platform's Node 24 from the registry.
  npm(['rebuild', 'node', '--loglevel=error']);
  writeFileSync(STAMP, lock);
}

if (process.argv.includes('--for-tests') && !existsSync('/usr/bin/chromium')) installChromium();

function installChromium() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    fail('The browser tests need Chromium at /usr/bin/chromium: install it (Debian: apt-get install chromium) and run again.');
  }
  console.error('Installing Chromium (once) ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-qq'], ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']]) {
    execFileSync('apt-get', args, { stdio: ['ignore', 2, 2], env });
  }
}

function npm(args) {
  const done = spawnSync(process.execPath, [process.env.npm_execpath ?? 'npm', ...args], { cwd: root, stdio: ['ignore', 2, 2] });
  if (done.status !== 0) fail(`npm ${args.join(' ')} failed; what it said stands above.`);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
