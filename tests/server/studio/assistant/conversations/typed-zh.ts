/** 每改好一类误解，就用别的说法、别的商品再写几段来验：带话的追问、按内容叫东西、口头的价钱、改口、一句两件事、发错发坏。 */
import { buyer, holding, measured, talk } from './conversation.ts';

/** 追问里自己说了要问什么，就不只是改上一句。 */
export const TYPED_FOLLOW_ZH = [
  talk('fleur', ['梅子丝绒是什么香', 'product_details', '=plum-velvet'], ['30ml的多少钱', 'product_details', '=plum-velvet', '¥450']),
  talk('summit', ['山脊保温壶介绍下', 'product_details', '=ridge-bottle'], ['750的有货没', 'product_details', '=ridge-bottle', '750']),
  talk(
    'stride',
    ['卵石双带凉鞋多少钱', 'product_details', '=pebble-sandal', '¥399'],
    ['都有啥颜色', 'product_details', '=pebble-sandal', '驼棕'],
    ['43码呢', 'product_details', '=pebble-sandal', '43'],
  ),
  talk(
    'aurelle',
    ['最便宜的钱包', 'search_products', '=denim-trifold', '¥79'],
    ['靛蓝色还有吗', 'product_details', '=denim-trifold', '靛蓝'],
  ),
  talk(
    'lumen',
    ['最高的落地灯是哪个', 'search_products', 'category:floor-lamp some'],
    ['它多重啊', 'product_details', 'category:floor-lamp some', '公斤'],
  ),
  talk(
    'tempo',
    ['你家最贵的表', 'search_products | find_alternatives', '=meridian-automatic', '¥3,980'],
    ['哈哈太贵了，五百以内的呢', 'search_products', 'category:watch most:500 some'],
  ),
  talk(
    'kiln',
    ['想要个花瓶', 'search_products', 'category:vase some'],
    ['有没有高一点的', 'find_alternatives | search_products', 'category:vase some'],
    ['三百块以下', 'search_products', 'category:vase most:300 some'],
  ),
  talk(
    'hearth-and-oak',
    ['有地毯吗', 'search_products', 'category:rug some'],
    ['条纹的那块多大', 'product_details', '=harbour-stripe-rug', '米'],
    ['价格呢', 'product_details', '=harbour-stripe-rug', '¥699'],
  ),
  talk(
    'page-and-play',
    ['大人玩的桌游', 'search_products', 'category:board-game some'],
    ['哪个最便宜', 'search_products | find_alternatives | compare_products', '=word-orchard', '¥98'],
    ['放在哪儿', 'where_is', '=word-orchard'],
  ),
  talk(
    'summit',
    ['毛线帽', 'search_products | product_details', 'snow-beanie'],
    ['藏青的有吗', 'product_details | search_products', '=snow-beanie', '藏青'],
    ['就它了', 'add_to_cart?', '=snow-beanie', '¥159'],
  ),
];

/** 按内容、按名字的一部分叫东西。 */
export const TYPED_NAMED_ZH = [
  talk('page-and-play', ['那本做汤的书多少钱', 'product_details', '=a-year-of-soups', '¥118']),
  talk('page-and-play', ['有没有一本讲夜车的书', 'product_details', '=night-train-to-anywhere']),
  talk('kiln', ['装鱼的那个大盘子多少钱', 'product_details', '=oval-fish-plate', '¥218']),
  talk('pantry', ['辣油怎么卖', 'product_details', '=chilli-crisp', '¥26']),
  talk('pantry', ['橙子果酱还有吗', 'product_details', '=bitter-orange-jam']),
  talk('tempo', ['环绕立柱和随行石子哪个轻', 'compare_products', '=pebble-go']),
  talk('tempo', ['咏叹跟胡桃木耳机有啥区别', 'compare_products', 'aria-over-ear walnut-cans', '¥2,480 & ¥1,890']),
  talk('lumen', ['长颈鹿灯和小火箭灯哪个便宜', 'compare_products', '=kid-rocket-lamp', '¥389 & ¥169']),
  talk('stride', ['切尔西靴什么价', 'product_details', '=harbour-chelsea', '¥1,180']),
  talk('stride', ['芭蕾鞋37有吗', 'product_details', '=pirouette-flat', '37']),
  talk('aurelle', ['看看那个护照夹', 'product_details', '=passport-wallet']),
  talk(
    'tempo',
    ['耳机都有哪些', 'search_products', 'category:headphones some'],
    ['头两个对比下', 'compare_products', 'category:headphones some'],
    ['第二个不错，啥材质', 'product_details', 'category:headphones some'],
  ),
  talk('kiln', ['看看马克杯', 'search_products', 'category:mug some'], ['最后那个多少钱', 'product_details', 'category:mug some', '¥']),
];

