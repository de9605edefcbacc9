/** What authors wrote is read as its form says, and what is not of the form is refused by its line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTalks, writtenFiles } from '../../../models/language/written/read.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'written-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const talksOf = (text: string) => {
  const file = join(folder, 'talk.txt');
  writeFileSync(file, text);
  return readTalks(file);
};

test('a conversation is its head and a line a turn, with ways to take it and conditions on the answer', () => {
  expect(talksOf('# a remark\n@ kiln buyer rice-bowl\nhow much || price || rice-bowl || 48\nok two and the rule || add+returns|add\n\n\n@ concourse somebody\n你好 || greet\n')).toEqual([
    {
      at: 'kiln', who: 'buyer', looking: 'rice-bowl', turns: [
        { text: 'how much', ways: [['price']], goods: 'rice-bowl', says: '48' },
        { text: 'ok two and the rule', ways: [['add', 'returns'], ['add']], goods: '', says: '' },
      ],
    },
    { at: 'concourse', who: 'somebody', looking: null, turns: [{ text: '你好', ways: [['greet']], goods: '', says: '' }] },
  ]);
});

test.each([
  ['@ kiln nobody\nhi || greet\n', /"@ kiln nobody" begins no conversation/],
  ['@ kiln somebody\n', /"@ kiln somebody" begins no conversation/],
  ['@ kiln somebody\nhow much\n', /"how much" is no text and goal/],
])('%j is refused', (text, error) => {
  expect(() => talksOf(text)).toThrow(error);
});

test('conversations and lines are told by their authors, each once', () => {
  for (const kind of ['talk', 'loose'] as const) {
    const authors = writtenFiles(kind).map(({ author }) => author);
    expect(authors.length).toBeGreaterThan(20);
    expect(new Set(authors).size).toBe(authors.length);
  }
});
