import { CARTON, CASE, kindsOf } from './kind.ts';
import type { Kind } from './kind.ts';

const kitchen = kindsOf('kitchen');
const near = (params: Readonly<Record<string, number | string>>) => ({ likeness: 'near', params } as const);

export const KITCHEN: readonly Kind[] = [
  kitchen('mug', 'mug|cup|coffee cup|tea cup|teacup|coffee mug|drinkware~', '马克杯|杯子|咖啡杯|茶杯|杯', 'mug', 'ceramic', [0.12, 0.095, 0.085], 340, '#b98a5e'),
  kitchen('glass', 'glass|tumbler|wine glass|drinking glass|goblet|champagne flute|beer glass', '玻璃杯|酒杯|水杯', 'mug', 'glass', [0.08, 0.12, 0.08], 240, '#bcc9cb', { params: { handle: 'none', form: 'tapered' } }),
  kitchen('bottle', 'bottle|water bottle|flask|thermos|travel mug|vacuum flask|sports bottle|baby bottle', '水瓶|保温杯|水壶|保温瓶|奶瓶|瓶', 'bottle', 'brushed-steel', [0.073, 0.26, 0.073], 340, '#4a6a78'),
  kitchen('dinner-set', 'dinner set|dinnerware set|plate set|tableware set|crockery set', '餐具套装|碗碟套装|碗盘套装', 'plate-set', 'ceramic', [0.27, 0.15, 0.27], 6500, '#cfc8bb'),
  kitchen('plate', 'plate|dinner plate|dish|saucer|serving plate|dinnerware~|platter', '盘子|餐盘|碟子|盘', 'plate', 'ceramic', [0.26, 0.028, 0.26], 620, '#cfc8bb'),
  kitchen('tray', 'tray|serving tray|ice cube tray|baking tray|serveware~|cake stand', '托盘|烤盘|冰格|蛋糕架', 'plate', 'bamboo', [0.32, 0.035, 0.32], 700, '#8f9a94', near({ well: 0.85 })),
  kitchen('bowl', 'bowl|salad bowl|mixing bowl|colander|strainer|sieve', '碗|沙拉碗|汤碗|滤网|漏勺', 'bowl', 'ceramic', [0.2, 0.09, 0.2], 480, '#9fae9c'),
  kitchen('pan', 'pan|wok|frying pan|skillet|griddle|cookware~|saute pan', '平底锅|炒锅|煎锅|锅', 'bowl', 'brushed-steel', [0.3, 0.09, 0.3], 1400, '#4a4b4e', near({ foot: 0.7, belly: 0.4 })),
  kitchen('pot', 'pot|saucepan|stockpot|casserole|dutch oven|pressure cooker|rice cooker|slow cooker', '汤锅|砂锅|炖锅|高压锅|电饭煲', 'jar', 'brushed-steel', [0.26, 0.2, 0.26], 2600, '#a9acae', near({ lid: 'knob', lidHeight: 0.25 })),
  kitchen('teapot', 'teapot|kettle|carafe|jug|pitcher|coffee pot|french press|moka', '茶壶|水壶电热|烧水壶|冷水壶|咖啡壶', 'jar', 'ceramic', [0.17, 0.2, 0.17], 900, '#7d8f8a', near({ lid: 'knob' })),
  kitchen('jar', 'jar|canister|cookie jar|storage jar|spice jar|butter dish', '罐子|密封罐|储物罐|调料罐', 'jar', 'glass', [0.1, 0.15, 0.1], 520, '#c9bfa8'),
  kitchen('rack', 'spice rack|dish rack|mug tree|mug tree stand|wine rack|stand|rack|holder|organization~', '调料架|碗架|架子|杯架', 'shelf-unit', 'oak', [0.3, 0.34, 0.16], 1200, '#9a7045', near({ shelves: 2, frame: 'ladder' })),
  kitchen('board', 'chopping board|cutting board|cheese board', '砧板|案板|菜板', 'book', 'paper', [0.25, 0.35, 0.022], 1100, '#b58a55', near({ binding: 'soft' })),
  kitchen('lunch-box', 'lunch box|lunchbox|food container|bento', '饭盒|便当盒|保鲜盒', 'box', 'matte-plastic', [0.2, 0.08, 0.15], 320, '#6f97a8', { params: { lid: 'lift-off', lidShare: 0.3 } }),
  kitchen('utensil', 'spatula|whisk|ladle|tong|turner|slotted turner|peeler|grater|slicer|squeezer|juicer|rolling pin|can opener|corkscrew|utensil~|kitchen tool~|kitchen accessory~|measuring cup|kitchen utensil', '锅铲|打蛋器|汤勺|夹子|削皮刀|刨丝器|榨汁器|擀面杖|厨具', 'box', 'paper', [0.1, 0.32, 0.06], 200, '#a98c66', CARTON),
  kitchen('cutlery', 'knife|fork|spoon|cutlery|chopstick|flatware|knife set|silverware', '刀|叉子|勺子|餐具|筷子|菜刀', 'box', 'walnut', [0.1, 0.04, 0.28], 350, '#6a4630', CASE),
  kitchen('appliance', 'blender|mixer|toaster|oven|microwave|microwave oven|stove|electric stove|cooktop|coffee machine|coffee maker|espresso machine|food processor|air fryer|kitchen appliance~|refrigerator|dishwasher|washing machine|vacuum cleaner|heater|humidifier|air purifier', '搅拌机|烤箱|微波炉|电磁炉|咖啡机|空气炸锅|料理机|冰箱|洗衣机|吸尘器|加湿器', 'box', 'paper', [0.42, 0.36, 0.36], 6500, '#b99b76', CARTON),
  kitchen('hand-blender', 'hand blender|hand mixer|immersion blender|milk frother', '手持搅拌棒|打奶器', 'box', 'paper', [0.16, 0.36, 0.12], 1100, '#b99b76', CARTON),
];
