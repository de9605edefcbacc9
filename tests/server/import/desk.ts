/** A database in a folder of its own, and catalogues written into it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Forms } from '../../../server/import/forms.ts';
import { importCatalogue } from '../../../server/import/run.ts';
import type { Imported, ImportReport, ImportWish } from '../../../server/import/run.ts';
import type { Fault } from '../../../server/import/goods.ts';
import type { StoreFile } from '../../../shared/catalogue.ts';
import { openStore } from '../../../server/storage/open.ts';
import type { Db } from '../../../server/storage/open.ts';

export interface Desk {
  readonly folder: string;
  readonly db: Db;
  /** Writes a file and gives its path. */
  write(name: string, content: string | Uint8Array): string;
  import(file: string, wish?: Partial<ImportWish>): Promise<Imported>;
  /** Imports a CSV that is right. */
  take(csv: string, wish?: Partial<ImportWish>): Promise<ImportReport>;
  /** Imports a CSV that is not, and gives its faults. */
  faultsOf(csv: string, wish?: Partial<ImportWish>): Promise<readonly Fault[]>;
  /** Everything that the database says, table by table. */
  content(): string;
  close(): void;
}

export function openDesk(embedded: readonly StoreFile[] = [], forms?: Forms): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'galleria-import-')), { db, close } = openStore(join(folder, 'galleria.sqlite'));
  const desk: Desk = {
    folder, db,
    write(name, content) {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    },
    import: (file, wish = {}) => importCatalogue({ file, store: 'shop', encoding: 'utf-8', untracked: 100, dryRun: false, ...wish }, { db, embedded, now: () => Date.UTC(2026, 10, 25), forms }),
    async take(csv, wish) {
      const imported = await desk.import(desk.write('goods.csv', csv), wish);
      if (!imported.ok) throw new Error(imported.faults.first.map(({ line, field, message }) => `${line} ${field} ${message}`).join('\n'));
      return imported.report;
    },
    async faultsOf(csv, wish) {
      const imported = await desk.import(desk.write('goods.csv', csv), wish);
      if (imported.ok) throw new Error('the file was taken');
      return imported.faults.first;
    },
    content: () => contentOf(db),
    close() {
      close();
      rmSync(folder, { recursive: true });
    },
  };
  return desk;
}

export function contentOf(db: Db): string {
  const tables = db.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name").pluck().all();
  return tables.map((table) => `${table}\n${db.prepare(`SELECT * FROM "${table}"`).all().map((row) => JSON.stringify(row)).sort().join('\n')}`).join('\n');
}

export const HEADER = 'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Option2 Name,Option2 Value,Variant SKU,Variant Grams,Variant Inventory Tracker,Variant Inventory Qty,Variant Price,Image Src,Status';

/** A row of the older export, by column; every other cell is empty. */
export function row(cells: Readonly<Record<string, string>>): string {
  return HEADER.split(',').map((name) => cells[name] ?? '').map((cell) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}
