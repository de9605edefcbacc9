/** Which command was said, if any. */
import type { Locale } from '../../../shared/locale.ts';
import { Graph } from '../../engine/graph.ts';
import { openSession, programOf } from '../../engine/session.ts';
import type { Weights } from '../../engine/weights.ts';
import { COMMANDS, OTHER } from './commands.ts';
import { glanceAt, MOMENTS } from './glance.ts';
import { BANDS, melPower } from './mel.ts';
import { hear } from './network.ts';

export type Heard =
  | { readonly kind: 'command'; readonly text: string; readonly locale: Locale; readonly command: number; readonly confidence: number }
  /** Speech that is no command, or not clearly one. */
  | { readonly kind: 'not-understood'; readonly confidence: number }
  | { readonly kind: 'silence' };

export interface Recogniser {
  /** @param samples at `HEARD_RATE`, full scale 1 @param locale the page's language: its commands are likelier */
  hear(samples: Float32Array, locale: Locale): Promise<Heard>;
  close(): Promise<void>;
}

export interface RecogniserOptions {
  /** Least confidence, 0 to 1, at which a command is taken. */
  readonly least: number;
  /** How much less likely the other language is. */
  readonly foreign: number;
}
export const RECOGNISER_DEFAULTS: RecogniserOptions = { least: 0.6, foreign: 0.25 };

export async function openRecogniser(weights: Weights, options: Partial<RecogniserOptions> = {}): Promise<Recogniser> {
  const { least, foreign } = { ...RECOGNISER_DEFAULTS, ...options }, g = new Graph({ kind: 'infer', weights });
  g.output('commands', hear(g.input('pictures', [1, BANDS * MOMENTS]), g.input('seconds', [1, 1])));
  const session = await openSession(programOf(g, 'speech'), { device: 'cpu', threads: 1 });
  return {
    async hear(samples, locale) {
      const glance = glanceAt(melPower(samples));
      if (!glance) return { kind: 'silence' };
      const out = await session.run({ pictures: glance.picture, seconds: Float32Array.of(glance.seconds) }), logits = out['commands'] as Float32Array, most = Math.max(...logits);
      const chances = Array.from(logits, (logit, i) => Math.exp(logit - most) * (i === OTHER || COMMANDS[i]?.locale === locale ? 1 : foreign)), whole = chances.reduce((a, b) => a + b);
      const best = chances.indexOf(Math.max(...chances)), confidence = (chances[best] ?? 0) / whole, command = COMMANDS[best];
      return command && confidence >= least ? { kind: 'command', text: command.text, locale: command.locale, command: best, confidence } : { kind: 'not-understood', confidence: command ? confidence : 0 };
    },
    close: () => session.close(),
  };
}
