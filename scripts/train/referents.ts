/**
 * Trains the ranker of referents on `examples.txt`, and takes its figures with a fifth of the authors left out after the other.
 * How well goods answer what is said is told by needs that have not heard the author (`needs-apart.ts`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { randomFrom } from '../../models/engine/random.ts';
import { exercisesOf } from '../../models/language/referents/exercises.ts';
import { NOTHING, readExamples, SPOKEN_OF } from '../../models/language/referents/examples.ts';
import type { ReferentExample } from '../../models/language/referents/examples.ts';
import { REFERENT_WEIGHTS } from '../../models/language/referents/model.ts';
import { meantBy, RANK_TRAIN_DEFAULTS, trainRanker } from '../../models/language/referents/train.ts';
import type { RankExample } from '../../models/language/referents/train.ts';
import type { Goods } from '../../server/studio/assistant/goods.ts';
import { intentOf } from '../../server/studio/assistant/goals.ts';
import type { Goal } from '../../server/studio/assistant/goals.ts';
import { NEW } from '../../server/studio/assistant/memory.ts';
import { candidatesOf } from '../../server/studio/assistant/referring/features.ts';
import { REFERENT_FEATURES } from '../../server/studio/assistant/referring/figures.ts';
import { saidIn } from '../../server/studio/assistant/referring/said.ts';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import { embeddedStores } from './catalogue.ts';
import type { TrainRequest } from './catalogue.ts';
import { foldsOf } from './folds.ts';
import { goodsOf } from './goods.ts';
import { needsApart } from './needs-apart.ts';

const EXAMPLES = new URL('../../models/language/referents/examples.txt', import.meta.url);
/** Authors who knew the assistant, or whose conversations were mended by: learnt from and never judged on. */
const OURS: ReadonlySet<string> = new Set(['typed', 'strangers', 'exercises']);

export async function trainReferents({ out, seed, steps = RANK_TRAIN_DEFAULTS.epochs }: TrainRequest): Promise<object> {
  const stores = await embeddedStores(),
    apart = await needsApart(),
    examples = [...readExamples(await readFile(EXAMPLES, 'utf8')), ...exercisesOf(new Map(stores.map(({ id, products }) => [id, products])), randomFrom(seed))],
    goodsBy = new Map([...new Set(examples.map(({ author }) => apart(author)))].map((needs) => [needs, goodsOf(stores, needs)])),
    goods = examples.map(({ author }) => goodsBy.get(apart(author)) as Goods),
    // Which goods are meant is looked at twice: by what the reader of questions takes a turn for, and once its goal is known.
    read = examples.map((example, i) => rankExample(example, example, goods[i] as Goods)),
    ranked = examples.map((example, i) => (example.goal === null ? (read[i] ?? null) : rankExample(example, { intent: intentOf(example.goal as Goal), confidence: 1 }, goods[i] as Goods))),
    options = { seed, epochs: steps };
  const learnt = (but: ReadonlySet<string>): readonly RankExample[] => [...ranked, ...read].filter((each, i): each is RankExample => each !== null && !but.has(examples[i % examples.length]?.author ?? ''));
  let told = 0, right = 0, untold = 0, strayed = 0;
  const folds = foldsOf(examples.map(({ author }) => author), OURS);
  for (const left of folds) {
    const weights = trainRanker(REFERENT_FEATURES, learnt(left), options);
    for (const [i, example] of examples.entries()) {
      if (!left.has(example.author)) continue;
      const each = ranked[i], ok = each ? meantBy(weights, each) : false;
      if (example.isTold) { told++; if (ok) right++; } else { untold++; if (!ok) strayed++; }
    }
  }
  const figures = { examples: ranked.filter((each) => each !== null).length, authors: folds.reduce((sum, { size }) => sum + size, 0), told, right: right / told, untold, strayed: strayed / untold };
  await writeFile(out ?? fileURLToPath(REFERENT_WEIGHTS), `${JSON.stringify({ figures, ...trainRanker(REFERENT_FEATURES, learnt(new Set()), options) })}\n`);
  return figures;
}

/** Null where what is meant is no candidate: neither the text nor the talk points to it. */
function rankExample(example: ReferentExample, reading: Pick<ReferentExample, 'intent' | 'confidence'>, goods: Goods): RankExample | null {
  const { place, products, several, mentioned, focus, looked, bought } = example,
    here = place === CONCOURSE_ID ? goods.items : goods.items.filter(({ store }) => store.id === place),
    looking = here.find(({ product }) => product.id === example.looking) ?? null;
  const candidates = candidatesOf(saidIn(example.text, reading, goods), {
    goods, here, looking, before: { ...NEW, products, several, mentioned, focus, looking: looked }, bought: new Set(bought),
  });
  const places = example.meant.map((id) =>
    candidates.findIndex(({ item, isSpokenOf }) => (id === NOTHING ? item === null : id === SPOKEN_OF ? isSpokenOf : item?.product.id === id)),
  );
  const meant = [...new Set(places.filter((at) => at >= 0))];
  return meant.length === 0 || (!example.isAny && places.includes(-1)) ? null : { candidates: candidates.map(({ features }) => features), meant, isAny: example.isAny };
}
