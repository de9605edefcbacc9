/**
 * Conversations as shoppers type and speak them, by an author who read the catalogue and not the assistant: third batch.
 * The buyer's orders are in `judge.ts`.
 */
import { buyer, holding, measured, talk } from './conversation.ts';
import type { Conversation } from './conversation.ts';

/** Ways of naming goods that a person in the shop might equally take. */
const FIND = 'search_products | find_alternatives | compare_products', LOOK = 'search_products | product_details | find_alternatives | compare_products', SEE = 'product_details | search_products', OTHER = 'find_alternatives | search_products';
const PLACE = 'where_is | list_stores | search_products', DEALS = 'my_offers | my_offers+search_products | search_products+my_offers | my_offers+product_details | product_details+my_offers';
const BOTH = 'product_details+store_policy | store_policy+product_details | search_products+store_policy | store_policy+search_products';
const GONE = 'sold out|out of stock|none left|nothing left|not in stock|no stock|unavailable|not available|gone|have no|run out|ran out', GONE_ZH = '没货|售罄|卖完|缺货|无货|断货|卖光|没有|暂无|售空|没了|无库存';

const ENGLISH: readonly Conversation[] = [
  talk('stride', ['loop knit slip on, stone, 44, hows stock', SEE, '=loop-knit', '1|one'], ['n navy', SEE, '=loop-knit', '10|ten'], ['gimme the navy', 'add_to_cart?', '=loop-knit', '44 & ¥329']),
  holding('vera-stiletto', 'stride', ['whats the heel on these like, how tall', SEE, '=vera-stiletto', '7.5|even'], ['ouch. anything flatter i can wear to the office', LOOK, '!vera-stiletto arcade-loafer|pirouette-flat|lace-up-derby|court-classic|mono-office']),
  talk('summit', ['Off to the mountains for a whole week and need one pack for everything', LOOK, 'massif-55'], ['the massif in forest green?', SEE, '=massif-55', GONE], ['slate?', 'product_details | search_products | add_to_cart?', '=massif-55']),
  talk('aurelle', ['wifes 40th!! 800 ish and NOT a bag she has 20 of them', FIND, 'category:sunglasses,necklace,wallet,scarf,hat,belt,ring most:1000 some'], ['that drop necklace looks nice, smoke colour, whats it cost', SEE, '=plumb-line-necklace', '780']),
  talk('tempo', ['column 360 in teal, price', SEE, '=column-360', '899'], ['sry wrong one i meant the drum for the garden', SEE, '=garden-drum', '549']),
  talk('fleur', ['hubby travels loads, smth to shave with that lasts', LOOK, 'shave-soap'], ['whats the tin made of', SEE, '=shave-soap', 'steel']),
  talk('pantry', ['vegetarian cooking tonight, which tins should i stay away from, do the sardines count haha', SEE, 'sardine-tin', 'ish']),
  talk('page-and-play', ['lamplighters map, how many pages', SEE, '=the-lamplighters-map', '352'], ['in the wine cover, two copies', 'add_to_cart?', '=the-lamplighters-map', '2 & ¥116'], ['mhm', 'add_to_cart!', '=the-lamplighters-map']),
  talk('lumen', ['u know those green bankers lamps from old movies', LOOK, 'scholar-desk-lamp'], ['and are desk lamps reduced at all', DEALS, '', '10'], ['scholar in brass and cherry then', 'add_to_cart?', '=scholar-desk-lamp', '¥899']),
  talk('hearth-and-oak', ['need chairs round the table, cant go over 250 a piece', FIND, 'category:chair most:250 some'], ['café ones in mint x4', 'add_to_cart?', '=cafe-chair', '4 & ¥796'], ['confirm', 'add_to_cart!', '=cafe-chair']),
  talk('kiln', ['something my 2yo can hurl at the wall and it wont shatter', LOOK, 'kid-bowl|salad-bowl-oak|walnut-board-plate|brass-catch-all'], ['little spoon bowl, honey and sky', 'product_details | search_products | add_to_cart?', '=kid-bowl', '52']),
  talk('concourse', ['is there anywhere for plates n bowls', PLACE, '', 'Kiln'], ['what about curtains', ':stranger | where_is | list_stores']),
  buyer('stride', ['refund for my canvas shoes please', 'return_order?', 'canvas-low'], ['oh hold on, rather have them in 43 instead of the money', 'exchange_item?', 'canvas-low', '43'], ['yes 43', 'exchange_item!', '', 'T-']),
  buyer('kiln', ['the bowls I ordered, could they be delivered to my office in Pudong instead?', 'change_order?', '', 'G-000001'], ['On second thoughts leave it as it is', ':left-it']),
  talk('pantry', ['tracking number pls', 'order_status', 'none']),
  measured('aurelle', ['u have my waist so which quiet belt', 'size_advice', '=quiet-belt']),
  talk('summit', ['show me wearing the felt cap w the ear flaps', 'try_on', '=wool-crew']),
  talk('stride', ['court classics but can u do them with a green accent just for me', 'customise', '=court-classic']),
  talk('lumen', ['bought a lamp from here last month and the thing buzzes all night, fed up', 'open_ticket? | hand_over | store_policy']),
  talk('tempo', ['u r a lifesaver', ':thanks']),
  talk('pantry', ['noodles tonight, what can i put on em with a kick', LOOK, 'chilli-crisp'], ['peanuts in that crisp?', SEE, '=chilli-crisp', 'eanut']),
  talk('concourse', ['which of your shops does alterations for trousers', ':stranger | :unknown | list_stores | where_is | hand_over']),
];

