/** What each part of a question asks: the reader's word for it, set right where words in it or what was said before say more. */
import type { Intent } from '../../../../models/language/labels.ts';
import type { Reading } from '../../../../models/language/model.ts';
import { colourSaid, colourwaysFor } from '../colours.ts';
import { deedIn } from '../goals.ts';
import type { Deed, Goal } from '../goals.ts';
import { tellingWords } from '../content.ts';
import { areApart } from '../kinds.ts';
import { questionIn } from '../questions.ts';
import { referredIn } from '../referring/index.ts';
import type { Referred } from '../referring/index.ts';
import { itemsOf } from '../scene.ts';
import { understand } from '../wish.ts';
import type { Wish } from '../wish.ts';
import { IF_BROKEN, NEEDS_WORDS, TRICK } from './cues.ts';
import { isCounted } from './ordering.ts';
import { namedBy } from './referents.ts';
import type { Around, Clause } from './around.ts';
import { believed, BEYOND_DOUBT, BY_ITSELF, FRESH, isElliptic, isNeed } from './believed.ts';
import { ofOwnGoods } from './own.ts';

export function clauseOf(text: string, reading: Reading, around: Around): Clause {
  const clause = ofOwnGoods(picked(heard(text, reading, around), around), around);
  return { ...clause, goal: SAME[clause.goal] ?? clause.goal };
}

/** What the reader calls what is done by another name. */
const SAME: Readonly<Partial<Record<Goal, Goal>>> = {
  fit: 'advise',
  try: 'try-on',
  remove: 'uncart',
  ticket: 'complain',
  human: 'person',
  recall: 'known',
};

function heard(text: string, reading: Reading, around: Around): Clause {
  const { goods, here, before } = around,
    referred = referredIn(text, reading, around),
    wish = understand(text, reading, goods, here, before, referred);
  const elliptic = before.wish !== null && isElliptic(text, wish) && !/cart|basket|购物车/i.test(text);
  const deed = TRICK.test(text) ? null : (deedIn(text) ?? (elliptic ? null : deedMeant(text, reading, wish.products.length > 0 || wish.kind !== null))),
    inColour = { ...wish, colour: colourIn(text, wish, around) ?? wish.colour };
  const names = namedBy({
      wish: reading.intent === 'refine' ? understand(text, { ...reading, intent: 'find' }, goods, here, before, referred) : wish,
      here,
      goods,
    }),
    known = names !== null && names.kind !== 'stranger';
  // A colour of what is spoken of is no thing of its own: wine then.
  const isShade = inColour.colour !== null && wish.stranger !== null && wish.stranger.toLowerCase().includes(inColour.colour.toLowerCase());
  if (isShade && before.focus !== null) {
    const shade = { ...inColour, stranger: null },
      goal = believed(text, reading, shade, false, around);
    return { text, goal: goal === 'add' ? 'add' : 'stock', named: false, wish: { ...shade, intent: 'stock' } };
  }
  if (IF_BROKEN.test(text) && around.bought.size === 0 && (deed === null || deed === 'complain'))
    return { text, goal: 'returns', wish: inColour, named: known };
  if (deed !== null) return { text, goal: deed, wish: inColour, named: known };
  const goal = believed(text, reading, inColour, known, around);
  if ((goal === 'unknown' || goal === 'unsure') && !known && tellsApart(text, around))
    return { text, named: known, ...asRefined(text, reading, around, inColour, referred) };
  // The same kind again, narrowed.
  if ((goal === 'find' || goal === 'recommend') && known && narrowsLast(text, wish, around))
    return { text, named: known, ...asRefined(text, reading, around, inColour, referred) };
  if (goal === 'refine' && reading.intent === 'refine') return { text, named: known, goal: wish.intent, wish: inColour };
  if (goal === 'refine') return { text, named: known, ...asRefined(text, reading, around, inColour, referred) };
  return { text, named: known, goal, wish: goal === wish.intent ? inColour : { ...inColour, intent: intentOf(goal, wish.intent) } };
}

