/** What can be done about an order that is placed, and about what came of it. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const orders: Subject = {
  change: {
    en: ways(`
      (can|could|may) (i|you) (still |)change (my order|order {order}|{order})
      i (want|need|would like) to change (my order|order {order}|something in my order|the delivery address|the address|the size)
      (change|update|correct|edit) (the |my )(delivery |shipping |)(address|name|phone number|size|colour)(| of| on| for)(| my order| order {order}| {order})
      i (gave|entered|typed|put) (the |a |)wrong (address|size|colour|name|phone number|quantity)(| in my order| on {order}| for my order)
      (can|could) you send (my order|{order}|order {order}|the parcel) to (another|a different|my work|my new) address
      (make|change) (order {order}|my order|{order}) (to |a |)(size {size}|{colour}|{quantity} instead)
      i (ordered|bought) (the wrong size|the wrong colour|size {size})(,| but) (can i|i) (change it|need {size}|want {size})
      (can|could) i (still |)add (something|{product}|a {category}) to (my order|order {order}|the order i placed)
      (can|could) i (still |)(take|remove) (something|{product}) (from|out of) (my order|order {order})
      (the address|the size|the colour) (on|in|of) (my order|{order}) is wrong
      i (have |)moved(,|) (can you|please) (change|update) (the|my) address( for order {order}|)
      (deliver|send) (it|order {order}|my order) (later|on another day|next week|to my office)( instead|)
      (i would|i'd) like {order} in {size} instead
      modify (my |)order(| {order})
      swap the {colour} one in my order for {colour}
    `, `
      is it too late to alter {order}
      my order should go to a new place
      please put {size} in place of what i ordered
      there is a mistake in the address of {order}
      edit what i bought yesterday before it leaves
    `),
    zh: ways(`
      (能|可以|还能|能不能)(改|修改|换)(一下|)(订单|订单{order}|{order})(吗|)
      (我|)(要|想|需要)(改|修改|换)(一下|)(订单|收货地址|地址|尺码|颜色|收件人|电话)
      (改|修改|更改|换)(一下|)(订单|{order}|订单{order}|)(的|)(收货地址|地址|尺码|颜色|收件人|电话|数量)
      (订单|{order}|)(地址|尺码|颜色|电话|数量)(写|填|选|下)错了(|，怎么改|，能改吗|，帮我改一下)
      (订单|{order})(改|换)成{size}(码|)(的|)
      (订单|{order})(改|换)成{colour}(的|)
      (我|)(买|订|拍|下)(错|成)(了|)(尺码|颜色|{size}码|{colour})(了|)(，|)(改|换)成{size}(码|)
      (帮我|把|)(订单{order}|订单|包裹|{order})(寄|送|发)到(别的|新|另一个|公司)(地址|地方|)
      (我|)(搬家了|换地址了)(，|)(订单|{order}|)(能|)改(一下|)地址(吗|)
      (订单|{order})(里|)(能|可以)(再|)(加|添)(一个|一件|个){product}(吗|)
      (已经下的|下好的|刚下的)(单|订单)(想|要|能)(改|加|减)(点|)(东西|)(吗|)
      (晚|推迟|改)(几天|到下周|个时间)(送|发货|配送)(，订单{order}|)
      (收件人|电话)(换|改)成(我老婆|我同事|别人)
      订单备注(改|加)一下
    `, `
      {order}这单想换个地址送
      刚拍的那单{colour}想变成{colour}
      还来得及调整{order}吗
      单子上的信息有误，更正一下
      那个订单我想换{size}码发
    `),
  },
  cancel: {
    en: ways(`
      (cancel|stop|abort|withdraw) (my order|order {order}|the order|{order}|my last order|that order|it)
      (can|could|may) (i|you) (still |)cancel (my order|order {order}|{order}|it|the purchase)
      i (want|need|would like|wish) to cancel (my order|order {order}|{order}|what i ordered|my purchase)
      i (do not|don't) want (my order|order {order}|{order}|what i ordered) (any more|anymore|any longer)
      how (do|can) i cancel(| my order| order {order}| it)
      (please |)(do not|don't) (send|ship) (my order|order {order}|{order})(| any more| i changed my mind)
      i changed my mind about (my order|order {order}|{order})
      (call off|scrap) (my order|order {order}|{order})
      is it too late to cancel(| my order| {order})
      i ordered (by mistake|twice|too much)(,|) (cancel|please cancel|can you cancel) (it|one|one of them)
      stop (the delivery|the shipment|my parcel|{order}) before it (ships|leaves|goes out)
      cancellation(| please| of order {order})
      cancel everything i ordered
      undo my (order|purchase)
    `, `
      forget about order {order}, i no longer need it
      could the purchase from this morning be called off
      kill {order} please
      i'd rather not go through with my order
      take back my order before you pack it
    `),
    zh: ways(`
      (取消|撤销|撤回)(我的|一下|)(订单|订单{order}|{order}|刚才的订单|昨天的订单)
      (我|)(要|想|能|可以|怎么|如何)(取消|撤销|退掉)(我的|这个|)(订单|订单{order}|{order}|单子)(吗|)
      (订单|{order}|订单{order})(不要|取消|不想要)(了|吧)
      (我|)(不|不想)(买|要)(了|)(，|)(订单|{order}|)(取消|帮我取消|撤掉)(吧|)
      (能不能|可以|能)(取消|不发)(吗|订单|{order})
      (别|不要|先别)(发货|发|寄)(了|)(，|)(订单|{order}|我不要)(不要了|了|取消|)
      (下|拍|买)(错|重|多)了(，|)(取消|帮我取消|撤销)(一个|一单|订单|吧|)
      (还能|还可以|来得及)(取消|撤单)(吗|)
      (撤单|退单)(|吧)
      把(订单{order}|订单|{order}|昨天下的单)(取消|撤)(了|掉|)
      (后悔|改主意)了(，|)(订单|单子)(取消|撤掉|不要了)
      全部(订单|)取消
    `, `
      {order}那单作废吧
      我下的单不打算要了，撤了
      还没发的话就别发{order}了
      请终止我刚买的订单
      订单想反悔，停掉它
    `),
  },
  exchange: {
    en: ways(`
      (can|could|may) i (exchange|swap|change) (it|this|these|the {product}|them) (for|to) (a |another |)(size {size}|size|{colour} one|different colour|different one|{product}|bigger one|smaller one)
      i (want|need|would like) to (exchange|swap) (it|this|these|them|the {product}|something)(| for size {size}| for a {colour} one| for another size)
      (exchange|swap) (it|this|the {product}) (for|to) (size {size}|{size}|{colour}|another size|a new one)
      do you (do exchanges|exchange things|allow exchanges|swap sizes)
      (are|is) (exchanges|an exchange) (possible|free)
      (it|the {product}|they) (is|are) (too (big|small|tight|loose)|the wrong size|the wrong colour)(,|) (can i|i want to|i would like to) (swap|exchange|get another)(| it| them)
      (can|could) (it|they|the {product}) be (exchanged|swapped|replaced)
      i (bought|got|received) (the wrong|a wrong) (size|colour)(,| and) (i need|i want|can i have) (size |the |){size}(| instead)
      you sent (me |)(the wrong|a different) (one|size|colour|thing|{category})
      how (do|does) (exchanges|an exchange|swapping|i exchange) (work|it|something)
      replace (it|the {product}|this) (with a new one|please|for me)
      i want a replacement(| for the {product}| for order {order})
      (exchange|replacement)(| please)
      the {product} from {order} should be (a |)size {size}, (swap it|exchange it)
      trade (it|this) in for a {size}
    `, `
      could i get {size} in return for the one i have
      my {category} came in the wrong shade, i'd like the {colour} one
      hand you this one and take a {size} home, possible
      may the {product} be switched for another
      i need a different size than the one delivered
    `),
    zh: ways(`
      (能|可以|可不可以|怎么|如何)(换货|换码|换个码|换颜色|换个颜色|换一件|换一双)(吗|)
      (我|)(要|想|需要)(换货|换码|换个码|换个颜色|换一件|换一双|调换)
      {it}(能|可以)(换|调换)(一个|个|)(码|大一码|小一码|颜色|{size}码|{colour}的|新的)(吗|)
      {product}(能|可以|想|要)换(一个|个|)(码|颜色|{size}码|{colour}的|新的)(吗|)
      (换|调换)(成|个|一双|一件){size}码(的|)(行吗|可以吗|)
      (收到|买)的(码|尺码|颜色|款式)(不对|错了|发错了)(，|)(换|要换|能换)(一个|成{size}|货|)(吗|)
      (大|小|紧|松)了(，|)(想|要|能)换(大|小)(一码|一号|点)(的|)(吗|)
      你们(发|寄|拿)错(了|货了|码了|颜色了)(，|)(给我换|换一个|怎么换|)
      (换货|换码)(要|)(运费|钱|几天|流程)(吗|怎么走|多少|)
      (支持|可以|给)换货(吗|不)
      {order}(里的|)(那双|那件|{product})(想|要)换{size}码
      (尺码|大小)不合适(，|)(能换|换一下|想换)(吗|)
      (坏|破)了(，|)(给我|帮我|能)换(个|一个)(新的|好的)(吗|)
      拿{it}换{product}(行吗|可以吗|)
    `, `
      鞋子挤脚，想调成{size}的
      {it}换个别的款行不行
      寄来的不是我要的色，帮忙调一下
      旧的给你，拿个新的给我
      {product}想对调成{colour}那款
    `),
  },
  ticket: {
    en: ways(`
      (open|create|file|raise|log|submit|make) (a |an |me a |)(ticket|case|claim|report|support request|service request)(| for me| about this| for order {order}| about {order}| please)
      i (want|need|would like) to (open|file|report|log|submit|raise) (a |an |)(ticket|problem|claim|issue|case|defect)(| with my order| with order {order}| about the {product})
      (report|log) (a |an |this |)(problem|issue|defect|fault|damage|bug)(| with my order| with {order}| with the {product})
      (write|note) (this|that|my problem) down (for|and pass it to) (the team|the store|your team|someone|your manager)
      (the|my) (parcel|package|box|order) (arrived|came|was) (damaged|broken|open|wet|empty|incomplete|crushed)
      (something|one thing|the {product}|an item) (is|was) missing (from|in) (my order|the parcel|the box|order {order}|{order})
      i was charged (twice|too much|for something i did not buy|the wrong amount)
      my (payment|card|refund) (failed|was declined|has not arrived|went through twice|is wrong)
      (can|could) somebody (look into|check|follow up on|get back to me about) (this|my problem|order {order}|my refund|it)
      (please |)(get|call|write|email) (back to |)me (about|when) (this|it is solved|my problem|order {order})
      i need (a written answer|someone to call me back|this looked into|a reference number)
      (what is the status of|how is|any news on|where is) my (ticket|case|claim|complaint|report|request)
      my (ticket|case|claim)
      there is (a problem|something wrong|an issue) with (my order|order {order}|{order}|the {product} i bought|my invoice|my account)
      i need an invoice(| for order {order}| for {order})
      i did not get (my |a )(refund|invoice|receipt|confirmation)
    `, `
      put it on file that my box came crushed
      half of {order} was not in the package
      my bank shows two payments for one order
      has my request been handled
      kindly register my problem
    `),
    zh: ways(`
      (开|提|建|提交|登记|创建)(个|一个|一下|)(工单|问题单|售后单|报修|申请|反馈)
      (我|)(要|想)(报|反馈|登记|提交|上报)(一个|个|一下|)(问题|故障|质量问题|售后|bug)
      (帮|给|替)我(记|登记|反馈|上报|提交)(一下|)(这个|)(问题|情况|故障|售后)(|，让人跟进|给店里)
      (包裹|快递|箱子|订单{order}|东西)(到的时候|收到时|送来|)(就|)(破|坏|碎|湿|压扁|空|漏)(了|的)
      (订单|{order}|包裹里|箱子里)(少|漏|缺)(发|)(了|)(一件|一个|{product}|东西)
      (扣|收|付)(了|)(两|多|重复)(次|遍)(钱|款|费)
      (扣款|退款|付款|支付)(有问题|失败了|没到账|不对|错了)
      (退款|钱)(怎么|)(还|一直)没(到账|到|退|收到)
      (让|叫|请)(人|专人|售后)(跟进|处理|回复|联系我)(一下|)(这事|这个问题|订单{order}|)
      (给我|让人)(回个|打个)电话
      (我的|)(工单|投诉|售后单|申请|反馈)(怎么样了|处理了吗|到哪步了|有进展吗|呢)
      (要|开|补)(一张|个|)发票(，订单{order}|)
      (没|没有)(收到|拿到)(发票|收据|退款|确认)
      (订单{order}|我的订单|{product}|账户|账单)(有|出)(了|)(问题|毛病|差错)
      (质量|)有问题(，|)(登记|上报|记录|处理)(一下|)
    `, `
      请留个记录，后续联系我
      我那个售后有结果没
      {order}收到少东西
      银行卡被扣了两笔
      麻烦立个案处理一下
    `),
  },
};
