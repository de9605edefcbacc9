/** How copy names kinds of goods, and what it says of a tag. Nothing here states a property: a word is used where the record has its slug. */
import type { Locale } from '../../../../shared/locale.ts';

/** English with its article, plain English, Chinese, and the Chinese measure word. */
export interface Kind { readonly some: string; readonly en: string; readonly zh: string; readonly measure: string }

/** `slug: article|noun|Chinese|measure word`; `pair` stands for "a pair of". */
const ROWS: readonly string[] = [
  'handbag: a|handbag|手提包|只', 'tote: a|tote bag|托特包|只', 'backpack: a|backpack|双肩包|只', 'wallet: a|wallet|钱包|只', 'perfume: a|perfume|香水|瓶',
  'room-scent: a|room scent|室内香氛|瓶', 'cream: a|face cream|面霜|款', 'mask: a|face mask|面膜|款', 'bath: a|bath salt|浴盐|款', 'candle: a|candle|蜡烛|支',
  'shaving: a|shaving soap|剃须皂|块', 'balm: a|lip balm|润唇膏|支', 'hand-cream: a|hand cream|护手霜|支', 'cleanser: a|face wash|洗面奶|支',
  'sun-care: an|after-sun lotion|晒后乳液|瓶', 'tooth-care: a|toothpaste|牙膏|支', 'sofa: a|sofa|沙发|张', 'armchair: an|armchair|扶手椅|把', 'chair: a|chair|椅子|把',
  'table: a|table|桌子|张', 'side-table: a|side table|边几|张', 'coffee-table: a|coffee table|茶几|张', 'shelf-unit: a|bookcase|书架|座', 'cushion: a|cushion|抱枕|只',
  'mug: a|mug|马克杯|只', 'vase: a|vase|花瓶|只', 'bowl: a|bowl|碗|只', 'plate: a|plate|盘子|只', 'table-lamp: a|table lamp|台灯|盏', 'desk-lamp: a|desk lamp|书桌灯|盏',
  'night-light: a|night light|小夜灯|盏', 'floor-lamp: a|floor lamp|落地灯|盏', 'book: a|book|书|本', 'picture-book: a|picture book|绘本|本', 'stationery: a|piece of stationery|文具|件',
  'board-game: a|board game|桌游|款', 'puzzle: a|jigsaw puzzle|拼图|盒', 'card-game: a|card game|卡牌游戏|盒', 'plush: a|soft toy|毛绒玩具|只', 'wooden-toy: a|wooden toy|木头玩具|件',
  'tea: a|tea|茶|款', 'honey: a|honey|蜂蜜|款', 'jam: a|jam|果酱|款', 'sauce: a|sauce|酱料|款', 'pickle: a|pickle|酱菜|款', 'seasoning: a|seasoning|调料|款', 'vinegar: a|vinegar|醋|款',
  'oil: a|cooking oil|食用油|款', 'drink: a|drink|饮料|款', 'preserve: a|preserve|罐头|款', 'biscuit: a|biscuit|饼干|款', 'sweet: a|sweet|糖果|款', 'noodles: a|noodle dish|面条|款',
  'snack: a|snack|零食|款', 'sneaker: pair|trainers|运动鞋|双', 'boot: pair|boots|靴子|双', 'pump: pair|pumps|单鞋|双', 'sandal: pair|sandals|凉鞋|双', 'cap: a|cap|帽子|顶', 'hat: a|hat|帽子|顶',
  'scarf: a|scarf|围巾|条', 'belt: a|belt|腰带|条', 't-shirt: a|T-shirt|T恤|件', 'shirt: a|shirt|衬衫|件', 'hoodie: a|hoodie|卫衣|件', 'jacket: a|jacket|外套|件', 'dress: a|dress|连衣裙|条',
  'skirt: a|skirt|半身裙|条', 'trousers: pair|trousers|长裤|条', 'headphones: pair|headphones|耳机|副', 'speaker: a|speaker|音箱|台', 'watch: a|watch|手表|块', 'phone: a|phone|手机|部',
  'laptop: a|laptop|笔记本电脑|台', 'camera: a|camera|相机|台', 'sunglasses: pair|sunglasses|太阳镜|副', 'ring: a|ring|戒指|枚', 'necklace: a|necklace|项链|条', 'rug: a|rug|地毯|张',
  'plant: a|house plant|绿植|盆', 'dinner-set: a|dinner set|餐具套装|套', 'ball: a|ball|球|只', 'bottle: a|water bottle|水壶|只', 'flask: a|flask|保温瓶|只', 'tumbler: a|tumbler|随行杯|只',
];

