import { SqliteDialect } from 'kysely';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type { Db } from '../storage/open.ts';
import type { Writer } from '../writer/index.ts';

/**
 * The mall's database as better-auth speaks to it: what changes something goes through the writer, so that rooms
 * do not wait for the disk whenever a guest comes in; what only reads is answered at once. Without transactions:
 * what is written shares one with others.
 */
export class AccountsDialect extends SqliteDialect {
  readonly #driver: Driver;

  constructor(db: Db, writer: Pick<Writer, 'write'>) {
    super({ database: db });
    this.#driver = driverOf({ executeQuery: (query) => execute(db, writer, query), streamQuery: () => { throw new Error('accounts are not streamed'); } });
  }

  override createDriver(): Driver {
    return this.#driver;
  }
}

async function execute<R>(db: Db, writer: Pick<Writer, 'write'>, { sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
  const statement = db.prepare<unknown[], R>(sql);
  if (statement.readonly) return { rows: statement.all(...parameters) };
  const { rows, changes } = await writer.write('accounts.change', { sql, parameters });
  return { rows: rows as R[], numAffectedRows: BigInt(changes) };
}

function driverOf(connection: DatabaseConnection): Driver {
  const none = (): Promise<void> => Promise.reject(new Error('accounts have no transactions of their own'));
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    init: nothing, acquireConnection: () => Promise.resolve(connection), releaseConnection: nothing, destroy: nothing,
    beginTransaction: none, commitTransaction: none, rollbackTransaction: none,
  };
}