/** 类别、颜色、用处一起说。 */
export const TYPED_NEEDS_ZH = [
  talk('stride', ['黑皮鞋有没有', 'search_products', 'category:pump,boot,sneaker colour:黑色 some']),
  talk('stride', ['跑步鞋，42码，六百以内', 'search_products', 'tag:sporty category:sneaker most:600 some']),
  talk('stride', ['想买双鞋，别太贵，不超过三百', 'search_products', 'category:sneaker,boot,pump,sandal most:300 some']),
  talk('stride', ['白鞋', 'search_products', 'colour:白色 some']),
  talk('aurelle', [
    '上班用的黑包，不要皮的',
    'search_products',
    'category:handbag,tote,backpack tag:office colour:黑色 !ledger-backpack !folio-flap !atelier-tote some',
  ]),
  talk('hearth-and-oak', ['一千到两千的单人沙发', 'search_products', 'category:armchair most:2000 least:1000 some']),
  talk(
    'hearth-and-oak',
    ['沙发，小户型放得下的', 'search_products', 'category:sofa,armchair some'],
    ['第二个多长', 'product_details', 'category:sofa,armchair some', '米'],
  ),
  talk('kiln', ['五十来块的杯子', 'search_products', 'category:mug most:70 some']),
  talk('kiln', ['奶奶爱喝茶，送她什么好，两百以内吧', 'search_products', 'most:200 some']),
  talk('page-and-play', ['六岁小姑娘喜欢啥，五十到一百', 'search_products', 'tag:kids most:100 least:50 some']),
  talk('page-and-play', ['给两岁宝宝买玩具，别超一百', 'search_products', 'tag:kids most:100 some']),
  talk('lumen', ['孩子房间放的灯', 'search_products', 'tag:kids some']),
  talk('lumen', ['客厅沙发旁边放的灯', 'search_products', 'category:floor-lamp,table-lamp some']),
  talk('lumen', ['床头放的小灯，两三百的', 'search_products', 'category:table-lamp,night-light,desk-lamp most:360 some']),
  talk('summit', ['防水的包', 'search_products', 'category:backpack tag:waterproof some']),
  talk('summit', ['下周去露营，背什么包好', 'search_products', 'category:backpack tag:outdoor some']),
  talk('fleur', ['男生用的香水，别太甜', 'search_products', 'category:perfume some']),
  talk('tempo', ['便宜的耳机', 'search_products', 'category:headphones some']),
  talk('tempo', ['老爸六十大寿，喜欢老派的东西，一千五左右', 'search_products', 'most:1800 some']),
  talk('concourse', ['哪有卖窗帘的', ':stranger', 'none', '窗帘']),
  talk('concourse', ['想买双袜子', ':stranger', 'none', '袜']),
  talk('concourse', ['买个锅', ':stranger', 'none', '锅']),
  talk('concourse', ['厚点的外套哪里有', 'search_products | list_stores | where_is', 'category:jacket some']),
  talk('concourse', ['有牙膏卖吗', 'search_products | list_stores | where_is | product_details', 'kids-toothpaste']),
  talk('stride', ['我想买东西', ':help | search_products | :hello | :nothing-pending', '']),
  talk('kiln', ['随便看看', ':fine | :help | search_products | :remark | :nothing-pending', '']),
];

/** 改口、反悔、一句两件事。 */
export const TYPED_TURNS_ZH = [
  talk('stride', ['看看靴子', 'search_products', 'category:boot some'], ['打错了，凉鞋', 'search_products', 'category:sandal some']),
  talk(
    'lumen',
    ['三百以内的书桌灯', 'search_products', 'category:desk-lamp most:300 some'],
    ['算了四百也行', 'search_products', 'category:desk-lamp most:400 some'],
  ),
  talk(
    'stride',
    ['经典网球鞋白的41有没', 'product_details', '=court-classic', '41'],
    ['我说的是黑的', 'product_details', '=court-classic', '墨黑|黑'],
  ),
  talk('kiln', [
    '丰收圆肚杯多少钱，能进洗碗机吗',
    'product_details+product_details | product_details | product_details+:unknown',
    '=harvest-mug',
    '¥118',
  ]),
  talk('tempo', ['潮汐潜水表防水吗，在哪个架子上', 'product_details+where_is', '=tide-diver', '防水']),
  talk(
    'pantry',
    ['李子果酱要两瓶，槐花蜜透明的来一瓶', 'add_to_cart?+add_to_cart?', 'plum-jam acacia-honey', '¥76 & ¥68'],
    ['可以', 'add_to_cart!', 'plum-jam acacia-honey'],
  ),
  talk(
    'summit',
    ['越野透气帽', 'product_details', '=trail-cap'],
    ['蓝的有不', 'product_details', '=trail-cap', '蓝'],
    ['加两顶', 'add_to_cart?', '=trail-cap', '¥238'],
    ['一顶就够了', 'add_to_cart?', '=trail-cap', '¥119'],
    ['嗯好', 'add_to_cart!', '=trail-cap'],
  ),
  talk(
    'tempo',
    ['咔嚓盒拍立得多少钱', 'product_details', '=snapbox-instant', '¥629'],
    ['有点贵，有便宜些的相机吗', 'find_alternatives | search_products', ''],
  ),
  talk(
    'pantry',
    ['给我拿三包大麦茶', 'add_to_cart? | add_to_cart:needs-colour', '=barley-tea-bags'],
    ['要两包就行', 'add_to_cart?', '=barley-tea-bags', '¥58'],
    ['行吧', 'add_to_cart!', '=barley-tea-bags'],
  ),
  talk(
    'stride',
    ['薇拉细高跟黑色38', 'product_details | add_to_cart?', '=vera-stiletto', '38'],
    ['买了', 'add_to_cart?', '=vera-stiletto', '38'],
    ['确认', 'add_to_cart!', '=vera-stiletto'],
    ['购物车里都有啥', 'show_cart', 'vera-stiletto', '¥799'],
    ['那结账吧', 'go_to_checkout', ''],
  ),
  talk('aurelle', ['薄款对折钱夹藏青的放购物车', 'add_to_cart?', '=slim-bifold', '¥329'], ['等会儿再说', ':left-it']),
  talk('kiln', ['麻烦问一下赤陶大瓮是什么价格呀', 'product_details', '=terracotta-urn', '¥529']),
  talk('lumen', ['你好，我想问问有没有适合放床头的灯', 'search_products', 'category:table-lamp,night-light some']),
  talk(
    'stride',
    ['有 sneakers 吗，size 42', 'search_products', 'category:sneaker some'],
    ['price 最低的是哪双', 'search_products | find_alternatives', 'category:sneaker some'],
  ),
];

