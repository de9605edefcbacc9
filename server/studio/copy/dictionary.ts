/** Pairs of words that the catalogue and the mall's own lists hold in both languages; the first pair of a word counts. */
import { CATEGORIES } from '../../../models/language/lexicon/categories.ts';
import { COLOURS, QUALITIES } from '../../../models/language/lexicon/words.ts';
import { stem, tokenise } from '../../../models/language/tokens.ts';
import { KINDS, TRAITS } from '../../../models/language/wording/copy/lexicon.ts';
import type { Product } from '../../../shared/catalogue.ts';
import type { LocalText } from '../../../shared/locale.ts';
import { shapes as enShapes } from '../../../shared/texts/en/shapes.ts';
import { shapes as zhShapes } from '../../../shared/texts/zh/shapes.ts';

/** Plain words of shops, `English=中文`; where English has several, the first is what Chinese becomes. */
const PLAIN = `soft=柔软|hard=硬|big,large=大|small=小|long=长|short=短|thick=厚|thin=薄|light=轻|heavy=重|round=圆形|square=方形|wide=宽|narrow=窄|tall,high=高|low=低|deep=深|new=新|old=旧|black=黑色|white=白色
red=红色|blue=蓝色|green=绿色|yellow=黄色|grey=灰色|brown=棕色|pink=粉色|purple=紫色|orange=橙色|dark=深色|bright=亮色|leather=皮革|cotton=棉|canvas=帆布|wool=羊毛|linen=亚麻|silk=真丝|suede=麂皮|denim=牛仔布|felt=毛毡
steel=钢|brass=黄铜|gold=金|silver=银|glass=玻璃|wood=木|oak=橡木|walnut=胡桃木|bamboo=竹|paper=纸|ceramic=陶瓷|porcelain=瓷|stoneware=炻器|rubber=橡胶|plastic=塑料|velvet=丝绒|handle=把手|lid=盖|strap=肩带|zip=拉链
pocket=口袋|lining=内衬|sole=鞋底|lace=鞋带|button=纽扣|buckle=扣|sleeve=袖子|collar=领子|size=尺寸|colour,color=颜色|material=材质|weight=重量|width=宽度|height=高度|depth=深度|price=价格|gift,present=礼物
handmade=手工|waterproof=防水|washable=可水洗|recycled=再生|natural=天然|warm=温暖|cool=清凉|dry=干燥|strong=结实|comfortable=舒适|simple=简约|classic=经典|modern=现代|vintage=复古|elegant=优雅|playful=俏皮|bold=大胆
morning=早晨|evening=晚上|night=夜晚|summer=夏天|winter=冬天|spring=春天|autumn=秋天|home=家|kitchen=厨房|bedroom=卧室|office=办公室|garden=花园|school=学校|children,kids=孩子|women=女士|men=男士|family=家庭|friend=朋友
coffee=咖啡|tea=茶|water=水|milk=牛奶|bread=面包|flower=花|book=书|music=音乐|sport=运动|travel=旅行|bag=包|shoe=鞋|lamp=灯|chair=椅子|table=桌子|cup=杯子|bottle=瓶|box=盒|set=套装|pair=双|piece=件
size=大小|size=尺码|material=材质|material=用料|colour=配色|colours=颜色|this is=这是|is=是|has=有|made=制作|inside=里面`;

/** Of English words as `keyOf` spells them, and of Chinese as they are. */
export interface Dictionary { readonly toZh: ReadonlyMap<string, string>; readonly toEn: ReadonlyMap<string, string>; readonly longest: { readonly en: number; readonly zh: number } }

export const keyOf = (words: readonly string[]): string => words.map((word) => stem(word.toLowerCase())).join(' ');
const wordsOf = (text: string): string[] => tokenise(text).map(({ text: word }) => word);

/** @param products whose names, materials and colours are known; those of the asking store first */
export function dictionaryOf(products: readonly Product[]): Dictionary {
  const toZh = new Map<string, string>(), toEn = new Map<string, string>();
  const add = (en: string, zh: string): void => {
    const key = keyOf(wordsOf(en)), han = zh.trim();
    if (key === '' || han === '') return;
    if (!toZh.has(key)) toZh.set(key, han);
    if (!toEn.has(han)) toEn.set(han, en.trim());
  };
  const both = ({ en, zh }: LocalText): void => add(en, zh);
  for (const { name, material, colourways } of products) {
    both(name);
    both({ en: lowered(material.en), zh: material.zh });
    for (const colour of colourways) both({ en: colour.name.en.toLowerCase(), zh: colour.name.zh });
    // Parts stand in the same order in both languages, or there would be another number of them.
    const [en, zh] = [material.en.split(/,\s*/), material.zh.split(/[，、]/)];
    if (en.length === zh.length && en.length > 1) en.forEach((part, i) => add(lowered(part), zh[i] ?? ''));
  }
  for (const { en, zh } of KINDS.values()) add(en, zh);
  for (const { en, zh } of [...Object.values(CATEGORIES), ...Object.values(COLOURS)]) { for (const word of en) add(word, zh[0] ?? ''); for (const word of zh) add(en[0] ?? '', word); }
  // "For" is a link of its own, which has its place in either language.
  for (const trait of Object.values(TRAITS)) add(trait.en.replace(/^(?:for|as) (?:the |a )?/, ''), trait.zh.replace(/的$/u, ''));
  for (const { en, zh } of Object.values(QUALITIES)) add((en[0] ?? '').replace(/^for (?:the |a )?/, ''), zh[0] ?? '');
  for (const [key, en] of Object.entries(enShapes)) if (/^(?:material|family)-/.test(key)) add(en.toLowerCase(), zhShapes[key as keyof typeof zhShapes]);
  for (const row of PLAIN.split(/[|\n]/)) { const [en = '', zh = ''] = row.split('='); for (const word of en.split(',')) add(word, zh); }
  return { toZh, toEn, longest: { en: Math.max(...[...toZh.keys()].map((key) => key.split(' ').length)), zh: Math.max(...[...toEn.keys()].map((key) => key.length)) } };
}

const lowered = (text: string): string => text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
