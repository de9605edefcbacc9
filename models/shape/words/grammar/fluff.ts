/** Words around what is asked for that say nothing about its form, and things that are not made here. */
import { strangeWord } from '../../../language/grammar/strangers.ts';
import { expand } from '../../../language/grammar/expand.ts';
import { FRAMES } from '../../../language/grammar/strangers.ts';
import type { Random } from '../../../engine/random.ts';
import { LEXICON } from '../lexicon/index.ts';
import { pick } from './piece.ts';
import type { Language } from './piece.ts';

/** Adjectives and purposes that a merchant adds; {o} is another product. */
export const FLUFF: Readonly<Record<Language, { readonly before: readonly string[]; readonly after: readonly string[]; readonly rows: readonly string[] }>> = {
  en: {
    before: ['beautiful', 'premium', 'handmade', 'new', 'classic', 'modern', 'vintage', 'elegant', 'stylish', 'cute', 'simple', 'minimal', 'luxury', 'everyday', 'insulated', 'waterproof', 'eco-friendly', 'cosy', 'best-selling', 'affordable', 'original', 'Nordic', 'Japanese', 'scandi', 'kids', 'women\'s', 'men\'s', 'unisex', 'summer', 'winter', 'high-quality', 'durable'],
    after: [
      ' for my mum', ' for travel', ' for the office', ' as a gift', ' for every day', ' for kids', ', goes well with a {o}', ', perfect next to your {o}', ', nice on a {o}', ' for daily use', ', dishwasher safe', ' for the living room', ', free shipping', ', ships in two days', ', for people who love tea', ', pairs with any {o}',
      ', limited edition', ' under 50 dollars', ', $39.90', ', made in Portugal', ', 2 year warranty', ' for men', ' for women', ', easy to clean', ', keeps drinks cold', ', fits in any {o}', ', also available with a matching {o}', ' for our spring collection', ', not for {o} fans',
      ', matches our walnut {o}', ' that goes with a grey {o}', ', to put next to a black {o}', ' to stand on the oak {o}', ', big enough for a 15 inch laptop', ' that fits a red {o}', ', in the style of our brass {o}',
    ],
    rows: ['in stock', 'sale', 'new arrival', 'gift idea', 'bestseller', 'free returns', 'model 2024', 'SKU 88231', 'EAN 4006381333931', '19.99 EUR', '120 g', 'pack of 1'],
  },
  zh: {
    before: ['新款', '高档', '手工', '简约', '复古', '经典', '时尚', '可爱', '北欧风', '日式', '轻奢', '网红', '爆款', '实用', '保温', '防水', '环保', '儿童', '女士', '男士', '夏季', '冬季', '优质', '家用', '办公室', '精致', '百搭', '韩版', '原创', '耐用'],
    after: ['，送妈妈', '，送礼', '，适合旅行', '，办公室用', '，日常使用', '，给孩子的', '，配{o}很好看', '，放在{o}旁边', '，包邮', '，两天发货', '，限量款', '，五十块以内', '，39元', '，易清洗', '，适合客厅', '，喜欢喝茶的人', '，和{o}是一套', '，春季新品', '，男女都可以', '，质保两年', '，可放进{o}里', '，葡萄牙制造', '，配我们的胡桃木{o}', '，放在灰色{o}旁边', '，搭黑色的{o}', '，摆在橡木{o}上', '，能装15寸电脑', '，和红色{o}成套'],
    rows: ['现货', '促销', '新品', '礼物推荐', '热卖', '支持退换', '2024款', '货号88231', '19.9元', '120克', '单件装'],
  },
};

