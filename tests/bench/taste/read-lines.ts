/** Formats of one line a user or session. A bad line is refused with its number and the field. */
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import type { Moment, Sequence } from '../../../models/taste/sequence/data.ts';
import type { People } from './split.ts';

export class FormatError extends Error {
  readonly code = 'format';
}
export function refuse(file: string, line: number, field: string, wrong: string): never {
  throw new FormatError(`${file}, line ${line}, field ${field}: ${wrong}`);
}

/** Numbers for names, in the order in which they are met. */
export function numbering(): { readonly names: string[]; readonly of: (name: string) => number } {
  const names: string[] = [], known = new Map<string, number>();
  return {
    names,
    of(name) {
      const before = known.get(name);
      if (before !== undefined) return before;
      known.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}

/** A file's bytes, unpacked where its name ends in .gz. */
export async function openFile(path: string): Promise<Readable> {
  const file = createReadStream(path);
  await once(file, 'open');
  return path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
}

async function* linesOf(path: string): AsyncGenerator<{ readonly line: number; readonly text: string }> {
  let line = 0;
  for await (const text of createInterface({ input: await openFile(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    const trimmed = text.trim();
    if (trimmed !== '') yield { line, text: trimmed };
  }
}

/** Letters in a name, above which the file is taken to be something else. */
const LONGEST_NAME = 200;
function checkNames(path: string, line: number, names: readonly string[], from: number): void {
  const wrong = names.findIndex((name) => name.length > LONGEST_NAME || name.includes('\0'));
  if (wrong >= 0) refuse(path, line, `${wrong + from} (item)`, `${JSON.stringify((names[wrong] as string).slice(0, 20))}... is no item's name (at most ${LONGEST_NAME} letters)`);
}

export async function readSequences(path: string): Promise<People> {
  const items = numbering(), users = new Map<string, Moment[]>();
  for await (const { line, text } of linesOf(path)) {
    const [user, ...names] = text.split(/[\s,]+/) as [string, ...string[]];
    if (names.length === 0) refuse(path, line, '2 (item)', `is missing after user ${JSON.stringify(user.slice(0, 40))}`);
    checkNames(path, line, [user, ...names], 1);
    const history = users.get(user) ?? [];
    for (const name of names) history.push({ items: [items.of(name)], at: 0 });
    users.set(user, history);
  }
  return { items: items.names, histories: [...users.values()], timed: false };
}

export interface Sessions {
  readonly people: People;
  /** For each session, before which of its items the file asks. */
  readonly asked: readonly (readonly number[])[];
  /** How many of the last are from test.txt; null where the file does not say. */
  readonly tested: number | null;
}

/**
 * Lines that follow each other and begin alike, one the beginning of the other, are one session asked about
 * at several places: such files are common, and their lines must not fall on both sides of a split.
 */
export async function readSessions(path: string): Promise<Sessions> {
  const items = numbering(), histories: Sequence[] = [], asked: number[][] = [];
  async function readFile(file: string): Promise<void> {
    let before: readonly number[] = [];
    for await (const { line, text } of linesOf(file)) {
      const names = text.split(/[\s,;[\]"']+/).filter((name) => name !== '');
      if (names.length < 2) refuse(file, line, '2 (next item)', 'is missing: a session needs at least one item before the next');
      checkNames(file, line, names, 1);
      const session = names.map((name) => items.of(name)), [short, long] = session.length < before.length ? [session, before] : [before, session];
      if (before.length > 0 && short.every((item, i) => item === long[i])) {
        (asked.at(-1) as number[]).push(session.length - 1);
        histories[histories.length - 1] = momentsOf(long);
        before = long;
      } else {
        asked.push([session.length - 1]);
        histories.push(momentsOf(session));
        before = session;
      }
    }
  }
  if (!(await stat(path)).isDirectory()) {
    await readFile(path);
    return { people: { items: items.names, histories, timed: false }, asked, tested: null };
  }
  for (const name of ['train.txt', 'test.txt']) {
    if (!await stat(join(path, name)).catch(() => null)) throw new FormatError(`${path}: a folder of sessions holds train.txt and test.txt; ${name} is missing`);
  }
  await readFile(join(path, 'train.txt'));
  const learned = histories.length;
  await readFile(join(path, 'test.txt'));
  return { people: { items: items.names, histories, timed: false }, asked: asked.map((cuts) => [...new Set(cuts)]), tested: histories.length - learned };
}

const momentsOf = (items: readonly number[]): Sequence => items.map((item) => ({ items: [item], at: 0 }));