/** Words that some of the goods that were just looked for have, and others not. */
function tellsApart(text: string, { here, before }: Around): boolean {
  const kind = before.wish?.kind,
    pool = kind && before.products.length > 1 ? here.filter(({ product }) => kind.of.has(product.category)) : [];
  return pool.length > 0 && !TRICK.test(text) && [...text].length <= 40 && tellingWords(text, [kind?.words ?? ''], pool, true) !== null;
}
/** Names the kind that was just looked for once more, with something that it should be. */
function narrowsLast(text: string, wish: Wish, { before: { wish: last, products } }: Around): boolean {
  const isSame = wish.kind !== null && !!last?.kind && !areApart(wish.kind, last.kind) && wish.products.length === 0;
  return isSame && products.length > 0 && isNeed(wish) && !FRESH.test(text);
}

/** One of some goods that were named before is asked about, or ordered, where the words alone would look for more. */
function picked(clause: Clause, { before, here, goods }: Around): Clause {
  const { text, wish, goal } = clause,
    listed = before.products.length > 1 ? before.products : before.several,
    [id] = wish.products,
    item = wish.products.length === 1 && id !== undefined && listed.includes(id) ? itemsOf([id], here, goods)[0] : undefined;
  if (!item || wish.nth !== null || !(PICKABLE.has(goal) || goal === 'stock')) return clause;
  const inColour = wish.colour !== null && colourwaysFor(item.product, wish.colour).length > 0;
  if (isCounted(text, wish, { goods })) return { ...clause, goal: 'add' };
  if (goal === 'stock') return clause;
  const asked = questionIn(text) ?? (inColour ? 'stock' : 'describe');
  return { ...clause, goal: asked, wish: { ...wish, material: null, intent: asked === 'describe' || asked === 'stock' ? asked : wish.intent } };
}
const PICKABLE: ReadonlySet<Goal> = new Set([
  'find',
  'recommend',
  'refine',
  'unknown',
  'unsure',
  'remark',
  'compare',
  'alternative',
  'yes',
  'no',
  'thanks',
  'colours',
]);

/** What is to be done by the reader's word. */
const MEANT: Readonly<Partial<Record<Intent, Deed>>> = {
  fit: 'advise',
  try: 'try-on',
  customise: 'customise',
  add: 'add',
  cart: 'cart',
  remove: 'uncart',
  change: 'change',
  cancel: 'cancel',
  exchange: 'exchange',
  ticket: 'complain',
  recall: 'known',
  forget: 'forget',
};
/** What changes something, once it is confirmed, is begun only by a sure reading. */
const MEANT_FROM = 0.6;
const deedMeant = (text: string, { intent, confidence }: Reading, named: boolean): Deed | null =>
  confidence >= MEANT_FROM &&
  !(intent === 'add' && /[?？]$|[呢吗]$/.test(text.trim())) &&
  !(intent === 'fit' && /有.{0,6}(?:吗|没)/.test(text) && !/穿|合适|适合|合脚/.test(text)) &&
  !(named && intent === 'cart') &&
  ((confidence >= BEYOND_DOUBT && BY_ITSELF.has(intent)) || (NEEDS_WORDS[intent]?.test(text) ?? true))
    ? (MEANT[intent] ?? null)
    : null;

const intentOf = (goal: Goal, otherwise: Intent): Intent =>
  goal === 'find' ||
  goal === 'recommend' ||
  goal === 'price' ||
  goal === 'stock' ||
  goal === 'describe' ||
  goal === 'measure' ||
  goal === 'alternative'
    ? goal
    : otherwise;

/** Reads a clause as a change of the question before. */
function asRefined(
  text: string,
  reading: Reading,
  { goods, here, before }: Around,
  inColour: Wish,
  referred: Referred,
): { readonly goal: Goal; readonly wish: Wish } {
  const wish = understand(text, { ...reading, intent: 'refine' }, goods, here, before, referred);
  return { goal: wish.intent, wish: { ...wish, colour: inColour.colour ?? wish.colour } };
}

/** The colour of the goods in question that is named as they call it: `slate`, 砖红. */
function colourIn(text: string, wish: Wish, { goods, here, before, looking }: Around): string | null {
  const seen = before.products.length > 0 ? before.products : looking ? [looking.product.id] : [],
    ids = wish.products.length > 0 ? wish.products : seen,
    items = itemsOf(ids, here, goods);
  return colourSaid(text, items, wish.avoid);
}
