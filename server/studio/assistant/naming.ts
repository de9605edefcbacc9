/** How a certain thing is pointed at, and which words are said of anything. */
import { isHan, stem } from '../../../models/language/tokens.ts';

/** Words of names that are said of anything: alone they name nothing. */
const ORDINARY: ReadonlySet<string> = new Set(
  `morning evening night weekend home office studio city day daily everyday kid kids child first second third last one two three four five six ten summer winter rain snow sun garden travel school work
  small big large little long short wide low high tall mini soft warm cold light dark plain simple quiet old new best green red black white blue brown grey gray pink yellow gold silver orange purple clear natural leather suede
  canvas wool linen silk velvet felt oak walnut bamboo steel brass glass denim knit knitted cotton wood wooden pair set box pack case card side table room spring top back down up line time story play party beach water sport
  slim thin flat tiny huge giant chunky elegant pretty cosy fine heavy loud classic vintage retro modern tea coffee breakfast dinner picture book reading hand face lip cream salt oil sweet hot monday sunday roll stripe dot round square shell column sale shop store mall order price colour size`
    .split(/\s+/)
    .map(stem),
);

/** Whether a word is said of anything. */
export const isOrdinary = (word: string): boolean => ORDINARY.has(word);

/** That a certain thing is meant: `the urn`, `that book`, 那本, 那个. */
const POINTED =
  /\b(?:the|that|this|those|these|your|my)\b|[那这](?:一)?(?:个|双|件|款|盏|本|把|条|只|块|瓶|罐|盒|套|张|副|顶|幅|种)|叫.{1,6}的/i;
/** @param word a word that it is to be said of, if any */
export function isPointed(text: string, word: string | null = null): boolean {
  if (word === null || isHan(word) || /\p{Script=Han}/u.test(text)) return POINTED.test(text);
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return at >= 0 && /\b(?:the|that|this|those|these|your|my) (?:[a-z'’-]+ ){0,3}$/i.test(text.slice(0, at));
}
