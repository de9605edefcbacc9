/** How much of the names of one of the goods is said, and of what is told of it; and how far that tells it from the others. */
import { isIdle } from '../content.ts';
import { isOrdinary } from '../naming.ts';
import { put } from './figures.ts';
import type { Asking, Listed } from './listed.ts';
import { longestRun } from './matches.ts';

/** From here on the rarest word of a name that is said stands for it. */
export const BY_NAME = 0.3;

export interface Naming {
  /** The rarity of the rarest word of its name that is said, or run of characters. */
  readonly name: number;
  /** Whether a word of it, other than that of the kind, stands for it. */
  readonly isByName: boolean;
  /** The share of its English name and of its Chinese one that is said. */
  readonly enCover: number;
  readonly hanCover: number;
  /** The rarity of a single character of its Chinese name that is said. */
  readonly char: number;
  /** The share of what is said that is told of it, and the rarest word of that. */
  readonly toldCover: number;
  readonly toldBest: number;
  /** A lone character that is said stands in what is told of it. */
  readonly isLoneTold: boolean;
}

/** Works out what is said of its name and writes its figures to `x`. */
export function putNames(x: Float64Array, asking: Asking, each: Listed): Naming {
  const { told, near, telling, contentSum, kindBy, isKnown } = asking,
    { i, entry, match, isHere, isKind, isNew, isLone } = each,
    { en, zh } = entry;
  const enSaid = match.en.reduce((sum, { worth }) => sum + worth, 0),
    enBest = match.en.reduce((most, { worth }) => Math.max(most, worth), 0),
    enWhole = near.wholeEn[i] as number,
    enCover = enWhole === 0 ? 0 : enSaid / enWhole,
    fitOf = (word: string | undefined): number => match.en.find((one) => one.word === word)?.fit ?? 0;
  const shared = match.han.length > 1 ? longestRun(told.text, zh) : '',
    run = [...shared].some((one) => told.telling.includes(one)) ? shared : '',
    isRun = run.length > 1,
    rare = run === '' ? 0 : near.run(run),
    at = zh.indexOf(run),
    hanWhole = near.wholeZh[i] as number,
    hanCover = match.han.length > 1 && hanWhole > 0 ? match.hanSum / hanWhole : 0,
    char = telling.reduce((most, one) => (entry.zh.includes(one) ? Math.max(most, near.named(one)) : most), 0);
  const { toldSum, toldBest } = match,
    toldCover = contentSum === 0 ? 0 : toldSum / contentSum,
    isLoneTold = !isLone && told.lone.some((one) => entry.text.includes(one));
  const kindWord = told.kind?.words ?? '',
    name = Math.max(enBest, isRun ? rare : 0),
    newWord = match.en.reduce((most, { word, worth }) => (isKnown(word) ? most : Math.max(most, worth)), isRun && !isKnown(run) ? rare : 0),
    tellingWord = match.en.reduce((most, { word, worth }) => ((isOrdinary(word) && enCover < 0.99) || isIdle(word) ? most : Math.max(most, worth)), 0),
    // The kind's own word is no name.
    ownWord = match.en.reduce((most, { word, worth }) => (kindWord.includes(word) ? most : Math.max(most, worth)), kindWord.includes(run) ? 0 : rare);

  put(x, 'en.cover', enCover);
  put(x, 'en.whole', enCover > 0.99);
  put(x, 'en.said', Math.min(2, enSaid));
  put(x, 'en.best', enBest);
  put(x, 'en.first', fitOf(en[0]));
  put(x, 'en.last', en.length > 1 ? fitOf(en.at(-1)) : 0);
  put(x, 'en.spelt', entry.spelt.length > 3 && told.text.includes(entry.spelt));
  if (isRun) {
    put(x, 'zh.run', run.length / Math.max(1, zh.length));
    put(x, 'zh.rare', rare);
    put(x, 'zh.long', run.length > 2);
    put(x, 'zh.whole', run === zh);
    put(x, 'zh.head', at === 0);
    put(x, 'zh.tail', at > 0 && at + run.length === zh.length);
  }
  put(x, 'zh.cover', hanCover);
  put(x, 'zh.char', char);
  put(x, 'zh.short', entry.shortened.some((short) => told.matter.includes(short)));
  put(x, 'told.cover', toldCover);
  put(x, 'told.sum', Math.min(3, toldSum));
  put(x, 'told.best', toldBest);
  put(x, 'name.fills', Math.max(told.words.length === 0 ? 0 : match.en.length / told.words.length, told.han.size === 0 || !isRun ? 0 : run.length / told.han.size));
  put(x, 'name.open', told.isOpen ? name : 0);
  put(x, 'name.pointed', told.isPointed ? name : 0);
  put(x, 'name.telling', tellingWord);
  put(x, 'told.pointed', told.isPointed ? toldBest : 0);
  put(x, 'told.open', told.isOpen ? toldBest : 0);
  put(x, 'whether.told', told.isWhether ? toldCover : 0);
  put(x, 'lone.name', isLone);
  put(x, 'lone.told', isLoneTold);
  put(x, 'lone.only', isLone && asking.isLoneOne());
  put(x, 'away', !isHere);
  put(x, 'away.name', !isHere && (enCover > 0.99 || (run.length > 2 && run.length / zh.length > 0.6)));
  if (isNew) {
    put(x, 'name.new', newWord);
    put(x, 'name.known', name > 0 && newWord === 0);
    put(x, 'whether.name', told.isWhether ? Math.max(enCover, hanCover) : 0);
  }
  if (isKind) {
    put(x, 'kind.name-only', kindBy.name(each));
    put(x, 'kind.told-only', kindBy.told(each));
    put(x, 'zh.char-kind', char);
    put(x, 'told.kind', toldBest);
    put(x, 'name.kind', name);
  }
  return { name, isByName: ownWord > BY_NAME, enCover, hanCover, char, toldCover, toldBest, isLoneTold };
}
