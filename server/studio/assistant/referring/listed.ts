/**
 * Goods that something in a text or in the talk points to, held against the text: what of them is said, where they stand in
 * the talk, and which of them have something that the others lack. What all of them are weighed by is worked out once.
 */
import { colourSaid } from '../colours.ts';
import type { Item } from '../goods.ts';
import { isHan } from '../../../../models/language/tokens.ts';
import { fitsOf, sharesOf } from './fits.ts';
import type { Fits } from './fits.ts';
import { coloursIn, likeWords, matchesOf, NO_MATCH, pairsOf, placesIn, utmost } from './matches.ts';
import type { Match, Places, Talk } from './matches.ts';
import { nearOf } from './near.ts';
import type { Near } from './near.ts';
import { once } from './once.ts';
import type { Told } from './said.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** Candidates that are weighed at most, beside those that were spoken of. */
const MOST = 28;

/** One of the goods beside a text. */
export interface Listed {
  readonly i: number;
  readonly entry: Entry;
  readonly item: Item;
  readonly match: Readonly<Match>;
  readonly isHere: boolean;
  /** Names of its colourways that are said; and whether a basic colour of it is. */
  readonly colours: readonly string[];
  readonly hasHue: boolean;
  readonly hasColour: boolean;
  readonly hasSize: boolean;
  /** A lone character that is said stands in its name. */
  readonly isLone: boolean;
  /** It is of the kind that is named; and of any that is said. */
  readonly isKind: boolean;
  readonly isKindSaid: boolean;
  readonly isKid: boolean;
  /** It was named side by side with others; it is what was spoken of last; the shopper ordered it. */
  readonly isShown: boolean;
  readonly isLast: boolean;
  readonly isOwned: boolean;
  /** Neither shown nor spoken of last. */
  readonly isNew: boolean;
  /** Its place among all that was mentioned, -1 for none. */
  readonly rank: number;
}
type Of = (each: Listed) => readonly string[];
type Tells = (each: Listed) => boolean;

/** A text beside all that it may mean. */
export interface Asking {
  readonly told: Told;
  readonly talk: Talk;
  readonly near: Near;
  readonly places: Places;
  readonly fits: Fits;
  readonly list: readonly Listed[];
  /** Of those: what was named side by side, what is of the named kind here, and what was shown or is spoken of. */
  readonly shown: readonly Listed[];
  readonly ofKind: readonly Listed[];
  readonly present: readonly Listed[];
  /** Of what is present that a colour is said of. */
  readonly coloured: readonly Listed[];
  readonly last: Entry | null;
  /** How many goods here are of the named kind. */
  readonly kinds: number;
  /** Characters that tell something beside the kind. */
  readonly telling: readonly string[];
  /** The rarities of all that is said, added up. */
  readonly contentSum: number;
  readonly isColourAsked: boolean;
  readonly isSizeAsked: boolean;
  readonly isKindPresent: boolean;
  readonly isKidPresent: boolean;
  /** Places of the one that is said by its place in the list, and by being the utmost. */
  readonly nth: number | undefined;
  readonly extreme: number | null;
  /** The one mentioned last before what is spoken of. */
  readonly mentionedBefore: number | undefined;
  /** How they share the likelihood among what was shown, and among what was mentioned. */
  readonly amongShown: ReadonlyMap<number, number> | null;
  readonly amongMentioned: ReadonlyMap<number, number> | null;
  /** Whether one alone of those here has the lone character that is said. */
  readonly isLoneOne: () => boolean;
  /** Whether a word is said of something that is present. */
  isKnown(word: string): boolean;
  /** By what one of them is told from all others: of what was shown, of what was mentioned, and of the kind. */
  readonly shownBy: Readonly<Record<'name' | 'told' | 'char' | 'like' | 'colour' | 'hue' | 'size', Tells>>;
  readonly mentionedBy: Readonly<Record<'name' | 'told' | 'colour', Tells>>;
  readonly kindBy: Readonly<Record<'name' | 'told', Tells>>;
}

