/** Which goods a part of a question means: those it names, wholly or by a few words, or what is spoken of; weighed by a learned ranker. */
import { likelihoods, loadRanker } from '../../../../models/language/referents/model.ts';
import type { Item } from '../goods.ts';
import { itemsOf as itemsNamed } from '../scene.ts';
import { takenFor, weighedOf } from './features.ts';
import type { Weighed } from './features.ts';
import { REFERENT_FEATURES } from './figures.ts';
import type { Candidate } from './figures.ts';
import type { Talk } from './matches.ts';
import { once } from './once.ts';
import { toldIn, wantsOf } from './said.ts';
import type { Said, TakenFor, Told } from './said.ts';

export interface Referred {
  /** What the text itself points to. */
  readonly named: readonly Item[];
  /** Whether the several are one name that fits them all. */
  readonly doubtful: boolean;
  /** What was spoken of or is in the hand, where that is meant and nothing else is named. */
  readonly spokenOf: readonly Item[];
  /** How likely the likeliest is, goods or none of them: 0 to 1. */
  readonly sure: number;
}

const WEIGHTS = loadRanker(REFERENT_FEATURES);

/** Each of several that are meant is at least so likely: where they are held side by side, and where that is not as plain. */
const BESIDE = 0.06,
  TOGETHER = 0.25;
/** Two between which a name leaves a doubt. */
const DOUBTED = 0.38,
  SURE = 0.5;
const FOUND = 0.75;
const MOST = 4;

export function referredIn(text: string, reading: TakenFor, talk: Talk): Referred {
  const { said, ranked } = rankedFor(text, reading, talk);
  const beside = (said.isCompared || said.isMany) && !(said.isOpen && said.wants === 'search') ? besideIn(text, reading, talk) : [],
    both = said.isBoth && !(ranked[0]?.isByName ?? false) ? lastTwo(talk) : [];
  if (beside.length < 2 && both.length === 2) return { ...NOBODY, spokenOf: both, sure: ranked[0]?.likely ?? 0 };
  // One is told of to be held against what was spoken of.
  const against = said.wants === 'compare' && beside.length === 1 && !(ranked[0]?.isByName ?? false) ? beside : [];
  return { ...(beside.length > 1 || against.length > 0 ? { ...NOBODY, named: beside } : chosen(ranked, said)), sure: ranked[0]?.likely ?? 0 };
}

/** The two that were spoken of last, whether in one answer or one after the other. */
function lastTwo({ before: { products, several, mentioned }, here, goods }: Talk): readonly Item[] {
  const ids = [products, several].find((each) => each.length === 2) ?? mentioned.slice(0, 2);
  return itemsNamed(ids, here, goods);
}

interface Ranked extends Candidate {
  readonly likely: number;
}
function rankedFor(text: string, reading: TakenFor, talk: Talk): { readonly said: Said; readonly ranked: readonly Ranked[] } {
  const { told, weighed } = inTurn(text, talk),
    wants = wantsOf(reading),
    candidates = takenFor(wants, weighed()),
    likely = likelihoods(WEIGHTS, candidates.map(({ features }) => features));
  return { said: { ...told, wants }, ranked: candidates.map((candidate, i) => ({ ...candidate, likely: likely[i] ?? 0 })).sort((a, b) => b.likely - a.likely) };
}

interface InTurn {
  readonly told: Told;
  weighed(): Weighed;
}
/** The texts of a turn: each is taken for one thing first, and for another once its goal is known. */
const TURNS = new WeakMap<Talk, Map<string, InTurn>>();
function inTurn(text: string, talk: Talk): InTurn {
  const texts = TURNS.get(talk) ?? new Map<string, InTurn>(),
    known = texts.get(text);
  if (known) return known;
  const told = toldIn(text, talk.goods),
    made = { told, weighed: once(() => weighedOf(told, talk)) };
  TURNS.set(talk, texts.set(text, made));
  return made;
}

