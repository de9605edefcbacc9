/**
 * Conversations as shoppers type and speak them, by an author who read the catalogue and not the assistant: fourth batch.
 * The buyer's orders are in `judge.ts`.
 */
import { buyer, measured, talk } from './conversation.ts';
import type { Conversation } from './conversation.ts';

/** Ways of naming goods that a person in the shop might equally take. */
const FIND = 'search_products | find_alternatives | compare_products', LOOK = 'search_products | product_details | find_alternatives | compare_products', SEE = 'product_details | search_products', OTHER = 'find_alternatives | search_products';
const WEIGH = 'compare_products | product_details | search_products | find_alternatives', DEALS = 'my_offers | my_offers+search_products | search_products+my_offers | my_offers+product_details | product_details+my_offers';
const GONE = 'sold out|out of stock|none left|nothing left|not in stock|no stock|unavailable|not available|gone|have no|run out|ran out', GONE_ZH = '没货|售罄|卖完|缺货|无货|断货|卖光|没有|暂无|售空|没了|无库存';

const ENGLISH: readonly Conversation[] = [
  talk('page-and-play', ['Which is the longer read, the grey wall one or the night train?', 'compare_products', 'walking-the-grey-wall night-train-to-anywhere', '304']),
  talk('page-and-play', ['boss is leaving, whip round got us 160, some clever desk toy', LOOK, 'balance-tower most:165'], ['balance tower it is, just one', 'add_to_cart?', '=balance-tower', '¥159'], ['ok', 'add_to_cart!', '=balance-tower']),
  talk('page-and-play', ['jigsaws r on which shelf', 'where_is']),
  talk('hearth-and-oak', ['i kill every plant i touch, got one thats immortal', LOOK, 'patient-snake-plant'], ['roughly how tall is the snake plant', SEE, '=patient-snake-plant', '52|0.5|520']),
  talk('hearth-and-oak', ['ember wing chair brick red pls tell me its back', SEE, '=ember-wing-chair', GONE], ['and plum', 'product_details | search_products | add_to_cart?', '=ember-wing-chair'], ['can i split it over 12 months', ':unknown | store_policy | hand_over | my_offers']),
  talk('hearth-and-oak', ['we are a family of eight, would everyone fit at the longhouse', SEE, '=longhouse-dining-table', 'ight|8']),
  talk('kiln', ['love those speckly mugs, have any', LOOK, 'canteen-mug'], ['pair of the canteen ones in cobalt', 'add_to_cart?', '=canteen-mug', '2 & ¥158'], ['yup', 'add_to_cart!', '=canteen-mug'], ['done, where do i pay', 'go_to_checkout']),
  talk('kiln', ['MY PLATE CAME IN THREE PIECES', 'open_ticket? | store_policy | hand_over']),
  talk('fleur', ['osmanthus at dusk, what am i smelling in it', SEE, '=osmanthus-dusk', 'pricot'], ['and the littlest bottle is how much', SEE, '=osmanthus-dusk', '420']),
  talk('fleur', ['power cuts all week. which candle lasts', LOOK, 'candle-library'], ['hours of burn on the reading candle?', SEE, '=candle-library', '40|orty']),
  talk('lumen', ['posting just a night light to me, what would that add', 'store_policy | store_policy+product_details | product_details+store_policy', '', '20']),
  talk('lumen', ['student here, broke, lowest price desk lamp', LOOK, '=clip-dome-lamp', '149'], ['in white is it there', 'product_details | search_products | add_to_cart?', '=clip-dome-lamp']),
  talk('summit', ['rucksack the airline wont make me check in', LOOK, 'pass-35'], ['navy, how many do you hold', SEE, '=pass-35', '9|ine']),
  talk('summit', ['stick the knitted bucket on my head lemme look', 'try_on', '=knit-watch-bucket']),
  measured('stride', ['would a 43 swim on me in the gully trail', 'size_advice', '=gully-trail', '42'], ['gunmetal in my size?', SEE, '=gully-trail', GONE]),
  talk('aurelle', ['i take a 32 inch trouser, which belt size', 'size_advice | search_products | product_details', 'harness-belt|quiet-belt']),
  talk('aurelle', ['Zip went on my wallet after a year. Do you charge for mending?', 'store_policy | open_ticket?']),
  talk('tempo', ['film camera people, u got one?', LOOK, 'meadow-rangefinder'], ['how much less is the instant', WEIGH, 'snapbox-instant', '629|2,551|2551']),
  talk('tempo', ['my girl cant read a clock face yet, watch for that', LOOK, 'reef-kids'], ['mint reef one, go', 'add_to_cart?', '=reef-kids', '¥99'], ['no sorry sky', 'add_to_cart?', '=reef-kids', '99']),
  talk('concourse', ['first time here, run me through every shop youve got', 'list_stores', '', 'Stride & Kiln']),
  talk('concourse', ['trainers that hurt, how many days to bring them back to stride', 'store_policy', '', '30']),
  buyer('concourse', ['tell me about G-000004', 'order_status', '', 'G-000004'], ['right, i want to send that one back', 'return_order:return-over']),
  buyer('stride', ['the red canvas pair smells of glue its disgusting, making a complaint', 'open_ticket?'], ['eh, leave it', ':left-it']),
  talk('aurelle', ['note my limit is 500 today', 'remember', '', '500'], ['handbags then', FIND, 'category:handbag most:500 some'], ['what did i say my max was', 'what_is_remembered', '', '500']),
  talk('hearth-and-oak', ['a big mirror for the hall?', ':stranger']),
];

