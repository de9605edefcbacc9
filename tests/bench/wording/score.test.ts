import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { normalised, readAct, readDomain, sortOf } from './rnnlg.ts';
import { bleu, slotErrors } from './score.ts';

const words = (text: string): string[] => text.split(' ');

test('BLEU is the published one: clipped runs over the corpus, the closest reference for length', () => {
  expect(bleu([{ said: [words('the cat sat on the mat')], references: [words('the cat sat on the mat')] }])).toBeCloseTo(1, 5);
  // By hand: 5 of 6 words, 3 of 5 pairs, 2 of 4 threes, 1 of 3 fours; lengths are equal, so nothing is taken off.
  expect(bleu([{ said: [words('the cat sat on a mat')], references: [words('the cat sat on the mat')] }])).toBeCloseTo((5 / 6 * 3 / 5 * 2 / 4 * 1 / 3) ** 0.25, 5);
  // By hand: all runs are right, 4 words for 6: exp(1 - 6 / 4).
  expect(bleu([{ said: [words('the cat sat on')], references: [words('the cat sat on the mat')] }])).toBeCloseTo(Math.exp(-0.5), 5);
});

test('slots are counted as missing, doubled or made up; a slot of yes and no by its words', () => {
  const act = readAct('inform(name=a b;type=laptop;price=9 dollars;isforbusinesscomputing=true)');
  expect(slotErrors(words('the {name} {type} for business costs {price}'), act)).toEqual({ slots: 3, errors: 0 });
  expect(slotErrors(words('the {name} costs {price} {price} and has {memory}'), act)).toEqual({ slots: 3, errors: 3 });
});

test('texts and acts are read as the toolkit reads them', () => {
  expect(normalised("It's 25.4 inches, isn't it?")).toEqual(words('it is 25.4 inch -s , is not it ?'));
  expect(normalised('the laptops cost 1 234 dollars .')).toEqual(words('the laptop -s cost 1234 dollars'));
  expect(sortOf(readAct("?compare(name=x;price_range=low;name=y;price_range='high')"))).toBe(sortOf(readAct('?compare(name=p;name=q;pricerange=a;pricerange=b)')));
  expect(sortOf(readAct('inform(family=dont_care)'))).toBe('inform;family=dontcare');
});

test('data that is no domain is refused with its file, the place in it and what is expected', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'galleria-wording-')), file = join(folder, 'train.json');
  const refusal = async (text?: string): Promise<string> => {
    if (text !== undefined) writeFileSync(file, text);
    return readDomain(folder, 'train').then(() => 'taken', (error: Error) => error.message.replace(file, 'FILE'));
  };
  expect(await refusal()).toBe('FILE cannot be read (ENOENT); a domain is a folder with train.json, valid.json and test.json.');
  expect(await refusal('# a comment\n[["inform(a=b)", "x"')).toMatch(/^FILE is no JSON: /);
  expect(await refusal('[["inform(a=b)", "x y", "x y"], ["inform(a=b)", 7, "x"]]')).toMatch(/^FILE is no list of \[act, sentence, sentence\]: at 1\.1, /);
  expect(await refusal('[["inform(a=b)", "x y", "x y"], ["inform a=b", "x", "x"]]')).toBe('FILE: the act of entry 2, "inform a=b", is not written kind(slot=value;slot=value).');
  expect(await refusal('[]')).toBe('FILE holds no examples.');
  expect(await refusal('# a comment\n[["?request(a)", "x y", "x y"]]')).toBe('taken');
  rmSync(folder, { recursive: true });
});
