import { CARTON, CASE, kindsOf, NEAR } from './kind.ts';
import type { Kind } from './kind.ts';

const shoes = kindsOf('footwear'), wear = kindsOf('fashion');
/** A garment folded to a packet. */
const FOLDED = { likeness: 'near', params: {} } as const;

export const CLOTHING: readonly Kind[] = [
  shoes('sneaker', 'sneaker|trainer|plimsoll|running shoe|athletic shoe|tennis shoe|casual shoe|shoe|footwear|cleat|football boot|nike air|jordan', '运动鞋|跑鞋|板鞋|球鞋|帆布鞋|休闲鞋|鞋', 'sneaker', 'knit', [0.11, 0.12, 0.29], 320, '#d8d4cc'),
  shoes('boot', 'boot|chelsea boot|hiking boot|rain boot|wellington', '靴|靴子|马丁靴|雨靴|登山靴', 'boot', 'leather', [0.11, 0.22, 0.29], 620, '#6b4a32'),
  shoes('dress-shoe', 'heel shoe|heel|pump|loafer|oxford|derby|brogue|moccasin|ballet flat|women shoe|men shoe|dress shoe', '高跟鞋|皮鞋|乐福鞋|单鞋|平底鞋', 'sneaker', 'leather', [0.09, 0.11, 0.26], 350, '#2b2523', { likeness: 'near', params: { lacing: 0, sole: 0.2 } }),
  shoes('slipper', 'slipper|sandal|flip flop|slide|clog|espadrille|mule', '拖鞋|凉鞋|人字拖|洞洞鞋', 'sneaker', 'suede', [0.1, 0.08, 0.27], 220, '#6b4a32', { likeness: 'near', params: { lacing: 0, sole: 0.24 } }),
  wear('handbag', 'handbag|tote|tote bag|purse|clutch|shoulder bag|crossbody|crossbody bag|satchel|women bag|leather bag|designer bag|bag|messenger bag', '手袋|手提包|单肩包|斜挎包|托特包|女包|包包|包', 'handbag', 'leather', [0.3, 0.32, 0.13], 700, '#7a4a2e'),
  wear('backpack', 'backpack|rucksack|knapsack|daypack|school bag|laptop bag', '双肩包|背包|书包|登山包', 'backpack', 'canvas', [0.3, 0.44, 0.17], 850, '#33414f'),
  wear('wallet', 'wallet|card holder|cardholder|coin purse|billfold|passport holder', '钱包|卡包|零钱包|护照夹', 'wallet', 'leather', [0.11, 0.09, 0.022], 90, '#5a3a28'),
  wear('suitcase', 'suitcase|luggage|trolley|travel case|carry on', '行李箱|拉杆箱|旅行箱', 'box', 'matte-plastic', [0.38, 0.55, 0.22], 3200, '#3b4654', CASE),
  wear('cap', 'cap|baseball cap|snapback|hat|headwear|headware|visor|bucket hat|sun hat|helmet', '帽|帽子|棒球帽|渔夫帽|遮阳帽|头盔', 'cap', 'cotton', [0.18, 0.13, 0.27], 110, '#2f3d52'),
  wear('beanie', 'beanie|knit hat|winter hat|bobble hat', '毛线帽|针织帽|冷帽', 'cap', 'knit', [0.2, 0.16, 0.22], 90, '#4a4e55', { likeness: 'near', params: { form: 'bucket', brim: 0.15 } }),
  wear('t-shirt', 't shirt|tshirt|tee|top|tank top|polo|polo shirt|vest top', 'T恤|短袖|背心|打底衫|Polo衫|POLO衫', 'cushion', 'cotton', [0.27, 0.07, 0.33], 200, '#8d9298', FOLDED),
  wear('shirt', 'shirt|blouse|dress shirt|check shirt|flannel', '衬衫|衬衣|上衣', 'cushion', 'cotton', [0.27, 0.08, 0.34], 260, '#6f86a8', FOLDED),
  wear('sweater', 'sweater|sweatshirt|hoodie|hoody|jumper|pullover|cardigan|knitwear|fleece', '卫衣|毛衣|针织衫|连帽衫|套头衫|开衫', 'cushion', 'knit', [0.3, 0.11, 0.36], 520, '#7d8288', FOLDED),
  wear('jacket', 'jacket|coat|parka|blazer|suit|windbreaker|raincoat|gilet|down jacket|outerwear|apparel~|clothing~', '外套|夹克|大衣|风衣|羽绒服|西装|西服|冲锋衣|服装|衣服', 'cushion', 'canvas', [0.32, 0.13, 0.38], 900, '#3e4450', FOLDED),
  wear('dress', 'dress|frock|gown|skirt|corset|jumpsuit|romper|sari|cheongsam', '连衣裙|裙|裙子|半身裙|礼服|旗袍', 'cushion', 'cotton', [0.27, 0.08, 0.34], 320, '#8a5560', FOLDED),
  wear('trousers', 'trouser|pant|jeans|short|chino|legging|jogger|sweatpant', '裤|裤子|牛仔裤|短裤|长裤|打底裤', 'cushion', 'denim', [0.27, 0.09, 0.35], 520, '#3c4f6e', FOLDED),
  wear('underwear', 'underwear|bra|brief|boxer|panty|lingerie|swimwear|swimsuit|bikini|pajama|pyjama', '内衣|内裤|文胸|泳衣|睡衣', 'cushion', 'cotton', [0.2, 0.05, 0.24], 90, '#c4b3aa', FOLDED),
  wear('socks', 'sock|stocking|tights|hosiery', '袜|袜子|丝袜|连裤袜', 'cushion', 'knit', [0.12, 0.05, 0.2], 60, '#5d6470', FOLDED),
  wear('scarf', 'scarf|shawl|neck warmer|wrap|bandana|pashmina|snood', '围巾|披肩|丝巾|围脖', 'cushion', 'knit', [0.24, 0.08, 0.28], 180, '#7b4d4d', FOLDED),
  wear('gloves', 'glove|mitten', '手套', 'cushion', 'knit', [0.13, 0.05, 0.24], 80, '#3f4347', FOLDED),
  wear('belt', 'belt|necktie|tie|bow tie|suspender', '皮带|腰带|领带|领结', 'box', 'paper', [0.13, 0.06, 0.13], 200, '#5a3a28', CASE),
  wear('sunglasses', 'sunglass|sun glasses|eyewear|eyeglasses|sunny|goggles|shades|reading glasses', '太阳镜|墨镜|眼镜|护目镜', 'box', 'leather', [0.16, 0.06, 0.07], 140, '#2c2a2a', CASE),
  wear('jewellery', 'earring|necklace|bracelet|pendant|brooch|jewellery|jewelry|bangle|charm|cufflink|anklet', '耳环|耳钉|项链|手链|手镯|吊坠|首饰|戒指|胸针', 'box', 'paper', [0.08, 0.05, 0.08], 60, '#7d8fa6', { likeness: 'box', params: { lid: 'ribbon' } }),
  wear('watch', 'watch|wristwatch|wrist watch|smartwatch|smart watch|apple watch|chronograph|timepiece', '手表|腕表|智能手表|机械表|石英表', 'watch', 'leather', [0.042, 0.075, 0.06], 80, '#4a3527'),
  wear('umbrella', 'umbrella|parasol', '雨伞|伞|阳伞', 'box', 'paper', [0.08, 0.3, 0.08], 400, '#3a4250', CARTON),
  wear('keyring', 'keyring|keychain|key chain|pin badge|patch', '钥匙扣|徽章', 'box', 'paper', [0.07, 0.09, 0.03], 40, '#b99b76', CARTON),
  wear('mask', 'face mask|respirator', '口罩', 'box', 'paper', [0.18, 0.08, 0.1], 150, '#9db7c4', { ...NEAR, params: { lid: 'tuck' } }),
];
