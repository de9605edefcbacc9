/** 闲谈、购物车、合身、订单、柜台和记住的事的各种说法。写法见 `zh-goods.ts`。 */
import type { Paraphrases } from './paraphrases.ts';

export const ZH_AFFAIRS: Paraphrases = {
  hello: [
    '我是{me}。{greeting}', '{greeting}叫我{me}就行。', '我叫{me}。{greeting}', '{greeting}我是{me}。', '{greeting}我叫{me}，有事喊我。',
    'warm>{greeting}我是{me}，有事喊一声就来。', 'warm>我是{me}，您来啦。{greeting}', 'playful>{me}在此。{greeting}',
    'playful>{greeting}{me}随叫随到。', 'refined>我是{me}，为您效劳。{greeting}', 'refined>{greeting}我是{me}，愿为您效劳。',
  ],
  'hello-hall': [
    '您好，欢迎来格乐里亚。想买什么告诉我，我给您指路。', '您好！今天想看点什么？这条街上每家店我都熟。',
    '欢迎来格乐里亚，想找什么跟我说，我给您指路。', '您好，想买什么，还是随便逛逛？这条街上每家店我都熟。',
    '您好！说个想买的东西，我告诉您哪家店有。', '欢迎！今天想看点什么？我给您指路。',
  ],
  thanks: [
    '不客气，有事再叫我。', '应该的！', '客气啦，我就在这儿。', '不客气。', '不用谢，有事再叫我。', '小事，您有事再喊我。',
    '别客气，我就在这儿。', '能帮上忙就好。', 'warm>跟我还客气什么。', 'warm>您太客气了，有事随时喊我。', 'playful>小菜一碟！',
    'playful>谢什么，这不就是我的活儿嘛。', 'refined>能为您效劳，是我的荣幸。', 'refined>您客气了。', 'plain>不客气，还有别的要问吗？',
  ],
  bye: [
    '慢走，欢迎再来。', '再见，逛得开心！', '回头见。', '再见，欢迎再来。', '您慢走，逛得开心。', '下次见！',
    'warm>慢走啊，有空常来坐坐。', 'warm>路上慢点，欢迎再来。', 'playful>拜拜，记得想我。', 'playful>回见，带着故事再来！',
    'refined>再会，祝您一日愉快。', 'refined>恭候您再次光临。', 'plain>再见，谢谢光临。',
  ],
  fine: [
    '没事，您慢慢看。', '好，看中什么再叫我。', '行，您随意，看中什么再叫我。', '没关系，慢慢看。', '好的，我就在这儿，有事喊我。',
    'warm>没事没事，您慢慢逛。', 'playful>好嘞，看对眼了喊我。', 'refined>无妨，您请便。',
  ],
  'unknown.store': [
    '这个我不知道，不敢乱说。店里的商品、价格库存、您的订单、配送和退换，这些可以问我。',
    '抱歉，这个超出我知道的了。要不问问店里的东西？', '我说了也是瞎猜，还是不说了。想找什么、比什么、查订单，我在行。',
    '这个我答不上来，店里的商品、价格库存可以问我。', '这我还真不知道。想找什么、比什么、查订单，我在行。',
    '这个我没数，不敢乱说。要不问问店里的东西？', 'warm>这个真把我问住了，店里的东西您随便问。',
    'playful>超纲了！想找什么、比什么、查订单，我在行。', 'playful>这题我不会，店里的东西您随便考。',
    'refined>此事恕我不知，店内商品与您的订单，尽可问我。', 'plain>这个我不知道。商品、价格库存、订单、配送和退换可以问我。',
  ],
  'unknown.hall': [
    '这个我不知道，抱歉。哪家店卖什么、您的订单到哪了，可以问我。', '我说了也是瞎猜。您要是想买点什么，我倒能给您指门。',
    '这个我答不上来，哪家店卖什么，可以问我。', '这我还真不知道。您要是想买点什么，我倒能给您指门。',
    '抱歉，这个超出我知道的了。哪家店卖什么、您的订单到哪了，可以问我。',
  ],
  unsure: [
    '我没太听明白，换个说法好吗？说出商品的名字最好。', '不好意思，没听懂。您是想问哪件商品的什么？', '我没太明白，您再说一遍？',
    '没听懂，换个说法好吗？', '您是想问哪件商品的什么？我没太听明白。', '我没跟上，说出商品的名字最好。',
    'warm>怪我没听懂，换个说法好吗？', 'playful>我脑子没转过来，换个说法好吗？', 'refined>恕我没听明白，您是想问哪件商品？',
    'plain>没听明白。您是想问哪件商品的什么？',
  ],
  which: [
    '您说的是{items}？', '这个名字有几样：{items}，是哪个？', '是{items}？', '您指的是{items}？', '有几样都叫这个：{items}？',
    '我确认一下，是{items}？', 'playful>重名啦：{items}？', 'refined>请问是{items}？',
  ],
  'which-one': [
    '您说的是哪一件？告诉我名字，或者拿起来给我看看。', '是哪一样？拿在手里，或者说个名字就行。',
    '哪一件？说个名字，或者拿起来给我看看。', '我不确定是哪一样，拿起来给我看看？', '您指的哪件？说个名字就行。',
    'warm>您说的是哪一件？拿起来给我瞧瞧。', 'playful>指一指、拿一拿、报个名：是哪一样？', 'refined>请问是哪一件？告诉我名字就行。',
  ],
  'way-out': [
    '要不看看别的？', '您说说拿来做什么用，也许我能想到替代的。', '要做什么用？也许我能想到替代的。', '还想看点别的吗？',
    'warm>您说说拿来做什么用，咱们一起想办法。', 'playful>别灰心，拿来做什么用？', 'refined>不妨看看别的？',
  ],
  stranger: [
    '“{asked}”这座商场里没有哪家店卖，抱歉。', '抱歉，整个商场都没有“{asked}”。', '“{asked}”我没找到，商场里没有。',
    '各家店我都查了，没有“{asked}”。', '商场里没有卖“{asked}”的，不好意思。', 'warm>真不好意思，整个商场都没有“{asked}”。',
    'playful>“{asked}”翻遍商场也没有。', 'refined>很遗憾，商场里没有“{asked}”。',
  ],
  'stranger+way-out': [
    '抱歉，整个商场都没有“{asked}”。要不看看别的？', '“{asked}”商场里没有，您说说拿来做什么用，也许我能想到替代的。',
    '各家店我都查了，没有“{asked}”。要做什么用？也许我能想到替代的。', '商场里没有卖“{asked}”的，不好意思，还想看点别的吗？',
    '“{asked}”我没找到，商场里没有，要不看看别的？', 'warm>真不好意思，整个商场都没有“{asked}”，您说说拿来做什么用，咱们一起想办法。',
    'playful>“{asked}”翻遍商场也没有，别灰心，拿来做什么用？', 'refined>很遗憾，商场里没有“{asked}”，不妨看看别的？',
  ],
  'no-such-use': [
    '没有哪样写着是给“{asked}”用的。您想要哪一类：穿的、背的，还是家里用的？', '“{asked}”专用的我没查到。说说是哪类东西，我再找找。',
    '写明给“{asked}”用的没有，您想要哪一类？我再找找。', '没查到专门给“{asked}”用的，穿的、背的，还是家里用的？',
  ],
  'compare-what': [
    '可以啊，比哪两样？说说名字。', '您想拿哪几样比？告诉我名字。', '比哪几样？说说名字，我来比。', '好，拿什么跟什么比？',
    'playful>擂台搭好了，谁跟谁比？', 'refined>可以，请问比哪几样？',
  ],
  'matter-of-taste': [
    '哪个更好看您的用法；问我哪个更轻、更便宜，我能说准。', '剩下的看喜好了，两样都拿起来看看吧。',
    '好不好看您自己定，问我哪个更轻、更便宜，我能说准。', '其余的就看喜好了，拿起来比比看。', 'warm>剩下的问您的手，都拿起来看看吧。',
    'playful>谁更好看我不站队，拿起来看看吧。', 'refined>其余全凭您的喜好，不妨拿起来看看。',
  ],
  'no-orders': [
    '您名下还没有订单。', '我这儿还没看到您的订单。', '您还没有订单呢。', '没查到您的订单。',
  ],
  order: [
    '您在{store}的订单{number}{state}。{placed}下的单：{goods}，共{total}。',
    '订单{number}{state}：{placed}在{store}下的，{goods}，共{total}。',
    '查到了，{store}的订单{number}{state}，{placed}下的单，{goods}，一共{total}。',
    '{placed}您在{store}买的{goods}，共{total}，订单{number}{state}。',
    '{goods}，{placed}在{store}下的单，共{total}：订单{number}{state}。',
    'warm>帮您查了，{store}的订单{number}{state}，是{placed}买的{goods}，一共{total}。',
    'playful>找着了！订单{number}{state}，{placed}在{store}买的{goods}，共{total}。',
    'refined>您于{placed}在{store}所订{goods}，共{total}，订单{number}{state}。',
    'plain>订单{number}{state}。{store}，{placed}，{goods}，{total}。',
  ],
  'more-orders': [
    '之前还有{numbers}，想查哪单都行。', '再往前还有{numbers}。', '更早的有{numbers}，想查哪单都行。',
  ],
  'no-offers.store': [
    '您现在在本店没有优惠。有的话，进门就会看到。', '眼下没有给您的折扣，不好意思。', '这会儿没有给您的优惠，有的话，进门就会看到。',
    '暂时没有优惠，不好意思。',
  ],
  'no-offers.hall': [
    '这会儿没有给您的优惠。各家店自己定，进店就能看到。', '眼下没有给您的优惠，各家店自己定，进店就能看到。',
    '暂时没有，优惠由各家店自己定，进店就能看到。',
  ],
  'ask-cart': [
    '{quantity}件{name}，共{total}，给您放进购物车吗？', '那就{quantity}件{name}，{total}，加进购物车吗？',
    '{quantity}件{name}一共{total}，要加进购物车吗？', 'warm>好，{quantity}件{name}，共{total}，这就给您放进购物车吗？',
    'playful>{quantity}件{name}，{total}，扔进购物车吗？', 'refined>{quantity}件{name}，共{total}，需要为您加入购物车吗？',
    '{quantity}件{name}（{choice}），共{total}，给您放进购物车吗？', '{quantity}件{choice}的{name}，共{total}，给您放进购物车吗？',
    '那就{quantity}件{choice}的{name}，{total}，加进购物车吗？', '{quantity}件{name}（{choice}）一共{total}，要加进购物车吗？',
    'warm>好，{quantity}件{choice}的{name}，共{total}，这就给您放进购物车吗？',
    'playful>{quantity}件{choice}的{name}，{total}，扔进购物车吗？',
    'refined>{quantity}件{name}（{choice}），共{total}，需要为您加入购物车吗？',
  ],
  carted: [
    '放好了：{name}{quantity}件。购物车现在连运费一共{cart}。', '加好了，{name}{quantity}件，购物车连运费一共{cart}。',
    '{quantity}件{name}进购物车了，连运费一共{cart}。', '好，{name}{quantity}件放进去了，购物车连运费一共{cart}。',
    'warm>给您放好了，{quantity}件{name}，购物车连运费一共{cart}。', 'playful>落袋！{quantity}件{name}，购物车连运费一共{cart}。',
    'refined>已为您加入{quantity}件{name}，购物车连运费共{cart}。', 'plain>已加：{name}{quantity}件。购物车含运费{cart}。',
  ],
  cart: [
    '购物车里有：{lines}。加运费{shipping}，一共{total}。', '现在是{lines}，加运费{shipping}，一共{total}。',
    '您放了{lines}；加上运费{shipping}，一共{total}。', '购物车里有：{lines}。包邮，一共{total}。', '现在是{lines}，包邮，一共{total}。',
    '您放了{lines}；包邮，一共{total}。', '购物车里有：{lines}。优惠减{reduction}，加运费{shipping}，一共{total}。',
    '您放了{lines}；优惠减{reduction}，加上运费{shipping}，一共{total}。', '购物车里有：{lines}。优惠减{reduction}，包邮，一共{total}。',
    '您放了{lines}；优惠减{reduction}，包邮，一共{total}。',
  ],
  'cart-empty': [
    '购物车还是空的。', '购物车里还没有东西。', '购物车空着呢。', '您还没往购物车里放东西。', 'playful>购物车空空的，等着呢。',
    'refined>购物车中尚无商品。',
  ],
  'pick-size': [
    '{name}要几码？有{sizes}。', '好的，{name}要多大的？{sizes}都有。', '{name}您要哪个码？有{sizes}。', '说个码吧，{name}有{sizes}。',
    'warm>您穿几码？{name}有{sizes}。', 'playful>报个码，{name}有{sizes}。', 'refined>请问{name}要几码？有{sizes}。',
  ],
  'pick-colour': [
    '{name}要什么颜色：{colours}？', '{name}的颜色呢？有{colours}。', '{name}挑个颜色：{colours}？', '颜色要哪个？{name}有{colours}。',
    'warm>{name}您喜欢哪个颜色：{colours}？', 'playful>{name}选色时间：{colours}？', 'refined>请问{name}要什么颜色：{colours}？',
  ],
  'ask-uncart': [
    '要把{name}从购物车里拿出来吗？', '{name}不要了，从购物车里拿出来吗？', '那我把{name}从购物车里拿出来？',
  ],
  uncarted: [
    '{name}拿出来了。', '好，{name}已经拿出来了。', '{name}从购物车里拿出来了。',
  ],
  'to-checkout': [
    '结账页打开了，一共{total}。地址和付款由您自己填。', '一共{total}，结账页打开了，地址和付款由您自己填。',
    '给您打开结账页了，一共{total}；地址和付款由您自己填。',
  ],
  'advise.told': [
    '您说过平时穿的码，{name}就拿{size}吧。', '按您之前说的，{name}选{size}。', '您跟我说过的，{name}就拿{size}吧。',
    'warm>您的码我记着呢，{name}拿{size}。', 'refined>按您之前所说，{name}宜选{size}。',
  ],
  'advise.fits': [
    '按您的尺寸，{name}穿{size}正合适。', '{name}选{size}，跟您的尺寸对得上。', '照您的尺寸，{name}拿{size}。',
    '{name}拿{size}，您的尺寸正合适。', 'warm>替您比过了，{name}穿{size}正合适。', 'playful>您的尺寸和{name}的{size}一拍即合。',
    'refined>依您的尺寸，{name}宜选{size}。',
  ],
  'advise.nearly': [
    '按您的尺寸，{name}最接近的是{size}，有的地方不会特别合适。', '{name}拿{size}最接近您的尺寸，不过有的地方不会特别合适。',
    '照您的尺寸，{name}选{size}最接近，有的地方不会特别合适。',
  ],
  'advise.between': [
    '您正好卡在两个码之间：{name}的{other}贴一些，我建议{size}，宽松一些。',
    '{name}您卡在两个码之间，建议{size}，宽松一些；{other}会贴一些。', '按您的尺寸，{name}建议{size}，{other}会贴一些。',
  ],
  try: [
    '来，镜子里看看{name}上身的样子。', '好，给您换上{name}了，转着看看。', '{name}换上了，照照镜子。', '镜子在这儿，看看{name}怎么样。',
    'warm>来，我帮您看看{name}，转一圈。', 'playful>魔镜魔镜，{name}上身了！', 'refined>已为您换上{name}，请看镜中。',
  ],
  customise: [
    '好，给您打开{name}了，能改的都在卡片上。', '{name}打开了，您看看想怎么做成自己的。', '{name}在您面前打开了，能改的都在卡片上。',
    'warm>好，{name}打开了，做成您自己的吧。', 'playful>设计师请就位，{name}打开了。', 'refined>已为您打开{name}，可改之处在卡片上。',
  ],
  'ask-ticket': [
    '要我记下来交给{store}的柜台吗？那边有人会在这里回您。', '这不应该。要我转给{store}的人处理吗？',
    '我把这事转给{store}的人，好吗？那边有人会在这里回您。', '要不要我记下来，交给{store}的柜台？',
    'warm>让您糟心了，要我转给{store}的人处理吗？', 'refined>此事实在不该，需要我转给{store}的柜台吗？',
  ],
  'handed-over': [
    '我已经请{store}的人来接手，前面说的都转过去了，不用再讲一遍。编号{number}，回复就在这里。',
    '{store}柜台的人会来回您，编号{number}，我们的对话他们看得到。',
    '转给{store}的人了，编号{number}，前面说的他们都看得到，不用再讲一遍。', '这事{store}的柜台接手了，编号{number}，回复就在这里。',
  ],
  noted: [
    '记住了：{told}。', '好，我记下了，{told}。', '知道了，{told}，我记着。', '记下了：{told}。', '嗯，{told}，记住了。',
    'warm>谢谢您告诉我，{told}，我记着。', 'playful>小本本记上：{told}。', 'refined>已为您记下：{told}。', 'plain>已记：{told}。',
  ],
  'with-told': [
    '照您说过的来：{told}。', '我记着您说过的：{told}。', '按您之前说的挑的：{told}。', 'playful>我可没忘：{told}。',
    'refined>依您之前所说：{told}。',
  ],
  'left-it': [
    '好，那就不动了。', '行，还是原样。', '好的，什么都没动。', '那就先这样，没动。', 'playful>当我没问，原样不动。',
    'refined>好，维持原样。',
  ],
  'nothing-pending': [
    '好嘞，您想看什么？', '好，具体要哪一样？', '好的，您想要什么？', '行，说说想看哪样？', 'playful>好嘞！好什么来着？您想看哪样？',
    'refined>好的，请问想看什么？',
  ],
  sorry: [
    '不好意思，让您费心了。', '抱歉，给您添麻烦了。', '实在抱歉。', '这确实不应该，抱歉。', '听您这么说，真不好意思。',
    'warm>哎呀，让您受委屈了，抱歉。', 'refined>深感抱歉。',
  ],
  'remark.pleased': [
    '谢谢夸奖，看中哪样叫我就行。', '您喜欢就好！要我帮您查点什么吗？', '听您这么说真高兴，看中哪样叫我就行。',
    '谢谢您！要我帮您查点什么吗？', 'warm>您这一句，我能乐一天。', 'playful>再夸我就要脸红了，看中哪样叫我。',
    'refined>承蒙夸奖，看中哪样请说。',
  ],
  'remark.calm': [
    '好的，想查什么随时问我。', '嗯，看中哪样叫我就行。', '明白，想查什么随时问我。', '好，看中哪样跟我说。',
    'playful>点头。看中哪样叫我就行。', 'refined>好的，您有事请说。',
  ],
};
