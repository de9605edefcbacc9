/**
 * `speech`: how fast the mall's own voices are made, and how well its command recogniser hears: all commands in the six voices of the
 * mall, which it has not learnt from, alone, with six people talking beside (10 dB) and in a room; and speech that is no command.
 */
import { availableParallelism } from 'node:os';
import { randomFrom } from '../../models/engine/random.ts';
import { figuresAt, judge } from '../../models/speech/commands/evaluate.ts';
import { loadRecogniser } from '../../models/speech/commands/load.ts';
import { otherSpeech } from '../../models/speech/commands/others.ts';
import { RECOGNISER_DEFAULTS } from '../../models/speech/commands/recognise.ts';
import { RATE, speak } from '../../models/speech/voice/index.ts';
import { VOICE_NAMES, VOICES } from '../../models/speech/voice/voices.ts';
import { embeddedStores } from '../../scripts/train/catalogue.ts';
import { figure, quantile } from './figure.ts';
import type { BenchOptions, Figure } from './figure.ts';

const SEED = 5, OTHERS = 300, ROUNDS = 3, LEASTS = [0.4, 0.5, 0.7, 0.8, 0.9];
const SAID = [['The Court Classic costs ¥459, and we have it in size 42. Do you want to try it on?', 'en'], ['经典网球鞋 459 元，有 42 码。要试穿吗？', 'zh']] as const;

export async function* bench({ say }: Pick<BenchOptions, 'say'>): AsyncIterable<Figure> {
  const ratios = VOICE_NAMES.flatMap((name) => SAID.map(([text, locale]) => {
    const began = performance.now(), { samples } = speak(text, locale, VOICES[name]);
    return (performance.now() - began) / 1000 / (samples.length / RATE);
  })).slice(SAID.length);
  yield figure('say.ratio', quantile(ratios, 0.5), 's/s', 'lower', { goal: 0.2 });
  const recogniser = await loadRecogniser(undefined, { least: 0 }), { heldOut } = otherSpeech((await embeddedStores()).flatMap((store) => store.products), 1);
  const times: number[] = [], timed: typeof recogniser = { ...recogniser, async hear(samples, locale) { const began = performance.now(), heard = await recogniser.hear(samples, locale); times.push(performance.now() - began); return heard; } };
  const outcomes = [];
  for (let round = 0; round < ROUNDS; round++) {
    say(`speech: round ${round + 1} of ${ROUNDS}, ${availableParallelism()} processors`);
    outcomes.push(...await judge(timed, heldOut.slice(round * OTHERS / ROUNDS, (round + 1) * OTHERS / ROUNDS), randomFrom(SEED + round)));
  }
  await recogniser.close();
  const usual = figuresAt(outcomes, RECOGNISER_DEFAULTS.least);
  yield figure('commands.clean', usual.clean, '', 'higher');
  yield figure('commands.babble', usual.noisy, '', 'higher');
  yield figure('commands.room', usual.room, '', 'higher');
  yield figure('commands.mistaken', usual.mistaken, '', 'lower');
  yield figure('others.taken', usual.falselyTaken, '', 'lower');
  for (const least of LEASTS) {
    const { clean, noisy, falselyTaken } = figuresAt(outcomes, least);
    yield figure(`commands.clean@${least}`, clean, '', 'higher');
    yield figure(`commands.babble@${least}`, noisy, '', 'higher');
    yield figure(`others.taken@${least}`, falselyTaken, '', 'lower');
  }
  yield figure('hear.p50', quantile(times, 0.5), 'ms', 'lower');
}
