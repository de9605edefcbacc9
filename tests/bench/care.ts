/**
 * `care`: the filter on messages that no rule was made from: ours, written by hand with what is to be held back and what is
 * not, and other people's harmless questions (CLINC150's test set, xSID's in Chinese), of which none should be held back.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { judge, warmUp } from '../../server/care/filter/index.ts';
import { HELD_OUT } from './care/held-out.ts';
import { figuresOf, judgeAll } from './care/labelled.ts';
import type { Judged } from './care/labelled.ts';
import { figure } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';

/** Where other people's questions are, beside the checkout, as `intents` reads them. */
const DATA = '/work/shared/data';
const Clinc = z.object({ test: z.array(z.tuple([z.string(), z.string()])), oos_test: z.array(z.tuple([z.string(), z.string()])) });
const ROUNDS = 20;

export async function bench({ data, say }: Pick<BenchOptions, 'data' | 'say'>): Promise<readonly Figure[]> {
  warmUp();
  const judged = judgeAll(HELD_OUT, saysOf), { precision, recall, reason } = figuresOf(judged);
  const of = (keep: (each: Judged) => boolean): ReturnType<typeof figuresOf> => figuresOf(judged.filter(keep));
  const isHan = ({ text }: Judged): boolean => /\p{Script=Han}/u.test(text);
  for (const { label, said, text } of judged) if (label !== said) say(`${label}, said ${said}: ${text}`);
  const harmless = await othersQuestions(data ?? DATA, say), began = performance.now();
  for (let i = 0; i < ROUNDS; i++) for (const { text } of judged) saysOf(text);
  const microseconds = (performance.now() - began) * 1000 / (ROUNDS * judged.length);
  return [
    figure('precision', precision, 'of held back', 'higher'), figure('recall', recall, 'of what should be', 'higher'), figure('reason', reason, 'of held back', 'higher'),
    figure('en.precision', of((each) => !isHan(each)).precision, 'of held back', 'higher'), figure('en.recall', of((each) => !isHan(each)).recall, 'of what should be', 'higher'),
    figure('zh.precision', of(isHan).precision, 'of held back', 'higher'), figure('zh.recall', of(isHan).recall, 'of what should be', 'higher'),
    ...(harmless.length > 0 ? [figure('others.held', harmless.filter((text) => saysOf(text) !== 'none').length / harmless.length, `of ${harmless.length}`, 'lower')] : []),
    figure('us', microseconds, 'µs a message', 'lower'),
  ];
}

function saysOf(text: string): Judged['said'] {
  const verdict = judge(text);
  return verdict.ok ? 'none' : verdict.reason;
}

async function othersQuestions(folder: string, say: (line: string) => void): Promise<readonly string[]> {
  const read = (path: string): Promise<string | null> => readFile(join(folder, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    say(`${join(folder, path)} is not there: give the folder that holds it with --data to count harmless messages held back`);
    return null;
  });
  const clinc = await read('intent-clinc150/data_full.json'), chinese = await Promise.all(['zh.test.conll', 'zh.valid.conll'].map((name) => read(`intent-xsid-en-zh/${name}`)));
  const { test, oos_test } = clinc === null ? { test: [], oos_test: [] } : Clinc.parse(JSON.parse(clinc));
  return [...[...test, ...oos_test].map(([text]) => text), ...chinese.flatMap((file) => [...(file ?? '').matchAll(/^# text = (.+)$/gm)].map(([, text]) => text as string))];
}
