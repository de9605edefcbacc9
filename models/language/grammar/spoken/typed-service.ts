/** What is done with carts, orders and a store's promises, as people type on a phone. */
import { ways } from '../subjects/subject.ts';
import type { Subject } from '../subjects/subject.ts';

export const typedService: Subject = {
  add: {
    en: ways(`
      (i'll|i will|we'll|i'd) (take|have|get|go with|like) ({it}|them|both|the {colour} one|the (first|second) one|{quantity}|{quantity} of them|the {product}|the {product} in {size}|a {product} and a {product})(| please| then|)
      (give me|get me|let me have|i want|i need) (a|one|{quantity}|the) ({product}|of them|of those|of the {colour} ones)(| please|)
      (this|that|the {colour}|{product}|this one|that one|them)(,|) (in|into|to) (my|the) (cart|basket|bag)(| please| then|)
      (ok|cool|great|perfect|yes|nice)(,|) (i'll take it|take it|buy it|add it|i want it|i'll have those|gimme)(| in {size}| in {colour}| {size}|)
      (make it|make that|rather|wait,|no,|actually,) ({quantity}|{quantity} of them|{quantity} instead)
      ({product}|{it})(,|) ({size}|{colour}|{colour} {size}|size {size})(,|) (add it|in my cart|i'll take it|put it in the cart|to the basket)
    `, ''),
    zh: ways(`
      ({product}|这个|那个|{colour}的|{it})(，|)({size}码|{colour}|)(，|)(来|要|拿|买|给我来|给我拿)(一|两|{quantity}|)(个|双|件|瓶|盒|罐|份)(吧|)
      (给我|来|拿|要)(一|两|{quantity})(个|双|件|瓶|盒|罐|份)({product}|)(吧|)
      ({product}|这个|它|{it})(，|)(帮我|给我|)(加|放|丢|扔)(购物车|进购物车|车里|到购物车)(吧|里|)
      (好|行|那|可以|嗯)(，|)(就|)(要|买|拿)(这个|它|{colour}的|{size}码的|{quantity}个|了)(吧|)
      (还是|改成|等下|不对)(，|)(要|来|拿)({quantity}|两|三)(个|双|件|瓶)(吧|)
      ({product})(一|{quantity})(个|瓶|件)(，|和|再加)({product})(一|{quantity})(个|瓶|件)
    `, ''),
  },
  cart: {
    en: ways(`
      (total|what's the total|whats my total|how much in total|sum|bill|what do i owe|how much is it all)(?| please|)
      (cart|basket|my cart|my basket|cart please|show cart|open cart|what's in there)(?|)
    `, ''),
    zh: ways(`
      (一共|总共|加起来|合计|总价|全部)(是|)(多少|多少钱|几块)(了|啊|呢|)
      (购物车|车里|看下购物车|我车里有啥|购物车有啥)(呢|)
    `, ''),
  },
  remove: {
    en: ways(`
      (take|get) (it|that|them|the {product}) (out|off|back out)(| again| please|)
      (don't want|no longer want|not) (the {product}|it|that one)( in (my |the |)(cart|basket)|) (anymore|any more|after all)
      remove (it|that|the {product}|the last one|everything)
    `, ''),
    zh: ways(`
      (算了|还是|)(，|)({product}|这个|那个|刚才那个|)(从购物车|)(拿掉|拿出来|去掉|删了|删掉|移掉|撤了)(吧|)
      购物车(里|)(的|)({product}|东西)(不要了|删了|清了)
    `, ''),
  },
  buy: {
    en: ways(`
      (do you|can i|can you|is it possible to) (take|accept|pay with|pay by|use) (paypal|apple pay|google pay|card|credit card|cash|visa|klarna|alipay|wechat pay|a gift card)(?|)
      (paypal|apple pay|cash|credit card|instalments)(?| ok?| possible?| accepted?)
      (how|where) (do i|can i|to) (pay|check out|buy|order|get it)
      (pay|checkout|to the till|ready to pay|i'm done)(| please|)
    `, ''),
    zh: ways(`
      (能|可以|支持|收)(用|)(微信|支付宝|信用卡|现金|花呗|银联|刷卡|苹果支付)(付款|支付|付|)(吗|不)
      (怎么|咋|在哪|去哪)(付款|付钱|买单|结账|下单|买)
      (结账|付款|买单|下单)(吧|了|)
    `, ''),
  },
  order: {
    en: ways(`
      (where's|where is|where are|what about|what happened to|any news on) (my|the) (stuff|things|{product}|{category}|parcel|order|package|delivery)(?|)(| i ordered| i bought|)
      (has|have|was|is) (my|the) ({product}|{category}|order|parcel|stuff) (been |)(sent|shipped|dispatched|left|gone out|on its way|out for delivery)(| yet|)(?|)
      (when|what day) (will|does|do|is) (my|the) ({product}|{category}|order|parcel|{product} i ordered) (arrive|come|get here|be here|be delivered|coming)
      (still waiting|waiting for ages|been waiting|nothing arrived|it never came|haven't received)(| for| on) (my |the |)({product}|{category}|order|parcel|anything)(|, what's going on|)
      (what|show me what) (have |did |)i (order|ordered|buy|bought)(| so far| last week| from you|)
      (my|all my|past|previous) (orders|purchases|order history)(| please|)
      (order|parcel|delivery) (status|update|tracking)(?| please|)
      (it's|its) been (a week|two weeks|ten days|ages)(|,) (where's|and no|still no) (my |)(order|parcel|stuff|{product})
    `, ''),
    zh: ways(`
      (我的|我那|我买的|那)(个|两个|双|件|)({product}|{category}|货|东西|快递|包裹|单子)(呢|到哪了|发货没|发货了吗|寄出没|寄了吗|啥时候到|到哪儿了|怎么还没到|几号到)
      ({product}|{category}|货|快递|包裹)(发|寄|送|出库)(了|出来|出去)(没|没有|吗)
      (啥时候|什么时候|几号|哪天)(能|)(到|到货|送到|收到)(啊|我的货|我买的{product}|)
      (都|已经)(三天|一周|十天|两个礼拜|半个月)(了|)(，|)(还没|怎么还没|东西还没)(到|发|收到|消息)
      (看|查|找)(下|一下|看|)(我|我的|)(买过|下过|订单|买的|历史订单|下的单)(啥|什么|东西|)
      (我|)(以前|之前|上次|都)(买|下)(过|的|了)(啥|什么|哪些|单)
      (物流|快递|订单)(信息|进度|状态|单号)(呢|查下|)
    `, ''),
  },
  cancel: {
    en: ways(`
      (cancel|stop|undo) (it|that|the order|my {product}|the {category}|my last order|everything i ordered)(| please|, please|, ordered by mistake| bought by accident|)
      (ordered|bought|clicked) (it|that|the {product}|the wrong one) by (mistake|accident)(|,| -) (cancel|please cancel|can you cancel it|undo it)
      (changed my mind|don't need it anymore)(,| about the {product},|) (cancel|please cancel it|cancel my order)
    `, ''),
    zh: ways(`
      (拍错|买错|点错|下错|手滑买)(了|)(，|)({product}|那单|)(帮我|给我|)(取消|退了|撤了|撤单)(吧|)
      ({product}|{category}|那单|刚下的)(不想要了|不要了|取消吧|帮我取消|撤掉)
    `, ''),
  },
  returns: {
    en: ways(`
      (can|could|may) i (return|send back|give back|bring back) (it|them|the {product}|the {category}|these|things|stuff)(| if (i don't like it|it doesn't fit|they don't fit|it breaks)| unworn| opened| without the box|)(?|)
      (return|refund|returns) (policy|window|rules|time|period)(?|)
      (how long|how many days|till when) (can i|do i have to|to) (return|send it back|bring it back|change my mind)(| {category}| a {category}|)
      (never wore|didn't use|don't like|not happy with) (the |my |){product}(,|) (can i|want to|i'd like to) (return|send back|give back) (it|them)
      (refund|money back)(?| please| for (the |my |){product}|)
    `, ''),
    zh: ways(`
      ({product}|{category}|买的{category}|这个)(不喜欢|不合适|没穿过|没拆|没用过|拆了|坏了)(，|)(还|)(能退|可以退|能退货|退得了)(吗|不)
      (退货|退款|退换)(政策|规则|期限|几天|多久|怎么弄|流程)(啊|呢|)
      (几天|多久|多少天)(内|之内|)(能|可以|)(退|退货|无理由)(啊|)
      (我要|给我|帮我|申请)(退款|退货|退钱|退了)(！|吧|，{product}|)
    `, ''),
  },
  exchange: {
    en: ways(`
      ({product}|{it}|they|the {category} i bought) (is|are) (way |much |a bit |)too (small|big|tight|large|loose)(|,| -) (need|can i get|i want|want|could i have) (a |)(bigger|smaller|different|another) (size|one)
      (swap|change|exchange|trade) (my |the |)({product}|{category}|it|them) (for|to) (a |the |){size}(| please|)
      (swap|exchange|change) (my |the |)({product}|{category}) for (the |)({colour} one|{colour} ones|{colour}|another colour)
      (one size|a size|half a size) (up|down|bigger|smaller)(| please| instead|)
    `, ''),
    zh: ways(`
      ({product}|{category}|买的鞋|收到的衣服)(太|有点|)(小|大|挤脚|紧|松|短|长)(了|)(，|)(想|要|能)(换|换个|换双|换成)(大|小|{size}|大一|小一)(一点|码|号|)(的|)(吗|)
      (想|要|能不能)(换|换成|换个)({colour}|{colour}的|{size}码|别的颜色)(的|)
      ({product}|{category})(换|换成|改成)({size}码|{size}|{colour}的|{colour})(行吗|可以吗|吧|)
    `, ''),
  },
  change: {
    en: ways(`
      (i moved|moving|wrong address|new address|different address)(,|) (can you|please|need to) (change|update|fix) (it|my order|the address|the delivery address)(| for {order}| on my order|)
      (update|change|fix|edit) (the |my |)(address|phone number|name|delivery date)(| on {order}| for my order| please|)
    `, ''),
    zh: ways(`
      (搬家了|地址写错了|换地址了|电话错了)(，|)(帮我|能|麻烦|)(改|改一下|改个|更新)(地址|电话|订单|)(吗|吧|)
      ({product}那单|{order}|订单|那单)(的|)(地址|电话|收件人)(要|想|得|帮我)(改|换)(一下|个|)
    `, ''),
  },
  ticket: {
    en: ways(`
      ({product}|{it}|the {category}|my {category}) (stopped working|is broken|broke|came broken|arrived damaged|has a crack|is faulty|is leaking|fell apart|has a scratch|won't turn on|is missing a piece)(|, what now|, help|)
      (got|received|you sent me) (the wrong (one|size|colour|thing)|a broken {category}|only one of {quantity}|half of it|somebody else's parcel)
      (your|the) (courier|driver|delivery guy|shop assistant|packaging) (was|is) (rude|awful|late|terrible|a disgrace)(|, i want to complain|)
      i (want|need|would like) to (complain|make a complaint|report something|file a complaint)(| about {noun}|)
    `, ''),
    zh: ways(`
      ({product}|买的{category}|收到的{category}|耳机|灯)(坏了|不亮了|没声了|裂了|漏了|少了一个|有划痕|开不了机|掉色|断了|是坏的)(，|)(怎么办|咋整|给个说法|)
      (发错|少发|漏发|寄错)(了|货了|东西了)(，|)(我要的是|)({product}|{colour}的|)
      (你们|)(快递员|送货的|店员|客服)(态度|)(太|)(差|恶劣|不好|凶)(了|)(，|)(我要投诉|投诉|)
      (我要|我想|要)(投诉|反映|举报)(！|你们|一下|)
    `, ''),
  },
  shipping: {
    en: ways(`
      (delivery|shipping|postage)(,| -|) (how long|how much|time|cost|price|free|when)(?|)(| and how much| and how long|)
      (do you|can you|will you) (deliver|ship|bring it|carry it) (upstairs|to my room|abroad|to {verb}|on saturdays|to my door|inside)(?|)
      (is|when is) (delivery|shipping) free(?|)(| over {most}| from {most}|)
      (how fast|how soon|when) (could|would|can|will) (i|you|it) (get it|deliver|arrive|be here)(| if i order (now|today)|)
    `, ''),
    zh: ways(`
      (包邮|运费|邮费|快递费|送货费)(吗|多少|怎么算|贵吗|满多少包|)
      (送|能送|包)(上楼|到家|货上门|外地|国外|到{noun})(吗|不)
      (今天|现在|周末)(下单|买)(，|)(几天|多久|啥时候|明天)(能|)(到|送到|收到)(吗|)
      (几天|多久|多长时间)(能|)(到|送到|到货|收到)(啊|呀|)
    `, ''),
  },
  warranty: {
    en: ways(`
      (warranty|guarantee|is there a warranty|any warranty)(| on {category}| on the {product}| or what|)(?|)
      (what if|and if) (it|they|the {product}) (breaks|break|stops working|falls apart|fails)(| after (a year|a month|two weeks)|)(?|)
      (how long|till when) (is|are) (it|they|the {product}) (covered|guaranteed|under warranty)
    `, ''),
    zh: ways(`
      (保修|质保|三包|保不保)(吗|多久|几年|怎么算|期多长)(啊|)
      ({product}|{category}|)(坏了|出问题|用坏了)(保|管|给)(修|换|不保)(吗|)
      (要是|万一|如果)(坏了|用几天坏了|裂了)(怎么办|呢|咋办|管吗)
    `, ''),
  },
  promotion: {
    en: ways(`
      (any |got any |are there any |is there a )(discount|discounts|deals|sale|offers|coupon|voucher|promo code|student discount)(| on {category}| on the {product}| today| going| at the moment|)(?|)
      (cheaper|discount|something off|a deal) if i (buy|take|get) ({quantity}|two|more|both)
      (when|will) (is|there be) (the |a |)(next |)sale
    `, ''),
    zh: ways(`
      (有|有没有|能给|给)(折扣|优惠|活动|打折|券|学生价|满减|便宜点|赠品)(吗|不|没|啊)
      (买|拿)(两|{quantity})(个|双|件)(能|可以|有)(便宜|优惠|打折)(点|)(吗|不)
      (打几折|什么时候打折|啥时候有活动|现在有活动吗)
    `, ''),
  },
  fit: {
    en: ways(`
      (what|which) size (for me|am i|should i get|do i need|would i be|would you say)(|,| in (the |){product}| in these)(|, i'm {body}|)
      (would|will|does) (a |an |)({size}|{size} fit me|it fit|they fit|{size} be too big|{size} be ok)(?|)
      (do they|does it|do these) (run|come up|fit) (small|big|large|wide|true to size)(?|)
      i'm (usually |normally |)(a |){size}(,|) (which|what) (size |)(here|in these|for the {product}|should i take)
    `, ''),
    zh: ways(`
      ({product}|这双|这件|)(，|)(我|)(该|应该|要|得|)(穿|买|选|拿)(几码|几号|多大|啥码|什么码)(合适|好|的|)
      ({size}|{size}码)(的|)(我|)(能穿|穿得下|合适|够|会不会小|会不会大)(吗|不|)
      (偏大|偏小|偏码|标准码|正码)(吗|不)
      我(平时|一般|)(穿|){size}(的|码|)(，|)(这个|这双|{product})(要|买|拿)(多大|几码|啥码)
    `, ''),
  },
  try: {
    en: ways(`
      (can|could|may) i (try|put) (it|them|this|those|the {product}|the {colour} one) on(| please|)(?|)
      (try|trying) (it|them|the {product}) on(| please|)
      (want to|let me) see (it|them|how it looks|myself in it)(| on me|)
    `, ''),
    zh: ways(`
      (能|可以|想|让我)(试|试试|试一下|戴上|穿上|背上|戴戴看)({product}|它|看看|)(吗|不|)
      (戴|穿|背)(上|起来)(看看|啥样|什么样)(呗|吧|)
    `, ''),
  },
};