export function askingOf(told: Told, talk: Talk): Asking {
  const { goods, here, before, looking } = talk,
    words = vocabularyOf(goods),
    near = nearOf(words, here.length === goods.items.length ? null : (here[0]?.store.id ?? '')),
    indexOf = (id: string): number | undefined => {
      const all = words.byId.get(id) ?? [];
      return all.find(near.isHere) ?? all[0];
    };
  const places = placesIn(before, looking, indexOf),
    owned = new Set([...talk.bought].flatMap((id) => indexOf(id) ?? [])),
    fits = fitsOf(told, goods, near.entries),
    kindHere = new Set(told.kind ? near.entries.filter((i) => told.kind?.of.has(words.entries[i]?.product.category ?? '')) : []),
    list = listOf({ told, talk, words, near, places, fits, owned, kindHere });
  const shown = list.filter(({ isShown }) => isShown),
    mentioned = list.filter(({ rank }) => rank >= 0),
    ofKind = list.filter(({ i }) => kindHere.has(i)),
    present = [...new Set([...places.shown, ...(places.spokenOf === null ? [] : [places.spokenOf])])].flatMap((i) => list.find((each) => each.i === i) ?? []);
  const kindWord = told.kind?.words ?? '',
    telling = told.telling.filter((one) => !kindWord.includes(one)),
    isKindPresent = present.some(({ isKind }) => isKind);
  const nameOf: Of = ({ match }) => [...match.en.map(({ word }) => word), ...pairsOf(told, match)],
    toldOf: Of = ({ match }) => match.told,
    colourOf: Of = ({ colours }) => colours;
  return {
    told, talk, near, places, fits, list, shown, ofKind, present, telling, isKindPresent,
    // A word that what was shown or is in the hand answers to as well points nowhere else: its colour, what it is made of, its kind.
    coloured: present.filter(({ hasColour, item }) => hasColour || colourSaid(told.matter, item.product, { isSpokenOf: true }) !== null),
    last: places.spokenOf === null ? null : (words.entries[places.spokenOf] ?? null),
    kinds: kindHere.size,
    contentSum: told.content.reduce((sum, word) => sum + near.told(word), 0),
    isColourAsked: told.hues.length > 0 || list.some(({ colours }) => colours.length > 0),
    isSizeAsked: list.some(({ i, hasSize }) => hasSize && places.all.has(i)),
    isKidPresent: present.some(({ isKid }) => isKid),
    nth: told.nth === null ? undefined : places.shown.at(told.nth),
    extreme: told.extreme === null || shown.length < 2 ? null : utmost(shown, told.extreme),
    mentionedBefore: places.mentioned.find((i) => i !== places.spokenOf && !places.last.includes(i)),
    amongShown: told.isBare ? null : sharesAmong(shown.map(({ i }) => i), fits),
    amongMentioned: told.isBare ? null : sharesAmong(places.mentioned, fits),
    isLoneOne: once(() => near.entries.filter((i) => told.lone.some((one) => words.entries[i]?.zh.includes(one))).length === 1),
    isKnown: knownOf(told, present, isKindPresent ? kindWord : ''),
    shownBy: {
      name: apartBy(shown, nameOf),
      told: apartBy(shown, toldOf),
      char: apartBy(shown, ({ entry }) => told.telling.filter((one) => entry.text.includes(one))),
      like: apartBy(shown, ({ item }) => likeWords(told, item)),
      colour: apartBy(shown, colourOf),
      hue: apartBy(shown, ({ entry }) => told.hues.filter((hue) => entry.hues.has(hue))),
      size: apartBy(shown, ({ entry }) => [...entry.sizes].filter((one) => told.tokens.has(one))),
    },
    mentionedBy: { name: apartBy(mentioned, nameOf), told: apartBy(mentioned, toldOf), colour: apartBy(mentioned, colourOf) },
    kindBy: {
      name: apartBy(ofKind, ({ entry, match }) => [...match.en.map(({ word }) => word), ...telling.filter((one) => entry.zh.includes(one))]),
      told: apartBy(ofKind, ({ entry, match }) => [...match.told, ...telling.filter((one) => entry.text.includes(one))]),
    },
  };
}

