/**
 * What speaks for each of some goods being meant, in figures that a ranker weighs: how much of its name and of what is told
 * of it is said, how far that tells it from the others, what was spoken of, and how the text points. Candidates are goods
 * that something in the text or in the talk points to, and beside them `nothing`: a kind, a need, or no goods at all.
 */
import type { Item } from '../goods.ts';
import { colourSaid } from '../colours.ts';
import { isIdle } from '../content.ts';
import { isOrdinary } from '../naming.ts';
import { isHan } from '../../../../models/language/tokens.ts';
import { LEADS, OF_GOODS, OF_NOTHING } from './figures.ts';
import type { Candidate } from './figures.ts';
import { fitsOf, MEANT, sharesOf } from './fits.ts';
import type { Said } from './said.ts';
import { coloursIn, likeWords, longestRun, matchesOf, NO_MATCH, pairsOf, placesIn, utmost } from './matches.ts';
import type { Match, Talk } from './matches.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Entry } from './vocabulary.ts';

/** Candidates that are weighed at most, beside those that were spoken of. */
const MOST = 28;
/** From here on the rarest word of a name that is said stands for it. */
const BY_NAME = 0.3;

export function candidatesOf(said: Said, talk: Talk): readonly Candidate[] {
  const { goods, here, before, looking, bought } = talk,
    words = vocabularyOf(goods),
    place = here.length === goods.items.length ? null : (here[0]?.store.id ?? ''),
    near = place === null ? words.entries.map((_, i) => i) : (words.stores.get(place) ?? []);
  const isHere = (i: number): boolean => place === null || words.entries[i]?.store === place,
    size = Math.max(1, near.length),
    whole = Math.log(1 + size);
  const rarities = new Map<readonly number[] | undefined, number>(),
    rarityOf = (list: readonly number[] | undefined): number => {
      const known = rarities.get(list);
      if (known !== undefined) return known;
      const count = list === undefined ? 0 : place === null ? list.length : list.filter(isHere).length,
        rarity = Math.log(1 + size / Math.max(1, count)) / whole;
      rarities.set(list, rarity);
      return rarity;
    };
  const named = new Map<string, number>(),
    rarity = (word: string): number => {
      const known = named.get(word) ?? rarityOf(words.named.get(word));
      named.set(word, known);
      return known;
    };

  const runs = new Map<string, number>(),
    rarityOfRun = (run: string): number => {
      const rare = runs.get(run) ?? Math.log(1 + size / Math.max(1, near.filter((k) => words.entries[k]?.zh.includes(run)).length)) / whole;
      runs.set(run, rare);
      return rare;
    };

  const matches = matchesOf(said, words),
    indexOf = (id: string): number | undefined => {
      const all = words.byId.get(id) ?? [];
      return all.find(isHere) ?? all[0];
    };
  const spoken = placesIn(before, looking, indexOf),
    owned = [...bought].flatMap((id) => indexOf(id) ?? []);
  const kindHere = said.kind ? near.filter((i) => said.kind?.of.has(words.entries[i]?.product.category ?? '')) : [];
  const rough = (i: number, { en, han, told }: Match): number =>
    (isHere(i) ? 1 : 0.45) *
    ([...en].reduce((sum, [word, fit]) => sum + fit * rarity(word), 0) + [...han].reduce((sum, each) => sum + rarity(each) * 0.5, 0) +
      [...told].reduce((sum, each) => sum + rarityOf(words.told.get(each)) * 0.5, 0));
  const ranked = [...matches].map(([i, match]) => ({ i, score: rough(i, match) })).sort((a, b) => b.score - a.score),
    fits = fitsOf(said, goods, near),
    last = spoken.spokenOf === null ? null : (words.entries[spoken.spokenOf] ?? null),
    // The other of its kind, where one alone was spoken of.
    beside = said.isOther && last && spoken.shown.length < 2 ? near.filter((i) => i !== spoken.spokenOf && words.entries[i]?.product.category === last.product.category) : [],
    listed = new Set([...spoken.all, ...owned, ...ranked.slice(0, MOST).map(({ i }) => i), ...fits.best, ...kindHere, ...beside]);

  const list = [...listed].flatMap((i) => {
    const entry = words.entries[i],
      item = goods.items[i];
    return entry && item ? [{ i, entry, item, match: matches.get(i) ?? NO_MATCH }] : [];
  });
  const shown = list.filter(({ i }) => spoken.shown.includes(i)),
    mentioned = list.filter(({ i }) => spoken.mentioned.includes(i)),
    mentionedBefore = spoken.mentioned.find((i) => i !== spoken.spokenOf && !spoken.last.includes(i)),
    amongShown = said.isBare ? null : sharesOf(shown.map(({ i }) => i), fits.of),
    amongMentioned = said.isBare ? null : sharesOf(spoken.mentioned, fits.of),
    contentWhole = said.content.reduce((sum, each) => sum + rarityOf(words.told.get(each)), 0);
  type Listed = (typeof list)[number];
  const onlyOf = (some: readonly Listed[]) => (of: (each: Listed) => ReadonlySet<string> | readonly string[], each: Listed): boolean =>
      some.length > 1 && some.includes(each) && [...of(each)].some((word) => !some.some((other) => other !== each && [...of(other)].includes(word))),
    only = onlyOf(shown), onlyMentioned = onlyOf(mentioned);
  const kindWord = said.kind?.words ?? '',
    tellingChars = said.telling.filter((one) => !kindWord.includes(one)),
    ofKind = list.filter(({ i }) => kindHere.includes(i));
  const onlyOfKind = (of: (each: (typeof list)[number]) => readonly string[], each: (typeof list)[number]): boolean =>
    ofKind.length > 1 && of(each).some((word) => !ofKind.some((other) => other !== each && of(other).includes(word)));
  const extreme = said.extreme === null || shown.length < 2 ? null : utmost(shown, said.extreme),
    nth = said.nth === null ? undefined : spoken.shown.at(said.nth);
  const colourAsked = said.hues.length > 0 || list.some(({ entry }) => coloursIn(said, entry).length > 0),
    sizeAsked = list.some(({ i, entry }) => spoken.all.has(i) && [...entry.sizes].some((size) => said.tokens.has(size)));
  const isOfKind = ({ product }: Entry): boolean => said.kind?.of.has(product.category) ?? false;
  // A word that what was shown or is in the hand answers to as well points nowhere else: its colour, what it is made of, its kind.
  const present = [...new Set([...spoken.shown, ...(spoken.spokenOf === null ? [] : [spoken.spokenOf])])].flatMap((i) => list.filter((each) => each.i === i)),
    isPresent = new Set(present.map(({ i }) => i)),
    coloured = present.filter(({ entry, item }) => coloursIn(said, entry).length > 0 || said.hues.some((hue) => entry.hues.has(hue)) || colourSaid(said.matter, item.product, { isSpokenOf: true }) !== null),
    isColourPresent = coloured.length > 0,
    isKindPresent = said.kind !== null && present.some(({ entry }) => isOfKind(entry)),
    isKidPresent = present.some(({ item }) => isForKids(item)),
    hueWords = new Set(said.hues);
  const known = new Map<string, boolean>(),
    isKnown = (word: string): boolean => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const found = present.some(({ entry, item }) =>
        isHan(word) ? entry.text.includes(word) || entry.colours.some((each) => each.includes(word)) : entry.en.includes(word) || item.terms.said.has(word) || entry.colours.some((each) => each.includes(word)) || (hueWords.has(word) && entry.hues.has(word)),
      ) || (isKindPresent && kindWord.includes(word));
      known.set(word, found);
      return found;
    };
  let lones: number | null = null;
  const isLoneOne = (): boolean => (lones ??= near.filter((k) => said.lone.some((one) => words.entries[k]?.zh.includes(one))).length) === 1;
  const best = { name: 0, run: 0, told: 0, cover: 0 };

  const weighed = list.map((each) => {
    const { i, entry, item, match } = each,
      enWhole = entry.en.reduce((sum, word) => sum + rarity(word), 0),
      enSaid = [...match.en].reduce((sum, [word, fit]) => sum + fit * rarity(word), 0),
      enBest = Math.max(0, ...[...match.en].map(([word, fit]) => fit * rarity(word))),
      enCover = enWhole === 0 ? 0 : enSaid / enWhole;
    const shared = match.han.size > 1 ? longestRun(said.text, entry.zh) : '',
      run = [...shared].some((one) => said.telling.includes(one)) ? shared : '',
      runAt = run === '' ? -1 : entry.zh.indexOf(run),
      runRarity = run === '' ? 0 : rarityOfRun(run),
      hanWhole = [...entry.zh].reduce((sum, one) => sum + (isHan(one) ? rarity(one) : 0), 0),
      hanCover = match.han.size > 1 && hanWhole > 0 ? [...match.han].reduce((sum, one) => sum + rarity(one), 0) / hanWhole : 0;
    const tellings = [...match.told].map((word) => rarityOf(words.told.get(word))),
      toldSum = tellings.reduce((sum, one) => sum + one, 0),
      toldBest = Math.max(0, ...tellings),
      toldCover = contentWhole === 0 ? 0 : toldSum / contentWhole;
    const isShown = spoken.shown.includes(i),
      isLast = spoken.spokenOf === i,
      colours = coloursIn(said, entry),
      hasHue = said.hues.some((hue) => entry.hues.has(hue)),
      hasSize = [...entry.sizes].some((one) => said.tokens.has(one)),
      hasPrice = said.figures.some((figure) => figure > 12 && item.variants.some(({ price }) => Math.abs(price / 100 - figure) < 0.5)),
      lone = said.lone.some((one) => entry.zh.includes(one)),
      loneTold = !lone && said.lone.some((one) => entry.text.includes(one));
    const isKind = isOfKind(entry),
      isKindSaid = said.kinds.has(entry.product.category),
      here1 = isHere(i);
    const newWord = Math.max(0, ...[...match.en].map(([word, fit]) => (isKnown(word) ? 0 : fit * rarity(word))), run.length > 1 && !isKnown(run) ? runRarity : 0),
      tellingWord = Math.max(0, ...[...match.en].map(([word, fit]) => ((isOrdinary(word) && enCover < 0.99) || isIdle(word) ? 0 : fit * rarity(word)))),
      isNew = !isPresent.has(i),
      rankShown = spoken.shown.indexOf(i),
      isCounted = said.counted.has(entry.product.category),
      isKid = isForKids(item);
    const char = Math.max(0, ...tellingChars.filter((one) => entry.zh.includes(one)).map(rarity));
    const name = Math.max(enBest, run.length > 1 ? runRarity : 0);
    best.name = Math.max(best.name, here1 ? enCover : 0, hanCover);
    best.run = Math.max(best.run, name);
    best.told = Math.max(best.told, toldBest);
    best.cover = Math.max(best.cover, toldCover);
    const isOwned = owned.includes(i), fit = fits.share(i), rank = spoken.mentioned.indexOf(i);
    const values: Record<Exclude<(typeof OF_GOODS)[number], (typeof LEADS)[number]>, number> = {
      'en.cover': enCover,
      'en.whole': enCover > 0.99 ? 1 : 0,
      'en.said': Math.min(2, enSaid),
      'en.best': enBest,
      'en.first': match.en.get(entry.en[0] ?? '') ?? 0,
      'en.last': entry.en.length > 1 ? (match.en.get(entry.en.at(-1) ?? '') ?? 0) : 0,
      'en.spelt': entry.spelt.length > 3 && said.text.includes(entry.spelt) ? 1 : 0,
      'zh.run': run.length > 1 ? run.length / Math.max(1, entry.zh.length) : 0,
      'zh.rare': run.length > 1 ? runRarity : 0,
      'zh.long': run.length > 2 ? 1 : 0,
      'zh.whole': run !== '' && run === entry.zh ? 1 : 0,
      'zh.cover': hanCover,
      'zh.head': run.length > 1 && runAt === 0 ? 1 : 0,
      'kind.name-only': isKind && onlyOfKind(({ entry: other, match: { en } }) => [...en.keys(), ...tellingChars.filter((one) => other.zh.includes(one))], each) ? 1 : 0,
      'kind.told-only': isKind && onlyOfKind(({ entry: other, match: { told } }) => [...told, ...tellingChars.filter((one) => other.text.includes(one))], each) ? 1 : 0,
      'zh.char': char,
      'zh.char-kind': isKind ? char : 0,
      'zh.tail': run.length > 1 && runAt > 0 && runAt + run.length === entry.zh.length ? 1 : 0,
      'told.cover': toldCover,
      'told.sum': Math.min(3, toldSum),
      'told.best': toldBest,
      'name.fills': Math.max(
        said.words.length === 0 ? 0 : match.en.size / said.words.length,
        said.han.size === 0 || run.length < 2 ? 0 : run.length / said.han.size,
      ),
      'lone.name': lone ? 1 : 0,
      'lone.told': loneTold ? 1 : 0,
      'kind.head': isKind ? 1 : 0,
      'kind.said': isKindSaid ? 1 : 0,
      'kind.other': said.kinds.size > 0 && !isKindSaid ? 1 : 0,
      'kind.only': isKind && kindHere.length === 1 ? 1 : 0,
      'colour.name': colours.length > 0 ? 1 : 0,
      'colour.hue': colours.length === 0 && hasHue ? 1 : 0,
      'colour.lacks': colourAsked && colours.length === 0 && !hasHue ? 1 : 0,
      'size.has': sizeAsked && hasSize ? 1 : 0,
      'size.lacks': sizeAsked && !hasSize ? 1 : 0,
      'price.is': hasPrice ? 1 : 0,
      'shown': isShown ? 1 : 0,
      'shown.last': spoken.last.includes(i) && spoken.last.length > 1 ? 1 : 0,
      'shown.first': spoken.last.length > 1 && spoken.last[0] === i ? 1 : 0,
      'shown.name': only(({ match }) => [...match.en.keys(), ...pairsOf(said, match)], each) ? 1 : 0,
      'shown.told': only(({ match }) => match.told, each) ? 1 : 0,
      'shown.char': only(({ entry }) => said.telling.filter((one) => entry.text.includes(one)), each) ? 1 : 0,
      'shown.like': only(({ item }) => likeWords(said, item), each) ? 1 : 0,
      'shown.lone': lone && isShown && !shown.some((other) => other !== each && said.lone.some((one) => other.entry.zh.includes(one))) ? 1 : 0,
      'shown.colour': only(({ entry }) => coloursIn(said, entry), each) ? 1 : 0,
      'shown.hue': only(({ entry }) => said.hues.filter((hue) => entry.hues.has(hue)), each) ? 1 : 0,
      'shown.size': only(({ entry }) => [...entry.sizes].filter((one) => said.tokens.has(one)), each) ? 1 : 0,
      'shown.kind': said.kinds.size > 0 && isShown && isKindSaid && !shown.some((other) => other !== each && said.kinds.has(other.entry.product.category)) ? 1 : 0,
      'nth.this': nth === i ? 1 : 0,
      'nth.else': nth !== undefined && nth !== i ? 1 : 0,
      'extreme.this': extreme === i ? 1 : 0,
      'extreme.else': extreme !== null && extreme !== i ? 1 : 0,
      'other.this': said.isOther && isShown && !isLast ? 1 : 0,
      'other.spoken': said.isOther && isLast ? 1 : 0,
      'spoken': isLast ? 1 : 0,
      'spoken.focus': isLast && before.focus === item.product.id ? 1 : 0,
      'spoken.it': isLast && said.isIt ? 1 : 0,
      'spoken.brief': isLast ? said.brevity : 0,
      'spoken.one': isLast && said.wants === 'one' ? 1 : 0,
      'spoken.search': isLast && said.wants === 'search' ? 1 : 0,
      'spoken.compare': isLast && said.wants === 'compare' ? 1 : 0,
      'spoken.manners': isLast && said.wants === 'manners' ? 1 : 0,
      'spoken.pointed': isLast && said.isPointed ? 1 : 0,
      'spoken.kind': isLast && isKind ? 1 : 0,
      'spoken.unkind': isLast && said.kind !== null && !isKind ? 1 : 0,
      'spoken.open': isLast && said.isOpen ? 1 : 0,
      'spoken.listed': isLast && spoken.last.length > 1 ? 1 : 0,
      'hand': looking?.product.id === item.product.id ? 1 : 0,
      'hand.turned': spoken.isTurned && isLast ? 1 : 0,
      'earlier': spoken.all.has(i) && !isShown && !isLast ? 1 : 0,
      'mentioned': rank < 0 ? 0 : 1 / (1 + rank),
      'mentioned.before': i === mentionedBefore ? 1 : 0,
      'mentioned.name': onlyMentioned(({ match }) => [...match.en.keys(), ...pairsOf(said, match)], each) ? 1 : 0,
      'mentioned.told': onlyMentioned(({ match }) => match.told, each) ? 1 : 0,
      'mentioned.colour': onlyMentioned(({ entry: other }) => coloursIn(said, other), each) ? 1 : 0,
      'mentioned.kind': rank >= 0 && isKindSaid && !mentioned.some((other) => other !== each && said.kinds.has(other.entry.product.category)) ? 1 : 0,
      'mentioned.many': rank >= 0 && rank < 2 && (said.isMany || said.wants === 'compare') ? 1 : 0,
      'fit': fit,
      'fit.lead': fits.lead(i),
      'fit.over': fits.over(i),
      'fit.one': said.wants === 'one' ? fit : 0,
      'fit.pointed': said.isPointed ? fit : 0,
      'fit.search': said.wants === 'search' ? fit : 0,
      'fit.kind': isKind ? fit : 0,
      'fit.shown': amongShown?.get(i) ?? 0,
      'fit.mentioned': amongMentioned?.get(i) ?? 0,
      'shown.many': isShown && said.isMany ? 1 : 0,
      'shown.compare': isShown && (said.wants === 'compare' || said.isCompared) ? 1 : 0,
      'shown.pointed': isShown && said.isPointed ? 1 : 0,
      'away': here1 ? 0 : 1,
      'away.name': here1 ? 0 : Math.max(enCover > 0.99 ? 1 : 0, run.length > 2 && run.length / entry.zh.length > 0.6 ? 1 : 0),
      'name.search': said.wants === 'search' ? name : 0,
      'name.open': said.isOpen ? name : 0,
      'name.pointed': said.isPointed ? name : 0,
      'told.pointed': said.isPointed ? toldBest : 0,
      'told.open': said.isOpen ? toldBest : 0,
      'told.one': said.wants === 'one' ? toldCover : 0,
      'told.kind': isKind ? toldBest : 0,
      'name.kind': isKind ? name : 0,
      'colour.kind': isKind && (colours.length > 0 || hasHue) ? 1 : 0,
      'bought': isOwned ? 1 : 0,
      'bought.affair': isOwned && said.wants === 'affair' ? 1 : 0,
      'bought.own': isOwned && said.isOwn ? 1 : 0,
      'bought.kind': isOwned && isKindSaid ? 1 : 0,
      'bought.name': isOwned ? Math.max(name, toldBest * 0.5) : 0,
      'spoken.else': isLast && said.isElse ? 1 : 0,
      'extreme.kind': said.extreme !== null && isKind ? 1 : 0,
      'spoken.colour': isLast && (colours.length > 0 || hasHue) ? 1 : 0,
      'spoken.colourless': isLast && colourAsked && colours.length === 0 && !hasHue ? 1 : 0,
      'spoken.size': isLast && sizeAsked && hasSize ? 1 : 0,
      'spoken.compared': isLast && said.isCompared ? 1 : 0,
      'refused': said.isRefused ? name + (isLast ? 1 : 0) : 0,
      'name.new': isNew ? newWord : 0,
      'name.known': isNew && name > 0 && newWord === 0 ? 1 : 0,
      'name.telling': tellingWord,
      'colour.there': isNew && isColourPresent ? 1 : 0,
      'kind.there': isNew && isKindPresent ? 1 : 0,
      'present': isNew ? 0 : 1,
      'zh.short': isShortened(said, entry.zh) ? 1 : 0,
      'lone.counted': lone && isCounted ? 1 : 0,
      'lone.only': lone && isLoneOne() ? 1 : 0,
      'sized.there': said.isSize && !isNew && item.product.sizes.length > 1 ? 1 : 0,
      'sized.not': said.isSize && item.product.sizes.length < 2 ? 1 : 0,
      'colour.this': coloured.includes(each) ? 1 : 0,
      'colour.only': coloured.length === 1 && coloured[0] === each ? 1 : 0,
      'colour.spoken': isLast && coloured.includes(each) ? 1 : 0,
      'shown.rank': rankShown < 0 ? 0 : 1 / (1 + rankShown),
      'bare.spoken': said.isBare && isLast ? 1 : 0,
      'bare.shown': said.isBare && !isNew && !isLast ? 1 : 0,
      'bare.new': said.isBare && isNew ? 1 : 0,
      'whether.spoken': said.isWhether && isLast ? 1 : 0,
      'whether.shown': said.isWhether && !isNew && !isLast ? 1 : 0,
      'whether.name': said.isWhether && isNew ? Math.max(enCover, hanCover) : 0,
      'whether.told': said.isWhether ? toldCover : 0,
      'it.listed': isLast && said.isIt && spoken.last.length > 1 ? 1 : 0,
      'brief.listed': isLast && spoken.last.length > 1 ? said.brevity : 0,
      'grown.kids': said.isForGrown && isKid ? 1 : 0,
      'grown.this': said.isForGrown && !isKid && !isNew && isKidPresent ? 1 : 0,
      'kids.this': said.isForKids && isKid && !isNew ? 1 : 0,
      'kids.not': said.isForKids && !isKid && !isNew ? 1 : 0,
      'counted.this': isCounted ? 1 : 0,
      'counted.not': said.counted.size > 0 && !isCounted ? 1 : 0,
      'counted.there': isCounted && !isNew ? 1 : 0,
      'packing.there': said.isPacking && !isNew ? 1 : 0,
      'packing.spoken': said.isPacking && isLast ? 1 : 0,
      'packing.colour': said.isPacking && !isNew && (colours.length > 0 || hasHue) ? 1 : 0,
      'other.kind': said.isOther && isNew && last !== null && spoken.shown.length < 2 && last.product.category === entry.product.category ? 1 : 0,
      'other.pair': said.isOther && spoken.shown.length === 2 && isShown && !isLast ? 1 : 0,
    };
    return {
      item,
      name: here1 ? name + enCover : 0,
      told: here1 ? toldCover : 0,
      values,
      isSpokenOf: isLast,
      // What is spoken of is named again by its name alone: of the rest it would be asked without.
      // The kind's own word is no name.
      isByName: Math.max(0, ...[...match.en].map(([word, fit]) => (kindWord.includes(word) ? 0 : fit * rarity(word))), kindWord.includes(run) ? 0 : runRarity) > BY_NAME,
      isByColour: colours.length > 0 || hasHue,
      isShown,
      isNamed: isLast
        ? name > BY_NAME
        : name > 0 || char > 0 || toldBest > 0 || hanCover > 0 || lone || loneTold || nth === i || extreme === i || colours.length > 0 || hasHue || hasSize || hasPrice || isKind || isOwned || (said.isOther && isShown) || (said.isForGrown && !isKid && !isNew && isKidPresent) || (!spoken.all.has(i) && fit > MEANT),
    };
  });
  // How far each is before the next one, or behind the first.
  const items = weighed.map((each): Candidate => {
    const lead = (of: 'name' | 'told'): number => each[of] - Math.max(0, ...weighed.filter((other) => other !== each).map((other) => other[of]));
    const leads: Record<(typeof LEADS)[number], number> = {
      'name.lead': lead('name'),
      'told.lead': lead('told'),
      'spoken.name-lead': each.isSpokenOf ? lead('name') : 0,
      'spoken.told-lead': each.isSpokenOf ? lead('told') : 0,
    };
    const values = { ...each.values, ...leads };
    const { item, isNamed, isByName, isByColour, isShown, isSpokenOf } = each;
    return { item, isNamed, isByName, isByColour, isShown, isSpokenOf, features: Float64Array.from([...OF_GOODS.map((of) => values[of]), ...NOTHING_OF_NOTHING]) };
  });
  const nothing: Record<(typeof OF_NOTHING)[number], number> = {
    'none': 1,
    'none.kind': said.kind ? 1 : 0,
    'none.kind-special': said.kind?.special ? 1 : 0,
    'none.kind-same': said.kind && last && isOfKind(last) ? 1 : 0,
    'none.kind-shown': said.kind && shown.some(({ entry }) => isOfKind(entry)) ? 1 : 0,
    'none.open': said.isOpen ? 1 : 0,
    'none.asked': said.isAsked ? 1 : 0,
    'none.one': said.wants === 'one' ? 1 : 0,
    'none.search': said.wants === 'search' ? 1 : 0,
    'none.compare': said.wants === 'compare' ? 1 : 0,
    'none.affair': said.wants === 'affair' ? 1 : 0,
    'none.manners': said.wants === 'manners' ? 1 : 0,
    'none.nothing-spoken': spoken.spokenOf === null ? 1 : 0,
    'none.listed': spoken.last.length > 1 ? 1 : 0,
    'none.need': said.isNeed ? 1 : 0,
    'none.pointed': said.isPointed ? 1 : 0,
    'none.it': said.isIt ? 1 : 0,
    'none.brief': said.brevity,
    'none.name': best.name,
    'none.run': best.run,
    'none.told': best.told,
    'none.cover': best.cover,
    'none.colour': colourAsked ? 1 : 0,
    'none.size': sizeAsked ? 1 : 0,
    'none.refused': said.isRefused ? 1 : 0,
    'none.open-kind': said.isOpen && said.kind ? 1 : 0,
    'none.end': said.extreme === null ? 0 : 1,
    'none.nth': said.nth === null ? 0 : 1,
    'none.else': said.isElse ? 1 : 0,
    'none.own': said.isOwn ? 1 : 0,
    'none.absent': said.isAbsent ? 1 : 0,
    'none.bare': said.isBare ? 1 : 0,
    'none.whether': said.isWhether ? 1 : 0,
    'none.packing': said.isPacking && present.length > 0 ? 1 : 0,
    'none.packing-colour': said.isPacking && isColourPresent ? 1 : 0,
    'none.colour-there': isColourPresent ? 1 : 0,
    'none.counted': said.counted.size > 0 ? 1 : 0,
    'none.fit': fits.over(fits.best[0] ?? -1),
    'none.fit-share': fits.share(fits.best[0] ?? -1),
  };
  return [
    ...items,
    { item: null, isNamed: false, isByName: false, isByColour: false, isShown: false, isSpokenOf: false, features: Float64Array.from([...OF_GOODS.map(() => 0), ...OF_NOTHING.map((each) => nothing[each])]) },
  ];
}

/** A Chinese name said with a character left out within: 蘸碟 of 蘸料碟. */
function isShortened({ matter }: Said, name: string): boolean {
  if (name.length < 3 || name.length > 6 || !isHan(name)) return false;
  return Array.from({ length: name.length - 2 }, (_, i) => name.slice(0, i + 1) + name.slice(i + 2)).some((short) => matter.includes(short));
}

const isForKids = ({ product: { tags } }: Item): boolean => tags.includes('kids');
const NOTHING_OF_NOTHING = OF_NOTHING.map(() => 0);
