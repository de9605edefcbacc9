/** The parts of one question put together again where they are one request. */
import type { Goal } from '../goals.ts';
import { questionIn } from '../questions.ts';
import { isNeed } from './steps.ts';
import type { Around, Clause } from './around.ts';
import { namedBy } from './referents.ts';

const NEEDS: ReadonlySet<Goal> = new Set(['find', 'recommend', 'refine', 'describe', 'unknown', 'alternative', 'unsure']);
const MANNERS: ReadonlySet<Goal> = new Set(['greet', 'thanks', 'bye', 'yes', 'no', 'help', 'unknown', 'unsure', 'who', 'remark']);
/** What is asked about an order that was just named. */
const OF_ORDERS: ReadonlySet<Goal> = new Set(['exchange', 'give-back', 'cancel', 'change', 'complain', 'shipping']);
/** What a bare colour or size before it belongs to. */
const TAKES_CHOICE: ReadonlySet<Goal> = new Set(['add', 'try-on', 'exchange', 'stock', 'price']);

/** Sentences about one need are one; manners go unanswered where something is asked too. */
export function gathered(clauses: readonly Clause[], { goods, here }: Pick<Around, 'goods' | 'here'>): readonly Clause[] {
  const merged: Clause[] = [];
  const named = ({ wish }: Clause) => {
    const names = namedBy({ wish, here, goods });
    return names?.kind === 'kind' || names?.kind === 'stranger' ? names.words : (names?.items.map(({ product }) => product.id) ?? null);
  };
  const grieved = clauses.some(({ goal }) => GRIEF.has(goal)),
    requested = clauses.some(isRequest),
    said = grieved
      ? clauses.filter(({ text, goal }) => GRIEF.has(goal) || ASKS.test(text))
      : requested
        ? clauses.filter((clause) => isRequest(clause) || !isTold(clause))
        : clauses;
  const asks = said.filter(({ goal }) => !MANNERS.has(goal) || goal === 'unknown' || goal === 'unsure');
  for (const clause of asks.length > 0 ? asks : said) {
    const last = merged.at(-1);
    const same = last && JSON.stringify(named(last)) === JSON.stringify(named(clause)),
      needs = last && NEEDS.has(last.goal) && NEEDS.has(clause.goal);
    if (last && last.goal === 'order' && OF_ORDERS.has(clause.goal))
      merged[merged.length - 1] = { ...joined(last, clause), goal: clause.goal === 'shipping' ? 'order' : clause.goal };
    else if (last && ((needs && (!clause.named || !last.named || same)) || (last.goal === clause.goal && (!clause.named || same))))
      merged[merged.length - 1] = joined(last, clause);
    else if (last && last.goal === 'alternative' && NEEDS.has(clause.goal) && clause.wish.products.length === 0)
      merged[merged.length - 1] = { ...joined(last, clause), goal: 'alternative' };
    else if (last && NEEDS.has(last.goal) && !clause.named && isBounds(clause))
      merged[merged.length - 1] = joined(last, { ...clause, goal: last.goal });
    else if (last && last.goal === 'exchange' && !clause.named && (clause.wish.size !== null || clause.wish.colour !== null))
      merged[merged.length - 1] = joined(last, { ...clause, goal: 'exchange' });
    else if (last && last.goal === 'exchange' && !clause.named && (clause.wish.quantity ?? 0) >= LEAST_SIZE)
      merged[merged.length - 1] = { ...last, wish: { ...last.wish, size: String(clause.wish.quantity) } };
    else if (last && clause.goal === 'stores' && !clause.named && last.named && (NEEDS.has(last.goal) || last.goal === 'stock'))
      merged[merged.length - 1] = { ...joined(last, clause), goal: 'where' };
    else if (last && !clause.named && isBare(last) && !MANNERS.has(clause.goal))
      merged[merged.length - 1] = askedOf(joined(last, clause), clause.goal);
    else if (
      last &&
      OF_OWN.has(clause.goal) &&
      !clause.named &&
      !ASKS.test(last.text) &&
      (BARELY.has(last.goal) || OF_OWN.has(last.goal) || last.goal === 'complain')
    )
      merged[merged.length - 1] = { ...joined(last, clause), goal: clause.goal };
    else if (last && TAKES_PRODUCT.has(last.goal) && !last.named && last.wish.quantity === null && clause.wish.products.length === 1 && clause.wish.confidence < HALF)
      merged[merged.length - 1] = { ...joined(last, clause), goal: last.goal };
    else if (last && last.goal === 'compare' && SAID_OF_BOTH.has(clause.goal) && !isElse(clause, last))
      merged[merged.length - 1] = { ...joined(last, { ...clause, wish: { ...clause.wish, products: [] } }), goal: 'compare' };
    else if (last && !clause.named && !last.named && isChoice(last) && (TAKES_CHOICE.has(clause.goal) || last.wish.nth !== null))
      merged[merged.length - 1] = { ...joined(last, clause), goal: clause.goal };
    else merged.push(clause);
  }
  const asked = merged.filter(({ goal }) => !MANNERS.has(goal));
  return asked.length > 0 ? asked : merged.slice(0, 1);
}

/** What is wanted of a thing that may be named after it, by words that are a guess alone. */
const TAKES_PRODUCT: ReadonlySet<Goal> = new Set(['advise', 'try-on', 'customise', 'add']);
const HALF = 0.65;
/** From here on a number is a size of shoes and no count of pieces. */
const LEAST_SIZE = 16;

