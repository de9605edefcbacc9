/**
 * Conversations as shoppers type and speak them, by an author who read the catalogue and not the assistant: first batch.
 * The buyer's orders are in `judge.ts`.
 */
import { buyer, holding, measured, talk } from './conversation.ts';
import type { Conversation } from './conversation.ts';

/** Ways of naming goods that a person in the shop might equally take. */
const FIND = 'search_products | find_alternatives | compare_products', LOOK = 'search_products | product_details | find_alternatives | compare_products', SEE = 'product_details | search_products', OTHER = 'find_alternatives | search_products';
const PLACE = 'where_is | list_stores | search_products';
const BOTH = 'product_details+store_policy | store_policy+product_details | search_products+store_policy | store_policy+search_products';
const GONE = 'sold out|out of stock|none left|nothing left|not in stock|no stock|unavailable|not available|gone|have no|run out|ran out', GONE_ZH = '没货|售罄|卖完|缺货|无货|断货|卖光|没有|暂无|售空|没了|无库存';

const ENGLISH: readonly Conversation[] = [
  talk('stride', ['my feet r killing me, 12hr hospital shifts, what do nurses wear', LOOK, 'city-walker'], ['has the city walker got 39 in rose', SEE, '=city-walker', '39'], ['take it', 'add_to_cart?', '=city-walker', '39 & ¥299'], ['go on', 'add_to_cart!', '=city-walker']),
  talk('summit', ['Good afternoon. I should like a flask which keeps soup hot, a litre if you have such a thing', LOOK, 'basecamp-flask'], ['And the litre one costs how much, please?', SEE, '=basecamp-flask', '259']),
  talk('aurelle', ['bag for my sister, shes vegan so nothing leather or suede', FIND, '!seraphine-flap !atelier-tote !luna-bucket !folio-flap !petal-mini !saddle-curve !suede-hobo !ledger-backpack !mini-dome !weekend-box some'], ['oh the knitted bucket! mint??', 'product_details | search_products | add_to_cart:sold-out', '=knit-bucket', GONE]),
  talk('lumen', ['lamp to read in bed by that wont wake my husband', LOOK, 'nightstand-dome'], ['the nightstand dome, u have it in blush', SEE, '=nightstand-dome', GONE], ['yellowish is fine too, 1', 'add_to_cart?', '=nightstand-dome', '¥399']),
  talk('fleur', ['want to smell like old books lol', LOOK, 'cedar-library|ink-and-paper|candle-library'], ['cedar library 50 mil is what', SEE, '=cedar-library', '860']),
  talk('pantry', ['im coeliac. soy sauce safe?', SEE, 'midnight-soy', 'wheat|Wheat']),
  talk('page-and-play', ['rainy sunday, 2 grownups and 3 kids, a board game all five can play', LOOK, 'harvest-moon-game !harbour-lights-game'], ['how long does harvest moon take', SEE, '=harvest-moon-game', '60|ixty']),
  talk('hearth-and-oak', ['toddler alert. has the raft coffee table got sharp corners', SEE, '=raft-coffee-table'], ['width?', SEE, '=raft-coffee-table', '110|1.1|1,100|1100']),
  talk('kiln', ['hosting sunday lunch need plates', FIND, 'category:plate,dinner-set some'], ['six of the everyday, stone colour', 'add_to_cart?', '=everyday-plate', '6 & ¥408'], ['hmm make that eight', 'add_to_cart?', '=everyday-plate', '8 & ¥544']),
  talk('concourse', ['phones at 2% lol which shop does electronics', PLACE, '', 'Tempo']),
  buyer('concourse', ['remind me what have i bought so far', 'order_status', '', 'G-00000']),
  buyer('summit', ['Hello, my cap has still not come. Should I be worried?', 'order_status | open_ticket?', '', 'G-000003']),
  measured('stride', ['those ridge hikers. whats my number in them', 'size_advice', '=ridge-hiker', '42'], ['and have you that in the green', SEE, '=ridge-hiker', '42']),
  talk('aurelle', ['omg the gold sunnies, pop them on me', 'try_on', '=aviatrix-gold']),
  talk('tempo', ['watches, any discount running', 'my_offers | my_offers+search_products | search_products+my_offers', '', '8%|8 %|eight|Eight']),
  talk('summit', ['camp hoodie in pine, large. how many are left', SEE, '=camp-hoodie', '2|two']),
  talk('lumen', ['Could a real person ring me about this, please', 'hand_over', '', 'T-']),
  talk('fleur', ['is it gonna rain later', ':unknown'], ['never mind. that lip pot, price', SEE, '=lip-pot', '¥39']),
  talk('pantry', ['chuck 3 tins of tomatoes in my basket', 'add_to_cart?', '=tomato-tin', '3 & ¥48'], ['yh', 'add_to_cart!', '=tomato-tin'], ['also the ribbon noodles, oat packet', 'add_to_cart?', '=ribbon-noodles', '¥22'], ['perfect', 'add_to_cart!', '=ribbon-noodles']),
  talk('hearth-and-oak', ['suppose the couch doesnt fit through my front door, will you take it back', 'store_policy', '', '60']),
  holding('studio-monitor', 'tempo', ['does it come in the lighter grey, the ash', SEE, '=studio-monitor', GONE], ['cheaper than this with a similar sound?', OTHER, 'category:headphones most:988 !studio-monitor some']),
];

