/** Words of materials to those that the shape programs are dressed in, and to words for the card. */
import type { LocalText } from '../../shared/locale.ts';
import type { MaterialName } from '../../models/shape/materials/library.ts';
import { wordsOf } from './kinds.ts';

const TABLE: readonly (readonly [string, string, MaterialName])[] = [
  ['faux leather|vegan leather|pu leather|leather|nappa', '皮革|真皮|牛皮|皮', 'leather'],
  ['suede|nubuck', '麂皮|绒面皮', 'suede'],
  ['patent leather|patent', '漆皮', 'patent-leather'],
  ['canvas|cordura', '帆布', 'canvas'], ['nylon|polyester|elastane|spandex', '尼龙|涤纶|氨纶', 'nylon'],
  ['wool|tweed', '羊毛|粗花呢', 'wool'], ['merino|cashmere|knit|acrylic|alpaca', '羊绒|针织|腈纶', 'knit'],
  ['cotton|viscose|terry', '棉|粘胶', 'cotton'], ['linen|hemp', '亚麻|麻', 'linen'], ['silk|satin', '真丝|丝绸|缎面', 'satin'], ['jersey', '汗布', 'jersey'], ['fleece', '抓绒|摇粒绒', 'fleece'],
  ['straw|raffia', '草编|拉菲草', 'straw'], ['cork', '软木', 'cork'], ['lacquer|lacquered wood', '大漆|漆器', 'lacquer'],
  ['denim', '牛仔布|丹宁', 'denim'], ['velvet|velour', '丝绒|天鹅绒', 'velvet'], ['felt', '毛毡', 'felt'], ['mesh', '网布', 'mesh'],
  ['stainless steel|steel|aluminium|aluminum|metal|iron|carbon steel|titanium', '不锈钢|钢|铝|金属|铁|钛', 'brushed-steel'],
  ['chrome', '镀铬', 'polished-steel'], ['silver|sterling silver|platinum', '纯银|银|铂金', 'silver'], ['gold|gold plated', '黄金|镀金', 'gold'], ['copper|rose gold', '紫铜|红铜|玫瑰金', 'copper'], ['brass|bronze', '黄铜|青铜|铜', 'brass'],
  ['walnut|mahogany|cherry wood|african cherry', '胡桃木|红木', 'walnut'], ['oak|wood|wooden|pine|beech|acacia|teak', '橡木|实木|木|榉木', 'oak'], ['bamboo|rattan|wicker', '竹|藤', 'bamboo'],
  ['ceramic|porcelain|stoneware|earthenware|clay', '陶瓷|瓷|陶', 'ceramic'], ['terracotta', '红陶|赤陶', 'terracotta'], ['marble|granite|stone', '大理石|石材|岩板', 'stone'],
  ['glass', '玻璃', 'glass'], ['crystal', '水晶', 'crystal'],
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