/** What is asked after two were held side by side is asked of both. */
const SAID_OF_BOTH: ReadonlySet<Goal> = new Set(['compare', 'measure', 'price', 'describe', 'material', 'alternative', 'recommend', 'is-it']);
const isElse = ({ named, wish }: Clause, last: Clause): boolean =>
  named && (wish.products.length === 0 || wish.products.some((id) => !last.wish.products.includes(id)));

/** What is asked of a thing that was named by itself: a search narrowed by a colour or a size is a question whether it is there. */
function askedOf(clause: Clause, goal: Goal): Clause {
  const { colour, size } = clause.wish;
  return { ...clause, goal: goal === 'find' || goal === 'refine' ? (colour !== null || size !== null ? 'stock' : 'describe') : goal };
}

/** A deed, or a question about a certain thing: what was told before it is how things stand. */
const isRequest = ({ text, goal, wish }: Clause): boolean =>
  REQUESTED.has(goal) || (ASKS.test(text) && (ABOUT_ONE.has(goal) ? wish.products.length > 0 : !NEEDS.has(goal) && !MANNERS.has(goal)));
const REQUESTED: ReadonlySet<Goal> = new Set(['change', 'cancel', 'give-back', 'exchange', 'customise', 'try-on', 'advise']);
const ABOUT_ONE: ReadonlySet<Goal> = new Set(['price', 'stock', 'sizes', 'colours', 'material', 'measure', 'describe', 'is-it']);
/** Asks for nothing by its words, and names no certain thing. */
const isTold = ({ text, goal, named, wish }: Clause): boolean =>
  STANDING.has(goal) && (!named || wish.products.length === 0) && !WANTS.test(text) && !ASKS.test(text);
const STANDING: ReadonlySet<Goal> = new Set(['measure', 'material', 'describe', 'stock', 'refine', 'find', 'recommend', 'shipping', 'returns', 'warranty', 'unknown', 'remark', 'unsure']);
const WANTS =
  /[?？]|\b(?:show|find|need|want|looking|recommend|suggest|any|got|buy|something|anything|where|what|which|how|do you|can|get)\b|吗|多少|哪|什么|推荐|有没有|想|要|买|找|看看|来[个双件]/i;

/** Who complains tells what happened first; only what they ask is answered beside it. */
const GRIEF: ReadonlySet<Goal> = new Set(['complain', 'person', 'human', 'ticket']);
const ASKS = /[?？]|吗|多少|怎么|哪|什么时候|[几多](?:时|天|久|个|号)|\b(?:how|what|where|when|which|who|can you|could you|do you|will you|would you)\b/i;

/** Only tells how a thing should be: two hundred at most, in 42, nothing white. */
const isBounds = ({ text, goal, wish }: Clause): boolean =>
  text.length <= (/\p{Script=Han}/u.test(text) ? 16 : 48) &&
  questionIn(text) === null &&
  NEEDS.has(goal) &&
  wish.nth === null &&
  wish.attribute === null &&
  isNeed(wish);

/** What is done with goods that were bought, which may be named before it. */
const OF_OWN: ReadonlySet<Goal> = new Set(['give-back', 'exchange', 'cancel', 'change', 'returns']);

/** Names one product, and asks nothing of it: `the loop knit in navy`, before what is wanted with it. */
const isBare = ({ text, wish, goal }: Clause): boolean => wish.products.length === 1 && BARELY.has(goal) && !VERBS.test(text);
const BARELY: ReadonlySet<Goal> = new Set([
  'find',
  'describe',
  'stock',
  'refine',
  'add',
  'recommend',
  'price',
  'colours',
  'sizes',
  'unknown',
  'unsure',
]);
const VERBS =
  /[?？]|\b(?:do|does|did|is|are|was|have|has|had|can|could|will|would|should|how|what|where|which|when|who|show|tell|add|put|take|need|want|like|get|buy|find|compare|cancel|return|remember|got|any)\b|吗|呢|有|多少|几|哪|什么|怎么|介绍|推荐|想|要|看|买|加|放|找|能|可以|比|换|退/i;

/** Only a colour, a size or which one: `42 in red`, `the second one`. */
const isChoice = ({ text, wish }: Clause): boolean =>
  text.length <= (/\p{Script=Han}/u.test(text) ? 8 : 24) && (wish.colour !== null || wish.size !== null || wish.nth !== null);

function joined(a: Clause, b: Clause): Clause {
  const first = a.wish,
    then = b.wish,
    goals = [a.goal, b.goal];
  const goal: Goal = goals.includes('recommend')
    ? 'recommend'
    : goals.includes('alternative')
      ? 'alternative'
      : !NEEDS.has(a.goal)
        ? a.goal
        : goals.every((each) => each === 'unknown' || each === 'unsure')
          ? 'unknown'
          : a.goal === 'refine'
            ? 'refine'
            : 'find';
  return {
    text: `${a.text} ${b.text}`,
    goal,
    named: a.named || b.named,
    wish: {
      ...first,
      products: then.products.length > 0 ? then.products : first.products,
      kind: then.kind ?? first.kind,
      stranger: then.kind || first.kind ? null : (first.stranger ?? then.stranger),
      colour: then.colour ?? first.colour,
      size: then.size ?? first.size,
      most: then.most ?? first.most,
      least: then.least ?? first.least,
      material: then.material ?? first.material,
      nth: first.nth ?? then.nth,
      order: then.order ?? first.order,
      quantity: then.quantity ?? first.quantity,
      qualities: [...new Set([...first.qualities, ...then.qualities])],
      avoid: [...new Set([...first.avoid, ...then.avoid])],
      age: then.age ?? first.age,
      attribute: first.attribute ?? then.attribute,
    },
  };
}
