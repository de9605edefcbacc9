/** What our authors wrote to learn needs from: `written/README.md` tells the forms. */
import { readFile } from 'node:fs/promises';
import type { LocalText } from '../../../shared/locale.ts';
import type { Described } from './bags.ts';

/** A need in somebody's words, and the products that answer it. */
export interface Need {
  readonly text: string;
  readonly right: readonly string[];
  /** The store it is said in; null in the hall. */
  readonly store: string | null;
  readonly from: 'needs' | 'invented' | 'talk';
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

const FOLDER = new URL('written/', import.meta.url),
  NEEDS = ['needs-1', 'needs-2'],
  INVENTED = ['invented-1', 'invented-2'],
  MATTERS = ['matters-1', 'matters-2', 'matters-3'];

/**
 * @param storeOf the store of each product that there is
 * @throws RangeError naming the line that is not of its form
 */
export async function readWritten(storeOf: ReadonlyMap<string, string>): Promise<Written> {
  const invented: Invented[] = [],
    needs: Need[] = [];
  for (const name of NEEDS) {
    for (const line of await linesOf(name)) {
      const [id = '', text = '', also = ''] = line.split('||').map((part) => part.trim()),
        store = storeOf.get(id);
      if (store === undefined || text === '') throw new RangeError(`${name}: ${JSON.stringify(line)} names no product that there is`);
      needs.push({ text, store, from: 'needs', right: [id, ...also.split(/\s+/).filter((each) => storeOf.has(each))] });
    }
  }
  for (const name of INVENTED) {
    for (const line of await linesOf(name)) {
      if (line.startsWith('#')) invented.push(inventedIn(line, name));
      else {
        const of = invented.at(-1);
        if (!of) throw new RangeError(`${name}: ${JSON.stringify(line)} is of no product`);
        needs.push({ text: line, store: name, from: 'invented', right: [of.id] });
      }
    }
  }
  for (const line of await linesOf('talk')) {
    const [place = '', text = '', right = ''] = line.split('||').map((part) => part.trim());
    if (text === '' || right === '') throw new RangeError(`talk: ${JSON.stringify(line)} is no need`);
    needs.push({ text, store: place === 'concourse' ? null : place, from: 'talk', right: right.split(/\s+/) });
  }
  const matters = (await Promise.all(MATTERS.map(linesOf))).flat().map((line): Matter => {
    const [things = [], words = []] = line.split('||').map((part) => part.split(/[,，]/).map((each) => each.trim()));
    if (things.length === 0 || words.length === 0) throw new RangeError(`matters: ${JSON.stringify(line)} has no two sides`);
    return { things, needs: words };
  });
  return { needs, invented, matters };
}

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
