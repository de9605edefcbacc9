/** What became of an order, and giving back. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const after: Subject = {
  order: {
    en: ways(`
      where is my (order|package|parcel|delivery)
      (what is the |)status of (my |)order(| {order})
      track (my |)order(| {order})
      order {order}
      where is order {order}
      has my order (shipped|been sent|left|arrived)
      when (will|does) my (order|package|parcel) (arrive|come)
      my orders
      what did i (order|buy)
      show (me |)my (last |)order(|s)
      i (ordered|bought) something (yesterday|last week), where is it
      did my order go through
      is order {order} on its way
      my package has not arrived
      what is happening with {order}
      did i pay for my order
      order history
      my order number is {order}
      has my (parcel|order|package|stuff|purchase) (left|gone out|shipped|been posted)(| yet)
      (what's|what is) (going on|up|the matter) with (my order|order {order}|{order})
      i (bought|ordered) (a |the |some |)({category}|{product}) (last week|yesterday|on monday|two days ago)(|, when does it (come|get here|arrive))
      i am waiting for (my|the) (order|delivery|goods)
      {order}
      my order {order}
      can you look up (my order|{order})
      check (my order|order {order}|{order})
      is my (order|parcel|package) (on the way|coming|lost)
      tell me about my (last |)order
      what have i (ordered|bought)(| so far)
      show (me |)(my |)(past|previous|old|recent) (orders|purchases)
      when will i (get|receive) (my order|my things|it)
      where are the things i bought
      did you (send|ship|post) {order}
      order status
      my order has not (come|arrived)
    `, `
      can you check on {order}
      i am still waiting for my parcel
      has {order} been dispatched
      look up my previous orders
      did you send my stuff yet
    `),
    zh: ways(`
      (我的|)(订单|包裹|快递)(到哪了|在哪|怎么样了|呢|发货了吗|到了吗)
      (查|查询|查一下|看看)(我的|)(订单|物流)(|{order})
      订单{order}(|到哪了|怎么样了|的状态|发货了吗)
      (什么时候|几时)(发货|到货|能收到)
      我(买|下单|订)的东西(呢|到哪了|什么时候到)
      我(的订单|买过什么|订了什么)
      {order}(到哪了|发了吗|发货了吗)
      我的订单号是{order}
      怎么还没(到|发货|收到)
      (历史订单|我的订单|最近的订单)
      付款成功了吗
      我昨天下的单呢
      订单状态
      我买的(东西|{category}|{product})(发了没|到哪了|啥时候到|发货没)
      (帮我|给我|)(查|看)(一下|下|看){order}
      (上周|昨天|前天|上个月)(买|下单|订)的(东西|{category}|{product})(啥时候到|到哪了|发了吗|呢)
      {order}(到哪儿了|是什么情况|啥情况|怎么样了)
      我的(快递|包裹|货|东西)(呢|到哪儿了|发没发|丢了吗)
      (订单|单子)(查|看)(一下|下)
      (我|)(还没|没)收到(货|东西|包裹)
      (发|寄)(了没|出没|出来了吗)
      (看看|查查)我(买了啥|的订单|的物流)
      (我|)(之前|以前)(买|订)(过|了)(啥|什么)
      单号{order}
      {order}
      货到哪了
    `, `
      帮我看下{order}
      我等的包裹怎么没消息
      {order}这单发走没有
      我之前都下过什么单
      我的货寄出了没
    `),
  },
  returns: {
    en: ways(`
      can i (return|send back|bring back) {it}
      what is your return policy
      how (do|can) i return (something|{it}|my order)
      returns
      return policy
      how (long|many days) do i have to return {it}
      i want (a refund|my money back)
      can i get a refund
      do you (take|accept) returns
      what if {it} does not fit
      what if i do not like {it}
      i want to return (the |){product}
      refund policy
      what happens if {it} arrives broken
      can i change my mind
      can i (bring|give|take|send) {it} back (if|when) (my wife hates it|it does not fit|i do not like it)
      how (many|long) (days|time) do i have to (return|send back|bring back) (it|something)
      i (want|need|would like) to (return|send back|bring back) (it|this|something|an item)
      what (are|is) (the|your) (rules|policy) (for|on) returns
      (is|are) returns (possible|free|allowed)
      what if (it is|they are) the wrong size
      will i get my money back
      returning (things|goods|items)
      if it does not fit(|, can i return it)
      can {it} be (returned|sent back|taken back)
      how do returns work
      no longer want it(|, can i return it)
      refunds
    `, `
      is it possible to send {it} back
      how are refunds handled
      until when can i give {it} back
    `),
    zh: ways(`
      (能|可以|可不可以)(退|退货|退换)吗
      (怎么|如何)(退货|退款)
      (退货|退换货|退款)(政策|规则|)
      {it}(能|可以)(退|退货)吗
      几天(内|之内)(可以|能)(退|退货)
      (我要|我想)(退货|退款|退)
      不(合适|喜欢|满意)(能退|可以退|怎么办)(吗|)
      {product}(能|可以)退吗
      七天无理由吗
      支持退货吗
      收到是坏的怎么办
      买错了怎么办
      退货要(钱|运费)吗
      (老婆|孩子|我妈|朋友)(不喜欢|穿不了)(能|可以)(拿来|)退(不|吗|么)
      (几天|多久|多长时间)(之内|内|以内|)(能|可以)退(啊|呀|货|)
      (不|没)(喜欢|合适|想要)(了|)(可以|能)退(不|吗|么)
      退货(麻烦吗|怎么弄|咋办|流程)
      买(大|小|错)了(怎么退|咋退|能退)(吗|)
      (退款|退钱)(多久|怎么|咋)(到账|退|)
      (用过|拆了|穿过)(的|)(能退|还能退)吗
      (我|)想退(了|掉|)(它|这个|)
      后悔了(能退吗|怎么办)
      (收到|到手)(坏的|碎了|破了)(咋办|怎么办|能退吗)
      支持(退换|退款)(不|吗)
    `, `
      拆了还给退吗
      退款流程是怎样的
      多少天以内可以反悔
    `),
  },
};
