/** `npm run import -- FILE`: reads a merchant's catalogue into a store of the mall, or a model for one of its products. */
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readStoreFiles } from '../server/commerce/shelf.ts';
import { DATABASE, configure } from '../server/config.ts';
import { openForms } from '../server/import/forms.ts';
import { ImportRefusal } from '../server/import/goods.ts';
import { faultLines, reportLines } from '../server/import/report.ts';
import { importCatalogue } from '../server/import/run.ts';
import { StorageError } from '../server/storage/failure.ts';
import { openStore } from '../server/storage/open.ts';
import type { Db } from '../server/storage/open.ts';
import { openBlobs } from '../server/studio/blobs.ts';
import { draftOf, openDrafts } from '../server/studio/make/drafts.ts';
import { MOST_MODEL_BYTES, openFinishing } from '../server/studio/make/finishing.ts';
import { wear } from '../server/studio/make/wear.ts';
import { readVersionedProduct } from '../server/storage/merchandise.ts';

const USAGE = `npm run import -- FILE [options]
npm run import -- --model FILE.glb --store ID --product ID [--data DIR]

  FILE             a Shopify product CSV, Saleor's populatedb_data.json or DummyJSON's products.json
  --store ID       the store that gets the goods, a new one or one that is there (from the file)
  --name-en TEXT   its name in English
  --name-zh TEXT   its name in Chinese
  --currency CODE  CNY, USD, EUR, GBP or PLN (from the file, else USD)
  --encoding NAME  of a CSV: utf-8, gb18030, windows-1252 (utf-8)
  --untracked N    units that may be sold of what the shop does not count (100)
  --data DIR       data folder of the mall (GALLERIA_DATA; ./data)
  --dry-run        says what would happen, and changes nothing
  --model FILE     a GLB of the merchant's own, which the product wears from then on
  --product ID     the product, as in its address or the merchant's page
  --help           this text`;
const root = join(import.meta.dirname, '..');

process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args], allowPositionals: true,
      options: {
        store: { type: 'string' }, 'name-en': { type: 'string' }, 'name-zh': { type: 'string' }, currency: { type: 'string' }, data: { type: 'string' },
        encoding: { type: 'string', default: 'utf-8' }, untracked: { type: 'string', default: '100' }, model: { type: 'string' }, product: { type: 'string' }, 'dry-run': { type: 'boolean', default: false }, help: { type: 'boolean' },
      },
    });
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals: [file, ...more] } = parsed, untracked = /^\d{1,6}$/.test(values.untracked) ? Number(values.untracked) : null;
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const { model, product, store } = values;
  if (model === undefined && (file === undefined || more.length > 0)) return misuse('Give one file to import');
  if (model !== undefined && (file !== undefined || product === undefined || store === undefined)) return misuse('--model takes a GLB, with --store and --product that say whose it is');
  if (untracked === null) return misuse('--untracked takes a whole number up to 999999');
  const configured = configure(values.data === undefined ? [] : ['--data', values.data], process.env, root);
  if (!configured.ok) return misuse(configured.message);
  const dryRun = values['dry-run'], { data } = configured.config;
  const forms = openForms();
  let record;
  try {
    record = openStore(join(data, DATABASE));
    if (model !== undefined) return await putOn(record.db, join(data, 'blobs'), model, store ?? '', product ?? '');
    const embedded = await readStoreFiles(join(root, 'assets', 'catalogue'));
    const imported = await importCatalogue(
      { file: file ?? '', store, nameEn: values['name-en'], nameZh: values['name-zh'], currency: values.currency, encoding: values.encoding, untracked, dryRun },
      { db: record.db, embedded, now: Date.now, forms },
    );
    for (const line of imported.ok ? reportLines(imported.report, dryRun, untracked) : faultLines(imported.faults)) console.log(line);
    return imported.ok ? 0 : 1;
  } catch (error) {
    if (!(error instanceof ImportRefusal || error instanceof StorageError)) throw error;
    console.error(error.message);
    return 1;
  } finally {
    await forms.close();
    record?.close();
  }
}

function misuse(message: string): number {
  console.error(`${message}.\n\n${USAGE}`);
  return 2;
}

/** Lets a product wear a GLB. Returns the exit code. */
async function putOn(db: Db, blobs: string, path: string, store: string, product: string): Promise<number> {
  const size = (await stat(path).catch(() => null))?.size;
  if (size === undefined || size > MOST_MODEL_BYTES) {
    console.error(size === undefined ? `${path} cannot be read.` : `${path} has ${size} bytes; a model has at most ${MOST_MODEL_BYTES}.`);
    return 1;
  }
  const finishing = openFinishing(), drafts = openDrafts({ db, blobs: openBlobs(blobs, randomUUID), finishing, now: Date.now, newId: randomUUID });
  try {
    const made = await drafts.add(store, product, 'upload', await readFile(path)), draft = made.ok ? draftOf(made.draft) : null, version = readVersionedProduct(db, store, product)?.version ?? 0;
    const worn = draft && await wear({ db, drafts, now: Date.now }, store, product, { version, wear: { kind: 'draft', draft: draft.id } });
    if (!draft || !worn?.ok) {
      console.error(`The model is not taken: ${made.ok ? draft?.refused?.message ?? 'the product changed meanwhile; try again.' : made.message}`);
      return 1;
    }
    const { given, scale, levels } = draft.report, facts = ({ triangles, draws, bytes }: { triangles: number; draws: number; bytes: number }): string => `${triangles} triangles, ${draws} ${draws === 1 ? 'draw' : 'draws'}, ${Math.ceil(bytes / 1000)} kB`;
    console.log(`${product} of ${store} wears it: ${facts(given)} as given, times ${scale.toPrecision(3)} to stand in the product's size.`);
    for (const [level, fitted] of levels.entries()) console.log(`  level ${level}: ${facts(fitted)}`);
    return 0;
  } finally {
    await finishing.close();
  }
}
