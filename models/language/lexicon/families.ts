/** Names wider than one kind of goods, and names of what the mall does not sell. */
import type { Words } from './categories.ts';

/** Words that cover several kinds. */
export const FAMILIES: Readonly<Record<string, Words & { readonly of: readonly string[] }>> = {
  bag: { of: ['handbag', 'tote', 'backpack'], en: ['bag'], zh: ['包', '包包', '袋子'] },
  lamp: { of: ['table-lamp', 'desk-lamp', 'floor-lamp', 'night-light'], en: ['lamp', 'light', 'lighting'], zh: ['灯', '灯具', '照明', '灯光'] },
  shoe: { of: ['sneaker', 'boot', 'pump', 'sandal'], en: ['shoe', 'footwear', 'pair of shoes'], zh: ['鞋', '鞋子'] },
  clothing: {
    of: ['t-shirt', 'hoodie', 'jacket', 'trousers'],
    en: ['clothes', 'clothing', 'something to wear', 'outfit', 'garment'],
    zh: ['衣服', '服装', '衣裳', '穿的衣服'],
  },
  toy: { of: ['plush', 'wooden-toy', 'board-game', 'puzzle', 'card-game', 'ball'], en: ['toy', 'something to play with'], zh: ['玩具'] },
  game: { of: ['board-game', 'card-game', 'puzzle'], en: ['game'], zh: ['游戏'] },
  furniture: {
    of: ['sofa', 'armchair', 'chair', 'table', 'side-table', 'coffee-table', 'shelf-unit', 'rug'],
    en: ['furniture', 'furnishings'],
    zh: ['家具', '家居', '家私'],
  },
  tableware: {
    of: ['mug', 'bowl', 'plate', 'dinner-set'],
    en: ['tableware', 'crockery', 'dinnerware', 'ceramics', 'pottery', 'dishes', 'kitchenware'],
    zh: ['餐具', '瓷器', '陶瓷', '碗碟', '碗盘', '碗筷', '盘碗'],
  },
  jewellery: { of: ['ring', 'necklace'], en: ['jewellery', 'jewelry', 'jewel'], zh: ['首饰', '珠宝', '饰品', '珠宝首饰'] },
  skincare: {
    of: ['cream', 'mask', 'cleanser', 'hand-cream', 'balm', 'sun-care'],
    en: ['skincare', 'cosmetics', 'skin care', 'beauty products', 'skin products'],
    zh: ['护肤品', '化妆品', '护肤', '化妆'],
  },
  food: {
    of: [
      'tea', 'honey', 'jam', 'sauce', 'pickle', 'seasoning', 'vinegar', 'oil', 'drink', 'preserve', 'biscuit', 'sweet', 'noodles', 'snack',
    ],
    en: ['food', 'groceries', 'something to eat', 'treats'],
    zh: ['吃的', '食品', '食物', '吃食', '好吃的', '美食'],
  },
  spread: { of: ['jam', 'sauce', 'honey'], en: ['spread'], zh: ['酱'] },
  treat: {
    of: ['sweet', 'biscuit', 'jam', 'honey'],
    en: ['something sweet', 'sweet treat', 'sweet things', 'dessert'],
    zh: ['甜的', '甜品', '甜点', '甜食'],
  },
  vessel: { of: ['bottle', 'flask', 'tumbler'], en: ['drinking bottle', 'insulated bottle'], zh: ['水杯', '杯壶'] },
};

/**
 * Things that people ask for and that the embedded mall lacks: the model must see that they are named, the answer that they
 * are not there.
 */
export const ELSEWHERE: Words = {
  en: [
    'umbrella', 'socks', 'bicycle', 'games console', 'phone case', 'contact lenses', 'raincoat', 'jeans', 'earmuffs', 'gloves', 'bow tie',
    'earrings', 'bracelet', 'guitar', 'tent', 'sleeping bag', 'fridge', 'microwave', 'printer', 'drone', 'bed', 'mattress', 'wallpaper',
    'curtains', 'mirror', 'kettle', 'frying pan', 'knife', 'dog food', 'fresh flowers', 'wine', 'beer', 'tennis racket', 'swimsuit',
    'dress', 'skirt', 'shirt', 'waistcoat', 'suitcase', 'toaster', 'light bulb', 'sofa bed', 'duvet', 'towel', 'shampoo', 'lipstick',
    'chocolate', 'teapot', 'coffee machine', 'wardrobe', 'cutlery', 'fork', 'spoons', 'pan', 'saucepan', 'wok', 'blender', 'vacuum cleaner',
    'hair dryer', 'washing machine', 'tv', 'television', 'tablet', 'charger', 'power bank', 'keyboard', 'makeup', 'mascara', 'nail polish',
    'perfume atomiser', 'underwear', 'bra', 'tights', 'pyjamas', 'pajamas', 'bikini', 'leggings', 'shorts', 'swimming trunks', 'cat food',
    'toilet paper', 'detergent', 'milk', 'eggs', 'meat', 'fruit', 'vegetables', 'cheese', 'whisky', 'vodka', 'cigarettes', 'lego', 'doll',
    'barbie', 'video game', 'playstation', 'xbox', 'piano', 'violin', 'skateboard', 'skis', 'helmet', 'scooter', 'bike', 'stroller', 'pram',
    'nappies', 'diapers', 'batteries', 'pillowcase', 'bed sheets', 'blanket', 'oven', 'air conditioner', 'lawnmower', 'hammer', 'yoga mat',
    'dumbbells', 'fishing rod', 'binoculars', 'earplugs', 'hair clip', 'brooch', 'cufflinks', 'gift card',
  ],
  zh: [
    '雨伞', '袜子', '自行车', '游戏机', '手机壳', '隐形眼镜', '雨衣', '牛仔裤', '耳罩', '手套', '领带', '耳环', '手链', '吉他', '帐篷', '睡袋', '冰箱', '微波炉', '打印机', '无人机', '床',
    '床垫', '墙纸', '窗帘', '镜子', '水壶垫', '平底锅', '菜刀', '狗粮', '鲜花', '红酒', '啤酒', '网球拍', '泳衣', '裙子', '衬衫', '马甲', '行李箱', '烤面包机', '电视', '灯泡', '沙发床',
    '被子', '毛巾', '洗发水', '口红', '巧克力', '茶壶', '咖啡机', '衣柜', '筷子', '勺子', '刀叉', '炒锅', '锅', '电饭锅', '吸尘器', '吹风机', '洗衣机', '平板', '充电器', '充电宝', '键盘',
    '鼠标', '显示器', '粉底', '眼影', '指甲油', '睫毛膏', '内衣', '内裤', '丝袜', '睡衣', '西装', '西服', '领结', '短裤', '泳裤', '打底裤', '连衣裙', '猫粮', '纸巾', '卫生纸', '洗衣液',
    '牛奶', '鸡蛋', '水果', '蔬菜', '奶酪', '白酒', '威士忌', '香烟', '乐高', '芭比', '钢琴', '小提琴', '滑板', '滑雪板', '头盔', '电动车', '婴儿车', '尿不湿', '纸尿裤', '奶粉', '奶瓶',
    '电池', '枕套', '床单', '烤箱', '空调', '油漆', '锤子', '电钻', '瑜伽垫', '哑铃', '鱼竿', '望远镜', '发卡', '胸针', '袖扣', '购物卡', '四件套', '电风扇', '热水壶', '指南针', '手电筒',
    '折叠椅',
  ],
};