const CHINESE: readonly Conversation[] = [
  talk('stride', ['这边老下雨 想买双不湿脚的鞋上班穿', LOOK, 'tag:waterproof some'], ['小溪雨靴柠檬黄的38码', 'product_details | search_products | add_to_cart:sold-out', '=brook-rain-boot', GONE_ZH], ['39码呢 有就要了', 'product_details | search_products | add_to_cart?', '=brook-rain-boot', '39']),
  talk('summit', ['孩子周五春游 要个小背包 马上就要', LOOK, 'scout-12-kids'], ['小侦察兵那款都有什么色', SEE, '=scout-12-kids', '天空蓝 & 薄荷']),
  talk('aurelle', ['帮忙查下薄款对折钱夹栗色的', 'product_details | search_products', '=slim-bifold', GONE_ZH], ['藏青也行吧 给我一个', 'add_to_cart?', '=slim-bifold', '329'], ['确定', 'add_to_cart!', '=slim-bifold']),
  talk('kiln', ['部门团建发奖品 五十块钱上下的杯子 有合适的没', FIND, 'category:mug most:80 some'], ['就浓缩小杯 米白 十二个', 'add_to_cart?', '=espresso-cup', '12 & 588']),
  talk('lumen', ['客厅那个角太黑了 落地灯 五百块封顶', FIND, 'category:floor-lamp most:500 some'], ['竹子做的那盏有多高啊', SEE, '=willow-tripod', '142|1.42']),
  talk('hearth-and-oak', ['小户型 墙边只有一米八 放得下的沙发有哪些', FIND, 'category:sofa !fireside-three-seater !willow-three-seater some']),
  talk('tempo', ['老人家用的收音机 旋钮的那种 不要花里胡哨', LOOK, 'walnut-radio'], ['胡桃木收音机原橡木色现在能买吗', 'product_details | search_products | add_to_cart:sold-out', '=walnut-radio', GONE_ZH]),
  talk('fleur', ['有没有那种满街桂花香的感觉', LOOK, 'osmanthus-dusk'], ['来瓶桂花黄昏 三十毫升 琥珀的', 'add_to_cart?', '=osmanthus-dusk', '420'], ['可以', 'add_to_cart!', '=osmanthus-dusk'], ['我现在有什么优惠能用', 'my_offers']),
  talk('pantry', ['请问孩子对鸡蛋过敏，压花饼干可以吃吗？', SEE, '=flower-biscuits', '蛋']),
  talk('page-and-play', ['给三岁宝宝找本睡前读的 主角是小动物的', LOOK, 'the-cat-who-kept-shop'], ['开店的猫 一共多少页', SEE, '=the-cat-who-kept-shop', '40|四十']),
  talk('concourse', ['头一回来 你们这儿都有些什么店呀', 'list_stores', '', '步履|Stride & 窑里|Kiln']),
  buyer('kiln', ['之前下单的面碗写错电话了 帮改一下', 'change_order?', '', 'G-000001'], ['嗯改吧', 'change_order!', '', 'T-']),
  buyer('stride', ['红色那双帆布还没上过脚 不喜欢 想退', 'return_order?', 'canvas-low'], ['确认退', 'return_order!', '']),
  measured('summit', ['碎石长裤按我的身材买什么码', 'size_advice', '=scree-trousers']),
  talk('aurelle', ['真丝垂巾 我想披上瞧一眼效果', 'try_on', '=silk-drape']),
  talk('stride', ['我的鞋码39 你记着', 'remember', '', '39'], ['栗棕色的拱廊乐福鞋 我这个码有没有货', 'product_details | search_products | size_advice | add_to_cart?', '=arcade-loafer', '39']),
  talk('tempo', ['什么质量啊 耳机左边没声了 气死 我要投诉你们', 'open_ticket? | hand_over'], ['对 给我处理', 'open_ticket! | hand_over | desk_answers']),
  talk('kiln', ['无聊 给我讲个笑话', ':unknown | :help']),
  talk('concourse', ['hello 我想买 sunglasses 去哪家', PLACE, '', '金羽|Aurelle'], ['日场太阳镜 how much', SEE, '=matinee-sunglasses', '890']),
  talk('page-and-play', ['千江拼图有货么 另外你们满多少包邮', BOTH, 'thousand-rivers-puzzle', '99']),
];

export const STRANGERS_BATCH_1: readonly Conversation[] = [...ENGLISH, ...CHINESE];
