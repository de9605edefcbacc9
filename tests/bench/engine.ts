/** `engine`: training steps and decoding beside tfjs, and how far our gradients are from tfjs' own. */
import { chooseDevice } from '../../models/engine/device.ts';
import { LAYER_CASES, LOSS_CASES, OP_CASES } from '../models/engine/cases.ts';
import { differenceOf } from '../models/engine/oracle.ts';
import { decodeRate, thirdLogits } from './engine/decode.ts';
import { BENCH_NETWORKS, TEXT } from './engine/networks.ts';
import { rivalOf, useBackend } from './engine/rivals.ts';
import { handingOver, stepTime } from './engine/steps.ts';
import { figure } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';

/** As much faster than tfjs as we want to be, and as near to its gradients. */
const GOAL_RATIO = 2, GOAL_ERROR = 1e-5;
const BY = 'the same graph on tfjs 4.22';
/** Sequences that decode together; positions that tfjs is given time for. */
const SLOTS = 8, CPU_POSITIONS = 4;
/** Logits may differ by that. */
const LOGIT_TOLERANCE = 1e-3;

export async function* bench({ say }: BenchOptions): AsyncIterable<Figure> {
  say('comparing gradients ...');
  await useBackend('cpu');
  let error = 0;
  for (const each of [...OP_CASES, ...LAYER_CASES, ...LOSS_CASES]) error = Math.max(error, (await differenceOf(each, 1)).gradient);
  yield figure('gradient.error', error, '', 'lower', { goal: GOAL_ERROR });

  const { device, remarks } = await chooseDevice('auto');
  remarks.forEach((remark) => say(remark));
  for (const network of BENCH_NETWORKS) {
    const { name, batch } = network;
    say(`a training step of ${name}, by tfjs ...`);
    const { backend, rows, ms, why } = await rivalOf(network), whole = rows === batch;
    say('... and by the engine');
    const ours = await stepTime(network, { device: 'cpu' }, batch), part = whole ? ours : await stepTime(network, { device: 'cpu' }, rows);
    const by = `${BY} ${backend}${whole ? '' : `, both on ${rows} of ${batch} rows`}; ${why}`;
    yield figure(`train.${name}.ms`, ours, 'ms', 'lower', whole ? { reference: Math.round(ms), by } : {});
    yield figure(`train.${name}.ratio`, ms / part, '', 'higher', { goal: GOAL_RATIO, reference: 1, by });
    const alone = await stepTime(network, { device: 'cpu', threads: 1 }, rows);
    yield figure(`train.${name}.ratio.thread`, ms / alone, '', 'higher', { reference: 1, by: `${BY} ${backend}, ours on one thread too` });
    yield figure(`train.${name}.copying`, await handingOver(network, 'cpu') / ours, 'of a step', 'lower');
    if (device === 'cpu' || device === 'tfjs') continue;
    const there = await stepTime(network, { device }, batch);
    yield figure(`train.${name}.${device}.ratio`, ours / there, '', 'higher', { reference: 1, by: 'the CPU' });
    yield figure(`train.${name}.${device}.copying`, await handingOver(network, device) / there, 'of a step', 'lower');
  }

  say('decoding ...');
  const together = await decodeRate({ device: 'cpu' }, SLOTS, { seconds: 4, positions: TEXT.T });
  const { rate, by } = await decodingRival();
  yield figure('decode.tokens', together, '1/s', 'higher');
  yield figure('decode.ratio', together / rate, '', 'higher', { goal: GOAL_RATIO, reference: 1, by });
  yield figure('decode.tokens.alone', await decodeRate({ device: 'cpu' }, 1, { seconds: 2, positions: TEXT.T }), '1/s', 'higher');
}

/** tfjs' quicker backend whose logits are right. */
async function decodingRival(): Promise<{ readonly rate: number; readonly by: string }> {
  const ours = await thirdLogits({ device: 'cpu' }, SLOTS);
  const cpu = await decodeRate({ device: 'tfjs', tf: await useBackend('cpu') }, SLOTS, { seconds: 0, positions: CPU_POSITIONS });
  const runner = { device: 'tfjs', tf: await useBackend('wasm') } as const, theirs = await thirdLogits(runner, SLOTS);
  const off = Math.max(...ours.map((logit, i) => Math.abs(logit - (theirs[i] as number))));
  if (!(off < LOGIT_TOLERANCE)) return { rate: cpu, by: `${BY} cpu; wasm is wrong: its logits are ${off.toPrecision(2)} off` };
  const wasm = await decodeRate(runner, SLOTS, { seconds: 4, positions: TEXT.T });
  const words = (quick: string, slow: string, times: number): string => `${BY} ${quick}; its ${slow} takes ${times.toFixed(1)} times as long`;
  return wasm > cpu ? { rate: wasm, by: words('wasm', 'cpu', wasm / cpu) } : { rate: cpu, by: words('cpu', 'wasm', cpu / wasm) };
}