/** Goods that no family makes, and that a sentence may ask for all the same. */
const ELSEWHERE: Readonly<Record<Language, readonly string[]>> = {
  en: `bicycle|electric scooter|fridge|washing machine|banana|pizza|kitchen knife|frying pan|umbrella|toothbrush|car|motorcycle|tennis racket|fishing rod|guitar|piano|curtain|mattress|bed|ladder|hammer|screwdriver|printer|keyboard|television|bathtub|vacuum cleaner|air conditioner|drone|tent|sleeping bag|skateboard|surfboard|dumbbell|violin|gloves|socks|swimsuit|steak|orange juice|lipstick|razor|hair dryer|door handle|mirror|clock|candle holder|fork|spoon|blender|toaster|kettle|wok|tyre|garden hose|lawn mower|dog leash|aquarium|horse saddle|helicopter|house|swimming pool|wedding cake|sandwich|key|pen|scissors|stapler
|apple|lemon|strawberry|rice|milk|eggs|chicken meat|fish fillet|red onions|cucumber|bell pepper|dog food|ice cream|spatula|whisk|grater|peeler|rolling pin|tongs|ladle|chopping board|serving tray|spice grinder|electric stove|microwave oven|earrings|bracelet|brooch|nail polish|mascara|eyeshadow palette|face powder|bar of soap|wireless charger|power bank|selfie stick|computer mouse|router|game console|sedan|minivan|pickup truck|bike helmet|cricket bat|baseball glove|golf club|shuttlecock|yoga mat|photo frame|oil painting|garden swing|tissue paper|towel|duvet
|phone case|phone charger|laptop stand|camera tripod|watch strap|shoe polish|bottle opener|tablecloth|plant food|bookend|chair cover|light bulb|belt sander|ball pump|dress pattern|plate warmer|cup holder|bag of rice|box spring|ring light|mug tree|glasses cloth|cap gun|hat stand|sofa cover|rug cleaner`.replaceAll('\n', '').split('|'),
  zh: `自行车|电动车|冰箱|洗衣机|香蕉|披萨|菜刀|平底锅|雨伞|牙刷|汽车|摩托车|网球拍|鱼竿|吉他|钢琴|窗帘|床垫|床|梯子|锤子|螺丝刀|打印机|键盘|电视机|浴缸|空调|无人机|帐篷|睡袋|滑板|冲浪板|哑铃|小提琴|手套|袜子|泳衣|牛排|橙汁|口红|剃须刀|吹风机|门把手|镜子|时钟|叉子|勺子|搅拌机|烤面包机|电水壶|炒锅|轮胎|水管|割草机|狗绳|鱼缸|直升机|房子|游泳池|婚礼蛋糕|三明治|钥匙|钢笔|剪刀|订书机
|苹果|柠檬|草莓|大米|牛奶|鸡蛋|鸡胸肉|鱼片|洋葱|黄瓜|青椒|狗粮|冰淇淋|锅铲|打蛋器|刨丝器|削皮刀|擀面杖|夹子|汤勺|砧板|托盘|调料架|电磁炉|微波炉|耳环|手链|胸针|指甲油|睫毛膏|眼影盘|散粉|香皂|无线充电器|充电宝|自拍杆|鼠标|路由器|游戏机|轿车|面包车|卡车|头盔|板球拍|棒球手套|高尔夫球杆|羽毛球|瑜伽垫|相框|油画|秋千|纸巾|毛巾|被子
|手机壳|手机支架|电脑支架|相机三脚架|表带|鞋油|开瓶器|桌布|花肥|书立|椅套|灯泡|充气泵|沙发套|杯托|帽架|眼镜布|碗架|地毯清洁剂|项链展示架`.replaceAll('\n', '').split('|'),
};
/** Every fifth of the above is kept for judging. */
const KEPT = 5;

export function elsewhere(language: Language, side: 'train' | 'heldOut', random: Random): string {
  return pick(ELSEWHERE[language].filter((_, i) => (i % KEPT === 2) === (side === 'heldOut')), random);
}

/** What is made for one of our goods, and is none itself. */
const HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: 'hook|hanger|polish|spray|sticker|repair kit|brush|wrap|holder|charger|poster|insurance|pattern book|workshop|museum|rental|protector|liner|wash|refill|nail|varnish|key|magnet|remote|adapter|battery|filter|paint|seeds|soup'.split('|'),
  zh: '挂钩|喷雾|贴纸|维修套装|刷子|保护膜|充电器|海报|说明书|除尘剂|油漆|遥控器|电池|滤芯|培训班|博物馆|租赁|清单|模具|衬垫|洗涤剂|钥匙|磁铁|支撑杆|防尘罩'.split('|'),
};
export function forOurs(language: Language, random: Random): string {
  const name = pick(pick(Object.values(LEXICON), random).names[language], random), head = pick(HEADS[language], random);
  return language === 'en' ? `${name} ${head}` : `${name}${random.next() < 0.15 ? '的' : ''}${head}`;
}

/** A thing that no shop of ours sells, as anybody names one. */
export const anything = (language: Language, random: Random): string => strangeWord('noun', language, random) ?? '';

/** A sentence that asks for nothing. */
export function chatter(language: Language, random: Random): string {
  return expand(pick(FRAMES[language], random), (kind, r) => strangeWord(kind, language, r), random).map(({ text }) => text).join('');
}
