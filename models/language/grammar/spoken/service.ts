/** Advice, orders and terms, as people talk. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

const PEOPLE_EN = '(my |our |the |)(boss|teacher|neighbour|aunt|uncle|grandmother|nephew|sister|brother|partner|flatmate|team|mother in law|granddaughter|best friend|colleagues)';
const PEOPLE_ZH = '(领导|老师|邻居|姑姑|舅舅|奶奶|外婆|侄子|妹妹|哥哥|对象|室友|婆婆|孙女|闺蜜|同事|客户)';

export const service: Subject = {
  recommend: {
    en: ways(`
      ${PEOPLE_EN} (is|are) (retiring|moving|turning {quantity}|getting married|having a baby|graduating|leaving|expecting|turning forty)(,|) (what|any idea what|something) (could|should|would|can) (i|we) (get|give|buy|bring)(| them| her| him)
      (i|we) need (something|a present|a gift|a little something) (nice |special |small |)for (a |an |)(christening|wedding|housewarming|retirement|graduation|new baby|dinner party|anniversary|baby shower|farewell)(|, max {most}|, under {most}|, around {most})
      what (do|would) (teenagers|kids|boys|girls|men|women|old people|students|dads|cooks|runners|readers|coffee lovers) (like|want|enjoy|wear|use)(| these days| nowadays| most)
      (pick|choose|find|suggest) (me |us |)(something|a present|a treat|one thing) (for|to) (a (rainy|cold|hot|lazy) (day|sunday|weekend)|${PEOPLE_EN}|cheer me up|do at home|take along)
      (if you were me|in my place|honestly|personally)(,|) (what|which one) would you (get|pick|buy|take)
      (what's|what is|which is) (your|the) (best|most popular|favourite|top|bestselling|nicest) (one|thing|{category}|gift)(| here| right now| of all)
      (any|got any|have you any) (thoughts|tips|suggestions|advice|inspiration|ideas)(| for ${PEOPLE_EN}| for a present| {quality}|)
      (i've|i have) got {most}(,| and) (what|no idea what) (to get|should i get|can i get|would you suggest)(| for ${PEOPLE_EN})
      (it's|it is) ${PEOPLE_EN} birthday (on sunday|tomorrow|next week|soon)(,|) (any ideas|what shall i get|help)
      (what|which {category}) (do people|does everyone|do most people) (buy|like|go for|get)(| here)
    `, ''),
    zh: ways(`
      ${PEOPLE_ZH}(要|快|马上|)(退休|搬家|生日|结婚|生孩子|毕业|离职|乔迁|升职|六十岁)(了|)(，|)(我们|我|)(送|买|给)(点|个|)(啥|什么|什么好|啥好|什么合适)
      (满月|乔迁|婚礼|毕业|升学|离别|聚会|周年|过年|中秋)(酒|礼|)(送礼|送人|送什么|带点什么|买点啥)(，|)({most}以内|{most}左右|预算{most}|{most}封顶|)(，|)(有啥好的|有什么建议|推荐一下|)
      (现在|如今|一般|)(的|)(小姑娘|男孩子|年轻人|老年人|小朋友|爱喝茶的人|跑步的人|学生|当爸爸的)(都|)(喜欢|爱|流行)(什么|啥|用什么|买啥)
      (下雨天|周末|放假|冬天|晚上)(在家|宅家|没事|)(，|)(给我|帮我|)(挑|推荐|找)(个|点|些)(打发时间|好玩|能解闷|适合)的(东西|)
      (要|如果)(是|换)(你|你的话)(，|)(会|)(买|选|挑|拿)(哪|什么|哪个|哪款)
      (你|)(觉得|看|说)(哪个|哪款|什么|哪种{category})(最|比较|更|)(好|合适|值得买|受欢迎|拿得出手)
      (有|有没有|给点)(建议|主意|灵感|想法|推荐)(吗|没|不|)(，|)(给${PEOPLE_ZH}的|送${PEOPLE_ZH}|)
      (手上|手头|我|)(有|就|只有){most}(块|)(，|)(能|可以|)(买|送|挑)(点|个|)(啥|什么)(好|)
      (大家|别人|一般人)(都|)(买|选|喜欢)(什么|哪个|哪款)(多|)
      (拿不定|没)(主意|想好)(，|)(你|)(帮我|给我|)(选|挑|推荐)(一个|个|吧)
    `, ''),
  },
  order: {
    en: ways(`
      (any|is there any) (sign|news|word|update|trace) (of|on|about) (my |the |)(order|parcel|package|stuff|things|delivery|{order})
      (where|how far) (has|have|is|are) (my|the) (order|parcel|package|stuff|things|{category}) (got to|gone|now|at the moment|along)
      (it's|it has|it's been|that was) (been |)(a week|five days|ten days|ages|two weeks)(| already| now)(,|) (and |)(nothing|still nothing|no parcel|my order) (has |)(come|arrived|turned up|here|is not here)
      (my|the) ({category}|{product}|order|stuff) (was|were|should have been) (supposed to (be here|arrive|come)|due|promised) (on monday|yesterday|last week|today|by now)
      (pull|bring|look|call) up (my order|order {order}|{order}|what i bought|the things i bought|my past orders)(| last month| last week|)
      (has|did) (anything|my order|{order}|it) (been |)(sent|posted|left|shipped|go out|move)(| yet| already)
      (what|which things) (did i|have i) (buy|order|bought|ordered) (here |)(last (month|week|time|year)|before|so far|from you)
      (give|tell) me (the|a) (status|state|update|tracking)(| number)(| of| on| for)(| my order| {order})
      (did|has) my (payment|order) (go through|been confirmed|been received|work)
      (number|order number|it is|it's) {order}
      (when|what day) (is|does|will|do) (my order|{order}|my parcel|it|they) (due|get here|come|arrive|be here)
    `, ''),
    zh: ways(`
      (我|)(那|的|)(堆|个|些|)?(东西|包裹|快递|订单|货|{category})(现在|)(走|到|送|运)(到|)(哪|哪儿|哪里|什么地方)(了|啦)(啊|)
      {order}(有|)(动静|消息|进展|更新|下文)(了|)(没|没有|吗)
      (说好|答应|应该|本来)(周一|昨天|上周|今天|前天)(到|送到|来)的({category}|东西|包裹|)(，|)(怎么|到现在|)(还|)(没|没有)(到|来|影|见着)
      (都|已经)(过|等)?(了|)(三天|一周|十天|好几天|半个月)(了|)(，|)(东西|包裹|订单|货)(还|怎么还|)没(来|到|收到|影)
      (把|帮我把|)(我|)(上个月|上周|以前|之前|去年|)(买|订)(的|过的)(东西|单子|订单|)(调|找|翻|列)(出来|给我)(看看|看一下|)
      (我|)(之前|上次|以前)(在这|)(买|订)(过|了)(些|点|)(什么|啥|哪些)
      (付|钱付|款付)(过去|成功|出去)?(了|)(没|吗|没有)
      (订单|包裹|{order})(什么|啥)(状态|情况|时候能到|时候发)(了|啊|)
      (给|发)(我|)(个|)(物流|快递|跟踪|订单)(号|信息|单号|进度)
      (号码|单号|订单号)(是|：|){order}
      (我|)(在|还在)等(我的|)(包裹|快递|订单|货|{category})(呢|)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  returns: {
    en: ways(`
      (my |the |)(wife|husband|son|girl|kids|mother)('s| is|) (not keen on it|not happy with it|does not like it|hates the colour)(,|) (can|could) (it|they) (go|come|be sent) back
      (i've|i have) (already |)(opened|used|worn|washed|tried) (it|the box|them)(,|) (am i|can i|could i|is it) (still |)(able to |)(return|get (a refund|my money back)|send it back|possible to return)(| it)
      (is there|what is|what's) (a |the |)(deadline|time limit|window|last day|cutoff) (for|to|on) (returns|sending (stuff|things|it) back|returning|refunds)
      (how|where) (do|would|can) (i|one|we) (go about |)(returning|return|sending back|send back|giving back) (it|this|something|the {product}|a {category})
      (i|we) (don't|do not|no longer) (like|want|need) (it|this|the {product}) (any more |)(and|so|,) (want|would like|i want) (to (return|send) it|my money back|a refund)
      (take|will you take) (it|this|the {product}|things) back
      (who|do i) (pays|pay) (for|the postage on) (returns|sending it back|the return)
      (can|may) (sale items|opened things|gifts|shoes|it) be (returned|refunded|sent back|taken back)
      (money|refund)(,|) (how|when) (do i get it|long does it take|will it come)
    `, ''),
    zh: ways(`
      (我|)(媳妇|老公|孩子|妈妈|婆婆|女朋友)(没看上|不满意|不喜欢|嫌颜色|穿不了|说不要)(，|)(能|可以|还能)(拿|送|寄|)(回来|)(退|退掉|退货)(吗|不|么)
      (盒子|包装|标签|吊牌)(拆|打开|剪|扔)(了|过)(，|)(还|)(能|可以|给)(退|退货|退钱|退款)(吗|不|)
      (过|超过|满)(了|)(多少|几)(天|日|周)(就|)(不能|退不了|不给)(退|)(了|)
      (最晚|最迟|最多)(几天|多久|什么时候)(之内|内|以内|)(要|能|可以)(退|退货|退款)
      (退|寄回|退回)(的|)(运费|邮费|快递费)(谁|我|要我)(出|付|掏|承担)(吗|)
      (买|用|穿)(了|过)(觉得|感觉|)(不好|不值|不舒服|不合适|不喜欢)(，|)(能|想|要|可以)(退|退掉|退货)(吗|)
      (特价|打折|拆封|定做)的(能|可以|给)(退|退货)(吗|不)
      (怎么|咋|如何)(申请|办|办理|弄)(退货|退款|退钱)
      (钱|款|退款)(几天|多久|什么时候)(能|)(退|到|回来|到账)
      (我|)(要|想|打算)把(这个|它|{product}|买的东西)(退|退掉|退回去)(了|)
    `, ''),
  },
  shipping: {
    en: ways(`
      (will|would|could|can) (it|they|the {product}) (get|be|arrive|come) (here|there|at my place|delivered) (before|by|in time for) (christmas|friday|the weekend|my birthday|the tenth|tomorrow|monday)
      (do|can|would) you (send|ship|post|deliver|mail) (things |it |)(to|out to|as far as) (canada|germany|another country|the islands|the countryside|abroad|my village|my office)
      (at|from|above|over) (what|which) (amount|sum|price|total) (is|do i|does) (delivery|shipping|postage|it) (free|stop paying|become free|not cost anything)
      (how|what) (long|many days|quick|soon) (would|will|does|is) (the |)(post|delivery|shipping|it) (take|need|come|arrive)(| to get here| to my town)
      (what|how much|anything) (extra |more |)(do you|will you|does it|is it) (charge|cost|add) (for|to) (send|sending|ship|shipping|delivery|posting)(| it)
      (who|which (firm|courier|company)) (delivers|brings|ships|sends)(| it| your parcels)
      (pick|collect) (it |)up(| myself| in the shop| in store)(,|) (possible|can i|is that free)
      (do you|can you|is there) (have |do |)(same day|next day|overnight|weekend|evening|express|home) (delivery|shipping)
    `, ''),
    zh: ways(`
      (过年|周末|生日|情人节|周五|月底|圣诞|国庆)(之前|前|以前)(能|可以|会|)(收到|送到|到|寄到)(吗|不|么)
      (国外|加拿大|新疆|老家|乡下|海外|岛上|单位|别的城市)(你们|)(能|可以|给|)(寄|送|发|邮)(不寄|不送|吗|到吗|过去吗)
      (买|消费|凑)(够|满|到)(多少|几百|多少钱)(就|才|可以|)(不收|免|包)(邮|邮费|运费|配送费)(了|)
      (送|寄|发|运)(过来|过去|到家|上门|到我这)(大概|一般|)(要|得|需要)(几天|多久|多长时间|多少钱)
      (快递|运费|配送|送货)(另|怎么|要|额外)(算|收|加|收费)(吗|钱吗|多少|)
      (是|)(哪家|什么|谁家)(快递|物流|公司)(送|发|寄)(的|货|)
      (能|可以)(自己|到店|上门|)(提|自提|取)(货|)(吗|)
      (有|能|可以)(没有|)?(当天|次日|加急|隔天|晚上|周末)(达|送|到|送货|配送)(吗|)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
  warranty: {
    en: ways(`
      (the |its |)(handle|button|strap|leg|sole|zip|motor|battery|screen|hinge|lid|seam|clasp)('s| has|) (come loose|broken|come off|snapped|died|stopped working|cracked|worn through|fallen off)(,|) (who|what|do you) (sorts that out|now|fix that|repair it|do i do|can be done)
      (how|for how) (many|long) (years|months|) (are you|do you|does the maker|is it) (good for|cover|guarantee|stand by) (it|the {product}|repairs)
      (if|suppose|when) (the |its |)(motor|battery|zip|sole|glass|it) (dies|breaks|goes|fails|gives out)(,|) (do you|who|will you) (fix it|repair it|pay|pays|mend it|replace it)
      (is|are) (it|the {product}|repairs|wear and tear|the battery) (covered|under warranty|guaranteed|included)(| for how long)
      (do|can) you (mend|fix|repair|service|resole) (it|{category}|shoes|bags|watches|old ones)
      (after|within) (a|two|six) (weeks|month|months|year) (it|mine|the {product}) (broke|fell apart|stopped|died|tore)
      (guaranteed|warranty)(,|) (for how long|how long|what does it cover)
    `, ''),
    zh: ways(`
      (把手|按钮|拉链|鞋底|带子|电机|电池|屏幕|盖子|扣子|腿|玻璃)(松|坏|断|掉|裂|脱|不动|开胶)了(，|)(找谁|谁管|怎么弄|能修吗|给修吗|咋办)(弄|修|)
      (电机|电池|拉链|鞋底|玻璃|它|{product})(要是|如果|万一|)(坏|断|裂|出问题)(了|)(，|)(管|保|包)(几年|多久|修吗|换吗)
      (用|穿|戴)(了|)(两天|一周|一个月|半年|没多久)(就|)(坏|断|裂|掉|开线|不能用)(了|)(，|)(你们|)(管吗|怎么说|负责吗|修不修|)
      {product}(保修|质保|售后)(是|有|)(几年|多久|怎么算|哪些范围|什么政策)
      (你们|)(给|能|提供)(维修|修|补|换底|保养)(吗|服务吗|不)
      (人为|自己|不小心)(弄坏|摔坏|刮花)(的|了)(，|)(保|管|修)(吗|不)
      (过了|超过)(保修期|质保)(怎么办|还修吗|要钱吗)
    `, ''),
  },
  promotion: {
    en: ways(`
      (anything|what|which things) (is |are |)(marked down|reduced|going cheap|on special|half price|cheaper|in the sale)(| today| this week| at the moment| right now)
      (do|would|will) (i|we) (get|save) (money off|something off|a discount|a better price|a free one) (if|when) (i|we) (buy|take) (two|three|more|several|{quantity})
      (how|why) (did|do|have) i (end up with|get|got|see|receive) (this|that|the) (voucher|coupon|offer|discount|promotion)
      (what|when) (is|are|does|do) (the |your |)(current |)(offers|sale|promotions|vouchers|deal) (end|on|worth|valid|run out)
      (can|could) you (knock|take) (something|a bit|ten percent) off(| the price| for me)
      (is|are) (it|the {product}|these|{category}) (any |)(cheaper|reduced|discounted|on promotion|on offer) (today|now|this week|for members|for students)
      (where|how) (do i|can i) (use|redeem|apply|enter|get) (my |the |a |)(voucher|coupon|code|discount)
      (buy one get one free|two for one|clearance|seasonal sale|members' price)(|?)
      (haggle|bargain)(,| with you,) (can i|possible)
    `, ''),
    zh: ways(`
      (今天|这周|最近|现在|目前)(有没有|有|哪些|什么)(东西|商品|)(在|)(降价|打折|特价|便宜|搞活动|做促销|半价)(的|)(吗|)
      (买|拿|要)(两|三|几|多|{quantity})(件|个|双)(能|可以|会|)(便宜|优惠|打折|少点|送一个)(吗|不|么|)
      (这|这张|那张|我的)(券|优惠券|优惠|折扣|活动)(怎么|为什么|从哪|)(到我手上|给我|来|发给我|能用)(的|)(吗|)
      (优惠|活动|折扣|券)(到|什么时候|几号|哪天)(截止|结束|过期|为止|过期)(啊|)
      (能|可以|可不可以)(给|)(抹|抹个|打|少|让)(零|零头|折|点|一点)(吗|呗|)
      {product}(今天|现在|最近|)(有|能|在)(优惠|打折|活动|便宜点|特价)(吗|没|)
      (会员|学生|新人|老客)(有|能)(什么|)(折扣|优惠|便宜)(吗|)
      (券|优惠码|折扣码|红包)(怎么|在哪|哪里)(用|领|输|兑)(啊|)
      (买一送一|清仓|换季|满减|第二件半价)(吗|有没有|的有哪些|)
    `, ''),
  },
  buy: {
    en: ways(`
      (where|how|who) (do|can|should) (i|we) (hand over|give|pay|settle|leave) (my |the |)(money|cash|bill)(| to| now|)
      (do you|can i|is it possible to) (accept|take|pay with|pay by|use) (mastercard|amex|visa|union pay|debit|cash|a gift card|instalments|google pay|alipay|wechat)
      (let's|let us|i want to|i'm ready to|time to|ready to) (check out|pay|settle up|complete my order|finish|finish my purchase)
      (take|bring|lead) me to (the |)(till|checkout|cash desk|register|payment)
      (ring|cash) (me|everything|it all) up
      (pay|payment|checkout)(,| now| please|)
      (i|we) (want|would like|'d like) to (buy|purchase|order|pay for) (it|this|them|the {product}|everything)(| right now| now| please)
      (what|which) (are|is) the (payment options|ways to pay|steps to buy)
      (how|what) (happens|does it work) (at|when i) (the checkout|pay|buy something)
    `, ''),
    zh: ways(`
      (钱|款|账)(交|付|结)(到|给|在)(哪|谁|哪儿|哪里)(啊|)
      (能|可以|支持|收|刷)(不能|不|)?(万事达|银联|信用卡|支付宝|微信|花呗|分期|礼品卡|现金|数字人民币)(吗|付吗|支付吗|)
      (走|好|行|那)(，|)(结账|付款|买单|下单|结算)(去|吧|了|)
      (我|)(准备|要|想|可以)(付款|结账|下单|买单|结算|付钱)(了|啦|吧|)
      (带我|领我)去(收银台|结账|付款|交钱)(的地方|)
      (付款|支付|下单|购买)(方式|流程|步骤)(有哪些|是什么|怎么走|)
      (就|那就|我)(买|要买|下单)({product}|它|这个)(了|吧|)(，|)(怎么付|付款|结账)
      (立即|马上|现在)(买|付|付款|购买|下单)
    `.replaceAll(/\)\?/g, '|)'), ''),
  },
};
