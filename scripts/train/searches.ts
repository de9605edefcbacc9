/**
 * Trains the ranker of searches on `examples.txt`, and takes its figures with a fifth of the authors left out after the other.
 * How well goods answer a need is told by needs that have not heard the author (`needs-apart.ts`).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { CONCOURSE_ID } from '../../shared/mall.ts';
import { scoreOf } from '../../models/language/referents/model.ts';
import { trainRanker } from '../../models/language/referents/train.ts';
import type { RankExample } from '../../models/language/referents/train.ts';
import { isAnswered, isWanted, readSearches, tellsApart } from '../../models/language/searches/examples.ts';
import type { SearchExample, Sold } from '../../models/language/searches/examples.ts';
import { cheapestOf } from '../../server/studio/assistant/goods.ts';
import type { Goods, Item } from '../../server/studio/assistant/goods.ts';
import { within } from '../../server/studio/assistant/plan/fits.ts';
import { SHOWN } from '../../server/studio/assistant/plan/list.ts';
import { figuresOf, SEARCH_FIGURES } from '../../server/studio/assistant/ranking/figures.ts';
import { ADVISED, candidatesOf, MEANT, nearestOf, SEARCH_WEIGHTS, unbound } from '../../server/studio/assistant/ranking/seek.ts';
import { NO_WISH } from '../../server/studio/assistant/wish.ts';
import type { Wish } from '../../server/studio/assistant/wish.ts';
import { boundsOf, kindOf } from '../../server/studio/tools/deps.ts';
import type { Bounded } from '../../server/studio/tools/deps.ts';
import { embeddedStores } from './catalogue.ts';
import type { TrainRequest } from './catalogue.ts';
import { foldsOf } from './folds.ts';
import { goodsOf } from './goods.ts';
import { needsApart } from './needs-apart.ts';

const EXAMPLES = new URL('../../models/language/searches/examples.txt', import.meta.url);
/** Conversations of ours, and those that the assistant was mended by: learnt from and never judged on. */
const OURS: ReadonlySet<string> = new Set(['typed', 'strangers']);
/** More passes than that change little. */
const EPOCHS = 40,
  HIDDEN = 8;
/** Of so many that are wanted each should be likely; of more any one. */
const EACH = 6;

interface Search {
  readonly example: SearchExample;
  readonly wish: Wish;
  readonly items: readonly Item[];
  /** Those that keep to the bounds. */
  readonly kept: ReadonlySet<Item>;
  readonly ranked: RankExample;
}

export async function trainSearches({ out, seed, steps = EPOCHS }: TrainRequest): Promise<object> {
  const stores = await embeddedStores(),
    apart = await needsApart(),
    examples = readSearches(await readFile(EXAMPLES, 'utf8')),
    folds = foldsOf(examples.map(({ author }) => author), OURS),
    options = { seed, epochs: steps, hidden: HIDDEN };
  const searches = [...Map.groupBy(examples, ({ author }) => apart(author))].flatMap(([needs, of]) => {
    const goods = goodsOf(stores, needs);
    return of.map((example) => searchOf(example, goods));
  });
  const learnt = (but: ReadonlySet<string>): readonly RankExample[] =>
    searches.filter(({ example, ranked: { meant, candidates } }) => !but.has(example.author) && tellsApart(example.wanted) && meant.length > 0 && meant.length < candidates.length).map(({ ranked }) => ranked);
  const right = folds.flatMap((left) => {
    const weights = trainRanker(SEARCH_FIGURES, learnt(left), options);
    return [...left].map((author) => {
      const own = searches.filter(({ example }) => example.author === author);
      return { author, searches: own.length, right: own.filter((each) => isAnswered(each.example.wanted, shownFor(each, (x) => scoreOf(weights, x)).map(soldOf))).length };
    });
  });
  const all = right.reduce((sum, each) => sum + each.right, 0),
    figures = { searches: searches.length, learnt: learnt(new Set()).length, right: all / right.reduce((sum, each) => sum + each.searches, 0), authors: Object.fromEntries(right.map((each) => [each.author, `${each.right} of ${each.searches}`])) };
  await writeFile(out ?? fileURLToPath(SEARCH_WEIGHTS), `${JSON.stringify({ figures, ...trainRanker(SEARCH_FIGURES, learnt(new Set()), options) })}\n`);
  return figures;
}

function searchOf(example: SearchExample, goods: Goods): Search {
  const { kind, words = null, earlier = null, purpose, seen = [], ...bounds } = example.input as Partial<Record<'kind' | 'words' | 'earlier' | 'purpose', string>> & { readonly seen?: readonly string[] },
    store = example.place === CONCOURSE_ID ? null : example.place,
    wish = { ...NO_WISH, ...boundsOf(bounds as Bounded), kind: kindOf(goods, kind), words, earlier, seen },
    items = candidatesOf(wish, store, within({ wish: unbound(wish) }, goods.items), goods),
    kept = new Set(within({ wish: { ...wish, qualities: [], material: null, age: null } }, items)),
    candidates = figuresOf({ ...wish, isRecommended: purpose === 'recommend' }, items, goods, (item) => store === null || item.store.id === store),
    meant = items.flatMap((item, c) => (kept.has(item) && isWanted(example.wanted, soldOf(item)) ? [c] : []));
  return { example, wish, items, kept, ranked: { candidates, meant, isAny: meant.length > EACH } };
}

/** What would be shown: as `seek` does it. */
function shownFor({ wish, items, kept, ranked: { candidates }, example: { place, input } }: Search, score: (x: Float64Array) => number): readonly Item[] {
  const ranked = items.map((item, c) => ({ item, score: score(candidates[c] as Float64Array) })),
    { found, closest } = nearestOf(ranked, kept, place === CONCOURSE_ID ? null : place, wish, input['purpose'] === 'recommend' ? ADVISED : MEANT);
  return found.length > 0 ? found.slice(0, SHOWN) : closest.slice(0, 2);
}

const soldOf = (item: Item): Sold => ({ id: item.product.id, store: item.store.id, category: item.product.category, tags: item.product.tags, price: cheapestOf(item).price / 100 });
