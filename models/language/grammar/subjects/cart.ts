/** Into the cart, what is in it, and out of it again. */
import { ways } from './subject.ts';
import type { Subject } from './subject.ts';

export const cart: Subject = {
  add: {
    en: ways(`
      (put|add|pop|throw|stick|drop) {it} (in|into|to) (my |the |)(cart|basket|bag|trolley)
      (put|add|pop|throw|stick) (the |a |){product} (in|into|to) (my |the |)(cart|basket|bag)
      (put|add) {quantity} {product} (in|into|to) (my |the |)(cart|basket)
      add {quantity} (to the cart|of them to my basket|more)
      add (the |){product} in {colour}(|,) size {size}
      add the {colour} one (in {size}|)(| to my basket)
      (put|add) (the |){product} in {size} (into|to) my cart
      add to (cart|basket|bag)
      (can|could|would) you (add|put) (it|this|these|the {product}) (to|in) my (cart|basket|bag)
      i want {it} in my (cart|basket)
      give me {quantity} (of {it}|{product})
      (i will|i'll|let me) (have|take) {quantity}(| of {it}| of those| {product})
      (i'll|i will) (take|have|grab) {it}
      (i'll|i will) (take|have|grab) (the |a |){product}(| in {colour}| in size {size}| then)
      (i'll|i will) take the {colour} (one|ones)(| in {size}| please)
      i'd like {quantity} {product} (please|)
      (reserve|keep) {quantity} {product} in my basket
      (and|also) (add|put in) (a |the |some |){product}
      how (do|can) i (get|put) (it|this|the {product}) (into|in) (my|the) (cart|basket|bag)
      (one|two) of (those|these|them) (please|in my basket)
      bag it
      i take {it}
      wrap up {quantity} of those for me
      put another one in
      add both (of them|)(| to the cart)
      make that {quantity}
      let us get {it}
    `, `
      chuck {it} in the basket
      could {it} go in my trolley
      i would like {quantity} {product} added
      please place the {product} into my cart
      that goes in my basket, size {size}
      go ahead and add the {product}
    `),
    zh: ways(`
      把{it}(加|放)(入|到|进)(购物车|购物袋|车里)
      把{product}(加|放)(入|到|进)购物车
      (加|放)(入|到|进)购物车
      (加购|加车|放车里)(|吧)
      {product}(加|放)(一个|{quantity}个|{quantity}件)(到|进)购物车
      (帮|给|替)我(把{it}|把{product}|)(放|加|装|扔|丢)(进|到)(购物车|车里|篮子里)
      (给我|我要|来|要|拿){quantity}(个|双|件|盒|瓶|只)(|吧|好了)
      {product}来{quantity}(件|个|双|盒)
      (我要|我拿|就拿|来){quantity}(件|个|双){product}
      (再|另外)(加|来|拿|要){quantity}(个|件|双)(|{product})
      {colour}的{product}(来|要|加)(一件|一个|一双)
      要{size}码的{product}，(加|放)购物车
      {size}(码|号)的(给我来|来|要|加)(一双|一件|一个)
      (就|那就)(它|这个|这双|这件|这款)(了|吧)，(加购|放购物车|加车)
      (怎么|咋)(把它|)加(到|进|)购物车
      (两|几)(个|件)都(加|要|放购物车)(了|吧|)
      (这个|它)我(要|拿)(了|)(，放购物车|)
      {product}我(要了|拿了|来一个|来一件)
      (顺便|也)(把{product}|){product}(加上|放进去|带上)
      先(放|加)(购物车|车里)(里|)(吧|)
      收进购物车
    `, `
      请将{product}添加至购物车
      把{quantity}个{product}扔车里
      {it}帮我先搁购物车里头
      我拿{quantity}件，一块儿加进去
      {size}的{product}给我添一个
      那就把它放篮子里吧
    `),
  },
  cart: {
    en: ways(`
      what is in my (cart|basket|bag|trolley)(| right now| so far| again)
      (show|open|see|check) (me |)my (cart|basket|bag)
      what have i (got in my basket|put in my cart|added so far|added)
      how (much|many things) (is|are) in my (cart|basket)
      what does my (cart|basket|bag) (come to|cost|add up to|total)
      (what is|what's) (my|the) total
      how much (is|would be) (it all|everything|all of that|all that|the lot)(| together)
      my (cart|basket)
      is (the |){product} (already |)in my (cart|basket)
      is there (anything|something) in my (cart|basket|bag)
      (did|have) you (add|put|added) (it|that) (to|in) my (cart|basket)
      list my (cart|basket)
      can i see my (cart|basket)
      how much do i (owe|have to pay|pay) (altogether|in all|in total)
      add it all up for me
      read me my (cart|basket)
    `, `
      tell me what my trolley holds
      which items are in my basket
      sum for everything in the cart
      what have i picked so far
      is my bag empty
    `),
    zh: ways(`
      (我的|)购物车(里|)(有什么|有啥|都有什么|有几件|呢)
      (看看|打开|看一下|查看|看下)(我的|)购物车
      购物车(一共|总共|里|)(多少钱|几件东西)
      (一共|总共|加起来|合计)(多少钱|多少|是多少|要付多少)
      我(都|)(加|选|放|挑)了(些|)(什么|啥|几样)(进购物车|到购物车|)
      {product}(在|加到|放进)购物车(里|)(了吗|没)
      (加|放)(进去|上|好)(了|)(没|吗)
      (购物车|篮子|袋子)(空的|空着)吗
      我总共要(付|给|花)多少
      (我的|)购物车
      (算|合)一下(总价|一共多少|总共多少钱)
      车里(有|都是)(啥|什么)
    `, `
      念念我购物车里的东西
      车里现在几件
      全部加一块多少钱
      我挑好的有哪些
      购物车总额
    `),
  },
  remove: {
    en: ways(`
      (take|get|leave) {it} (out|out of (my|the) (cart|basket|bag)|off my list)
      (remove|delete|drop|take out) {it}(| from (my|the) (cart|basket|bag))
      (remove|delete|drop|take out) (the |){product}(| from (my|the) (cart|basket|bag))
      (take|get) (the |){product} (out|out of (my|the) (cart|basket|bag))
      (empty|clear) (my|the) (cart|basket|bag)
      (remove|delete|take out) (everything|all|all of it)(| from my cart)
      i (do not|don't) want (the |){product} (in my cart|in my basket|any more)
      put (it|the {product}) back
      one (less|fewer)
      (take|remove) {quantity} (out|of them|{product})
      only {quantity}(| of them) please, not {quantity}
      not the {product}, take it out
      {it} can go from my basket
      remove the {colour} one
      (actually |)leave out the {product}
      start (over|again) with an empty (cart|basket)
    `, `
      get rid of the {product} in my basket
      {it} should not be in the cart
      could you clear out my trolley
      scratch the {product}
      put one of them back
    `),
    zh: ways(`
      把{it}(从购物车|)(删|去|拿|移|取)(掉|了|出来|出去|除)
      把{product}(从购物车里|从购物车|)(删|去|拿|移|取)(掉|了|出来|出去|除)
      (清空|倒空)(一下|)购物车
      (购物车|车)里的(都|全)(删|不要)了
      {product}(不要|不买|不想要)了
      (购物车里|)(那个|这个){product}(删|去)(了|掉)(吧|)
      (少|减)(一个|一件|{quantity}个)
      (只|就)要{quantity}个(，多的去掉|就行|)
      (拿|退)(一个|一件)出来
      {colour}的(那个|)(删|去)掉
      (放|拿)回去(吧|)
      移出购物车
      购物车里(别|不)(要|放){product}(了|)
      全(删|去)(掉|了)
    `, `
      {product}从车里撤下来
      {it}给我剔除
      购物车都清了吧
      {product}还是拿掉
      多放了一个，减掉
    `),
  },
};