/** 订单、出了岔子、店里的规矩。 */
export const TYPED_AFFAIRS_ZH = [
  buyer('stride', ['这鞋磨脚，能退吗', 'return_order?', '', 'G-000002']),
  buyer(
    'stride',
    ['红帆布鞋大了', 'exchange_item:for-what | exchange_item?', 'canvas-low'],
    ['换41', 'exchange_item?', 'canvas-low', '41'],
  ),
  buyer('kiln', ['面碗我不想要了', 'cancel_order?', '', 'G-000001'], ['算了还是留着吧', ':left-it']),
  buyer('kiln', ['面碗买错了，退掉', 'cancel_order? | return_order?', '', 'G-000001'], ['对，退了吧', 'cancel_order!', '', '¥208']),
  buyer('summit', ['我帽子咋还没到', 'order_status', '', 'G-000003']),
  buyer('summit', ['帽子不要了能取消吗', 'cancel_order:too-late', '', 'G-000003']),
  buyer('tempo', ['给女儿买的耳机一个月就坏了', 'open_ticket?', '', '拍子'], ['好', 'open_ticket!', '', 'T-']),
  buyer('tempo', ['二重奏左边没声音了', 'open_ticket?', '', '拍子']),
  buyer('concourse', ['3号订单到哪了', 'order_status', '', 'G-000003']),
  buyer('concourse', ['查下我的帽子', 'order_status', '', 'G-000003']),
  buyer('kiln', ['订单的手机号写错了', 'change_order?', '', 'G-000001']),
  buyer('kiln', ['面碗碎了一个', 'open_ticket?', '', '窑里']),
  talk('lumen', ['灯不喜欢可以退不', 'store_policy', '', '28 天']),
  talk('fleur', ['满多少包邮', 'store_policy', '', '159 元']),
  talk('summit', ['包坏了你们给修吗', 'store_policy', '', '36 个月']),
  talk('kiln', ['发什么快递，几天能到', 'store_policy | store_policy+store_policy', '', '3 至 6 天']),
  talk('concourse', ['支持花呗吗', ':pay | :buy', '']),
  talk('kiln', ['找个真人跟我说', 'hand_over', '', '窑里 & T-']),
  talk('pantry', ['问你三遍了都答不上来，叫你们店长', 'hand_over', '', '食橱 & T- & 抱歉|不好意思']),
  talk('stride', ['今天有活动没', 'my_offers']),
  talk('stride', ['学生有优惠吗', 'my_offers']),
  measured('stride', ['沙丘中帮鞋43我能穿不', 'size_advice', '=dune-sneaker-boot']),
  measured('summit', ['卫衣M码我穿合适吗', 'size_advice', '=camp-hoodie']),
  talk('stride', ['我平时穿39的鞋', 'remember', '', '39'], ['城市漫步鞋我穿多大', 'size_advice', '=city-walker', '39']),
  talk('tempo', ['我不喜欢塑料的', 'remember', '', '塑料'], ['你都记得我什么', 'what_is_remembered', '', '塑料']),
  holding('gourd-lamp', 'lumen', ['好看！有蓝的吗', 'product_details', '=gourd-lamp', '钴蓝']),
  holding('petal-mini', 'aurelle', ['有没有再小点的', 'find_alternatives', '']),
  holding('matinee-sunglasses', 'aurelle', ['我戴好看吗', 'try_on', '=matinee-sunglasses']),
  holding('ridge-tee', 'summit', ['能印我们乐队的logo吗', 'customise', '=ridge-tee']),
  holding('yunomi-cup', 'kiln', ['手工做的吗', 'product_details', '=yunomi-cup']),
];
