/** What was bought and what a shop promises, in many people's words: orders, changes, returns, faults, delivery, repairs, reductions. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const askedOrders: Subject = {
  order: {
    en: ways(`
      (any|got any|is there any|have you) (news|update|updates|word|idea|sign)(| yet|) (on|about|of|where) (my|the|that) (order|parcel|package|delivery|stuff|{product}|{category}|thing i bought)(| is|)
      (where|how far) (has|is|are|did|have) (my|the|those) (order|parcel|package|{product}|{category}|stuff|things) (got to|at|now|gone|been|gotten to)(| i ordered| i bought|)
      (my|the) (order|parcel|package|{product}|{category}|delivery) (still |)(hasn't|has not|hasnt|didn't|isn't|never) (come|arrived|shown up|turned up|left|here|been sent|moved)(| yet| and it's been a week|)
      (has|have|did|is|are) (my|the) (order|{product}|{category}|parcel|things) (gone out|shipped|left|been sent|on its way|arrived|ship|been delivered|leave the warehouse|coming today)(| yet|)
      (when|what day|what time) (will|does|do|is|are|should) (my|the|it|they) ({product}|{category}|order|parcel|delivery|) (get here|arrive|be here|come|due|land|turn up|reach me)(| i ordered| that i bought|)
      (order|number|order number|parcel) {order}(,|) (where|status|any news|what's happening|shipped yet|has it left|what's up with it)(|?)
      {order}(?| where is it| status please| please check| any news|)
      (check|track|look up|find|chase) (my|the) (last |)(order|parcel|{product} order|delivery)(| please| {order}|)
      (what|which things|how much) did i (order|buy|get|spend)(| last time| from you| here| last month| on the {product}|)
      (i|we) (bought|ordered|got) (a |the |some |){product}(| last week| a while ago| the other day|)(,|) (where is it|when does it come|nothing yet|has it shipped|is it coming|what's going on)
      (still|been) waiting (for|on) (my|the) ({product}|{category}|order|parcel|delivery)(| for ages| since monday|)
    `, ''),
    zh: ways(`
      (我|)(买|订|下单|拍)的({product}|{category}|东西|那个|)(现在|)(到哪|走到哪|发|发货|寄出|送到哪|啥时候到|几号到|什么情况)(了|)(吗|没|呀|)
      (帮|麻烦|)(我|)(查|看|催|跟)(下|一下|查|)(我的|我那个|)(订单|快递|包裹|物流|{product})(，{order}|到哪了|状态|进度|)
      ({order}|订单{order}|单号{order})(，|)(到哪了|发货没|什么情况|查一下|进度|状态)(呀|)
      (我的|那个|)({product}|{category}|快递|包裹|东西)(怎么|咋|)(还|一直)(没|不)(到|来|发|动静|消息|收到|发货)(啊|呢|了|)
      (我|)(上次|之前|昨天|上周)(买|订|下)(了|的|过)(什么|啥|哪些|多少钱的东西|{product})(来着|)
      ({product}|{category}|包裹)(到了没|发了没|签收了吗|寄了吗|在路上了吗|今天能到吗|明天能到吗|几时到)
      (所有|全部|历史|最近的|我的)(订单|购买记录|单子)(给我看看|列一下|有哪些|)
    `, ''),
  },
  change: {
    en: ways(`
      (can|could|need to|i need to|i have to|want to|i'd like to) (i |)(change|update|correct|edit|amend|fix|switch) (the |my |)(address|delivery address|phone number|name|number|recipient|postcode|details)(| on (my |)(order|order {order}|the {product} order)|)
      (send|ship|deliver|redirect) (it|my order|the parcel|the {product}|{order}) (to|somewhere|to my) (a different address|else|office|work|mum's|another address|new place)(| instead| please|)
      (i|i've) (put|gave|typed|entered|wrote) (the |)(wrong|old) (address|phone number|name|postcode|house number)(| on {order}| on my order|)
      (wrong|old|new) (address|phone number)(| on my order| for {order}|)(,|) (can you change it|please change|please update)
    `, ''),
    zh: ways(`
      (我|)(想|要|能|能不能|可以)(改|换|修改|更改|更正)(一下|下|)(我的|订单|{order}的|)(收货|)(地址|电话|手机号|收件人|姓名|信息)(吗|么|)
      (地址|电话|手机号|收件人|名字)(写|填|留|输)(错|错了|成旧的|成老家的)(了|)(，|)(改一下|怎么改|能改吗|帮我改|)
      (寄|送|发)(到|去)(另一个|别的|公司|我妈家|新)(地址|地方|)(吧|行吗|可以吗)(，{order}|)
    `, ''),
  },
  cancel: {
    en: ways(`
      (cancel|stop|call off|kill|scrap|undo|void) (my|the|that|this) (order|order {order}|{product} order|{product}|{category}|purchase|last order)(| please| before it ships| if it hasn't shipped| asap|)
      (i don't|i do not|i no longer|dont|i dont) (want|need) (the |my |)(order|{product}|{category}|{order}) (any more|anymore|after all|now)(|, cancel it|, can i cancel|, please cancel)
      (is it|am i) (too late|still in time|able) to (cancel|stop) (the |my |)({product}|order|{order}|{category})(|?)
      (changed|i changed|i've changed|ive changed) my mind (about|on) (the |my |)({product}|order|{category} i ordered|{order})(|, cancel it|, stop it)
      (ordered|bought) (the |)(wrong thing|{product}|it|twice) (by mistake|by accident|accidentally|twice)(,| -|) (cancel it|please cancel|can you stop it)
    `, ''),
    zh: ways(`
      (取消|撤销|撤掉|退掉|不要)(我的|那个|)(订单|{order}|{product}的订单|{product}那单|{category}那单|上一单)(吧|了|行吗|)
      (我|)(买|订|下单|拍)的({product}|{category}|那单)(，|)(不想要|不要|不需要|想取消)(了|)(，|)(取消|能取消吗|帮我取消|撤了吧|)
      (能|可以|还能|来得及)(取消)(订单|{order}|{product}|)(吗|么|)
      (拍|买|下)(错|重|多)(了|)(，|)(取消|撤)(一单|订单|掉|)(吧|)
    `, ''),
  },
  returns: {
    en: ways(`
      (can|could|may|do|how do|what if|how can) (i|we) (return|send back|take back|bring back|give back|hand back) ({it}|the {product}|it|things|this|the {category}|something i bought|opened things)(| if {it} (doesn't fit|isn't right|is the wrong size|doesn't suit)| after wearing it| without the box| if she hates it| for a refund|)(|?)
      (what's|whats|what is|tell me|how does) (the|your) (return|returns|refund|money back) (policy|window|period|rules|deadline|thing|work)(| on {category}| for the {product}| here|)(|?)
      (how long|how many days|until when) (do i have|have i got|can i|is there) to (return|send back|change my mind|bring back) (it|the {product}|things|something)
      (want|i want|i'd like|need|id like) (to |)(return|send back|a refund for|my money back for|give back) (the |my |)({product}|{category}|{colour} {category}|order {order}|thing i bought|last order)(|, never worn|, not worn|, unopened| please|, don't like it|, not as i expected)
      (refund|refund please|money back|return)(?| for {order}| for the {product}| possible| please|)
      (if|suppose|say) (it|she|he|they|the {product}) (doesn't fit|hates it|isn't right|don't like it|doesn't like it|is too small)(,|) (can i|can it|can we|could i) (return it|send it back|be returned|get a refund|bring it back)
      (don't|dont|didn't|not) (like|love|want|happy with|suit me) (the |my |)({product}|{category}) (i bought|i got|i ordered)(,|) (want to send it back|can i return it|refund|how do i return it)
    `, ''),
    zh: ways(`
      ({product}|{category}|{it}|买回去|送人)(不合适|不喜欢|穿过|拆了|打开了|没拆|不想要了)(的话|)(，|)(能|可以|还能|给|包)(退|退货|退款|退钱)(吗|么|不)
      (想|我想|要|我要|申请|怎么|帮我)(退|退货|退掉|退款|退了)(我买的|那双|那件|)({colour}的|)({product}|{category}|{order}|)(，没穿过|，没拆封|，不喜欢|，不合适|)
      (退货|退款|退换|无理由|退换货)(政策|规则|期限|流程|怎么弄|几天|要几天|多久|条件|运费谁出|是怎样的)(啊|呢|)
      (几天|多少天|多久)(内|之内|以内|)(可以|能)(退|退货|无理由退)(啊|)
      (买|收到)(了|的)(不满意|不合适|后悔了|)(怎么|能|可以)(办|退|退吗|退货吗)
      ({product}|{category}|{colour}那双|{order})(我|)(还|)(没|一次没)(穿过|用过|上过脚|拆)(，|)(不喜欢|想退|能退吗|不要了)
      (确认|确定|就|申请)(退|退货|退款)(吧|)
    `, ''),
  },
  exchange: {
    en: ways(`
      (can|could|may|want to|i want to|i'd like to|need to|how do) (i |)(swap|exchange|change|switch|trade) (the |my |)({product}|{category}|{it}|them|order {order}) (for|to|into) (a |an |the |)({size}|{colour} one|bigger one|smaller size|bigger size|different colour|other size|size {size}|{colour})(|?)
      (the |my |)({product}|{category}|shoes|it) (is|are|came|feel|turned out) (too |a bit too |)(small|big|tight|long|loose)(,|.|) (can i|could i|i need|need|want) (swap|swap it|exchange|a {size}|the {size}|change to {size}|get the {size} instead|a bigger one)
      (wrong|the wrong) (size|colour|one)(,| -|) (need|i need|want|swap for|exchange for) (a |the |){size}(| instead|)
      (swap|exchange|change) (my|the|for) (order|{product}|{category}|{size})(| for (a |){size}| please| for {colour}|)
      (got|bought|ordered) (a |the |){size}(,| but) (need|want|should be) (a |){size}
    `, ''),
    zh: ways(`
      ({product}|{category}|鞋子|那双|我买的)(太|有点|偏|)(大|小|紧|松|长)(了|)(，|)(想|能|可以|能不能|给我)(换|换成|调换|换个)({size}|{size}码|大一码|小一码|大点的|{colour}的)(吗|么|)
      (换货|调换|换码|换个码|换颜色|换尺码)(可以|怎么弄|行|怎么办理)(吗|)(，{product}|)
      (把|想把|能把)({product}|{order}|那双)(换|换成|调成)({size}码|{size}|{colour}|{colour}的)(吗|行吗|)
      (买|拿|选|订)(错|小|大)(了|)(码|尺码|颜色|)(，|)(换|想换|能换)({size}|{size}码|{colour}|)(的|)(吗|)
    `, ''),
  },
  ticket: {
    en: ways(`
      (the |my |)({product}|{category}|thing|parcel) (i bought |i got |you sent |)(arrived|came|turned up|is|was) (broken|smashed|cracked|damaged|torn|with a hole|scratched|faulty|leaking|dirty|in pieces|empty|without the {noun}|incomplete)(|, what now|, i'm not happy|, please sort it)
      (one|two|a piece|part|something|the {noun}) (is|was|are|were) (missing|broken|cracked|not in the box|wrong)(| from my order| in my parcel| in {order}|)
      (i was|you|i've been|i got) (charged|billed|debited) (twice|two times|too much|the wrong amount|double)(| for {order}| for the {product}|)
      (sent|got|received|you sent) (me |)(the wrong|a different|someone else's) (thing|item|{category}|{colour}|parcel|order)
      (report|complain about|i want to report|file|open|log|raise) (a |an |)(problem|fault|issue|complaint|ticket|damage|missing item)(| with (my |)(order|{product}|{order})|)
      (i need|can i get|send me|could i have) (an |a |the |)(invoice|receipt|vat invoice|bill)(| for (my |)(order|{order}|the {product})|)
      (what|any news|what happened) (about|on|with|to) (my|the) (complaint|ticket|report|case)(|?)
      (stopped|has stopped|keeps|won't|doesn't) (working|turn on|charge|stay on|connecting)(| after a week| already|)(, the {product}|, my {product}|)
    `, ''),
    zh: ways(`
      (收到|寄来|买)的({product}|{category}|东西)(是|)(坏|碎|破|裂|漏|掉色|开胶|有划痕|有瑕疵|少配件|脏)(了|的)(，怎么办|，怎么处理|，我很不满意|)
      (少|漏|缺)(发|寄|给|)(了|)(一个|一件|配件|{product}|东西)(，|)(怎么办|补一下|)
      (发|寄|送)(错|来的不对|混)(了|)(，|)(我要的是{colour}|不是我买的|怎么办|给我换|)
      (多|重复|两次)(扣|收|付)(了|)(钱|款|我的钱)(，查一下|怎么办|)
      (要|开|补|能开|给我开)(个|张|一张|)(发票|收据|电子发票)(吗|，{order}|)
      (我要|想|怎么)(反馈|投诉|报修|报告|登记)(一个|个|)(问题|质量问题|破损)(，{product}|)
      (我的|上次的|之前)(投诉|工单|反馈|报修)(怎么样|有结果|处理得怎样|到哪一步)(了|吗|)
      ({product}|{category})(用|穿|才)(了|)(两天|一周|没几天|一次)(就|)(坏了|开胶了|不亮了|没声音了|充不进电了|断了)
    `, ''),
  },
  shipping: {
    en: ways(`
      (do you|can you|could you|does it|is it possible to) (ship|deliver|send|post|courier) (it |them |the {product} |)(to|abroad|overseas|to my|outside) (hong kong|my place|another city|the countryside|the uk|tibet|a hotel|my office|xinjiang|my mum|home|)(|?)
      (what|how much|whats) (is|are|'s|do you charge for|would be) (the |)(delivery|shipping|postage|p&p|courier)(| cost| fee| charge| for {category}| on the {product}| like| here|)(|?)
      (how long|how fast|how soon|how quick|when) (does|do|would|will|can|is) (delivery|shipping|it|the {product}|they|you) (take|be delivered|arrive|get here|deliver|be at my door|come)(| if i order (now|today)| usually| normally|)(|?)
      (would|will|can|could) (it|they|the {product}) (be here|arrive|get here|come|be delivered) (by|before|in time for|on) (friday|the weekend|christmas|tomorrow|new year|her birthday|monday)(|?)
      (free|is there free|do i get free|is it free) (delivery|shipping|postage)(| over| on orders| for the {product}| if i spend {most}|)(|?)
      (delivery|shipping|postage)(?| cost?| time?| fee?| free?| options?)
      (next day|same day|express|fast|weekend|evening) delivery(?| available?| possible?| how much?)
      (do|can) (the |your |)(driver|courier|delivery people|they|you) (carry|bring|take|put) (it|the {product}|the {category}) (upstairs|in|inside|to the door|up to the fifth floor)(|?)
    `, ''),
    zh: ways(`
      (运费|邮费|快递费|配送费|邮资)(多少|怎么算|几块|贵吗|谁出|要多少|收多少)(啊|呢|)
      ({product}|这个|买这个|全店|满多少)(包|免|可以包|包不包)(邮|运费|邮费)(吗|么|啊|)
      (几天|多久|多长时间|啥时候|几时|什么时候)(能|可以|)(送到|到货|发货|到手|收到|寄到)(啊|呀|)
      (能|可以|来得及|赶得上)(在|)(周五|周末|生日|过年|明天|这周)(前|之前|)(送到|到|收到)(吗|么)
      (送|寄|发|配送)(到|去|)(新疆|香港|国外|农村|外地|公司|酒店|楼上|家里|我们这)(吗|么|要多久|多少钱|行吗)
      (发|用|走)(什么|啥|哪家)(快递|物流)(啊|呀|)
      (当天|次日|加急|隔天|同城)(达|送|配送)(有吗|能吗|可以吗|加钱吗)
      (送货|送)(上门|上楼|进屋|到家)(吗|么|不|要加钱吗)
    `, ''),
  },
  warranty: {
    en: ways(`
      (what|how long) (is|'s|kind of|sort of) (the |)(warranty|guarantee)(| like| for| on {it}| on the {product}| on {category}| do i get| period|)(|?)
      (does|do|is|are) (it|they|the {product}|the {category}) (come with|have|include|under|covered by) (a |any |)(warranty|guarantee)(|?)
      (what|what happens|and) if (it|the {product}|they) (breaks|dies|stops working|falls apart|gives up|fails|goes wrong)(| after a year| in a month| next week|)(,| do you| can you|) (fix it|repair it|replace it|cover it|am i covered|)(|?)
      (can|do|will) you (repair|fix|mend|service) (it|the {product}|them|{category}|a broken {product})(| if it breaks| later|)(|?)
      (warranty|guarantee|repairs)(?| on {category}?| for the {product}?| period?| please)
      (how long|is it) (guaranteed|covered|protected)(| for| against faults|)(, the {product}|)(|?)
    `, ''),
    zh: ways(`
      ({product}|{category}|{it})(保修|质保|三包|保|售后)(多久|几年|多长时间|期多长|怎么保|有吗|是怎样的)(啊|呢|)
      ({product}|{it})(坏|出问题|不亮|断|裂)(了|)(的话|)(你们|)(修|管|换|保修|给修|包换|管修)(吗|不|么)
      (有|提供|给)(保修|质保|三包|维修服务|售后)(吗|么|没有)
      (用|买)(了|回去)(一年|几个月|半年)(坏了|出故障)(怎么办|管吗|能修吗|找谁)
      (保修卡|质保期|售后)(怎么弄|多久|在哪|有没有|)
    `, ''),
  },
  promotion: {
    en: ways(`
      (any|is there any|are there any|got any|have you got any|running any) (discount|discounts|deal|deals|offer|offers|sale|promo|promotions|codes|vouchers|special offers|student discount|black friday deals)(| on| running| going| today| at the moment| for me| on {category}| on the {product}| this week|)(|?)
      {category}(,|) (any |)(discount|offer|deal|sale|money off|promotions)(| running| on| on now| today|)(|?)
      (is|are) (the |)({product}|{category}|anything|something) (on sale|reduced|discounted|on offer|part of a deal|cheaper today|in the sale)(| today| now| at the moment|)(|?)
      (do i|can i|could i|will i|am i) (get|have|getting|entitled to) (a |any |some |)(discount|deal|money off|better price|percent off|reduction)(| if i buy two| for buying {quantity}| as a student| on {it}|)(|?)
      (what|which|whats) (is|'s|are|things are|stuff is) (on sale|on offer|reduced|discounted|in the sale|the offers|the deals)(| today| now| this week|)(|?)
      (best|your best|lowest) price(?| on {it}?| for the {product}?| you can do)
    `, ''),
    zh: ways(`
      ({category}|{product}|店里|今天|现在|全场|你们)(有|有没有|有什么|有啥|做|搞)(活动|优惠|折扣|打折|满减|促销|券|优惠券|特价|折)(吗|没|么|呀|)
      ({product}|{category}|这个)(打|能打|可以打|参加)(几折|折吗|不打折|折|活动吗)(啊|)
      (我|)(现在|)(有|能用|可以用|能领)(什么|哪些|啥)(优惠|券|折扣|活动)(能用|可以用|啊|)
      (买|一次买|多买|买两个|买{quantity}个)(能|可以|有没有|)(便宜|打折|优惠|少|送)(点|点吗|吗|东西吗)
      (学生|会员|新人|第一次买)(有|打|享受)(优惠|折扣|折)(吗|么)
      (能|可以|再)(便宜|优惠|少)(点|一点|多少)(吗|呗|不|啊)
    `, ''),
  },
  buy: {
    en: ways(`
      (take|bring|lead|get) me to (the |)(checkout|till|cash desk|counter|payment)(| please|)
      (i'm|im|we're|i am|that's|thats) (ready|done|finished|all set|everything|all|good to go)(,| -| and|) (ready to pay|checkout please|let's pay|let me pay|i want to pay|ring me up|time to pay)
      (check|checking) (me |)out(| please| now| then|)
      (how|where|can i|may i|could i) (do i |can i |)(pay|check out|settle up|complete my order|finish up|place the order)(| here| now| by card| with apple pay| with wechat|)(|?)
      (do you|can i|could i) (take|accept|pay with|pay by|use) (card|cards|alipay|wechat|apple pay|paypal|cash|credit cards|instalments|visa)(|?)
      (pay|payment|checkout|check out|place order|pay now|purchase)(| please| now|)
    `, ''),
    zh: ways(`
      (结账|付款|买单|付钱|去结算|结算|去付款|去支付)(吧|了|一下|！|)
      (我|)(要|想|可以|能|现在)(结账|付款|买单|结算|付钱|下单付款)(了|吗|吧|)
      (怎么|在哪|到哪|去哪)(付|付款|结账|买单|支付|付钱|结算)(啊|呀|呢|)
      (能|可以|支持|收|接受)(刷卡|微信|支付宝|现金|花呗|分期|信用卡|apple pay)(支付|付款|)(吗|么|不)
      (好了|就这些|没别的了|齐了|选好了|买完了)(，|)(结账|买单|付款|去付钱|结算)(吧|)
    `, ''),
  },
};
