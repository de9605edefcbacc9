/** What our authors wrote to learn needs from: `written/README.md` tells the forms. */
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { LocalText } from '../../../shared/locale.ts';
import { readTalks, writtenFiles } from '../written/read.ts';
import type { WrittenTalk } from '../written/read.ts';
import type { Described } from './bags.ts';

/** A need in somebody's words, and the products that answer it. */
export interface Need {
  readonly text: string;
  readonly right: readonly string[];
  /** The store it is said in; null in the hall. */
  readonly store: string | null;
  readonly from: 'needs' | 'invented' | 'talk';
  /** Who wrote the conversation that it is from. */
  readonly author?: string;
}
/** A product that no store has, thought up to learn from. */
export interface Invented extends Described {
  readonly id: string;
  /** Those of one file stand in one store. */
  readonly store: string;
}
/** Words of things, and how people speak of what those are for. */
export interface Matter {
  readonly things: readonly string[];
  readonly needs: readonly string[];
}
export interface Written {
  readonly needs: readonly Need[];
  readonly invented: readonly Invented[];
  readonly matters: readonly Matter[];
}

const FOLDER = new URL('written/', import.meta.url);
const filesOf = (kind: 'needs' | 'invented' | 'matters'): readonly string[] =>
  readdirSync(FOLDER).filter((name) => name.startsWith(`${kind}-`)).map((name) => name.replace(/\.txt$/, '')).sort();

/** What of a product that there is matters here. */
export interface Sold { readonly store: string; readonly category: string }

/**
 * @param sold the store and the category of each product that there is
 * @throws RangeError naming the line that is not of its form
 */
export async function readWritten(sold: ReadonlyMap<string, Sold>): Promise<Written> {
  const invented: Invented[] = [],
    needs: Need[] = [];
  for (const name of filesOf('needs')) {
    for (const line of await linesOf(name)) {
      const [id = '', text = '', also = ''] = line.split('||').map((part) => part.trim()),
        store = sold.get(id)?.store;
      if (store === undefined || text === '') throw new RangeError(`${name}: ${JSON.stringify(line)} names no product that there is`);
      needs.push({ text, store, from: 'needs', right: [id, ...also.split(/\s+/).filter((each) => sold.has(each))] });
    }
  }
  for (const name of filesOf('invented')) {
    for (const line of await linesOf(name)) {
      if (line.startsWith('#')) invented.push(inventedIn(line, name));
      else {
        const of = invented.at(-1);
        if (!of) throw new RangeError(`${name}: ${JSON.stringify(line)} is of no product`);
        needs.push({ text: line, store: name, from: 'invented', right: [of.id] });
      }
    }
  }
  for (const { author, file } of writtenFiles('talk')) for (const talk of readTalks(file)) needs.push(...needsIn(talk, sold).map((need) => ({ ...need, author })));
  const matters = (await Promise.all(filesOf('matters').map(linesOf))).flat().map((line): Matter => {
    const [things = [], words = []] = line.split('||').map((part) => part.split(/[,，]/).map((each) => each.trim()));
    if (things.length === 0 || words.length === 0) throw new RangeError(`matters: ${JSON.stringify(line)} has no two sides`);
    return { things, needs: words };
  });
  return { needs, invented, matters };
}

/** What a conversation looks for, and goods that it points to for the first time by words of their own. */
function needsIn({ at, looking, turns }: WrittenTalk, sold: ReadonlyMap<string, Sold>): readonly Need[] {
  const spokenOf = new Set(looking === null ? [] : [looking]), store = at === 'concourse' ? null : at;
  return turns.flatMap(({ text, ways, goods }): Need[] => {
    const named = goods.split(' ').filter((each) => /^=?[a-z]/.test(each) && !each.includes(':') && !['some', 'none'].includes(each)).map((each) => each.replace(/^=/, '').split('|').filter((id) => sold.has(id))),
      kinds = /(?:^| )category:(\S+)/.exec(goods)?.[1]?.split(',') ?? [],
      ofKind = [...sold].flatMap(([id, each]) => (kinds.includes(each.category) && (store === null || each.store === store) ? [id] : []));
    const [first = []] = named, isNew = first.some((id) => !spokenOf.has(id)), goal = ways[0]?.[0] ?? '', looksFor = goal === 'find' && ways[0]?.length === 1;
    for (const id of named.flat()) spokenOf.add(id);
    const right = looksFor ? (first.length > 0 ? named.flat() : ofKind) : named.length === 1 && isNew && POINTING.has(goal) ? first : [];
    return right.length > 0 ? [{ text, store, right, from: 'talk' }] : [];
  });
}
/** What is asked of one thing. */
const POINTING: ReadonlySet<string> = new Set(['price', 'stock', 'sizes', 'colours', 'material', 'measure', 'describe', 'is-it', 'where', 'add', 'try-on', 'customise', 'advise']);

async function linesOf(name: string): Promise<string[]> {
  const text = await readFile(new URL(`${name}.txt`, FOLDER), 'utf8');
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !/^# ?[^|]*$/.test(line));
}

function inventedIn(line: string, file: string): Invented {
  const [id = '', name = '', category = '', tags = '', material = '', en = '', zh = ''] = line.slice(1).split(' | ').map((part) => part.trim());
  if (zh === '') throw new RangeError(`${file}: ${JSON.stringify(line)} describes no product`);
  return {
    id: `${file}/${id}`,
    store: file,
    name: bothOf(name),
    category,
    tags: tags.split(',').map((tag) => tag.trim()),
    material: bothOf(material),
    description: { en, zh },
  };
}

function bothOf(text: string): LocalText {
  const at = text.indexOf('/');
  return { en: text.slice(0, at).trim(), zh: text.slice(at + 1).trim() };
}
