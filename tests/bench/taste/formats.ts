/** What `npm run bench -- taste --data FILE --format FORMAT` can be given. */
import { stat } from 'node:fs/promises';
import { readEvents, readRetail } from './read-csv.ts';
import { FormatError, readSequences, readSessions } from './read-lines.ts';
import { drawn, inOneLine, lastBasket, lastSessions, leaveOneOut } from './split.ts';
import type { Split } from './split.ts';

interface Format { readonly about: string; readonly read: (path: string) => Promise<Split> }

export const FORMATS: Readonly<Record<string, Format>> = {
  sequence: {
    about: 'one line a user: user item item ..., in time order (the lines of one user are joined); what a user has had is not ranked',
    read: async (path) => leaveOneOut(await readSequences(path), false),
  },
  'sequence-repeats': {
    about: 'the same, and what a user has had is ranked too',
    read: async (path) => leaveOneOut(await readSequences(path), true),
  },
  session: {
    about: 'one line a session: item item ... next, split by spaces, tabs or commas, in time order; or a folder with train.txt and test.txt',
    read: async (path) => {
      const { people, asked, tested } = await readSessions(path);
      return lastSessions(people, asked, tested);
    },
  },
  csv: {
    about: 'columns user,item,event,timestamp in any order, by comma or tab (event, which may be absent, tells a purchase from a look; userId, movieId, item_id and such are understood); an item counts when first met; what a user has had is not ranked',
    read: async (path) => leaveOneOut(await readEvents(path, 'first'), false),
  },
  'csv-repeats': {
    about: 'the same, but an item counts whenever another came before it, and what a user has had is ranked too',
    read: async (path) => leaveOneOut(await readEvents(path, 'changes'), true),
  },
  retail: {
    about: 'UCI Online Retail: InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country; .csv, .csv.gz or a folder with one',
    read: async (path) => lastBasket(await readRetail(path)),
  },
  'retail-first': {
    about: 'the same file as one line a user: each product where the customer first bought it, its baskets by their lines; without times; what a customer has had is not ranked',
    read: async (path) => leaveOneOut(inOneLine(await readRetail(path)), false),
  },
  'retail-sparse': {
    about: 'as retail-first, of each customer with five products or more nine that are drawn by lot: as little of a person as Amazon Beauty tells',
    read: async (path) => leaveOneOut(drawn(inOneLine(await readRetail(path)), { least: 5, most: 9, seed: 11 }), false),
  },
};

export const formatsAsText = (): string => Object.entries(FORMATS).map(([name, { about }]) => `  ${name.padEnd(17)} ${about}`).join('\n');

/** @throws FormatError for an unknown format, a missing file, a bad line, or where nobody can be judged */
export async function readSplit(path: string, format: string | null): Promise<Split> {
  if (format === null) throw new FormatError(`--data needs a --format:\n${formatsAsText()}`);
  const known = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!known) throw new FormatError(`there is no format ${JSON.stringify(format)}; there are\n${formatsAsText()}`);
  if (!await stat(path).catch(() => null)) throw new FormatError(`${path}: there is no such file or folder`);
  const split = await known.read(path);
  if (split.test.length === 0) throw new FormatError(`${path}: nobody can be judged; none of ${split.histories.length} has enough before the last thing that they did`);
  if (split.validation.length === 0) throw new FormatError(`${path}: nobody is left to tune on; ${split.histories.length} are too few`);
  return split;
}