const CHINESE: readonly Conversation[] = [
  talk('page-and-play', ['教师节想送班主任 一本装帧讲究的诗集', LOOK, 'letters-not-sent'], ['未寄的信酒红封面库存', SEE, '=letters-not-sent', '29']),
  talk('page-and-play', ['快手小龙对比词语果园 六岁玩哪个好', 'compare_products', 'snap-dragons word-orchard']),
  talk('page-and-play', ['足球摆哪块儿了', 'where_is | product_details', 'courtyard-football']),
  talk('hearth-and-oak', ['林间圆桌 临时多个客人坐得下五位么', SEE, '=clearing-round-table', '五|5|四'], ['橡木的现货几张', SEE, '=clearing-round-table', '9|九']),
  talk('hearth-and-oak', ['两岁宝宝学大人坐沙发 有迷你的吗', LOOK, 'kid-snug'], ['小不点沙发 柠檬 一个', 'add_to_cart?', '=kid-snug', '459'], ['等下 送货费多少', 'store_policy', '', '150'], ['能接受 加吧', 'add_to_cart! | add_to_cart?', '=kid-snug']),
  talk('kiln', ['过年蒸整条鱼 盘子得够长', LOOK, 'oval-fish-plate'], ['过节大碗钴蓝是不是快没了 剩多少', SEE, '=serving-bowl', '2|两|二']),
  talk('kiln', ['四人餐桌套装里一共几件', SEE, '=table-for-four', '十二|12'], ['what colours does it come in', SEE, '=table-for-four', 'Oat|oat|燕麦']),
  talk('fleur', ['小朋友不肯洗澡 有好玩的泡澡东西吗', LOOK, 'kids-bubble'], ['泡泡粉蓝的余量', SEE, '=kids-bubble', '2|两|二']),
  talk('fleur', ['护手霜多买几支便宜不', DEALS, '', '八五|85|15%|8.5|15']),
  talk('lumen', ['要那种自己慢慢变暗的 哄睡用', LOOK, 'globe-night-light'], ['小月亮粉色 买一对', 'add_to_cart?', '=globe-night-light', '2 & 258'], ['下单吧', 'add_to_cart! | go_to_checkout | add_to_cart!+go_to_checkout']),
  talk('lumen', ['按钮灯 木栓灯 摆一块儿帮我分析分析', 'compare_products', 'button-lamp peg-oak-lamp']),
  talk('lumen', ['台灯开关失灵了 用了一年半 保修管吗', 'store_policy | open_ticket?']),
  talk('summit', ['轻薄羽绒 能团成一小坨塞包的', LOOK, 'hearth-down'], ['炉火羽绒服 我一米八 穿L会不会小', 'size_advice', '=hearth-down']),
  talk('summit', ['牛仔帽扣我头上瞧瞧', 'try_on', '=denim-cap']),
  talk('summit', ['壶盖漏水 你们给修不', 'store_policy | open_ticket?']),
  talk('aurelle', ['小熊崽书包上绣孩子小名 做得了不', 'customise', '=cub-kids']),
  talk('aurelle', ['年会拎哪个轻省 花瓣迷你还是丝绒晚宴', 'compare_products', 'petal-mini velvet-evening', '280']),
  talk('tempo', ['下海能戴的表', LOOK, 'tide-diver'], ['潮汐潜水表湖蓝来块', 'add_to_cart?', '=tide-diver', '1,280|1280'], ['呃不要了 太肉疼', ':left-it'], ['有没有便宜些的手表', OTHER, 'category:watch most:1279 !tide-diver some']),
  talk('stride', ['溪谷越野枪灰42到了没', 'product_details | search_products', '=gully-trail', GONE_ZH], ['那铁锈的42呢', 'product_details | search_products | add_to_cart?', '=gully-trail', '42']),
  measured('stride', ['夏天凉鞋 卵石双带 我脚得多大号', 'size_advice', '=pebble-sandal', '42']),
  talk('stride', ['面试穿的女靴 要显干练 一千封顶', LOOK, 'most:1000 category:boot lace-up-derby'], ['德比踝靴墨黑36拿得到吗', 'product_details | search_products | add_to_cart?', '=lace-up-derby', '36']),
  talk('concourse', ['家里想换盏灯 顺道买点茶叶 各往哪走', 'where_is | list_stores | search_products | where_is+where_is | search_products+search_products', '', '流明|Lumen & 食橱|Pantry']),
  talk('concourse', ['小孩鞋步履那边有卖的伐', 'search_products | product_details | find_alternatives | where_is | list_stores', '', '步履|Stride|小旋风|踩水|学步']),
  buyer('concourse', ['帆布鞋哪天签收的来着', 'order_status', '', 'G-000002']),
  talk('pantry', ['松烟红茶樱桃红罐子剩多少', SEE, '=smoke-black-tin', '2|两|二'], ['any cheaper tea', OTHER, 'category:tea most:97 !smoke-black-tin some']),
  talk('pantry', ['上回那酸梅汤真解暑 谢谢梅姨', ':thanks']),
  talk('fleur', ['你知道我哪些情况 说来听听', 'what_is_remembered']),
];

export const STRANGERS_BATCH_4: readonly Conversation[] = [...ENGLISH, ...CHINESE];