interface Beside extends Pick<Asking, 'told' | 'talk' | 'near' | 'places' | 'fits'> {
  readonly words: Vocabulary;
  readonly owned: ReadonlySet<number>;
  readonly kindHere: ReadonlySet<number>;
}
function listOf({ told, talk: { goods }, words, near, places, fits, owned, kindHere }: Beside): readonly Listed[] {
  const { spokenOf, shown, mentioned } = places,
    matches = matchesOf(told, words, near),
    rough = (i: number, { en, hanSum, toldSum }: Match): number => (near.isHere(i) ? 1 : 0.45) * (en.reduce((sum, { worth }) => sum + worth, 0) + hanSum * 0.5 + toldSum * 0.5);
  const ranked = Array.from(matches, ([i, match]) => ({ i, score: rough(i, match) })).sort((a, b) => b.score - a.score),
    last = spokenOf === null ? null : (words.entries[spokenOf] ?? null),
    // The other of its kind, where one alone was spoken of.
    beside = told.isOther && last && shown.length < 2 ? near.entries.filter((i) => i !== spokenOf && words.entries[i]?.product.category === last.product.category) : [];
  return [...new Set([...places.all, ...owned, ...ranked.slice(0, MOST).map(({ i }) => i), ...fits.best, ...kindHere, ...beside])].flatMap((i) => {
    const entry = words.entries[i],
      item = goods.items[i];
    if (!entry || !item) return [];
    const { category, tags } = entry.product,
      colours = coloursIn(told, entry),
      hasHue = told.hues.some((hue) => entry.hues.has(hue)),
      isShown = shown.includes(i),
      isLast = spokenOf === i;
    return [{
      i, entry, item, colours, hasHue, isShown, isLast,
      match: matches.get(i) ?? NO_MATCH,
      isHere: near.isHere(i),
      hasColour: colours.length > 0 || hasHue,
      hasSize: entry.sizes.values().some((size) => told.tokens.has(size)),
      isLone: told.lone.some((one) => entry.zh.includes(one)),
      isKind: told.kind?.of.has(category) ?? false,
      isKindSaid: told.kinds.has(category),
      isKid: tags.includes('kids'),
      isOwned: owned.has(i),
      isNew: !isShown && !isLast,
      rank: mentioned.indexOf(i),
    }];
  });
}

const sharesAmong = (places: readonly number[], { of }: Fits): ReadonlyMap<number, number> => sharesOf(places, places.map(of));

/** Tells of one whether it has something that none of a group but itself has; nobody stands out in a group of one. */
function apartBy(group: readonly Listed[], of: Of): Tells {
  if (group.length < 2) return () => false;
  const counts = once(() => {
    const having = new Map<string, number>();
    for (const each of group) for (const word of new Set(of(each))) having.set(word, (having.get(word) ?? 0) + 1);
    return having;
  });
  return (each) => {
    const own = group.includes(each) ? 1 : 0;
    return of(each).some((word) => (counts().get(word) ?? 0) === own);
  };
}

function knownOf({ hues }: Told, present: readonly Listed[], kindWord: string): (word: string) => boolean {
  const known = new Map<string, boolean>();
  const isSaidOf = (word: string, { entry, item }: Listed): boolean =>
    entry.colours.some((each) => each.includes(word)) ||
    (isHan(word) ? entry.text.includes(word) : entry.en.includes(word) || item.terms.said.has(word) || (hues.includes(word) && entry.hues.has(word)));
  return (word) => {
    const is = known.get(word) ?? (present.some((each) => isSaidOf(word, each)) || kindWord.includes(word));
    known.set(word, is);
    return is;
  };
}
