/** The network: three convolutions that each look at half the picture of the one before, and two layers that decide. */
import { letters } from '../../engine/graph.ts';
import type { Tensor } from '../../engine/graph.ts';
import { conv2d, dropout, linear } from '../../engine/nn.ts';
import { concat, relu, reshape } from '../../engine/ops.ts';
import { COMMANDS } from './commands.ts';
import { MOMENTS } from './glance.ts';
import { BANDS } from './mel.ts';

const WIDTH = 160, DROPOUT = 0.25;

/** pictures [B, BANDS * MOMENTS] and seconds [B, 1] to logits [B, commands + 1]. */
export function hear(pictures: Tensor, seconds: Tensor): Tensor {
  const { B } = letters(pictures, 'B N', 'pictures');
  const down = (name: string, x: Tensor, out: number, kernel: number): Tensor => relu(conv2d(name, x, out, { kernel, stride: 2, padding: kernel >> 1 }));
  const a = down('hear.1', reshape(pictures, [B, 1, BANDS, MOMENTS]), 16, 5), b = down('hear.2', a, 32, 3), c = down('hear.3', b, 56, 3);
  const [, channels = 0, high = 0, wide = 0] = c.shape;
  const flat = dropout(reshape(c, [B, channels * high * wide]), DROPOUT);
  const hidden = dropout(relu(linear('hear.4', concat([flat, seconds], 1), WIDTH)), DROPOUT);
  return linear('hear.5', hidden, COMMANDS.length + 1);
}
