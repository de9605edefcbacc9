/** Conversations as our authors wrote them: `README.md` tells the form. */
import { readdirSync, readFileSync } from 'node:fs';

export interface WrittenTurn {
  readonly text: string;
  /** Ways to take it, each of goals that are asked for together. */
  readonly ways: readonly (readonly string[])[];
  /** Conditions on the goods and on the words of the answer; empty where none matters. */
  readonly goods: string;
  readonly says: string;
}
export interface WrittenTalk {
  /** `concourse` or a store's id. */
  readonly at: string;
  readonly who: 'somebody' | 'buyer' | 'measured';
  /** Id of what is in the hand. */
  readonly looking: string | null;
  readonly turns: readonly WrittenTurn[];
}

const FOLDER = new URL('./', import.meta.url);

/** Files of one kind, with who wrote them. */
export const writtenFiles = (kind: 'talk' | 'loose'): readonly { readonly author: string; readonly file: URL }[] =>
  readdirSync(FOLDER).filter((name) => name.startsWith(`${kind}-`)).sort().map((name) => ({ author: /\d+/.exec(name)?.[0] ?? '', file: new URL(name, FOLDER) }));

/** @throws RangeError naming the line that is not of the form */
export function readTalks(file: URL | string): readonly WrittenTalk[] {
  return readFileSync(file, 'utf8').split(/\n\s*\n/).flatMap((block): WrittenTalk[] => {
    const [head = '', ...lines] = block.split('\n').map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    if (head === '') return [];
    const [, at, who, looking] = /^@\s*(\S+)\s+(somebody|buyer|measured)(?:\s+(\S+))?$/.exec(head) ?? [];
    if (at === undefined || lines.length === 0) throw new RangeError(`${String(file)}: "${head}" begins no conversation`);
    return [{ at, who: who as WrittenTalk['who'], looking: looking ?? null, turns: lines.map((line) => turnOf(line, String(file))) }];
  });
}

function turnOf(line: string, file: string): WrittenTurn {
  const [text = '', goal = '', goods = '', says = ''] = line.split('||').map((part) => part.trim());
  if (text === '' || goal === '') throw new RangeError(`${file}: "${line}" is no text and goal`);
  return { text, ways: waysOf(goal), goods, says };
}

/** Alternatives by `|`, each of goals joined by `+`. */
export const waysOf = (goal: string): string[][] => goal.split('|').map((way) => way.split('+').map((each) => each.trim()));
