import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { randomFrom } from '../../../models/engine/random.ts';
import { readSplit } from './formats.ts';
import { judgeFile } from './judge.ts';
import { checkShuffled, checkSplit } from './leaks.ts';
import { judge, ranksOf } from './metrics.ts';
import { fitItemNeighbours, fitSessionNeighbours } from './neighbours.ts';
import { perQuestion } from './baselines.ts';
import { timeOf } from './read-csv.ts';
import { fitSasrec } from './sasrec.ts';
import { drawn } from './split.ts';
import type { Split } from './split.ts';

const folder = mkdtempSync(join(tmpdir(), 'judge-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
function file(text: string, name = `${files++}.txt`): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
const row = (...items: readonly number[]) => items.map((item) => ({ items: [item], at: 0 }));
const names = (split: Split, items: readonly number[]): string[] => items.map((item) => split.items[item]!);

test('a sequence: the last item is tested, the one before tuned on, the rest learned from; lines of one user are joined', async () => {
  const split = await readSplit(file('u1 a b c d\nu2 c a\nu3 a c b\nu1 e\n'), 'sequence');
  expect(split.train.map((s) => names(split, s.flatMap((m) => m.items)).join(''))).toEqual(['abc', 'ca', 'a']);
  expect(split.validation.map(({ wanted }) => names(split, wanted).join())).toEqual(['d', 'c']);
  expect(split.test.map(({ history, wanted }) => `${names(split, history.flatMap((m) => m.items)).join('')}>${names(split, wanted).join()}`)).toEqual(['abcd>e', 'ac>b']);
});

test('sessions: lines of one session stay together, the last are tested, and a folder may say which', async () => {
  const lines = [...Array.from({ length: 18 }, (_, i) => `i${i} i${i + 1}`), 'x y', 'x y z', 'p,q r'];
  const split = await readSplit(file(lines.join('\n')), 'session');
  expect(split.histories).toHaveLength(20);
  expect(split.test.map(({ person, cut }) => `${person}:${cut}`)).toEqual(['18:1', '18:2', '19:2']);
  expect(split.train).toHaveLength(16);
  const given = mkdtempSync(join(folder, 'sessions-'));
  writeFileSync(join(given, 'train.txt'), 'a b\nb c\nc d\n');
  writeFileSync(join(given, 'test.txt'), 'a b c\n');
  expect((await readSplit(given, 'session')).test).toHaveLength(1);
});

test('events are put in order of time, and an item counts once or at every change', async () => {
  const events = 'event,timestamp,item,user\nview,30,c,u\nview,10,a,u\nbuy,11,a,u\nview,20,b,u\nview,40,a,u\nview,50,d,u\n';
  const first = await readSplit(file(events), 'csv'), changes = await readSplit(file(events), 'csv-repeats');
  expect(names(first, first.histories[0]!.flatMap((m) => m.items)).join('')).toBe('abcd');
  expect(names(changes, changes.histories[0]!.flatMap((m) => m.items)).join('')).toBe('abcad');
  expect(first.histories[0]!.map((m) => m.at)).toEqual([10_000, 20_000, 30_000, 50_000]);
  expect([timeOf('2010-12-01 08:26'), timeOf('1290000000000'), timeOf('2010-12-01T08:26:00Z')]).toEqual([1291191960000, 1290000000000, 1291191960000]);
});

test('of several kinds of events a moment has the last before another item came, and of one kind none', async () => {
  const line = (n: number, event: string, item: string): string => `u,${item},${event},${n}\n`, head = 'user,item,event,timestamp\n';
  const events = head + [['view', 'a'], ['cart', 'a'], ['view', 'b'], ['buy', 'a'], ['view', 'c'], ['buy', 'c'], ['view', 'd']].map(([event, item], n) => line(n, event!, item!)).join('');
  const kindsOf = async (text: string, format: string): Promise<(number | undefined)[]> => (await readSplit(file(text), format)).histories[0]!.map(({ kind }) => kind);
  // Numbered as they first appear: view 1, cart 2, buy 3.
  expect(await kindsOf(events, 'csv')).toEqual([2, 1, 3, 1]);
  expect(await kindsOf(events, 'csv-repeats')).toEqual([2, 1, 3, 3, 1]);
  expect(await kindsOf(events.replaceAll(/cart|buy/g, 'view'), 'csv')).toEqual([undefined, undefined, undefined, undefined]);
});

test('columns under the names of public files are understood, by comma or tab', async () => {
  for (const text of ['userId,movieId,rating,timestamp\n1,a,5,1\n1,b,5,2\n1,c,5,3\n', 'user_id:token\titem_id:token\ttimestamp:float\n1\ta\t1\n1\tb\t2\n1\tc\t3\n']) {
    expect((await readSplit(file(text), 'csv')).items).toEqual(['a', 'b', 'c']);
  }
});

const HEAD = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n';
const sold = (invoice: string, code: string, day: number, customer: string, quantity = 1): string => `${invoice},${code},"A, B",${quantity},2011-01-0${day} 10:00,1.5,${customer},UK\n`;
test('retail: the last basket is tested; cancelled lines, returns, postage and unknown customers are left out', async () => {
  const lines = HEAD + [1, 2, 3].flatMap((day) => [1, 2, 3, 4, 5].map((c) => sold(`${day}${c}`, `1000${day}`, day, `${c}`) + sold(`${day}${c}`, '20001a', day, `${c}`))).join('')
    + sold('C9', '30000', 4, '1') + sold('90', '30001', 4, '1', -1) + sold('91', 'POST', 4, '1') + sold('92', '30002', 4, '');
  const split = await readSplit(file(lines), 'retail');
  expect(split.items).toEqual(['10001', '20001A', '10002', '10003']);
  expect(split.test.map(({ wanted }) => names(split, wanted).join())).toEqual(Array(5).fill('10003,20001A'));
  expect(split.validation).toHaveLength(2);
  expect(split.train.map((s) => s.length)).toEqual([1, 2, 2, 2, 1]);
  const line = await readSplit(file(lines), 'retail-first');
  expect(new Set(line.histories.map((history) => names(line, history.flatMap((m) => m.items)).join()))).toEqual(new Set(['10001,20001A,10002,10003']));
  expect(new Set(line.test.map(({ wanted, at }) => `${names(line, wanted).join()} at ${at}`))).toEqual(new Set(['10003 at 0']));
});

test('drawing leaves so many of each person in their order, and none of whoever has too little', () => {
  const people = { items: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], histories: [row(6, 5, 4, 3), row(0, 1), row(1, 2, 3)], timed: false };
  const { items, histories } = drawn(people, { least: 3, most: 3, seed: 5 }), said = histories.map((history) => history.map((m) => items[m.items[0]!]!).join(''));
  expect(said[0]).toMatch(/^(gfe|gfd|ged|fed)$/);
  expect(said.slice(1)).toEqual(['bcd']);
  expect(new Set(items)).toEqual(new Set(said.join('')));
  expect(drawn(people, { least: 3, most: 3, seed: 5 })).toEqual({ items, histories, timed: false });
});

test.each([
  ['a sequence without an item', 'sequence', 'u1 a b c\nu2\n', 'line 2, field 2 (item)'],
  ['a session of one item', 'session', 'a b\nc\n', 'line 2, field 2 (next item)'],
  ['a header without a column', 'csv', 'user,thing,timestamp\na,b,1\n', 'line 1, field item'],
  ['a time that is none', 'csv', 'user,item,timestamp\na,b,1\na,c,soon\n', 'line 3, field timestamp'],
  ['a row with too few fields', 'csv', 'user,item,timestamp\na,b\n', 'line 2'],
  ['a quantity that is none', 'retail', HEAD + sold('1', '10001', 1, '7').replace(',1,', ',one,'), 'line 2, field Quantity'],
  ['nobody to judge', 'sequence', 'u1 a\nu2 b\n', 'nobody can be judged'],
  ['an unknown format', 'tsv', 'a b', 'there is no format "tsv"'],
])('%s is refused, and it is said where', async (_, format, text, where) => {
  await expect(readSplit(file(text), format)).rejects.toThrow(where);
});
test('a missing file is refused', async () => {
  await expect(readSplit(join(folder, 'nowhere'), 'csv')).rejects.toThrow('no such file');
});

test('ranks: equals go before, what was had is missed where repeats are not ranked', () => {
  const scores = Float32Array.of(5, 3, 3, 1), asked = { history: row(0), wanted: [0, 1, 3] };
  expect(ranksOf(scores, asked, true)).toEqual([0, 2, 3]);
  expect(ranksOf(scores, asked, false)).toEqual([Number.POSITIVE_INFINITY, 1, 2]);
});
test('NDCG, recall and reciprocal rank are those worked out by hand', async () => {
  const ranker = perQuestion(() => Float32Array.from({ length: 30 }, (_, i) => -i));
  const question = (wanted: readonly number[]) => ({ person: 0, cut: 0, history: [], at: 0, wanted });
  const { ndcg, recall, mrr } = await judge(ranker, [question([2]), question([0, 12])], { repeats: true });
  expect(ndcg[10]).toBeCloseTo((1 / 2 + 1 / (1 + 1 / Math.log2(3))) / 2, 6);
  expect([recall[5], recall[20]]).toEqual([0.75, 1]);
  expect(mrr[20]).toBeCloseTo((1 / 3 + 1) / 2, 6);
});

test('neighbours of items and sessions are weighed by the cosine', () => {
  const corpus = { items: 4, sequences: [row(0, 1), row(0, 1), row(0, 2)] }, none = new Float32Array(4);
  const [, one, two, three] = fitItemNeighbours(corpus).scores([0], 5, none);
  expect([one, two, three]).toEqual([Math.fround(2 / Math.sqrt(6)), Math.fround(1 / Math.sqrt(3)), 0]);
  expect(fitSessionNeighbours(corpus).scores([2], 5, none)[0]).toBeCloseTo(1 / Math.sqrt(2), 6);
});

test('SASRec as a reference learns what order alone tells', async () => {
  const random = randomFrom(8), sequences = Array.from({ length: 120 }, () => {
    const from = random.below(12);
    return row(...Array.from({ length: 5 }, (_, i) => (from + 5 * i) % 12));
  });
  let round = 0;
  const ranker = await fitSasrec({ items: 12, sequences }, () => Promise.resolve(round++), { epochs: 180, seed: 1, threads: 1 });
  const scores = await ranker.scores(Array.from({ length: 12 }, (_, i) => ({ history: row(i, (i + 5) % 12), at: 0 })));
  await ranker.close();
  // Of 12 that are equally popular one would be right by chance.
  expect(scores.filter((s, i) => s.indexOf(Math.max(...s)) === (i + 10) % 12).length).toBeGreaterThanOrEqual(8);
});

const clean = () => readSplit(file('u1 a b c d\nu2 c a b\nu3 a c b d e\n'), 'sequence');
test('a leak is found wherever it is', async () => {
  const split = await clean();
  expect(() => checkSplit(split)).not.toThrow();
  const [first] = split.test;
  expect(() => checkSplit({ ...split, train: split.histories })).toThrow('who is judged from moment');
  expect(() => checkSplit({ ...split, test: [{ ...first!, history: split.histories[0]! }] })).toThrow('not what came before');
  expect(() => checkSplit({ ...split, test: [{ ...first!, wanted: [0] }] })).toThrow('not what came next');
  expect(() => checkSplit({ ...split, validation: split.test })).toThrow('tuned by');
  const later = split.histories.map((h) => h.map((m, i) => ({ ...m, at: i === 0 ? 9 : 0 })));
  expect(() => checkSplit({ ...split, histories: later, train: [], validation: [], test: [{ ...first!, history: later[0]!.slice(0, 3), at: 5 }] })).toThrow('later than the question');
  const sessions = await readSplit(file('a b\nb c\nc d\nd e\na e\n'), 'session');
  expect(() => checkSplit(sessions)).not.toThrow();
  expect(() => checkSplit({ ...sessions, train: sessions.histories })).toThrow('learned from and judged');
});
test('a ranker that is right about answers it was not asked for is a leak', async () => {
  const split = await readSplit(file(Array.from({ length: 80 }, (_, i) => `u${i} ${Array.from({ length: 6 }, (_, k) => `i${(i * 7 + k * 11) % 60}`).join(' ')}`).join('\n')), 'sequence');
  const popularity = perQuestion(() => new Float32Array(60).map((_, i) => -i));
  await expect(checkShuffled('honest', perQuestion(({ history }) => Float32Array.from({ length: 60 }, (_, i) => -Math.abs(i - history.at(-1)!.items[0]!))), popularity, split.test, split, 1)).resolves.toBeUndefined();
  const few = { ...split, test: split.test.map((q) => ({ ...q, wanted: [59] })) };
  await expect(checkShuffled('all-knowing', perQuestion(() => Float32Array.from({ length: 60 }, (_, i) => i)), popularity, few.test.filter(({ history }) => history.every((m) => m.items[0] !== 59)), few, 1)).rejects.toThrow('is a leak');
});

test('a whole run: every figure is there, and where order is all that matters our model leads', async () => {
  const random = randomFrom(9), lines = Array.from({ length: 150 }, (_, user) => {
    const from = random.below(24);
    return `u${user} ${Array.from({ length: 6 }, (_, i) => `i${(from + 7 * i) % 24}`).join(' ')}`;
  });
  const figures = new Map<string, number>();
  for await (const { figure, value } of judgeFile(file(lines.join('\n')), 'sequence', { say: () => {}, epochs: 12, threads: 1 })) figures.set(figure, value);
  for (const who of ['', 'network.', 'popularity.', 'item-knn.', 'ease.', 'sasrec.']) for (const what of ['ndcg@5', 'ndcg@10', 'ndcg@20', 'hr@5', 'hr@10', 'hr@20']) expect(figures.get(`${who}${what}`), `${who}${what}`).toBeTypeOf('number');
  expect(figures.get('ndcg@10')).toBeGreaterThan(1.15 * Math.max(figures.get('popularity.ndcg@10')!, figures.get('item-knn.ndcg@10')!, figures.get('ease.ndcg@10')!));
  expect([figures.has('train.seconds'), figures.has('serve.p99')]).toEqual([true, true]);
});