const CHINESE: readonly Conversation[] = [
  talk('stride', ['广东人头一次去哈尔滨看雪 脚上穿啥才不冻', LOOK, 'snowline-boot'], ['雪线那双燕麦色 40码', 'product_details | search_products | add_to_cart?', '=snowline-boot', '40'], ['折后价是多少', 'my_offers | product_details | search_products | my_offers+product_details | product_details+my_offers', '', '721|九五|9.5|95|5%']),
  talk('summit', ['爬山老晒得一脸红 帽子来几款瞅瞅', FIND, 'category:cap,hat some'], ['长檐的那个粉色有小号没', 'product_details | search_products | add_to_cart?', '=sun-legion']),
  talk('aurelle', ['上班用 得是真皮 笔记本要塞得下 三千以内', LOOK, 'most:3000 atelier-tote|ledger-backpack|folio-flap'], ['账簿双肩包栗色的仓库还有几个', SEE, '=ledger-backpack', '7|七']),
  talk('tempo', ['录音室监听 炭灰 一副', 'add_to_cart?', '=studio-monitor', '989'], ['先别 我再想想', ':left-it']),
  talk('fleur', ['男生大油脸 洗面的有吗', LOOK, 'charcoal-wash'], ['竹炭的 墨黑 两支', 'add_to_cart?', '=charcoal-wash', '2 & 158'], ['是', 'add_to_cart!', '=charcoal-wash']),
  talk('pantry', ['油买回去没开封 后悔了咋办', 'store_policy', '', '7']),
  talk('page-and-play', ['刚满周岁 什么都往嘴里塞 有没有啃不烂的书', LOOK, 'first-words-album'], ['毛毡认字书 薄荷 拿一本', 'add_to_cart?', '=first-words-album', '79']),
  talk('lumen', ['苍鹭三脚和柳荫三脚 到底差在哪儿', 'compare_products', 'heron-tripod-lamp willow-tripod'], ['便宜那盏 沙色 来一个', 'add_to_cart?', '=willow-tripod', '429']),
  talk('hearth-and-oak', ['幼儿园大班的娃 想有个自己够得到的书架', LOOK, 'low-shelf'], ['矮书架多高', SEE, '=low-shelf', '80|0.8|800'], ['从下单到搬进屋要几天', 'store_policy', '', '7 & 14']),
  talk('kiln', ['办公桌上想插一支花 小小的瓶就行', LOOK, 'bud-vase'], ['一枝瓶湖蓝还有不', 'product_details | search_products | add_to_cart?', '=bud-vase'], ['大一点的花瓶也给我看看', OTHER, 'category:vase !bud-vase some']),
  talk('concourse', ['逛累了 今天商场有啥折扣没', 'my_offers']),
  talk('concourse', ['想求婚 戒指上哪儿挑', PLACE, '', '金羽|Aurelle']),
  buyer('stride', ['帆布鞋挤脚趾头 换大一码', 'exchange_item?', 'canvas-low', '43'], ['行', 'exchange_item!', '', 'T-']),
  buyer('kiln', ['那俩面碗先别寄了 我不要了', 'cancel_order?', '', 'G-000001'], ['确定取消', 'cancel_order!', '', 'G-000001']),
  talk('aurelle', ['我碰羊毛就起疹子 你记一下', 'remember', '', '羊毛|毛'], ['围巾有我能戴的吗', LOOK, '=silk-drape'], ['把你记的全删了', 'forget? | forget']),
  talk('summit', ['耳朵一吹风就疼 冬天戴啥', LOOK, 'wool-crew|snow-beanie'], ['冬日呢帽酒红的剩几顶', SEE, '=wool-crew', '16|十六']),
  talk('pantry', ['在吗', ':hello | :help'], ['醋怎么卖', LOOK, 'orchard-vinegar', '52']),
  talk('pantry', ['石磨芝麻酱啥价 开了盖还给退吗', BOTH, 'sesame-paste', '32 & 7|密封|未开']),
  talk('tempo', ['帮我点个奶茶外卖', ':unknown | :stranger | where_is | list_stores']),
  talk('tempo', ['随行石子 珊瑚色 一个', 'add_to_cart?', '=pebble-go', '169'], ['嗯', 'add_to_cart!', '=pebble-go'], ['购物车给我看眼', 'show_cart', 'pebble-go', '169'], ['里面那个音箱拿掉', 'remove_from_cart?', '=pebble-go']),
  talk('stride', ['do the brook rain boots come in forest', SEE, '=brook-rain-boot'], ['40码有没有', SEE, '=brook-rain-boot', '40'], ['那就要森林绿40', 'add_to_cart?', '=brook-rain-boot', '40 & 269']),
  talk('page-and-play', ['口袋兔 要薄荷的 塞书包里刚好', 'add_to_cart:sold-out | product_details | search_products', '=pocket-rabbit', GONE_ZH], ['牛仔蓝凑合吧 一只', 'add_to_cart?', '=pocket-rabbit', '45']),
  talk('hearth-and-oak', ['亚麻腰枕燕麦色卖空了吗', 'product_details | search_products', '=lumbar-linen-cushion', GONE_ZH], ['鼠尾草绿的有现货的话来两个', 'add_to_cart?', '=lumbar-linen-cushion', '2 & 218']),
  holding('night-cream', 'fleur', ['这个罐子用完还能干嘛', SEE, '=night-cream', '床头'], ['比它便宜的面霜呢', OTHER, 'morning-cream !night-cream most:367']),
];

export const STRANGERS_BATCH_3: readonly Conversation[] = [...ENGLISH, ...CHINESE];
