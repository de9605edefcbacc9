import { CARTON, CASE, kindsOf, NEAR } from './kind.ts';
import type { Kind } from './kind.ts';

const furniture = kindsOf('furniture'), home = kindsOf('home');
const near = (params: Readonly<Record<string, number | string>>) => ({ likeness: 'near', params } as const);

export const HOME: readonly Kind[] = [
  furniture('sofa', 'sofa|couch|settee|loveseat|sectional|divan', '沙发|双人沙发|三人沙发', 'sofa', 'felt', [2.0, 0.82, 0.92], 62_000, '#8a8577'),
  furniture('armchair', 'armchair|recliner|lounge chair|accent chair|easy chair|bean bag', '单人沙发|扶手椅|休闲椅|躺椅|懒人沙发', 'armchair', 'felt', [0.82, 0.85, 0.84], 28_000, '#7a6a55'),
  furniture('chair', 'chair|stool|bar stool|dining chair|office chair|conference chair|bench|seat', '椅子|餐椅|办公椅|凳子|吧椅|椅', 'chair', 'oak', [0.5, 0.84, 0.54], 7000, '#8a6238'),
  furniture('table', 'table|dining table|desk|workbench|console table', '桌子|餐桌|书桌|办公桌|桌', 'table', 'oak', [1.4, 0.74, 0.8], 32_000, '#9a7045'),
  furniture('side-table', 'bedside table|side table|coffee table|end table|nightstand|tea table', '床头柜|茶几|边几|角几', 'table', 'walnut', [0.5, 0.5, 0.45], 9000, '#6a4630'),
  furniture('bookcase', 'bookcase|bookshelf|shelf|shelving|shelf unit|cabinet|wardrobe|dresser|sideboard|cupboard|chest of drawers|tv stand', '书架|置物架|柜子|衣柜|斗柜|电视柜|收纳架', 'shelf-unit', 'oak', [0.8, 1.7, 0.34], 30_000, '#9a7045'),
  furniture('bed', 'bed|mattress|bed frame|crib|bunk bed|futon|furniture~', '床|床垫|婴儿床|家具', 'box', 'paper', [1.5, 0.3, 0.4], 48_000, '#b99b76', CARTON),
  furniture('sink', 'sink|basin|bathtub|toilet|faucet|tap|shower head|bathroom~', '水槽|洗手盆|浴缸|马桶|水龙头|花洒', 'box', 'paper', [0.6, 0.4, 0.45], 14_000, '#b99b76', CARTON),
  home('table-lamp', 'lamp|table lamp|desk lamp|bedside lamp|lantern|night light|selfie lamp|ring light', '台灯|床头灯|小夜灯|灯', 'table-lamp', 'brass', [0.28, 0.46, 0.28], 1900, '#c2a46a'),
  home('floor-lamp', 'floor lamp|standing lamp|arc lamp', '落地灯|立灯', 'floor-lamp', 'brass', [0.4, 1.55, 0.4], 5200, '#3a3a3c'),
  home('light', 'pendant light|ceiling light|chandelier|light bulb|bulb|string light|lighting~', '吊灯|吸顶灯|灯泡|灯串', 'box', 'paper', [0.2, 0.24, 0.2], 900, '#b99b76', CARTON),
  home('cushion', 'cushion|pillow|throw pillow|scatter cushion', '抱枕|靠垫|枕头|坐垫', 'cushion', 'cotton', [0.45, 0.45, 0.14], 600, '#b0785a'),
  home('textile', 'blanket|throw|towel|bath towel|bedding|duvet|quilt|bed sheet|sheet|tablecloth|curtain|napkin', '毛毯|毯子|毛巾|浴巾|床品|被子|床单|桌布|窗帘', 'cushion', 'cotton', [0.32, 0.14, 0.36], 900, '#8c8a80', { ...NEAR, params: { piping: 'none', fullness: 0.9 } }),
  home('rug', 'rug|carpet|bath mat|doormat|runner rug|prayer rug', '地毯|地垫|脚垫|门垫', 'rug', 'wool', [1.7, 0.016, 1.2], 6000, '#9c6f52'),
  home('vase', 'vase|flower vase', '花瓶|花器', 'vase', 'ceramic', [0.15, 0.27, 0.15], 1100, '#b7a48c'),
  home('plant-pot', 'plant pot|planter|flower pot|flowerpot|plant accessory', '花盆|盆器', 'vase', 'ceramic', [0.18, 0.17, 0.18], 1200, '#a5694a', { params: { profile: 'cylinder' } }),
  home('plant', 'plant|house plant|artificial plant|potted plant|monstera|fern|palm|bonsai|tree', '绿植|植物|盆栽|龟背竹|蕨', 'plant', 'ceramic', [0.36, 0.55, 0.36], 3200, '#b7a48c'),
  home('succulent', 'succulent|cactus|aloe', '多肉|仙人掌|芦荟', 'plant', 'terracotta', [0.12, 0.13, 0.12], 500, '#b5693f', { params: { leaf: 'succulent', potShare: 0.5, leaves: 16 } }),
  home('flowers', 'bouquet|flower|wreath', '花束|鲜花|花环', 'vase', 'ceramic', [0.16, 0.28, 0.16], 900, '#5f7a4c', near({ profile: 'tulip' })),
  home('candle', 'candle|scented candle|wax melt|tealight', '蜡烛|香薰蜡烛|香薰', 'jar', 'glass', [0.08, 0.09, 0.08], 320, '#d8cdb8', { params: { lid: 'flat' } }),
  home('frame', 'frame|photo frame|picture frame|picture|poster|print|mirror|painting|canvas print|wall art', '相框|画框|镜子|海报|装饰画|挂画', 'book', 'paper', [0.2, 0.26, 0.03], 500, '#6b4a32', near({ binding: 'hard' })),
  home('clock', 'clock|wall clock|alarm clock', '闹钟|挂钟|时钟', 'speaker', 'matte-plastic', [0.12, 0.12, 0.06], 300, '#46484c', near({ form: 'cylinder' })),
  home('decoration', 'decoration|ornament|figurine|sculpture|showpiece|swing|statue|home decor~|home decoration~|homeware~', '摆件|装饰|雕塑|家居|手办', 'box', 'paper', [0.2, 0.24, 0.18], 800, '#b99b76', CARTON),
  home('storage', 'basket|storage box|organizer|organiser|bin|laundry basket|hamper|crate|storage', '收纳盒|收纳箱|篮子|收纳|脏衣篮', 'box', 'bamboo', [0.34, 0.22, 0.26], 900, '#b8935e', { ...CASE, likeness: 'near' }),
  home('tissue', 'tissue|tissue paper|tissue box|toilet paper|paper towel|wipe|diaper|nappy|household essential~', '纸巾|抽纸|卷纸|湿巾|纸尿裤|日用品', 'box', 'paper', [0.23, 0.11, 0.12], 320, '#8fb0c4', { ...NEAR, params: { lid: 'tuck' } }),
  home('cleaner', 'detergent|cleaner|bleach|fabric softener|dish soap|disinfectant|laundry', '洗衣液|清洁剂|消毒液|洗洁精|柔顺剂', 'bottle', 'gloss-plastic', [0.11, 0.26, 0.11], 1100, '#4f86b5', { params: { lid: 'screw', neck: 0.4 } }),
  home('tool', 'tool|screwdriver|drill|hammer|wrench|saw|hardware|power tool|tape measure', '工具|螺丝刀|电钻|锤子|扳手', 'box', 'matte-plastic', [0.32, 0.12, 0.22], 1600, '#c7822e', CASE),
];
