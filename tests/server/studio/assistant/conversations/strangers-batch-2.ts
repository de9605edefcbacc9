/**
 * Conversations as shoppers type and speak them, by an author who read the catalogue and not the assistant: second batch.
 * The buyer's orders are in `judge.ts`.
 */
import { buyer, holding, measured, talk } from './conversation.ts';
import type { Conversation } from './conversation.ts';

/** Ways of naming goods that a person in the shop might equally take. */
const FIND = 'search_products | find_alternatives | compare_products', LOOK = 'search_products | product_details | find_alternatives | compare_products', SEE = 'product_details | search_products';
const PLACE = 'where_is | list_stores | search_products';
const BOTH = 'product_details+store_policy | store_policy+product_details | search_products+store_policy | store_policy+search_products';
const GONE_ZH = '没货|售罄|卖完|缺货|无货|断货|卖光|没有|暂无|售空|没了|无库存';

const ENGLISH: readonly Conversation[] = [
  talk('stride', ['torn between mori chukka and foundry for the winter. which weighs less', 'compare_products', 'mori-chukka foundry-work-boot', '480'], ['ok the chukka then, slate in a 43, any there?', 'product_details | search_products | add_to_cart?', '=mori-chukka', '43']),
  talk('tempo', ['okay so basically I fly to London every month and I need headphones that block out the engine noise and fold up small enough for my carry on', LOOK, 'hush-travel'], ['the hush in stone, how many have you got', SEE, '=hush-travel', '1|one|One']),
  talk('pantry', ['snacks for the class party, two kids with nut allergies', LOOK, '!sesame-brittle !trail-mix-can !chilli-crisp some']),
  talk('aurelle', ['harness belt cognac 85 u got it? n how much is postage', BOTH, 'harness-belt', '85 & 15']),
  talk('kiln', ['The moon jar is handsome. Might I send it back should my wife dislike it?', 'store_policy', '', '21']),
  talk('lumen', ['my daughters obsessed w giraffes. long shot i know', LOOK, 'nursery-giraffe'], ['NO WAY. height?', SEE, '=nursery-giraffe', '120|1.2|1,200']),
  talk('hearth-and-oak', ['raft coffee table against the pond glass one. wider?', 'compare_products', 'raft-coffee-table pond-glass-table', '110|1.1|1,100']),
  talk('fleur', ['once the white magnolia flask is empty do i just throw it', SEE, '=white-magnolia', 'refill']),
  talk('page-and-play', ['My grandson has just learned chess. Do you keep a set?', LOOK, 'abbots-chess'], ['Goodness, too dear. A game for under 150 then', FIND, 'category:board-game,card-game,puzzle most:150 !abbots-chess some']),
  talk('summit', ['bucket hat the washed canvas sort, in denim, large', 'product_details | search_products | add_to_cart?', '=lake-bucket'], ['my head is tiny, how many in the small', SEE, '=lake-bucket', '8|ight']),
  talk('concourse', ['starving. which way to the food', PLACE, '', 'Pantry']),
  buyer('kiln', ['ordered noodle bowls by mistake!! stop it', 'cancel_order?', '', 'G-000001'], ['hang on, no. keep them', ':left-it']),
  buyer('stride', ['Could I have my red canvas shoes in black instead? Same size.', 'exchange_item?', 'canvas-low', '42'], ['That would be lovely, yes', 'exchange_item!', '', 'T-']),
  talk('lumen', ['mushroom lamp in mint one pls', 'add_to_cart?', '=mushroom-lamp', '¥259'], ['yes', 'add_to_cart!', '=mushroom-lamp'], ['whats in my bag', 'show_cart', 'mushroom-lamp', '259'], ['bin it', 'remove_from_cart?', '=mushroom-lamp']),
  talk('tempo', ['price match with amazon?', 'store_policy | my_offers | :unknown | hand_over']),
  measured('summit', ['would a medium gale shell do for me', 'size_advice', '=gale-shell']),
  talk('aurelle', ['want a market tote but with my own colours on it', 'customise', '=market-tote']),
  buyer('tempo', ['kids headphones i got in october, one ear dead', 'open_ticket? | store_policy | hand_over']),
  talk('hearth-and-oak', ['if i ordered a bookcase today when would it turn up', 'store_policy', '', '7 & 14'], ['and what can you do for me besides that', ':help | :who']),
  holding('heron-tripod-lamp', 'lumen', ['whats this one made from', SEE, '=heron-tripod-lamp', 'alnut'], ['and the weight, i live on 5th floor no lift', SEE, '=heron-tripod-lamp', '5.2|5,200|5200']),
];

