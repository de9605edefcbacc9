import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { intentFigures } from '../intents.ts';
import { readSplits } from './read.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'intents-')); });
afterEach(() => rmSync(folder, { recursive: true }));
const put = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

test('a CSV of text and category has every fifth sentence of a category judged on, and some of the others chosen by', async () => {
  const rows = ['pay', 'send'].flatMap((label) => Array.from({ length: 30 }, (_, i) => `"${label}, number ${i}",${label}`));
  const { train, val, test } = await readSplits(put('all.csv', `text,category\n${rows.join('\n')}\n`));
  expect([train.length, val.length, test.length]).toEqual([44, 4, 12]);
  expect(test.slice(0, 2)).toMatchObject([{ text: 'pay, number 4', label: 'pay' }, { text: 'pay, number 9', label: 'pay' }]);
});

test('splits come from files of their own, from a column, and from the keys of a JSON file, with what is out of scope beside them', async () => {
  put('train.csv', 'utterance,intent,category\nwhere is it,find,x\nhow much,price,x\n');
  put('dev.csv', 'utterance,intent,category\nhow dear,price,x\n');
  put('test.csv', 'utterance,intent,category\nand where,find,x\n');
  expect(await readSplits(folder)).toMatchObject({ train: [{ label: 'find' }, { label: 'price' }], val: [{ text: 'how dear' }], test: [{ text: 'and where' }] });
  expect(await readSplits(put('column.csv', 'text,label,split\na,x,train\nb,y,train\nc,x,test\nd,oos,test\ne,y,dev\n'))).toMatchObject({ test: [{ text: 'c' }], val: [{ text: 'e' }], oosTest: ['d'] });
  const json = { train: [['a', 'x'], ['b', 'y']], val: [['c', 'x']], test: [{ text: 'd', intent: 'y' }], oos_val: [['e', 'oos']], oos_test: [['f', 'oos']] };
  expect(await readSplits(put('splits.json', JSON.stringify(json)))).toMatchObject({ val: [{ text: 'c' }], test: [{ text: 'd', label: 'y' }], oosVal: ['e'], oosTest: ['f'] });
});

test('a bad file is refused with its line and field', async () => {
  const refusal = (name: string, text: string): Promise<string> => readSplits(put(name, text)).then(() => 'taken', (error: Error) => error.message.replace(`${folder}/`, ''));
  expect(await refusal('a.csv', 'text,category\nhello,greet\n,greet\n')).toBe('a.csv, line 3, field text: "" is no sentence');
  expect(await refusal('b.csv', 'words,category\nhello,greet\n')).toMatch(/^b\.csv, line 1, field text: is missing .*there is words, category$/);
  expect(await refusal('c.csv', 'text,category,split\nhello,greet,maybe\n')).toMatch(/^c\.csv, line 2, field split: "maybe" is none of train,/);
  expect(await refusal('d.csv', 'text,category\n"hello,greet\n')).toMatch(/^d\.csv: .*[Qq]uote/);
  expect(await refusal('e.json', '{"train": [["a", 1]]}')).toMatch(/^e\.json, train\[0\]: is neither/);
  expect(await refusal('f.json', '{"train": [["a", "x"]], "fold": []}')).toMatch(/^f\.json, field fold: is no split/);
  expect(await refusal('g.json', '{"train": ')).toMatch(/^g\.json: is no JSON/);
  expect(await refusal('h.json', JSON.stringify({ train: [['a', 'x'], ['b', 'y']], test: [['c', 'z']] }))).toMatch(/"z" is judged on and never learnt$/);
  expect(await refusal('i.csv', 'text,category\nhello,greet\n')).toMatch(/1 label\(s\), and at least 2 are needed$/);
  expect(await readSplits(folder).catch((error: Error) => error.message)).toMatch(/neither data_full\.json nor a file of a split/);
});

test('the benchmark measures any such file, and names what is missing where there is none', async () => {
  const places = ['lamp', 'sofa', 'bowl', 'shoe', 'bag', 'cup', 'ring', 'hat', 'coat', 'desk'], ways: Record<string, (x: string) => string> = { price: (x) => `how much does the ${x} cost`, place: (x) => `where do you keep a ${x}`, colour: (x) => `which colours has the ${x} got` };
  const rows = Object.entries(ways).flatMap(([label, say]) => places.map((place) => `${say(place)},${label}`));
  const figures = await intentFigures(put('small.csv', `text,category\n${rows.join('\n')}\n`), () => {});
  expect(figures.find((f) => f.figure === 'accuracy')).toMatchObject({ value: 1, reference: 1 });
  const said: string[] = [];
  expect(await intentFigures(join(folder, 'nothing'), (line) => said.push(line))).toEqual([]);
  expect(said.join()).toMatch(/nothing is not there: give CLINC150/);
});
