/** Colours, qualities and comparisons as people name them. */
import type { Words } from './categories.ts';

/** Basic colours; a colourway belongs to one by its name or by the hue of its main colour. */
export const COLOURS: Readonly<Record<string, Words>> = {
  red: { en: ['red', 'crimson'], zh: ['红色', '红的', '红'] },
  orange: { en: ['orange'], zh: ['橙色', '橘色', '橙'] },
  yellow: { en: ['yellow', 'mustard'], zh: ['黄色', '黄的', '黄'] },
  green: { en: ['green', 'dark green'], zh: ['绿色', '绿的', '墨绿', '绿'] },
  blue: { en: ['blue', 'navy', 'dark blue'], zh: ['蓝色', '蓝的', '深蓝', '蓝'] },
  purple: { en: ['purple', 'violet'], zh: ['紫色', '紫'] },
  pink: { en: ['pink', 'rose'], zh: ['粉色', '粉红', '粉'] },
  brown: { en: ['brown', 'tan'], zh: ['棕色', '咖啡色', '棕', '褐色'] },
  black: { en: ['black'], zh: ['黑色', '黑的', '黑'] },
  grey: { en: ['grey', 'gray'], zh: ['灰色', '灰'] },
  white: { en: ['white', 'cream', 'beige'], zh: ['白色', '米色', '白的', '白'] },
};

/** Tags of the catalogue in people's words. */
export const QUALITIES: Readonly<Record<string, Words>> = {
  gift: {
    en: [
      'gift',
      'present',
      'for my mum',
      'for my dad',
      'for my girlfriend',
      'for my wife',
      'for a friend',
      'for a colleague',
      'birthday',
      'anniversary',
      'wedding',
      'christmas',
    ],
    zh: ['礼物', '送礼', '送人', '送妈妈', '送爸爸', '送女朋友', '送老婆', '送朋友', '送同事', '生日', '纪念日', '结婚'],
  },
  kids: {
    en: ['for kids', 'for children', 'for my son', 'for my daughter', 'for a toddler', 'for a baby', 'kids', 'child'],
    zh: ['儿童', '小孩', '给孩子', '给儿子', '给女儿', '宝宝', '小朋友'],
  },
  waterproof: { en: ['waterproof', 'water resistant', 'for the rain', 'rainproof'], zh: ['防水', '防雨', '下雨天', '不怕水'] },
  office: { en: ['for work', 'for the office', 'for commuting', 'business'], zh: ['上班', '通勤', '办公', '商务'] },
  travel: { en: ['for travelling', 'for a trip', 'for travel', 'on the road'], zh: ['旅行', '出差', '旅游', '路上'] },
  outdoor: { en: ['for hiking', 'for camping', 'outdoors', 'outdoor'], zh: ['徒步', '露营', '户外', '爬山'] },
  sporty: { en: ['for running', 'for the gym', 'sporty', 'for sports'], zh: ['跑步', '健身', '运动'] },
  minimal: { en: ['minimal', 'simple', 'plain', 'understated'], zh: ['简约', '简单', '低调', '素'] },
  luxury: { en: ['luxurious', 'fancy', 'special', 'high-end'], zh: ['高级', '奢华', '有档次', '高端'] },
  warm: { en: ['warm', 'cosy', 'cozy'], zh: ['暖和', '温暖', '温馨'] },
  vintage: { en: ['vintage', 'retro', 'old-fashioned'], zh: ['复古', '怀旧'] },
  eco: { en: ['eco-friendly', 'sustainable', 'recycled'], zh: ['环保', '可持续', '再生'] },
  playful: { en: ['fun', 'playful', 'cute'], zh: ['可爱', '好玩', '有趣'] },
  bold: { en: ['bold', 'eye-catching'], zh: ['大胆', '显眼', '个性'] },
  classic: { en: ['classic', 'timeless'], zh: ['经典', '耐看'] },
  daily: { en: ['for every day', 'everyday'], zh: ['日常', '每天用'] },
};

/** What goods are compared by: the word, the figure it is about, and which end of it is wanted. */
export const ATTRIBUTES = {
  cheap: {
    figure: 'price',
    wants: 'least',
    en: [
      'cheaper',
      'cheapest',
      'less expensive',
      'more affordable',
      'lower price',
      'lowest price',
      'lowest priced',
      'most affordable',
      'best value',
      'least expensive',
      'cheapest one',
      'cheaper one',
    ],
    zh: [
      '便宜',
      '更便宜',
      '最便宜',
      '便宜点',
      '实惠',
      '价格低',
      '价格最低',
      '最低价',
      '最实惠',
      '最划算',
      '便宜些',
      '便宜的',
      '价最低',
      '最省钱',
    ],
  },
  dear: {
    figure: 'price',
    wants: 'most',
    en: ['more expensive', 'most expensive', 'pricier', 'dearest', 'priciest', 'dearer', 'highest price', 'top of the range'],
    zh: ['更贵', '最贵', '贵', '贵一点', '价格最高', '顶配'],
  },
  light: {
    figure: 'weight',
    wants: 'least',
    en: ['lighter', 'lightest', 'less heavy', 'weighs less', 'weighs the least', 'less weight'],
    zh: ['更轻', '最轻', '轻', '轻一点'],
  },
  heavy: { figure: 'weight', wants: 'most', en: ['heavier', 'heaviest', 'weighs more', 'weighs the most'], zh: ['更重', '最重', '重'] },
  large: {
    figure: 'size',
    wants: 'most',
    en: ['bigger', 'biggest', 'larger', 'largest', 'roomier', 'roomiest'],
    zh: ['更大', '最大', '大', '大一点'],
  },
  small: {
    figure: 'size',
    wants: 'least',
    en: ['smaller', 'smallest', 'more compact', 'tinier', 'littler'],
    zh: ['更小', '最小', '小', '小一点'],
  },
  tall: { figure: 'height', wants: 'most', en: ['taller', 'tallest', 'higher', 'highest'], zh: ['更高', '最高', '高一点'] },
} as const satisfies Readonly<Record<string, Words & { figure: 'price' | 'weight' | 'size' | 'height'; wants: 'least' | 'most' }>>;
export type Attribute = keyof typeof ATTRIBUTES;

export const MATERIALS: Words = {
  en: [
    'leather',
    'cotton',
    'canvas',
    'suede',
    'steel',
    'oak',
    'walnut',
    'glass',
    'wool',
    'linen',
    'porcelain',
    'bamboo',
    'brass',
    'velvet',
  ],
  zh: ['真皮', '皮', '棉', '帆布', '麂皮', '不锈钢', '橡木', '胡桃木', '玻璃', '羊毛', '亚麻', '瓷', '竹', '黄铜', '丝绒'],
};