const CHINESE: readonly Conversation[] = [
  talk('concourse', ['小姑娘你好 我孙子九月上一年级 想给他买个书包 去哪一家好呀', PLACE, '', '金羽|Aurelle|山脊线|Summit'], ['谢谢你啊 真耐心', ':thanks']),
  talk('stride', ['节拍路跑鞋钴蓝40有没', 'product_details | search_products | add_to_cart:sold-out', '=tempo-road', GONE_ZH], ['别的颜色40呢', SEE, '=tempo-road', '橙|墨黑']),
  talk('summit', ['大本营和竹外壳那两个保温的 拎着哪个轻', 'compare_products', 'basecamp-flask bamboo-flask', '310']),
  talk('aurelle', ['男友生日送皮带 他系90的 有啥推荐', LOOK, 'harness-belt|quiet-belt'], ['鞍具腰带 墨黑 90 买了', 'add_to_cart?', '=harness-belt', '459 & 墨黑'], ['啊等等 换成干邑棕的', 'add_to_cart?', '=harness-belt', '459 & 干邑'], ['就这个', 'add_to_cart!', '=harness-belt']),
  talk('kiln', ['爷爷爱喝茶 找个有年头感觉的茶杯', LOOK, 'yunomi-cup'], ['天目茶杯象牙白 库存几只', SEE, '=yunomi-cup', '17|十七']),
  talk('lumen', ['灯拿回去点亮过了 不满意还收不收', 'store_policy', '', '28']),
  talk('hearth-and-oak', ['狗天天往地毯上尿 求一块能扔洗衣机的', LOOK, 'harbour-stripe-rug'], ['港口条纹的长宽各是多少', SEE, '=harbour-stripe-rug', '150|1.5']),
  talk('tempo', ['小横条手机跟石板手机 贵在哪 差几块钱', 'compare_products', 'little-bar-phone slate-phone', '1,600|1600|4,299|4299']),
  talk('fleur', ['皮肤一用香的就泛红 面霜有没有不加香的', LOOK, 'morning-cream'], ['晨间面霜什么价位', SEE, '=morning-cream', '218']),
  talk('pantry', ['天冷了给娃冲点热乎的喝', LOOK, 'cocoa-tin|barley-tea-bags'], ['热可可粉 咖啡色罐 剩几罐', SEE, '=cocoa-tin', '3|三']),
  talk('page-and-play', ['你家毛绒最大个的是哪只', LOOK, '=giant-bear'], ['我要坐高铁带走 它多重', SEE, '=giant-bear', '1.6|1600|1,600']),
  buyer('concourse', ['单号G-000002 现在啥状态', 'order_status', '', 'G-000002']),
  buyer('summit', ['棒球帽寄到公司去了 能不能改送家里', 'change_order? | change_order:too-late | open_ticket? | hand_over | order_status']),
  talk('fleur', ['跟你说不明白 换个真人来聊', 'hand_over', '', 'T-'], ['人工那边有消息没', 'desk_answers']),
  talk('pantry', ['栗子酱来三瓶', 'add_to_cart?', '=chestnut-spread', '3 & 168'], ['要', 'add_to_cart!', '=chestnut-spread'], ['帮我结一下', 'go_to_checkout']),
  talk('page-and-play', ['我家小子六岁了 你帮我记着', 'remember', '', '6|六'], ['给他挑个能在家玩的', FIND, 'some'], ['我刚说他多大来着', 'what_is_remembered', '', '6|六']),
  talk('tempo', ['充电宝卖吗', ':stranger'], ['ok then which speaker floats in the pool', LOOK, 'pebble-go']),
  talk('pantry', ['您怎么称呼呀', ':who', '', '梅姨']),
  buyer('kiln', ['面碗发出来了吗 对了蘸料碟有柠檬色的没', 'order_status+product_details | product_details+order_status | order_status+search_products | search_products+order_status', 'dip-bowl', 'G-000001']),
  talk('hearth-and-oak', ['抱枕是不是在打折', 'my_offers | my_offers+search_products | search_products+my_offers | product_details', '', '八折|8 折|8折|20%'], ['丝绒方枕黛绿色的', 'product_details | search_products | add_to_cart:sold-out', '=velvet-square-cushion', GONE_ZH]),
];

export const STRANGERS_BATCH_2: readonly Conversation[] = [...ENGLISH, ...CHINESE];