/** What parts two names that are held side by side. */
const BETWEEN = /\b(?:and|or|vs\.?|versus|than|from|with|to|against)\b|[,，;；。?？!、]|[和跟与同]|还是|或者?|对比|相比|比(?=\p{Script=Han}{2})|\s&\s/giu;
/** Those by whose names the parts of a text are told; each part is ranked by itself. */
function besideIn(text: string, reading: TakenFor, talk: Talk): readonly Item[] {
  const parts = text.split(BETWEEN).filter((part) => part.trim().length > 1);
  if (parts.length < 2 || parts.length > MOST) return [];
  const told = parts.flatMap((part) => {
    // Who asks what each costs names none.
    if (inTurn(part, talk).told.isBare) return [];
    const goods = rankedFor(part, reading, talk).ranked.filter(({ item }) => item !== null),
      [best] = goods,
      all = goods.reduce((sum, { likely }) => sum + likely, 0);
    return best ? [{ goods, best, share: (each: Ranked): number => each.likely / all }] : [];
  });
  // A name is plain; what is only described must stand out among the goods, and a colour alone is that of another part.
  const isTold = ({ best, share }: (typeof told)[number]): boolean => share(best) > CLEARLY && (best.isByName ? best.likely > LEAST : best.isNamed && !best.isSpokenOf && !best.isByColour),
    [surest] = told.filter(isTold).toSorted((a, b) => b.best.likely - a.best.likely),
    kind = surest?.best.item?.product.category;
  // Two of a kind are held side by side: beside the rose hand cream the fig one is no candle.
  const found = told.flatMap((each) => {
    const alike = each.best.item?.product.category === kind && isTold(each) ? undefined : each.goods.find((other) => other.item?.product.category === kind && other.isNamed && other !== surest?.best && each.share(other) > ALIKE),
      item = alike ? alike.item : isTold(each) ? each.best.item : null;
    return item ? [item] : [];
  });
  return [...new Set(found)];
}
/** How likely a part's best one is at least, and of what goods share of the likelihood. */
const LEAST = 0.1,
  CLEARLY = 0.6,
  /** The same of one that is of the kind of the surest. */
  ALIKE = 0.08;

type Chosen = Omit<Referred, 'sure'>;
const NOBODY: Chosen = { named: [], doubtful: false, spokenOf: [] };

function chosen(ranked: readonly Ranked[], said: Said): Chosen {
  const best = asked(ranked, said) ?? ranked[0];
  if (!best?.item) return NOBODY;
  // Where goods are looked for, one is named beyond doubt or by being pointed at.
  if (said.wants === 'search' && !said.isPointed && !best.isShown && !best.isSpokenOf && (best.likely < FOUND || !best.isByName)) return NOBODY;
  const goods = ranked.filter(({ item }) => item !== null),
    least = said.isCompared ? BESIDE : said.isMany ? TOGETHER : 1,
    together = goods.filter(({ likely }) => likely >= least).slice(0, MOST);
  if (together.length > 1)
    return together.every(({ isByName, isShown, isSpokenOf }) => !isByName && (isShown || isSpokenOf))
      ? { named: [], doubtful: false, spokenOf: itemsOf(together) }
      : { named: itemsOf(together), doubtful: false, spokenOf: [] };
  if (!best.isNamed) return { named: [], doubtful: false, spokenOf: [best.item] };
  const doubted = best.likely < SURE ? goods.filter(({ likely, isNamed }) => isNamed && likely >= DOUBTED) : [best];
  const [present, ...more] = doubted.filter(({ isShown, isSpokenOf }) => isShown || isSpokenOf),
    // Of what goes by one name the one that was shown is meant.
    left = present && more.length === 0 ? [present] : doubted.length > 1 ? doubted : [best];
  return { named: itemsOf(left), doubtful: left.length > 1, spokenOf: [] };
}
/** What is asked of one thing of a kind is asked of the one of that kind that is told apart, likely or not. Null where none is. */
function asked(ranked: readonly Ranked[], said: Said): Ranked | null {
  if (said.wants !== 'one' || said.kind === null || said.isOpen || ranked[0]?.item) return null;
  const goods = ranked.filter(({ item }) => item !== null),
    [best] = goods;
  const all = goods.reduce((sum, { likely }) => sum + likely, 0);
  return best?.item && best.isNamed && said.kind.of.has(best.item.product.category) && best.likely > LEAST && best.likely > all * CLEARLY ? best : null;
}
const itemsOf = (list: readonly Candidate[]): readonly Item[] => list.flatMap(({ item }) => item ?? []);

