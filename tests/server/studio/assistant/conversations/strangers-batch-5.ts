/**
 * Conversations as shoppers type and speak them, by an author who read the catalogue and not the assistant: a short fifth batch, of what
 * the first four have little of: another shop's goods asked for here, measures told, dictated sentences, one language inside the other.
 * The buyer's orders are in `judge.ts`.
 */
import { buyer, holding, talk } from './conversation.ts';
import type { Conversation } from './conversation.ts';

/** Ways of naming goods that a person in the shop might equally take. */
const FIND = 'search_products | find_alternatives | compare_products', LOOK = 'search_products | product_details | find_alternatives | compare_products', SEE = 'product_details | search_products';
const PLACE = 'where_is | list_stores | search_products';
const BOTH = 'product_details+store_policy | store_policy+product_details | search_products+store_policy | store_policy+search_products';

const ENGLISH: readonly Conversation[] = [
  talk('kiln', ['sweet mugs. now who here sells cocoa to fill them with', PLACE, '', 'Pantry']),
  talk('summit', ['climbing wrecked my hands, any shop in here for a hand cream', PLACE, '', 'Fleur']),
  talk('stride', ['my foot measures 24 cm, what would that be in the court classic', 'size_advice', '=court-classic', '38']),
  talk('summit', ['188 tall, chest 104, is the XL camp hoodie the right call', 'size_advice', '=camp-hoodie']),
  talk('tempo', ['um yeah hi so my dad is turning sixty next week and he um likes old fashioned stuff and I was thinking a speaker or a radio maybe but not over fifteen hundred', FIND, 'category:speaker most:1500 some'], ['yeah the walnut radio sounds like him how heavy is that', SEE, '=walnut-radio', '2.4|2,400|2400']),
  talk('aurelle', ['only in town till friday, how fast do bags reach a hotel', 'store_policy | hand_over', '', '2|T-']),
  talk('hearth-and-oak', ['velvet three seater, show', LOOK, 'fireside-three-seater'], ['eek. smth velvet that isnt the price of a car', LOOK, 'most:3000 velvet-square-cushion|velvet-side-chair']),
  talk('page-and-play', ['the shopkeeping cat book, mint cover, n whats delivery if i only get that', BOTH, 'the-cat-who-kept-shop', '6']),
  talk('fleur', ['out of shampoo, u stock it?', ':stranger']),
  talk('lumen', ['reed floor lamp, which corner is it standing in', 'where_is | product_details', '=reed-floor-lamp']),
  holding('alder-two-seater', 'hearth-and-oak', ['dont love the brown, is there a dark one', SEE, '=alder-two-seater', 'nk'], ['is carrying it up to my flat free', 'store_policy', '', '1999|1,999|free|Free']),
  buyer('concourse', ['cancel the noodle bowls and whats up with the cap', 'cancel_order?+order_status | order_status+cancel_order? | cancel_order?', '', 'G-000001']),
  talk('pantry', ['toast for breakfast tmrw, spreads under 50', FIND, 'most:50 bitter-orange-jam|plum-jam|sesame-paste'], ['一瓶苦橙的', 'add_to_cart?', '=bitter-orange-jam', '42'], ['可以的', 'add_to_cart!', '=bitter-orange-jam']),
];

const CHINESE: readonly Conversation[] = [
  talk('tempo', ['逛饿了 出了你家往哪拐有吃的', PLACE, '', '食橱|Pantry']),
  talk('fleur', ['钱包你们这有卖吗 没有的话哪家有', 'where_is | list_stores | search_products | :stranger', '', '金羽|Aurelle']),
  talk('page-and-play', ['那个我想问一下啊就是我外甥女下礼拜过生日今年四岁特别喜欢兔子一百五左右有什么合适的', FIND, 'hilltop-rabbit|pocket-rabbit most:200'], ['山坡上那只 豆沙粉 包一个', 'add_to_cart?', '=hilltop-rabbit', '139']),
  talk('aurelle', ['量了下腰78公分 静线腰带该拿几号', 'size_advice', '=quiet-belt']),
  talk('summit', ['本人165 胸围88 美丽诺长袖衫选哪个号不紧', 'size_advice', '=merino-base']),
  talk('stride', ['云线跑鞋湖蓝41能拿吗', 'product_details | search_products | add_to_cart?', '=cloudline-runner', '41'], ['循环针织那双呢 藏青41', 'product_details | search_products | add_to_cart?', '=loop-knit', '41'], ['这俩比一比 哪双更轻', 'compare_products', 'cloudline-runner loop-knit', '220']),
  talk('kiln', ['丈母娘喜欢插花 budget 400 左右 help 我挑个 vase', FIND, 'category:vase most:480 some'], ['沙漏那款 terracotta 剩 how many', SEE, '=hourglass-vase', '2|两|two']),
  talk('lumen', ['床头圆罩灯 奶油黄 放进车里', 'add_to_cart?', '=nightstand-dome', '399'], ['yes please', 'add_to_cart!', '=nightstand-dome'], ['altogether how much am I paying', 'show_cart', 'nightstand-dome', '399|379'], ['算了给我拿出来', 'remove_from_cart?', '=nightstand-dome']),
  talk('hearth-and-oak', ['沙发不满意 是你们上门拉走还是我自己寄', 'store_policy', '', '60|上门']),
  talk('pantry', ['老白茶饼喝起来什么味', SEE, '=aged-white-cake', '甜']),
  talk('concourse', ['想买件外套 商场里哪家有衣服穿', PLACE, '', '山脊线|Summit']),
  buyer('stride', ['帆布鞋底开胶了才穿几天 你们管不管', 'open_ticket? | store_policy | return_order? | exchange_item? | hand_over']),
  talk('lumen', ['今天几号来着', ':unknown'], ['好吧 小火箭灯钴蓝的有没', 'product_details | search_products | add_to_cart?', '=kid-rocket-lamp']),
];

export const STRANGERS_BATCH_5: readonly Conversation[] = [...ENGLISH, ...CHINESE];
