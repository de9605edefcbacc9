/** Fitting, making, the cart and what is done about orders, as people talk. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const deeds: Subject = {
  fit: {
    en: ways(`
      (i'm|i am|he is|she is|my (son|wife|dad) is) {body}(| tall)(,| and|, about|, around) {body}(,|) (would|will|is) (a |an |size |){size} (be ok|do|fit|be right|be too small|be enough)
      (my feet|i) (are|have) (on the (broad|wide|slim|small) side|very wide|quite narrow|rather big|a high arch|broad feet|slim feet)(,|) (do|will|are) (these|they|the {product}) (come up|fit|run|be|too) (narrow|wide|ok|small|tight|me)
      (normally|usually|always|mostly|in other brands) (a |i'm a |i take |i wear |){size}(,|) (would i need|should i get|do i take|is it) (the next size up|the same|a size (up|down|bigger|smaller)|one bigger|bigger here)
      (i've|i have|got) no (idea|clue) (what|which) (size|hat size|shoe size|ring size) (i need|i am|to take|i take)(|, {body} round|, i measure {body}|, {body} tall)
      (will|would|do) (these|they|it|the {product}) (pinch|rub|slip|squeeze|hang off me|be too (long|short|tight|loose|wide))
      (is|are) (it|they|the {product}) cut (small|large|narrow|wide|slim|long)
      (does|do|will) (the {product}|it|this jacket|these trousers) suit (someone|a person|a man|a woman) of {body}
      (what|which) (would|will) fit (me|him|her|a child of {body})(| best| better)
      (between|either) {size} (and|or) {size}(,|) (which|what) (should i take|for me|is safer)
      {body}(,|) {body}(,|) (what|which) size
    `, ''),
    zh: ways(`
      (我|他|她|我爸|我儿子|我老婆){body}(，|、|){body}(，|)(穿|要|买|选|)(大号|中号|小号|{size}码|{size})(行|够|合适|可以|会不会小|会不会大)(吗|不|)
      (我|)(脚|脚背|脚面|小腿|肩膀|胳膊|头)(偏|比较|有点|很)?(宽|高|肥|瘦|大|小|窄|长)(，|)(这|这鞋|这件|{product}|)(会不会|会|是不是)(窄|挤|紧|不合适|短|夹)(吗|啊|)
      (平常|平时|一般|以前|别家)(都|)(穿|买|是|)({size}|{size}码)(，|)(这个|这双|这款|{product}|)(要不要|用不用|该不该|需要)(拿|买|选)?(大一号|小一号|大半码|大一码)(吗|)
      (不|不太)(知道|清楚|确定)(该|要|)(戴|穿|买|选)(多大|哪个|什么)(号|码|尺寸)(的|)(，|)(我|)(头围|腰围|脚长|胸围|)({body}|)
      {it}(会不会|会)(夹|磨|挤|掉|勒|紧|松|长|短|大|小)(脚|跟|腰|)(吗|啊|)
      (这|这款|{product})(版型|尺码|鞋型|裁剪)(偏|是)(大|小|宽|窄|瘦|长|正常)(吗|的吗|还是正常)
      {body}(的|)(人|个子|身材|小孩|男生|女生)(穿|买|选)(哪个|什么|几|多大)(码|号)(合适|好|)
      {size}(还是|和|跟){size}(，|)(我|)(该|)(选|买|穿|要)(哪个|哪一个)
      {body}(，|、){body}(，|)(啥|什么|几|哪个)(码|号)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  try: {
    en: ways(`
      (can|could|may) (i|we|you) (see|show me|check|have a look at) (what|how) (that|the|this) ({product}|{category}|coat|one) (looks|sits|fits)(| like)(| on| on me| when worn)
      (pop|slip|put|throw|get) (the |these |this |that |)({product}|{category}|{colour} one|one) on(| me| my avatar)
      (i|we) (fancy|feel like|wouldn't mind|want a go at) (trying|wearing|putting on) (the |these |this |)({product}|{category}|one|out)(| on)
      (how|do|does|would) (i|it|they|the {product}) look (good |silly |nice |)(in (it|these|that)|on me)
      (dress|kit) me (up |)(in|with) (it|this|the {product})
      (let me|i'd like to|can i) (see|look at) (it|myself|the {product}) (in the mirror|on my body|from behind|worn|on somebody)
      (next|another|now the) ({colour} one|one|{product})(,|) (let me try|try that on|on me|put it on)
      (trying|fitting) (room|cabin)(,| where is it| please|)
    `, ''),
    zh: ways(`
      (那|这)(件|双|条|顶|副)({category}|{product}|)(穿|戴|上身|上脚)(起来|上|)(啥样|什么样|好不好看|怎么样|啥效果)(，|)(我|让我|)(看看|瞧瞧|瞅瞅|)
      ({product}|{category}|{colour}的那个|这副|这个)(给我|帮我)(穿|戴|套|换|披)(上|一下)(看看|瞧瞧|试试|)
      (我|)(想|要|能|可以)(穿|戴|背|披|套)(一下|一穿|上|上试试)(这个|那件|{product}|{it})(吗|看看|)
      (在|)(我|)(身上|脚上|头上)(看看|比划|比比|试试)(效果|)(吧|)
      (给我|让我|我)(对着|)(镜子|照照镜子)(看看|瞧瞧|)
      (我|)(穿|戴)(这个|它|{product})(好看|合适|显胖|精神|傻)(吗|不)
      (下一|另外那|换那)(件|双|个)(，|)(试试|穿上|戴上|让我试)
    `, ''),
  },
  customise: {
    en: ways(`
      (could|can|would|will) (you|they) (stitch|sew|embroider|engrave|print|paint|carve|write|stamp|etch) ("{text}"|{text}|a name|my kid's name|the date|a small heart) (into|onto|on|inside|along) (the |its |)(collar|sole|back|lid|strap|inside|handle|base|front|cuff)
      (i'd|i would|i want to) (like|love|want|have) (the |a |my |)({product}|{category}|mug|one) with (a photo|a picture|a drawing|initials|a logo|a name|{colour} (laces|buttons|straps|soles)|"{text}") (of (our cat|us|my son) |)(on it|instead|)
      (is it possible|would it be possible|any chance) to (get|have|order) ({colour} (laces|soles|buttons|straps|stitching)|another lining|a different sole|my own pattern|it monogrammed|it in {material})(| on these| on it|)
      (engrave|print|stitch|write) it with (the words |) {text}(| please)
      (have|get) (it|the {product}) (done|made) (in (my|our) colours|with our logo|to my own design|to measure|from {material})
      (can|do) i (get to |)(pick|choose|mix|decide) (the|my own) (parts|colours|materials|pattern|fabric|laces)(| myself)
      (i have|here's) (a drawing|my own design|a picture|a pattern)(,|) (can you|could you) (put|print|make) (it|that) (on|into) (it|a {category}|the {product})
      (the inscription|the text|it) should (say|read|be) ("{text}"|{text})
    `, ''),
    zh: ways(`
      (领子|袖口|鞋底|盖子|背面|里面|带子|杯底|侧面)(里|上|)(能|可以|给|)(绣|刻|印|写|压|烫)(上|个|)(“{text}”|"{text}"|{text}|名字|日期|一颗心)(吗|不|行吗|)
      ({product}|{category}|杯子|包|衣服)(上|上面)(想|能|可以)(印|画|放|贴)(我家|我们|一张|)(猫|狗|宝宝|全家|公司)?(的|)(照片|logo|图案|名字|画)(吗|)
      (鞋带|扣子|带子|鞋底|线|里子|把手)(能|可以|想)(给|)(配|换|要|用)({colour}|{colour}的|{material}的)(吗|行吗|)
      (刻|写|印|绣)(上|)(“{text}”|"{text}"|{text})(吧|就行|几个字|这几个字|)
      (内容|文字|字|刻的字)(是|就写|写)(“{text}”|{text})
      (按|照|用)(我|我们)(自己|)(的|)(图|设计|想法|颜色|尺寸)(做|来一个|定一个)(行吗|可以吗|)
      (我|)(有|画了)(一张|个)(图|图案|设计稿)(，|)(能|可以)(印|做)(上去|到{category}上|上)(吗|)
      (材料|颜色|花纹|零件|面料)(能|可以|让)(自己|我自己|)(选|搭|挑|配)(吗|)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  add: {
    en: ways(`
      (go on|alright|ok|fine|right|yes|deal)(,| then,|) (i'll|i will|let me|we'll) (have|take|get) ({quantity}|one|it|two|them|the {product}|a pair|both)(| of those| of them| in {size}|)
      (stick|pop|put|chuck|drop|toss|place) (the |a |{quantity} |one |that |)({product}|{category}|{colour} one|it) (in|into) (my |the |)(basket|cart|bag|trolley)
      (one|{quantity}) {product} (for me |)(please|then|, please|to go)
      (i|we)('d| would) like (one|{quantity}|a {product}|the {colour} one|both) (please|of them|of these|then)
      (that one|this one|the {colour} one|the {product})(,|) (i'll take it|please|for me|i'm having that|is mine)
      (put me down for|count me in for|save me|keep me) (one|{quantity}|the {product}|a {size})
      (another|one more|{quantity} more) (of (these|those|the same)|{product}|please)
      (and |)(the {product}|a {category}|{quantity} {product}) (as well|too|with that)(| please)
    `, ''),
    zh: ways(`
      (成|行|好|得|那)(，|)(给我|我|就|)(来|拿|要|带)(俩|一个|{quantity}个|一双|两件|一份|一对)(吧|好了|)
      ({product}|{category}|那个|{colour}的)(丢|放|扔|搁|加|装)(我|到|进|)(购物车|车|篮子|袋子)(里|)(吧|)
      {product}(我|给我|)(拿|来|要|带)(一|{quantity})(瓶|个|双|件|盒|份)(吧|)
      (再|另|还)(给我|)(添|加|带|来)(一|{quantity})(个|双|件|份)(一样的|同款|{product}|)
      (这个|那个|{colour}的那个|{product})(归我|我要|给我留着|给我包|给我装)(了|上|起来|)
      (两个|这几个|都|全)(给我|)(要|拿|加上|装上)(了|)
      (一|{quantity})(个|双|件){product}(，|)(谢谢|麻烦|拜托)
    `, ''),
  },
  cart: {
    en: ways(`
      (what's|what is|how much is|tell me) (everything|it all|the lot|my bill|my basket|all this) (coming to|come to|so far|in total|altogether|worth)
      (remind|tell) me (what|which things) (i've|i have) (got|put|picked|chosen|collected)(| in my (trolley|basket|cart|bag)| so far)
      (did|has|have) (the |my |)({product}|{category}|it|they) (make it|gone|get|been put) (into|in) (my |the |)(basket|cart|bag)
      (let me|can i|i want to) (see|check|go over|review|look through) (my |the |)(cart|basket|bag|shopping)(| again| before i pay)
      (how many|what) (things|items|pieces) (are|do i have) (there |)(in|so far)(| my (cart|basket|bag))
      (add|total|sum) (it|everything|that) up(| for me)
    `, ''),
    zh: ways(`
      (现在|到现在|目前|)(拢共|一共|总共|合计|加起来)(是|要|花了|)(多少|几)(钱|块|件|样)(了|啊|)
      (我|)(都|已经|)(挑|选|拿|放|加)(了|好)(些|)(什么|啥|哪些|几样)(，|)(念|报|列)?(给我听|给我看|一遍|)
      ({product}|{category}|那个)(加|放|进)(进去|购物车|车里|上)(了|)(没|没有|吗)
      (付|结)(账|款)?(之前|前)(看看|过一遍|检查下)(购物车|买了什么|都有啥)
      (购物车|车|篮子)(给我|让我|)(看|瞧|打开)(看|一眼|一下)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  remove: {
    en: ways(`
      (take|pull|get|lift) (those|it|that|them|the {product}|the {category}|one of them) (back |)out(| again| of there|, will you| please)
      (i|we) only (need|want) (one|{quantity})(,| {product},| of them,) not {quantity}
      (get rid of|throw out|wipe|dump|bin) (everything|all|the lot|the {product}|what's) in my (basket|cart|bag|trolley)
      (actually|on second thought|no|wait)(,|) (not the {product}|leave out the {product}|take the {product} off|without the {product}|remove that)
      (the {product}|that|it|the {colour} one) (shouldn't be|is not meant to be|doesn't belong) in (my |the |)(basket|cart)
      (make|reduce) (it|that|the number) (to |)(one|{quantity}) (instead|only|less)
    `, ''),
    zh: ways(`
      (刚才|刚刚|之前|上面)(那个|加的|放的|那双)(帮我|给我|)(拿|取|撤|去|删)(出来|掉|了)(吧|)
      ({product}|{category})(一个|{quantity}个)(就|)(够|行|好)(了|)(，|)(不用|别放|去掉)({quantity}个|那么多|多的)
      (购物车|车|篮子|袋子)(里|)(的|)(统统|全部|所有|都|东西)(不要|清掉|倒掉|拿走)(了|)
      (想了想|算了|不对|等等)(，|)({product}|这个|那个)(不要|去掉|拿掉|别放)(了|)
      (多|重复)(加|放)(了|)(一个|一件|{quantity}个)(，|)(去|删|拿|减)(掉|了)(吧|)
    `, ''),
  },
  change: {
    en: ways(`
      (i|we) (typed|wrote|put|gave|chose|picked|said|entered) (the |a |)(wrong|old|incorrect) (street|address|size|number|colour|postcode|name|flat) (for|in|on|with) (my |the |)(order|order {order}|{order}|last order)(|, can you (fix|change|correct) it|, help)
      (could|can|would) (order |my order |){order} (go|be sent|be delivered|be shipped) to (my office|my mum's|a neighbour|another place|the other address)(| instead)
      (i) (said|ordered|chose|took) {size} (but|when i|and) (meant|need|wanted) {size}(| in the order i (just |)(placed|made)| in {order})
      (is it|am i) (too late|still possible|still time|able) to (change|alter|edit|fix|adjust) (my order|{order}|what i ordered|the address)
      (add|put) (a |another |the |)({product}|{category}) (to|on) (the order i (made|placed)|order {order}|{order}|my existing order)
      (deliver|bring|send) {order} (on saturday|after six|next week|to my work) (instead|please)
    `, ''),
    zh: ways(`
      ({order}|订单|{order}那单|刚下的单)(的|)(街道|地址|门牌|电话|尺码|颜色|名字)(写|填|选|留|弄)错了(，|)(能|给|帮我|可以)(改|改改|更正)(一下|)(不|吗|)
      {order}(别|不要|先别)(送|寄)(家里|原地址|那儿)(了|)(，|)(送|寄|改到)(我|)(单位|公司|学校|我妈家|新家)
      (刚|昨天|刚才)(下|买|订|拍)的(单|)(，|)(选|写|拍)成(了|){size}(了|)(，|)(其实|应该|我)(是|要|想要)({size}|{size}码)
      (现在|还)(能|来得及|可以)(改|换|调|修改)({order}|订单|地址|尺码|刚下的单)(吗|)
      ({order}|订单|那单)(里|)(再|)(加|添|补)(一个|一件|上)({product}|{category})(行吗|可以吗|)
      ({order}|订单)(改|换)(到|成|个)(周六|晚上|下周|别的时间)(送|)
    `, ''),
  },
  cancel: {
    en: ways(`
      (please |)(don't|do not|stop) (ship|send|post|pack|process|shipping|sending) (my order|order {order}|{order}|it)(,|) (i don't need it|i changed my mind|i no longer want it|it's a mistake)
      (scrap|drop|kill|void|revoke|cancel) (that |the |my |)(order|purchase)(| i (made|placed) (an hour ago|today|this morning|yesterday|by mistake)| {order})
      (how|where|can) (would|can|do|could) (i|we) (go about |)(cancelling|cancel|call off|calling off|stop|stopping) (my |an |the |)(order|purchase|{order})
      (i|we) (don't|no longer) (want|need) (the |)(order|{order}|what i ordered|{product} i ordered)(,|) (cancel it|please cancel|stop it)
      (i'd|i would) (like|want|prefer) to (withdraw from|back out of|undo|cancel) (my |the |)(order|purchase|{order})
      (ordered|bought) (it |)(twice|by accident|too quickly|the wrong thing)(,|) (cancel|please cancel|can i cancel)
    `, ''),
    zh: ways(`
      ({order}|订单|那个单|我的单)(先|)(别|不要|不用)(寄|发|送|打包)(了|)(，|)(用不上|不需要|不想要|我改主意|不买)(了|)
      (一小时前|今天|刚才|昨天|早上)(下|拍|买|订)的(那个|单|订单|)(，|)(我|)(不|不想)(买|要)(了|)
      (不想|不)(买|要)了(，|)(怎么|在哪|能)(撤|取消|撤掉|退单)(啊|吗|)
      (帮|给|替)(我|)(把|)({order}|订单|昨天那单|那单)(撤|取消|停|退)(了|掉)(吧|)
      (手滑|不小心|误操作|重复)(下|买|拍)(了|)(单|两单|)(，|)(取消|撤掉|帮我取消)
      (还没|没)(发货|发出|寄)(吧|)(，|)(我要|能|可以)(取消|撤单)(吗|)
    `, ''),
  },
  exchange: {
    en: ways(`
      (these|they|it|the {product}|the {category}) (pinch|pinches|are tight|is loose|hurt|hangs on me|is scratched|has a stain|are too (big|small))(,|) (could|can) (i|you) (swap|exchange|change|replace) (them|it)(| for (a |){size}| for a new one| for another)
      (got|i got|was) (sent|given|delivered) ({colour}|the wrong size|{size}|the wrong thing) instead of ({colour}|{size}|what i ordered)(,|) (i want|i need|can i have) (the |)({colour} one|{size}|right one)
      (trade|change|swap) (this|it|my {product}) (one |)(for|against|in for) (a new one|a {size}|another|the {colour} one|a {product})
      (i'd|i would) (like|want) (a |)(different|bigger|smaller|another|fresh) (size|one|pair|colour) (in exchange|instead of this|for this one|in place of it)
      (wrong|different) (size|colour) (came|arrived|was sent)(,|) (swap|please swap|can you swap|how do i swap)(| it)
      (can|may) (gifts|things i bought|shoes|it) be (swapped|exchanged|changed)
    `, ''),
    zh: ways(`
      (夹脚|磨脚|太紧|太松|穿不进|有划痕|有污渍|大了|小了)(，|)(给我|帮我|能|可以)(换|调)(双|件|个|一个)({size}的|{size}码的|新的|大的|小的|别的)(呗|吗|吧|)
      (我|)(要|订|买)的(是|)({colour}|{size}|{product})(的|)(，|)(你们|)(给|)(寄|发|送)(了|成|来)({colour}|{size})(的|)(，|)(换|给我换|要换)(一下|回来|)
      (拿|用)(这个|旧的|它)(换|调)(个|一个|成)(新的|{size}的|{colour}的|{product})(行吗|可以吗|)
      (码|颜色|款式|东西)(发|寄|送|拿)错(了|)(，|)(怎么|能|帮我|)(换|调换)(一下|吗|)
      (买|收)(的|到的)(不合身|不合脚|有瑕疵|是坏的)(，|)(我|)(想|要)换(一个|一双|新的|)
      (礼物|别人送的|买的东西)(能|可以)(换|调换)(吗|)
    `, ''),
  },
  ticket: {
    en: ways(`
      (half|part|some) of (my order|{order}|the parcel) (never arrived|is missing|was not there)(,| and) (nobody answers|please log it|report it|write it down|look into it|)
      (i've|i have|i was) been (billed|charged|debited) (twice|double|the wrong amount|too much|again)(| for (the same|one) ({category}|order|thing)| for {order}|)
      (could|can|may) i (have|get|ask for) (a|an|the) (vat |tax |)(invoice|receipt|bill|proof of purchase)(| for {order}| for my order|)
      (what|whatever) (happened|became|came) (to|of) (the|my) (complaint|report|ticket|case|claim|request)(| i (filed|made|sent)( on (tuesday|monday)| last week|))
      (i want|i'd like|please|can you) (to |)(report|flag|log|register|note) (a |)(problem|fault|defect|theft|mistake|wrong delivery)(| with {order}| with my {category}|)
      (the|my) (box|parcel|{category}|{product}) (arrived|came|got here) (crushed|smashed|dented|leaking|dirty|in pieces|half empty)(,| and|) (i want this looked into|file it|who do i tell|)
      (make|keep) a (note|record|file) of (this|my problem|the damage)(| for the store|)
      (get|have) somebody (call|ring|email|contact) me (back |)about (it|this|{order}|my refund)
    `, ''),
    zh: ways(`
      (东西|包裹|订单|{order})(少|缺|漏)了(一半|两件|一样|好几样)(，|)(打电话|找人|)(也|)(没人接|没人理|)(，|)(给我|帮我|)(记下来|登记|处理|查一查|反映)(|一下)
      (一|同一)(把|个|笔|单)({category}|东西|订单)(扣|收|划)(了|)(我|)(两|三)(回|次|遍|笔)(钱|款|)
      ({order}|我的订单|上次买的)(给我|帮我|能|要)(开|补|打)(一|)(张|个)(发票|收据|凭证)(吗|)
      (上次|礼拜一|昨天|前天|之前)(报|提|反映|投诉)的(那个|)(问题|事|单子|情况)(有|)(下文|结果|消息|进展|处理)(了|)(吗|没|)
      (箱子|包裹|盒子|{category})(送来|到手|收到)(就|时候|的时候|)(压|摔|碰|淋)(扁|坏|碎|湿)(了|的)(，|)(我要|给我|)(登记|上报|反映|记录|)
      (给我|帮我)(留|记|写)(个|)(记录|案底|备案|单子)(，|)(回头|让人|)(联系我|处理|跟进)
      (让|找|安排)(个|)(人|专员|售后)(给我|)(回|打)(个|)(电话|信)(，|)(关于{order}|说说这事|)
    `, ''),
  },
};