export const KINDS: ReadonlyMap<string, Kind> = new Map(ROWS.map((row) => {
  const [slug = '', rest = ''] = row.split(': '), [some = '', en = '', zh = '', measure = ''] = rest.split('|');
  return [slug, { some, en, zh, measure }];
}));

/** What a thing holds or says rather than what it is made of. */
export const CONTENTS: ReadonlySet<string> = new Set([
  'perfume', 'room-scent', 'cream', 'mask', 'bath', 'candle', 'shaving', 'balm', 'hand-cream', 'cleanser', 'sun-care', 'tooth-care', 'book', 'picture-book', 'stationery', 'board-game',
  'puzzle', 'card-game', 'tea', 'honey', 'jam', 'sauce', 'pickle', 'seasoning', 'vinegar', 'oil', 'drink', 'preserve', 'biscuit', 'sweet', 'noodles', 'snack', 'plant',
]);

/** A tag before a noun, or what a thing is for; a tag has one of them. */
export type Trait = { readonly [L in Locale]: string } & { readonly as: 'adjective' | 'use' };
export const TRAITS: Readonly<Record<string, Trait>> = {
  daily: { as: 'use', en: 'for every day', zh: '日常使用' }, gift: { as: 'use', en: 'as a present', zh: '送礼' }, office: { as: 'use', en: 'for the office', zh: '上班通勤' },
  travel: { as: 'use', en: 'for travelling', zh: '旅行' }, kids: { as: 'use', en: 'for children', zh: '孩子' }, outdoor: { as: 'use', en: 'for the outdoors', zh: '户外' },
  warm: { as: 'adjective', en: 'cosy', zh: '温暖的' }, minimal: { as: 'adjective', en: 'minimal', zh: '简约的' }, classic: { as: 'adjective', en: 'classic', zh: '经典的' },
  playful: { as: 'adjective', en: 'playful', zh: '俏皮的' }, luxury: { as: 'adjective', en: 'luxurious', zh: '高档的' }, vintage: { as: 'adjective', en: 'vintage-style', zh: '复古的' },
  bold: { as: 'adjective', en: 'bold', zh: '个性鲜明的' }, eco: { as: 'adjective', en: 'eco-friendly', zh: '环保的' }, sporty: { as: 'adjective', en: 'sporty', zh: '运动风的' },
  waterproof: { as: 'adjective', en: 'waterproof', zh: '防水的' },
};

/** "a bold mug", "a pair of bold trainers", "一只个性鲜明的马克杯"; `bare` is "bold mug", "个性马克杯". */
export function phraseOf(kind: Kind, adjective: string | null, locale: Locale): { readonly what: string; readonly bare: string } {
  if (locale === 'zh') {
    return { what: `一${kind.measure}${adjective ?? ''}${kind.zh}`, bare: `${(adjective ?? '').replace(/(?:鲜明)?的$/u, '')}${kind.zh}` };
  }
  const bare = adjective === null ? kind.en : `${adjective} ${kind.en}`;
  if (kind.some === 'pair') return { what: `a pair of ${bare}`, bare };
  return { what: `${/^[aeiou]/i.test(bare) ? 'an' : 'a'} ${bare}`, bare };
}
