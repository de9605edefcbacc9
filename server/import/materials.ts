/** Words of materials to those that the shape programs are dressed in, and to words for the card. */
import type { LocalText } from '../../shared/locale.ts';
import type { MaterialName } from '../../models/shape/materials/library.ts';
import { wordsOf } from './kinds.ts';

const TABLE: readonly (readonly [string, string, MaterialName])[] = [
  ['faux leather|vegan leather|pu leather|leather|nappa', '皮革|真皮|牛皮|皮', 'leather'],
  ['suede|nubuck', '麂皮|绒面皮', 'suede'],
  ['canvas|nylon|polyester|cordura|elastane|spandex', '帆布|尼龙|涤纶', 'canvas'],
  ['wool|merino|cashmere|knit|acrylic|alpaca', '羊毛|羊绒|针织', 'knit'],
  ['cotton|linen|silk|viscose|terry', '棉|亚麻|丝绸|真丝', 'cotton'],
  ['denim', '牛仔布|丹宁', 'denim'], ['velvet|velour', '丝绒|天鹅绒', 'velvet'], ['felt', '毛毡', 'felt'], ['mesh', '网布', 'mesh'],
  ['stainless steel|steel|aluminium|aluminum|metal|iron|carbon steel|titanium', '不锈钢|钢|铝|金属|铁|钛', 'brushed-steel'],
  ['silver|chrome', '纯银|镀铬', 'polished-steel'], ['brass|gold|bronze|copper', '黄铜|铜|黄金', 'brass'],
  ['walnut|mahogany|cherry wood|african cherry', '胡桃木|红木', 'walnut'], ['oak|wood|wooden|pine|beech|acacia|teak', '橡木|实木|木|榉木', 'oak'], ['bamboo|rattan|wicker', '竹|藤', 'bamboo'],
  ['ceramic|porcelain|stoneware|earthenware|terracotta|clay', '陶瓷|瓷|陶', 'ceramic'], ['glass|crystal', '玻璃|水晶', 'glass'],
  ['silicone|rubber|latex', '硅胶|橡胶|乳胶', 'rubber'], ['plastic|acrylic glass|abs|pvc|polypropylene', '塑料|亚克力', 'matte-plastic'], ['paper|cardboard|kraft', '纸|牛皮纸|纸板', 'paper'],
];
const PHRASES = TABLE.flatMap(([en, zh, material]) => en.split('|').map((name) => ({ name, words: wordsOf(name), zh: zh.split('|')[0] ?? name, material })))
  .sort((a, b) => b.words.length - a.words.length);
const HAN = TABLE.flatMap(([en, zh, material]) => zh.split('|').map((name) => ({ name, en: en.split('|').at(-1) ?? name, material }))).sort((a, b) => b.name.length - a.name.length);

export interface FoundMaterial { readonly material: MaterialName; readonly text: LocalText }

/** The material that a text names; null where it names none. Words of one Chinese character are read only where they are all. */
export function materialIn(text: string): FoundMaterial | null {
  const words = wordsOf(text);
  for (const { name, words: phrase, zh, material } of PHRASES) {
    if (words.some((_, at) => phrase.every((word, i) => words[at + i] === word))) return { material, text: { en: name.replace(/^[a-z]/, (letter) => letter.toUpperCase()), zh } };
  }
  const han = HAN.find(({ name }) => text === name || (name.length > 1 && text.includes(name)));
  return han ? { material: han.material, text: { en: han.en.replace(/^[a-z]/, (letter) => letter.toUpperCase()), zh: han.name } } : null;
}

/** What the card says where the merchant did not. */
export const NOT_STATED: LocalText = { en: 'Not stated', zh: '未注明' };
