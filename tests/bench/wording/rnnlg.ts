/** Reads a domain of RNNLG (Wen and others 2016), with its toolkit's normalising of texts, so that figures compare with the published ones. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { SPECIAL } from '../../../models/language/wording/acts.ts';
import type { Act, Fact } from '../../../models/language/wording/acts.ts';

const Triples = z.array(z.tuple([z.string(), z.string(), z.string()]));

export interface Example {
  readonly act: Act;
  /** What a person said, and what the toolkit's handcrafted generator says. */
  readonly human: readonly string[];
  readonly handcrafted: readonly string[];
}

const SPELLINGS: Readonly<Record<string, string>> = { none: 'none', true: 'yes', yes: 'yes', false: 'no', no: 'no', dontcare: 'dontcare', dont_care: 'dontcare' };

/** Refuses data in one sentence that names the file, what is wrong with it, and what is expected. */
export class DataError extends Error {
  readonly code = 'format';
}

/** @throws DataError where a file is not there, is no list of [act, sentence, sentence] after lines of comment, or an act cannot be read */
export async function readDomain(folder: string, part: 'train' | 'valid' | 'test'): Promise<Example[]> {
  const file = join(folder, `${part}.json`);
  const text = (await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => { throw new DataError(`${file} cannot be read (${error.code}); a domain is a folder with train.json, valid.json and test.json.`); })).replaceAll(/^#.*$/gm, '');
  const triples = Triples.safeParse(jsonOf(text, file));
  if (!triples.success) throw new DataError(`${file} is no list of [act, sentence, sentence]: ${where(triples.error.issues[0])}.`);
  if (triples.data.length === 0) throw new DataError(`${file} holds no examples.`);
  const wrong = triples.data.findIndex(([act]) => !ACT.test(act));
  if (wrong >= 0) throw new DataError(`${file}: the act of entry ${wrong + 1}, ${JSON.stringify(triples.data[wrong]?.[0].slice(0, 80))}, is not written kind(slot=value;slot=value).`);
  return triples.data.map(([act, human, handcrafted]) => ({ act: readAct(act), human: normalised(human), handcrafted: normalised(handcrafted) }));
}

const ACT = /^\??[\w-]+\(.*\)$/s;
function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
const where = (issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): string => `at ${issue?.path.map(String).join('.') || 'the top'}, ${issue?.message ?? ''}`;

/** `inform(name=a b;type=laptop;price)`. */
export function readAct(text: string): Act {
  const [kind, inside] = [text.slice(0, text.indexOf('(')), text.slice(text.indexOf('(') + 1).replaceAll(')', '')];
  const facts = inside.split(';').filter((part) => part !== '').map((part): Fact => {
    const bare = part.replaceAll(/['"]/g, ''), cut = bare.indexOf('=');
    if (cut < 0) return { slot: bare.replaceAll(/[_ ]/g, ''), value: '?' };
    const value = bare.slice(cut + 1).trim();
    return { slot: bare.slice(0, cut).replaceAll(/[_ ]/g, ''), value: SPELLINGS[value] ?? value };
  });
  return { kind, facts };
}

/** Acts that differ in the texts of their values alone share their references; the order of facts is nothing. */
export function sortOf({ kind, facts }: Act): string {
  const count = new Map<string, number>();
  return [kind, ...facts.map(({ slot, value }) => {
    if (SPECIAL.has(value)) return `${slot}=${value}`;
    count.set(slot, (count.get(slot) ?? 0) + 1);
    return `${slot}=_${count.get(slot)}`;
  }).sort()].join(';');
}

/** The toolkit's pairs of spellings, of those that stand in its laptop and television domains and its hotels and restaurants. */
const PAIRS = Object.entries({
  "it's": 'it is', "don't": 'do not', "doesn't": 'does not', "didn't": 'did not', "you'd": 'you would', "you're": 'you are', "you'll": 'you will',
  "i'm": 'i am', "they're": 'they are', "that's": 'that is', "what's": 'what is', "couldn't": 'could not', "i've": 'i have', "we've": 'we have',
  "can't": 'cannot', "i'd": 'i would', "aren't": 'are not', "isn't": 'is not', "wasn't": 'was not', "weren't": 'were not', "won't": 'will not',
  "there's": 'there is', "there're": 'there are', '. .': '.', cheaper: 'cheap -er', expensively: 'expensive -ly', moderately: 'moderate -ly',
  cheaply: 'cheap -ly', policies: 'policy -s', children: 'child -s', kidfriendly: 'kid friendly', st: 'street', ave: 'avenue', upmarket: 'expensive',
  inpricey: 'cheap', inches: 'inch -s', driverange: 'drive range', ecorating: 'eco rating', families: 'family -s', pricerange: 'price range',
  batteryrating: 'battery rating', weightrange: 'weight range', harddrive: 'hard drive', batterylife: 'battery life', businesses: 'business -s',
  accessories: 'accessory -s', lunches: 'lunch -s', extremely: 'extreme -ly', actually: 'actual -ly', typically: 'typical -ly', teh: 'the',
  definitely: 'definite -ly', truly: 'true -ly', mostly: 'most -ly', nicely: 'nice -ly', surely: 'sure -ly', certainly: 'certain -ly',
  totally: 'total -ly', '#': 'number', '&': 'and',
  ...Object.fromEntries(['restaurant', 'hotel', 'laptop', 'dinner', 'breakfast', 'price', 'place', 'venue', 'range', 'meal', 'location', 'area', 'kid', 'card',
    'use', 'dimension', 'include', 'computer', 'machine', 'rating', 'constraint', 'requirement', 'drive', 'specification', 'hour', 'port', 'television',
    'restriction', 'driver', 'factor'].map((word) => [`${word}s`, `${word} -s`])),
});

export function normalised(text: string): string[] {
  let out = text.replace(/ [.?!]$/, '').toLowerCase().trim().replaceAll(';', ',').replaceAll('/', ' and ').replaceAll(/[":<>@]/g, '').replaceAll(' - ', '');
  for (const mark of ['?', '.', ',', '!']) out = spaced(out, mark);
  out = out.replace(/^'/, '').replace(/'$/, '').replaceAll(/'\s/g, ' ').replaceAll(/\s'/g, ' ');
  for (const [from, to] of PAIRS) out = ` ${out} `.replaceAll(` ${from} `, ` ${to} `).slice(1, -1);
  const words = spaced(out, "'s").split(/ +/).filter((word) => word !== '');
  return words.reduce<string[]>((done, word) => {
    const before = done.at(-1);
    if (before !== undefined && /^\d+$/.test(word) && /^\d+$/.test(before)) done[done.length - 1] = before + word;
    else done.push(word);
    return done;
  }, []);
}

/** A mark stands alone, but for one between digits. */
function spaced(text: string, mark: string): string {
  return text.split(mark).reduce((left, right) => (/\d$/.test(left) && /^\d/.test(right) ? left + mark + right : `${left} ${mark} ${right}`));
}
