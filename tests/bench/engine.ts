/** `engine`: training steps and decoding beside tfjs, and how far our gradients are from tfjs' own. */
import { chooseDevice } from '../../models/engine/device.ts';
import { LAYER_CASES, LOSS_CASES, OP_CASES } from '../models/engine/cases.ts';
import { differenceOf } from '../models/engine/oracle.ts';
import { decodeRate } from './engine/decode.ts';
import { BENCH_NETWORKS, TEXT } from './engine/networks.ts';
import { handingOver, stepTime } from './engine/steps.ts';
import { figure } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';

/** As much faster than tfjs as we want to be, and as near to its gradients. */
const GOAL_RATIO = 2, GOAL_ERROR = 1e-5;
const BY = 'the same graph on tfjs 4.22 cpu', WASM = 'notes/models.md: tfjs wasm, mended';
/** Sequences that decode together; positions that tfjs is given time for. */
const SLOTS = 8, TFJS_POSITIONS = 4;

export async function* bench({ say }: BenchOptions): AsyncIterable<Figure> {
  say('comparing gradients ...');
  let error = 0;
  for (const each of [...OP_CASES, ...LAYER_CASES, ...LOSS_CASES]) error = Math.max(error, (await differenceOf(each, 1)).gradient);
  yield figure('gradient.error', error, '', 'lower', { goal: GOAL_ERROR });

  const { device, remarks } = await chooseDevice('auto');
  remarks.forEach((remark) => say(remark));
  for (const network of BENCH_NETWORKS) {
    const { name, wasm, batch, compared } = network;
    say(`a training step of ${name}, by the engine ...`);
    const ours = await stepTime(network, 'cpu', batch), part = compared === batch ? ours : await stepTime(network, 'cpu', compared);
    say('... and by tfjs');
    const theirs = await stepTime(network, 'tfjs', compared), by = compared === batch ? BY : `${BY}, both on ${compared} of ${batch} rows`;
    yield figure(`train.${name}.ms`, ours, 'ms', 'lower', wasm === null ? {} : { reference: wasm, by: WASM });
    yield figure(`train.${name}.ratio`, theirs / part, '', 'higher', { goal: GOAL_RATIO, reference: 1, by });
    yield figure(`train.${name}.copying`, await handingOver(network, 'cpu') / ours, 'of a step', 'lower');
    if (device === 'cpu' || device === 'tfjs') continue;
    const there = await stepTime(network, device, batch);
    yield figure(`train.${name}.${device}.ratio`, ours / there, '', 'higher', { reference: 1, by: 'the CPU' });
    yield figure(`train.${name}.${device}.copying`, await handingOver(network, device) / there, 'of a step', 'lower');
  }

  say('decoding ...');
  const together = await decodeRate('cpu', SLOTS, { seconds: 4, positions: TEXT.T });
  const theirs = await decodeRate('tfjs', SLOTS, { seconds: 0, positions: TFJS_POSITIONS });
  yield figure('decode.tokens', together, '1/s', 'higher');
  yield figure('decode.ratio', together / theirs, '', 'higher', { goal: GOAL_RATIO, reference: 1, by: BY });
  yield figure('decode.tokens.alone', await decodeRate('cpu', 1, { seconds: 2, positions: TEXT.T }), '1/s', 'higher');
}
