import { CARTON, CASE, kindsOf, NEAR } from './kind.ts';
import type { Kind } from './kind.ts';

const shoes = kindsOf('footwear'), wear = kindsOf('fashion');
/** A garment folded to a packet. */
const FOLDED = { likeness: 'near', params: {} } as const;
/** Parameters of a family that is made for the thing, and of one that resembles it. */
const as = (params: Kind['params']) => ({ likeness: 'own', params }) as const, near = (params: Kind['params']) => ({ likeness: 'near', params }) as const;

export const CLOTHING: readonly Kind[] = [
  shoes('sneaker', 'sneaker|trainer|plimsoll|running shoe|athletic shoe|tennis shoe|casual shoe|shoe|footwear|cleat|football boot|nike air|jordan', '运动鞋|跑鞋|板鞋|球鞋|帆布鞋|休闲鞋|鞋', 'sneaker', 'knit', [0.11, 0.12, 0.29], 320, '#d8d4cc'),
  shoes('boot', 'boot|chelsea boot|hiking boot|rain boot|wellington', '靴|靴子|马丁靴|雨靴|登山靴', 'boot', 'leather', [0.11, 0.22, 0.29], 620, '#6b4a32'),
  shoes('pump', 'heel shoe|heel|pump|stiletto|court shoe|ballet flat|women shoe', '高跟鞋|单鞋|平底鞋|细跟鞋', 'pump', 'smooth-leather', [0.075, 0.105, 0.248], 280, '#2b2523', as({ heel: 0.45 })),
  shoes('dress-shoe', 'loafer|oxford|derby|brogue|moccasin|men shoe|dress shoe', '皮鞋|乐福鞋|德比鞋|牛津鞋', 'pump', 'smooth-leather', [0.09, 0.085, 0.285], 350, '#2b2523', near({ heel: 0.12, heelForm: 'block', toe: 'almond', cut: 0.1 })),
  shoes('sandal', 'sandal|flip flop|espadrille', '凉鞋|人字拖', 'sandal', 'smooth-leather', [0.105, 0.082, 0.27], 260, '#6b4a32'),
  shoes('slipper', 'slipper|slide|clog|mule', '拖鞋|洞洞鞋', 'sandal', 'suede', [0.105, 0.085, 0.27], 220, '#6b4a32', near({ form: 'slide', back: 'none' })),
  wear('handbag', 'handbag|tote|tote bag|purse|clutch|shoulder bag|crossbody|crossbody bag|satchel|women bag|leather bag|designer bag|bag|messenger bag', '手袋|手提包|单肩包|斜挎包|托特包|女包|包包|包', 'handbag', 'leather', [0.3, 0.32, 0.13], 700, '#7a4a2e'),
  wear('backpack', 'backpack|rucksack|knapsack|daypack|school bag|laptop bag', '双肩包|背包|书包|登山包', 'backpack', 'canvas', [0.3, 0.44, 0.17], 850, '#33414f'),
  wear('wallet', 'wallet|card holder|cardholder|coin purse|billfold|passport holder', '钱包|卡包|零钱包|护照夹', 'wallet', 'leather', [0.11, 0.09, 0.022], 90, '#5a3a28'),
  wear('suitcase', 'suitcase|luggage|trolley|travel case|carry on', '行李箱|拉杆箱|旅行箱', 'box', 'matte-plastic', [0.38, 0.55, 0.22], 3200, '#3b4654', CASE),
  wear('cap', 'cap|baseball cap|snapback|headwear|headware|visor|bucket hat|helmet', '帽|帽子|棒球帽|渔夫帽|头盔', 'cap', 'cotton', [0.18, 0.13, 0.27], 110, '#2f3d52'),
  wear('hat', 'hat|fedora|panama|boater|felt hat', '礼帽|爵士帽', 'hat', 'felt', [0.285, 0.13, 0.335], 120, '#5a4a3c'),
  wear('sun-hat', 'sun hat|straw hat|beach hat', '草帽|遮阳帽', 'hat', 'straw', [0.37, 0.14, 0.4], 110, '#c9ab74', as({ form: 'sun', brim: 0.26 })),
  wear('beret', 'beret', '贝雷帽', 'hat', 'wool', [0.27, 0.12, 0.28], 90, '#3b3f46', as({ form: 'beret' })),
  wear('beanie', 'beanie|knit hat|winter hat|bobble hat', '毛线帽|针织帽|冷帽', 'hat', 'knit', [0.2, 0.2, 0.22], 90, '#4a4e55', as({ form: 'beanie' })),
  wear('t-shirt', 't shirt|tshirt|tee|top|long sleeve tee', 'T恤|短袖|打底衫', 't-shirt', 'jersey', [0.73, 0.745, 0.295], 200, '#8d9298'),
  wear('polo', 'polo|polo shirt', 'Polo衫|POLO衫', 't-shirt', 'jersey', [0.73, 0.75, 0.295], 240, '#3f5568', as({ neckline: 'polo' })),
  wear('tank-top', 'tank top|vest top|camisole', '背心|吊带', 't-shirt', 'jersey', [0.4, 0.74, 0.29], 140, '#a59c90', as({ sleeve: 0, neckline: 'scoop' })),
  wear('shirt', 'shirt|blouse|dress shirt|check shirt|flannel', '衬衫|衬衣|上衣', 'shirt', 'cotton', [0.84, 0.8, 0.29], 260, '#6f86a8'),
  wear('hoodie', 'hoodie|hoody|hooded sweatshirt', '卫衣|连帽衫', 'hoodie', 'fleece', [0.86, 0.83, 0.36], 560, '#7d8288'),
  wear('sweater', 'sweater|sweatshirt|jumper|pullover|cardigan|knitwear|fleece', '毛衣|针织衫|套头衫|开衫', 'hoodie', 'knit', [0.86, 0.745, 0.315], 520, '#7d8288', as({ neck: 'crew', pocket: 'none' })),
  wear('jacket', 'jacket|windbreaker|raincoat|gilet|outerwear|bomber|apparel~|clothing~', '外套|夹克|冲锋衣|服装|衣服', 'jacket', 'nylon', [0.87, 0.775, 0.325], 700, '#3e4450'),
  wear('down-jacket', 'down jacket|puffer|puffer jacket|quilted jacket', '羽绒服|棉服', 'jacket', 'nylon', [0.86, 0.85, 0.37], 750, '#39424e', as({ collar: 'hood', quilt: 9, length: 1.05, ease: 0.3 })),
  wear('blazer', 'blazer|suit|suit jacket', '西装|西服', 'jacket', 'wool', [0.855, 0.77, 0.31], 800, '#33394a', as({ collar: 'lapel', closure: 'buttons', fitted: 0.6, pockets: 'flap', length: 1.02, ease: 0.14 })),
  wear('coat', 'coat|parka|overcoat|trench', '大衣|风衣', 'jacket', 'wool', [0.87, 1.02, 0.33], 1400, '#6b5a48', as({ collar: 'lapel', closure: 'buttons', length: 1.35 })),
  wear('dress', 'dress|frock|gown|corset|jumpsuit|romper|sari|cheongsam', '连衣裙|裙|裙子|礼服|旗袍', 'dress', 'cotton', [0.64, 0.97, 0.47], 320, '#8a5560'),
  wear('skirt', 'skirt|mini skirt|pleated skirt', '半身裙|百褶裙|短裙', 'skirt', 'cotton', [0.6, 0.56, 0.465], 300, '#5d6a58'),
  wear('trousers', 'trouser|pant|jeans|chino|legging', '裤|裤子|牛仔裤|长裤|打底裤', 'trousers', 'denim', [0.38, 1.04, 0.265], 520, '#3c4f6e'),
  wear('joggers', 'jogger|sweatpant|track pant', '运动裤|卫裤|束脚裤', 'trousers', 'fleece', [0.38, 1.045, 0.275], 480, '#4b5058', as({ waist: 'elastic', hem: 'cuff', ease: 0.14 })),
  wear('shorts', 'short|bermuda', '短裤', 'trousers', 'cotton', [0.38, 0.37, 0.265], 260, '#b09a76', as({ length: 0.32, hemWidth: 0.6 })),
  wear('underwear', 'underwear|bra|brief|boxer|panty|lingerie|swimwear|swimsuit|bikini|pajama|pyjama', '内衣|内裤|文胸|泳衣|睡衣', 'cushion', 'cotton', [0.2, 0.05, 0.24], 90, '#c4b3aa', FOLDED),
  wear('socks', 'sock|stocking|tights|hosiery', '袜|袜子|丝袜|连裤袜', 'cushion', 'knit', [0.12, 0.05, 0.2], 60, '#5d6470', FOLDED),
  wear('scarf', 'scarf|shawl|wrap|bandana|pashmina', '围巾|披肩|丝巾', 'scarf', 'wool', [0.37, 0.58, 0.34], 180, '#7b4d4d'),
  wear('snood', 'snood|neck warmer', '围脖', 'scarf', 'knit', [0.37, 0.17, 0.34], 150, '#6b6f78', as({ wear: 'snood' })),
  wear('gloves', 'glove|mitten', '手套', 'cushion', 'knit', [0.13, 0.05, 0.24], 80, '#3f4347', FOLDED),
  wear('belt', 'belt', '皮带|腰带', 'belt', 'leather', [0.11, 0.044, 0.108], 200, '#5a3a28'),
  wear('tie', 'necktie|tie|bow tie|suspender', '领带|领结|背带', 'box', 'paper', [0.13, 0.06, 0.13], 120, '#5a3a28', CASE),
  wear('sunglasses', 'sunglass|sun glasses|eyewear|eyeglasses|sunny|goggles|shades|reading glasses', '太阳镜|墨镜|眼镜|护目镜', 'sunglasses', 'gloss-plastic', [0.145, 0.05, 0.15], 30, '#2c2a2a'),
  wear('ring', 'ring|engagement ring|wedding ring|wedding band|signet ring', '戒指|钻戒|对戒|婚戒', 'ring', 'gold', [0.0205, 0.026, 0.0066], 6, '#d9b25a'),
  wear('necklace', 'necklace|pendant|choker|pearl necklace|gold chain|silver chain', '项链|吊坠|锁骨链|珍珠项链', 'necklace', 'gold', [0.19, 0.25, 0.12], 60, '#d9b25a'),
  wear('jewellery', 'earring|bracelet|brooch|jewellery|jewelry|bangle|charm|cufflink|anklet', '耳环|耳钉|手链|手镯|首饰|胸针', 'box', 'paper', [0.08, 0.05, 0.08], 60, '#7d8fa6', { likeness: 'box', params: { lid: 'ribbon' } }),
  wear('watch', 'watch|wristwatch|wrist watch|smartwatch|smart watch|apple watch|chronograph|timepiece', '手表|腕表|智能手表|机械表|石英表', 'watch', 'leather', [0.042, 0.075, 0.06], 80, '#4a3527'),
  wear('umbrella', 'umbrella|parasol', '雨伞|伞|阳伞', 'box', 'paper', [0.08, 0.3, 0.08], 400, '#3a4250', CARTON),
  wear('keyring', 'keyring|keychain|key chain|pin badge|patch', '钥匙扣|徽章', 'box', 'paper', [0.07, 0.09, 0.03], 40, '#b99b76', CARTON),
  wear('mask', 'face mask|respirator', '口罩', 'box', 'paper', [0.18, 0.08, 0.1], 150, '#9db7c4', { ...NEAR, params: { lid: 'tuck' } }),
];
