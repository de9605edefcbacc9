import { CARTON, kindsOf } from './kind.ts';
import type { Kind } from './kind.ts';

const food = kindsOf('food');
const near = (params: Readonly<Record<string, number | string>>) => ({ likeness: 'near', params } as const);
const PACKET = near({ lid: 'tuck' });

export const FOOD: readonly Kind[] = [
  food('juice', 'juice|smoothie|lemonade|nectar|iced tea|kombucha', '果汁|饮料|柠檬水|冰茶', 'bottle', 'glass', [0.07, 0.24, 0.07], 560, '#d98a2b', { params: { lid: 'screw', shoulder: 0.66, neck: 0.4 } }),
  food('drink', 'water|soft drink|soda|cola|beverage~|energy drink|sparkling water|mineral water|drink', '矿泉水|汽水|可乐|饮用水|功能饮料', 'bottle', 'glass', [0.066, 0.23, 0.066], 540, '#7fa9bb', { params: { lid: 'screw', neck: 0.35 } }),
  food('wine', 'wine|red wine|white wine|champagne|prosecco|whisky|whiskey|vodka|gin|rum|spirit|sake|liqueur', '红酒|白酒|葡萄酒|香槟|威士忌|黄酒|清酒', 'bottle', 'glass', [0.075, 0.31, 0.075], 1250, '#3f4a2e', { params: { lid: 'cork', shoulder: 0.62, neck: 0.36 } }),
  food('beer', 'beer|ale|lager|stout|cider', '啤酒|精酿', 'can', 'brushed-steel', [0.066, 0.12, 0.066], 360, '#b98a3a', { params: { kind: 'beaded' } }),
  food('oil', 'oil|cooking oil|olive oil|vinegar|soy sauce|sauce|ketchup|syrup|dressing|cooking essential~', '食用油|橄榄油|醋|酱油|酱料|糖浆', 'bottle', 'glass', [0.075, 0.28, 0.075], 900, '#c4a03a', { params: { lid: 'screw', shoulder: 0.7, neck: 0.36 } }),
  food('milk', 'milk|yogurt|yoghurt|oat milk|dairy~|soy milk', '牛奶|酸奶|豆奶|乳制品', 'box', 'paper', [0.075, 0.2, 0.075], 1040, '#6f9cc4', PACKET),
  food('honey', 'honey|honey jar|jam jar|jam|marmalade|peanut butter|spread|condiment~|preserve|pickle|olive|chutney', '蜂蜜|果酱|花生酱|酱菜|调味品', 'jar', 'glass', [0.075, 0.1, 0.075], 480, '#c8872e'),
  food('coffee', 'coffee|instant coffee|ground coffee|coffee bean|espresso', '咖啡|咖啡豆|速溶咖啡', 'can', 'brushed-steel', [0.09, 0.14, 0.09], 320, '#5b3a26', { params: { kind: 'tea' } }),
  food('tea', 'tea|green tea|black tea|matcha|herbal tea|tea bag', '茶叶|绿茶|红茶|抹茶|花茶|乌龙茶|普洱|茶', 'can', 'paper', [0.08, 0.12, 0.08], 180, '#55704c', { params: { kind: 'tea' } }),
  food('tin', 'canned|tuna|cat food|soup|bean|tin|canned food|sardine', '罐头|猫粮罐|午餐肉', 'can', 'brushed-steel', [0.075, 0.1, 0.075], 420, '#8f6a4a', { params: { kind: 'beaded' } }),
  food('spice', 'spice|salt|pepper mill|seasoning|herb|curry powder', '香料|盐|胡椒|调料', 'jar', 'glass', [0.05, 0.1, 0.05], 120, '#9a5a2e'),
  food('protein', 'protein|protein powder|whey|creatine|health supplement~', '蛋白粉|增肌粉', 'jar', 'matte-plastic', [0.16, 0.22, 0.16], 1100, '#2f3237', { params: { lid: 'screw', lidHeight: 0.2 } }),
  food('sweet', 'chocolate|candy|cookie|biscuit|snack|cake|dessert~|sweet|gum|cracker|chip|crisp|nut|granola bar', '巧克力|糖果|饼干|零食|蛋糕|甜点|坚果|薯片', 'box', 'paper', [0.16, 0.2, 0.06], 250, '#7a4a33', PACKET),
  food('ice-cream', 'ice cream|gelato|sorbet', '冰淇淋|雪糕', 'can', 'paper', [0.1, 0.1, 0.1], 500, '#c99aa2', near({ kind: 'tea' })),
  food('dry-goods', 'rice|pasta|flour|sugar|cereal|grain|noodle|oat|muesli|bread|lentil|dog food|pet food|pet supply~|grocery~', '大米|米|面粉|面条|意面|麦片|狗粮|宠物食品|糖|面包|食品', 'box', 'paper', [0.17, 0.25, 0.08], 1000, '#c2a878', PACKET),
  food('egg', 'egg', '鸡蛋|蛋', 'box', 'paper', [0.26, 0.07, 0.11], 650, '#a89a86', { likeness: 'near', params: { lid: 'lift-off', lidShare: 0.5 } }),
  food('produce', 'fruit|vegetable~|apple|banana|lemon|orange|kiwi|strawberry|mulberry|berry|grape|mango|potato|onion|cucumber|tomato|carrot|bell pepper|chili pepper|pepper|lettuce|avocado', '水果|蔬菜|苹果|香蕉|柠檬|橙子|草莓|土豆|洋葱|黄瓜|番茄|辣椒', 'box', 'oak', [0.3, 0.14, 0.2], 1000, '#a8814e', { likeness: 'box', params: { lid: 'lift-off', lidShare: 0.15 } }),
  food('fresh', 'meat|beef|chicken|pork|fish|seafood~|steak|cheese|butter|sausage|ham|salmon|shrimp', '肉|牛肉|鸡肉|猪肉|鱼|海鲜|奶酪|黄油|香肠', 'box', 'paper', [0.22, 0.05, 0.16], 500, '#9c5a52', CARTON),
];
