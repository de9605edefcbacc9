/**
 * `wording`: the generator of models/language/wording, trained here on a domain of RNNLG (Wen and others 2016) and judged
 * on its test acts as that toolkit judges, beside its handcrafted generator and the nearest sentence that a person said.
 */
import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { emptied } from '../../models/language/wording/acts.ts';
import { train, WORDING_TRAIN_DEFAULTS } from '../../models/language/wording/train.ts';
import type { Saying } from '../../models/language/wording/vocabulary.ts';
import { figure } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';
import { draw, judge } from './wording/judge.ts';
import { readDomain } from './wording/rnnlg.ts';
import type { Example } from './wording/rnnlg.ts';

const DATA = '/work/shared/data/nlg-rnnlg/laptop';

/** Of what is drawn. */
const SEED = 7;

export async function bench({ data, say }: Pick<BenchOptions, 'data' | 'say'>): Promise<readonly Figure[]> {
  const folder = data ?? DATA;
  if (data === null && !await access(join(folder, 'train.json')).then(() => true, () => false)) {
    say(`${folder}/train.json is not there: give the folder of a domain of RNNLG with --data to measure wording`);
    return [];
  }
  // How sentences are chosen was chosen on the validation part, with a network that had not seen it; then, as the toolkit's kNN, we learn from both.
  const [learnt, valid, asked] = [await readDomain(folder, 'train'), await readDomain(folder, 'valid'), await readDomain(folder, 'test')];
  const sayings = sayingsOf([...learnt, ...valid]), start = performance.now();
  const wording = await train(sayings, {}, { onEpoch: (epoch, loss) => say(`wording: epoch ${epoch + 1} of ${WORDING_TRAIN_DEFAULTS.epochs}, loss ${loss.toFixed(3)}`) });
  const seconds = (performance.now() - start) / 1000;
  return [...judge(asked, await draw(wording, asked, SEED), sayings), figure('train.seconds', seconds, 's', 'lower')];
}

/** Sentences with holes; those that leave a value out are no examples of saying it. */
export function sayingsOf(examples: readonly Example[]): Saying[] {
  return examples.flatMap(({ act, human }) => { const words = emptied(human, act); return words ? [{ act, words }] : []; });
}
