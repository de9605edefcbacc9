/** `npm run invite`: prints a link that gives a role in the mall to whoever opens it first. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openInvitations } from '../server/accounts/invitations.ts';
import { DATABASE, configure, originOf } from '../server/config.ts';
import { readStores } from '../server/storage/catalogue.ts';
import { StorageError } from '../server/storage/failure.ts';
import type { Role } from '../server/storage/invitations.ts';
import { openStore } from '../server/storage/open.ts';
import type { Db } from '../server/storage/open.ts';

const USAGE = `npm run invite -- (--store ID | --planner | --operator | --owner) [options]

  --store ID    a merchant of this store
  --planner     a planner of the mall
  --operator    an operator: trains and replaces the mall's models
  --owner       all of these, of every store
  --data DIR    folder of the record (GALLERIA_DATA; ./data)
  --port N      port that the mall is served on (GALLERIA_PORT; 2567)
  --origin URL  address that browsers open the mall at (GALLERIA_ORIGIN; none)
  --help        this text

Prints a link that works once, for 7 days. The mall may be running or not.`;

const root = join(import.meta.dirname, '..');

function fail(message: string, exit = 2): never {
  console.error(message);
  process.exit(exit);
}

function parse() {
  try {
    return parseArgs({
      options: {
        store: { type: 'string' }, planner: { type: 'boolean' }, operator: { type: 'boolean' }, owner: { type: 'boolean' }, help: { type: 'boolean' },
        data: { type: 'string' }, port: { type: 'string' }, origin: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}.\n\n${USAGE}`);
  }
}

function roleOf(db: Db, { store, owner, operator }: { readonly store?: string; readonly owner?: boolean; readonly operator?: boolean }): Role {
  if (store === undefined) return { role: owner ? 'owner' : operator ? 'operator' : 'planner', store: null };
  const stores = readStores(db).map(({ id }) => id);
  return stores.includes(store) ? { role: 'merchant', store } : fail(`There is no store ${store}. Stores: ${stores.join(', ')}.`);
}

const { help, store, planner, operator, owner, ...place } = parse();
if (help) {
  console.log(USAGE);
  process.exit(0);
}
if (Number(store !== undefined) + Number(planner ?? false) + Number(operator ?? false) + Number(owner ?? false) !== 1) fail(`Choose one of --store, --planner, --operator and --owner.\n\n${USAGE}`);
const configured = configure(Object.entries(place).map(([name, value]) => `--${name}=${value}`), process.env, root);
if (!configured.ok) fail(configured.message.split('\n')[0] ?? '');
const { config } = configured;
const path = join(config.data, DATABASE);
if (!existsSync(path)) fail(`There is no mall in ${config.data}; run npm start first, or name its folder with --data.`, 1);
try {
  const { db, close } = openStore(path);
  console.log(openInvitations({ db, origin: originOf(config), now: Date.now }).invite(roleOf(db, { store, owner, operator })));
  close();
} catch (error) {
  if (!(error instanceof StorageError)) throw error;
  fail(error.message, 1);
}
