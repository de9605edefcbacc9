/**
 * What copy may claim only where the product's own data says it, in either language; and what it may not claim at all, as no
 * record can hold it (and China's advertising law, article 9, forbids its words).
 */
import { COLOURS, MATERIALS } from '../../../models/language/lexicon/words.ts';

export interface Claim {
  /** Catalogue's tag that states it. */
  readonly tag?: string;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** A property, by all words that state it: it holds where any of them stands in the product's data. */
export const CLAIMS: readonly Claim[] = [
  { tag: 'waterproof', en: ['waterproof', 'water-resistant', 'water resistant', 'rainproof', 'weatherproof', 'watertight'], zh: ['防水', '防雨', '防泼水', '不怕雨', '不怕水'] },
  { tag: 'eco', en: ['eco-friendly', 'sustainable', 'recycled', 'reclaimed', 'biodegradable', 'carbon neutral', 'climate neutral'], zh: ['环保', '可持续', '可降解', '再生', '回收', '碳中和'] },
  { tag: 'warm', en: ['warm', 'cosy', 'cozy'], zh: ['温暖', '保暖', '暖和'] },
  { tag: 'luxury', en: ['luxurious', 'luxury', 'high-end', 'premium'], zh: ['高档', '奢华', '奢侈', '高端', '高级'] },
  { tag: 'classic', en: ['classic', 'timeless'], zh: ['经典'] }, { tag: 'vintage', en: ['vintage', 'retro', 'vintage-style'], zh: ['复古', '古董'] },
  { tag: 'minimal', en: ['minimal', 'minimalist'], zh: ['简约', '极简'] }, { tag: 'playful', en: ['playful'], zh: ['俏皮'] }, { tag: 'bold', en: ['bold', 'striking'], zh: ['个性鲜明', '大胆'] },
  { tag: 'sporty', en: ['sporty'], zh: ['运动风'] }, { tag: 'kids', en: ['for children', 'for kids', 'child-safe', 'for babies'], zh: ['适合孩子', '儿童', '宝宝', '婴儿'] },
  { tag: 'gift', en: ['as a present', 'as a gift', 'gift box'], zh: ['送礼', '礼盒'] }, { tag: 'office', en: ['for the office', 'for work'], zh: ['通勤', '办公'] },
  { tag: 'travel', en: ['for travelling', 'for travel'], zh: ['旅行'] }, { tag: 'outdoor', en: ['for the outdoors', 'outdoor'], zh: ['户外'] }, { tag: 'daily', en: ['for every day', 'everyday'], zh: ['日常使用'] },
  { en: ['handmade', 'hand-made', 'handcrafted', 'by hand', 'hand-woven', 'hand-painted', 'hand-thrown'], zh: ['手工', '手作', '手织', '手绘'] },
  { en: ['organic'], zh: ['有机'] }, { en: ['vegan'], zh: ['纯素', '素食'] }, { en: ['sugar-free', 'no sugar', 'unsweetened'], zh: ['无糖'] }, { en: ['gluten-free'], zh: ['无麸质'] },
  { en: ['dishwasher-safe', 'dishwasher safe', 'dishwasher'], zh: ['洗碗机'] }, { en: ['microwave-safe', 'microwave safe', 'microwave'], zh: ['微波炉'] }, { en: ['machine-washable', 'machine washable', 'washable'], zh: ['可机洗', '机洗', '可水洗'] },
  { en: ['hypoallergenic', 'allergy-free'], zh: ['低敏', '防过敏'] }, { en: ['antibacterial', 'antimicrobial'], zh: ['抗菌', '抑菌'] }, { en: ['bpa-free', 'non-toxic', 'food-safe', 'food-grade'], zh: ['无毒', '食品级'] },
  { en: ['fireproof', 'flame-retardant', 'heat-resistant'], zh: ['防火', '阻燃', '耐热', '耐高温'] }, { en: ['shockproof', 'unbreakable', 'scratch-resistant', 'dustproof'], zh: ['防震', '防摔', '耐磨', '防尘'] },
  { en: ['breathable', 'windproof', 'insulated', 'non-slip', 'lightweight'], zh: ['透气', '防风', '隔热', '防滑', '轻便'] }, { en: ['wireless', 'bluetooth'], zh: ['无线', '蓝牙'] }, { en: ['rechargeable', 'fast-charging'], zh: ['可充电', '快充', '充电'] },
  { en: ['noise-cancelling', 'noise-canceling'], zh: ['降噪'] }, { en: ['genuine leather', 'full-grain', 'real leather'], zh: ['真皮', '头层'] }, { en: ['solid wood', 'solid oak'], zh: ['实木'] },
  { en: ['pure', 'natural'], zh: ['纯天然', '天然'] }, { en: ['certified', 'award-winning', 'patented', 'dermatologically tested'], zh: ['认证', '获奖', '专利'] }, { en: ['made in', 'imported'], zh: ['进口', '原产', '国产'] },
  { en: ['limited edition', 'limited', 'exclusive'], zh: ['限量', '独家', '专属'] }, { en: ['new', 'brand-new', 'just arrived', 'new arrival'], zh: ['新品', '新款', '上新', '全新'] },
  { en: ['in stock', 'sold out', 'selling fast', 'few left', 'last chance', 'while stocks last', 'back in stock'], zh: ['现货', '有货', '库存', '售罄', '仅剩', '最后机会', '抢购', '售完即止'] },
  { en: ['bestseller', 'best-selling', 'bestselling', 'popular', 'everybody loves'], zh: ['热卖', '热销', '爆款', '畅销', '人气'] },
  { en: ['free shipping', 'free delivery', 'free returns', 'next-day', 'same-day'], zh: ['包邮', '免运费', '免费配送', '次日达', '当日达'] }, { en: ['warranty', 'refund', 'money back', 'guarantee'], zh: ['保修', '退款', '退货', '包退', '包换', '质保'] },
  { en: ['on sale', 'discount', 'reduced', 'free gift', 'bargain', 'half-price sale'], zh: ['特价', '打折', '促销', '赠品', '买一送一', '清仓', '秒杀'] },
  ...MATERIALS.en.map((word): Claim => ({ en: [word], zh: [] })), ...MATERIALS.zh.filter((word) => word.length > 1).map((word): Claim => ({ en: [], zh: [word] })),
  ...Object.values(COLOURS).map(({ en, zh }): Claim => ({ en, zh: zh.filter((word) => word.endsWith('色')) })),
];

/** Colours by their basic name, which a colourway's own hue states too. */
export const COLOUR_CLAIMS = COLOURS;

/** Claimed of nothing: superlatives, promises of effect. */
export const ABSOLUTES: Pick<Claim, 'en' | 'zh'> = {
  en: ['best', 'cheapest', 'lowest price', 'number one', 'no. 1', 'no.1', '#1', 'unbeatable', 'unrivalled', 'unmatched', "world's first", 'the only', 'guaranteed', 'miracle', 'cures', 'heals', 'never breaks', 'lasts forever', 'risk-free', '100%'],
  zh: ['最好', '最佳', '最优', '最低', '最便宜', '最强', '最大', '最高', '最先进', '最受欢迎', '第一', '国家级', '世界级', '顶级', '顶尖', '极品', '唯一', '绝对', '永久', '万能', '百分百', '百分之百', '独一无二', '史上', '治愈', '根治', '包治', '零风险', '全网'],
};
