/** What is reduced, and how to pay. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const paying: Subject = {
  promotion: {
    en: ways(`
      (any|are there any|do you have any) (discounts|offers|deals|promotions|coupons|sales)(| today)
      is (the |){product} on (sale|offer)
      is {it} (on sale|reduced|discounted)
      what is on (sale|offer)
      why (do|am) i (see|seeing|get) this (offer|promotion)
      special offers
      discount
      can i (get|have) a discount(| on {it}| on the {product})
      do you have a (coupon|promo code|discount code)
      what promotions are (running|on)
      how do i use (the|my) offer
      when does the (offer|sale) end
      any deals on {category}
      can you make me a better price
      sale
      (are|is) (any|anything|some) of (these|them|it|your goods) (on special offer|on sale|reduced|discounted)
      why are you (showing|giving|sending) me this (discount|offer|promotion|coupon)
      what (discounts|offers|deals) do you have(| today| for me)
      is there (a|any) (discount|deal|sale|offer)(| on {it}| on {category}| on the {product})
      can you (do|give) me a (deal|discount|special price)
      any (special|good) (price|prices|deals|bargains)
      black friday
      do students get a discount
      do i get (a discount|something off)
      how much (is|can i) (off|save)
      which (things|products|{category}) are (cheaper today|on sale|reduced)
      tell me about (the|your|my) (offers|promotions|discounts)
      is there a promotion
    `, `
      is anything reduced at the moment
      got a voucher for me
      how come i was shown this offer
      are the {category} discounted
    `),
    zh: ways(`
      (有|有没有|现在有)(优惠|折扣|活动|促销|打折)(吗|)
      (打折|优惠|促销|折扣|优惠券)(吗|)
      {product}(打折|有优惠|有折扣|在促销)吗
      {it}(打折|有优惠|有折扣)吗
      (能|可以)(打折|优惠|再便宜)吗
      为什么(给我看|我会看到|推给我)(这个|)(优惠|促销|活动)
      有(优惠券|券|优惠码)吗
      (什么|哪些)(在打折|有优惠|在搞活动|商品有折扣)
      (优惠|活动)(什么时候|几号)(结束|截止)
      (有什么|都有什么)(优惠|活动|折扣)
      {category}有(优惠|折扣|活动)吗
      优惠怎么用
      满减吗
      给个折扣吧
      现在(哪些|什么|有啥)(在|)(搞特价|打折|优惠|做活动)
      (为啥|为什么|干嘛|怎么)给我(弹|推|看|发)(这个|)(优惠|折扣|广告|促销)
      (有|给)(点|个|啥|什么)(优惠|折扣|福利)(不|吗|没|)
      (能|可以)(打个折|便宜点|优惠点|少点)(不|吗|呗|)
      (打几折|几折|有折吗)
      {product}(打几折|有没有优惠|做活动吗|特价吗)
      (双十一|双11|节日|周年庆)(有|)(活动|优惠|打折)(吗|)
      (优惠券|红包|券)(怎么领|在哪领|有没有|能用吗)
      (特价|打折)(的|)(有哪些|商品|区)
      (满减|折扣|优惠)(怎么算|规则|力度)
      学生(有|)(优惠|打折)吗
      我(有|能用)(什么|哪些)优惠
    `, `
      最近搞不搞活动
      有没有什么便宜可占
      这个优惠怎么会出现在我这
      {category}最近降价了吗
    `),
  },
  buy: {
    en: ways(`
      how (do|can) i (buy|pay|check out|order)(| {it})
      i want to (buy|pay for) {it}
      where (do|can) i pay
      can i pay (by card|with paypal|with alipay|with wechat|in cash)
      checkout
      what payment methods (are there|do you take)
      i will buy (the |){product}
      where is the (till|checkout|counter)
      how does payment work
      buy {it} now
      purchase {product}
      (ok|right|great)(|,) i (will|would like to) (have|take|buy) (it|this|them)(|,) where do i pay
      can i pay (by|with|using) (wechat|alipay|card|visa|cash|apple pay|credit card)
      where (is|do i find) (the |)(checkout|till|cash register|counter)
      i (would like|want) to (order|buy|purchase|check out)(| it| now)
      let me (pay|buy it|check out)
      sold
      i am buying (it|this|the {product})
      ring it up
      take my money
      how (does|do) (buying|paying|checkout) work
      what do i do to buy (it|this)
      which (cards|payments) do you (take|accept)
    `, `
      i would like to purchase {it}
      which way to the cash desk
      i am ready to pay
    `),
    zh: ways(`
      (怎么|如何)(买|付款|结账|支付|下单|购买)
      在哪(付款|结账|买单)
      (能|可以)(用|刷)(支付宝|微信|信用卡|现金|银行卡)(吗|付款吗)
      (买单|结账|付款)
      我要买{product}了
      收银台在哪
      支持什么(支付|付款)方式
      下单
      (行|好|那|可以)(，|)(我要了|就它了|我买了|拿下)(，|)(上哪儿|去哪|在哪)(交钱|付款|结账)
      (能|可以)(微信|支付宝|刷卡|现金|花呗)(付|支付|付款|)(不|吗)
      (咋|怎么|如何)(付|付钱|买|下单|结算)
      (我|)要{quantity}(个|双|件)，结账
      (我要|想)(下单|付款|结账|买它)
      (收银台|结账|付款)(在哪|往哪走|的地方)
      (支持|收)(信用卡|数字人民币|现金)吗
      买(了|它)
      包起来
    `, `
      我决定买{it}
      哪里可以交钱
      准备结账了
    `),
  },
};
