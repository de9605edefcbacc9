/** `npm run train -- NAME`: trains a model, on what shoppers of a mall did or on the embedded data; on a GPU where there is one. */
import { parseArgs } from 'node:util';
import { chooseDevice } from '../models/engine/device.ts';
import { TASTE_TRAIN_DEFAULTS } from '../models/taste/train.ts';
import type { TrainRequest } from './train/catalogue.ts';
import { trainGoals } from './train/goals.ts';
import { trainLanguage } from './train/language.ts';
import { trainOnMall } from './train/mall.ts';
import { trainNeedsModel } from './train/needs.ts';
import { trainReferents } from './train/referents.ts';
import { trainSearches } from './train/searches.ts';
import { trainShapeWords } from './train/shape-words.ts';
import { trainSpeech } from './train/speech.ts';
import { trainTaste } from './train/taste.ts';
import { trainVision } from './train/vision.ts';
import { trainWording } from './train/wording.ts';

const EMBEDDED: Readonly<Record<string, (request: TrainRequest) => Promise<object>>> = {
  taste: trainTaste, language: trainLanguage, goals: trainGoals, needs: trainNeedsModel, referents: trainReferents, searches: trainSearches,
  'shape-words': trainShapeWords, vision: trainVision, speech: trainSpeech, wording: trainWording,
};
const MIN_SHOPPERS = '2000';

const USAGE = `npm run train -- NAME [options]

  taste             what shoppers like, from the interactions that a mall has kept; recorded there and judged
                    beside what serves (see npm run models)
  language          what a question asks and names, from sentences of our own grammars
  goals             what a turn of a conversation is about, from written conversations
  needs             which goods answer a need, from needs that our authors wrote; --steps counts epochs
  shape-words       what a description of a product looks like, from descriptions of every family in models/shape
  speech            which command a voice says, from our own synthesised voices
  wording           what the assistants speak with, from our own paraphrases; --steps counts epochs
  referents         which goods a question means, from turns of written conversations; --steps counts epochs
  searches          which goods a search gives, from turns of written conversations; --steps counts epochs
  vision            what a photo shows, from photos drawn of our own product families
  --data DIR        taste: the mall's data folder (GALLERIA_DATA; ./data)
  --min-shoppers N  taste: simulated shoppers are added up to so many, 0 for none (${MIN_SHOPPERS})
  --out FILE        where the weights go (models/NAME/weights.safetensors); taste then learns from simulated
                    shoppers over assets/catalogue alone, as for the weights that come with the mall
  --from FILE       vision, shape-words: weights to go on from, so that new families need no training from the beginning
  --keep            vision: train the last layers of those alone
  --sight           vision: train what sees where the object is alone, and keep the rest of those; --steps counts its steps
  --reader          vision: train what says what the object is alone, likewise
  --batch N         vision: photos of a step (16 of what sees, 32 of what reads); on a GPU more take little longer
  --mean            with --sight: what comes out is the mean of the weights before and after
  --seed N          of the data and of the training (1)
  --steps N         training steps (the model's own number)
  --help            this text`;

function parse() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      data: { type: 'string' }, 'min-shoppers': { type: 'string', default: MIN_SHOPPERS }, out: { type: 'string' }, from: { type: 'string' }, keep: { type: 'boolean', default: false }, sight: { type: 'boolean', default: false }, reader: { type: 'boolean', default: false }, mean: { type: 'boolean', default: false }, batch: { type: 'string' },
      seed: { type: 'string', default: '1' }, steps: { type: 'string' }, help: { type: 'boolean' },
    },
  });
  if (values.help) return null;
  const [name = ''] = positionals, embedded = EMBEDDED[name];
  if (!embedded || !Object.hasOwn(EMBEDDED, name) || positionals.length > 1) throw new RangeError(`Name one model: ${Object.keys(EMBEDDED).join(' or ')}.`);
  const whole = (option: string, text: string, least: number): number => {
    if (!/^\d{1,9}$/.test(text) || Number(text) < least) throw new RangeError(`--${option} takes a whole number from ${least}, not ${JSON.stringify(text)}.`);
    return Number(text);
  };
  const alone: TrainRequest['alone'] = values.sight ? 'sight' : values.reader ? 'reader' : null;
  if (values.sight && values.reader) throw new RangeError('--sight and --reader each train one network alone: name one of them, or neither.');
  if (alone && values.from === undefined) throw new RangeError(`--${alone} keeps the rest of other weights: name them with --from.`);
  if (values.mean && !values.sight) throw new RangeError('--mean goes with --sight.');
  return {
    name, embedded, data: values.data ?? null, out: values.out, from: values.from, keep: values.keep, alone, mean: values.mean, minShoppers: whole('min-shoppers', values['min-shoppers'], 0),
    seed: whole('seed', values.seed, 0), steps: values.steps === undefined ? undefined : whole('steps', values.steps, 1),
    batch: values.batch === undefined ? undefined : whole('batch', values.batch, 1),
  };
}

async function run({ name, embedded, data, out, from, keep, alone, mean, minShoppers, seed, steps, batch }: NonNullable<ReturnType<typeof parse>>): Promise<number> {
  const { device, remarks } = await chooseDevice('auto');
  for (const remark of remarks) process.stderr.write(`${remark}\n`);
  if (name === 'taste' && out === undefined) return trainOnMall({ data, minShoppers, seed, steps: steps ?? TASTE_TRAIN_DEFAULTS.steps, device });
  const start = performance.now(), figures = await embedded({ out, from, keep, alone, mean, seed, steps, batch, device });
  process.stdout.write(`${JSON.stringify({ ...figures, seconds: Math.round((performance.now() - start) / 1000) })}\n`);
  return 0;
}

let asked: ReturnType<typeof parse> = null, refused = false;
try {
  asked = parse();
} catch (error) {
  refused = true;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
if (asked) process.exitCode = await run(asked);
else if (!refused) process.stdout.write(`${USAGE}\n`);
